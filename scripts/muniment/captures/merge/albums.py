"""The pictures of a post as it stands and as a capture has them, record by record."""

from collections.abc import Sequence

import msgspec

from muniment.captures.hypertext import figures
from muniment.model.post import UNKNOWN_LICENCE, Picture

WORDS = ("alt", "caption", "credit")


def joined(mine: Sequence[Picture], theirs: Sequence[Picture], *, sparse: bool) -> tuple[Picture, ...]:
    """Return what a capture has, with the files and licences that are known here.

    `sparse`: its form may leave pictures and their words out, so that what it lacks is not gone.
    """
    known = {_key(picture): picture for picture in reversed(mine)}
    fuller = {_key(other): _filled(other, known.get(_key(other)), sparse=sparse) for other in reversed(theirs)}
    if not sparse:
        return tuple(fuller[_key(other)] for other in theirs)
    stays = [fuller.get(_key(picture), picture) for picture in mine]
    return (*stays, *(fuller[_key(other)] for other in theirs if _key(other) not in known))


def bare(pictures: Sequence[Picture]) -> tuple[Picture, ...]:
    """Return pictures as they were imported, without what was added to them here."""
    return tuple(msgspec.structs.replace(picture, file="", licence=UNKNOWN_LICENCE) for picture in pictures)


def _filled(other: Picture, mine: Picture | None, *, sparse: bool) -> Picture:
    if mine is None:
        return other
    words = {name: getattr(other, name) or getattr(mine, name) for name in WORDS} if sparse else {}
    words |= {"url": mine.url} if sparse and mine.url else {}
    return msgspec.structs.replace(other, file=mine.file, licence=mine.licence, **words)


def _key(picture: Picture) -> str:
    """Return what tells a picture from others, in whatever size it is shown."""
    return figures.unsized(picture.url) or " ".join((picture.alt or picture.caption).casefold().split())
