"""Finds readers' comments behind the text of a post."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence, Set
from itertools import islice

from muniment.captures.plain.page import answered, houranswers, nextpage, readerlines, speakers
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs import replywords
from muniment.captures.words.blogs.furniture import announces_others, is_button
from muniment.captures.words.blogs.replywords import ANSWERS, COMMENT_ENDS, COMMENT_SIGNS, COMMENTER, COMMENTS, REPLY
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import hourrow
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import days, stops
from muniment.text.patterns import late

SHORT = 120
SOON, FEW, STACK = 2, 30, 6
"""Lines under the heading of comments in which a reader is named; in which a button to reply stands, if there is one;
and those of pictures, a button, a name and a day above a comment."""
STOPPED = late(rf".{{15}}[{stops.ENDS}]\W*$")
STROKES = ("/", "|", "·", "•", "–", "—", "-")  # where a tool gave each piece of a row a line of its own
FULL = 55  # characters of a line of text
QUOTED = 10
"""Characters of a title that the heading of comments may quote."""
SURE = ("↓", "so far", "about this post")
"""How the heading of comments ends in some themes, and a button that counts those of each post of a list."""
ALL = late(r"(?i:\W*(?:\[\d+\])?view all \d+ comments\W*)")
"""The button that some of these have where there are several."""
FEEDS = late(r"\W*(?:subscribe|s['’]abonner|suscr[ií]b|abonniere|assin|iscri|подпис)[^.]*\b(?:rss|feed|flux)\b")
"""How a line says where new comments are told: 'Subscribe to comments with RSS'."""
SAYS = late(r"(?i:.{1,60} (?:says?|said|wrote)\s*:$)")
SPEAKS = late(r"(?i:\w (?:says?|said|wrote)$)")
UNVERIFIED = late(r"\w \((?:[^\W\d_]+ ?){1,3}\)$")
"""What Drupal says of readers behind their names: '(not verified)'."""
FEED = late(r"(?i:(?:track|ping)backs?\b)")
"""How a button begins that stands above comments, for other sites."""
BACK = late(
    r"(?i:(?:pingback|trackback)s?(?: url(?: for this (?:entry|post))?)?\s*:|"
    r"(?:この(?:エントリー?|記事|投稿)(?:の|への))?トラックバック\s?(?:url)?\s?[:：]|"
    r"트랙백 ?(?:주소|url)\s?[:：]|引用(?:通告)?(?:网址|網址|地址|url)\s?[:：])"
)


def of(page: Page) -> set[int]:
    """Return the lines of readers' comments on a page: those between the heading of comments and the form for more.

    The heading names the post, or a button to reply stands under a comment. Another page may begin behind them: as the
    first did, or with a marked title beside a date.
    """
    able = [number for number in page.full if len(page.lines[number].words) <= SHORT]
    cued = sorted(able[one] for one in COMMENT_SIGNS.among(page.lines[number].words for number in able))
    dates = sorted(page.dates)
    found: set[int] = set()
    text = next(filter(page.is_prose, page.full), len(page.lines)) if cued else 0
    for head in cued:
        first = readerlines.quoting(page, head)
        if head in found or not (first >= 0 or _heads(page, head, text)):
            continue
        forms = (number for number in cued[bisect_right(cued, head) :] if _asks(page.lines[number]))
        last = min(next(forms, len(page.lines)), nextpage.under(page, head, able, dates))
        found.update(range(first if first >= 0 else head, last))
    head = answered.first(page)
    found.update(range(head, nextpage.under(page, head, able, dates)))
    first = speakers.stamped(page.lines)
    if any(map(page.is_prose, range(first))):
        found.update(range(first, len(page.lines)))
    found.update(range(speakers.sole(page.lines, page.full), len(page.lines)), houranswers.lines(page))
    return found.union(*(_latest(page, number) for number in cued if replywords.heads_latest(page.lines[number].words)))


def _latest(page: Page, head: int) -> list[int]:
    """Return the lines of a list of the latest comments beside posts that say a day behind what else they say."""
    below = page.full[bisect_right(page.full, head) :][:FEW]
    ends = (number for number in below if announces_others(page.lines[number].words))
    last = min([next(ends, head), *(number for number in below if number in page.dates)])  # under that a text stands
    return [number for number in below if number < last and number in page.yeared and number not in page.dates]


def _asks(line: Line) -> bool:
    """Return whether a line is the heading of the form for comments."""
    words = lists.shown(line).strip("#*_ ")
    return is_button(words) and not (REPLY.fullmatch(words) or COMMENTS.fullmatch(words) or FEED.match(words))


def _asks_more(line: Line) -> bool:
    """Return whether a line asks for comments by that word, as on the page of a post."""
    return _asks(line) and bool(COMMENT_SIGNS.within(line.words.lower()))


def _heads(page: Page, number: int, text: int) -> bool:
    """Return whether a line is surely the heading of readers' comments; `text`: the first line of any text."""
    words = lists.shown(page.lines[number]).strip("#*_ ")
    apart = not page.wrapped or number == 0 or page.lines[number - 1].blank
    below = bisect_right(page.full, number)
    near = page.full[below : below + FEW]
    if apart and near and ANSWERS.fullmatch(words):
        return readerlines.is_spoken(page.lines[near[0]])
    if apart and readerlines.wraps(page, number):
        return True
    if not apart or not readerlines.is_heading(words):
        return False
    if words.endswith(SURE):
        return _is_once(page, _counts_too)  # others count those of posts
    quoted = readerlines.QUOTE.search(words) or answered.names_title(page, number, words)
    if quoted and not MARK.match(page.lines[number].text):
        return True
    return _is_under_text(page, number, text) and _is_followed(page, number, words, near)


