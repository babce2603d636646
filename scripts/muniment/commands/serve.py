"""`muniment serve`: the preview, which is MkDocs' own server with the core behind it."""

import os
import signal
import subprocess
import sys

import click

from muniment.cli import archive
from muniment.project import UsageError
from muniment.site import staging, theme

EPILOG = """
\b
Examples:
  muniment serve                  http://127.0.0.1:8000/, opened in the browser
  muniment serve --port 8001
  muniment serve --no-drafts      as readers will see it
  muniment serve --no-open        without a browser
"""


@click.command(epilog=EPILOG)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where it listens.")
@click.option("--no-drafts", is_flag=True, help="Leave drafts out.")
@click.option("--open/--no-open", "opened", default=None, help="Open it in the browser; at a desktop this is the rule.")
@click.pass_context
def command(ctx: click.Context, port: int, no_drafts: bool, opened: bool | None) -> None:
    """Preview the site on this machine alone; pages follow what you save. Ctrl-C ends it."""
    project = archive(ctx)
    missing = theme.missing_doors(project)
    if missing:
        raise UsageError(f"mkdocs.yml: hooks must name {', '.join(missing)}; without them no post is shown")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if no_drafts:
        environment[staging.WITHOUT_DRAFTS] = "1"
    arguments = ["serve", "--dev-addr", f"127.0.0.1:{port}", *(["--open"] if is_opened(opened) else [])]
    command = [sys.executable, "-m", "mkdocs", *arguments]
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # else the server would outlive this process
    try:
        ctx.exit(subprocess.run(command, cwd=project.root, env=environment, check=False).returncode)  # noqa: S603
    except KeyboardInterrupt:
        ctx.exit(0)


def is_opened(typed: bool | None) -> bool:
    """Tell whether the browser is opened: as typed, else where a person sits at a terminal of a desktop."""
    if typed is not None:
        return typed
    desktop = sys.platform in ("darwin", "win32") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    return desktop and sys.stdout.isatty() and not (os.environ.get("SSH_CONNECTION") or os.environ.get("CI"))
