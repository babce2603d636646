"""A run told to whoever ran it: lines for the log, marks for the host, and the files that it asked for."""

import secrets
from collections.abc import Iterator
from pathlib import Path

from muniment.ci import marks, summary
from muniment.ci.hosts import Host, Run
from muniment.ci.running import Outcome
from muniment.ci.steps import Step
from muniment.machine import whole


def log(outcome: Outcome, run: Run) -> Iterator[str]:
    """Yield what the log says: each step, then the commands by which the host marks lines."""
    # Words of posts are quoted here: GitHub is not to take any for a command, in whatever of its notations.
    fence = f"muniment-{secrets.token_hex(8)}" if run.host in (Host.GITHUB, Host.FORGEJO) else ""
    if fence:
        yield f"::stop-commands::{fence}"
    for step in outcome.steps:
        yield from _step(step)
    yield outcome.base.why
    if fence:
        yield f"::{fence}::"
    if run.host is Host.GITHUB:
        yield from marks.github(outcome.marks, prefix=outcome.prefix)


def _step(step: Step) -> Iterator[str]:
    yield from step.said.splitlines()
    if not step.said:
        yield from map(str, step.marks)
    yield f"{step.name}: {step.result}: {step.told}"


def keep(outcome: Outcome, run: Run, *, page: Path | None, quality: Path | None) -> None:
    """Write the summary, what later steps ask for, and GitLab's report, each where it is wanted."""
    text = summary.page(outcome.steps, outcome.base)
    if run.summary is not None:
        _append(run.summary, text)
    if run.outputs is not None:
        _append(run.outputs, f"built={str(outcome.built).lower()}\n")
    if page is not None:
        _write(page, text.encode())
    if quality is not None:
        _write(quality, marks.quality(outcome.marks, prefix=outcome.prefix))


def _append(file: Path, text: str) -> None:
    with whole.named(file), file.open("a", encoding="utf-8", newline="\n") as opened:
        opened.write(text)


def _write(file: Path, octets: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    whole.write(file, octets)
