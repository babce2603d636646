"""A build as ordered steps: what has changed, which sections show it, those written, the rest left alone."""

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from muniment import dependencies
from muniment.feeds.atom import Channel
from muniment.machine import forking, progress
from muniment.machine.writer import Files, Output, Writer, intact, remove
from muniment.model.page import Section
from muniment.model.problem import Problem
from muniment.posts import library
from muniment.posts.catalogue import Catalogue, catalogue, digest
from muniment.posts.library import Library
from muniment.project import Project
from muniment.search import index as search
from muniment.site import output, verifying
from muniment.site.dressing import Wardrobe, written_by_hand
from muniment.site.output import State
from muniment.site.sections import sections as site_sections
from muniment.site.theme import Theme


class Report(msgspec.Struct, frozen=True):
    """What a publishing did: how many files the site has, the paths written and removed, and what to verify."""

    files: int
    written: tuple[str, ...]
    removed: tuple[str, ...]
    faults: tuple[Problem, ...] = ()
    state: State | None = None
    """What is to be kept; a publishing from memory leaves that to its caller."""


class Clock:
    """Wall-clock seconds that each step of a build took."""

    def __init__(self) -> None:
        self.laps: list[tuple[str, float]] = []
        self.since = time.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the lap before."""
        now = time.perf_counter()
        self.laps.append((name, now - self.since))
        self.since = now


class Publishing(msgspec.Struct, frozen=True):
    """Where and how a site is published: kept work, the folder of the site, drafts or not, processes at once."""

    state: Path
    site: Path
    drafts: bool = False
    processes: int = 1
    search: bool = True
    """Whether the site has a search index."""
    inputs: bytes = b""
    """A digest of all that goes in; empty where it is not known."""
    memory: State | None = None
    """What this very process published last, in a folder that is nobody else's (the preview): taken at its word."""


def inputs(project: Project, key: bytes, *, today: datetime.date, drafts: bool) -> bytes:
    """Return a digest of all that a site is made from; empty where a file was saved this very moment.

    A file's time is too coarse to tell two saves of one moment apart.
    """
    stamps = library.every_stamp(project.root)
    if any(stamp[0] > time.time_ns() - library.MOMENT for stamp in stamps.values()):
        return b""
    return digest(key, msgspec.msgpack.encode(sorted(stamps.items())), f"{today}{drafts}")


def settled(given: Publishing) -> State | None:
    """Return the state of a site that stands as it was published, from these very inputs; else None."""
    old = output.load(given.state)
    same = old.whole and given.inputs and old.inputs == given.inputs
    return old if same and output.unchanged(given.site, old) else None


def publish(project: Project, found: Library, theme: Theme, given: Publishing) -> Report:
    """Publish what the site shows differently since it was last published; verify the whole against the library."""
    indexed = catalogue(found)
    old = given.memory or output.load(given.state)
    new = _state(indexed, theme, given, old)
    hand = written_by_hand(project, theme)
    if clashes := list(verifying.clashes(found, _paths(hand))):
        return Report(len(old.paths), (), (), tuple(clashes))
    sections = [*_sections(project, indexed, given), *hand]
    left = output.refuse_foreign(given.site, old, wanted=lambda: _paths(sections))
    stale = _stale(old, new, given, lambda: dependencies.touched(old.faces, new.faces, indexed))
    due = [section for section in sections if _is_due(section.subject, stale, old)]
    if due:
        output.begin(given.state, given.site, old, left)
    outputs = _write(due, Wardrobe(project, theme), _writer(given, old, new), given.processes)
    new.files = _carried(old, sections, due) | {name: files for done in outputs for name, files in done.files.items()}
    written = [path for done in outputs for path in done.written]
    removed = remove(given.site, _unwanted(old, new, left))
    faults = [] if given.memory else _verify(found, given, old, new, written)
    if faults:
        new.inputs, new.secrets, new.folders = b"", b"", {}  # the next build is to look everywhere again
    if given.memory is None:
        output.save(given.state, new)
    return Report(len(new.paths), tuple(written), tuple(removed), tuple(faults), new)


