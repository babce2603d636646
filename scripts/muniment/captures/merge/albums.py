"""The pictures of a post as it stands and as a capture has them, record by record."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.hypertext import figures
from muniment.model.post import UNKNOWN_LICENCE, Picture

WORDS = ("alt", "caption", "credit")


def joined(mine: Sequence[Picture], theirs: Sequence[Picture], *, sparse: bool) -> tuple[Picture, ...]:
    """Return what a capture has, with the files and licences that are known here.

    `sparse`: its form may leave pictures and their words out, so that what it lacks is not gone.
    """
    before = [_twin(other, mine) for other in theirs]
    fuller = [_filled(other, twin, sparse=sparse) for other, twin in zip(theirs, before, strict=True)]
    if not sparse:
        return tuple(fuller)
    pairs = list(zip(before, fuller, strict=True))
    stays = [next((full for twin, full in pairs if twin is picture), picture) for picture in mine]
    return (*stays, *(full for twin, full in pairs if twin is None))


def dropped(before: Sequence[Picture], after: Sequence[Picture]) -> Iterator[str]:
    """Yield a doubt for each picture to which a licence was given here, and whose record the blog took away."""
    stay = {(picture.url, picture.file, picture.alt) for picture in after}
    for picture in before:
        if picture.is_free and (picture.url, picture.file, picture.alt) not in stay:
            named = picture.url or picture.file or picture.alt
            yield f"the blog no longer has the picture '{named}'; its record went, with the licence '{picture.licence}'"


def bare(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return pictures as they were imported, without what was added to them here."""
    return tuple(msgspec.structs.replace(picture, file="", licence=UNKNOWN_LICENCE) for picture in pictures)


def _filled(other: Picture, mine: Picture | None, *, sparse: bool) -> Picture:
    if mine is None:
        return other
    words = {name: getattr(other, name) or getattr(mine, name) for name in WORDS} if sparse else {}
    words |= {"url": mine.url} if sparse and mine.url else {}
    return msgspec.structs.replace(other, file=mine.file, licence=mine.licence, **words)


def _twin(other: Picture, mine: Sequence[Picture]) -> Picture | None:
    """Return the picture of ours that one of a capture is, in whatever size.

    Where a capture does not say where it is, as a page does not that holds its pictures itself, its words tell it.
    """
    address, words = figures.unsized(other.url), _words(other)
    alike = [picture for picture in mine if address and figures.unsized(picture.url) == address]
    alike += [picture for picture in mine if not (address and picture.url) and words & _words(picture)]
    return next(iter(alike), None)


def _words(picture: Picture) -> set[str]:
    return {" ".join(words.casefold().split()) for words in (picture.alt, picture.caption)} - {""}
