"""Tells the lines at the end of a post's text that are the page's own: buttons, and what stands among them."""

from collections.abc import Container, Sequence, Set

import msgspec

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.references import References
from muniment.captures.plain.post import countlines, datedfeet, endlines
from muniment.captures.plain.post.listedlabels import Listed
from muniment.captures.words.blogs import commonlines, replywords
from muniment.captures.words.blogs.furniture import MAKER, announces_others
from muniment.captures.words.cited import further, leadins
from muniment.captures.words.page import labellines, pagelines, titlecounts
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import FULL, Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

WEAK = late(
    r"\W*(?:[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\w{1,2}|(?i:©|\(c\)|copyright|theme:|"
    r"powered by(?! (?:wordpress|blogger|ghost|drupal|joomla|hugo|jekyll|typepad|squarespace|wix)\b)).*)\W*"
)
"""What is a button only beside others."""


class Said(msgspec.Struct, frozen=True):
    """What a page says beside a post's text."""

    title: str = ""
    """The title of the post, which comments may quote."""
    repeated: Container[str] = ()
    """Short lines that stand on the page more than once."""
    furnished: Container[str] = ()
    """Lines that hold but links into the blog's machinery."""
    wrapped: bool = False
    """Whether its tool wrapped paragraphs into lines."""
    replied: Set[int] = frozenset()
    """Lines of readers' comments, as the whole page tells them."""
    hosts: Set[str] = frozenset()
    """The host names of the page's blog."""
    references: References = References()
    listed: Listed = Listed()
    """Labels that the page lists beside its posts."""
    top: Sequence[Line] = ()
    """The first lines of the page above the post, such as the name of its blog."""


def find(lines: Sequence[Line], said: Said, *, sure: bool = False) -> set[int]:
    """Return the lines at the end that are the page's: buttons, and short lines among and after several of them.

    One button alone is one only where it says more than a word, and then it takes nothing but labels with it; or
    where it is `sure` that others follow.
    """
    place = len(lines)
    while place > 0 and pagelines.is_short(lines[place - 1], said.repeated) and not flows(lines, place - 1, said):
        if ends_text(lines, place - 1, said):
            break
        place -= 1
    while place == 0 < len(lines) and labellines.is_labels(lines[0]):
        lines = lines[1:]  # nothing but short lines: those that labels stand above are the text
    buttons = [line for line in lines[place:] if is_button(line, said)]
    kinds = {lists.shown(line).casefold() for line in buttons}
    if len(kinds) > 1 or (buttons and sure):
        return {line.number for line in lines[place:] if line.number >= buttons[0].number}
    return _alone(lines[place:], said)


def is_button(line: Line, said: Said) -> bool:
    """Return whether a line is one of the page's own: a button, a count, the heading of other posts, an arrow."""
    words = lists.shown(line)
    told = commonlines.NEWSLETTER.fullmatch(words) or titlecounts.counts(words, said.title)
    if told or replywords.COMMENTS.fullmatch(words) or countlines.is_ago(words) or datedfeet.shows_day(words):
        return True
    if further.is_label(line.words) or leadins.is_label(line.words):  # 'Read more:' over what leads to other posts
        return False
    text = pagelines.INNER.search(words) or shortened.leads_off(words)
    return announces_others(words) or pagelines.is_made(line) or (pagelines.is_arrow(words) and not text)


def _alone(lines: Sequence[Line], said: Said) -> set[int]:
    """Return the only button of a post's end, where nothing but labels follows it, or the heading of an empty list.

    With what stands above the post as well, right over that button.
    """
    found: set[int] = set()
    made = {line.number for line in lines[-1:] if MAKER.fullmatch(lists.unmarked(lists.shown(line)))}
    for line in reversed(lines[:-1] if made else lines):
        words = lists.shown(line)
        heads = line is lines[-1] and announces_others(words)  # nothing is left under it
        ruled = pagelines.RULE.fullmatch(words)
        if is_button(line, said) and (heads or replywords.COMMENTS.fullmatch(words) or not WEAK.fullmatch(words)):
            found.add(line.number)
        elif not (labellines.is_labels(line) or ruled or endlines.PICTURE.fullmatch(line.text)):
            above = (lists.unmarked(lists.shown(one)) for one in (said.top if found else ()))
            found |= {line.number} if lists.unmarked(words) in above else set()
            break
        found |= {line.number} if found else set()
    return found | made if found else found


def flows(lines: Sequence[Line], place: int, said: Said) -> bool:
    """Return whether a line is part of a text's paragraph that a tool wrapped: it is full, and goes on in the next."""
    line = lines[place]
    near = place + 1 < len(lines) and lines[place + 1].number == line.number + 1
    full = said.wrapped and len(line.words) >= FULL and not ("](" in line.text or MARK.match(line.text))
    text = any(map(str.isalnum, line.words))
    return full and near and text and not (labellines.is_labels(line) or pagelines.is_furniture(line.words))


def ends_text(lines: Sequence[Line], at: int, said: Said) -> bool:
    """Return whether a line goes on from a full one with the last words of a text, before what leads to its rest."""
    return at > 0 and flows(lines, at - 1, said) and shortened.ends_within(lines[at - 1].text, lines[at].text)
