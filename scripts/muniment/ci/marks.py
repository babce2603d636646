"""Lines of files marked with what is wrong there, as each host wants to be told."""

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from muniment.model.link import Finding
from muniment.model.problem import Problem, Weight
from muniment.model.verdict import Verdict
from muniment.text.patterns import late

SHOWN = 10
"""How many marks GitHub shows of one step, of each kind; we make no more in all."""
GRAVE = "error"
LINE = late(r"(?P<path>[^\s:][^:\n]*):(?P<line>\d+)(?::(?P<column>\d+))?: (?P<message>.+)")


class Mark(msgspec.Struct, frozen=True):
    """A line of a file and what is to be said of it; `grave` ones fail the run."""

    path: str
    line: int
    column: int
    grave: bool
    title: str
    message: str

    def __str__(self) -> str:
        """Return `path:line[:column]: message`."""
        column = f":{self.column}" if self.column else ""
        return f"{self.path}:{self.line}{column}: {self.message}"


def of_problems(problems: Iterable[Problem], touched: set[str] | None) -> list[Mark]:
    """Return marks of all errors, and of the doubts about `touched` files (None: about all)."""
    wanted = (one for one in problems if one.weight is Weight.ERROR or touched is None or one.path in touched)
    return [Mark(one.path, one.line, one.column, one.weight is Weight.ERROR, one.code, one.message) for one in wanted]


def of_findings(findings: Iterable[Finding]) -> list[Mark]:
    """Return marks of the links that are not well, at each place that cites them."""
    marked = [finding for finding in findings if finding.verdict is not Verdict.OK]
    return [
        Mark(
            place.path,
            place.line,
            place.column,
            finding.verdict.fails,
            f"{finding.verdict} link",
            f"{finding.url}: {finding.because}",
        )
        for finding in marked
        for place in finding.cited
    ]


def of_lines(said: str) -> list[Mark]:
    """Return marks of the lines of a program's output that begin with `path:line:`."""
    found = (LINE.fullmatch(line.strip()) for line in said.splitlines())
    return [
        Mark(one["path"], int(one["line"]), int(one["column"] or 0), True, "build", one["message"])
        for one in found
        if one
    ]


def github(marks: Iterable[Mark], *, prefix: str) -> Iterator[str]:
    """Yield GitHub's workflow commands for the first marks, the grave ones first.

    Escapes as the toolkit of GitHub's actions does (packages/core, `escapeData` and `escapeProperty`).
    """
    for mark in sorted(marks, key=lambda mark: not mark.grave)[:SHOWN]:
        kind = GRAVE if mark.grave else "warning"
        column = f",col={mark.column}" if mark.column else ""
        where = f"file={_property(prefix + mark.path)},line={mark.line}{column},title={_property(mark.title)}"
        yield f"::{kind} {where}::{_value(mark.message)}"


def _value(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _value(text).replace(":", "%3A").replace(",", "%2C")


def quality(marks: Iterable[Mark], *, prefix: str) -> bytes:
    """Return marks as GitLab's code quality report, which is a part of Code Climate's format."""
    return msgspec.json.encode([_issue(mark, prefix) for mark in marks])


def _issue(mark: Mark, prefix: str) -> dict[str, object]:
    print_ = hashlib.sha256(f"{mark.path}\0{mark.title}\0{mark.message}".encode(errors="replace")).hexdigest()
    return {
        "description": mark.message,
        "check_name": mark.title,
        "fingerprint": print_,
        "severity": "major" if mark.grave else "minor",
        "location": {"path": prefix + mark.path, "lines": {"begin": max(mark.line, 1)}},
    }
