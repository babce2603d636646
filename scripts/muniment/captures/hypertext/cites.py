"""The sources of a post's HTML: its closing lines, lines of its text that name some by a label, and its notes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from muniment.captures.hypertext import closings, ownposts, players
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.blogs.phrases import NAMES_SOURCE, SEE_ALSO, SOURCE_LABEL
from muniment.captures.words.cited import accessed, leadins, midtext, sources, works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.model.post import Source
from muniment.text.patterns import late

MARKED = late(r"[*~`<\\\]](?:(?<!\])|\()")
"""What a line of Markdown has where it does not read as it shows."""
WRITTEN = late(r"[*~`<](?<!\\.)(?:(?<=<)[^<>]*>|(?<!<)[*~`]*)")
"""Marks and tags; a pattern that begins with one of few signs is found several times as fast."""
CODE = late(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
ESCAPED = late(r"\\(.)")
LONGEST = 400
"""Characters of a line that is told."""


def found(
    closing: Sequence[Line], listed: Mapping[int, tuple[Cited, ...]], kept: Sequence[Line], notes: Iterable[str]
) -> Iterator[Source]:
    """Yield the sources of a text in order, those of its notes last; one that stays in the text comes but once.

    `closing`: the lines that hold sources, `listed`: the works in them that stand in lists, `kept`: those of its text.
    """
    told = [(number, _source(cited, title)) for number, cited, title in closings.cited(closing, listed)]
    known = {source.url for _, source in told}
    held, under = {line.number for line in closing}, closings.announced(kept)
    staying = [line for line in kept if line.number not in held and not players.EMBEDDABLE.fullmatch(line.words)]
    said = [(line.number, one) for line in staying for one in _named(line.text, announced=line.number in under)]
    told = sorted([*told, *(one for one in said if one[1].url not in known)], key=lambda one: one[0])
    yield from _once([*(source for _, source in told), *(one for note in notes for one in noted(note))], len(told))


def _once(told: Sequence[Source], first: int) -> Iterator[Source]:
    """Yield sources, of those from a place on none that came before."""
    known: set[str] = set()
    for place, source in enumerate(told):
        if place < first or source.url not in known:
            yield source
        known.add(source.url)


def _named(text: str, *, announced: bool = False) -> Iterator[Source]:
    """Yield the sources that a line names among other words (midtext.find)."""
    return (_titled(text, cited) for cited in midtext.find(text, announced=announced))


def doubts(kept: Iterable[Line], own: Own) -> Iterator[str]:
    """Yield what is doubtful in lines of the text that begin with a label: they say more than their sources."""
    for line in kept:
        begins = len(line.words) <= LONGEST and NAMES_SOURCE.match(line.words.lstrip("*_([（")) is not None
        if begins and any(is_of_others(one, own) for one in _named(line.text)):
            yield f"'{addresses.bare(line.text)}' says more than its sources; it stays in the text"


def noted(text: str) -> Iterator[Source]:
    """Yield the sources of a note: where it has one address, all its words are the title of that."""
    shown = addresses.find(text)
    whole = works.whole(text, 0)
    prose = whole and not works.named(shown[0]) and re.search(r"\w", accessed.parted(text[shown[0].end :], dated=True))
    if whole and not prose and len(addresses.bare(text)) <= leadins.LONGEST_NOTE:
        made = _titled(text, works.settled(text, whole))
        says = not (SEE_ALSO.fullmatch(made.title) or SOURCE_LABEL.fullmatch(made.title))
        yield made if says else Source(made.url, accessed=made.accessed)
        return
    read = sources.cited(text)
    yield from (_titled(text, one) for one in (read if len(read) == len(shown) else map(midtext.worded, shown)))


def _titled(text: str, cited: Cited) -> Source:
    return _source(cited, works.title(cited, text, text))


def _source(cited: Cited, title: str) -> Source:
    return Source(unescaped(cited.address.url), plain(title).strip(), accessed=cited.accessed.day)


def is_of_others(source: Source, own: Own) -> bool:
    """Return whether a source is none of the blog's own posts."""
    return not ownposts.is_own(source.url, own)


def plain(text: str) -> str:
    """Return a piece of Markdown as it shows, without emphasis and escapes; code is as it stands."""
    if not MARKED.search(text):
        return text
    parts = CODE.split(text) if "`" in text else [text]  # text, marks around code, code, and so on
    return "".join(
        part if place % 3 else unescaped(WRITTEN.sub("", part)) for place, part in enumerate(parts) if place % 3 != 1
    )


def unescaped(text: str) -> str:
    """Return a piece of Markdown without escapes."""
    return ESCAPED.sub(r"\1", text) if "\\" in text else text
