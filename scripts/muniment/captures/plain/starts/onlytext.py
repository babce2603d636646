"""Where the text begins of a page without titles and days, which a tool took: it is taken for one post."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.dates import nodays
from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.starts import lonetitle
from muniment.captures.plain.titles import beginnings, candidates, pagehead
from muniment.captures.words.blogs import labelwords, passwordform, withheldwords
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.captures.words.text import addresses
from muniment.text.patterns import late

ENOUGH, SEVERAL = 300, 2
"""Characters of the lines of a text that is a post's, and how many of them there are at least."""
WHOLE = 200
"""Characters of one line that is enough."""
URL, MAIL = late(r"https?://\S+"), late(r"[\w.+-]+@[\w-]+\.\w")
"""The address of a page, and one for letters."""
LEADS = (",", ":", "،", "，", "：")
"""How lines end that lead to the next: 'Dear Minister,'."""
NOTICE, NOTED = (
    late(
        r"(?i:page (?:was )?not found|^\W*(?:error|erreur|fehler|errore?|ошибка) ?:? ?40[34]\b|"
        r"^\W*40[34]\W*(?:forbidden|not found|$)|"
        r"account (?:has been|is) suspended|checking (?:your browser|if the site)|"
        r"verify(?:ing)? (?:that )?you are (?:a )?human|"
        r"enable (?:javascript|cookies)|unexpected error|(?:blog|site|website) is (?:marked )?(?:private|protected)|"
        r"(?:were|are|have been) invited can (?:read|see|view)|password protected)"
    ),
    300,
)
"""What such a line says, and its characters at most."""
RECORDS, ALIKE = 5, 8
"""Lines of records at least, and characters with which lines of records begin alike."""
LONGEST, SOLE = 3_000, 1_200
"""Characters of a paragraph, and of the only one; a longer one is a page of which a tool made one line."""
SIGN, MOST = late(r"[\d!-/:-@\[-`{-~]"), 0.1
"""A digit or a sign of ASCII, and how many of them a text holds at most: code, logs and tables hold more."""


def place(page: Page) -> int:
    """Return where the text of a page begins that shows neither a title nor a day; -1 where it has none, or has these.

    A day that no calendar has, and days beside no title, are to be set right first: nothing is guessed over them.
    """
    dated = any(said.iso != UNKNOWN for said in page.dates.values()) or any(nodays.found(page))
    head = pagehead.end(page)
    first = -1 if dated else next((one for one in page.full if one > head and _begins(page, one)), -1)
    return page.lines[_led(page, first)].start if first >= 0 and not _is_of_site(page) and _is_post(page, first) else -1


def _is_of_site(page: Page) -> bool:
    """Return whether a page says that there is none, or that a text is not for everyone: what a site says instead."""
    lines = [page.lines[number].words for number in page.full]
    return any(map(is_notice, lines)) or withheldwords.asks(" ".join(lines)) or any(map(passwordform.asks, lines))


def is_notice(words: str) -> bool:
    """Return whether a line is what a server, a guard or a blog says in the place of a text."""
    return len(words) <= NOTED and (labelwords.is_of_no_page(words) or NOTICE.search(words) is not None)


def _led(page: Page, first: int) -> int:
    """Return the first of the lines that lead right to a text: to whom it goes, whose the picture over it is."""
    above = page.before(first)
    while above >= 0 and ((words := page.lines[above].words).endswith(LEADS) or CREDIT.match(words.lstrip("("))):
        first, above = above, page.before(above)
    return first


def start(page: Page, at: int) -> Start:
    """Return the start of the post whose text begins at a place, above which a line was put in for its title."""
    over = next(line.number for line in page.lines if line.start == line.next == at)
    return Start((over,), -1, candidates.ABSENT, lonetitle.LONE)


def says(page: Page, one: Start) -> bool:
    """Return whether a start is one of these, over the only post of a page."""
    return one.date < 0 and page.lines[one.title[0]].blank


def _begins(page: Page, number: int) -> bool:
    aside = beginnings.is_aside(page, number) or beginnings.asks(page, number)
    return page.is_prose(number) and beginnings.tells(page, number) and not aside


def _is_post(page: Page, first: int) -> bool:
    """Return whether there is text enough from a line on, and hardly any code, table or list of records in it."""
    sizes = (
        _wrapped(page, first)
        if page.wrapped
        else [
            prose.width(page.lines[number].words)
            for number in page.full
            if number >= first and beginnings.tells(page, number)
        ]
    )
    enough = max(sizes) >= WHOLE or (len(sizes) >= SEVERAL and sum(sizes) >= ENOUGH)
    shown = (page.lines[number].text for number in page.full if number >= first)
    read = "".join(URL.sub("", addresses.bare(text)) for text in shown)
    glued = max(len(page.lines[number].text) for number in page.full) > (LONGEST if page.full[1:] else SOLE)
    plain = enough and not glued and len(SIGN.findall(read)) < MOST * len(read)
    return plain and not _are_records([page.lines[number].text for number in page.full])


def _wrapped(page: Page, first: int) -> list[int]:
    """Return how long the paragraphs are, from a line on, into which a tool broke a text, and 0."""
    sizes = [0]
    for number in (one for one in page.full if one >= first):
        begins = page.lines[number - 1].blank
        if (begins and beginnings.tells(page, number)) or number == first:
            sizes.append(0)
        sizes[-1] += prose.width(page.lines[number].words)
    return sizes


def _are_records(lines: Sequence[str]) -> bool:
    """Return whether most lines are alike as those of a table or of a program are, or hold addresses for letters."""
    begun = Counter(line[:ALIKE] for line in lines).most_common(1)[0][1]
    parted = max(sum("\t" in line.strip() for line in lines), sum(line.count(";") > 1 for line in lines))
    mailed = sum(MAIL.search(line) is not None for line in lines)
    return max(begun, parted, mailed) >= max(RECORDS, len(lines) // 2) or MAIL.search(" ".join(lines[:2])) is not None
