"""Lines under a date that stands alone under its text: who wrote the post, its categories, its tags, each on its own.

Block themes print a post's particulars so, in this order and without a word for any of them.
"""

import re
from collections.abc import Iterator, Sequence, Set

from muniment.captures.plain.dates import looselabels
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post.endlines import PART
from muniment.captures.plain.post.section import Filing, Section
from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines, datewords
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows.rowwords import COMMA
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

MOST, ENTRIES = 16, 3
"""Lines of such a run, the commas that a tool parted included, and what it says at most."""
SEVERAL = 2
"""Labels that tell by their commas that they are such."""
LONGEST, WORDS = 40, 5
"""Characters and words of a name or label."""
STROKE = late(r"[-–—|·•/]")
"""What stands between the parts of a row, where a tool set each in a line of its own."""
SIGNS = frozenset("#←→«»‹›")
"""How a heading begins, and what leads to the post before or after."""
LINKED = late(r"\]\(|\[\d+\]|\]\[|\((?:http|/|#)")
JOINED = late(
    rf"\s(?:{datewords.AND})\s|^(?:{datewords.IN})\s|"
    r"^(?:with|from|as|for|by|to|mit|von|für|aus|avec|pour|con|para|desde|per|com|с|для|от|из)\s",
    re.IGNORECASE,
)
"""What joins the last two names of a list, or leads to one, and stands in no label."""
SENTENCE = late(rf"[{stops.ENDS}:：;]\W*$")


def head(page: Page, first: int) -> tuple[str, ...]:
    """Return what the lines of a page show above its first post, which begins at a line: the name of the blog too."""
    shown = (lists.unmarked(lists.shown(line)) for line in page.lines[:first])
    return tuple(words for words in shown if words)


def found(section: Section, known: Set[str], above: Sequence[str]) -> Filing:
    """Return what such lines say; `known`: the categories that the page lists, in small letters; `above`: its head.

    Labels that are links are told by their addresses, elsewhere.
    """
    if not (section.start.footed and section.start.said.pure):
        return Filing()
    told = [*entries(_run(section))]
    if any(LABEL.match(f"{lists.shown(line).strip('*_ ')} ") for entry in told for line in entry):
        return Filing()  # words tell more
    over = _is_named_over(section) and not (told and _is_name(told[0], known))
    if told and not over and _is_of_site(told[0][0], above):
        return Filing()
    if len(told) == 1 and not over:
        return _labelled(told[0], known)  # a name alone may be the blog's
    return _told(told, known, over=over) if 0 < len(told) <= ENTRIES - over else Filing()


def _is_named_over(section: Section) -> bool:
    """Return whether the line over the date is the name of a person, who wrote the post."""
    above = section.page.before(section.start.date)
    return above > section.start.last and labels.personal(lists.shown(section.page.lines[above]).strip("*_[] "))


def _is_of_site(line: Line, above: Sequence[str]) -> bool:
    """Return whether a line is the name of the blog, which its page says above its posts as well."""
    words = lists.unmarked(lists.shown(line)).strip("*_[] ")
    return any(one.endswith(words) for one in above)


def _labelled(lines: Sequence[Line], known: Set[str]) -> Filing:
    """Return the labels of the only entry of a run, if it has several."""
    kind = _kind(lines, known)
    places = tuple(span for line in lines for span in _spans(line)) if kind else ()
    told = frozenset(line.number for line in lines) if kind else frozenset[int]()
    return Filing(told, tags=places) if kind == "tags" else Filing(told, categories=places)


