"""Works that a line cites: where the address of each stands, and all the words that are its title."""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.words.blogs.phrases import QUOTES, SOURCE_LABEL
from muniment.captures.words.cited import accessed, availability, leadins
from muniment.captures.words.cited.accessed import Accessed
from muniment.captures.words.text import addresses
from muniment.captures.words.text.addresses import Address
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

BEFORE = " \t\u00a0([<:：–—-|,"
"""What may stand between a title and its address."""
DASHED = " \t\u00a0–—-"
"""What may stand between a label and a title."""
PARTING = (",", "，", "、", "–", "—", ":", "：")
"""What parts who wrote a work, or where, from its title."""
SENTENCES = late(rf"(?<!\b\w)(?<!\b\d\d)[.!?]\s+{CAPITAL}")
"""The end of a sentence and another; the stop behind a day of one or two figures, or an initial, is none: '31. Mai'."""
CLOSERS = ")]>）］"
"""What closes a bracket, right behind an address."""
ENDS = " \t\u00a0.,;:，。；|"
"""What ends a title and is no part of it."""
BRACKETED = late(r"\\?[(\[（［](?P<inner>[^()\[\]（）［］\\]*)\\?[)\]）］]")
"""A bracket around a title and its address."""
PAUSES = " ,;:，、；：،؛"
"""What parts one title from the next."""
PAIRS = {")": "(", "]": "[", "）": "（", "］": "［"}


PUBLISHER = late(rf"[)\]>]*\s*[,，–—-]\s*(?:{CAPITAL}[^.!?:;|]{{1,60}})[\s.]*")
"""Who published a work, behind its address: '(https://…), The Bell'."""
AMOUNT = late(r"(?=.*\d).*[^\w\s()\[\]{}\\.,:;#№*·•†–—|>\"'-]", re.DOTALL)
"""A number that counts no line, since a sign beside it says what of: '12%', '$5', '<3'."""

COUNTER = late(r"(?:[^\w:;,.]*\d{1,3})?\W*")
"""What may count a line, and no more: no sign stands before it that parts numbers, as in '10:57' broken in two."""
LEAD = late(
    r"[\s()\[\],;|·•*–—-]*"
    r"(?:(?i:(?:v[ií]a|sources?|fuente|fonte|quelle|bron)\b|(?:and|et|y|und)(?=[\s:：]))(?:\s*[:：]|\s+[–—-](?=\s))?\s*)*"
)
"""What may stand before a title: signs, labels, and words that join it to what stands before, and not cling to it."""


class Cited(msgspec.Struct, frozen=True):
    """A source in a line: its address, and where its title stands, if it has one."""

    address: Address
    title: tuple[int, int] = (0, 0)
    accessed: Accessed = Accessed()
    behind: tuple[int, int] = (0, 0)
    """Where the rest of its title stands, behind its address: a day, pages, a remark."""

    def titled(self) -> tuple[tuple[int, int], ...]:
        """Return where the parts of its title stand: words before a link, and those of the link."""
        (first, last), link = self.title, self.address
        parted = first < link.start < link.said < last
        return ((first, link.start), (link.said, last)) if parted else ((first, last),)


def named(address: Address) -> bool:
    """Return whether an address is a link with words of its own, which are its title and may not be lost."""
    return bool(address.words) and address.words != address.url


def title_of(text: str, start: int, end: int, *, sure: bool = False) -> tuple[int, int] | None:
    """Return where a title stands between two places; None where the words are rather a sentence's.

    `sure`: whether a label right before it says that it is one.
    """
    words = text[start:end]
    lead = LEAD.match(words)
    first = start + (lead.end() if lead else 0)
    last = start + len(words.rstrip(BEFORE))
    words = text[first:last]
    if not re.search(r"[^\W\d_]", words):
        return (first, first) if COUNTER.fullmatch(words) and not AMOUNT.search(words) else None
    final = (words.split() or ["a"])[-1].strip(QUOTES + "()[]")
    named = sure or SOURCE_LABEL.match(words) or (bool(final) and not final[0].islower())
    if not named or len(words) > leadins.LONGEST_TITLE or SENTENCES.search(words):
        return None
    return first, last


def said_end(address: Address) -> int:
    """Return where the words of a link end; 0 where it has none of its own."""
    return address.said + len(address.words) if named(address) else 0