def _is_once(page: Page, tells: Callable[[str], bool]) -> bool:
    """Return whether one line of a page, and no more, has words of a kind."""
    return len([*islice((place for place in page.full if tells(page.lines[place].words)), 2)]) == 1


def _counts_too(words: str) -> bool:
    """Return whether a line counts comments as such a heading does, or leads to them all."""
    return words.endswith(SURE) or ALL.fullmatch(words) is not None


def _is_followed(page: Page, number: int, words: str, near: Sequence[int]) -> bool:
    """Return whether somebody speaks in these lines, which are near under what may be the heading of comments."""
    if near and (page.lines[near[0]].words in STROKES or labellines.is_labels(page.lines[near[0]])):
        return False  # it counts the comments, among what else is said of the post
    below = page.lines[near[0]].words.lower() if near else ""
    if len(below) <= SHORT and FEEDS.match(below) and COMMENT_SIGNS.within(below):
        return _is_once(page, lambda said: said.lower() == below)  # else such a line stands under each post
    if len(near) > 1 and (_is_said(page, *near[:2]) or _counts(page, number, near[1])):
        return True
    if readerlines.follow(page, words, near[:STACK]):
        return True
    first = next((page.lines[place] for place in near[:SOON] if not readerlines.is_pictured(page.lines[place])), None)
    told = re.search(r"\d", words) is not None or readerlines.invites(words)
    if first is not None and told and readerlines.is_spoken(first) and not _goes_on(page, number, first.number):
        return True
    if any(COMMENT_ENDS.fullmatch(page.lines[place].words) for place in near):
        return True
    asked = words.endswith((":", "：")) and any(_asks_more(page.lines[place]) for place in near)
    if asked and not page.dates.keys() & {*near}:  # Blogger's, on the page of a post
        return True
    soon = [page.lines[place] for place in near[:SOON]]
    if any(COMMENTER.search(line.words) or (line.words.endswith(":") and readerlines.is_spoken(line)) for line in soon):
        return True
    reply = next((place for place in near if REPLY.fullmatch(lists.shown(page.lines[place]))), -1)
    return any(page.is_prose(place) for place in near if place < reply)


def _goes_on(page: Page, head: int, row: int) -> bool:
    """Return whether a row with a name and an hour stands over a title, as others do above: the next post begins."""
    title = page.after(row)
    titled = title < len(page.lines) and page.may_title(title) and not page.is_prose(title)
    return titled and any(readerlines.is_spoken(page.lines[number]) for number in page.dates if number < head)


def _is_under_text(page: Page, number: int, text: int) -> bool:
    """Return whether a text stands above a line: under a title, be that a question, it counts the comments."""
    above = page.before(number)
    brief = above >= 0 and len(page.lines[above].words) < FULL
    if text < (above if brief else number):
        return True
    dated = next((place for place in range(number - 1, max(0, number - FEW) - 1, -1) if place in page.dates), number)
    return dated != number and dated + page.dates[dated].lines - 1 < above


