"""Labels under a post that a tool wrapped over lines of one paragraph, seen as one line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.brokenlinks import JOINER
from muniment.captures.words.blogs.furniture import CATEGORIES, FILED, MAKER, TAGGED, TAGS, is_button
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import filedsentence
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, indent, line_of
from muniment.captures.words.text.lists import MARK
from muniment.text.folding import Folded
from muniment.text.patterns import late

AMID = Folded(
    rf".*(?:[,،、|]|\[[^\[\]]*|(?<!\w)(?:{TAGS}|{TAGGED.replace(' ', ' ?')})\s*[:：]?|"
    rf"(?<!\w)(?:{CATEGORIES})(?<=[:：]))\s*"
)
"""A line that ends amid labels."""
PARTS = (",", "،", "、", "|")
"""What parts labels."""
OPEN = late(r"\]\(<?https?:[^()\s<>]*$|\[\d{1,4}\]$")
"""The address of a link that goes on in the next line, or the number of one whose words stand there."""
MOST = 10
"""Lines of labels that one paragraph may have."""
BROKEN_URL = late(r"\]\(<?https?:[^()\s<>]*(?:\n[ \t]*[^()\s<>]+)+(?=>?[) ])")
"""The address of a link that a tool broke over lines."""
SENTENCE = 4
"""Lines into which the sentence is broken that says where a post is filed."""
FULL = 0.85
"""How wide a line is at least, of the widest, by which the width of those that stand in as far is known."""
BROKEN = 3
"""Words of a button that may stand at the end of the line above."""


def unwrapped(lines: Sequence[Line], text: str, *, wrapped: bool, title: str = "") -> list[Line]:
    """Return these lines with labels, or what made the site, that a tool wrapped into several, as one line each.

    `text` is the capture's. Where its tool has not `wrapped` its paragraphs, it may still have broken a line where it
    ends amid labels, or within the `title` of the post, which a button beside them says: 'Leave a comment on …'.
    """
    joined: list[Line] = []
    run: list[Line] = []
    widths = _widths(lines) if wrapped else {}
    for line in [*lines, None]:
        if line is not None and run and line.number == run[-1].number + 1 and not MARK.match(line.text):
            run.append(line)
            continue
        for part in [run] if wrapped or len(run) < 2 or _sentence(run, text)[1] else _seamed(run, title):
            widest = widths.get(indent(part[0].text), max(widths.values())) if widths and part else 0
            joined += _joined(part, text, widest) if 1 < len(part) <= MOST else part
        run = [] if line is None else [line]
    return joined


def _widths(lines: Sequence[Line]) -> dict[int, int]:
    """Return how wide a text is by how far its lines stand in: a browser leaves space on the other side, too.

    One whose lines are all short is as wide as the others. An address is left whole, or cut, and tells nothing.
    """
    widths: dict[int, int] = {}
    for line in (line for line in lines if "://" not in line.text):
        far = indent(line.text)
        widths[far] = max(widths.get(far, 0), prose.width(line.text.rstrip()))
    widest = max(widths.values(), default=0)
    return {far: width if width >= FULL * widest else widest for far, width in widths.items()}


def _seamed(run: Sequence[Line], title: str) -> Iterator[list[Line]]:
    """Yield the lines of a paragraph in parts: each goes on in the next where it ends amid labels, or the title."""
    part = [run[0]]
    for above, line in pairwise(run):
        open_ = above.words.endswith(PARTS) or AMID.fullmatch(above.text) or OPEN.search(above.text)
        named = bool(title) and FILED.match(part[0].words) and _breaks(title, above.words, line.words)
        if (open_ or named) and not (_counts(line.words) or goes_over(above, line)):
            part.append(line)
        else:
            yield part
            part = [line]
    yield part


def _breaks(title: str, above: str, below: str) -> bool:
    """Return whether a line ends in the beginning of a title, or right before it, and the next is the rest of it."""
    begun = title.removesuffix(below).rstrip()
    return title.endswith(below) and (not begun or above.endswith(f" {begun}"))


def goes_over(above: Line, line: Line) -> bool:
    """Return whether the labels of a line end, cut short or emptied, and others begin in the next."""
    return above.words.endswith(PARTS) and FILED.match(line.words) is not None


def _counts(words: str) -> bool:
    """Return whether a line is a button for comments, or the word for how many there are."""
    return COMMENTS.fullmatch(words.rstrip(" :：")) is not None


def _sentence(run: Sequence[Line], text: str) -> tuple[int, int]:
    """Return where a sentence that says what a post is filed under begins and ends among lines; (0, 0) if nowhere."""
    for first in range(len(run)):
        if filedsentence.begins(run[first].words):
            ends = range(first + 1, min(len(run), first + SENTENCE) + 1)
            end = next((end for end in ends if labellines.is_labels(whole(run[first:end], text), joined=True)), 0)
            if end > first + 1:
                return first, end
    return 0, 0


def whole(run: Sequence[Line], text: str) -> Line:
    """Return lines in a row as one, with its links unbroken; `text` is the capture's."""
    first, last = run[0], run[-1]
    gaps = [*(text[line.end : after.start] for line, after in pairwise(run)), ""]
    text = "".join(line.text + gap for line, gap in zip(run, gaps, strict=True))
    text = BROKEN_URL.sub(_unbroken, text) if "](" in text else text
    return line_of(first.number, first.start, last.next, text.replace("\n", " "))


def _unbroken(link: re.Match[str]) -> str:
    """Return an address that was broken over lines as one, as long as it was."""
    return re.sub(r"\s", JOINER, link[0])


def _joined(run: Sequence[Line], text: str, widest: int) -> Sequence[Line]:
    first, end = _sentence(run, text)
    if end:
        return [*_joined(run[:first], text, widest), whole(run[first:end], text), *_joined(run[end:], text, widest)]
    if not run[1:]:
        return run
    one = whole(run, text)
    apart = any(map(_is_apart, run, run[1:]))
    told_by = MAKER.search(one.text) is not None and is_button(lists.shown(one))
    if (labellines.is_labels(one, joined=True) or told_by) and not apart:
        return [one]
    first, end = _full(run, text, widest)
    return [*run[:first], whole(run[first:end], text), *_joined(run[end:], text, widest)] if end else run


def _full(run: Sequence[Line], text: str, widest: int) -> tuple[int, int]:
    """Return where lines among others begin and end that are labels, each broken amid them or where it was full."""
    able = (place for place in range(len(run) - 1) if labellines.is_labels(run[place]))
    for first in able:
        end = first + 1
        while end < len(run) and _goes_on(run[end - 1], run[end], widest) and not _is_apart(run[end - 1], run[end]):
            end += 1
        ends = range(end, first + 1, -1)
        if told := next((last for last in ends if labellines.is_labels(whole(run[first:last], text), joined=True)), 0):
            return first, told
    return 0, 0


def _goes_on(above: Line, line: Line, widest: int) -> bool:
    """Return whether a line ends amid labels, or had no room for the first word of the next."""
    room = widest - prose.width(above.text.rstrip())
    return AMID.fullmatch(above.text) is not None or 0 <= room <= len(line.words.split(" ", 1)[0])


def _is_apart(above: Line, line: Line) -> bool:
    """Return whether a line is labels or a button of its own, and none that begins in the line above."""
    if line.text.count("[") != line.text.count("]"):  # a link broken is no button
        return False
    words, before = lists.shown(line), lists.shown(above).split()
    if not (labellines.is_labels(line) or pagelines.is_furniture(words)):
        return False
    return not any(is_button(" ".join([*before[-count:], words])) for count in range(1, BROKEN + 1))
