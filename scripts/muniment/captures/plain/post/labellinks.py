"""Lines under a text that hold but links to pages of labels: their addresses tell tags from categories."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

import msgspec

from muniment.captures.plain.dates import linkrows, numberedlinks
from muniment.captures.plain.page import behindnumbers
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import LABELLED, References
from muniment.captures.plain.page.start import Start
from muniment.captures.words.blogs import blogaddress, labeladdresses
from muniment.captures.words.blogs.furniture import BESIDE_TAGS, LABELLING, TAGS, announces_others
from muniment.captures.words.blogs.phrases import SOURCE_LABEL
from muniment.captures.words.cited import further
from muniment.captures.words.dates import besidedates
from muniment.captures.words.page import gluedlabels, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.casing import CAPITAL
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST = 2000
"""Characters of such a line."""
MOST = 0.75
LINKS = ("](", "(http", " (/", "</a>")
"""What a line has one of that holds links."""
BESIDE = 12
"""Words beside the links of a row that says a day, too."""
FEW = 12
"""Entries of a list that holds the tags of one post."""
SENTENCE = 60
"""Characters of a line that is rather a sentence than labels."""
AMONG = 20
"""Lines at the end of a text that may be such, buttons, fields and lists aside."""
WIDEST = 24
"""Characters of a word for labels."""
WORD = late(r"\w+")
REPLIES = late(r"#(?:respond|comments?|comment-\d+)$")
"""How the address of a button for comments ends."""
IN = late(
    r"(?:\[(?=[^\[\]]{2,60}\]\(/))?(?P<words>[^\s,，、·|\[\]()](?:[^\[\]()]{0,58}[^\s\[\]()])?)\]?"
    r"\s{0,5}\(<?(?P<url>/[^()\s<>]+)>?\)"
)
"""A link within the site, its words in brackets or right before its address."""
IN = late(rf"(?:in|en|em|dans|unter|v|w|в|у|i|na|în|su|trong|dalam|στο|σε) (?={CAPITAL})")
"""A small word that leads to a category, which begins with a capital."""
LED = Folded(rf"(?:{BESIDE_TAGS}|{TAGS})(?:\s*[:：]\s*|\s+)(?=[^\W\d_])")
"""A word that leads to labels, before the first of them."""
LABELLED_ENTRY = Folded(rf"[^\w\[<]*(?:{BESIDE_TAGS}|{TAGS})[^\w\[<]*(?:\[|<a)")
"""How an entry of a list begins that is a row of labels: a word for them, and the first link."""


class Label(NamedTuple):
    """A label: of `tags` or of `categories`, and where it stands in the capture."""

    kind: str
    start: int
    end: int


def found(lines: Sequence[Line], references: References, hosts: Set[str]) -> Iterator[tuple[Line, list[Label]]]:
    """Yield those of these lines behind all text that hold but links to labels of a blog on these hosts."""
    among = 0
    for place in reversed(range(len(lines))):
        line = lines[place]
        linked = addresses.may_link(line.text) or any(sign in line.text for sign in LINKS)
        linked = linked or (references.known and "[" in line.text)
        labels = _read(line.text, references, hosts, entry=True) if linked else []
        labels = labels if _may_list(lines, place, labels) and not _ends_text(lines, place) else []
        if labels:
            whole = labels["](" in line.text and "[" not in line.text.partition("](")[0] :]  # without half of a label
            yield line, [one._replace(start=line.start + one.start, end=line.start + one.end) for one in whole]
        elif among == AMONG or (len(line.words) >= SENTENCE and pagelines.STOPPED.search(line.words)):
            return
        among += not (MARK.match(line.text) or pagelines.is_made(line))


def _ends_text(lines: Sequence[Line], place: int) -> bool:
    """Return whether a link ends the last sentence of a paragraph, whose line above ends in a sentence, too."""
    above, line = lines[place - 1] if place else lines[0], lines[place]
    stopped = line.words.endswith(".") and above.number == line.number - 1 and len(above.words) >= SENTENCE
    return stopped and pagelines.STOPPED.search(above.words) is not None and "[" not in above.text


def _may_list(lines: Sequence[Line], place: int, labels: Sequence[Label]) -> bool:
    """Return whether a line of labels is no entry of a list, has a word for them, or is of a list of tags alone.

    How many comments there are may end that list; over it stands no heading, as over one beside the posts.
    """
    mark = MARK.match(lines[place].text)
    if not (labels and mark) or LABELLED_ENTRY.match(lines[place].text, mark.end()):
        return True
    held = lists.entries(lines, place)
    counted = len(held) > 1 and besidedates.counts(lists.unmarked(lists.shown(lines[held[-1]])))
    held = held[:-1] if counted else held
    near = [*range(max(0, held[0] - 1), held[0]), *held] if len(held) <= FEW else []
    said = [lists.unmarked(lists.shown(lines[at])).strip("#*_ ") for at in near]
    headed = any(words.endswith((":", "：")) or announces_others(words) or LABELLING.fullmatch(words) for words in said)
    links = (link for at in held for link in addresses.leading(lines[at].text))
    kinds = {*(label.kind for label in labels), *(labeladdresses.kind_of(link.url) for link in links)}
    return bool(near) and not headed and kinds == {"tags"}


def heads(page: Page, starts: Sequence[Start]) -> set[int]:
    """Return the lines above titles that hold but links to categories, where nearly all have one, and the first."""
    return _filing(page, [page.before(start.first) for start in starts])


def headed(page: Page, starts: Sequence[Start], lists: Sequence[References]) -> list[Start]:
    """Return starts with such lines above their titles whose addresses stand elsewhere: in one of these lists.

    They are no lines of the foot of the post before; the line that says its day is no such line.
    """
    dated = {start.date for start in starts}
    over = ((at, page.before(start.first)) for at, start in enumerate(starts) if start.label < 0)
    above = {at: number for at, number in over if number not in dated}
    told = _filing(page, [*above.values()], lists)
    pairs = ((start, above.get(at, -1)) for at, start in enumerate(starts))
    made = [msgspec.structs.replace(start, label=number) if number in told else start for start, number in pairs]
    return [*map(_above, made, [*(start.label for start in made[1:]), -1])]


def _above(start: Start, label: int) -> Start:
    """Return a start whose date's lines, if they stand under its text, end above the label of the next."""
    if label not in start.foot:
        return start
    return msgspec.structs.replace(start, said=msgspec.structs.replace(start.said, lines=label - start.date))


