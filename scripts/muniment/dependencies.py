"""Which sections of the site a change touches: one explicit map from what a post shows to where it shows."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from zlib import crc32

import msgspec

from muniment.model.post import Post
from muniment.posts import namesakes, neighbours, works
from muniment.posts.catalogue import Catalogue, digest
from muniment.posts.library import place
from muniment.posts.namesakes import Namesakes

HOME, FEED, TAGS, ORGANISATIONS, YEARS, REDIRECTS, WRITTEN, STYLE, SEARCH, COUNTRIES, DATA, SOURCES, HOST, SITEMAP = (
    "home feed tags organisations years redirects written style search countries data sources host sitemap".split()
)
"""Sections that are one of their kind."""
MAY_BE_EMPTY = {REDIRECTS}
"""Sections that hold no file where there is nothing to show."""
LISTS = (TAGS, ORGANISATIONS, COUNTRIES, YEARS, DATA, HOME)


class Face(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the rest of the site sees of a post; `entry` is empty where no list shows it."""

    digest: bytes
    entry: str
    place: str
    year: str
    month: str
    tags: tuple[str, ...]
    bodies: tuple[str, ...]
    ties: tuple[str, ...]
    """Paths of the posts that this one cites, and of its versions in other languages."""
    moves: tuple[str, ...]
    """Its former addresses, and the categories that lead to tags."""
    trouble: str = ""
    works: tuple[int, ...] = ()
    """A number for each address that it cites."""
    publishers: tuple[str, ...] = ()
    """The bodies that published what it cites, each with a number for the work."""
    record: int = 0
    """A number for what the open files say of it beside all this."""
    said: int = 0
    """A number for its summary."""
    letters: str = ""
    marks: tuple[int, ...] = ()
    """A number for what became of each address that it cites; `letters` are those of their publishers."""


def post_section(path: str) -> str:
    """Return the name of the section of a post."""
    return f"post:{path}"


def former_section(address: str) -> str:
    """Return the name of the section of a former address."""
    return f"former:{address}"


def is_post(section: str) -> bool:
    """Return whether a section is that of a post."""
    return section.startswith("post:")


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


def citations_section(year: str) -> str:
    """Return the name of the section of the citations of a year's posts."""
    return f"citations:{year}"


def search_section(month: str) -> str:
    """Return the name of the section of what search shows of a month's posts."""
    return f"search:{month}"


def faces(catalogue: Catalogue, *, drafts: bool, known: Mapping[str, Face]) -> dict[str, Face]:
    """Return the face of every post that has a page, by path.

    `known` are faces made with the same vocabularies: one is taken over where nothing but its own file could have
    changed it, and that has not.
    """
    library = catalogue.library
    trouble: dict[str, str] = {}
    for problem in library.problems:
        trouble[problem.path] = trouble.get(problem.path, "") + str(problem)
    found = {}
    for post in library.posts:
        old, said = known.get(post.path), trouble.get(post.path, "")
        ties = _ties(catalogue, post) if post.path in catalogue.tied else ()
        same = bool(old and old.digest == post.digest and old.ties == ties and old.trouble == said and old.entry)
        same = same and old is not None and old.marks == catalogue.marks_of(post)
        found[post.path] = old if old is not None and same else _face(catalogue, post, said, ties)
    for post in chain(library.withdrawn, library.drafts if drafts else ()):
        found[post.path] = _unlisted(catalogue, post, trouble.get(post.path, ""))
    for path in library.broken if drafts else ():
        found[path] = Face(b"", "", path, "", "", (), (), (), (), trouble.get(path, ""))
    return found


def _ties(catalogue: Catalogue, post: Post) -> tuple[str, ...]:
    return tuple([other.path for other in (*catalogue.cited(post), *catalogue.versions(post))])


def _face(catalogue: Catalogue, post: Post, trouble: str, ties: tuple[str, ...]) -> Face:
    publisher = catalogue.publisher.of
    return Face(
        digest=_own(catalogue, post),
        entry=catalogue.entries[post.path],
        place=place(post),
        year=post.year,
        month=post.date[:7],
        tags=tuple([tag.slug for tag in catalogue.tags[post.path] if tag.kind.indexed]),
        bodies=tuple([f"{key}:{role}" for key, role in catalogue.roles[post.path]]),
        ties=ties,
        moves=(*post.former, *post.categories),
        trouble=trouble,
        works=tuple([crc32(source.url.encode()) for source in post.sources]),
        publishers=tuple(
            [f"{body}:{crc32(f'{s.url} {s.title}'.encode())}" for s in post.sources if (body := publisher(s.url))]
        ),
        record=crc32(f"{post.author} {post.updated} {post.corrections} {post.translation_of} {post.sources}".encode()),
        said=namesakes.number(catalogue.library, post),
        letters="".join(sorted({works.letter(works.publisher(source.url)) for source in post.sources})),
        marks=catalogue.marks_of(post),
    )


def _unlisted(catalogue: Catalogue, post: Post, trouble: str) -> Face:
    """Return the face of a post that no list shows; the lists that it leads to count among its troubles."""
    ways = [tag.slug for tag in catalogue.tags[post.path] if tag.slug in catalogue.by_tag]
    ways += [key for key, _ in catalogue.roles[post.path] if key in catalogue.by_body]
    ties, marks, said = _ties(catalogue, post), catalogue.marks_of(post), f"{trouble}\0{ways}"
    return Face(_own(catalogue, post), "", place(post), "", "", (), (), ties, post.former, said, marks=marks)


def _own(catalogue: Catalogue, post: Post) -> bytes:
    """Return a digest of the file of a post and of its pictures."""
    if not post.pictures:
        return post.digest
    folder = (catalogue.library.root / post.path).parent
    files = [folder / picture.file for picture in post.pictures if picture.file]
    return digest(post.digest, *(file.read_bytes() for file in files if file.is_file()))


def touched(old: Mapping[str, Face], new: Mapping[str, Face], catalogue: Catalogue) -> set[str]:
    """Return the names of all sections that may show something else than when the posts looked as in `old`."""
    changed = {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    sections = {post_section(path) for path in changed} | _feeds(old, new, changed, catalogue)
    places = [place(post) for post in reversed(catalogue.library.posts)]
    tied, alike = _tied(old, new) if changed else {}, Namesakes(catalogue.library)
    cited: set[int] = set()
    for path in changed:
        sections.update(search_section(face.month) for face in (old.get(path), new.get(path)) if face and face.entry)
        pair = [face for face in (old.get(path), new.get(path)) if face is not None]
        sections.update(_of_works(pair))
        sections.update(map(post_section, alike.touched([(face.entry, face.said) for face in pair])))
        if len(pair) == 2 and _shown(pair[0]) == _shown(pair[1]):
            continue
        for face in pair:
            sections.update(_sections_of(face), map(post_section, neighbours.near(catalogue, places, face.place)))
            sections.update(_kin_of(catalogue, face))
            if face.entry:
                cited.update(face.works)
                sections.update(map(post_section, neighbours.alike(catalogue, face.tags, face.bodies)))
        sections.update(map(post_section, tied.get(path, ())))
        sections.update(feed_section(year_section(new[other].year)) for other in tied.get(path, ()) if other in new)
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
