"""MkDocs run for the theme alone, in a process of its own, while others read posts."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from muniment.project import Project, UsageError
from muniment.site import staging
from muniment.site.theme import Theme

MKDOCS = "import gc; gc.disable(); from mkdocs.__main__ import cli; cli()"
"""The command of MkDocs, which ends before the garbage of its start is worth looking for."""


def start(project: Project, state: Path) -> Callable[[], tuple[Theme | None, str]]:
    """Start MkDocs; return what waits for it and gives the theme, or none and what MkDocs said instead."""
    environment = {**os.environ, staging.ALONE: str(state), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-c", MKDOCS, "build", "--strict"]  # with --quiet it would not count its warnings
    running = subprocess.Popen(  # noqa: S603 - our own interpreter
        command, cwd=project.root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return lambda: _finished(running, state)


def _finished(running: subprocess.Popen[str], state: Path) -> tuple[Theme | None, str]:
    said, _ = running.communicate()
    if running.returncode:
        return None, "\n".join(line for line in said.splitlines() if line and not line.startswith("INFO"))
    made = Theme.load(state)
    if made is None:
        raise UsageError("mkdocs.yml: the hooks did not run; name them as the documentation says")
    return made, ""
