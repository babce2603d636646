"""`muniment schema`: the schema of posts and vocabularies, for editors' programs and for the documentation."""

from pathlib import Path

import click

from muniment.cli import archive
from muniment.machine import whole
from muniment.schema import published, tables

EPILOG = """
\b
Examples:
  muniment schema            write docs/assets/schemas/ and the tables of fields anew
  muniment schema --check    only say whether they are up to date
"""


@click.command(epilog=EPILOG)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where a file is not up to date.")
@click.pass_context
def command(ctx: click.Context, check: bool) -> None:
    """Write the JSON Schemas of posts and vocabularies, and the tables of fields in docs/contributing/."""
    root = archive(ctx).root
    pages = {path: kinds for path, kinds in tables.PAGES.items() if (root / path).is_file()}
    made = {path: tables.renewed((root / path).read_text(encoding="utf-8"), kinds) for path, kinds in pages.items()}
    files = {**published.files(), **{path: text.encode() for path, text in made.items()}}
    stale = [path for path, octets in files.items() if not _same(root / path, octets)]
    for path in stale:
        click.echo(f"{path}: {'is not up to date; run `muniment schema`' if check else 'written'}")
        if not check:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            whole.write(root / path, files[path])
    ctx.exit(1 if check and stale else 0)


def _same(file: Path, octets: bytes) -> bool:
    return file.is_file() and file.read_bytes() == octets
