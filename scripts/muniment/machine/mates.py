"""Work on a stream of tasks shared with forked processes, results in order; without any it is all done here."""

import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from types import TracebackType
from typing import Generic, Self, TypeVar

Mark = TypeVar("Mark")
Task = TypeVar("Task")
Result = TypeVar("Result")

BATCH = 48
"""Tasks that are handed over at a time."""
SIZE = 8
"""Octets before each message that tell its length."""


class Mates(Generic[Task, Result]):
    """One process and others forked from it, all of which do the same work."""

    def __init__(self, work: Callable[[Task], Result], *, processes: int) -> None:
        self.work = work
        self.others = [_Other(work) for _ in range(processes - 1)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        for other in self.others:
            other.end()

    def run(self, marked: Iterable[tuple[Mark, Task | None]]) -> Iterator[tuple[Mark, Result | None]]:
        """Yield each mark with the result of its task, in order; None for a mark without one."""
        stream = iter(marked)
        while batches := [batch for _ in range(len(self.others) + 1) if (batch := list(islice(stream, BATCH)))]:
            asked = list(zip(self.others, batches[1:], strict=False))
            for other, batch in asked:
                other.ask([task for _, task in batch if task is not None])
            own = [self.work(task) for _, task in batches[0] if task is not None]
            yield from _joined(batches[0], own)
            for other, batch in asked:
                yield from _joined(batch, other.answer())


def _joined(batch: list[tuple[Mark, Task | None]], results: list[Result]) -> Iterator[tuple[Mark, Result | None]]:
    remaining = iter(results)
    for mark, task in batch:
        yield mark, None if task is None else next(remaining)


class _Other(Generic[Task, Result]):
    """A forked process that takes tasks and gives results."""

    def __init__(self, work: Callable[[Task], Result]) -> None:
        inward, outward = os.pipe(), os.pipe()
        self.waits = False
        self.process = os.fork()
        mine = (outward[0], inward[1]) if self.process else (inward[0], outward[1])
        for descriptor in {*inward, *outward} - set(mine):
            os.close(descriptor)
        self.reading, self.writing = os.fdopen(mine[0], "rb"), os.fdopen(mine[1], "wb")
        if not self.process:
            self._serve(work)

    def _serve(self, work: Callable[[Task], Result]) -> None:
        try:
            while isinstance(tasks := self._receive(), list):
                try:
                    self._send([work(task) for task in tasks])
                except Exception as fault:
                    self._send(fault)
        finally:
            os._exit(0)

    def ask(self, tasks: list[Task]) -> None:
        """Hand tasks over."""
        self.waits = bool(tasks)
        if tasks:
            self._send(tasks)

    def answer(self) -> list[Result]:
        """Return the results of the tasks that were handed over last."""
        found = self._receive() if self.waits else []
        if isinstance(found, Exception):
            raise found
        if not isinstance(found, list):
            raise OSError("a process that shared the work was killed")
        return found

    def _send(self, value: object) -> None:
        octets = pickle.dumps(value, protocol=5)
        self.writing.write(len(octets).to_bytes(SIZE, "big") + octets)
        self.writing.flush()

    def _receive(self) -> object:
        size = self.reading.read(SIZE)
        return pickle.loads(self.reading.read(int.from_bytes(size, "big"))) if size else None  # noqa: S301 - our own

    def end(self) -> None:
        """Let the process end."""
        self.writing.close()
        self.reading.close()
        os.waitpid(self.process, 0)
