"""The summary of a run, in Markdown: a table of its steps, then what has to be mended."""

import re
from collections.abc import Iterable, Iterator, Sequence

from muniment.ci.change import Base
from muniment.ci.marks import Mark
from muniment.ci.steps import Result, Step
from muniment.links import reports

LISTED = 200
"""How many lines are listed: GitHub takes at most a mebibyte."""
SIGNS = {Result.WELL: "✅", Result.FAILED: "❌", Result.BROKEN: "❌", Result.LEFT_OUT: "➖"}


def page(steps: Sequence[Step], base: Base) -> str:
    """Return the summary of a run."""
    lines = ["## Archive", "", "| Step | Result | |", "|---|---|---|"]
    lines += [f"| {step.name} | {SIGNS[step.result]} {step.result} | {_cell(step.told)} |" for step in steps]
    lines += ["", f"{base.why[:1].upper()}{base.why[1:]}.", ""]
    listed = [mark for step in steps if not step.findings for mark in step.marks]
    lines += _listed("To be mended", [mark for mark in listed if mark.grave])
    lines += _listed("Worth a look", [mark for mark in listed if not mark.grave])
    lines += _quoted(steps)
    links = [reports.markdown(step.findings) for step in steps if step.findings]
    return "\n".join([*lines, *links])


def _listed(title: str, marks: Sequence[Mark]) -> Iterator[str]:
    if not marks:
        return
    yield from (f"### {title}", "", "| Where | What |", "|---|---|")
    yield from (f"| {_cell(f'{mark.path}:{mark.line}')} | {_cell(mark.message)} |" for mark in marks[:LISTED])
    if len(marks) > LISTED:
        yield f"| | and {len(marks) - LISTED} more |"
    yield ""


def _quoted(steps: Iterable[Step]) -> Iterator[str]:
    """Yield what a step printed, where that is all there is."""
    for step in steps:
        if step.said and not step.marks:
            yield from (f"### {step.name}", "", *(f"    {line}" for line in step.said.splitlines()[-LISTED:]), "")


def _cell(text: str) -> str:
    """Return text that stays in its cell, is no markup and calls nobody by name."""
    escaped = re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", " ".join(text.split()))
    return escaped.replace("@", "@\u200b")
