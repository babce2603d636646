"""The only line that dates anything on a page, in a few words that nobody knows, told by the title beside it."""

import re
from collections.abc import Collection, Mapping

import msgspec

from muniment.captures.plain.dates import titledrows
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import count
from muniment.captures.plain.titles import beginnings
from muniment.captures.plain.titles.looks import SHORT, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines, datewords
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

LEAD, NEAR = 3, 2
"""Words before the date of such a line, and lines between it and the title above it."""
FILED = late(rf"\s{datewords.IN}\s+{CAPITAL}")
"""A small word that leads to a category."""
SIGNED = late(rf"(?<=\s){datewords.BY}\s+(?P<name>[^\W\d_][^|·•:;]{{1,40}}?)\s*$")
"""Who wrote a post, at the end of such a line."""
LINK = late(r"\[\d+\]\S|\]\(")
HOUR = late(r"(?i:\d\s?[ap]\.?m\b|\d[:.h]\d\d)")
"""The hour at which people meet."""
TELLING, FULLER = 4, 1.5
"""Words of what is rather a title than the name of a category, and how many more a title has under such a line."""


def placed(page: Page, able: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return those of some lines with a day that stand where the one does that dates the only post of a page."""
    first = _first_text(page)
    return _signed(page, {at: said for at, said in able.items() if _is_placed(page, at, first)})


def told(page: Page, able: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return those that stand beside a title that says no less, before all texts."""
    first = _first_text(page)
    return _signed(page, {at: said for at, said in able.items() if _is_told(page, at, first)})


def _signed(page: Page, found: Mapping[int, DateLine]) -> dict[int, DateLine]:
    return titledrows.signed(page, {at: _with_name(page.lines[at].text, said) for at, said in found.items()})


def _first_text(page: Page) -> int:
    """Return the first line of a text; the count of lines where none is there."""
    lines = range(len(page.lines))
    return next((at for at in lines if page.is_prose(at) and beginnings.tells(page, at)), len(page.lines))


def _is_placed(page: Page, number: int, first: int) -> bool:
    """Return whether a line stands right under what may be a title and above a text, a few words before its date.

    Above all text, of which the `first` line is given, it may as well stand over a title of more words, apart from it.
    """
    above, below = page.before(number), page.after(number)
    if not 0 < _words_beside(page.lines[number].text)[0] <= LEAD:
        return _is_told(page, number, first)
    if first >= number and _is_over(page, below):
        return below == number + 2
    if above < 0 or number - above > NEAR or page.lines[above].words[-1:] in (":", "："):
        return False
    listed = MARK.match(page.lines[above].text) or "://" in page.lines[above].text
    text = page.is_prose(above) and not (page.before(above) < 0 and _is_like(page, above))
    return not (listed or text) and page.is_prose(below)


def are_more(page: Page, alike: Collection[int], full: int) -> bool:
    """Return whether lines are more than the days known, but those between paragraphs of texts if all are under titles.

    Over a part of a chronology stands such a day.
    """
    titled = len(alike) > 1 and all(page.may_title(page.before(number)) for number in alike)
    pure = (at for at, said in page.dates.items() if said.pure and at > min(alike, default=0))
    amid = sum(page.is_prose(page.before(at)) and page.is_prose(page.after(at)) for at in pure)
    return len(alike) >= full - amid if titled else len(alike) > full


def _is_told(page: Page, number: int, first: int) -> bool:
    """Return whether a line of a day and a few words stands beside a title that says no less, before all texts.

    That is right under it and above a text, or right over it. Signs or a small word part several words.
    """
    text = page.lines[number].text
    beside = sum(_words_beside(text))
    parted = titledrows.SIGN.search(text) is not None or _is_signed(text)
    above, below = page.before(number), page.after(number)
    other = first < above or HOUR.search(_without_day(text)) is not None
    if other or not 0 < beside <= titledrows.MOST or not (parted or beside <= LEAD):
        return False
    over = below < len(page.lines) and below - number <= NEAR and page.is_prose(page.after(below))
    if over and (parted or beside < LEAD) and _says_more(page, below, FULLER * beside):
        return True
    begun = above >= 0 and number - above <= NEAR and (above == 0 or page.lines[above - 1].blank)
    return begun and page.is_prose(below) and _says_more(page, above, 0 if _signer(text)[1] else beside)


def _with_name(text: str, said: DateLine) -> DateLine:
    """Return what a row says, with the name that ends it if it is a day, several links and who wrote the post."""
    name = _signer(text)
    return msgspec.structs.replace(said, author=name) if name[1] else said


def _signer(text: str) -> tuple[int, int]:
    """Return where the name stands that ends a row of a day and several links: labels, which may be many words."""
    linked = len(LINK.findall(text)) > 1
    found = SIGNED.search(addresses.blanked(text)) if linked else None
    day = days.first(text) if found else None
    led = day is not None and not text[: day.start].strip()
    named = led and found is not None and " " in found["name"] and bylines.is_name(found["name"])
    return found.span("name") if named and found is not None else (0, 0)


def _is_signed(text: str) -> bool:
    """Return whether a line is a person's name and a day with a category behind it: 'Ann Roe 5 May 2021 in News'."""
    filed, day = FILED.search(text), days.first(text)
    return (
        filed is not None
        and day is not None
        and labels.personal(datewords.BEFORE_DAY.sub("", text[: day.start]).strip(" ,"))
    )


def _says_more(page: Page, title: int, words: float) -> bool:
    """Return whether a line may be a title, and has no fewer words than that, or than the name of a category."""
    return _is_like(page, title) and count(page.lines[title].words) >= max(words, TELLING)


def _words_beside(text: str) -> tuple[int, int]:
    """Return how many words stand before the date of a line and behind it, in scripts without space between them."""
    shown = lists.NUMBERED.sub("", addresses.blanked(text))
    before, _, behind = _without_day(shown).partition("\0")
    words = [count(" ".join(re.findall(r"\w+", part))) for part in (before, behind)]
    return words[0], words[1]


def _without_day(text: str) -> str:
    """Return a line with a sign for its first date; nothing of one without."""
    day = days.first(text)
    return f"{text[: day.start]}\0{text[day.end :]}" if day else ""


def _is_over(page: Page, title: int) -> bool:
    """Return whether a title of more words than a category has stands apart over a text."""
    text = page.after(title)
    told = text > title + 1 and page.is_prose(text)
    return told and _says_more(page, title, TELLING)


def _is_like(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return len(words) <= SHORT and likeness(words) > 1
