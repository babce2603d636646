"""Tells the lines at the end of a post's text that are the page's own: buttons, and what stands among them."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import ASKING
from muniment.captures.plain.post import countlines, datedfeet, endlines, leadingoff, sharing
from muniment.captures.plain.post.said import Said
from muniment.captures.words.blogs import blogaddress, commonlines, replywords, sharerows
from muniment.captures.words.blogs.furniture import MAKER, NAVIGATION, SHARED, announces_others
from muniment.captures.words.cited import further, leadins
from muniment.captures.words.page import labellines, pagelines, titlecounts
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

WEAK = late(
    r"\W*(?:[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\w{1,2}|(?i:©|\(c\)|copyright|theme:|"
    r"powered by(?! (?:wordpress|blogger|ghost|drupal|joomla|hugo|jekyll|typepad|squarespace|wix)\b)).*)\W*"
)
"""What is a button only beside others."""
OWNED = late(
    r"(?i:\W*(?:copyright\s?)?(?:©|\(c\)|copyright)\s*(?:by\s)?(?:19|20)\d\d\b.{0,100}|"
    r"[^\W\d][^.!?]{1,60}?\s(?:copyright\s)?(?:©|\(c\))\s?(?:19|20)\d\d(?:\s?[-–—]\s?(?:\d{4}|\d\d))?\W*)"
)
"""Whose a site is, and since when: what its page ends in, where a picture's credit hardly has a year right there."""
SITE = late(r"© ?(?:19|20)\d\d\b.{1,80}\s[·•|]\s")
"""The same within a line, before what else a site says of itself: '© 2024 The quay · Powered by …'."""
YEARS = late(r"(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\s+[-–—|·]\s+[^\W\d_][^.:]{1,60}")
"""The same without such a sign, right over a row of the buttons of a site: '2007-2019 — The quay' (SPIP)."""
OWNER, HEADED = 7, 4
"""Words of such a line, at most, and the last lines of a page of which it may be one over buttons."""
TITLE, LONGEST = 120, 600
"""Characters of a title, and of a text in a page's foot."""
KINDS, LEAST, EACH = 3, 4, 2
"""Different buttons of a foot that has sentences too, other lines among these, and as many more for each, at least."""


def find(lines: Sequence[Line], said: Said, *, sure: bool = False) -> set[int]:
    """Return the lines at the end that are the page's: buttons, and short lines among and after several of them.

    One button alone is one only where it says more than a word, and then it takes nothing but labels with it; or
    where it is `sure` that others follow.
    """
    if (first := _among_texts(lines, said)) < len(lines):
        return {line.number for line in lines[first:]} | find(lines[:first], said, sure=True)
    place = len(lines)
    while place > 0 and _is_short(lines, place - 1, said):
        place -= 1
    while place == 0 < len(lines) and labellines.is_labels(lines[0]):
        lines = lines[1:]  # nothing but short lines: those that labels stand above are the text
    buttons = [line for line in lines[place:] if is_button(line, said)]
    kinds = {lists.shown(line).casefold() for line in buttons}
    if len(kinds) > 1 or (buttons and sure):
        return {line.number for line in lines[place:] if line.number >= buttons[0].number} | _headed(lines)
    owned = lines[-1:] if lines[1:] and lines[-1].number == said.last and _is_owned(*lines[-2:]) else ()
    return _alone(lines[place : len(lines) - len(owned)], said) | {line.number for line in owned} | _headed(lines)


def _headed(lines: Sequence[Line]) -> set[int]:
    """Return the line that says whose a site is, and since when, over the row of its buttons at the end; none else.

    In a text such a line is of somebody's life, or of a chronology: '2007-2011 – Ambassador in Geneva'.
    """
    pairs = pairwise(lines[-HEADED:])
    over = (
        above
        for above, line in pairs
        if line.number == above.number + 1
        and YEARS.fullmatch(lists.shown(above))
        and pagelines.are_parted(lists.shown(line))
    )
    return {line.number for line in over}


def _is_owned(above: Line, line: Line) -> bool:
    """Return whether a line that stands apart says whose a site is, and neither whose a picture is nor a sentence."""
    brief = len(line.words.split()) <= OWNER or line.words.lower().endswith(("reserved", "reserved."))
    apart = line.number > above.number + 1 and not above.words.startswith("![")
    return apart and brief and "/" not in line.words and OWNED.fullmatch(line.words) is not None


def _is_short(lines: Sequence[Line], at: int, said: Said) -> bool:
    """Return whether a line may be a button, or is an entry of a list as those beside it are, a title that asks."""
    line = lines[at]
    if flows(lines, at, said):
        return False
    if pagelines.is_short(line, said.repeated):
        return not ends_text(lines, at, said)
    near = [*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]]
    asks = line.words[-1:] in ASKING and len(line.words) <= TITLE and MARK.match(line.text) is not None
    return asks and any(MARK.match(one.text) and pagelines.is_short(one, said.repeated) for one in near)


