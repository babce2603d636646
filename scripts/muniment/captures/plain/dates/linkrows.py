"""Rows of links that date a post: one shows the date, the others lead to its author, its labels and its comments.

Where a tool lost the date, its link has no words, but its address says the day.
"""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import LABELLED, References
from muniment.captures.plain.titles import permalinked
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.dates import bylines, datemarks
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.dates.datewords import BY, LEAD
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.patterns import late

FEWEST, MOST = 2, 30
"""Links of such a row."""
LONGEST, LARGEST, LINK = 1500, 6000, 300
"""Characters of it, those where its addresses are long, and those of a link then."""
LINES = 8
"""Lines into which a tool may wrap it."""
BEHIND = 8
"""Words behind links that are a day, and how long a post takes to read."""
FEW = 3
"""Words beside links, and beside the date in its own."""
PARTED = late(r"[–—|·•/-]\s*\S.{4,40}")
CLUNG = late(rf"{BY}(?={CAPITAL})")
"""A word before the author's name without space between."""
PICTURE = r"!\[[^\[\]]*\]\([^()\s]*\)|\[!\[[^\[\]]*\]\([^()\s]*\)\]\([^()\s]*\)"
DRAWN = late(PICTURE)
WORD, FAR = late(r"\w+"), late(r"\s{3,}")
ANCHOR = "</a>"
"""The end of a link that a tool left in HTML's own tags, where the row is told by them alone."""
REFERRED = late(r"\W*(?:\[[^\[\]]+\]\[[^\[\]]+\][\s,،、|·•/–—-]*)+")
"""Links alone whose addresses stand elsewhere, behind labels."""
AUTHORS = ("/author/", "author=")
"""What stands in the address of an author's page, by the rules of WordPress."""
ACCOUNT = late(r"[^\W\d_][\w.-]{1,30}")
"""The name of an account."""
TEAM = 5
"""Words of the name of several who write for a blog."""
CATEGORIES, TAGS = ("/category/", "cat="), ("/tag/", "tag=")
"""What stands in those of its labels."""
FILING = (*AUTHORS, *CATEGORIES, *TAGS)
LEADING = ("http", "(/", "(#", "(</", "www.")
"""What a link has one of where it leads somewhere."""


class Part(msgspec.Struct, frozen=True):
    """A link of a row: its words, where they begin in the line, where it leads, and where it ends."""

    words: str
    start: int
    url: str
    end: int = 0


def found(page: Page) -> dict[int, DateLine]:
    """Return the rows of links that date posts of a page."""
    made: dict[int, DateLine] = {}
    for number in page.yeared:
        run = page.run(number, LINES) if page.wrapped else []
        if not 1 < len(run) <= LINES:
            run = [page.lines[number]]
        known = [page.dates[line.number] for line in run if line.number in page.dates]
        less = [said for said in known if said.form != "linked"]  # what a link alone says is less
        told = any((said.author[1] and ANCHOR not in run[0].text) or (said.pure and len(run) == 1) for said in less)
        if broken := _broken(page, number):
            made[number - broken.lines + 1] = broken
        if told or broken or run[0].number in made:
            continue
        whole = run[0].text if len(run) == 1 else brokenlinks.one(run)[-1].text
        row = _read(whole) or _referred(whole, page.references) or _timed(whole) or _filed(whole)
        if row is None and not page.wrapped and 1 < len(more := page.run(number, LINES)) <= LINES:
            run, row = more, _timed(brokenlinks.one(more)[-1].text)  # of few lines, which do not show that it wraps
        if row and (row.author[1] or all(said.form == "linked" for said in known)):
            made[run[0].number] = msgspec.structs.replace(row, lines=len(run))
    return made


