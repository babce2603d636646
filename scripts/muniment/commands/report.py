"""How commands print problems."""

import os
import sys
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import click
import msgspec

from muniment.machine import whole
from muniment.model.problem import Problem, errors, tally
from muniment.project import UsageError

TOGETHER = 500
"""Lines that are printed at a time."""


def print_problems(problems: Iterable[Problem]) -> int:
    """Print problems, one a line, sorted, then their count; return the exit code: 1 with errors, else 0."""
    listed = sorted(problems)
    for problem in listed:
        click.echo(str(problem))
    if listed:
        click.echo(tally(listed))
    return 1 if errors(listed) else 0


def say(lines: Iterable[str]) -> None:
    """Print lines, many at a time: a command may have ten thousand of them."""
    stream = iter(lines)
    while some := list(islice(stream, TOGETHER)):
        click.echo("\n".join(some))


def check_target(target: str | None) -> None:
    """Refuse, before anything is done, what no file can be written to; `-` is standard output, None is nothing."""
    if target in (None, "-"):
        return
    if not Path(target or "").absolute().parent.is_dir():
        raise UsageError(f"{target}: there is no such folder to write to")
    if not os.access(Path(target or "").absolute().parent, os.W_OK):
        raise UsageError(f"{target}: its folder cannot be written to; name a file in another")
    if Path(target or "").is_dir():
        raise UsageError(f"'{target}' is a folder; name a file, or - for standard output")


def write_json(target: str, value: object) -> None:
    """Write a value as JSON to a file, whole or not at all; `-` is standard output."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"
    if target == "-":
        sys.stdout.buffer.write(text)
        return
    whole.write(Path(target), text)
