"""Labels under a post, and who wrote it at what time, that a tool broke over several lines, seen as one."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.page import brokenlinks, linkedlabels
from muniment.captures.plain.page.brokenlinks import JOINER
from muniment.captures.words.blogs.furniture import FILED, JOINING, LABELLING, MAKER, TAGGED, TAGS, is_button
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines, filedsentence
from muniment.captures.words.dates.datewords import IN
from muniment.captures.words.dates.flattened import POINTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, line_of
from muniment.captures.words.text.lists import MARK
from muniment.text.folding import Folded
from muniment.text.patterns import late

AMID = Folded(rf".*(?:[,،、|]|\[[^\[\]]*|(?<!\w)(?:{TAGS}|{TAGGED.replace(' ', ' ?')})\s*[:：]?)\s*")
"""A line that ends amid labels."""
PARTS = (",", "،", "、", "|")
"""What parts labels."""
QUOTES = frozenset('“”„«»"‘’「」『』')
OPEN = late(r"\]\(<?https?:[^()\s<>]*$|\[\d{1,4}\]$")
"""The address of a link that goes on in the next line, or the number of one whose words stand there."""
LONGEST = 30  # characters of the word for labels, alone
PIECES = 40
"""Lines that the sentence may be broken into that says where a post is filed."""
BEGUN = 44  # characters with which such a sentence begins, fewer than tools wrap lines at
MOST = 10  # lines of labels that one paragraph may have
BROKEN_URL = late(r"\]\(<?https?:[^()\s<>]*(?:\n[ \t]*[^()\s<>]+)+(?=>?[) ])")
"""The address of a link that a tool broke over lines."""
SENTENCE = 4  # lines into which such a sentence is broken
FAR, NAME = 14, 60
"""Lines from a word for labels to what is behind the label below it, and characters of that."""
LEADING = late(rf".*(?:[:：]|\s{IN})")
"""Such a word that is no heading."""
BROKEN = 3  # words of a button that may stand at the end of the line above


def unwrapped(lines: Sequence[Line], text: str, *, wrapped: bool) -> list[Line]:
    """Return these lines with labels, or what made the site, that a tool wrapped into several, as one line each.

    `text` is the capture's. Where its tool has not `wrapped` its paragraphs, it may still have broken a line where it
    ends amid labels.
    """
    joined: list[Line] = []
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and run and line.number == run[-1].number + 1 and not MARK.match(line.text):
            run.append(line)
            continue
        for part in [run] if wrapped or len(run) < 2 or _sentence(run, text)[1] else _seamed(run):
            joined += _joined(part, text) if 1 < len(part) <= MOST else part
        run = [] if line is None else [line]
    return joined


def _seamed(run: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of a paragraph in parts: each goes on in the next line where it ends amid labels."""
    part = [run[0]]
    for above, line in pairwise(run):
        open_ = above.words.endswith(PARTS) or AMID.fullmatch(above.text) or OPEN.search(above.text)
        if open_ and not (_counts(line.words) or goes_over(above, line)):
            part.append(line)
        else:
            yield part
            part = [line]
    yield part


def joined(listed: Sequence[Line], text: str) -> list[Line]:
    """Return a page's lines with labels as one where a tool broke the line at each, in the place of the last.

    So it is with a button to read on, and the title of the post in quotation marks. Blank lines before it keep the
    count.
    """
    made = list(listed)
    place = 0
    while place < len(made):
        words = made[place].words
        last = linkedlabels.last(made, place) if words[:1] == "[" and words[-1:] == ")" else place
        if not (sure := last > place):
            last = _reached(made, place)
            sure = last == place and _leads_on(made, place)
            last += sure
        run = made[place : last + 1]
        whole = _whole(run, text) if last > place else None
        if whole is not None and (sure or pagelines.is_labels(whole) or bylines.timed(whole.text)[1]):
            made[place : last + 1] = brokenlinks.in_place(run, whole.text)
        place = last + 1
    return made


