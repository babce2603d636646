"""Titles that the picture of a post says too, right beside them, and the one that a link to its comments spells."""

from collections.abc import Iterable, Iterator, Sequence

from muniment.captures.plain.page.shared import FEWEST, LONGEST, UNSPACED
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import permalink
from muniment.text.patterns import late

ASKING = ("?", "？", "؟", "!", "！")
"""How such a title may end, as a sentence does."""
PICTURE = late(r"\[(?P<drawn>[^\[\]]+)\]|\[?!\[(?P<words>[^\[\]]+)\]\([^()\s]*\)(?:\]\([^()\s]*\))?")
"""A line that is but what a tool writes for a picture: `[words]`, `![words](address)`, that as a link."""
REPLIES = late(r"https?://[^\s()<>\[\]\"]+/(?P<slug>[^\s()<>\[\]\"/?#]+)/?#(?:comments|respond|disqus_thread)\b")
"""The address of the comments on a post, as WordPress's themes link to them from that post."""


def titles(lines: Sequence[Line], urls: Iterable[str]) -> frozenset[str]:
    """Return what lines say that is such a title; `urls`: the addresses of a list behind the text."""
    full = [line for line in lines if not line.blank]
    return frozenset({*_pictured(full), *_spelt(full, urls)})


def _pictured(full: Sequence[Line]) -> Iterator[str]:
    """Yield what a line right beside a picture says as that does, where the two do not stand under a sentence.

    A caption says so too, under the sentences of a text.
    """
    for place, line in enumerate(full):
        found = PICTURE.fullmatch(line.words) if "[" in line.words[:2] and len(line.words) <= 2 * LONGEST else None
        words = " ".join((found["drawn"] or found["words"]).split()) if found else ""
        if not _is_able(words):
            continue
        for first, other in ((place - 1, place - 1), (place, place + 1)):
            beside = _shown(full[other]) if 0 <= other < len(full) else ""
            if beside == words and not (first and STOPPED.search(full[first - 1].words)):
                yield words


def _spelt(full: Sequence[Line], urls: Iterable[str]) -> Iterator[str]:
    """Yield what lines say of which WordPress makes the only address of a post whose comments the page links to."""
    linked = [line.text for line in full if "#" in line.text and "://" in line.text]
    slugs = {permalink.decoded(found["slug"]) for text in [*linked, *urls] for found in REPLIES.finditer(text)}
    slugs = {slug for slug in slugs if slug.count("-") >= ownpages.WORDS or UNSPACED.search(slug)}
    for line in full if len(slugs) == 1 else ():
        words = _shown(line)
        if _is_able(words) and permalink.slug(words) in slugs:
            yield words


def _is_able(words: str) -> bool:
    brief = len(words.split()) < FEWEST and not UNSPACED.search(words)
    return len(words) <= LONGEST and not brief and (words.endswith(ASKING) or not STOPPED.search(words))


def _shown(line: Line) -> str:
    return lists.unmarked(lists.shown(line))