def _sections(project: Project, indexed: Catalogue, given: Publishing) -> Iterable[Section]:
    index = search.renew(indexed, given.state / "search", processes=given.processes) if given.search else None
    channel = Channel(project.site_name, project.site_url, project.settings.blog)
    return site_sections(indexed, channel, drafts=given.drafts, index=index)


def _state(indexed: Catalogue, theme: Theme, given: Publishing, old: State) -> State:
    found = indexed.library
    known = old.faces if old.vocabularies == found.vocabularies and old.key == theme.key else {}
    return State(
        key=theme.key,
        vocabularies=found.vocabularies,
        faces=dependencies.faces(indexed, drafts=given.drafts, known=known),
        secrets=_secrets(found),
        inputs=given.inputs,
        posts=len(found.posts),
        doubts=tuple(found.problems),
    )


def _secrets(found: Library) -> bytes:
    return digest(*(words for draft in found.drafts for words in (draft.title, draft.permalink)))


def _paths(sections: Iterable[Section]) -> Iterable[str]:
    return (part.path for section in sections for part in section.make())


def _stale(old: State, new: State, given: Publishing, touched: Callable[[], set[str]]) -> set[str] | None:
    """Return the sections to look at again; None for all of them."""
    if old.key != new.key or old.vocabularies != new.vocabularies or not old.whole:
        return None
    damaged = () if given.memory else _damaged(old, str(given.site))
    return touched().union(damaged, [dependencies.WRITTEN, dependencies.SEARCH])


def _damaged(old: State, site: str) -> Iterable[str]:
    for subject, files in old.files.items():
        if not all(intact(site, path, kept) for path, kept in files.items()):
            yield subject


def _is_due(subject: str, stale: set[str] | None, old: State) -> bool:
    return stale is None or subject in stale or (subject not in old.files and subject not in dependencies.MAY_BE_EMPTY)


def _writer(given: Publishing, old: State, new: State) -> Callable[[], Writer]:
    known, trusted = old.paths, old.key == new.key
    return lambda: Writer(given.site, given.state / "scratch", known, trusted=trusted)


def _write(due: Sequence[Section], wardrobe: Wardrobe, writer: Callable[[], Writer], processes: int) -> list[Output]:
    """Write the sections that are due: posts first, then the indexes that link them."""
    posts = [section for section in due if dependencies.is_post(section.subject)]
    rest = [section for section in due if not dependencies.is_post(section.subject)]

    def work(share: Sequence[Section]) -> Output:
        own = writer()
        for section in progress.told(share, noun="writing pages"):
            own.files[section.subject] = {}
            for part in section.make():
                own.put(section.subject, part.path, part.needs, lambda part=part: wardrobe.octets(part))  # type: ignore[misc]
        return own.done()

    return [made for half in (posts, rest) for made in forking.spread(half, work, kind=Output, processes=processes)]


def _carried(old: State, sections: Iterable[Section], due: Iterable[Section]) -> dict[str, Files]:
    """Return the files of sections that were left alone."""
    looked_at = {section.subject for section in due}
    wanted = {section.subject for section in sections} - looked_at
    return {subject: files for subject, files in old.files.items() if subject in wanted}


def _unwanted(old: State, new: State, left: set[str]) -> list[str]:
    """Return the paths to remove: indexes before the posts that they link, so that no link ever leads nowhere."""
    gone = (old.paths.keys() | left) - new.paths.keys()
    posts = {path for name, files in old.files.items() if dependencies.is_post(name) for path in files}
    return [*sorted(gone - posts), *sorted(gone & posts)]


def _verify(found: Library, given: Publishing, old: State, new: State, written: list[str]) -> list[Problem]:
    paths = new.paths
    foreign, new.folders = output.foreign(given.site, paths, known=old.folders, written=written)
    searched = written if old.secrets == new.secrets else list(paths)
    if given.drafts:
        searched = []  # they are meant to show
    return list(verifying.verify(found, given.site, published=paths, foreign=foreign, searched=searched))
