"""Which sections of the site a change touches: one explicit map from what a post shows to where it shows."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

import msgspec

from muniment.posts import neighbours, works
from muniment.posts.catalogue import Catalogue
from muniment.posts.faces import Face
from muniment.posts.library import place
from muniment.posts.namesakes import Namesakes

(
    HOME,
    FEED,
    TAGS,
    ORGANISATIONS,
    YEARS,
    REDIRECTS,
    WRITTEN,
    STYLE,
    SEARCH,
    COUNTRIES,
    DATA,
    SOURCES,
    HOST,
    SITEMAP,
    TITLES,
) = (
    "home feed tags organisations years redirects written style search countries data sources host sitemap titles"
).split()
"""Sections that are one of their kind."""
MAY_BE_EMPTY = {REDIRECTS}
"""Sections that hold no file where there is nothing to show."""
LISTS = (TAGS, ORGANISATIONS, COUNTRIES, YEARS, DATA, HOME)


def post_section(path: str) -> str:
    """Return the name of the section of a post."""
    return f"post:{path}"


def former_section(address: str) -> str:
    """Return the name of the section of a former address."""
    return f"former:{address}"


def is_post(section: str) -> bool:
    """Return whether a section is that of a post."""
    return section.startswith("post:")


def is_feed(section: str) -> bool:
    """Return whether a section is that of feeds."""
    return section.startswith(FEED)


def tag_section(slug: str) -> str:
    """Return the name of the section of a tag."""
    return f"tag:{slug}"


def body_section(key: str) -> str:
    """Return the name of the section of an organisation."""
    return f"organisation:{key}"


def year_section(year: str) -> str:
    """Return the name of the section of a year and its months."""
    return f"year:{year}"


def country_section(code: str) -> str:
    """Return the name of the section of a country."""
    return f"country:{code}"


def feed_section(subject: str) -> str:
    """Return the name of the section of the feed beside the index of another section."""
    return f"feed:{subject}"


def letter_section(letter: str) -> str:
    """Return the name of the section of the cited works of all publishers of a letter."""
    return f"sources:{letter}"


def titles_section(letter: str) -> str:
    """Return the name of the section of the titles of a letter."""
    return f"titles:{letter}"


def citations_section(year: str) -> str:
    """Return the name of the section of the citations of a year's posts."""
    return f"citations:{year}"


def search_section(name: str) -> str:
    """Return the name of a section of search, by what it holds: another text is another section, and due by that."""
    return f"search:{name}"


def touched(old: Mapping[str, Face], new: Mapping[str, Face], catalogue: Catalogue) -> set[str]:
    """Return the names of all sections that may show something else than when the posts looked as in `old`."""
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    sections = {post_section(path) for path in changed} | _feeds(old, new, changed, catalogue)
    places = cache(lambda: [place(post) for post in reversed(catalogue.library.posts)])
    tied, alike = cache(lambda: _tied(old, new)), Namesakes(catalogue.library)
    cited: set[int] = set()
    for path in changed:
        pair = [face for face in (old.get(path), new.get(path)) if face is not None]
        sections.update(_of_works(pair))
        sections.update(map(post_section, alike.touched([(face.entry, face.said) for face in pair])))
        if len(pair) == 2 and _shown(pair[0]) == _shown(pair[1]):
            continue
        sections.update(_of_titles(pair))
        for face in pair:
            sections.update(_sections_of(face), map(post_section, neighbours.near(catalogue, places(), face.place)))
            sections.update(_kin_of(catalogue, face))
            if face.entry:
                cited.update(face.works)
                sections.update(map(post_section, neighbours.alike(catalogue, face.tags, face.bodies)))
        sections.update(map(post_section, tied().get(path, ())))
        sections.update(feed_section(year_section(new[other].year)) for other in tied().get(path, ()) if other in new)
    citing = {path: face.works for path, face in new.items() if not cited.isdisjoint(face.works)} if cited else {}
    sections.update(map(post_section, neighbours.citing(citing, cited)))
    return sections


def _feeds(old: Mapping[str, Face], new: Mapping[str, Face], changed: Iterable[str], catalogue: Catalogue) -> set[str]:
    """Return the sections of the feeds that may hold one of these posts, or lead to the year that one opens or closes.

    A feed shows of a post what no list does: its text.
    """
    before, after = ([faces_then[path] for path in changed if path in faces_then] for faces_then in (old, new))
    found = {FEED} if before or after else set()
    if {(face.place, face.record) for face in before} != {(face.place, face.record) for face in after}:
        found.add(SITEMAP)
    for face in filter(lambda face: face.entry, chain(before, after)):
        keys = [body.rpartition(":")[0] for body in face.bodies]
        found.update(map(feed_section, map(tag_section, face.tags)), map(feed_section, map(body_section, keys)))
        found.update(map(feed_section, map(country_section, neighbours.countries(catalogue, keys))))
        found.add(feed_section(year_section(face.year)))
    if {face.year for face in before if face.entry} != {face.year for face in after if face.entry}:
        found.update(feed_section(year_section(year)) for year in catalogue.by_year)
    return found


def _shown(face: Face) -> Face:
    return msgspec.structs.replace(face, digest=b"", trouble="", marks=(), said=0)


def _of_works(pair: list[Face]) -> Iterator[str]:
    """Yield the sections that show what a post cites, where that is something else than before."""
    listed = [face for face in pair if face.entry and face.letters]
    shown = {(face.letters, face.works, face.marks, face.record, *face.entry.split("\0")[1:3]) for face in listed}
    for face in listed if len(shown) == len(listed) else ():
        yield from (SOURCES, *map(letter_section, face.letters))
        yield from (body_section(work.rpartition(":")[0]) for work in face.publishers)


def _of_titles(pair: list[Face]) -> Iterator[str]:
    """Yield the lists of titles that show a post, where they show something else than before."""
    if len({face.entry for face in pair}) < len(pair):
        return
    for face in pair:
        if face.entry:
            title = face.entry.partition("\0")[0]
            yield from (TITLES, titles_section(works.part(title)))


def _tied(old: Mapping[str, Face], new: Mapping[str, Face]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for faces_then in (old, new):
        for path, face in faces_then.items():
            for other in face.ties:
                found.setdefault(other, set()).add(path)
    return found


def _sections_of(face: Face) -> Iterator[str]:
    """Yield the sections that show a post of this face, beside its own and those of its neighbours."""
    yield from map(tag_section, face.tags)
    yield from (body_section(body.rpartition(":")[0]) for body in face.bodies)
    yield from map(post_section, face.ties)
    if face.entry:
        yield from (year_section(face.year), citations_section(face.year), *LISTS)
    if face.moves:
        yield from (REDIRECTS, *(former_section(move) for move in face.moves if move.startswith("/")))


def _kin_of(catalogue: Catalogue, face: Face) -> Iterator[str]:
    """Yield the sections that show how many posts there are of what this face shows, or what it cites."""
    yield from map(tag_section, neighbours.tags(catalogue, face.tags))
    keys = [body.rpartition(":")[0] for body in face.bodies]
    yield from map(body_section, neighbours.bodies(catalogue, keys))
    yield from map(country_section, neighbours.countries(catalogue, keys))
    yield from (body_section(work.rpartition(":")[0]) for work in face.publishers)
