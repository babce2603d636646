"""Where `muniment links check` puts what it found: files, the terminal, and what GitHub shows of a run."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from muniment.commands import report as told
from muniment.commands.linkoptions import Options
from muniment.links import report as words
from muniment.links import reports
from muniment.machine import whole
from muniment.model.link import Finding


def report(options: Options, findings: Sequence[Finding]) -> None:
    """Write findings in each form that is asked for, and say them in words."""
    if options.out is not None:
        told.write_json(options.out, findings)
    for target, text in (
        (options.summary, reports.markdown),
        (options.junit, reports.junit),
        (options.sarif, reports.sarif),
    ):
        if target is not None:
            _write(target, text(findings))
    if os.environ.get("GITHUB_ACTIONS") == "true":
        _on_github(options, findings)
    if "-" not in options.targets:
        click.echo(words.in_words(findings))


def _on_github(options: Options, findings: Sequence[Finding]) -> None:
    for line in reports.annotations(findings, failing=options.fails):
        click.echo(line, err="-" in options.targets)
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if page:
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(reports.markdown(findings))


def _write(target: str, text: str) -> None:
    if target == "-":
        click.echo(text)
        return
    whole.write(Path(target), text.encode())
