"""The marks of light markups other than Markdown, seen as Markdown's: of the same length, so that places stay true.

What a tool wrote for itself (containers, drawers, anchors, rows of tables) is seen as blank, though no character of
the capture is changed by that.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, takewhile

from muniment.captures.plain.page import (
    brokenanchors,
    brokenlinks,
    clippings,
    dialectmarks,
    dialectsigns,
    inlinelinks,
    wrappedpictures,
)
from muniment.captures.plain.page.dialectmarks import ICON, RUBRIC, TAGS
from muniment.captures.words.blogs.furniture import FILED_BESIDE
from muniment.captures.words.dates import flattened
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, as_one, line_of
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

LOOKED = 100_000
"""Characters of a text that show which marks its tool wrote."""
LONGEST = 20_000
SHORT, LINES = 240, 16
"""Characters of an entry of a list that may say something of a post, and lines that it may take."""
MOST = 6
"""Lines that a heading may take."""
SPANS = 2
"""Spans with a class that a row of particulars has at least."""
QUOTES = frozenset('"”“»')
HEADED = late(r"\s*+(?:[-*+]\s++)?#{1,6} <a\b(?!.*</a>)")
TAGGED = late(TAGS)
DRAWN = late(r"<img(?:\s[^<>]*)?$")
ATTRIBUTES = "(?:data|aria)-[a-z-]+|item[a-z]+|role|lang|dir|rel|style|title|name|tabindex"
"""Those of an element of HTML that pandoc keeps as properties of a heading in Org mode, beside its own in capitals."""
SILENT = {
    "org": rf":(?:[A-Z_]+|{ATTRIBUTES}):(?:\s.*)?|#\+(?:begin_|end_|attr_|name:)\S*.*|<<[^<>]+>>|\|[-+]+\|",
    "asciidoc": r"\|={3,}|\[(?:\[[^\[\]]*\]|[\w%#.\"][^\[\]]*=[^\[\]]*|[#.%][^\[\]]*|quote|verse|example)\](?:##)?|"
    r"\d*[a-z]?\||\+{1,4}|_{4,}|-{2}|\{empty\}|'''",
    "wiki": r"\{\|.*|\|-.*|\|\}|__\w+__",
    "textile": r"\{(?:quote|panel|anchor|color)[^{}]*\}|bq\.|p\.",
    "rst": r"\.\. (?:(?!rubric)[a-z-]+::.*|\|[^|]*\|.*|_.*:.*)|\|[^|\s]+\||"
    r":(?:alt|width|height|class|figclass|figwidth|target|name|scale|align|loading):.*",
    "divs": r"(?:(?:[-*+]|\d{1,3}[.)])\s+)?:{3,}(?:\s.*)?",
    "html": TAGS,
    "haddock": r"#[\w-]+#",
    "xwiki": r"\({3}|\){3}|\{\{[^{}]*\}\}",
    "typst": r"<[\w-]+>",
    "listed": r"(?!)",
    "twice": r"(?!)",
    "drawn": r"(?!)",
    "unseen": r"(?!)",
    "icons": ICON,
}
"""Lines that a tool wrote for itself."""


def seen(text: str, listed: list[Line]) -> list[Line]:
    """Return the lines of a text, those with marks of other markups as Markdown would have them."""
    listed = clippings.seen(listed) if clippings.may_stand(text) else listed
    listed = inlinelinks.bracketed(text, listed)
    marks = _marks(text[:LOOKED])
    listed = brokenanchors.joined(listed, rowed="html" in marks) if "<a" in text else listed
    return _unmarked(listed, marks) if marks else listed


def _unmarked(listed: list[Line], marks: frozenset[str]) -> list[Line]:
    """Return the lines of a text with the marks of some markups as Markdown would have them."""
    silent = re.compile("|".join(SILENT[name] for name in sorted(marks)))
    changes = [change for names, change in dialectmarks.CHANGES if not marks.isdisjoint(names.split())]
    made, open_ = [], False
    for line, text in zip(listed, _texts(listed, spanned="divs" in marks), strict=True):
        if len(text) > LONGEST:  # no tool's mark, and marks are looked for from each character on
            made.append(line)
            continue
        shown = text
        if "html" in marks:
            shown, open_ = dialectmarks.closed(shown, open_)
        shown = shown if not silent.fullmatch(shown.strip()) else " " * len(shown)
        for change in changes:
            shown = change(shown)
        made.append(line if shown == line.text else line_of(line.number, line.start, line.next, shown))
    made = _rubrics(listed, made) if "rst" in marks else made
    made = _linked(made, _is_quoting, "`_") if "rst" in marks else made
    made = _linked(made, _is_bracketed, "]]") if "org" in marks else made
    made = wrappedpictures.joined(listed, _rows(listed, _related(made))) if "divs" in marks else made
    return _headings(listed, _entries(listed, wrappedpictures.hollow(made))) if "html" in marks else made


def _marks(text: str) -> frozenset[str]:
    """Return the markups whose marks stand in a text, which one tool wrote."""
    told = {name: (pattern for sign, pattern in signs if sign in text) for name, signs in dialectsigns.FOUND.items()}
    marks = frozenset(name for name, able in told.items() if any(pattern.search(text) for pattern in able))
    return marks - dialectmarks.OTHERS if "divs" in marks else marks


def _texts(listed: Sequence[Line], *, spanned: bool) -> Iterator[str]:
    """Yield the texts of lines without pandoc's spans where these are there, which a tool may have wrapped."""
    run: list[str] = []
    for line in listed:
        if spanned and not line.blank and len(line.text) <= LONGEST:
            run.append(line.text)
            continue
        yield from _unspanned(run)
        run = []
        yield line.text
    yield from _unspanned(run)


