"""The lines of a title: one, or those that a tool wrapped it into."""

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import formatlines, permalinked
from muniment.captures.plain.titles.looks import DRAWN, HASHES, closes, is_foreign, likeness
from muniment.captures.plain.titles.nevertitles import ADDRESS
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.blogs.phrases import SEE_ALSO
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import besidenames, bylines
from muniment.captures.words.page import heading
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lists import MARK
from muniment.text import days, stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

FEW = 3
"""Lines that a tool may have wrapped one title into."""
LONGEST = 90
"""Characters of a line of a title that the page itself breaks."""
WIDE = 45
"""Columns of a line that a tool has wrapped, at least."""
HEADED = late(r"#{1,6} .*\S  $")
"""A heading that is broken in Markdown's way."""
CONTINUED = late(r"[:,–—-]$")
"""How a line ends that the next goes on from."""
WORD = late(r"[^\W_]")
UNDERLINE = late(r"^\s*(?P<mark>[=~*^+-])(?P=mark){2,}\s*$")
HOST = late(r"https?://[^\s/()<>]+/?")
ROOT = late(rf"\(<?(?:{HOST.pattern}|/)>?\)\W*$")
CUT = 3
"""What it counts against a line in which the page shows how a post begins."""
BROKEN = late(r"[^\[\]]*\[[^\[\]]*")
"""A line in which a link begins that a tool wrapped into the next."""

NOTE = Folded(rf"\W*(?:{SEE_ALSO.pattern}|{either('sources')})\s*[:：]\s*\W{{0,2}}\w")
"""How a line begins that names further reading, or the source of a text, and is no title."""
VIA = Folded(r"\W*via\s*[:：]\s*\W{0,2}\w")
"""How one may begin, too."""
PLACE = 4
"""Spaces before the day in a line that says where and when a text was written."""


def is_note(page: Page, number: int) -> bool:
    """Return whether a line names further reading, or the source of a text: by its word, a link, or as others do."""
    line = page.lines[number]
    via = VIA.match(line.words) is not None and not line.text.lstrip().startswith("#")
    several = via and formatlines.are_several(VIA.match(one.words) is not None for one in page.lines)
    return NOTE.match(line.words) is not None or several or (via and addresses.may_link(line.text))


def above(page: Page, near: int) -> tuple[int, ...]:
    """Return a title by its last line, with the lines above that it was wrapped from."""
    taken = [near]
    while taken[0] > 0 and len(taken) < FEW and _joins(page, taken[0] - 1, taken[0]):
        taken = [taken[0] - 1, *taken]
    alone = taken[0] == 0 or page.lines[taken[0] - 1].blank or taken[0] - 1 in page.dates
    return tuple(taken) if alone or BROKEN.fullmatch(page.lines[taken[0]].text) else (near,)


def below(page: Page, near: int) -> tuple[int, ...]:
    """Return a title by its first line, with the lines below that it was wrapped into."""
    taken = [near]
    while taken[-1] + 1 < len(page.lines) and len(taken) < FEW and _joins(page, taken[-1], taken[-1] + 1):
        taken.append(taken[-1] + 1)
    after = taken[-1] + 1
    alone = after >= len(page.lines) or page.lines[after].blank or after in page.dates
    return tuple(taken) if alone or BROKEN.fullmatch(page.lines[taken[0]].text) else (near,)


def _is_pair(page: Page, first: int) -> bool:
    """Return whether a line and the next are a short paragraph of their own."""
    lines = page.lines
    apart = first == 0 or lines[first - 1].blank
    ended = first + 2 >= len(lines) or lines[first + 2].blank or first + 2 in page.dates
    return apart and ended and max(len(line.words) for line in lines[first : first + 2]) <= LONGEST


def _joins(page: Page, first: int, second: int) -> bool:
    """Return whether a tool wrapped one title into these two lines: the first is nearly full, or leaves a link open."""
    if {first, second} & (page.dates.keys() | page.excerpted) or page.lines[first].blank or page.lines[second].blank:
        return False
    one, other = page.lines[first], page.lines[second]
    if BROKEN.fullmatch(one.text):
        return "](" in other.text
    if any(map(is_button, (one.words, other.words))) or COMMENTS.fullmatch(other.words.removeprefix("with ")):
        return False
    if is_foreign(other.words, one.words) or bylines.timed(other.text)[1]:
        return False
    led = MARK.match(other.text) is not None and MARK.match(one.text) is None
    if (
        not led
        and _is_pair(page, first)
        and (HEADED.match(one.text) or CONTINUED.search(one.words) or other.words[:1].islower() or _fits(page, first))
    ):
        apart = UNDERLINE.match(other.text) or heading.read(one.words) is not None
        return not ADDRESS.search(one.text + other.text) and not apart
    able = page.wrapped and WIDE <= len(one.words) <= 100 and not ADDRESS.search(other.text)
    return able and not ADDRESS.search(one.text) and not UNDERLINE.match(other.text) and likeness(one.words) >= 1


def _fits(page: Page, first: int) -> bool:
    """Return whether a pair, no sentence, is broken where the next word would have gone beyond all other lines."""
    if page.dense or not page.edge or prose.width(page.words(first)) < WIDE or is_mute(page, first + 1):
        return False
    ended = any(stops.closes(page.words(number)) for number in (first, first + 1))
    signed = bylines.author(page.lines[first + 1].text)[1] > 0 or besidenames.is_signer(page.words(first + 1))
    return not ended and not signed and prose.next_reaches(page.lines, first) > page.edge


