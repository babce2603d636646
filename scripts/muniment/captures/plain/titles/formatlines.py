"""Lines that name the format of a post, or count its answers, right beside its title, and so are none themselves."""

from collections.abc import Iterable, Iterator
from itertools import islice

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import HASHES, closes, likeness
from muniment.captures.words.blogs import formats
from muniment.captures.words.blogs.replywords import COUNTING
from muniment.captures.words.page import heading
from muniment.captures.words.text import addresses

LONGEST = 40
"""Characters of a line that counts answers."""
ASKING = ("?", "？", "؟")


def is_one(page: Page, number: int) -> bool:
    """Return whether a line names the format of the post whose title it stands beside, or counts answers under that.

    The title of a post may be such a name, and who signed the post above may stand over that.
    """
    above = page.before(number)
    if names(page, number):
        if not _titles(page, above):
            return is_alone(page, number) and _titles(page, page.after(number))
        return _is_sure(page, above) or are_several(_titles(page, page.before(one)) for one in _beside(page))
    if not _counts(page, number):
        return False
    title = page.before(above) if above in page.dates else above
    if not _titles(page, title):
        return False
    return _is_sure(page, title) or are_several(_counts(page, one) for one in page.full)


def are_several(told: Iterable[bool]) -> bool:
    """Return whether more than one of some answers is yes; no more are asked than that takes."""
    return len([*islice(filter(None, told), 2)]) > 1


def _counts(page: Page, number: int) -> bool:
    """Return whether a line counts answers, and is neither a heading nor a link."""
    words = page.lines[number].words.strip("*_ ")
    return len(words) <= LONGEST and COUNTING.fullmatch(words) is not None and _is_plain(page, number)


def names(page: Page, number: int) -> bool:
    """Return whether a line is the name of a format, and no link; a heading only where those of titles are higher."""
    if not _says_format(page, number):
        return False
    return _is_plain(page, number) or (HASHES.match(page.lines[number].text) is not None and _is_lower(page, number))


def is_alone(page: Page, number: int) -> bool:
    """Return whether a line is such a name in the place of a title, on a page that has others."""
    return names(page, number) and len([*islice(_beside(page), 2)]) > 1


def _says_format(page: Page, number: int) -> bool:
    words = page.words(number)
    return 0 < len(words) <= LONGEST and formats.names(words.strip("#*_ "))


def _is_plain(page: Page, number: int) -> bool:
    text = page.lines[number].text
    return HASHES.match(text) is None and not addresses.may_link(text)


def _is_lower(page: Page, number: int) -> bool:
    """Return whether a heading stands right under a higher one, as several of the page are, and no title is so low."""
    text, level, over = page.lines[number].text, _level(page, number), _level(page, page.before(number))
    if not 0 < over < level or addresses.may_link(text):
        return False
    others = {_level(page, page.before(date)) for date in page.dates if not _says_format(page, page.before(date))}
    return level not in others and are_several(_level(page, one) == over for one in page.full)


def _level(page: Page, number: int) -> int:
    found = HASHES.match(page.lines[number].text) if number >= 0 else None
    return found[0].count("#") if found else 0


def _beside(page: Page) -> Iterator[int]:
    """Yield the names of formats that stand beside days, or beside the titles there."""
    near = {-1}
    for number, said in page.dates.items():
        above, below = page.before(number), page.after(number + said.lines - 1)
        new = {above, below, page.before(above) if above >= 0 else -1} - near
        near |= new
        yield from (one for one in new if names(page, one))


def _titles(page: Page, number: int) -> bool:
    """Return whether a line may be a title, and is neither a date nor such a name."""
    if not 0 <= number < len(page.lines) or number in page.dated or names(page, number):
        return False
    words = page.lines[number].words
    return (page.may_title(number) or words.endswith(ASKING)) and likeness(words) > 1


def _is_sure(page: Page, title: int) -> bool:
    """Return whether a title surely is one: named elsewhere, a heading, or right under a post above or the page's own.

    The first line of a page, and an entry of a list, as of a menu, are none; nor is one under prose, as a name is.
    """
    if page.lines[title].words in page.named:
        return True
    if title == page.full[0] or page.is_one_entry(title):
        return False
    above = page.before(title)
    behind = any(date < title for date in page.dates) or heading.read(page.lines[above].words) is not None
    over = (level := _level(page, title)) > 1 and are_several(_level(page, one) == level for one in page.full)
    return over or (behind and closes(page, above))
