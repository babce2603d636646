"""A publishing as ordered steps: what has changed, which sections show it, those written, the rest left alone."""

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from pathlib import Path

import msgspec

from muniment import dependencies
from muniment.citations import imports
from muniment.feeds.channel import Channel
from muniment.machine.clock import Clock
from muniment.machine.spool import Spool
from muniment.machine.writer import Files, Output, Writer, remove
from muniment.model.page import Section
from muniment.model.problem import Problem
from muniment.posts import faces
from muniment.posts.catalogue import Catalogue, catalogue, digest
from muniment.posts.library import MOMENT, Library, Stamps
from muniment.posts.standings import stamp
from muniment.project import Project
from muniment.search import index as search
from muniment.site import output, verifying, writing
from muniment.site.dressing import Wardrobe, names, written_by_hand
from muniment.site.output import Look, State
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


class Publishing(msgspec.Struct, frozen=True):
    """Where and how a site is published: kept work, the folder of the site, drafts or not, processes at once."""

    state: Path
    site: Path
    drafts: bool = False
    processes: int = 1
    search: bool = True
    """Whether the site has a search index."""
    folder: bool = False
    """Whether links end in files, for disks and USB sticks."""
    inputs: bytes = b""
    """A digest of all that goes in; empty where it is not known."""
    clock: Clock = msgspec.field(default_factory=Clock)
    """Is told of what has been done."""
    memory: State | None = None
    """What this very process published last, in a folder that is nobody else's (the preview): taken at its word."""


class Before(msgspec.Struct, frozen=True):
    """What stood before a publishing: what the last one kept, and a look at the site, taken while others work."""

    state: State
    look: Callable[[], Look]


def before(state: Path, site: Path, *, processes: int = 1) -> Before:
    """Return what the last publishing kept; a look at the site is begun."""
    return Before(*output.looked(state, site, processes=processes))


def inputs(stamps: Stamps, key: bytes, *, today: datetime.date, drafts: bool) -> bytes:
    """Return a digest of all that a site is made from; empty where a file was saved this very moment.

    `stamps` are those of posts/. A file's time is too coarse to tell two saves of one moment apart.
    """
    if any(stamp[0] > time.time_ns() - MOMENT for stamp in stamps.values()):
        return b""
    return digest(key, msgspec.msgpack.encode(sorted(stamps.items())), f"{today}{drafts}")


def settled(given: Publishing, earlier: Before) -> bool:
    """Return whether a site stands as it was published, from these very inputs."""
    old = earlier.state
    return bool(old.whole and given.inputs and old.inputs == given.inputs) and earlier.look().clean


def publish(project: Project, found: Library, theme: Theme, given: Publishing, earlier: Before | None = None) -> Report:
    """Publish what the site shows differently since it was last published; verify the whole against the library.

    `earlier` is what stood before, where that has been looked at already.
    """
    earlier = earlier or _before(given)
    indexed, old = catalogue(found), earlier.state
    new = _state(indexed, theme, given, old)
    hand = written_by_hand(project, theme)
    if clashes := list(verifying.clashes(found, _paths(hand))):
        return Report(len(old.paths), (), (), tuple(clashes))
    sections = [*_sections(project, indexed, given, taken=names(hand)), *hand]
    left = output.refuse_foreign(given.site, old, wanted=lambda: _paths(sections))
    stale = _stale(earlier, new, lambda: dependencies.touched(old.faces, new.faces, indexed))
    due = [section for section in sections if _is_due(section.subject, stale, old)]
    if due:
        output.begin(given.state, given.site, old, left)
    writer = _writer(given, old, new)
    outputs = _written(due, Wardrobe(project, theme, filed=given.folder), writer, given, indexed.texts)
    new.files = _carried(old, sections, due) | {name: files for done in outputs for name, files in done.files.items()}
    outputs += writing.sitemap(indexed, Channel.of(project), writer, (old, new), stale=stale)
    written = [path for done in outputs for path in done.written]
    removed = remove(given.site, _unwanted(old, new, left))
    faults = _concluded(found, given, earlier, new, changes=(written, removed), url=project.site_url)
    return Report(len(new.paths), tuple(written), tuple(removed), tuple(faults), new)


def _before(given: Publishing) -> Before:
    if given.memory is not None:
        return Before(given.memory, Look)
    return before(given.state, given.site, processes=given.processes)