def whole(text: str, start: int) -> Cited | None:
    """Return the work that a line cites with its one address: all else in it from a place on is its title."""
    found = addresses.find(text)
    if len(found) != 1 or found[0].start < start:
        return None
    link, lead = found[0], text[start : found[0].start].rstrip(BEFORE)
    first = start if re.search(r"\w", lead) or not named(link) else link.said
    last = link.said + len(link.words) if named(link) else start + len(lead)
    (seen,) = looked_at(text, (Cited(link, (first, last) if last > first else (0, 0)),))
    return seen if seen.accessed.day else msgspec.structs.replace(seen, behind=_span(text, seen, len(text)))


def published(text: str, start: int) -> Cited | None:
    """Return the work that a line cites from a place on with its title, its one address, and behind it a publisher."""
    work = whole(text, start)
    told = work and work.title[1] and work.behind[1] and PUBLISHER.fullmatch(text, work.address.end)
    return work if told and not SENTENCES.search(text) else None


def looked_at(text: str, sources: Sequence[Cited]) -> tuple[Cited, ...]:
    """Return the sources of a line with what it says behind each, and the day on which the last was looked at."""
    sources = [_trimmed(text, one) for one in sources]
    ends = [*(_begin(one) for one in sources[1:]), len(text)][: len(sources)]
    return tuple(_looked_at(text[:end], one) for one, end in zip(sources, ends, strict=True))


def _trimmed(text: str, source: Cited) -> Cited:
    """Return a source without the words at the end of its title that but say where it is to be had."""
    first, last = source.title
    if not first < last <= source.address.start or (ends := availability.title_end(text, first, last)) == last:
        return source
    return msgspec.structs.replace(source, title=(first, ends) if ends > first else (0, 0))


def _begin(source: Cited) -> int:
    """Return where what a line says of a source begins."""
    return min(source.address.start, source.title[0]) if source.title[1] else source.address.start


def _looked_at(text: str, source: Cited) -> Cited:
    end = source.address.end
    tail = text[end:].lstrip(CLOSERS)
    if source.title[1] > end or source.behind[1] or end == len(text):
        return source  # its title stands behind it, or what does is told
    more = 0 if accessed.read(text[end:]) else len(text) - len(tail) - end + accessed.more(tail)
    looked = accessed.read(text[end + more :])
    begun = end + more
    seen = Accessed(looked.day, begun + looked.start, begun + looked.end) if looked else source.accessed
    last = begun + len(text[begun:]) - len(text[begun:].lstrip(CLOSERS)) if more else end
    return msgspec.structs.replace(source, accessed=seen, behind=_span(text, source, last))


def _span(text: str, source: Cited, last: int) -> tuple[int, int]:
    """Return where the words stand behind the address of a source, up to a place, that belong to its title."""
    first = source.address.end
    lead = "".join(text[slice(*part)] for part in source.titled()) if source.title[1] else ""
    while text[first:last][:1] in PAIRS and lead.count(PAIRS[text[first]]) <= lead.count(text[first]):
        first += 1
    kept = text[first:last].rstrip(ENDS)
    while kept[-1:] in PAIRS and (lead + kept).count(PAIRS[kept[-1]]) < (lead + kept).count(kept[-1]):
        kept = kept[:-1].rstrip(ENDS)
    told = re.search(r"\w", kept) or kept[-1:] in PAIRS
    return (first, first + len(kept)) if kept and told else (0, 0)


def settled(text: str, source: Cited) -> Cited:
    """Return a source with the words behind its address as its title where it has no other."""
    first, last = source.behind
    if source.title[1] or last <= first:
        return source
    kept = text[first:last].strip(f"{ENDS}([（［{CLOSERS}\\–—-")
    begun = text.index(kept, first)
    return msgspec.structs.replace(source, title=(begun, begun + len(kept)), behind=(0, 0))


def title(source: Cited, text: str, line: str) -> str:
    """Return the title of a source that begins in a text, and goes on behind its address in the line of that."""
    parts = [*(text[slice(*part)] for part in source.titled()), line[slice(*source.behind)]]
    found = " ".join("".join(parts).split()).strip(PAUSES)
    around = BRACKETED.fullmatch(found)
    return around["inner"].strip(PAUSES) if around else found
