"""What the last lines of a post say of it without a word for it: who wrote it, and its labels."""

import re
from collections.abc import Iterator, Set
from itertools import takewhile

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import authorcards, colophons, footnames, headlabels
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import cards, labels
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, TAGS, TAGS_LINE, is_button
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.cited import sources
from muniment.captures.words.dates import bylines, dated
from muniment.captures.words.page import heading, labellines, pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL, Line
from muniment.text.patterns import late

LONGEST = 40
"""Characters of a label."""
LAST = 8
"""Lines at the end of a post that are looked at."""
LEAD = late(rf"\s*(?:[-*•·]\s+)?(?:(?:{TAGS})\b\s*[:：]?\s*)?", re.IGNORECASE)
FILED = late(
    r"(?:\s?[AaPp]\.?[Mm]\.?|\s?Uhr)?\s+(?:in|under|dans|en|em|unter|i|su|w|в|у)\s+(?P<listed>[^\d|\[(][^|]*?|\[[^|]*?)\s*\|"
)
"""The categories behind the hour at which somebody wrote a post."""
PICTURE = late(r"\s*!\[[^\[\]]*\]\([^()\s]*\)\s*")
NEAR = 400
"""Characters from the heading of a card to the name in it."""
SAID = 2
"""Lines of a text that may stand under a row, and are of who wrote the post."""
CARD = 12
"""Lines of a card that may be of what its author says of himself."""
PART = late(r"[^\s,،、٬](?:[^,،、٬]*[^\s,،、٬])?")


class Ended(msgspec.Struct, frozen=True):
    """The line that names the author, where one does, and the lines of labels."""

    author: Line | None = None
    labelled: tuple[Line, ...] = ()
    filed: tuple[tuple[int, int], ...] = ()
    """Where the categories stand in the capture that the line of the author names."""
    foot: int = 0
    """The line behind which no text stands; 0 where nothing says that."""
    tags: tuple[tuple[int, int], ...] = ()
    """Where the tags stand in the capture that this line names."""

    @property
    def taken(self) -> set[int]:
        """The numbers of all of them."""
        return {line.number for line in (*self.labelled, *([self.author] if self.author else []))}

    def labels(self) -> Iterator[tuple[int, int]]:
        """Yield where each label stands in the capture."""
        yield from self.tags
        for line in self.labelled:
            parts = ((line.start + part.start(), line.start + part.end()) for part in _parts(line.text))
            yield from [*labellines.spans(line, TAGS_LINE, "tags")] if labellines.is_labels(line) else parts


def find(section: Section) -> Ended:
    """Return what the lines say that end a post, its buttons aside."""
    named = {label.casefold() for label in (*section.tags, *section.categories)}
    undated = section.start.date < 0
    if signed := _signed(section):
        return Ended(signed, filed=tuple(filed_in(signed.text, signed.start)), foot=signed.number)
    if about := _about(section) or _again(section) or _worded(section):
        return about
    if told := _told(section) or _carded(section) or authorcards.foot(section, _is_post):
        return Ended(foot=told)
    if not (named or undated):
        return Ended()
    author, labelled = None, []
    for line in section.lines()[: -LAST - 1 : -1]:
        if undated and author is None and line.words in section.page.often and _is_name(line):
            author = line
        elif named and are_labels(line.words, named):
            labelled.append(line)
        elif not pagelines.is_own(line, section.repeated):
            break
    worded = [line for line in labelled if labellines.is_labels(line)]
    filed = [span for line in worded for span in labellines.spans(line, CATEGORIES_LINE, "categories")]
    return Ended(author, tuple(labelled), tuple(filed))


def _worded(section: Section) -> Ended | None:
    """Return the lines under a text that say by a word for it who wrote the post; None where there are none."""
    if closing := colophons.find(section.lines()):
        return Ended(closing.author, foot=closing.first.number)
    line = footnames.find(section)
    return Ended(line, foot=line.number) if line else None


def _is_name(line: Line) -> bool:
    """Return whether a line is a name and no button, be that written as names are: 'Read More'."""
    return labels.personal(line.words) and not (shortened.is_button(line) or is_button(line.words))


def filed_in(text: str, base: int) -> Iterator[tuple[int, int]]:
    """Yield where the categories stand before the hour in the row of the author, or behind it, up to a stroke."""
    hour = bylines.TIME.search(text)
    first, last = bylines.filed(text)
    found = FILED.match(text, hour.end()) if hour and not last else None
    if found and not found["listed"][0].islower():  # 'at 9:05 in the morning'
        first, last = found.span("listed")
    yield from ((base + part.start(), base + part.end()) for part in PART.finditer(text, first, last))


def _told(section: Section) -> int:
    """Return the line of a sentence that says again when a post appeared, behind which no text stands; 0 if none."""
    page, after = section.page, range(section.start.last + 1, section.end)
    dates = (number for number in after if number in page.dates and page.dates[number].form == "sentence")
    told = next(dates, 0) if not section.start.footed else 0
    end = told + page.dates[told].lines if told else 0
    return told if told and not any(pagelines.is_text(page.lines[number]) for number in range(end, section.end)) else 0


