"""What the rest of the site sees of each post: where that is as it was, no other section shows anything else."""

from collections.abc import Mapping
from itertools import chain
from zlib import crc32

import msgspec

from muniment.model.post import Post, Role
from muniment.posts import namesakes, works
from muniment.posts.catalogue import Catalogue, digest
from muniment.posts.grouping import Made
from muniment.posts.library import place


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


def faces(catalogue: Catalogue, *, drafts: bool, known: Mapping[str, Face], looked: bool = True) -> dict[str, Face]:
    """Return the face of every post that has a page, by path.

    `known` are faces made with the same vocabularies: one is taken over where nothing but its own file could have
    changed it, and that has not. `looked`: what became of cited addresses may be another than it was then.
    """
    library, named = catalogue.library, Made[tuple[str, Role], str](lambda pair: f"{pair[0]}:{pair[1]}")
    trouble: dict[str, str] = {}
    for problem in library.problems:
        trouble[problem.path] = trouble.get(problem.path, "") + str(problem)
    found = {}
    for post in library.posts:
        old, said = known.get(post.path), trouble.get(post.path, "")
        ties = _ties(catalogue, post) if post.path in catalogue.tied else ()
        same = bool(old and old.digest == post.digest and old.ties == ties and old.trouble == said and old.entry)
        same = same and old is not None and (not looked or old.marks == catalogue.marks_of(post))
        found[post.path] = old if old is not None and same else _face(catalogue, post, said, ties, named)
    for post in chain(library.withdrawn, library.drafts if drafts else ()):
        found[post.path] = _unlisted(catalogue, post, trouble.get(post.path, ""))
    for path in library.broken if drafts else ():
        found[path] = Face(b"", "", path, "", "", (), (), (), (), trouble.get(path, ""))
    return found


def _ties(catalogue: Catalogue, post: Post) -> tuple[str, ...]:
    return tuple([other.path for other in (*catalogue.cited(post), *catalogue.versions(post))])


def _face(
    catalogue: Catalogue, post: Post, trouble: str, ties: tuple[str, ...], named: Made[tuple[str, Role], str]
) -> Face:
    publisher = catalogue.publisher.of
    return Face(
        digest=_own(catalogue, post),
        entry=catalogue.entries[post.path],
        place=place(post),
        year=post.year,
        month=post.date[:7],
        tags=catalogue.slugs[post.path],
        bodies=tuple([named[pair] for pair in catalogue.roles[post.path]]),
        ties=ties,
        moves=(*post.former, *post.categories),
        trouble=trouble,
        works=tuple([crc32(source.url.encode()) for source in post.sources]),
        publishers=tuple(
            [f"{body}:{crc32(f'{s.url} {s.title}'.encode())}" for s in post.sources if (body := publisher(s.url))]
        ),
        record=crc32(msgspec.msgpack.encode(_recorded(post))),
        said=namesakes.number(catalogue.library, post),
        letters="".join(sorted({works.letter(works.publisher(source.url)) for source in post.sources})),
        marks=catalogue.marks_of(post),
    )


def _recorded(post: Post) -> tuple[object, ...]:
    return post.author, post.updated, post.corrections, post.translation_of, post.sources


def _unlisted(catalogue: Catalogue, post: Post, trouble: str) -> Face:
    """Return the face of a post that no list shows; the lists that it leads to count among its troubles."""
    ways = [tag.slug for tag in catalogue.tags[post.path] if tag.slug in catalogue.by_tag]
    ways += [key for key, _ in catalogue.roles[post.path] if key in catalogue.by_body]
    ties, marks, said = _ties(catalogue, post), catalogue.marks_of(post), f"{trouble}\0{ways}"
    own, here = _own(catalogue, post), crc32(post.permalink.encode())
    return Face(own, "", place(post), "", "", (), (), ties, post.former, said, said=here, marks=marks)


def _own(catalogue: Catalogue, post: Post) -> bytes:
    """Return a digest of the file of a post and of its pictures."""
    if not post.pictures:
        return post.digest
    folder = (catalogue.library.root / post.path).parent
    files = [folder / picture.file for picture in post.pictures if picture.file]
    return digest(post.digest, *(file.read_bytes() for file in files if file.is_file()))
