"""The command `muniment`: names its subcommands and imports only the one that runs."""

import errno
import importlib
import logging
import os
import sys
from pathlib import Path
from typing import TextIO

import click

from muniment import VERSION, project

FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
"""What the system says of a disk that takes no more."""
COMMANDS = {
    "build": "Build the site into site/ and verify it.",
    "check": "List every problem in posts and vocabularies.",
    "status": "Say what waits: problems, drafts, links, names, captures.",
    "new": "Make a draft and open it in your editor.",
    "split": "Make posts from captures of a blog.",
    "pull": "Make posts of a live WordPress blog.",
    "captures": "Prove that captures and posts still agree.",
    "stage": "Write all pages to a plain folder for another generator.",
    "serve": "Preview the site on this machine; it follows what you save.",
    "links": "List and check the addresses that posts cite.",
    "tags": "Show how tags are used; merge, rename and add them.",
    "organisations": "List bodies that the registry does not know; add them.",
    "schema": "Write the schema of posts and lists for editors’ programs.",
    "edit-form": "Make the form in which a post is added in the browser.",
    "ci": "Check what a change brings, as a code host runs it.",
}

EXAMPLES = """
\b
Examples:
  muniment new "Ten years of the declaration"    begin a post
  muniment serve                                 see it while you write
  muniment check                                 what is wrong, and where
  muniment build                                 make the site
"""


class Commands(click.Group):
    """Subcommands by name; each stands in the module of that name under muniment.commands."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of COMMANDS."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"muniment.commands.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("-C", "folder", type=click.Path(path_type=Path), metavar="DIR", help="The archive to act on.")
@click.version_option(VERSION)
@click.pass_context
def group(ctx: click.Context, folder: Path | None) -> None:
    """Turn the raw posts of a blog into an archive that lasts."""
    ctx.obj = folder


def archive(ctx: click.Context) -> project.Project:
    """Return the archive that a command acts on: `-C DIR`, else the nearest above the working folder."""
    folder: Path | None = ctx.find_root().obj
    if folder is not None and not folder.is_dir():
        raise project.UsageError(f"-C {folder}: there is no such folder")
    return project.read(project.find(folder or Path.cwd()))


def _run() -> None:
    """Run the command and end the process at once: to free ten thousand posts one by one takes a tenth of a second."""
    try:
        group()
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        if end.code is None or isinstance(end.code, int):
            os._exit(end.code or 0)
        raise


def _nowhere() -> TextIO:
    """Return what takes the place of an output that was closed (`>&-`)."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _shown(file: object) -> str:
    """Return the path of a file as it is typed where one stands."""
    path, here = Path(f"{file}"), Path.cwd()
    return f"{path.relative_to(here) if path.is_relative_to(here) else path}"


def main() -> None:
    """Run the command line; wrong use or configuration, or a full disk, ends in one line and exit code 2."""
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    logging.basicConfig(format="muniment: %(message)s")
    try:
        _run()
    except project.UsageError as fault:
        click.echo(f"muniment: {fault}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of our output has gone (`muniment check | head`): nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as fault:
        where = f"{_shown(fault.filename)}: " if fault.filename else ""
        more = "" if fault.filename or fault.errno not in FULL else "; make room, also for temporary files (TMPDIR)"
        click.echo(f"muniment: {where}{fault.strerror or fault}{more}", err=True)
        sys.exit(2)
