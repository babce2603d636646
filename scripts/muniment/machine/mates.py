"""Work on a stream of tasks shared with forked processes, results in order; without any it is all done here."""

import contextlib
import gc
import os
import pickle
import select
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from muniment.machine import forking

if sys.platform == "linux":
    import fcntl

Mark = TypeVar("Mark")
Task = TypeVar("Task")
Result = TypeVar("Result")

BATCH = 12
"""Tasks that are handed over at a time."""
AHEAD = 2
"""Batches that wait at each process, so that it has work while this one is busy."""
MOST = 6
"""Batches for each process that are held at most, done or not."""
SIZE = 8
"""Octets before each message that tell its length."""
CHUNK = 1 << 16
ROOM = 1 << 20
"""Octets that a pipe is to hold, the most that Linux grants everyone: a result that does not fit keeps its process
waiting until this one, busy with its own work, looks again."""
TOGETHER = 4
"""Processes that share work at most: more would wait for the one that hands it out."""


def worthwhile(size: int, *, worth: int) -> int:
    """Return how many processes to share work of this size, of which so much is worth the start of a second one."""
    return min(TOGETHER, forking.cores()) if size > worth else 1


class _Batch(Generic[Mark, Task, Result]):
    """Marks in a row, and the results of those that have a task; None while these are not there."""

    def __init__(self, marked: list[tuple[Mark, Task | None]]) -> None:
        self.marks = [(mark, task is not None) for mark, task in marked]
        self.tasks = [task for _, task in marked if task is not None]
        self.results: list[Result] | None = None

    def joined(self) -> Iterator[tuple[Mark, Result | None]]:
        """Yield each mark with its result."""
        remaining = iter(self.results or ())
        for mark, worked in self.marks:
            yield mark, next(remaining) if worked else None


class Mates(Generic[Task, Result]):
    """One process and others forked from it, all of which do the same work.

    They begin when the first tasks are done here: what these make ready, such as patterns, is there for them too.
    """

    def __init__(self, work: Callable[[Task], Result], *, processes: int, batch: int = BATCH) -> None:
        self.work, self.batch, self.wanted = work, batch, processes - 1
        self.others: list[_Other[Task, Result]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        for other in self.others:
            other.close()
        for other in self.others:
            os.waitpid(other.process, 0)
        gc.unfreeze()

    def run(self, marked: Iterable[tuple[Mark, Task | None]]) -> Iterator[tuple[Mark, Result | None]]:
        """Yield each mark with the result of its task, in order; None for a mark without one."""
        stream = iter(marked)
        held: deque[_Batch[Mark, Task, Result]] = deque()
        if listed := list(islice(stream, self.batch)):
            held.append(_Batch(listed))
            self._do(held[0])
            self._fork()
        while listed := list(islice(stream, self.batch)):
            held.append(_Batch(listed))
            self._begin(held[-1])
            while held and (held[0].results is not None or len(held) > MOST * len(self.others)):
                yield from self._first(held)
        while held:
            yield from self._first(held)

    def _begin(self, batch: _Batch[Mark, Task, Result]) -> None:
        """Hand a batch to a process that has little to do, or do it here."""
        free = min(self.others, key=lambda other: len(other.asked), default=None)
        if free is not None and len(free.asked) < AHEAD:
            free.ask(batch)
            self._exchange()
        else:
            self._do(batch)

    def _do(self, batch: _Batch[Mark, Task, Result]) -> None:
        batch.results = []
        for task in batch.tasks:
            batch.results.append(self.work(task))
            self._exchange()

    def _fork(self) -> None:
        gc.freeze()  # what is there already is not looked through again, which would copy it into each process
        for _ in range(self.wanted):
            self.others.append(_Other(self.work, self.others))

    def _exchange(self) -> None:
        for other in self.others:
            other.exchange()

    def _first(self, held: deque[_Batch[Mark, Task, Result]]) -> Iterator[tuple[Mark, Result | None]]:
        """Yield what the first batch gave, when it is there."""
        batch = held.popleft()
        while batch.results is None:
            asked = [other.reading for other in self.others if other.asked]
            select.select(asked, [other.writing for other in self.others if other.leaving], [])
            self._exchange()
        yield from batch.joined()


class _Other(Generic[Task, Result]):
    """A forked process that takes tasks and gives results; nothing here ever waits for it."""

    def __init__(self, work: Callable[[Task], Result], before: "Iterable[_Other[Task, Result]]") -> None:
        inward, outward = _pipe(), _pipe()
        self.asked: deque[_Batch[Any, Task, Result]] = deque()
        self.leaving, self.coming = bytearray(), bytearray()
        self.process = os.fork()
        mine = (outward[0], inward[1]) if self.process else (inward[0], outward[1])
        for descriptor in {*inward, *outward} - set(mine):
            os.close(descriptor)
        self.reading, self.writing = mine
        if not self.process:
            for other in before:  # their ends that this process has too would keep them waiting for more
                other.close()
            self._serve(work)
        for descriptor in mine:
            os.set_blocking(descriptor, False)

    def _serve(self, work: Callable[[Task], Result]) -> None:
        try:
            with os.fdopen(self.reading, "rb") as reading, os.fdopen(self.writing, "wb") as writing:
                while size := reading.read(SIZE):
                    tasks = pickle.loads(reading.read(int.from_bytes(size, "big")))  # noqa: S301 - our own
                    try:
                        writing.write(_message([work(task) for task in tasks]))
                    except Exception as fault:
                        writing.write(_message(fault))
                    writing.flush()
        finally:
            os._exit(0)

    def ask(self, batch: _Batch[Any, Task, Result]) -> None:
        """Hand a batch over."""
        self.asked.append(batch)
        self.leaving += _message(batch.tasks)

    def exchange(self) -> None:
        """Send and take as much as goes at once."""
        with contextlib.suppress(BlockingIOError):
            while self.leaving:
                del self.leaving[: os.write(self.writing, memoryview(self.leaving)[:CHUNK].tobytes())]
        with contextlib.suppress(BlockingIOError):
            while self.asked:
                octets = os.read(self.reading, CHUNK)
                if not octets:
                    raise OSError("a process that shared the work was killed")
                self.coming += octets
                self._take()

    def _take(self) -> None:
        """Give batches their results when all of one have come."""
        while len(self.coming) > SIZE and len(self.coming) >= (end := SIZE + int.from_bytes(self.coming[:SIZE], "big")):
            found = pickle.loads(memoryview(self.coming)[SIZE:end].tobytes())  # noqa: S301 - our own
            del self.coming[:end]
            if isinstance(found, Exception):
                raise found
            self.asked.popleft().results = found

    def close(self) -> None:
        """Let the process end."""
        os.close(self.writing)
        os.close(self.reading)


def _pipe() -> tuple[int, int]:
    """Return the ends of a pipe with room for results, where the system gives it."""
    reading, writing = os.pipe()
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, ROOM)
    return reading, writing


def _message(value: object) -> bytes:
    octets = pickle.dumps(value, protocol=5)
    return len(octets).to_bytes(SIZE, "big") + octets
