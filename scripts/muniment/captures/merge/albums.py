"""The pictures of a post as it stands and as a capture has them, record by record; which of them are one file."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

import msgspec

from muniment.captures.hypertext import figures
from muniment.captures.words.text.typed import folded
from muniment.model.post import UNKNOWN_LICENCE, Picture
from muniment.text.patterns import late

WORDS = ("alt", "caption", "credit")
PHOTON = late(r"i\d\.wp\.com")
"""Hosts of WordPress that show the pictures of other hosts in other sizes."""
PICTURE = late(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$", re.IGNORECASE)
"""How the path of an address ends that names a file by itself."""
SCALES = frozenset({"w", "h", "width", "height", "resize", "fit", "crop", "ssl", "quality", "strip", "zoom"})
"""Parts of a query that say in which size such a file is shown, and how finely; all others may name another file."""


def joined(mine: Sequence[Picture], theirs: Sequence[Picture], *, sparse: bool) -> tuple[Picture, ...]:
    """Return what a capture has, with the files and licences that are known here.

    `sparse`: its form may leave pictures and their words out, so that what it lacks is not gone.
    """
    before = _twins(theirs, mine)
    fuller = [_filled(other, twin, sparse=sparse) for other, twin in zip(theirs, before, strict=True)]
    if not sparse:
        return tuple(fuller)
    if None in before and len(before) - before.count(None) == len(mine):
        return tuple(fuller)  # the order that its form gives them is known as no editor's
    pairs = list(zip(before, fuller, strict=True))
    stays = [next((full for twin, full in pairs if twin is picture), picture) for picture in mine]
    return (*stays, *(full for twin, full in pairs if twin is None))


def dropped(before: Sequence[Picture], after: Sequence[Picture]) -> Iterator[str]:
    """Yield a doubt for each picture to which a licence was given here, and whose record the blog took away."""
    for picture, twin in zip(before, _twins(before, after), strict=True):
        named = picture.url or picture.file or picture.alt
        if picture.is_free and twin is None:
            yield f"the blog no longer has the picture '{named}'; its record went, with the licence '{picture.licence}'"
        elif picture.is_free and twin is not None and twin.licence != picture.licence:
            yield f"it is not sure that '{named}' is still the picture that got the licence '{picture.licence}' here"


def bare(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return pictures as they were imported, without what was added to them here."""
    return tuple(msgspec.structs.replace(picture, file="", licence=UNKNOWN_LICENCE) for picture in pictures)


def _filled(other: Picture, mine: Picture | None, *, sparse: bool) -> Picture:
    if mine is None:
        return other
    sides = (other, mine) if other.url else (mine, other)  # what its words alone tell is known less surely
    words = {name: getattr(sides[0], name) or getattr(sides[1], name) for name in WORDS} if sparse else {}
    words |= {"url": mine.url} if sparse and mine.url else {}
    licence = mine.licence if _is_surely(other, mine) else other.licence
    return msgspec.structs.replace(other, file=mine.file, licence=licence, **words)


def _is_surely(other: Picture, mine: Picture) -> bool:
    """Return whether a picture of a capture is the one to which a licence was given here, and not only named alike."""
    return not other.url or bool(mine.file) or file_of(other.url) == file_of(mine.url)


def _twins(theirs: Sequence[Picture], mine: Sequence[Picture]) -> list[Picture | None]:
    """Return for each picture of a capture the one of ours that it is, in whatever size; each is one of them at most.

    Where either side does not say where it is, as a page does not that holds its pictures itself, its words tell it.
    """
    left, found = [*mine], dict[int, Picture]()
    for are_one in (_at_one_address, _are_one_file, _have_all_words, _have_one_text):
        for place, other in enumerate(theirs):
            twin = next((one for one in left if are_one(other, one)), None) if place not in found else None
            if twin is not None:
                found[place] = twin
                left.remove(twin)
    return [found.get(place) for place in range(len(theirs))]


def _at_one_address(one: Picture, two: Picture) -> bool:
    return bool(one.url) and one.url == two.url


def _are_one_file(one: Picture, two: Picture) -> bool:
    return bool(one.url and two.url) and file_of(one.url) == file_of(two.url)


def _have_all_words(one: Picture, two: Picture) -> bool:
    return (
        not (one.url and two.url) and bool(_words(one)) and all(_told(one, name) == _told(two, name) for name in WORDS)
    )


def _have_one_text(one: Picture, two: Picture) -> bool:
    if one.url and two.url:
        return False
    return not _words(one).isdisjoint(_words(two)) or bare([one]) == bare([two])


def _words(picture: Picture) -> set[str]:
    return {_told(picture, name) for name in ("alt", "caption")} - {""}


def _told(picture: Picture, name: str) -> str:
    """Return what is said of a picture, as it is the same whatever its case and typography."""
    return " ".join(folded(str(getattr(picture, name))).casefold().split())


@lru_cache(maxsize=1024)
def file_of(address: str) -> str:
    """Return what is the same for the addresses of one file in all its sizes; empty where there is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    place = parts.path.removeprefix("/") if PHOTON.fullmatch(parts.netloc) else f"{parts.netloc}{parts.path}"
    file = figures.unsized(place)
    asked = parts.query.split("&") if parts.query else []
    kept = [part for part in asked if part.partition("=")[0] not in SCALES] if PICTURE.search(file) else asked
    return f"{file}?{'&'.join(kept)}" if kept else file