def _broken(page: Page, number: int) -> DateLine | None:
    """Return what a row says that is broken behind its links: its last line is a day, or the end of one."""
    run = page.run(number, LINES) if not page.wrapped else []
    ends = 1 < len(run) <= LINES and run[-1].number == number and not addresses.may_link(run[-1].text)
    row = _filed(brokenlinks.one(run)[-1].text) if ends else None
    return msgspec.structs.replace(row, lines=len(run)) if row else None


def _read(text: str) -> DateLine | None:
    """Return what a row of links says; None for any other line."""
    count = text.count("http") + text.count("(/")
    if count < 1 or len(text) > max(LONGEST, min(LARGEST, LINK * count)) or MARK.match(text):
        return None
    if sum(map(text.count, LEADING)) < FEWEST and not any(sign in text for sign in AUTHORS):
        return None  # parts are slow to ask for, and most lines with a link have one
    links = parts(text)
    if len(links) == 1:
        return _signed(text, links)
    dated = [(part, day) for part in links if (day := _day(part)) and day.is_day]
    if not dated and len(links) <= MOST:
        return _signed(text, links)
    if len(dated) != 1 or not FEWEST <= len(links) <= MOST:
        return None
    own, day = dated[0]
    if len((own.words[: day.start] + own.words[day.end :]).split()) > FEW:
        return None
    others = [part for part in links if part is not own and not _leads_there(part, own)]
    if not others or any(not ownpages.is_machinery(part.url) for part in others):
        return None
    return said_of(day, others)


def _timed(text: str) -> DateLine | None:
    """Return what links to an author and to labels say that stand before a day and how long a post takes to read."""
    links = (
        parts(text, few=BEHIND) if len(text) <= LONGEST and addresses.may_link(text) and not MARK.match(text) else []
    )
    end = links[-1].end if links else len(text)
    day = days.first(text[end:])
    if day is None or not day.is_day or not bylines.MINUTES.fullmatch(text, end + day.end):
        return None
    if WORD.search(text, end, end + day.start) or not all(ownpages.is_machinery(part.url) for part in links):
        return None
    return said_of(day, links)


def _filed(text: str) -> DateLine | None:
    """Return what a line says that is a day and links to who wrote a post or to its labels, with hardly a word more."""
    able = len(text) <= LONGEST and addresses.may_link(text) and any(sign in text for sign in FILING)
    day = days.first(text) if able and not MARK.match(text) else None
    if day is None or not day.is_day:
        return None
    words = len(WORD.findall(text[day.start : day.end]))
    links = parts(text, few=words + FEW)
    apart = all(part.end <= day.start or part.start >= day.end for part in links)
    told = links and apart and all(_is_of(part, FILING) for part in links)
    form = form_of(text[day.start : day.end].split(":")[0])
    return msgspec.structs.replace(said_of(day, links), form=form) if told else None


def _is_of(part: Part, signs: Sequence[str]) -> bool:
    return ownpages.is_machinery(part.url) and any(sign in part.url for sign in signs)


def said_of(day: Day, links: Sequence[Part]) -> DateLine:
    """Return what a row says of a day whose other links lead to an author and to labels."""
    signed = (named(part) for part in links if any(sign in part.url for sign in AUTHORS))  # a picture first, maybe
    author = next((place for place in signed if place[1]), (0, 0))
    categories, tags = _span(links, CATEGORIES), _span(links, TAGS)
    return DateLine(day.iso, False, "row of links", day.swapped, author=author, categories=categories, tags=tags)


def _referred(text: str, references: References) -> DateLine | None:
    """Return what links say whose addresses stand elsewhere, one of them a day: '[5 May 2021][4] [Ann][5]'."""
    if "][" not in text or len(text) > LONGEST or not REFERRED.fullmatch(text):
        return None
    links = [link["words"] for link in datemarks.SHORTCUT.finditer(text)]
    held = [day for words in links if (day := days.whole(words))]
    whole = len(held) == 1 and held[0].is_day and FEWEST <= len(links) <= MOST
    others = [part for part in labelled(text, references) if not days.whole(part.words)] if whole else []
    return said_of(held[0], others) if whole else None