def _among_texts(lines: Sequence[Line], said: Said) -> int:
    """Return the place of the sure sign at which a foot begins that may have texts too; the count of lines if none.

    So pages end that show how other posts begin, say who writes the blog and ask readers for something: no two
    paragraphs stand under each other there, most lines are no sentences, and several are buttons.
    """
    top = next((at for at in range(len(lines)) if flows(lines, at, said) or pagelines.is_text(lines[at])), len(lines))
    first, texts = _apart(lines, said)
    place, kinds, brief, said_much = len(lines), set[str](), 0, 0
    for at in reversed(range(max(first, top + 1), len(lines))):
        sure = at not in texts and _is_sure(lines, at)
        if not sure and (at in texts or not _is_short(lines, at, said)):
            said_much += not flows(lines, at, said)
            continue
        brief += said_much > 0
        kinds |= {lists.shown(lines[at]).casefold()} if is_button(lines[at], said) else set()
        if sure and len(kinds) >= KINDS and (not said_much or brief >= LEAST + EACH * said_much):
            place = at
    return place


def _apart(lines: Sequence[Line], said: Said) -> tuple[int, set[int]]:
    """Return the place of the first line at the end above which nothing is a foot's, and those of texts from it on.

    A foot has no text right over another, none that is long, and no links to other sites.
    """
    place, texts = len(lines), set[int]()
    while place > 0 and _may_stand(lines[place - 1], said):
        goes_on = flows(lines, place - 1, said)
        last = place if goes_on else place - 1
        if goes_on or pagelines.is_text(lines[last]):
            if last not in texts and last + 1 in texts:
                break
            texts |= {place - 1, last}
        place -= 1
    return place, texts


def _may_stand(line: Line, said: Said) -> bool:
    """Return whether a line may be of a page's foot: none is long, and but buttons link to other sites."""
    found = addresses.find(said.references.linked(line.text))
    own = all(blogaddress.host_of(one.url) in said.hosts for one in found)
    return len(line.words) <= LONGEST and (own or is_button(line, said) or sharerows.leads(line.text))


def _is_sure(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line is surely none of a text: buttons that share it, what leads to other posts, an answer.

    One service that shares posts may head a part of a text; several under each other do not.
    """
    words = lists.unmarked(lists.shown(lines[at])).strip("#* ")
    answers = replywords.COMMENTS.fullmatch(words) or replywords.asks(words)
    shares = all(map(sharing.names_services, lines[at : at + 2])) and at + 1 < len(lines)
    return bool(answers or leads_off(words) or announces_others(words) or shares)


def leads_off(words: str) -> bool:
    """Return whether a line stands over the buttons that share a post, or over links to other posts, or is such."""
    share = SHARED.match(words)
    shared = share is not None and (share.end() == len(words) or sharerows.begins(words[share.end() :]))
    return bool(shared or NAVIGATION.fullmatch(words) or (pagelines.is_arrow(words) and pagelines.is_furniture(words)))


def is_button(line: Line, said: Said) -> bool:
    """Return whether a line is one of the page's own: a button, a count, the heading of other posts, an arrow."""
    words = lists.shown(line)
    told = commonlines.NEWSLETTER.fullmatch(words) or titlecounts.counts(words, said.title)
    if told or replywords.COMMENTS.fullmatch(words) or countlines.is_ago(words) or datedfeet.shows_day(words):
        return True
    if said.is_home(line):
        return True
    if further.is_label(line.words) or leadins.is_label(line.words):  # 'Read more:' over what leads to other posts
        return False
    text = pagelines.INNER.search(words) or shortened.leads_off(words)
    if leadingoff.cites(line, said.references, said.hosts):
        return False
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
            found |= {line.number} if found and said.stands_above(line) else set()
            break
        found |= {line.number} if found else set()
    return found | made if found else found


def flows(lines: Sequence[Line], place: int, said: Said) -> bool:
    """Return whether a line is part of a text's paragraph that a tool wrapped: it is full, and goes on in the next."""
    line = lines[place]
    near = place + 1 < len(lines) and lines[place + 1].number == line.number + 1
    full = said.wrapped and len(line.words) >= FULL and not ("](" in line.text or MARK.match(line.text))
    if not (full and near and any(map(str.isalnum, line.words))):
        return False
    own = labellines.is_labels(line) or pagelines.is_furniture(lists.shown(line))
    own = own or ("©" in line.words and SITE.search(line.words) is not None)
    return not (own or (place > 0 and _is_led(lines[place - 1], line)))


def _is_led(above: Line, line: Line) -> bool:
    """Return whether the line right above one points to another post, which that names: no full line of a text does."""
    brief = above.number + 1 == line.number and len(above.words) < FULL
    return brief and pagelines.is_arrow(lists.shown(above))


def ends_text(lines: Sequence[Line], at: int, said: Said) -> bool:
    """Return whether a line goes on from a full one with the last words of a text, before what leads to its rest."""
    return at > 0 and flows(lines, at - 1, said) and shortened.ends_within(lines[at - 1].text, lines[at].text)
