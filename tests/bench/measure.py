"""Runs a program and tells what it took: seconds, processor time, memory, and what it wrote."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

MIB = 1024 * 1024
LOOK = threading.Event()
"""Never set: waiting for it is how a sampler lets time pass."""


class Cost(NamedTuple):
    """What a run took: seconds of wall clock and of processor, MiB of its largest process, files and bytes written."""

    wall: float
    cpu: float
    largest: float
    files: int = 0
    octets: int = 0


class Standing(NamedTuple):
    """A file as it stands: its modification time in ns, and its size."""

    changed: int
    size: int


def standing(folder: Path) -> dict[str, Standing]:
    """Return every file below a folder."""
    found, folders = {}, [str(folder)]
    while folders:
        try:
            entries = list(os.scandir(folders.pop()))
        except FileNotFoundError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            else:
                status = entry.stat()
                found[entry.path] = Standing(status.st_mtime_ns, status.st_size)
    return found


def run(command: Sequence[str], folder: Path, site: Path) -> Cost:
    """Run a program to its end in `folder` and return what it took and what it wrote below `site`."""
    before, since = standing(site), time.perf_counter()
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = running.stdout.read() if running.stdout else ""
    _, status, usage = os.wait4(running.pid, 0)
    wall = time.perf_counter() - since
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{said}")
    fresh = [now for path, now in standing(site).items() if before.get(path) != now]
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(wall, cpu, usage.ru_maxrss / 1024, len(fresh), sum(now.size for now in fresh))


def peak(command: Sequence[str], folder: Path) -> float:
    """Run a program; return the most MiB that its processes held together, what they share counted once.

    The largest process alone is in what `run` returns; looking costs time, so that this run is not timed.
    """
    running = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    most = 0
    while running.poll() is None:
        most = max(most, sum(map(proportional, group(running.pid))))
        LOOK.wait(0.02)
    return most / 1024


def group(leader: int) -> Iterator[int]:
    """Yield the processes of a group."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(process.name)) == leader:
                yield int(process.name)
        except ProcessLookupError:
            continue


def proportional(process: int) -> int:
    """Return the KiB that a process holds, its part of what it shares with others included; 0 once it has gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
