"""Organisation pages: facts, then posts by role; and the list of organisations."""

from collections.abc import Iterator
from html import escape

from muniment.catalogue import Catalogue
from muniment.model.organisation import Organisation
from muniment.model.page import Kind, Page
from muniment.model.post import Post, Role
from muniment.pages import indexes, parts

TITLES = {
    Role.SUBJECT: "Posts about it",
    Role.SIGNATORY: "Signed",
    Role.MENTIONED: "Named in",
}


def organisations(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of organisations from A to Z."""
    listed = [(body.name, f"/organisations/{body.id}/", len(catalogue.by_body[body.id])) for body in catalogue.bodies]
    yield from indexes.alphabet("/organisations/", listed, title="Organisations", noun="organisation")


def organisation(catalogue: Catalogue, body: Organisation) -> Iterator[Page]:
    """Yield the pages of an organisation."""
    given = {post.path: role for post, role in catalogue.by_body[body.id]}
    posts = [post for post, _ in catalogue.by_body[body.id]]

    def by_role(root: str, listed: list[Post]) -> str:
        return _by_role(root, [(post, given[post.path]) for post in listed])

    def shown(post: Post) -> str:
        return f"{catalogue.entries[post.path]}\0{given[post.path]}"

    address = f"/organisations/{body.id}/"
    index = indexes.Series(address, Kind.ORGANISATION, body.name, posts, facts(body), by_role, shown)
    yield from indexes.series(index)


def _by_role(root: str, named: list[tuple[Post, Role]]) -> str:
    sections = []
    for role, title in TITLES.items():
        posts = [post for post, given in named if given is role]
        if posts:
            sections.append(f'<h2 id="{role}">{title} ({len(posts)})</h2>\n{parts.entries(root, posts)}')
    return "\n".join(sections)


def facts(body: Organisation) -> str:
    """Return what the registry says of an organisation, as a description list."""
    site = f'<a href="{escape(body.site)}" rel="noreferrer">{escape(body.site, quote=False)}</a>' if body.site else ""
    rows = [
        ("Acronym", escape(body.acronym, quote=False)),
        ("Also", escape(", ".join((*body.names.values(), *body.aliases)), quote=False)),
        ("Country", escape(body.country, quote=False)),
        ("Site", site),
    ]
    lines = [f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows if value]
    return '<dl class="facts">' + "".join(lines) + "</dl>\n" if lines else ""