def _filing(page: Page, above: Sequence[int], lists: Sequence[References] = ()) -> set[int]:
    """Return those of the lines above titles that are such, where nearly all are, and the first or headings all."""
    told = {number for number in above if number >= 0 and _is_filing(page.lines[number].text, lists, number)}
    told = {number for number in told if not (page.is_entry(number) and page.is_entry(number - 1))}
    sure = bool(told) and (above[0] in told or all(page.lines[number].text[:1] == "#" for number in told))
    return told if sure and len(told) >= MOST * len(above) else set()


def _is_filing(text: str, lists: Sequence[References], place: int) -> bool:
    refers = behindnumbers.over(lists, place) if lists else References()
    linked = "http" in text or addresses.may_lead_within(text) or (refers.known and "[" in text)
    labels = _read(text, refers, frozenset(), entry=True) if linked else []
    return bool(labels) and all(label.kind == "categories" for label in labels)


def within(text: str, kind: str) -> list[tuple[int, int]]:
    """Return where the words of links to labels of a kind, or to an `author`, stand in a text."""
    if "](" not in text:
        parts = linkrows.parts(text, few=BESIDE) if addresses.may_link(text) else []
        told = [part for part in parts if labeladdresses.told(part.url) == kind]
        places = [linkrows.named(part) if kind == "author" else words_of(part, kind) for part in told]
        return [place for place in places if place[1]]
    links = (link for link in addresses.leading(text) if link.words and labeladdresses.told(link.url) == kind)
    places = [(link.said, link.said + len(link.words)) for link in links]
    named = (linkrows.named(linkrows.Part(text[first:last], first, "")) for first, last in places)
    return [place for place in named if place[1]] if kind == "author" else places


def of(line: Line, references: References, hosts: Set[str]) -> list[Label]:
    """Return the labels of a line that holds but links to such, each where it stands; none for any other."""
    linked = any(sign in line.text for sign in LINKS) or (references.known and "[" in line.text)
    found = _read(line.text, references, hosts) if linked else []
    return [one._replace(start=line.start + one.start, end=line.start + one.end) for one in found]


def _read(text: str, references: References, hosts: Set[str], *, entry: bool = False) -> list[Label]:
    """Return the labels of a line; none where another link is among them, or more than a few words beside.

    `hosts` are the blog's, where they are known; `entry`: it may be one of a list, though no word leads to labels.
    """
    mark = MARK.match(text)
    if (
        len(text) > LONGEST
        or (mark and not (entry or LABELLED_ENTRY.match(text, mark.end())))
        or SOURCE_LABEL.match(text.lstrip("*_ "))
        or further.find(text)
    ):
        return []
    parts = _pointed(text, references) or linkrows.parts(text)
    if hosts and not all(blogaddress.is_here(part.url, hosts) for part in parts):
        return []
    parts = [*map(unglued, parts)]
    if any(len(part.words) >= SENTENCE for part in parts):
        return []  # a paragraph that ends in a link
    held = ((labeladdresses.kind_of(part.url), part) for part in parts if part.words and "}" not in part.words)
    told = [(kind, part) for kind, part in held if kind or not REPLIES.search(part.url)]
    labels = [Label(kind, part.start, part.start + len(part.words)) for kind, part in told]
    return labels if all(label.kind for label in labels) else []


def unglued(part: linkrows.Part) -> linkrows.Part:
    """Return a link without the word for labels, or the small one, that a tool left right beside its words."""
    words = part.words if part.words.isascii() else gluedlabels.UNCASED.split(part.words)[0]
    word = IN.match(words) or _lead(words) or (None if words.isascii() else gluedlabels.UNSPACED.match(words))
    seam = next((at for at in range(1, min(len(words), WIDEST)) if words[at].isupper() and words[at - 1].islower()), 0)
    size = word.end() if word else seam if seam and LABELLING.fullmatch(words[:seam]) else 0
    return linkrows.Part(words[size:], part.start + size, part.url)


def words_of(link: linkrows.Part, kind: str) -> tuple[int, int]:
    """Return where the words of a link stand, those of an author or a label without a word before them."""
    if kind == "author" and (name := linkrows.named(link))[1]:
        return name
    link = unglued(link) if kind and kind != "author" else link
    return link.start, link.start + len(link.words)


def _lead(words: str) -> re.Match[str] | None:
    """Return a word for several labels before the words of a link: 'Categories News', but not 'Tag der Arbeit'."""
    lead = LED.match(words)
    return lead if lead and lead[0].strip(" :：").casefold() not in gluedlabels.SINGLE else None


def _pointed(text: str, references: References) -> list[linkrows.Part]:
    """Return the links of a line whose addresses stand elsewhere; none where other words stand before the first."""
    beside = references.labels and WORD.search(LABELLED.sub("", text))
    return [] if beside else numberedlinks.pointed(text, references)
