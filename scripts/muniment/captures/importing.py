"""Splits an export or feed of any size: entry by entry, and nothing of it is held longer than it is needed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from muniment.captures import depositing, filenames, splitting, tagging
from muniment.captures.accounting import ledger, wording
from muniment.captures.accounting.account import Account
from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.mentions import Mentions
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.hypertext import entry
from muniment.captures.hypertext.entry import Entry
from muniment.captures.merge import addressing, claimed, identifying, lacking, matching, placing, same, translating
from muniment.captures.merge.addressing import Held
from muniment.captures.merge.identifying import Either, Staying
from muniment.captures.merge.lacking import Span
from muniment.captures.merge.matching import Others
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.openings import Source
from muniment.captures.splitting import Split, Wishes
from muniment.captures.spool import Spool
from muniment.captures.staging import Staging, staged
from muniment.captures.structured import stretches, xmltext
from muniment.captures.structured.exports import Gathering
from muniment.captures.structured.shown import Places
from muniment.captures.words.blogs import contacts
from muniment.machine.mates import Mates, worthwhile
from muniment.model.capture import Aside, Capture, Kind
from muniment.text.folding import Spelt

WORTH = 4 << 20
"""Octets of a capture from which a second process is worth its start."""
Progress = Callable[[int, int], None]
"""Is told how many octets are done, and of how many."""


def split(given: Source, stand: Shelf, wishes: Wishes, *, aside: Path, progress: Progress) -> Split:
    """Return what an export or feed becomes beside what stands; what is to be written waits in `aside`.

    Raises Refused where it holds no post.
    """
    with staged(aside) as staging:
        return _Importing(given, stand, wishes, staging).split(progress)


class _Passed(msgspec.Struct, frozen=True):
    """A stretch that was read, and what becomes of its parts."""

    stretch: stretches.Stretch
    pieces: tuple[Piece, ...]


class _Task(msgspec.Struct, frozen=True):
    """An entry to be made a post of, and the octets that are said to stand in it."""

    entry: Entry
    texts: tuple[bytes, ...]


class _Result(msgspec.Struct, frozen=True):
    """A post, its file and its digests, and whether words of its entry stand nowhere in it."""

    draft: Draft
    written: bytes
    digests: bytes
    lacks: bool


class _Importing:
    """What gathers while an export is read."""

    def __init__(self, given: Source, stand: Shelf, wishes: Wishes, staging: Staging) -> None:
        self.given, self.stand, self.wishes, self.staging = given, stand, wishes, staging
        self.blog, self.pictures = wishes.blog.linking(given.survey.linked), given.pictures()
        self.gathering = self._gathering()
        self.mentions = Mentions(stand.registry)
        self.private = bool(wishes.private or given.survey.private)
        self.account = Account(given.encoding, private=self.private)
        self.made = Spool(Made, self._linked)
        self.tags, self.slugs = dict[str, None](), dict[str, str]()  # the latter by label, as far as the blog says them
        self.lost, self.left = list[str](), list[str]()
        self.withdrawn: set[str] = set()
        """Permalinks of posts of which nothing may come back."""
        self.reached = False
        """Whether an author is an e-mail address."""
        self.taken: dict[str, int] = {}
        """What tells the posts apart from others, by their permalink."""
        self.staying = Staying(Places(given.open, self._gathering), stand)
        self.others = Others(given.kind, self.taken, self.staying.told, hosts=wishes.hosts)
        self.known, self.spelt = Either(self.taken, stand.posts), Spelt(self.taken)
        self.hosts: frozenset[str] = frozenset()
        self.asked: dict[str, Held] = {}
        """What an editor is to be asked, now that all posts are known, by the path of the post."""
        self.translated: dict[str, str] = {}
        self.grouped = False
        """Whether posts say which others are their translations."""

    def _gathering(self) -> Gathering:
        return Gathering(self.given.kind, self.blog, self.pictures, drafts=self.wishes.drafts)

    def split(self, progress: Progress) -> Split:
        """Read the whole."""
        with self.given.open() as stream, Mates(self._converted, processes=self._processes()) as mates:
            for passed, result in mates.run(self._passed(stream)):
                self._take(passed, result)
                progress(passed.stretch.end, self.given.survey.octets)
        self.gathering.check()
        blog = self.gathering.hosts.most_common(1)[0][0] if self.gathering.hosts else ""
        self.hosts = self.wishes.hosts | splitting.host_names([blog])
        private = self._privacy()
        if private and not self.private:  # only its end told: a ledger without text needs another reading
            again = msgspec.structs.replace(self.wishes, private=True)
            self.staging.discard()
            remade = split(self.given, self.stand, again, aside=self.staging.within, progress=progress)
            return msgspec.structs.replace(remade, private=private)
        return self._finished(private)

    def _finished(self, private: tuple[str, ...]) -> Split:
        self.asked = addressing.settled(self.others.arrivals, self.others.moved, self.stand, self.staging)
        self.translated = translating.originals(self.made, self.stand) if self.grouped else {}
        translating.put(self.translated, self.staging)
        name = filenames.free(self.given.path.name, self.given.survey.sha256, self.stand)
        self._stage_capture(name)
        fresh = tagging.fresh(self.tags, self.made, self.staging, self.stand)
        files = splitting.vocabulary(fresh, name, self.stand, self.slugs)
        doubts = (*self.given.doubts, *self.gathering.said(), *map(splitting.lost_doubt, self.lost))
        doubts += splitting.exposed(name, self.stand) if private else ()
        met = () if self.wishes.drafts else self.others.met
        gone = lacking.withheld(self.gathering.withheld, self.stand, met)
        gone |= lacking.find(self._span(), self.others.met, gone, self.stand, name)
        left, again = tuple(self.left), name in self.stand.ledgers
        row = (name, self.made, files, doubts, private, tuple(fresh), self.staging, gone, left, again)
        return Split(*row, grouped=self.grouped)

    def _span(self) -> Span | None:
        """Return what an export has, as far as another capture may have been of its posts."""
        if self.given.kind is not Kind.WXR or not self.stand.ledgers:
            return None
        return lacking.span((made.draft for made in self.made), self.gathering.made)

    def _processes(self) -> int:
        return worthwhile(self.given.survey.octets, worth=WORTH)

    def _passed(self, stream: BinaryIO) -> Iterator[tuple[_Passed, _Task | None]]:
        """Yield each stretch with what becomes of its parts, and the work that its post is."""
        for stretch in stretches.Reader(stream):
            found = self.gathering.take(stretch, 0)
            parts = tuple(self.gathering.pieces)
            own = [piece for piece in parts if piece.field] if found else []
            at = stretch.start
            texts = tuple(xmltext.part(stretch.octets, piece.start - at, piece.end - at) for piece in own)
            yield _Passed(stretch, parts), _Task(found, texts) if found else None

    def _converted(self, task: _Task) -> _Result:
        """Return the post of an entry, as far as it can be made without knowing any other."""
        draft = self.mentions.recorded(entry.made(task.entry, self.stand.registry, hosts=self.wishes.hosts))
        draft = placing.dated(draft, self.wishes.today)
        held = wording.of_post(ledger.values(draft.front, draft.body))
        lacks = any(wording.lacks(part.decode("utf-8", "replace"), Kind.WXR, held) for part in task.texts)
        return _Result(draft, draft.written, _digests(draft), lacks)

    def _take(self, passed: _Passed, result: _Result | None) -> None:
        """Take a stretch of the capture, and the post in it, which may stand there twice."""
        permalink = result.draft.front.permalink if result is not None else ""
        if result is not None and self.taken.get(permalink) != hash(result.digests):
            permalink = self._post(result)
        hidden = permalink in self.withdrawn
        parts = [_hidden(piece) for piece in passed.pieces] if hidden else passed.pieces
        self.account.take(passed.stretch.start, passed.stretch.octets, parts, permalink)

    def _post(self, result: _Result) -> str:
        """Take a post, and return its address beside all others."""
        draft = identifying.beside(matching.of(result.draft, self.stand), self.staying)
        if draft.front.permalink in self.taken:  # beside the other it may be one that stands elsewhere
            beside = matching.of(draft_.apart(draft, self.taken), self.stand, self.others)
            draft = draft_.apart(beside, self.taken)
        if (known := self.spelt.of(draft.front.permalink)) != draft.front.permalink:
            draft = draft_.beside(draft, known, Either(self.spelt, self.stand.spelt))
        draft = claimed.beside(draft, self.taken)
        result = result if draft is result.draft else _Result(draft, draft.written, _digests(draft), result.lacks)
        permalink = draft.front.permalink
        self.taken |= {**dict.fromkeys(draft.front.former, 0), permalink: hash(result.digests)}
        self.spelt.add(permalink, *draft.front.former)
        made = placing.place(draft, self.stand, self.staging, written=result.written, others=self.others)
        self._keep(made, draft)
        if made.is_kept_out:
            self.withdrawn.add(permalink)
            return permalink
        self.tags |= dict.fromkeys(draft.front.tags)
        self.slugs |= draft.slugs
        self.account.digests(ledger.line(permalink, result.digests))
        self.lost += [permalink] * result.lacks
        return permalink

    def _keep(self, made: Made, draft: Draft) -> None:
        addresses = tuple(filter(same.may_be_post, draft.addresses))
        slim = msgspec.structs.replace(made.draft, body="", addresses=addresses)
        self.reached = self.reached or contacts.LEFT_OUT in draft.doubts
        self.grouped = self.grouped or bool(draft.group)
        self.left += placing.left([made])
        self.made.append(msgspec.structs.replace(made, draft=slim))

    def _linked(self, made: Made) -> Made:
        """Return a post that says which of its links to the blog lead nowhere, now that all posts are known."""
        draft = same.with_links(made.draft, self.hosts, self.known)
        fresh = draft.doubts[len(made.draft.doubts) :]
        made = msgspec.structs.replace(made, draft=draft, doubts=(*made.doubts, *fresh))
        return translating.told(placing.asked(made, self.asked), self.translated)

    def _privacy(self) -> tuple[str, ...]:
        said = ["you said so"] if self.wishes.private else []
        known = (*said, *self.given.survey.private, *self.gathering.private())
        known = known or (placing.HOLDS_WITHDRAWN,) * bool(self.withdrawn)
        return known or (contacts.REACHED,) * self.reached

    def _stage_capture(self, name: str) -> None:
        seen = self.given.survey
        capture = Capture(name, self.given.kind, seen.sha256, seen.octets, self.given.encoding, self.private)
        depositing.deposit(capture, self.given.path, self.account.streams(capture), self.stand, self.staging)


def _hidden(piece: Piece) -> Piece:
    return piece if piece.aside is not None else aside(piece.start, piece.end, Aside.HIDDEN)


def _digests(draft: Draft) -> bytes:
    return msgspec.json.encode(ledger.digests_of(draft))
