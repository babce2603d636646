"""What is wrong in content, as a value: collected, listed at once, then counted."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Weight(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    """Fails a build."""
    DOUBT = "doubt"
    """Is listed; a person should look."""


class Problem(msgspec.Struct, frozen=True, order=True):
    """One fault of one file; `path` is relative to the project, lines and columns count from 1 (0: none)."""

    path: str
    line: int
    column: int
    weight: Weight
    code: str
    message: str

    def __str__(self) -> str:
        """Return `path:line[:column]: message`."""
        column = f":{self.column}" if self.column else ""
        return f"{_in_line(self.path)}:{self.line}{column}: {self.message}"


def _in_line(text: str) -> str:
    """Return a text that may quote anything at all in one line, without signs that cannot be seen."""
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


def error(path: str, line: int, code: str, message: str, *, column: int = 0) -> Problem:
    """Return a problem that fails a build."""
    return Problem(path, line, column, Weight.ERROR, code, _in_line(message))


def doubt(path: str, line: int, code: str, message: str, *, column: int = 0) -> Problem:
    """Return a problem that is listed and fails nothing."""
    return Problem(path, line, column, Weight.DOUBT, code, _in_line(message))


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those that fail a build."""
    return [problem for problem in problems if problem.weight is Weight.ERROR]


def count(number: int, noun: str) -> str:
    """Return `1 error`, `2 errors`: a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def tally(problems: Iterable[Problem]) -> str:
    """Return `2 errors, 5 doubts`."""
    listed = list(problems)
    failing = len(errors(listed))
    return f"{count(failing, 'error')}, {count(len(listed) - failing, 'doubt')}"
