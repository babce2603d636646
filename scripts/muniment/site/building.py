"""A whole build, from what was kept to the verified site; what need not be waited for is done aside."""

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec

from muniment.citations import imports
from muniment.machine import forking, memory
from muniment.machine.clock import Clock
from muniment.model.problem import Problem, errors
from muniment.posts import library
from muniment.posts.catalogue import digest
from muniment.posts.library import Library, Stamps
from muniment.project import Project, UsageError
from muniment.site import keeping, publishing, theme
from muniment.site.publishing import Before, Publishing, Report
from muniment.site.theme import Theme

FOLDERS = 4
"""Folders of posts from which it pays that a process of its own keeps them."""


class Outcome(msgspec.Struct, frozen=True):
    """What a build came to; `report` is None where nothing was published, `said` what MkDocs says of its own pages."""

    problems: tuple[Problem, ...]
    posts: int = 0
    report: Report | None = None
    said: str = ""
    library: Library | None = None
    """None where nothing had changed, and no post was read."""

    @property
    def failed(self) -> bool:
        """Whether the site is not as it should be."""
        return self.report is None or bool(self.report.faults)


Themed = Callable[[], tuple[Theme | None, str]]
"""Waits for the theme and gives it, or none and what MkDocs said instead."""


class _Inputs(msgspec.Struct, frozen=True):
    """What was found out before anything is built: the theme's key, the moment, the stamps of posts/."""

    key: bytes
    now: datetime.datetime
    stamps: Stamps


def build(project: Project, clock: Clock, *, search: bool = True, folder: bool = False) -> Outcome:
    """Build the site and verify it against the library; what has not changed is left alone.

    `folder`: links end in `index.html`, for disks and USB sticks. Between such a build and another every page differs.
    Raises UsageError where mkdocs.yml does not name our hooks, or the site holds files that are not ours.
    """
    if missing := theme.missing_doors(project):
        raise UsageError(f"mkdocs.yml: hooks must name {', '.join(missing)}; without them no post is published")
    with keeping.locked(keeping.state_of(project)) as state, memory.uncollected():
        return _build(project, state, clock, search=search, folder=folder)


def _build(project: Project, state: Path, clock: Clock, *, search: bool, folder: bool) -> Outcome:
    now = datetime.datetime.now(datetime.UTC)
    today = library.today_in(project, now)
    earlier = publishing.before(state, project.site, processes=forking.cores())
    new = not earlier.state.files and Theme.load(state) is None
    begun = _mkdocs(project, state) if new else None  # before all else, for it is waited for
    found = _Inputs(theme.key(project), now, library.every_stamp(project.root))
    inputs = publishing.inputs(
        found.stamps, digest(found.key, imports.stamp(project.posts), f"{search}{folder}"), today=today, drafts=False
    )
    given = Publishing(
        state, project.site, search=search, folder=folder, processes=forking.cores(), inputs=inputs, clock=clock
    )
    settled, old = publishing.settled(given, earlier), earlier.state
    clock.lap("start")
    if settled:
        return Outcome(old.doubts, old.posts, Report(len(old.paths), (), ()))
    themed = begun or _theme(project, state, found.key)
    return _built(project, given, earlier=earlier, inputs=found, themed=themed)


def _built(project: Project, given: Publishing, *, earlier: Before, inputs: _Inputs, themed: Themed) -> Outcome:
    shelf = keeping.load(given.state)
    found, fresh = keeping.read(project, shelf, now=inputs.now, stamps=inputs.stamps, processes=given.processes)
    kept = _keep(given, fresh) if fresh is not shelf else lambda: None
    given.clock.lap("posts")
    made, said = themed()
    given.clock.lap("theme")
    report = None
    if made is not None and not errors(found.problems):
        dressed = msgspec.structs.replace(made, key=digest(made.key, "folder")) if given.folder else made
        report = publishing.publish(project, found, dressed, given, earlier)
    kept()
    given.clock.lap("verification")
    return Outcome(found.problems, len(found.posts), report, said, found)


def _theme(project: Project, state: Path, key: bytes) -> Themed:
    """Return what gives the theme: as it was kept, or as MkDocs, started now, will have made it."""
    made = Theme.load(state)
    return (lambda: (made, "")) if made is not None and made.key == key else _mkdocs(project, state)


def _mkdocs(project: Project, state: Path) -> Themed:
    from muniment.site import theming  # loads what starts processes and makes stylesheets, which few builds need

    return theming.start(project, state)


def _keep(given: Publishing, shelf: keeping.Shelf) -> Callable[[], None]:
    """Begin to keep posts as they were read; return what waits until they are kept."""
    few = len(shelf.unsaved) < FOLDERS
    return forking.aside(
        lambda: keeping.save(given.state, shelf), kind=type(None), processes=1 if few else given.processes
    )
