"""Finds the card of who wrote a post under its closing addresses or its labels: the name alone, and a few words.

WordPress's themes draw it at the end of a post that stands alone (Twenty Sixteen's `author-info`, `entry-author` of
Kadence); to one who takes the text nothing but the name and the place tells it from a signature.
"""

import re
from collections.abc import Callable, Sequence

from muniment.captures.plain.page import replies
from muniment.captures.plain.post.section import Section
from muniment.captures.signed import announcing
from muniment.captures.words.blogs.furniture import NAVIGATION, announces_others
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.cited import sources
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import labellines, pagefeet, pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

MOST = 8
"""Lines between the addresses and the name, and behind the name."""
LONGEST = 120
"""Characters of the line of a name, with its link."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of a script in which names are written without a space."""
WORD = late(r"[^\W_]")
NONE: frozenset[str] = frozenset()


def name(section: Section) -> str:
    """Return who wrote a post, as the row of its date says; empty where that does not."""
    first, last = section.start.said.author
    start = section.page.lines[section.start.date].start
    return " ".join(section.text[start + first : start + last].split()) if last else ""


def foot(section: Section, is_post: Callable[[Section, Line], bool]) -> int:
    """Return the line behind which no text stands since the card begins there; 0 where there is none.

    `is_post` tells a line that is of a text; right under addresses all that is short is the page's.
    """
    said = name(section) or " ".join(section.text[slice(*section.filing.author)].split())
    lines = [] if section.start.footed else _lines(section)
    head = said or _head(section)
    for at, line in enumerate(lines):
        named = at and len(line.text) <= LONGEST and _is_name(line, head, told=bool(said))
        if named and _ends(lines[at:], lambda one: is_post(section, one), _title(section)):
            text = any(section.page.is_prose(one.number) or is_post(section, one) for one in lines[:at])
            return _begun(lines, at) if text else 0
    return 0


def _lines(section: Section) -> list[Line]:
    """Return the lines under a post's head, that among them which a row took for the name of its author too."""
    lines, place = section.lines(), section.filing.author[0]
    known = {line.number for line in lines}
    under = section.page.lines[section.start.last + 1 : section.end]
    taken = [line for line in under if line.start <= place < line.end and line.number not in known]
    return sorted([*lines, *taken], key=lambda line: line.number) if taken else lines


def _title(section: Section) -> str:
    return " ".join(lists.shown(section.page.lines[number]) for number in section.start.title).strip("#*_ ")


def _head(section: Section) -> str:
    """Return the words beside a post's title, up to its text, where these may name who wrote it."""
    page, start = section.page, section.start
    near = (number for number in range(start.first, start.last + 1) if number not in start.title)
    return " ".join(lists.shown(page.lines[number]) for number in near)


def _is_name(line: Line, head: str, *, told: bool) -> bool:
    """Return whether a line is a name alone, or with the word for who wrote something; `told`: the head is one."""
    words = lists.unmarked(lists.shown(line))
    begun, end = bylines.author(words)
    able = {words, words[begun:end]} - {""}
    if told:
        return head in able
    return not lists.MARK.match(line.text) and any(one in head and _names(one, head) for one in able)


def _names(words: str, head: str) -> bool:
    """Return whether words of a head are a name, and no category of one word, nor a part of others."""
    alone = re.search(rf"(?<![^\W\d_]){re.escape(words)}(?![^\W\d_])", head) or UNSPACED.search(words)
    return alone is not None and (" " in words or bool(UNSPACED.search(words))) and bylines.is_name(words)


def _ends(lines: Sequence[Line], is_post: Callable[[Line], bool], title: str) -> bool:
    """Return whether few lines stand under the first up to comments or other posts, and none of a text."""
    replied = replies.find(lines, title)
    ends = (at for at, line in enumerate(lines) if line.number in replied or _heads(lists.unmarked(lists.shown(line))))
    behind = lines[1 : next(ends, len(lines))]
    return len(behind) <= MOST and not any(map(is_post, behind))


def _heads(words: str) -> bool:
    told = COMMENTS.fullmatch(words) or NAVIGATION.fullmatch(words)
    return told is not None or announces_others(words)


def _begun(lines: Sequence[Line], at: int) -> int:
    """Return the first line under the addresses above a card, or the name where labels are; 0 where neither stands."""
    labelled = False
    for place in range(at - 1, max(-1, at - 1 - MOST), -1):
        if not WORD.search(lines[place].words):
            continue  # the mark of an entry whose picture a text browser left out
        cited = sources.read(lines[place].text)
        if cited is not None and (cited.bare or cited.labelled):
            return lines[at if labelled else place + 1].number
        labels = labellines.is_labels(lines[place]) or pagefeet.is_machinery(lines[place])
        labelled = labelled or labels
        if not (labels or pagelines.is_brief(lines[place], NONE)) or _is_kept(lines[place]):
            break
    return lines[at].number if labelled else 0


def _is_kept(line: Line) -> bool:
    """Return whether a line that may stand under addresses is the post's: a change, what leads to signatories."""
    return pagelines.says_changed(line) or announcing.says_signed(announcing.label(line.words))
