"""`muniment edit-form`: the form in the browser, put into docs/edit/."""

from pathlib import Path
from typing import Any

import click
import msgspec

from muniment.cli import archive
from muniment.commands.linkoptions import trusting, way
from muniment.editform import bundle, fetching, host, making
from muniment.editform.host import Kind

EPILOG = """
\b
Examples:
  muniment edit-form                    make the form, or bring it up to date
  muniment edit-form --bundle sveltia-cms-0.221.1.tgz   from what you have fetched yourself
  muniment edit-form --host gitlab      where the address of the host does not tell its kind
"""
HOSTS = {"github": Kind.GITHUB, "gitlab": Kind.GITLAB, "forgejo": Kind.FORGEJO}


@click.command(epilog=EPILOG)
@click.option(
    "--bundle",
    type=click.Path(exists=True, path_type=Path),
    metavar="FILE",
    help="Take Sveltia CMS from this archive, the rest from beside it; or all from this folder.",
)
@click.option(
    "--host", "kind", type=click.Choice(list(HOSTS)), help="The kind of code host, where repo_url does not tell."
)
@click.option("--branch", default="main", show_default=True, help="The branch that posts are proposed for.")
@click.option(
    "--ca",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also trust these certificates (PEM).",
)
@click.option("--allow-net", multiple=True, metavar="CIDR", help="Also ask private addresses of this network.")
@click.option("--proxy", default="", metavar="URL", help="Go through a proxy: http://… or socks5h://….")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> None:
    """Make the form in which a post is added in the browser, in docs/edit/; a build takes it to /edit/.

    It is Sveltia CMS, fetched by version and digest from the npm registry; its lists come from the schema and
    the vocabularies. Run it again when tags or organisations have changed.
    """
    project = archive(ctx)
    where = host.of(project.repository, HOSTS[given["kind"]] if given["kind"] else "")
    with trusting(way(given["allow_net"], given["proxy"]), given["ca"]) as route:
        fetch = fetching.fetcher(msgspec.structs.replace(route, bounds=fetching.PATIENT))
        others = bundle.files(given["bundle"], project.cache / "edit-form", fetch)
    changed = making.make(project, where, branch=given["branch"], others=others)
    for path in changed:
        click.echo(path)
    click.echo(f"{len(changed)} written; commit docs/edit/, and the form is at /edit/ of the site")