def _is_said(page: Page, name: int, date: int) -> bool:
    """Return whether a line is a name with a colon, or says that one speaks, and that under it a day and a time."""
    words = page.lines[name].words
    told = words.endswith((":", "：")) or SPEAKS.search(words) or UNVERIFIED.search(words)
    return bool(told) and len(words) <= SHORT // 2 and date in page.dates and "T" in page.dates[date].iso


def _counts(page: Page, head: int, date: int) -> bool:
    """Return whether a heading says how many comments there are, and so many hours stand under it, one near.

    Such as stand above it too are those of posts.
    """
    said = re.search(r"\d+", page.lines[head].words)
    timed = [number for number, day in page.dates.items() if number > head and "T" in day.iso]
    if said is None or timed[:1] != [date] or int(said[0]) != len(timed):
        return False
    return all(day.form != page.dates[date].form for number, day in page.dates.items() if number < head)


def from_first(lines: Sequence[Line], replied: Set[int]) -> set[int]:
    """Return the numbers of these lines from the first on that is known for one of comments."""
    first = next((place for place, line in enumerate(lines) if line.number in replied), len(lines))
    return {line.number for line in lines[first:]}


def find(lines: Sequence[Line], title: str) -> set[int]:
    """Return the lines of readers' comments: from their heading, or from the first of them, to the end."""
    short = [place for place, line in enumerate(lines) if len(line.text) <= 2 * SHORT]
    if (first := speakers.first(lines, short)) and _has_text(lines[:first]):
        return {line.number for line in lines[first:]}
    cued = {short[one] for one in COMMENT_SIGNS.among(lines[place].words for place in short)}
    for place in short:
        words = lines[place].words
        told = len(title) > QUOTED and _quotes(lines[place : place + 2], title) and _has_text(lines[:place])
        if told or (place in cued and _opens(lines, place)) or (place and words[-1:] == ":" and _says(lines, place)):
            return {other.number for other in lines[place:]}
    return set()


def _has_text(lines: Sequence[Line]) -> bool:
    """Return whether a text stands in these lines: what stands above it leads to comments, and heads none."""
    return any(len(line.words) >= FULL or STOPPED.search(line.words) for line in lines)


def _opens(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is the heading of comments, or one of what other sites said: a reader speaks under it."""
    if place and len(lines[place].words) <= SHORT and BACK.match(lines[place].words):
        return True
    near = lines[place + 1 : place + 4]
    said = any(COMMENTER.search(other.words) for other in near) or any(map(_is_timed, near[:2]))
    return said and readerlines.is_heading(lines[place].words.strip("#*_ "))


def _is_timed(line: Line) -> bool:
    """Return whether a line says at what time of what day somebody spoke."""
    day = days.first(line.words) if len(line.words) <= SHORT else None
    return day is not None and ("T" in day.iso or hourrow.read(line.text) is not None)


def _says(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line says who speaks, and the one under it when."""
    words, near = lines[place].words, lines[place + 1 : place + 2]
    said = len(words) <= SHORT and (SAYS.match(words) or COMMENTER.search(words)) is not None
    told = said and near and len(near[0].words) <= SHORT
    day = days.first(near[0].text) if told else None
    return day is not None and "T" in day.iso


def _quotes(lines: Sequence[Line], title: str) -> bool:
    """Return whether a line that holds the title is the heading of comments, no entry of a list nor a row of labels.

    A tool may have wrapped it into the next line.
    """
    wraps = len(lines) > 1 and lines[1].number == lines[0].number + 1 and title[:QUOTED] in lines[0].words
    whole = " ".join(lists.shown(line) for line in lines) if wraps and title not in lines[0].words else ""
    if title not in (whole or lines[0].words):
        return False
    words = lists.unmarked(whole or lists.shown(lines[0]))  # without the number of a link
    counted = re.search(r"(?<!\d)\d{1,3}(?!\d)", words.replace(title, "")) or COMMENTS.fullmatch(words.strip("#*_ "))
    brief = counted and len(whole or lines[0].words) < len(title) + SHORT // 2
    return bool(brief) and not (words.startswith(title) or labellines.is_labels(lines[0]))
