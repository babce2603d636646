"""Rows of links whose numbers stand before their words: the addresses under the text tell what each link is."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

import msgspec

from muniment.captures.plain.dates import linkrows
from muniment.captures.plain.dates.linkrows import Part
from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import MARKER, References
from muniment.captures.words.blogs import blogaddress, labeladdresses, ownpages
from muniment.captures.words.blogs.furniture import BESIDE_TAGS, LABELLING, TAGS
from muniment.captures.words.dates import datewords
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text.lines import Line
from muniment.text import days, permalink, stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

FEW, MOST = 3, 30
"""Words before the first link, and beside the date in its own; links of such a row."""
NARROW, SHORT = 60, 12
"""Characters of a line that no browser of texts wraps so early, and of a word that it breaks in no script."""
WIDEST = 24
"""Characters of a word for labels that stands right behind a label."""
EDGES = " ,،、·•|/*~–—-"
"""What may stand between links."""
PARTED = late(r"\s[*~|·•–—]\s")
"""A sign that parts the words of a link from what is no link."""
ENDED = late(rf"[{stops.ENDS}”»\"]")
"""The end of a text, which goes on in no row."""
WORD = late(r"\w+")
SIGNED = late(rf"\s{datewords.BY}\s*$")
"""A word that leads to a name, behind the words of a link."""
SIGNS = late(r"(?:\s+[^\w\s.)]+)+$")
"""Signs behind a name."""
WITHIN = late(rf"\s{datewords.IN}\s*$")
"""A word that leads to categories, behind the name of who wrote a post."""
LEADING = Folded(rf"\s(?:{BESIDE_TAGS}|{TAGS})\s*[:：]?$")
"""A word that leads to labels of another kind, behind the words of a link."""


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows that date posts of a page by their first lines, where its links have numbers."""
    made: dict[int, DateLine] = {}
    for number in page.yeared if page.references.urls else ():
        run = page.run(number, linkrows.LINES) if "[" in page.lines[number].text else []
        known = {line.number: page.dates[line.number] for line in run if line.number in page.dates}
        if not run or number in made or any(said.form == "sentence" for said in known.values()):
            continue
        signed = [at for at, said in known.items() if said.author[1]]
        firsts = signed[:1] or sorted({run[0].number, max(number - 1, run[0].number), number})
        rows = ((first, _from(page, run, first)) for first in firsts)
        first, row = next(((first, row) for first, row in rows if row), (number, None))
        if row is not None and (row.author[1] or not signed):
            made[first] = row
    return made


def _from(page: Page, run: Sequence[Line], first: int) -> DateLine | None:
    """Return the row that the lines of a paragraph are from one on, or those above the text that begins right there."""
    lines = run[first - run[0].number :]
    lines = lines[: next((at for at in range(1, len(lines)) if _ends(*lines[at - 1 : at + 1])), len(lines))]
    row = _read(_whole(lines), page.references.urls) if len(lines) <= linkrows.LINES else None
    return msgspec.structs.replace(row, lines=len(lines)) if row else None


def _ends(line: Line, below: Line) -> bool:
    """Return whether a row of links ends with a line in which the first word of the next had a place yet, no link."""
    had_place = len(line.text.rstrip()) + min(len(below.words.partition(" ")[0]), SHORT) < NARROW
    return had_place and not (MARKER.search(below.text) or line.words.endswith(","))


def _whole(lines: Sequence[Line]) -> str:
    return lines[0].text if len(lines) == 1 else brokenlinks.one(lines)[-1].text


def _read(text: str, urls: Mapping[str, str]) -> DateLine | None:
    """Return what a row says: one link is the day of the post, the others lead to labels, an author and comments."""
    links = parts(text, urls) if len(text) <= linkrows.LONGEST else []
    held = [(part, day) for part in links if (day := days.first(part.words))]
    if len(held) != 1 or not 1 < len(links) <= MOST:
        return None
    own, day = held[0]
    others = [part for part in links if part is not own]
    beside = WORD.findall(own.words[: day.start]), WORD.findall(own.words[day.end :])
    if not day.is_day or beside[0] or len(beside[1]) > FEW:
        return None
    if not all(ownpages.is_machinery(part.url) for part in others):
        return None
    return linkrows.said_of(day, others) if any(labeladdresses.told(part.url) for part in others) else None


def pointed(text: str, references: References) -> list[Part]:
    """Return the links of a line whose addresses stand elsewhere, by numbers before them or labels behind."""
    return parts(text, references.urls) if references.urls else linkrows.labelled(text, references)


def parts(text: str, urls: Mapping[str, str]) -> list[Part]:
    """Return the links of a line whose numbers stand before their words; none where words stand before the first."""
    marks = [*MARKER.finditer(text)]
    lead = text[: marks[0].start()] if marks else ""
    if not marks or len(WORD.findall(lead)) > FEW or ENDED.search(lead):
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    spans = [(mark.end(), end, urls.get(mark["number"], "")) for mark, end in zip(marks, ends, strict=True)]
    links = [Part(PARTED.split(text[first:end], 1)[0].strip(EDGES), first, url) for first, end, url in spans]
    return [_named(_alone(part, after)) for part, after in zip_longest(links, links[1:])]


def _named(part: Part) -> Part:
    """Return a link to an author without signs and words behind the name that its address says: 'Ann Roe Posted'."""
    if not labeladdresses.is_author(part.url):
        return part
    part = msgspec.structs.replace(part, words=SIGNS.sub("", part.words))
    words = part.words.split(" ")
    last = blogaddress.path_of(part.url).strip("/").rpartition("/")[2] if words[2:] else ""
    sizes = (size for size in range(2, len(words)) if permalink.slug(" ".join(words[:size])) == last)
    size = next(sizes, 0)
    return msgspec.structs.replace(part, words=" ".join(words[:size])) if size else part


def _alone(part: Part, after: Part | None) -> Part:
    """Return a link without the words behind it that lead to the next, which is of another kind."""
    kind = labeladdresses.told(part.url)
    if after is not None and kind == labeladdresses.told(after.url):
        return part
    led = LEADING.search(part.words)
    end = led.start() if led and after else _seam(part.words)
    if after is None:
        return msgspec.structs.replace(part, words=part.words[:end].rstrip(EDGES))
    end = datewords.unled(part.words, 0, end) if kind else end
    end = within.start() if kind == "author" and (within := WITHIN.search(part.words, 0, end)) else end
    end = signed.start() if (signed := SIGNED.search(part.words, 0, end)) else end
    return msgspec.structs.replace(part, words=part.words[:end].rstrip(EDGES))


def _seam(words: str) -> int:
    """Return where a word for labels or a day begins right behind a name: 'NewsTags:'; the end where none does."""
    able = range(max(1, len(words) - WIDEST), len(words))
    glued = (at for at in able if words[at].isupper() and words[at - 1].islower())
    return next(
        (at for at in glued if LABELLING.fullmatch(words[at:]) or datewords.LEAD.fullmatch(words[at:])), len(words)
    )