def _again(section: Section) -> Ended | None:
    """Return the row that says again who wrote a post on which day, with its labels; None where a text follows.

    What is said of who wrote it may stand there.
    """
    page, start = section.page, section.start
    after = [] if start.footed or not start.said.author[1] else range(start.last + 1, section.end)
    filed = (number for number in after if number in page.dates and page.dates[number].categories[1])
    rows = (number for number in filed if page.dates[number].author[1] and not page.is_entry(number))
    row = next((number for number in rows if dated.is_same(page.dates[number], start.said)), 0)
    if not row:
        return None
    said = page.dates[row]
    if dated.signer(said, page.lines[row].text) != dated.signer(start.said, page.lines[start.date].text):
        return None
    below = [page.lines[number] for number in range(row + 1, section.end)]
    above = {page.lines[number].words for number in range(start.last + 1, row) if page.is_prose(number)}
    if sum(map(pagelines.is_text, below)) > SAID or any(line.words in above for line in below):  # it begins anew
        return None
    again = msgspec.structs.replace(start, date=row, said=said, footed=True)
    labels = headlabels.find(msgspec.structs.replace(section, start=again))
    return Ended(filed=tuple(labels.categories), foot=row, tags=tuple(labels.tags))


def _carded(section: Section) -> int:
    """Return the line behind a text that says once more who wrote the post, behind which no text stands; 0 if none.

    Themes draw a card there, with what they know of the author.
    """
    name = authorcards.name(section)
    found, text = 0, False
    lines = section.lines() if name and not section.start.footed else []
    for line in lines if any(name in line.words for line in lines) else ():
        if COMMENTS.fullmatch(line.words.strip("#*_ ")):
            break
        begun, end = bylines.author(line.text) if name in line.words else (0, 0)
        if text and " ".join(line.text[begun:end].split()) == name:
            found = found or line.number
        elif _is_post(section, line):
            found, text = 0, True
        text = text or section.page.is_prose(line.number)
    return found


def _about(section: Section) -> Ended | None:
    """Return the line of the name in a card of who wrote a post, and that of its heading; None where text follows.

    A row may have told the name, which the heading may say again.
    """
    lines, name = [] if section.start.footed else section.lines(), authorcards.name(section)
    again = next((line for line in lines if name and _names(line, name)), None)
    if again is not None:
        above = (section.page.is_prose(line.number) for line in lines[: lines.index(again)])
        return Ended(foot=again.number) if any(above) else None
    heads = (at for at, line in enumerate(lines) if len(line.words) <= LONGEST and _heads_card(line))
    if (place := next(heads, -1)) < 0:
        return None
    behind = [*takewhile(lambda line: not _ends_card(line), lines[place + 1 :])]
    head, card = lines[place], [line for line in behind[:CARD] if not PICTURE.fullmatch(line.text)]
    named = bool(card) and bylines.is_name(lists.unmarked(lists.shown(card[0])))
    told = section.filing.author[1] > 0 and head.end < section.filing.author[0] < head.end + NEAR
    if not (named or told) or any(_is_post(section, line) for line in behind[CARD:]):
        return None
    return Ended(None if told else card[0], foot=head.number)


def _names(line: Line, name: str) -> bool:
    """Return whether the heading of a card names who wrote a post; a count may stand behind `name` in its row."""
    told = cards.named(line.words.strip("#*_: "))
    return told != "" and f"{name} ".startswith(f"{told} ")


def _heads_card(line: Line) -> bool:
    return cards.ABOUT.fullmatch(line.words.strip("#*_: ")) is not None


def _ends_card(line: Line) -> bool:
    words = lists.unmarked(lists.shown(line))
    return COMMENTS.fullmatch(words) is not None or is_button(words)


def _is_post(section: Section, line: Line) -> bool:
    """Return whether a line is surely none of such a card: a part of the text, or a source."""
    cited = sources.read(line.text)
    drawn = pagelines.RULE.fullmatch(line.words) is not None
    flows = section.page.may_go_on(line.number) and len(line.words) >= FULL and not drawn
    return pagelines.is_text(line) or flows or (cited is not None and (cited.labelled or cited.bare))


def _signed(section: Section) -> Line | None:
    """Return the line that says who wrote a post at what time of day, behind which no text stands but comments."""
    last = section.page.lines[section.end - 1]
    first = section.page.lines[section.start.last]
    if section.start.footed or not bylines.TIME.search(section.text, first.end, last.end):
        return None
    found = None
    for line in section.lines():
        if COMMENTS.fullmatch(line.words.strip("#*_ ")):
            break
        if bylines.timed(line.text)[1]:
            found = line
        elif found and pagelines.is_text(line):
            found = None
    return found


def are_labels(words: str, named: Set[str]) -> bool:
    """Return whether a line is labels alone, one of which the heading of the page names too."""
    folded = words.casefold()
    if not any(label in folded for label in named):
        return False
    parts = [part[0] for part in _parts(words)]
    return any(part.casefold() in named for part in parts) and all(len(part) <= LONGEST for part in parts)


def _parts(text: str) -> Iterator[re.Match[str]]:
    """Yield the labels of a line, behind a bullet and the word for them."""
    lead = LEAD.match(text)
    return PART.finditer(text, lead.end() if lead else 0)


def named_by(page: Page) -> frozenset[str]:
    """Return the labels that headings of a page name, small letters alone."""
    said = (heading.read(page.lines[number].words) for number in page.full)
    return frozenset(label.casefold() for one in said if one for label in (one.tag, one.category) if label)
