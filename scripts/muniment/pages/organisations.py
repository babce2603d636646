"""Organisation pages: facts, posts by role and by year, and what it shares with others; the list of organisations."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from muniment.model.organisation import Organisation
from muniment.model.page import Kind, Page
from muniment.model.post import Post, Role
from muniment.pages import chart, facts, indexes, parts, tags, works
from muniment.posts.catalogue import Catalogue

TITLES = {
    Role.SUBJECT: "Posts about it",
    Role.SIGNATORY: "Signed",
    Role.MENTIONED: "Named in",
}
NEAREST = 10
"""How many bodies that sign with it are shown."""


def organisations(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of organisations from A to Z."""
    listed = [(body.name, f"/organisations/{body.id}/", len(catalogue.by_body[body.id])) for body in catalogue.bodies]
    more = ' <a href="../countries/">By country</a>'
    yield from indexes.alphabet(Kind.ORGANISATIONS, listed, title="Organisations", noun="organisation", more=more)


def organisation(catalogue: Catalogue, body: Organisation) -> Iterator[Page]:
    """Yield the pages of an organisation."""
    posts, roles_of = zip(*catalogue.by_body[body.id], strict=True)
    given = dict(zip([post.path for post in posts], roles_of, strict=True))
    roles = _roles(Counter(roles_of))
    tail = _tail(catalogue, body, posts, given)
    head = facts.facts(catalogue, body)
    yield from indexes.series(
        indexes.Series(
            f"/organisations/{body.id}/",
            Kind.ORGANISATION,
            body.name,
            list(posts),
            head=lambda: facts.html(head),
            layout=_by_role(given),
            shown=lambda post: f"{catalogue.entries[post.path]}\0{given[post.path]}",
            tail=lambda: tail,
            among=roles,
            said=f"{head}{roles}{tail}",
        )
    )


def _roles(numbers: Counter[Role]) -> str:
    said = {Role.SUBJECT: "about it", Role.SIGNATORY: "signed by it", Role.MENTIONED: "that only name it"}
    return ": " + ", ".join(f"{numbers[role]} {words}" for role, words in said.items() if numbers[role])


def _by_role(given: dict[str, Role]) -> Callable[[str, list[Post], list[Post]], str]:
    """Return what lists posts under a heading for each role, which tells how many of the whole are shown."""

    def layout(root: str, listed: list[Post], whole: list[Post]) -> str:
        totals = Counter([given[post.path] for post in whole])
        groups: dict[Role, list[Post]] = {role: [] for role in TITLES}
        for post in listed:
            groups[given[post.path]].append(post)
        sections = []
        for role, posts in groups.items():
            if posts:
                heading = f'<h2 id="{role}">{TITLES[role]} ({parts.portion(len(posts), totals[role])})</h2>'
                sections.append(f"{heading}\n{parts.entries(root, posts)}")
        return "\n".join(sections)

    return layout


def _tail(catalogue: Catalogue, body: Organisation, posts: Sequence[Post], given: dict[str, Role]) -> str:
    """Return what stands below the posts: figures by year, bodies that sign with it, its works, tags."""
    root = parts.up(f"/organisations/{body.id}/")
    years = Counter([post.year for post in posts])
    shared = tags.together(catalogue, given)
    sections = [
        f'\n<h2 id="by-year">Posts by year</h2>\n{chart.by_year(years, noun="posts")}' if len(years) > 1 else "",
        _with(catalogue, body, [path for path, role in given.items() if role is Role.SIGNATORY], root),
        works.section(catalogue, body, root),
        tags.listed(catalogue, shared, root, title="Tags of these posts", anchor="tags"),
    ]
    return "".join(sections)


def _with(catalogue: Catalogue, body: Organisation, paths: list[str], root: str) -> str:
    """Return the bodies that signed most posts together with this one."""
    signed = Counter(chain.from_iterable([catalogue.signed[path] for path in paths]))
    names = catalogue.names
    signed.pop(body.id, None)
    known = signed.keys() <= names.keys()
    others = signed if known else {key: number for key, number in signed.items() if key in names}
    first = parts.foremost(others, names, NEAREST)
    ways = indexes.ways(root, [(names[key], f"/organisations/{key}/", number) for key, number in first])
    heading = f'\n<h2 id="with">Signs together with ({parts.portion(len(first), len(others))})</h2>\n'
    return heading + ways if first else ""