def labelled(text: str, references: References) -> list[Part]:
    """Return the links of a line whose addresses stand elsewhere behind labels of theirs: '[News][4]'."""
    links = [*LABELLED.finditer(text)] if references.labels else []
    told = ((link["words"], link.start("words"), references.to(link)) for link in links)
    return [Part(*one) for one in told]


def _signed(text: str, links: Sequence[Part]) -> DateLine | None:
    """Return what a line says that is links to an author's page and to labels, if any, and behind a stroke a date."""
    signing = [part for part in links if any(sign in part.url for sign in AUTHORS)]
    if len(signing) != 1 or not bylines.is_name(signing[0].words):
        return None
    if any(not ownpages.is_machinery(part.url) for part in links if part is not signing[0]):
        return None
    rest = text[links[-1].end :]
    day = days.first(rest) if PARTED.fullmatch(rest.strip()) else None
    if day is None or not day.is_day or WORD.search(rest[: day.start] + rest[day.end :]):
        return None
    return said_of(day, links)


def _day(part: Part) -> days.Day | None:
    """Return the day that the words of a link say; where it has but what leads to one, that of a post's address."""
    if part.words and not all(map(LEAD.fullmatch, part.words.split())):
        return days.first(part.words)
    told = permalinked.DATED.search(part.url)
    return days.Day("-".join(told.group("year", "month", "day")), 0, 0) if told and told["day"] else None


def _span(parts: Sequence[Part], signs: Sequence[str]) -> tuple[int, int]:
    """Return where the labels of a kind stand, which their addresses tell; no other link may stand among them."""
    able = [place for place, part in enumerate(parts) if any(sign in part.url for sign in signs)]
    if not able or able[-1] - able[0] >= len(able):
        return 0, 0
    return parts[able[0]].start, parts[able[-1]].start + len(parts[able[-1]].words)


def parts(text: str, *, few: int = FEW) -> list[Part]:
    """Return the links of a line; none if more than a `few` words stand beside them.

    Words before an address in brackets are its own. A picture, as of who wrote the post, is no link of a row.
    """
    text = DRAWN.sub(lambda drawn: " " * len(drawn[0]), text) if "![" in text else text
    links: list[Part] = []
    position, beside = 0, 0
    for link in addresses.leading(text):
        before = text[position : link.start].rstrip("([<")
        words = link.words or before.strip(" ,،、·•|/")
        behind = text[link.said + len(words) :].lstrip()[:1] == "("
        words = FAR.split(words)[-1] if behind or not link.words else words
        beside += len(WORD.findall(before)) - (0 if link.words else len(WORD.findall(words)))
        if not (words or permalinked.DATED.search(link.url)):
            return []
        at = link.said + link.words.rfind(words) if link.words else position + before.rfind(words)
        position = link.end + (text[link.end : link.end + 1] in (")", "]", ">"))
        links.append(Part(words, at, link.url, position))
    if not links or beside > few:
        return []
    beside += len(WORD.findall(text[position:]))
    return links if beside <= few else []


def _leads_there(part: Part, own: Part) -> bool:
    return bool(part.url) and part.url.partition("#")[0] == own.url.partition("#")[0]


def named(part: Part) -> tuple[int, int]:
    """Return where the author's name stands; an account may have none but a word in small letters."""
    first, last = bylines.author(part.words)
    if clung := CLUNG.match(part.words):
        return part.start + clung.end(), part.start + len(part.words)
    words = part.words.split()
    team = len(words) <= TEAM and any(word[:1].isupper() for word in words[1:]) and not any(map(str.isdigit, words))
    if not last and (bylines.is_name(part.words) or team or ACCOUNT.fullmatch(part.words)):
        first, last = 0, len(part.words)
    return (part.start + first, part.start + last) if last else (0, 0)
