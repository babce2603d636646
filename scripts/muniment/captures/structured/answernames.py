"""Which names in answers of the REST interface are a post's: of its tags, categories, author and picture."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.pieces import Piece
from muniment.captures.hypertext import captioned, entry
from muniment.captures.structured import answered, jsontext
from muniment.captures.structured.jsontext import Path
from muniment.model.post import Picture

TAXONOMIES = {"post_tag": "tags", "category": "categories"}
PICTURE = (("source_url",), ("alt_text",), ("caption", "rendered"))


def pieces(
    found: Any, owners: Mapping[Path, int], drafts: Sequence[Draft], places: Mapping[Path, tuple[int, int]]
) -> Iterator[Piece]:
    """Yield the names in what was decoded that stand in a post: the one around them, else the first that has them.

    A name that a post was given already is none of it once more.
    `owners`: numbers of posts by what leads to them; `places`: where each string stands.
    """
    first, given = _first(drafts), set[tuple[int, str, str, Path]]()
    known = [frozenset(_labels(draft)) - {""} for draft in drafts]
    for path, held in _objects(found, ()):
        owner = next((owners[path[:size]] for size in range(len(path)) if path[:size] in owners), None)
        for names, field in _named(path, held):
            value = entry.plain(written := _at(held, names))
            number = first.get((field, value)) if owner is None else owner
            able = (
                number is not None
                and (*path, *names) in places
                and (_has(drafts[number], written) if field == "pictures" else value in known[number])
            )
            if number is not None and able and (number, field, value, names) not in given:
                given.add((number, field, value, names))
                yield Piece(*places[*path, *names], number, field)


def _objects(found: Any, path: Path) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    if isinstance(found, dict):
        yield path, found
    for name, value in jsontext.within(found):
        yield from _objects(value, (*path, name))


def _named(path: Path, held: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Yield the names that an object has which may be a post's, and the field that each is of."""
    if (kind := answered.said(held.get("taxonomy"))) in TAXONOMIES:
        yield ("name",), TAXONOMIES[kind]
    elif path[-2:-1] in (("author",), ("users",)):
        yield ("name",), "author"
    elif "source_url" in held:
        yield from ((names, "pictures") for names in PICTURE)


def _first(drafts: Sequence[Draft]) -> dict[tuple[str, str], int]:
    """Return the number of the first post that has a tag, a category or an author."""
    found: dict[tuple[str, str], int] = {}
    for number, draft in enumerate(drafts):
        for field, values in (
            ("tags", draft.front.tags),
            ("categories", draft.front.categories),
            ("author", [draft.front.author]),
        ):
            for value in values:
                found.setdefault((field, value), number)
    return found


def _labels(draft: Draft) -> Iterator[str]:
    yield from (draft.front.author, *draft.front.tags, *draft.front.categories)


def _has(draft: Draft, written: str) -> bool:
    return any(_tells(picture, written) for picture in draft.front.pictures)


def _tells(picture: Picture, written: str) -> bool:
    """Return whether a text is a picture's address, alternative text, or what stands under it."""
    if entry.plain(written) in (picture.url, picture.alt):
        return True
    return _letters("".join(captioned.parted(written).values())) == _letters(picture.caption + picture.credit)


def _letters(words: str) -> str:
    return "".join(letter for letter in words if letter.isalnum())


def _at(held: Any, names: Path) -> str:
    for name in names:
        held = held.get(name) if isinstance(held, dict) else None
    return answered.said(held)
