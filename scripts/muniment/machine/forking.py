"""Work shared over the cores by forking; where that is not to be had, all of it is done here."""

import functools
import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import msgspec

Task = TypeVar("Task")
Result = TypeVar("Result")

WORTH = 400
"""Tasks below which a fork costs more than it saves."""
TURNS = 96
"""How often each process takes tasks: often enough that all are done at about the same time."""
MOST = 2048
"""How often tasks are taken in all, about: the pipe that names them has room for twice as many names on any system."""
TOKEN = 4
"""Octets that name the first of some tasks in the pipe that processes take them from; reading so few is never torn."""


def cores() -> int:
    """Return how many processes may work at once."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return usable if hasattr(os, "fork") else 1


class Share(Iterable[Task]):
    """Tasks that a process takes a few at a time whenever it is done with those before, in their order."""

    def __init__(self, tasks: Sequence[Task], queue: int | None = None, few: int = 0) -> None:
        self.tasks, self.queue, self.few = tasks, queue, few
        self.place = 0
        """How many tasks have been taken, by whichever process."""

    def __len__(self) -> int:
        return len(self.tasks)

    def __iter__(self) -> Iterator[Task]:
        if self.queue is None:
            yield from self._placed(0, len(self.tasks))
            return
        while token := os.read(self.queue, TOKEN):
            start = int.from_bytes(token, "little")
            yield from self._placed(start, start + self.few)

    def _placed(self, start: int, end: int) -> Iterator[Task]:
        for number, task in enumerate(self.tasks[start:end], start):
            self.place = number
            yield task


def spread(
    tasks: Sequence[Task],
    work: Callable[[Share[Task]], Result],
    *,
    kind: type[Result],
    processes: int,
    worth: int = WORTH,
) -> list[Result]:
    """Return the results of `work`, one of each process, all of which take from the same tasks; few are done here.

    Results are of the type `kind`, which msgspec can write; an exception in a process is raised here.
    """
    if processes < 2 or len(tasks) < worth:
        return [work(Share(tasks))]
    few = max(1, len(tasks) // min(processes * TURNS, MOST))
    reading, writing = os.pipe()
    os.write(writing, b"".join(start.to_bytes(TOKEN, "little") for start in range(0, len(tasks), few)))
    os.close(writing)
    share = Share(tasks, reading, few)
    children = [_child(lambda: work(share)) for _ in range(1, processes)]
    try:
        return [work(share), *(_result(process, pipe, kind) for process, pipe in children)]
    finally:
        os.close(reading)


def aside(work: Callable[[], Result], *, kind: type[Result], processes: int) -> Callable[[], Result]:
    """Begin work that others need not wait for; return what gives its result, which is waited for then.

    A process of its own does it; where there is one core, or no forking, it is done here when its result is asked for.
    """
    if processes < 2:
        return functools.cache(work)
    child = _child(work)
    return functools.cache(lambda: _result(*child, kind))


def halved(
    tasks: Sequence[Task], work: Callable[[Sequence[Task]], list[Result]], *, kind: type[Result], worth: int
) -> list[Result]:
    """Return the results of `work` on tasks in a row; of so many that it is worth it another process does one half.

    What the work gives for a task may not depend on others.
    """
    if len(tasks) < worth or cores() < 2:
        return work(tasks)
    half = len(tasks) // 2
    rest = aside(lambda: work(tasks[half:]), kind=list[kind], processes=2)  # type: ignore[valid-type]
    try:
        first = work(tasks[:half])
    finally:
        second = rest()
    return first + second


def _child(work: Callable[[], Result]) -> tuple[int, int]:
    """Start a process on some work; return its id and the pipe that its result will come through."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    os.close(reading)
    try:
        octets = b"+" + msgspec.msgpack.encode(work())
    except BaseException as fault:
        octets = b"-" + pickle.dumps(fault)
    with os.fdopen(writing, "wb") as stream:
        stream.write(octets)
    os._exit(0)


def _result(process: int, pipe: int, kind: type[Result]) -> Result:
    with os.fdopen(pipe, "rb") as stream:
        octets = stream.read()
    os.waitpid(process, 0)
    if octets[:1] == b"+":
        return msgspec.msgpack.decode(memoryview(octets)[1:], type=kind)
    fault: BaseException = pickle.loads(octets[1:]) if octets else OSError("a process that shared the work was killed")  # noqa: S301
    raise fault
