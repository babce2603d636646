"""The core's side of the doors: one run of MkDocs, from its start to the finished site."""

import contextlib
import datetime
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from muniment import project
from muniment.machine import memory
from muniment.model.page import Kind
from muniment.model.problem import tally
from muniment.posts.library import Library
from muniment.site import keeping, output, stylesheet, theme

LOG = logging.getLogger("mkdocs.muniment")
"""Under `mkdocs.`, so that `--strict` counts what is said here."""
ALONE = "MUNIMENT_THEME_ALONE"
"""Set, to the folder of the state, where the caller publishes and holds the lock: MkDocs makes the theme alone."""
WITHOUT_DRAFTS = "MUNIMENT_NO_DRAFTS"
"""Set where the preview is to show what readers will see."""
SECTIONS = {
    Kind.POST: "years/index.md",
    Kind.TAG: "tags/index.md",
    Kind.ORGANISATION: "organisations/index.md",
    Kind.YEAR: "years/index.md",
    Kind.TAGS: "tags/index.md",
    Kind.ORGANISATIONS: "organisations/index.md",
    Kind.YEARS: "years/index.md",
    Kind.SOURCES: "sources/index.md",
    Kind.SEARCH: "search/index.md",
    Kind.TOMBSTONE: "",
}
"""Which entry of the navigation each kind of page stands under."""


class _Counter(logging.Handler):
    """Counts warnings of MkDocs: it aborts on them itself in strict mode, but only after the hooks have run."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.number = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.number += 1


class Run:
    """One run of MkDocs; rebuilt for each build of the preview."""

    def __init__(self, config_file: str, site: str, *, preview: bool, strict: bool) -> None:
        self.project = project.read(Path(config_file).parent)
        self.preview, self.strict = preview, strict
        self.state = Path(os.environ.get(ALONE) or keeping.state_of(self.project, preview=preview))
        self.site = self.state / "site" if preview else Path(site)
        self.pages = self.state / theme.PAGES
        self.key = theme.key(self.project)
        self.made: theme.Theme | None = None
        self.shells: Mapping[str, str] = {}
        self.folders: Sequence[str] = ()
        self.shelf: keeping.Shelf | None = None
        self.memory: output.State | None = None
        self.counter = _Counter()
        self.open = contextlib.ExitStack()

    def start(self) -> None:
        """Take the lock, drop what is kept of the theme, and count warnings from here on."""
        if ALONE not in os.environ:
            self.open.enter_context(keeping.locked(self.state))
        self.open.enter_context(keeping.pages_locked(self.state))
        theme.forget(self.state)
        logging.getLogger("mkdocs").addHandler(self.counter)

    def finish(self) -> None:
        """Keep the theme and publish; in strict mode a warning stops both."""
        logging.getLogger("mkdocs").removeHandler(self.counter)
        with self.open:
            if self.strict and self.counter.number:
                return
            self.made = theme.Theme(self.key, self.shells, str(self.pages), self._stylesheet())
            self.made.save(self.state)
            if ALONE not in os.environ:
                self._publish(self.made)

    def renew(self) -> None:
        """Publish again what has changed in posts/, with the theme as it is, from memory."""
        if self.made is not None:
            with keeping.locked(self.state):
                self._publish(self.made)

    def rest(self) -> None:
        """Keep what the renewals left in memory, now that nobody waits."""
        with keeping.locked(self.state):
            if self.memory is not None and self.shelf is not None:
                keeping.save(self.state, self.shelf)
                output.save(self.state, self.memory)

    def _stylesheet(self) -> str:
        written = [file.read_text(encoding="utf-8") for file in sorted(self.pages.rglob("*.html"))]
        return stylesheet.make([Path(folder) for folder in self.folders], [*self.shells.values(), *written])

    def _publish(self, made: theme.Theme) -> None:
        with memory.uncollected():
            self._published(made)

    def _published(self, made: theme.Theme) -> None:
        from muniment.site import publishing  # loads all pages, which a run for the theme alone does not need

        now = datetime.datetime.now(datetime.UTC)
        library, self.shelf = keeping.read(self.project, self.shelf or keeping.load(self.state), now=now)
        self._tell(library)
        drafts = self.preview and WITHOUT_DRAFTS not in os.environ
        given = publishing.Publishing(self.state, self.site, drafts=drafts, memory=self.memory)
        try:
            report = publishing.publish(self.project, library, made, given)
        except project.UsageError as fault:
            LOG.error("%s", fault)
            raise SystemExit(2) from None
        for problem in report.faults:
            LOG.error("%s", problem)
        if self.preview:
            self.memory = report.state
        elif report.faults:
            raise SystemExit(1)
        if given.memory is None:
            keeping.save(self.state, self.shelf)
        LOG.info("%d files; %d written, %d removed", report.files, len(report.written), len(report.removed))

    def _tell(self, library: Library) -> None:
        for problem in library.errors:
            LOG.error("%s", problem)
        if library.errors and not self.preview:
            LOG.error("%s; nothing was published", tally(library.errors))
            raise SystemExit(1)


_command = "build"
_run: Run | None = None


def begin(command: str) -> None:
    """Note what MkDocs was started for: `build`, `serve` or another of its commands."""
    global _command  # noqa: PLW0603 - MkDocs tells this to one event and no other
    _command = command


def enter(config_file: str, site: str, *, strict: bool) -> str:
    """Begin a run; return the folder that MkDocs is to empty and fill."""
    global _run  # noqa: PLW0603 - one run at a time in a process
    _run = Run(config_file, site, preview=_command == "serve", strict=strict)
    _run.start()
    return str(_run.pages)


def running() -> Run:
    """Return the run that `enter` began."""
    if _run is None:
        LOG.error("mkdocs.yml: hooks must name %s", ", ".join(theme.DOORS))
        raise SystemExit(2)
    return _run


def targets() -> list[tuple[str, str]]:
    """Return what MkDocs is told of: (path as linked, address without its leading slash)."""
    return theme.targets(running().project)


def keep_shells(shells: Mapping[Kind, str], folders: Sequence[str]) -> None:
    """Take the rendered shells, and the folders of the theme whose stylesheet ours is made from."""
    run = running()
    run.shells = {kind.value: text for kind, text in shells.items()}
    run.folders = folders


def leave() -> str:
    """Finish the run; return the folder of the site."""
    run = running()
    run.finish()
    return str(run.site)
