"""Lines under a text that hold but links to pages of labels: their addresses tell tags from categories."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

import msgspec

from muniment.captures.plain.dates import linkrows
from muniment.captures.plain.page import behindnumbers
from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.plain.page.references import LABELLED, MARKER, References
from muniment.captures.words.blogs import blogaddress, labeladdresses
from muniment.captures.words.blogs.furniture import BESIDE_TAGS, LABELLING, TAGS
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.cited import further
from muniment.captures.words.page import gluedlabels, pagelines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST = 2000
"""Characters of such a line."""
MOST = 0.75
FEW = 3
"""Words beside the links."""
SENTENCE = 60
"""Characters of a line that is rather a sentence than labels."""
AMONG = 20
"""Lines at the end of a text that may be such, buttons, fields and lists aside."""
WIDEST = 24
"""Characters of a word for labels."""
WORD = late(r"\w+")
WITHIN = late(
    r"(?:\[(?=[^\[\]]{2,60}\]\(/))?(?P<words>[^\s,，、·|\[\]()](?:[^\[\]()]{0,58}[^\s\[\]()])?)\]?"
    r"\s{0,5}\(<?(?P<url>/[^()\s<>]+)>?\)"
)
"""A link within the site, its words in brackets or right before its address."""
IN = late(r"(?:in|en|em|dans|unter|v|w|в|у) (?=[^\W\d_a-zа-яё])")
"""A small word that leads to a category, which begins with a capital."""
LED = Folded(rf"(?:{BESIDE_TAGS}|{TAGS})(?:\s*[:：]\s*|\s+)(?=[^\W\d_])")
"""A word that leads to labels, before the first of them."""
LEADING = Folded(rf"\s(?:{BESIDE_TAGS}|{TAGS})\s*[:：]?$")
"""A word that leads to labels of another kind, behind the words of a link that a number stands before."""


class Label(NamedTuple):
    """A label: of `tags` or of `categories`, and where it stands in the capture."""

    kind: str
    start: int
    end: int


def found(lines: Sequence[Line], references: References, hosts: Set[str]) -> Iterator[tuple[Line, list[Label]]]:
    """Yield those of these lines behind all text that hold but links to labels of a blog on these hosts."""
    among = 0
    for line in reversed(lines):
        linked = "](" in line.text or "(http" in line.text or " (/" in line.text
        linked = linked or (references.known and "[" in line.text)
        labels = _read(line.text, references, hosts) if linked else []
        if labels:
            whole = labels["](" in line.text and "[" not in line.text.partition("](")[0] :]  # without half of a label
            yield line, [one._replace(start=line.start + one.start, end=line.start + one.end) for one in whole]
        elif among == AMONG or (len(line.words) >= SENTENCE and pagelines.STOPPED.search(line.words)):
            return
        among += not (MARK.match(line.text) or pagelines.is_made(line))


def heads(page: Page, starts: Sequence[Start]) -> set[int]:
    """Return the lines above titles that hold but links to categories, where nearly all have one, and the first."""
    return _filing(page, [page.before(start.first) for start in starts])


def headed(page: Page, starts: Sequence[Start], lists: Sequence[References]) -> list[Start]:
    """Return starts with such lines above their titles whose addresses stand elsewhere: in one of these lists."""
    above = {at: page.before(start.first) for at, start in enumerate(starts) if start.label < 0}
    told = _filing(page, [*above.values()], lists)
    pairs = ((start, above.get(at, -1)) for at, start in enumerate(starts))
    return [msgspec.structs.replace(start, label=number) if number in told else start for start, number in pairs]


def _filing(page: Page, above: Sequence[int], lists: Sequence[References] = ()) -> set[int]:
    """Return those of the lines above titles that are such, where nearly all are, and the first or headings all."""
    told = {number for number in above if number >= 0 and _is_filing(page.lines[number].text, lists, number)}
    sure = bool(told) and (above[0] in told or all(page.lines[number].text[:1] == "#" for number in told))
    return told if sure and len(told) >= MOST * len(above) else set()


def _is_filing(text: str, lists: Sequence[References], place: int) -> bool:
    refers = behindnumbers.over(lists, place) if lists else References()
    linked = "http" in text or "](/" in text or (refers.known and "[" in text)
    labels = _read(text, refers, frozenset()) if linked else []
    return bool(labels) and all(label.kind == "categories" for label in labels)


def within(text: str, kind: str) -> list[tuple[int, int]]:
    """Return where the words of links to labels of a kind stand in a text, whatever else it says."""
    links = addresses.find(text) if "](http" in text else ()
    return [
        (link.said, link.said + len(link.words))
        for link in links
        if link.words and labeladdresses.kind_of(link.url) == kind
    ]


def _read(text: str, references: References, hosts: Set[str]) -> list[Label]:
    """Return the labels of a line; none where another link is among them, or more than a few words beside.

    `hosts` are the blog's, where they are known.
    """
    if len(text) > LONGEST or MARK.match(text) or SOURCE_LABEL.match(text.lstrip("*_ ")) or further.find(text):
        return []
    parts = _pointed(text, references) or linkrows.parts(text)
    if hosts and any(blogaddress.host_of(part.url) not in hosts for part in parts):
        return []
    parts = parts or _within(text)
    parts = [*map(_unglued, parts)]
    labels = [
        Label(labeladdresses.kind_of(part.url), part.start, part.start + len(part.words))
        for part in parts
        if part.words and "}" not in part.words
    ]
    return labels if all(label.kind for label in labels) else []


def _within(text: str) -> list[linkrows.Part]:
    """Return the links of a line that lead within their site: '[wages](/tags/wages/), [docks](/tags/docks/)'."""
    able = "(/" in text and "://" not in text
    found = [*WITHIN.finditer(text)] if able and not WORD.search(WITHIN.sub("", text)) else []
    return [linkrows.Part(link["words"], link.start("words"), link["url"]) for link in found]


def _unglued(part: linkrows.Part) -> linkrows.Part:
    """Return a link without the word for labels, or the small one, that a tool left before its words."""
    words = part.words
    word = IN.match(words) or _lead(words) or (None if words.isascii() else gluedlabels.UNSPACED.match(words))
    seam = next((at for at in range(1, min(len(words), WIDEST)) if words[at].isupper() and words[at - 1].islower()), 0)
    size = word.end() if word else seam if seam and LABELLING.fullmatch(words[:seam]) else 0
    return linkrows.Part(part.words[size:], part.start + size, part.url)


def _lead(words: str) -> re.Match[str] | None:
    """Return a word for several labels before the words of a link: 'Categories News', but not 'Tag der Arbeit'."""
    lead = LED.match(words)
    return lead if lead and lead[0].strip(" :：").casefold() not in gluedlabels.SINGLE else None


def _pointed(text: str, references: References) -> list[linkrows.Part]:
    """Return the links of a line whose addresses stand elsewhere; none where other words stand before the first."""
    if references.urls:
        return _numbered(text, references)
    return pointed(text, references) if not WORD.search(LABELLED.sub("", text)) else []


def pointed(text: str, references: References) -> list[linkrows.Part]:
    """Return the links of a line whose addresses stand elsewhere behind labels of theirs: '[News][4]'."""
    links = [*LABELLED.finditer(text)] if references.labels else []
    told = ((link["words"], link.start("words"), references.to(link)) for link in links)
    return [linkrows.Part(*one) for one in told]


def _numbered(text: str, references: References) -> list[linkrows.Part]:
    """Return the links of a line whose numbers stand before their words; none where words stand before the first."""
    marks = [*MARKER.finditer(text)]
    if not marks or len(WORD.findall(text[: marks[0].start()])) > FEW:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    spans = [(mark.end(), end, references.urls.get(mark["number"], "")) for mark, end in zip(marks, ends, strict=True)]
    parts = [linkrows.Part(text[first:end].strip(" ,،、|·•/"), first, url) for first, end, url in spans]
    return [_alone(part, after) for part, after in zip_longest(parts, parts[1:])]


def _alone(part: linkrows.Part, after: linkrows.Part | None) -> linkrows.Part:
    """Return a link without the word behind it that leads to the next, which is a label of another kind."""
    other = after is not None and labeladdresses.kind_of(part.url) != labeladdresses.kind_of(after.url)
    led = LEADING.search(part.words) if other else None
    return msgspec.structs.replace(part, words=part.words[: led.start()]) if led else part
