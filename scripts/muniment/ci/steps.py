"""The steps of a run: each is a command of ours, run by itself, and what came of it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from muniment.ci import marks
from muniment.ci.change import Base
from muniment.ci.marks import Mark
from muniment.editform import making
from muniment.links import report
from muniment.model.link import Finding
from muniment.model.problem import Problem, tally
from muniment.project import Project


class Result(StrEnum):
    """What came of a step."""

    WELL = "well"
    """All is as it should be."""
    FAILED = "failed"
    """Something in the content has to be mended."""
    BROKEN = "could not run"
    """The configuration, the machine or the network is not right."""
    LEFT_OUT = "left out"
    """It was not run, for a reason that is told."""


SITE = "Site"
"""The name of the step that builds."""
RESULTS = {0: Result.WELL, 1: Result.FAILED}
TOLD = ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "FORCE_COLOR")
"""What would make a command of ours tell GitHub by itself."""
CODES = {Result.WELL: 0, Result.LEFT_OUT: 0, Result.FAILED: 1, Result.BROKEN: 2}


class Step(msgspec.Struct, frozen=True):
    """A step that is over; `told` is its result in a line, `said` what it printed beside its marks."""

    name: str
    result: Result
    told: str
    marks: tuple[Mark, ...] = ()
    said: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def code(self) -> int:
        """The exit code that it calls for."""
        return CODES[self.result]


class _Done(msgspec.Struct, frozen=True):
    code: int
    said: str
    json: bytes

    @property
    def result(self) -> Result:
        crashed = "Traceback (most recent call last)" in self.said  # Python ends with 1 then, as we do for content
        return Result.BROKEN if crashed else RESULTS.get(self.code, Result.BROKEN)

    @property
    def last(self) -> str:
        return self.said.strip().rpartition("\n")[2]


def posts(project: Project, touched: set[str] | None) -> Step:
    """Check posts and vocabularies; of doubts those about `touched` files are marked."""
    done = _muniment(project, "check", json=True)
    if done.result is Result.BROKEN or not done.json:
        return Step("Posts", done.result, done.last, tuple(marks.of_lines(_plain(done.last))), done.said)
    problems = msgspec.json.decode(done.json, type=list[Problem])
    return Step("Posts", done.result, tally(problems), tuple(marks.of_problems(problems, touched)))


def form(project: Project) -> Step | None:
    """Hold the form in the browser to the lists that it was made from; None where there is none, or it is right."""
    stale = making.stale(project)
    told = "is not what the lists now make of it; run muniment edit-form, and commit it"
    marked = tuple(Mark(path, 1, 0, False, "form", told) for path in stale)
    return Step("Form", Result.WELL, f"{stale[0]} {told}", marked) if stale else None


def build(project: Project, before: Step) -> Step:
    """Build the site and verify it; left out where the posts have errors, which would be told again."""
    if before.code:
        return Step(SITE, Result.LEFT_OUT, "not built, since the posts are not right")
    done = _muniment(project, "build")
    lines = [line for line in done.said.splitlines() if line.startswith("site/") or done.code]
    faults = [mark for mark in marks.of_lines("\n".join(lines)) if not mark.path.startswith("posts/")]
    return Step(SITE, done.result, done.last, tuple(faults) if done.code else (), done.said if done.code else "")


def links(project: Project, base: Base, way: Sequence[str]) -> Step:
    """Check the links that a change brings; `way` are options that say how the network is reached."""
    if not base.commit:
        return Step("New links", Result.LEFT_OUT, base.why)
    done = _muniment(project, "links", "check", "--since", base.commit, *way, json=True)
    if not done.json:
        return Step("New links", done.result, done.last, said=done.said)
    findings = tuple(msgspec.json.decode(done.json, type=list[Finding]))
    told = report.tally(findings)
    return Step("New links", done.result, told, tuple(marks.of_findings(findings)), findings=findings)


def due(project: Project, way: Sequence[str]) -> Step:
    """Check the links whose turn it is."""
    done = _muniment(project, "links", "check", "--due", *way, json=True)
    if not done.json:
        return Step("Links", done.result, done.last, said=done.said)
    findings = tuple(msgspec.json.decode(done.json, type=list[Finding]))
    return Step("Links", done.result, report.tally(findings), findings=findings)


def _muniment(project: Project, *arguments: str, json: bool = False) -> _Done:
    """Run a command of ours by itself, so that one that fails for want of memory or of a file ends no other."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        asked = ["--json", str(out)] if json else []
        command = [sys.executable, "-m", "muniment", "-C", str(project.root), *arguments, *asked]
        # What GitHub is told, it is told once, by us.
        environment = {name: value for name, value in os.environ.items() if name not in TOLD} | {"CI": "true"}
        done = subprocess.run(  # noqa: S603 - our own interpreter
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        said = done.stdout.decode(errors="replace")
        return _Done(done.returncode, said, out.read_bytes() if out.is_file() else b"")


def _plain(line: str) -> str:
    return line.removeprefix("muniment: ")