def _reached(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of labels, or of a byline, that begin at a place; that itself where none do."""
    words = lines[place].words
    named = _is_word(words) or (place and lines[place - 1].blank and _joins(words))
    last = (_last(lines, place) or _apart(lines, place)) if named else place
    last = _signed(lines, place) if last == place and words and bylines.leads(words) else last
    begun = last == place and 0 < len(words) <= BEGUN and filedsentence.begins(words)
    return _filed(lines, place) if begun else last


def _last(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of labels that begin with the word for them alone."""
    last, bare = place, lines[place].words[-1:].isalpha()
    while (below := _below(lines, last)) < len(lines):
        after = lines[below]
        both = bare and len(after.words) <= LONGEST and LABELLING.fullmatch(after.words)
        listed = last == place and MARK.match(after.text) and not _is_word(after.words)
        if listed or not (last == place or both or _parted(lines[last], after)):
            break  # the first: the entries of a list are a label each
        if after.number != lines[last].number + below - last or after.blank or dateline.read(after.text):
            break  # the labels of a post without any end above the date of the next
        last = below
    while last > place and (lines[last].words in POINTS or lines[last].blank or COMMENTS.fullmatch(lines[last].words)):
        last -= 1  # a button of its own, and what parts it from the labels
    return last if last > place else 0


def goes_over(above: Line, line: Line) -> bool:
    """Return whether the labels of a line end, cut short or emptied, and others begin in the next."""
    return above.words.endswith(PARTS) and FILED.match(line.words) is not None


def _counts(words: str) -> bool:
    """Return whether a line is a button for comments, or the word for how many there are."""
    return COMMENTS.fullmatch(words.rstrip(" :：")) is not None


def _joins(words: str) -> bool:
    return 0 < len(words) <= LONGEST and JOINING.fullmatch(words) is not None


def _is_word(words: str) -> bool:
    emptied = words.endswith(PARTS[:-1])  # 'Tags: , ,', where a tool lost links
    return 0 < len(words) <= LONGEST and LABELLING.fullmatch(words) is not None and not emptied


def _apart(lines: Sequence[Line], place: int) -> int:
    """Return the place of the label that stands below a word for it, with space between; else that of the word.

    The word has a colon, or leads to something ('Posted in'): no heading of a list of all labels. Behind the label is
    another such word, or a button.
    """
    full = [at for at in range(place + 1, min(len(lines), place + FAR)) if not lines[at].blank][:2]
    if len(full) < 2 or not LEADING.fullmatch(lines[place].words):
        return place
    label, behind = (lines[at] for at in full)
    able = len(label.words) <= NAME and not (MARK.match(label.text) or pagelines.STOPPED.search(label.words))
    able = able and not (_is_word(label.words) or pagelines.is_furniture(label.words) or dateline.read(label.text))
    ended = _is_word(behind.words) or pagelines.is_labels(behind) or pagelines.is_furniture(behind.words.strip("#* "))
    return full[0] if able and ended else place


def _below(lines: Sequence[Line], place: int) -> int:
    """Return the place of the next line; one of space alone, which stood between two elements, is none."""
    below = place + 1
    return below + (below < len(lines) and lines[below].blank and lines[below].text != "")


def _leads_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a button to read on, and the next names the post in quotation marks."""
    after = lines[place + 1] if place + 1 < len(lines) else None
    if after is None or after.words[:1] not in QUOTES or after.words[-1:] not in QUOTES or not after.words:
        return False
    return after.number == lines[place].number + 1 and READ_MORE.fullmatch(lines[place].words) is not None


def _signed(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of a byline with the time of day, each part of which has a line of its own."""
    for last in range(place + 2, min(len(lines), place + MOST + 1)):
        if lines[last].blank:
            break
        if bylines.timed(" ".join(line.words for line in lines[place : last + 1]))[1]:
            return last
    return place


def _filed(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of the sentence that says where a post is filed, each part in its own line."""
    said = dateline.read(lines[place].text)  # under one that says by whom the title may stand
    for last in () if said and said.author[1] else range(place + 1, min(len(lines), place + PIECES)):
        if lines[last].blank or pagelines.STOPPED.search(lines[last - 1].words):
            break
        if filedsentence.read(" ".join(line.words for line in lines[place : last + 1])):
            ended = last + 1 < len(lines) and lines[last + 1].words == "."
            return last + ended
    return place


def _is_apart(above: Line, line: Line) -> bool:
    """Return whether a line is labels or a button of its own, and none that begins in the line above."""
    if line.text.count("[") != line.text.count("]"):  # a link broken is no button
        return False
    words, before = lists.shown(line), lists.shown(above).split()
    if not (pagelines.is_labels(line) or pagelines.is_furniture(words)):
        return False
    return not any(is_button(" ".join([*before[-count:], words])) for count in range(1, BROKEN + 1))


def _parted(line: Line, after: Line) -> bool:
    pointed = line.words in POINTS or after.words in POINTS  # neither is blank
    return pointed or after.words.startswith(PARTS) or AMID.fullmatch(line.words) is not None


def _sentence(run: Sequence[Line], text: str) -> tuple[int, int]:
    """Return where a sentence that says what a post is filed under begins and ends among lines; (0, 0) if nowhere."""
    for first in range(len(run)):
        if filedsentence.begins(run[first].words):
            ends = range(first + 1, min(len(run), first + SENTENCE) + 1)
            end = next((end for end in ends if pagelines.is_labels(_whole(run[first:end], text))), 0)
            if end > first + 1:
                return first, end
    return 0, 0


def _whole(run: Sequence[Line], text: str) -> Line:
    first, last = run[0], run[-1]
    gaps = [*(text[line.end : after.start] for line, after in pairwise(run)), ""]
    text = "".join(line.text + gap for line, gap in zip(run, gaps, strict=True))
    text = BROKEN_URL.sub(_unbroken, text) if "](" in text else text
    return line_of(first.number, first.start, last.next, text.replace("\n", " "))


def _unbroken(link: re.Match[str]) -> str:
    """Return an address that was broken over lines as one, as long as it was."""
    return re.sub(r"\s", JOINER, link[0])


def _joined(run: Sequence[Line], text: str) -> Sequence[Line]:
    first, end = _sentence(run, text)
    if end:
        return [*_joined(run[:first], text), _whole(run[first:end], text), *_joined(run[end:], text)]
    if not run[1:]:
        return run
    whole = _whole(run, text)
    apart = any(map(_is_apart, run, run[1:]))
    told_by = MAKER.search(whole.text) is not None and is_button(lists.shown(whole))
    if (pagelines.is_labels(whole) or told_by) and not apart:
        return [whole]
    second = next((place for place in range(1, len(run) - 1) if pagelines.is_labels(run[place])), 0)
    open_ = second > 0 and AMID.fullmatch(run[second].text)
    return [*_joined(run[:second], text), *_joined(run[second:], text)] if open_ else run