def behind_again(page: Page, title: int, below: int) -> int:
    """Return the line below a title, or the next where that says the title again, as over a text of its own."""
    again = below < len(page.lines) and page.lines[below].words == page.lines[title].words
    return page.after(below) if again else below


def likely(page: Page, title: tuple[int, ...]) -> int:
    """Return how much the lines of a title look like one; no link to the root of a site, or to a list of posts, is.

    Nor is one behind a button: '**Next** [The ferry row is settled](/ferry/)'; nor a day before a label.
    """
    text = " ".join(page.lines[place].words for place in title)
    cut = CUT * (title[-1] in page.excerpted or prose.is_broken(page.lines, title[-1]))
    leads_away = "http" in text and (ROOT.search(text) or ownpages.is_machinery(permalinked.whole(text)))
    leads_away = leads_away or ("](" in text and is_button(text.partition("[")[0].strip("*_: ")))
    leads_away = leads_away or HOST.fullmatch(permalinked.by_number(page, title[0])) is not None
    never = leads_away or formatlines.is_one(page, title[0]) or _is_filed_day(page, title[0])
    return -4 if never else likeness(text) - cut


def _is_filed_day(page: Page, number: int) -> bool:
    """Return whether a line is a day and behind it a label that stands elsewhere too: 'Sep 20, 2015 Courts'.

    Or other days have a label behind them as well, all of a word or two.
    """
    label = _behind_day(page, number)
    filed = (0 < len(_behind_day(page, one).split()) < FEW for one in page.yeared)
    brief = 0 < len(label.split()) < FEW
    return label != "" and (label in page.often or (brief and formatlines.are_several(filed)))


def _behind_day(page: Page, number: int) -> str:
    """Return what stands behind the day that a line begins with; empty where it does with none, or long words follow.

    What are but figures is none.
    """
    words = page.lines[number].words if number in page.yeared else ""
    day = days.first(words) if words and len(words) <= LONGEST else None
    label = words[day.end :].strip(" ,|·•-–—") if day is not None and day.is_day and day.start == 0 else ""
    return label if not label.isdigit() else ""


def is_mute(page: Page, number: int) -> bool:
    """Return whether a line has no letter or figure, or but what a tool writes for a picture: no underlined title."""
    words = page.lines[number].words
    if words[:1] != "[" or DRAWN.fullmatch(words) is None:
        return not WORD.search(words)
    return number + 1 == len(page.lines) or UNDERLINE.match(page.lines[number + 1].text) is None


def is_headed(page: Page, number: int) -> bool:
    """Return whether a line is marked as a heading, before it or by the rule right under it."""
    return HASHES.match(page.lines[number].text) is not None or is_underlined(page, number)


def is_underlined(page: Page, number: int) -> bool:
    """Return whether a rule stands right under a line."""
    return number + 1 < len(page.lines) and UNDERLINE.match(page.lines[number + 1].text) is not None


def is_small(page: Page, number: int) -> bool:
    """Return whether a line is the first of all and begins small: it goes on from none."""
    return number == page.full[0] and page.lines[number].words[:1].islower()


def opens_text(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a text near under a line begins with its words, of which there are several, and goes on.

    Blogs say a title again where a text begins; lines that say it alone may stand between, and labels.
    """
    words = page.lines[title[0]].words.rstrip(".")
    below = title[-1] if words.count(" ") >= FEW - 1 else len(page.lines)
    for _ in range(FEW):
        below = page.after(below)
        if below >= len(page.lines) or below in page.dates:
            return False
        if page.lines[below].words.startswith(words) and len(page.lines[below].words) > len(words) + FEW:
            return page.is_prose(below)
    return False


def tells_of_picture(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether the next line says a title again, as a caption what is told of a picture, or the one above did.

    Where that stands behind the end of a post, it is the picture of another, which says its title.
    """
    words, below, above = page.lines[title[0]].words, page.after(title[-1]), page.before(title[0])
    again = below < len(page.lines) and page.lines[below].words.startswith(words)
    told = above >= 0 and page.lines[above].words == words and not closes(page, page.before(above))
    return " " in words and (again or told)


def is_none_below(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a line under a date tells of a picture, or says but where and when: 'Geneva, 25 June 2019'.

    Where nothing over the date may be the title, the picture under the title is called by that.
    """
    words = page.lines[title[0]].words
    day = days.first(words) if len(title) == 1 else None
    if day is None or day.end < len(words):
        return tells_of_picture(page, title) and not _is_untitled_above(page, page.before(title[0]))
    return day.start == 0 if not day.is_day else words[: day.start].count(" ") < PLACE


def _is_untitled_above(page: Page, date: int) -> bool:
    """Return whether a line is the last of a date's, and the one above these no title, but the page's own or none."""
    while date in page.dated and date not in page.dates:
        date -= 1
    above = page.before(date)
    own = above < 0 or closes(page, above) or heading.read(page.lines[above].words) is not None
    return date in page.dates and (own or likeness(page.lines[above].words) <= 1)


def tells_of_day(page: Page, title: tuple[int, ...]) -> bool:
    """Return whether a title is a sentence right under a date, as what a chronology tells of one day is."""
    return page.before(title[0]) in page.dates and page.lines[title[-1]].words.endswith((*stops.STATED,))
