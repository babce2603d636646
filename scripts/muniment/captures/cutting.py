"""Splits the text of a page post by post, over the cores: beside the text itself no more than one post is held."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import msgspec

from muniment.captures import depositing, filenames, glance, splitting, tagging
from muniment.captures.accounting import ledger
from muniment.captures.accounting.account import Account
from muniment.captures.drafts import reading
from muniment.captures.letters.encoding import Decoded
from muniment.captures.merge import placing, same, standing, twins
from muniment.captures.merge.identifying import Either
from muniment.captures.merge.matching import Others
from muniment.captures.merge.merging import Conflict
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.captures.merge.twins import Shown
from muniment.captures.parting import Parting
from muniment.captures.reckoning import Reckoning
from muniment.captures.shares import READER, Part, Share
from muniment.captures.splitting import Split, Wishes
from muniment.captures.spool import Spool
from muniment.captures.staging import Staging, staged
from muniment.captures.words.blogs import blogaddress, labels
from muniment.machine.mates import Mates
from muniment.model.capture import Capture, Kind, Refused

TOGETHER = 16
"""Posts that are made in a row by one process."""
LINKS = msgspec.msgpack.Decoder(tuple[tuple[str, str], ...])
Progress = Callable[[int, int], None]
"""Is told how many characters are done, and of how many."""


class Source(msgspec.Struct, frozen=True):
    """A capture that is plain text."""

    path: Path
    decoded: Decoded
    sha256: str
    octets: int


def source(path: Path, *, mend: bool = False) -> Source | None:
    """Return the plain text in a file; None where it is another kind of capture; `mend`: its letters are mended."""
    octets = splitting.octets_of(path)
    decoded = splitting.decode(octets, mend=mend)
    return Source(path, decoded, ledger.sha256(octets), len(octets)) if splitting.is_text(decoded.text) else None


def split(given: Source, stand: Shelf, wishes: Wishes, *, aside: Path, progress: Progress) -> Split:
    """Return what a text becomes beside what stands; what is to be written waits in `aside`.

    Raises Refused where it holds no post.
    """
    with staged(aside) as staging:
        return _Cutting(given, stand, wishes, staging).split(progress)


class _Cutting:
    """What gathers while the parts of a text are made."""

    def __init__(self, given: Source, stand: Shelf, wishes: Wishes, staging: Staging) -> None:
        self.given, self.stand, self.wishes, self.staging = given, stand, wishes, staging
        self.decoded, self.text = given.decoded, given.decoded.text
        self.seen, reasons, self.strange = glance.at(self.decoded, wishes.hosts)
        self.private = [*(["you said so"] if wishes.private else []), *reasons]
        folder = staging.begin()
        self.parting = Parting(self.seen, self.decoded, stand, wishes, folder, private=bool(self.private))
        self.account = Account(self.decoded.encoding, private=bool(self.private))
        self.made = Spool(Made, self._linked)
        self.reckoning = Reckoning(self.decoded, self.account)
        self.shown: dict[str, list[Shown]] = {}
        """Posts by their address, and by the one that was worked out by rule."""
        self.links: dict[str, bytes] = {}
        """By the address of each post, where those of its links lead that may be posts, in MessagePack."""
        self.known = Either(self.links, stand.posts)
        self.hosts, self.told = wishes.hosts, bool(wishes.home)
        self.linked: dict[str, set[str]] = {}
        self.tags, self.further = dict[str, None](), dict[str, None]()
        """Tags, and those under which posts stand in it again."""
        self.slugs: dict[str, str] = {}
        """What its blog calls tags in their addresses, where that is known."""
        self.own = self.comments = False
        self.left: list[str] = []
        self.withdrawn: set[str] = set()
        """Permalinks of posts of which nothing may come back."""

    def split(self, progress: Progress) -> Split:
        """Make all posts, and what the whole becomes; another process tells meanwhile what is doubtful in the page."""
        told = glance.doubts(self.seen)
        try:
            self._make(progress)
        finally:
            self.strange += told()
        del self.seen, self.parting  # tens of megabytes, for which nobody asks again
        self._identify()
        self._withhold()
        return self._finished()

    def _make(self, progress: Progress) -> None:
        """Make all posts, and account for the text."""
        first = self.parting.starts[0]
        self.reckoning.set_aside(piece for piece in self.seen.around if piece.start < first)
        with Mates(self.parting.packed, processes=glance.processes(self.text), batch=1) as mates:
            for numbers, share in mates.run((numbers, numbers) for numbers in self._rows()):
                if share is not None:
                    self._take(numbers, READER.decode(share))
                    progress(self.reckoning.place, len(self.text))
        self.reckoning.set_aside(piece for piece in self.seen.around if piece.start >= self.reckoning.place)
        self.reckoning.settle(len(self.text), self.given.octets)

    def _rows(self) -> Iterator[range]:
        """Yield the numbers of posts that are made together."""
        number = len(self.seen.sections)
        return (range(first, min(first + TOGETHER, number)) for first in range(0, number, TOGETHER))

    def _take(self, numbers: range, share: Share) -> None:
        """Take posts in: together, or each alone where another post may be one of them or have its file."""
        addresses = [address for part in share.parts for address in part.addresses]
        apart = len(addresses) == len({*addresses}) and self.shown.keys().isdisjoint(addresses)
        if apart and all(part.made and part.path not in self.staging for part in share.parts):
            for number, part in zip(numbers, share.parts, strict=True):
                self._list(number, part)
            self._whole(share)
            return
        for number, part in zip(numbers, share.parts, strict=True):
            self._alone(number, part)

    def _alone(self, number: int, part: Part) -> None:
        """Take a post in, unless it is one that was shown before."""
        alike = {seen for address in part.addresses for seen in self.shown.get(address, ())}
        drafts = {seen: self.parting.draft(seen.number) for seen in sorted(alike)}
        mine = self.parting.draft(number) if alike else None
        twin = next((seen for seen, other in drafts.items() if mine is not None and twins.are_one(mine, other)), None)
        if twin is not None:
            self._again(number, twin)
            return
        said = [twins.differ(mine, other, seen.path) for seen, other in drafts.items() if mine is not None]
        others = Others(Kind.TEXT, met={seen.path for seen in alike}, hosts=self.wishes.hosts)
        self._another(number, others, tuple(chain(*said)))

    def _again(self, number: int, twin: Shown) -> None:
        """Take a part in that shows a post again, perhaps under other labels."""
        draft, whole = self.parting.again(number, twin.permalink)
        front = draft.front
        if (kept := self._standing(twin.path)) is not None and not kept.withdrawn:
            made = placing.merged(draft, kept, self.stand, self.staging, Others(Kind.TEXT, hosts=self.wishes.hosts))
            told = f"{twin.path} stands in it again; {made.state}"
            self.reckoning.doubts += [told] if made.state != placing.UNCHANGED else []
            after = self._standing(twin.path)
            front = after.front if after is not None else front
        self.further |= dict.fromkeys(draft.front.tags if twin.permalink not in self.withdrawn else ())
        self.slugs |= draft.slugs
        self.reckoning.take(self.parting.shown_again(number, draft, whole, front))

    def _standing(self, path: str) -> Kept | None:
        """Return a post as it stands by now; None where it cannot be read."""
        return standing.opened(path, self.staging[path] if path in self.staging else self.stand.octets(path))

    def _another(self, number: int, others: Others, said: Sequence[Conflict]) -> None:
        """Take a post in that may share its address or its file with another."""
        share, draft = self.parting.another(number, self.shown, others)
        made = self.parting.slim(placing.place(draft, self.stand, self.staging, others=others))
        self.left += placing.left([made])
        told = said if made.state == placing.NEW else ()
        self.made.append(msgspec.structs.replace(made, conflicts=(*made.conflicts, *told)))
        part = msgspec.structs.replace(share.parts[0], withdrawn=made.is_kept_out)
        self._note(number, part, made.path)
        self._whole(msgspec.structs.replace(share, tags=()) if made.is_kept_out else share)

    def _list(self, number: int, part: Part) -> None:
        """List a post that is placed."""
        if part.written:
            self.staging.adopt(part.path)
        self.made.put(part.made)
        self._note(number, part, part.path)

    def _note(self, number: int, part: Part, path: str) -> None:
        """Note what other posts must know of one that stands at a path."""
        if part.permalink in self.links:
            raise Refused(splitting.UNPROVED)
        self.links[part.permalink] = msgspec.msgpack.encode(part.links)
        self.withdrawn |= {part.permalink} if part.withdrawn else set()
        for address in part.addresses:
            self.shown.setdefault(address, []).append(Shown(number, part.permalink, path))

    def _whole(self, share: Share) -> None:
        """Account for posts that were taken in."""
        self.own, self.comments = self.own or share.own, self.comments or share.comments
        self.tags |= dict.fromkeys(share.tags)
        self.slugs |= share.slugs
        self.account.digests(share.digests)
        self.reckoning.take(share)

    def _identify(self) -> None:
        """Learn which hosts are the blog's, and which posts are linked to."""
        if not (self.own or self.told):
            led = (host for _, host, path in self._led() if path in self.links)
            found = Counter(led).most_common(1)
            self.hosts |= {host for host, _ in found}
            self.reckoning.doubts += same.guess_doubts(found[0][0] if found else "")
        names = {blogaddress.bare(name) for name in self.hosts}
        for permalink, host, path in self._led():
            if host in names:
                self.linked.setdefault(path, set()).add(permalink)

    def _led(self) -> Iterator[tuple[str, str, str]]:
        """Yield the address of a post, and host and path of a link in it, for each link that may lead to a post."""
        for permalink, links in self.links.items():
            for host, path in LINKS.decode(links):
                yield permalink, host, path

    def _linked(self, made: Made) -> Made:
        """Return a post that says which of its links lead nowhere, and whether one leads to it; all posts are known."""
        draft = same.confirmed(same.with_links(made.draft, self.hosts, self.known), self.linked)
        if draft is made.draft:
            return made
        doubts = made.doubts if made.doubts == (placing.WITHDRAWN,) else placing.doubts(draft)
        return msgspec.structs.replace(made, draft=draft, doubts=doubts)

    def _withhold(self) -> None:
        """Make the capture private where it holds readers' comments, or a post that was withdrawn."""
        if self.withdrawn or (self.comments and not self.private):
            with self.given.path.open("rb") as stream:
                self.account.blind(stream, hide=self.withdrawn)
        self.private += [reading.COMMENTS] if self.comments else []
        self.private += [placing.HOLDS_WITHDRAWN] if self.withdrawn else []

    def _finished(self) -> Split:
        name = filenames.free(self.given.path.name, self.given.sha256, self.stand)
        private = bool(self.private)
        seen = Capture(name, Kind.TEXT, self.given.sha256, self.given.octets, self.decoded.encoding, private)
        depositing.deposit(seen, self.given.path, self.account.streams(seen), self.stand, self.staging)
        own = {*tagging.fresh(self.tags, self.made, self.staging, self.stand), *self.further}
        fresh = [tag for tag in labels.unknown((*self.tags, *self.further), self.stand.registry) if tag in own]
        files = splitting.vocabulary(fresh, name, self.stand, self.slugs)
        doubts = (*self.strange, *self.reckoning.doubts, *(splitting.exposed(name, self.stand) if private else ()))
        left = tuple(self.left)
        return Split(name, self.made, files, doubts, tuple(self.private), tuple(fresh), self.staging, left=left)
