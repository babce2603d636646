"""Work shared over the cores by forking; where that is not to be had, all of it is done here."""

import functools
import os
import pickle
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

Task = TypeVar("Task")
Result = TypeVar("Result")

WORTH = 400
"""Tasks below which a fork costs more than it saves."""


def cores() -> int:
    """Return how many processes may work at once."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return usable if hasattr(os, "fork") else 1


def spread(
    tasks: Sequence[Task],
    work: Callable[[Sequence[Task]], Result],
    *,
    kind: type[Result],
    processes: int,
    worth: int = WORTH,
) -> list[Result]:
    """Return the results of `work` on shares of the tasks, each share in a process of its own; few are done here.

    Share k of n holds every n-th task from the k-th on. Results are of the type `kind`, which msgspec can write; an
    exception in a share is raised here.
    """
    shares = processes if len(tasks) >= worth else 1
    children = [_child(tasks[number::shares], work) for number in range(1, shares)]
    return [work(tasks[0::shares]), *(_result(process, pipe, kind) for process, pipe in children)]


def aside(work: Callable[[], Result], *, kind: type[Result], processes: int) -> Callable[[], Result]:
    """Begin work that others need not wait for; return what gives its result, which is waited for then.

    A process of its own does it; where there is one core, or no forking, it is done here when its result is asked for.
    """
    if processes < 2:
        return functools.cache(work)
    child = _child((), lambda _: work())
    return functools.cache(lambda: _result(*child, kind))


def _child(share: Sequence[Task], work: Callable[[Sequence[Task]], Result]) -> tuple[int, int]:
    """Start a process on a share; return its id and the pipe that its result will come through."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, reading
    os.close(reading)
    try:
        octets = b"+" + msgspec.msgpack.encode(work(share))
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
    fault: BaseException = pickle.loads(octets[1:]) if octets else OSError("a process of this build was killed")  # noqa: S301
    raise fault
