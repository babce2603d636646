"""The way through a blog's interface: pure, asks and is answered; posts come out as captures, page by page."""

import datetime
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

import msgspec

from muniment.links import address
from muniment.links.address import NotAskable, Target
from muniment.links.answer import Answer, Ask, Fault
from muniment.pull import interface, listing, replies, waiting
from muniment.pull.interface import Interface
from muniment.pull.listing import Asking, Listed
from muniment.pull.replies import OCTETS, Passing, Refused, Reply, TooMany
from muniment.pull.state import State, place_of
from muniment.pull.waiting import Later
from muniment.text import hosts

GLANCE = 256 << 10
"""As much of the blog's front page as is read."""
HOPS = 4
PATIENCE = (1.0, 4.0, 10.0)
"""Seconds before an answer that failed is asked for again."""
FEWER = "the blog says that it has {} posts, and shows {}; run it again, or import an export too"
KINDS = {"tags": "tags", "categories": "categories", "users": "author", "media": "featured_media"}
"""What has names of its own, and the field of a post that holds its number; none is numbered 0."""


class Page(msgspec.Struct, frozen=True):
    """Some posts of a blog, as a capture, and the state once they have been taken over."""

    octets: bytes
    state: State


Take = Callable[[Page], None]
"""Is given each page as it comes."""
Tell = Callable[[str], None]
"""Is told at once what the person who waits should know."""
Clock = Callable[[], datetime.datetime]