def _unspanned(run: Sequence[str]) -> list[str]:
    """Return the lines of a paragraph without spans: as one where a span or an attribute goes on in the next line."""
    if any(line.count("[") != line.count("]") or dialectmarks.UNCLOSED.search(line) for line in run):
        return dialectmarks.unspanned("\n".join(run)).split("\n")
    return [*map(dialectmarks.unspanned, run)]


def _rubrics(listed: list[Line], made: list[Line]) -> list[Line]:
    """Return lines with each heading of reStructuredText as one that goes on in lines further in, up to its options."""
    for place, line in enumerate(listed):
        indent = len(line.text) - len(line.text.lstrip())
        end = place + 1
        while RUBRIC.match(line.text) and end < len(listed) and _goes_on(listed[end], indent):
            end += 1
        if end > place + 1:
            made[place:end] = brokenlinks.one(made[place:end])
    return made


def _linked(made: list[Line], opened: Callable[[str], bool], close: str) -> list[Line]:
    """Return lines with those as one into which a tool wrapped a link; `opened`: whether one goes on behind a line."""
    for place, line in enumerate(made):
        if line.blank or not opened(line.text):
            continue
        near = takewhile(lambda one: not one.blank, made[place + 1 : place + MOST])
        if last := next((one for one in near if close in one.text), None):
            made[place : last.number + 1] = brokenlinks.one(made[place : last.number + 1])
    return made


def _is_quoting(text: str) -> bool:
    """Return whether a link of reStructuredText begins in a line that does not end there: '`words <address>`__'."""
    return text.count("`") % 2 == 1


def _is_bracketed(text: str) -> bool:
    """Return whether a link of Org mode begins in a line that does not end there: `[[address][words]]`."""
    return text.rfind("[[") > text.rfind("]]")


def _related(made: list[Line]) -> list[Line]:
    """Return lines with each that names a related post, dates it and files it as one, where its tool wrapped it."""
    for last in (line.number for line in made if line.words[-1:] in QUOTES and not line.blank):
        first = last
        while first > 0 and last - first < MOST and not made[first - 1].blank:
            first -= 1
        told = [line.words for line in made[first : last + 1]]
        filed = FILED_BESIDE.search(" ".join(told[-2:])) if len(told) > 1 else None
        if filed and filed.start() < len(told[-2]) and days.first(told[-2]):
            made[first : last + 1] = brokenlinks.one(made[first : last + 1])
    return made


def _rows(listed: Sequence[Line], made: list[Line]) -> list[Line]:
    """Return lines with each row of particulars as one, where its tool wrapped the spans that it is made of."""
    for is_blank, run in groupby(listed, key=lambda line: line.blank):
        lines = [*run]
        text = "" if is_blank or len(lines) == 1 else "\n".join(line.text for line in lines)
        if text.count("]{.") < SPANS or len(text) > LONGEST or not days.may(text):
            continue
        first, last = lines[0].number, lines[-1].number + 1
        parted = any(line.blank for line in made[first:last]) and not any(MARK.match(line.text) for line in lines)
        row = dateline.read(" ".join(line.words for line in made[first:last] if not line.blank)) if parted else None
        if row and (row.form in flattened.FORMS or row.author[1]):
            made[first:last] = brokenlinks.one(made[first:last])
    return made


def _entries(listed: list[Line], made: list[Line]) -> list[Line]:
    """Return lines with each short entry of a list that begins with tags of HTML, or is broken in one, as one."""
    for place, line in enumerate(listed):
        mark = MARK.match(line.text)
        if not mark or not (TAGGED.match(line.text, mark.end()) or DRAWN.search(line.text)):
            continue
        end, last = place + 1, min(place + LINES, len(listed))
        while end < last and _goes_in(listed[end], mark.end()):
            end += 1
        if end > place + 1 and len(addresses.bare(as_one(made[place:end]))) <= SHORT:
            made[place:end] = brokenlinks.one(made[place:end])
    return made


def _headings(listed: Sequence[Line], made: list[Line]) -> list[Line]:
    """Return lines with each heading that is a link in HTML as one, where its tool wrapped that."""
    for place, line in enumerate(listed):
        near = takewhile(lambda one: not one.blank, listed[place + 1 : place + MOST] if HEADED.match(line.text) else ())
        if last := next((one for one in near if "</a>" in one.text), None):
            made[place : last.number + 1] = brokenlinks.one(made[place : last.number + 1])
    return made


def _goes_in(line: Line, indent: int) -> bool:
    """Return whether a line goes on in an entry, whose words stand so far in."""
    return not line.blank and not line.text[:indent].strip() and not MARK.match(line.text)


def _goes_on(line: Line, indent: int) -> bool:
    inner = len(line.text) - len(line.text.lstrip())
    return not line.blank and inner > indent and not line.words.startswith((":", ".."))
