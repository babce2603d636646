"""The pieces of a post's tags and categories in the text of a page, each without what stands beside it."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import categories, dialectmarks
from muniment.captures.plain.post.endlines import Ended
from muniment.captures.plain.post.headlabels import Labels, Place
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.post.tail import Tail
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.blogs.phrases import RELATIVE
from muniment.captures.words.dates import besidenames, bylines
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.rows import rowwords
from muniment.model.capture import Aside
from muniment.text.patterns import late

COUNTED = late(r"[^\W\d_]{3,}\s?[:：]\s?\d{1,6}")
"""What is counted behind the word for it."""
BROKEN = late(r"://|%[0-9a-f]{2}|</?\w+[ >]|^/|/\]|^\d{5,}$|↓", re.IGNORECASE)
"""What is left of an address that a tool broke, of a tag of HTML, of a day, or a button."""
ENDED = late(r"(?:[^\W\d_]{4}|[\u3040-\u9fff\uac00-\ud7af]{2})[.。]$")
"""The end of a sentence of labels: behind a whole word, not behind one cut short."""
STOPPED = late(r"(?<![^\W\d_])(?:[^\W\d_]\.)+[^\W\d_]$")
"""Letters made short, each with its stop, but the last."""
HASH = late(r"\\?# ?(?=\S)")
"""The sign before a tag, as Markdown has it too."""
COUNT = late(r"\s*\(\s\d+\s\)?$")
"""How many posts have a tag, as P2 says behind each."""


class Known(NamedTuple):
    """The labels of a kind that a post is known to have, in their order, and those that its lines said already."""

    labels: list[str]
    said: set[str]


def pieces(section: Section, head: Labels, ends: Tail, last: Ended) -> Iterator[Piece]:
    """Yield the pieces of tags and categories, first those of the post's head.

    One said again is set aside, and what reads as both is a tag.
    """
    loose = [*last.labels()]
    undated = section.start.said.iso == UNKNOWN  # by nothing else is a label under its text told from one over the next
    filed = [place for place in loose if undated and section.text[slice(*place)] in section.categories]
    tags = _once((*head.tags, *section.filing.tags, *ends.tags, *(one for one in loose if one not in filed)))
    places = {"tags": _uncounted(section.text, _unhashed(section.text, tags))}
    named = (*head.categories, *section.filing.categories, *ends.categories, *last.filed, *filed)
    parted = _apart(section, named)
    tagged = sorted(places["tags"])
    places["categories"] = tuple(one for one in parted if not _is_within(one, tagged))
    known = {"tags": Known(list(section.tags), set()), "categories": Known(list(section.categories), set())}
    for kind, (start, end) in ((kind, place) for kind, listed in places.items() for place in listed):
        position = start
        for label in besidenames.labels(section.text[start:end], kind):
            if start + label.start > position:
                yield aside(position, start + label.start, Aside.FURNITURE)
            position = _end(section.text, start + label.start, start + label.end)
            yield _label(section, (start + label.start, position), label.kind, known[label.kind])
        if end > position:
            yield aside(position, end, Aside.FURNITURE)


def _end(text: str, start: int, end: int) -> int:
    """Return where a label ends that stands in a place of a text: before the stop of a sentence, behind one of its own.

    Rows are read without the last stop: 'Tagged: U.S.'.
    """
    own = text.startswith(".", end) and STOPPED.search(text, start, end) is not None
    return end + own - (ENDED.search(text, start, end) is not None)


def _apart(section: Section, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return places of categories, each once, and parted where it holds several that the page lists."""
    parted: list[Place] = []
    for start, end in _once(places):
        known = categories.apart(section.text[start:end], section.listed.categories)
        parted += [(start + first, start + last) for first, last in known] or [(start, end)]
    return tuple(parted)


def _once(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return where labels stand without those that were found before, as a row is that ends its post and dates it."""
    kept: list[Place] = []
    held: list[Place] = []
    for place in dict.fromkeys(places):
        if not _is_within(place, held):
            kept.append(place)
            insort(held, place)
    return tuple(kept)


def _is_within(place: Place, held: Sequence[Place]) -> bool:
    """Return whether a place has a character in common with one of others, which are in order and have none so."""
    behind = bisect_left(held, (place[1],))
    return behind > 0 and place[0] < held[behind - 1][1]


def _unhashed(text: str, tags: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return where tags stand without the sign before each, where all have it: then it is the theme's."""
    signs = [sign for tag in tags if (sign := HASH.match(text, *tag))]
    if len(signs) < len(tags):
        return tags
    return tuple((sign.end(), last) for sign, (_, last) in zip(signs, tags, strict=True))


def _uncounted(text: str, tags: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return where tags stand without the number of posts behind each, where all have it; the last may have lost it."""
    if not all(COUNT.search(text, *tag) for tag in tags[:-1] or tags):
        return tags
    counts = [COUNT.search(text, *tag) for tag in tags]
    return tuple((first, count.start() if count else last) for (first, last), count in zip(tags, counts, strict=True))


def _is_other(words: str) -> bool:
    """Return whether words say how long a post is, how old, or how often somebody read it, or are of an address.

    Or they lead to a day that a tool lost: 'Posted in / Posted on'.
    """
    ago = any(map(str.isdigit, words)) and RELATIVE.match(words) is not None
    return (
        ago
        or BROKEN.search(words) is not None
        or bylines.MINUTES.fullmatch(words) is not None
        or COUNTED.fullmatch(words) is not None
        or (" " in words and rowwords.leads(words))
    )


def _label(section: Section, place: tuple[int, int], kind: str, known: Known) -> Piece:
    """Return the piece of a label; what was said already is set aside, as is the category of posts that have none."""
    shown = section.text[slice(*place)]
    if dialectmarks.ANY.fullmatch(shown):  # between two links
        return aside(*place, Aside.MARKUP)
    words = " ".join(shown.split()) if "\n" in shown else shown  # a tool may have broken it
    none = labelwords.is_none(words, kind) or _is_other(words)
    if not none and words.casefold() not in [label.casefold() for label in known.labels]:
        known.labels.append(words)
    again = words in known.said or words not in known.labels
    known.said.add(words)
    if again:
        return aside(*place, Aside.FURNITURE)
    return Piece(*place, section.number, f"{kind}.{known.labels.index(words)}", words if words != shown else None)
