"""The preview follows what is saved: posts are published again at once, all else goes through MkDocs."""

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

import muniment
from muniment.project import UsageError
from muniment.site import reloading, staging, theme

DELAY = 0.01
"""Seconds that the server waits for further saves before it builds."""
IDLE = 0.4
"""Seconds after a renewal when what it left in memory is kept."""
CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""Events that mean a change; opening and closing a file does not."""


class Server(reloading.Server, Protocol):
    """What is used of MkDocs' server."""

    root: str
    builder: Callable[[], None]
    build_delay: float
    observer: BaseObserver
    error_handler: Callable[[int], bytes | None]

    def watch(self, path: str) -> None:
        """Rebuild when something under `path` changes."""

    def unwatch(self, path: str) -> None:
        """Stop watching `path`."""


class Watcher:
    """The system's own observer behind the methods that MkDocs' server calls, told of changes alone."""

    def __init__(self) -> None:
        self.observer = Observer()

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool = True) -> ObservedWatch:
        """Watch a path for changes."""
        return self.observer.schedule(handler, path, recursive=recursive, event_filter=CHANGES)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.observer, name)


def follow(server: Server, builder: Callable[[], None], *, watched: Sequence[str]) -> None:
    """Make MkDocs' server serve and renew the preview; `watched` is what it watches already."""
    run = staging.running()
    server.root = str(run.site)
    server.error_handler = lambda code: _not_found(run.site) if code == 404 else None
    for path in watched:
        server.unwatch(path)
    server.observer = Watcher()  # type: ignore[assignment]
    for path in (*watched, str(run.project.root / "hooks"), str(Path(muniment.__file__).parent)):
        server.watch(path)
    server.build_delay = DELAY
    server.builder = Follower(builder)
    reloading.enable(server)


def _not_found(site: Path) -> bytes | None:
    page = site / "404.html"
    return page.read_bytes() if page.is_file() else None


class Follower:
    """Called on each change: does the least that makes the preview right again."""

    def __init__(self, builder: Callable[[], None]) -> None:
        self.builder = builder
        self.code = theme.running_key()
        self.resting = threading.Timer(IDLE, lambda: None)

    def __call__(self) -> None:
        """Renew the preview; nothing that is wrong in content or configuration may end it."""
        since = time.perf_counter()
        self.resting.cancel()
        try:
            self._renew()
        except (UsageError, OSError, SystemExit) as fault:
            staging.LOG.error("%s", fault)
        staging.LOG.info("renewed in %.3f s", time.perf_counter() - since)
        self.resting = threading.Timer(IDLE, staging.running().rest)
        self.resting.start()

    def _renew(self) -> None:
        run = staging.running()
        if theme.key(run.project) != run.key:
            self.builder()
        else:
            run.renew()
        if theme.code_key() != self.code:  # asked last: who saved a post waits for its page
            staging.LOG.info("the code has changed: starting again")
            os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - the very command that runs