class Pulling:
    """One pull of a blog."""

    def __init__(self, home: str, state: State, take: Take, *, tell: Tell, clock: Clock) -> None:
        self.home, self.state, self.take, self.tell, self.clock = home, state, take, tell, clock
        self.said: list[str] = []
        """What the person who asked should know."""
        self.listed: Listed = {}
        """All posts that the blog shows."""
        self.plainly = False
        """Whether answers are asked for as they are: some heads say wrongly how what follows is packed."""
        self.nameless: set[int] = set()
        """Posts that were taken without names that may be had at another time: they are asked for again then."""

    def run(self) -> Generator[Ask, Answer, None]:
        """Ask for what is new or changed, then for what there is at all; raises Refused."""
        root = yield from self._found()
        self.state = msgspec.structs.replace(self.state, root=root)
        try:
            yield from self._pulled()
        except TooMany:
            if self.state.most <= interface.FEWEST:
                raise
            self.state = msgspec.structs.replace(self.state, most=interface.FEWEST, page=1)
            yield from self._pulled()

    def _pulled(self) -> Generator[Ask, Answer, None]:
        yield from self._changed()
        yield from self._listing()
        yield from self._missed()

    @property
    def interface(self) -> Interface:
        """What can be asked of the blog."""
        return Interface(self.state.root, self.state.most)

    def _found(self) -> Generator[Ask, Answer, str]:
        """Return where the interface is: where the front page says, else where it usually is."""
        answer = yield from _followed(Ask(self.home, keep=GLANCE))
        self.home = answer.url
        if answer.fault or 300 <= answer.status < 400:
            replies.read(answer)
        root = interface.said(answer)
        if root and interface.is_elsewhere(root, self.home):
            other = hosts.host(root)
            raise Refused(
                f"{self.home}: its interface is at another host, {other}; if that is the blog, pull it by that name"
            )
        return root or interface.usual(self.home)

    def _get(self, url: str) -> Asking:
        """Ask for an answer, again after a while where that may help."""
        answer = yield from _followed(Ask(url, keep=OCTETS, whole=self.plainly))
        for seconds in PATIENCE:
            if not is_passing(answer):
                break
            self.plainly = self.plainly or answer.fault is Fault.BROKEN or not answer.whole
            pause = waiting.pause(answer, seconds, self.clock())
            if pause.said:
                self.tell(pause.said)
            answer = yield from _followed(Ask(url, keep=OCTETS, after=pause.seconds, whole=self.plainly))
        return replies.read(answer)

    def _changed(self) -> Generator[Ask, Answer, None]:
        """Take the pages of posts that changed since the last pull."""
        seen, more = set[int](), True
        while more:
            page = self.state.page
            reply = yield from self._get(self.interface.posts(page, after=self.state.after))
            found = replies.posts(reply, self.home)
            before = len(seen)
            seen |= {post["id"] for post in found}
            more = reply.goes_on(page, seen=len(seen), fresh=len(seen) > before)
            yield from self._taken(reply, found, msgspec.structs.replace(self.state, page=page + 1))
        latest = max([self.state.after, *self.state.known.values()])
        self.state = msgspec.structs.replace(self.state, page=1, after=latest)

    def _taken(self, reply: Reply, found: Sequence[dict[str, Any]], state: State) -> Generator[Ask, Answer, None]:
        """Hand over the posts of an answer that are not known as they are, with the names that they need."""
        fresh = [post for post in found if not self.state.has(post["id"], *listing.standing(post))]
        parts = [b'{"posts": ' + (reply.octets if len(fresh) == len(found) else msgspec.json.encode(fresh))]
        for kind, field in KINDS.items() if fresh else ():
            names, lacking = yield from self._names(kind, sorted(set(numbers(fresh, field))))
            parts += [b'"%b": %b' % (kind.encode(), b"[" + b",".join(names) + b"]")] if names else []
            self.nameless |= {post["id"] for post in fresh if not lacking.isdisjoint(numbers([post], field))}
        known = {**state.known, **{post["id"]: listing.standing(post)[0] for post in found}}
        known = {number: changed for number, changed in known.items() if number not in self.nameless}
        places = {**state.places, **{post["id"]: place_of(listing.standing(post)[1]) for post in found}}
        state = msgspec.structs.replace(state, known=known, places=places)
        if fresh:
            self.take(Page(b",\n".join(parts) + b"}\n", state))
        self.state = state

    def _names(self, kind: str, wanted: Sequence[int]) -> Generator[Ask, Answer, tuple[list[bytes], frozenset[int]]]:
        """Return the names of tags, categories or authors, and the numbers of those that may be had later.

        None of either where the blog keeps them to itself.
        """
        found: list[bytes] = []
        for some in self.interface.parted(wanted):
            try:
                reply = yield from self._get(self.interface.names(kind, some))
            except (Later, TooMany):
                raise
            except Refused as fault:
                self._say(f"the blog gives no names of its {kind}: {fault}")
                return found, frozenset(wanted[wanted.index(some[0]) :] if isinstance(fault, Passing) else ())
            inner = reply.octets.strip()[1:-1].strip() if isinstance(reply.value, list) else b""
            found += [inner] if inner else []
        return found, frozenset()

    def _say(self, line: str) -> None:
        if line not in self.said:
            self.said.append(line)

    def _listing(self) -> Generator[Ask, Answer, None]:
        """Learn which posts the blog shows at all, and forget those that it does not."""
        taken = {*self.state.known, *self.state.places}
        self.listed, total = yield from listing.shown(self._get, self.interface, self.home, taken)
        if total > len(self.listed):
            self._say(FEWER.format(total, len(self.listed)))
        known = {number: changed for number, changed in self.state.known.items() if number in self.listed}
        self.state = msgspec.structs.replace(self.state, known=known)

    def _missed(self) -> Generator[Ask, Answer, None]:
        """Take what slipped through while pages shifted, or what a blog does not tell by when it changed."""
        missed = [number for number, stands in self.listed.items() if not self.state.has(number, *stands)]
        missed = [number for number in missed if number not in self.nameless]
        for some in self.interface.parted(missed, interface.POSTS_AT_ONCE):
            reply = yield from self._get(self.interface.chosen(some))
            yield from self._taken(reply, replies.posts(reply, self.home), self.state)
        places = {number: place_of(link) for number, (_, link) in self.listed.items()}
        self.state = msgspec.structs.replace(self.state, places=places)


def numbers(posts: Sequence[dict[str, Any]], field: str) -> Iterator[int]:
    """Yield the numbers in a field of posts; 0 stands where there is nothing."""
    for post in posts:
        value = post.get(field)
        listed = value if isinstance(value, list) else [value]
        yield from (number for number in listed if isinstance(number, int) and number)


def is_passing(answer: Answer) -> bool:
    """Return whether asking again may help."""
    broken = answer.status == 200 and not answer.whole and len(answer.body) < OCTETS
    return answer.fault.passing or answer.status in replies.BUSY or broken


def _followed(ask: Ask) -> Generator[Ask, Answer, Answer]:
    """Ask, and go where the answer sends on within its own host, such as from http to https."""
    answer = yield ask
    for _ in range(HOPS):
        moved = within(answer)
        if not moved:
            break
        answer = yield Ask(moved, keep=ask.keep, whole=ask.whole)
    return answer


def within(answer: Answer) -> str:
    """Return where an answer sends on within its own host; empty where it does not."""
    location = answer.headers.get("location", "") if 300 <= answer.status < 400 else ""
    try:
        there = address.sent_on(Target(answer.url), location) if location else None
    except NotAskable:
        return ""
    return there.url if there and there.host == hosts.host(answer.url) else ""
