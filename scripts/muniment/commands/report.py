"""How commands print problems."""

import sys
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import click
import msgspec

from muniment.machine import whole
from muniment.model.problem import Problem, errors, tally

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


def write_json(target: str, value: object) -> None:
    """Write a value as JSON to a file, whole or not at all; `-` is standard output."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"
    if target == "-":
        sys.stdout.buffer.write(text)
        return
    whole.write(Path(target), text)
