"""Tags under a heading of their own at the end of a post, each an entry of a list or a short line."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from muniment.captures.plain.post.listedlabels import Listed
from muniment.captures.words.blogs.furniture import SHARED, TAGS, announces_others
from muniment.captures.words.page import pagelines
from muniment.captures.words.page.pagelines import STOPPED
from muniment.captures.words.text import linkforms, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

HEADING = Folded(rf"(?:{TAGS})\s*[:：]?")
"""What heads such a list."""
BESIDE = Folded(r"(?:topics?|labels?|keywords?|t[eé]mas?|th[eè]mes?|themen|tópicos|argomenti|темы|теми)")
"""What heads a list of all labels as well."""
ADDRESSED = late(r"https?://|^\S+[)>]\.?$")
"""A line with an address, or with the rest of one."""
COUNTED = late(r"\(\d+\)$")
"""How many posts have a tag, as a list of all says."""
HEADED = late(r"#{1,6}\s")
LONGEST, WORDS = 40, 5
"""Characters and words of a tag."""
MOST = 8
"""Tags of a post; more are those of the blog."""
SENTENCE = late(rf"[{stops.ENDS}:：;]$")

Row = tuple[Line, str, list[tuple[int, int]]]
"""A line, what its labels are, and where they stand in the capture."""


def found(lines: Sequence[Line], listed: Listed) -> list[Row]:
    """Return the heading of the tags and each of them with its line, among the lines (none blank) of a post.

    `listed`: what the page lists, and what heads the tags of several posts. Those of the last may have another heading
    right under its text: elsewhere the blog lists its own tags behind it, unless a page begins with its only post.
    """
    head = _head(lines)
    last = bool(lines) and (lines[-1].number == listed.end or (listed.replies > 0 and not listed.several))
    if head < 0 or not (lines[head].words in listed.heads or (last and _is_near(lines[:head], lines[head]))):
        return []
    entries = [*_entries(lines[head + 1 :])]
    if any(COUNTED.search(_words(line)) for line in entries):
        return []
    marked = bool(entries) and MARK.match(entries[0].text) is not None
    beside = last or any(announces_others(line.words.strip("#*_: ")) for line in lines[:head])
    able = marked or listed.sole or not beside
    if not 0 < len(entries) <= MOST or not able or not (marked or _ends(lines, head + len(entries) + 1)):
        return []
    return [(lines[head], "tags", []), *((line, "tags", [_span(line)]) for line in entries)]


def _head(lines: Sequence[Line]) -> int:
    """Return the place of the heading behind all text; -1 where there is none."""
    behind = range(pagelines.behind_texts(lines), len(lines))
    able = (at for at in behind if len(lines[at].words) <= LONGEST)
    named = (at for at in able if HEADING.fullmatch(lines[at].words.strip("#*_ ")))
    return next((at for at in named if not MARK.match(lines[at].text)), -1)


def _is_near(above: Sequence[Line], head: Line) -> bool:
    """Return whether the heading stands behind the text, its sources and buttons, and says no more than 'Tags'.

    The end of a sentence tells a text, or a source that shows its address; links of a list beside it have words.
    """
    near = [*takewhile(_may_be_between, reversed(above))]
    rest = above[: len(above) - len(near)]
    cited = any("://" in line.text and "](" not in line.text for line in near)
    told = bool(rest) and (cited or STOPPED.search(rest[-1].words) is not None)
    listed = any(announces_others(line.words.strip("#*_: ")) for line in (*near, *rest[-1:]))
    return told and not listed and not BESIDE.fullmatch(head.words.strip("#*_: "))


def _may_be_between(line: Line) -> bool:
    """Return whether a line may stand between a text and its tags: a button, or a source."""
    made = pagelines.is_furniture(_words(line)) or SHARED.fullmatch(line.words) is not None
    return made or ADDRESSED.search(line.text) is not None


def _entries(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that are tags, all of them entries of a list or none."""
    marked = MARK.match(lines[0].text) is not None if lines else False
    for line in lines:
        words = _words(line)
        broken = line.text.count("[") != line.text.count("]")  # a tool wrapped the link
        able = 0 < len(words) <= LONGEST and len(words.split()) <= WORDS and not (broken or SENTENCE.search(words))
        able = able and not HEADED.match(line.words)
        if not able or (MARK.match(line.text) is not None) is not marked or pagelines.is_furniture(words):
            return
        yield line


def _ends(lines: Sequence[Line], place: int) -> bool:
    """Return whether lines end with the post, or with a button under them."""
    return place >= len(lines) or pagelines.is_furniture(_words(lines[place]))


def _words(line: Line) -> str:
    return linkforms.LEADING.sub("", lists.unmarked(lists.shown(line))).strip("[]# ")


def _span(line: Line) -> tuple[int, int]:
    """Return where the words of a tag stand in the capture."""
    mark = MARK.match(line.text)
    first, last = lists.place(_words(line), line.text, mark.end() if mark else 0) or (0, len(line.text))
    return line.start + first, line.start + last