def _written(
    due: Sequence[Section], wardrobe: Wardrobe, writer: Callable[[], Writer], given: Publishing, texts: Spool
) -> list[Output]:
    """Write what is due; where feeds are, what posts say waits for them in files: it would fill the memory."""
    if any(dependencies.is_feed(section.subject) for section in due):
        texts.begin(given.state / "scratch")
    outputs = writing.pages(due, wardrobe, writer, processes=given.processes, texts=texts)
    texts.end()
    return outputs


def _sections(project: Project, indexed: Catalogue, given: Publishing, *, taken: frozenset[str]) -> Iterable[Section]:
    given.clock.lap("lists")
    index = None
    if given.search:
        index = search.renew(indexed, given.state / "search", processes=given.processes, texts=given.folder)
    given.clock.lap("search index")
    return site_sections(indexed, Channel.of(project), drafts=given.drafts, index=index, taken=taken)


def _state(indexed: Catalogue, theme: Theme, given: Publishing, old: State) -> State:
    found = indexed.library
    vocabularies = digest(found.vocabularies, imports.stamp(found.root / "posts"))
    known, links = old.faces if old.vocabularies == vocabularies and old.key == theme.key else {}, stamp(found.root)
    looked = not links or links != old.links
    return State(
        key=theme.key,
        vocabularies=vocabularies,
        links=links,
        faces=faces.faces(indexed, drafts=given.drafts, known=known, looked=looked),
        secrets=_secrets(found),
        inputs=given.inputs,
        posts=len(found.posts),
        doubts=tuple(found.problems),
    )


def _secrets(found: Library) -> bytes:
    return digest(*(words for draft in found.drafts for words in (draft.title, draft.permalink)))


def _paths(sections: Iterable[Section]) -> Iterable[str]:
    return (part.path for section in sections for part in section.make())


def _stale(earlier: Before, new: State, touched: Callable[[], set[str]]) -> set[str] | None:
    """Return the sections to look at again; None for all of them."""
    old = earlier.state
    if old.key != new.key or old.vocabularies != new.vocabularies or not old.whole:
        return None
    return touched().union(earlier.look().damaged, [dependencies.WRITTEN, dependencies.SEARCH])


def _is_due(subject: str, stale: set[str] | None, old: State) -> bool:
    return stale is None or subject in stale or (subject not in old.files and subject not in dependencies.MAY_BE_EMPTY)


def _writer(given: Publishing, old: State, new: State) -> Callable[[], Writer]:
    known, trusted = old.paths, old.key == new.key
    scratch, tables = given.state / "scratch", given.state / "joined"
    return lambda: Writer(given.site, scratch=scratch, tables=tables, old=known, key=new.key, trusted=trusted)


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


def _concluded(
    found: Library, given: Publishing, earlier: Before, new: State, *, changes: tuple[list[str], list[str]], url: str
) -> list[Problem]:
    """Verify the finished site and keep its state; return what is wrong. A publishing from memory does neither."""
    given.clock.lap("pages")
    if given.memory is not None:
        return []
    faults = _verify(found, given, earlier, new, changes=changes, url=url)
    if faults:
        new.inputs, new.secrets, new.folders = b"", b"", {}  # the next build is to look everywhere again
    output.save(given.state, new)
    return faults


def _verify(
    found: Library, given: Publishing, earlier: Before, new: State, *, changes: tuple[list[str], list[str]], url: str
) -> list[Problem]:
    """Return what is wrong with the finished site; `changes` are the paths written and those removed."""
    paths, old, (written, removed) = new.paths, earlier.state, changes
    looked = {*earlier.look().changed, *output.folders_of(chain(written, removed) if old.folders else paths)}
    foreign, new.folders = _foreign(given, paths, old, looked)
    searched = written if old.secrets == new.secrets else list(paths)
    if given.drafts:
        searched = []  # they are meant to show
    return list(verifying.verify(found, given.site, published=paths, foreign=foreign, searched=searched, url=url))


def _foreign(given: Publishing, paths: Files, old: State, looked: set[str]) -> tuple[list[str], dict[str, int]]:
    """Return files of the site that are not ours, and the times of its folders; none where the site held nothing."""
    if not (old.files or old.pending):
        return [], output.times(given.site, looked)
    return output.foreign(given.site, paths, known=old.folders, changed=looked, processes=given.processes)
