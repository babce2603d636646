"""Names of bodies in posts that lead to no entry of the registry, and the entries nearest to them."""

from collections.abc import Iterable, Iterator

import msgspec

from muniment.model.organisation import Organisation
from muniment.model.post import Involvement, Post
from muniment.model.problem import count
from muniment.posts import fences
from muniment.posts.library import Library
from muniment.text import naming, nearest, yamltext
from muniment.text.naming import NamedBody
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry, fold

LIKELY = 90.0
"""Likeness in per cent from which an unknown name is probably a misspelt known one."""


class Near(msgspec.Struct, frozen=True):
    """A known body whose name is like an unknown one, and how like in per cent."""

    id: str
    name: str
    likeness: int


class Unresolved(msgspec.Struct, frozen=True):
    """A name without an entry: its words, what they say, where they stand first, in how many posts, what is near."""

    as_: str
    name: str
    acronym: str
    country: str
    path: str
    line: int
    posts: int
    known: str = ""
    """Id of the body that the registry knows it for by now."""
    near: tuple[Near, ...] = ()

    def __str__(self) -> str:
        """Return `path:line: the name, and what is near`."""
        posts = f" ({count(self.posts, 'post')})" if self.posts > 1 else ""
        return f"{self.path}:{self.line}: '{self.as_}'{posts} {self._advice()}"

    def _advice(self) -> str:
        if self.known:
            return f"is '{self.known}'; `muniment organisations add` writes this id"
        if not self.near:
            return "has no entry, and none is near"
        listed = ", ".join(f"'{near.name}' ({near.id}, {near.likeness} %)" for near in self.near)
        return f"has no entry; nearest: {listed}"


def known(bodies: Registry, words: str) -> Organisation | None:
    """Return the body that the words of a post's entry name; None where the registry cannot tell.

    An acronym alone tells where one body has it; beside another name it tells only with the country.
    """
    named, alone = naming.parse_line(words), bodies.by_acronym.get(words.strip(), ())
    if len(alone) == 1:
        return alone[0]
    found = bodies.organisation_named(words) or (
        bodies.organisation_named(named.name, named.country) if named.name else None
    )
    return found or (bodies.organisation_named(named.acronym, named.country) if named.acronym else None)


def missing(library: Library) -> Iterator[tuple[Post, int, Involvement]]:
    """Yield (post, position, entry) of each organisation of a post whose id is missing or no entry's."""
    for _, post in sorted(library.by_path.items()):
        for number, body in enumerate(post.organisations):
            if body.as_ and body.id not in library.registry.by_id:
                yield post, number, body


def names(library: Library) -> list[Unresolved]:
    """Return the names that lead to no entry, each once, by where it stands first."""
    groups: dict[str, list[tuple[Post, int, Involvement]]] = {}
    for found in missing(library):
        named = naming.parse_line(found[2].as_)
        groups.setdefault(fold(named.name or found[2].as_), []).append(found)
    spelt = {name: body for body in library.registry.organisations for name in registry.names(body)}
    return [_unresolved(library, group, spelt) for group in groups.values()]


def _unresolved(
    library: Library, group: list[tuple[Post, int, Involvement]], spelt: dict[str, Organisation]
) -> Unresolved:
    post, number, body = group[0]
    parsed = [naming.parse_line(entry.as_) for _, _, entry in group]
    found = known(library.registry, body.as_)
    text = fences.split((library.root / post.path).read_text(encoding="utf-8"))[1]
    return Unresolved(
        as_=body.as_,
        name=parsed[0].name or body.as_,
        acronym=_first(parsed, "acronym"),
        country=_first(parsed, "country"),
        path=post.path,
        line=yamltext.place(text, ("organisations", number))[0] + 1,
        posts=len({entry[0].path for entry in group}),
        known=found.id if found else "",
        near=() if found else tuple(near(parsed[0].name or body.as_, spelt)),
    )


def _first(parsed: Iterable[NamedBody], part: str) -> str:
    return next((value for named in parsed if (value := getattr(named, part))), "")


def near(name: str, spelt: dict[str, Organisation]) -> Iterator[Near]:
    """Yield the three bodies whose names are most like `name`."""
    seen: set[str] = set()
    for other, score in nearest.ranked(name, spelt, limit=6, folded=fold):
        body = spelt[other]
        if body.id not in seen and len(seen) < 3:
            seen.add(body.id)
            yield Near(body.id, other, int(score))