def _told(run: Sequence[Sequence[Line]], known: Set[str], *, over: bool) -> Filing:
    """Return the name, the categories and the tags of a run, in this order, each an entry that may be absent.

    `over`: the name is over the date.
    """
    signed = not over and _is_name(run[0], known)
    filed = [lines for lines in run[signed:] if not any(LINKED.search(line.text) for line in lines)]
    if len(filed) < len(run) - signed or len(filed) == ENTRIES:
        filed = []
    if not (signed or over) and not (filed and all(words.casefold() in known for words in _names(filed[0]))):
        return Filing()
    spans = [tuple(span for line in lines for span in _spans(line)) for lines in filed]
    if len(filed) == 1 and (_kind(filed[0], known) == "tags" or are_small([*_names(filed[0])])):
        spans = [(), *spans]  # a theme has the categories elsewhere
    return Filing(
        frozenset(line.number for lines in (*run[:signed], *filed) for line in lines),
        _place(run[0][0]) if signed else (0, 0),
        spans[1] if len(spans) > 1 else (),
        spans[0] if spans else (),
    )


def are_small(names: Sequence[str]) -> bool:
    """Return whether names are several labels, most of them in small letters: so are tags written, not categories."""
    return (
        len(names) > 1
        and not any(map(JOINED.search, names))
        and 2 * sum(name[0].islower() for name in names) > len(names)
    )


def _kind(lines: Sequence[Line], known: Set[str]) -> str:
    """Return what several labels with commas between are, by the categories that the page lists."""
    names = [] if any(LINKED.search(line.text) for line in lines) else [*_names(lines)]
    return looselabels.kind([name.casefold() for name in names], known) if len(names) >= SEVERAL else ""


def _run(section: Section) -> list[Line]:
    """Return the short lines under the date up to what is surely the page's, or the end; none where a text follows."""
    page, run = section.page, list[Line]()
    for number in range(section.start.foot.stop, section.end):
        line = page.lines[number]
        if line.blank or STROKE.fullmatch(line.words):
            continue
        if not _is_short(page, line):
            made = pagelines.RULE.fullmatch(line.words) or COMMENTS.fullmatch(line.words.strip("#*_ "))
            ruled = made or not page.is_prose(number)
            return run if ruled else []
        run.append(line)
        if len(run) > MOST:
            return []
    return run if section.end == len(page.lines) or not run else run[: _open(run)]


def _open(run: Sequence[Line]) -> int:
    """Return how many lines of a run are of one paragraph, where the next post follows without anything between."""
    return next((at for at, line in enumerate(run) if at and line.number > run[at - 1].number + 2), len(run))


def _is_short(page: Page, line: Line) -> bool:
    words = lists.shown(line).strip("*_ ")
    if words in lists.COMMAS:
        return True
    able = all(len(part) <= LONGEST and len(part.split()) <= WORDS for part in COMMA.split(words.strip(",،、 ")))
    made = pagelines.is_made(line) or words[:1] in SIGNS or COMMENTS.fullmatch(words)
    made = made or pagelines.RULE.fullmatch(line.words)
    return able and not made and line.number not in page.dates and not (SENTENCE.search(words) or "://" in words)


def entries(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each thing that a run says: commas join those that a tool parted."""
    entry: list[Line] = []
    for line in run:
        words = lists.shown(line).strip()
        joins = bool(entry) and (words in lists.COMMAS or lists.shown(entry[-1]).strip()[-1:] in lists.COMMAS)
        if entry and not joins:
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _is_name(lines: Sequence[Line], known: Set[str]) -> bool:
    """Return whether an entry is who wrote the post: a name of several words that is no category."""
    words = lists.shown(lines[0]).strip("*_[] ")
    named = (" " in words and not COMMA.search(words) and bylines.is_name(words)) or bylines.OFFICE.fullmatch(words)
    return len(lines) == 1 and bool(named) and words.casefold() not in known


def _names(lines: Sequence[Line]) -> Iterator[str]:
    yield from (part for line in lines for part in COMMA.split(line.words) if part)


def _spans(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where each label of a line stands in the capture."""
    for part in PART.finditer(line.text):
        yield line.start + part.start(), line.start + part.end()


def _place(line: Line) -> tuple[int, int]:
    """Return where the name of a line stands in the capture."""
    words = lists.shown(line).strip("*_[] ")
    first = line.start + max(0, line.text.find(words))
    return first, first + len(words)
