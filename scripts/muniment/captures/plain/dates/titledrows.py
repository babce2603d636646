"""Rows of a few words and a day, in words that nobody knows, beside titles and texts: 'The Wire 14-05-2020 14:02'.

That they date posts is told by all of a page: each stands right under a title of its own, or right over one, or under a
text where the next title follows.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec

from muniment.captures.plain.page import prose, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import looks
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.rows import sharedlines
from muniment.captures.words.text import lists
from muniment.text import days
from muniment.text.patterns import late

MOST, FEW = 7, 6
"""Words and signs that may stand beside the day, and where a picture may be told of."""
FEWEST, TELLING = 3, 4
"""Lines that say a title and a day, at least, and words of such a title as a rule."""
FULLER = 1.5
"""How many more words titles have than the rows beside them."""
SIGN = late(rf"[|·•]|(?<=\s)[/–—-](?=\s)|(?<!\w){BY}(?=\s)")
"""What parts a name from labels or a day."""
OTHER = late(r"\]\(|[:：]|^\s*[–—―-]|https?:|www\.")
"""What stands in lines under texts that say a source, whose a picture is, who is quoted or at what hour to come."""
SIGNED = late(rf"(?<!\w){BY}\s")
"""What says who wrote a post."""
LETTER = late(r"[^\W\d_]")
NOWHERE = (0, 0)


def found(page: Page, able: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return those of these lines that stand beside titles as all of them do: nothing else dates these.

    The titles differ, and say more than the rows: labels over titles that share their lines with days do not.
    """
    brief = [number for number in able if 0 < _words(page.lines[number].text) <= MOST]
    placed = [{number: title for number in brief if (title := title_of(page, number)) >= 0} for title_of in PLACES]
    titled = max(placed, key=len)
    place = PLACES[placed.index(titled)]
    feet = place is over and titled and any(_is_foot(page, number) for number in brief if number > max(titled))
    told = not feet and _are_titles(page, titled) and _are_most(page, titled, able, place)
    return signed(page, {number: able[number] for number in titled}) if told else {}


def hold_titles(page: Page, rows: Collection[int]) -> bool:
    """Return whether rows are the titles of their posts and the days beside these: 'What the clerk said | 5 May 2021'.

    A text stands under each, be it behind who wrote it, and over each but the first the end of another: no line is left
    for a title. They differ, and say as much. Where something else dates a post, days may stand within its text so:
    there are several, which say more.
    """
    least, words = (FEWEST, TELLING) if page.days else (1, sharedlines.SAID)
    if len(rows) < least or not all(_is_over_text(page, page.after(number)) for number in rows):
        return False
    above = [page.before(number) for number in sorted(rows)[1:]]
    between = all(_is_text(page, number) or looks.closes(page, number) for number in above)
    return between and sharedlines.hold_titles([page.lines[number].text for number in rows], words)


def _is_over_text(page: Page, number: int) -> bool:
    """Return whether a line is of a text, or says who wrote the one right under it."""
    signed = bylines.author(page.words(number))[1] > 0 and page.may_title(number)
    return page.is_prose(page.after(number) if signed else number)


def _under(page: Page, number: int) -> int:
    """Return the title right over a row that stands over a text; -1 where it is none."""
    title = page.before(number)
    return title if page.is_prose(page.after(number)) and _may_be_title(page, title) else -1


def _under_pictured(page: Page, number: int) -> int:
    """Return the title right over a row that begins with its day, over a text or the words of a picture above one."""
    below, day = page.after(number), days.first(page.lines[number].text)
    led = day is not None and not page.lines[number].text[: day.start].strip()
    brief = led and below < len(page.lines) and _words(page.lines[below].text) <= FEW
    if brief and not page.is_prose(below) and below + 1 < page.after(below) and page.is_prose(page.after(below)):
        title = page.before(number)
        return title if _may_be_title(page, title) else -1
    return _under(page, number) if led else -1


def over(page: Page, number: int) -> int:
    """Return the title right under a row, which a text follows; -1 where it is none."""
    title = page.after(number)
    able = title < len(page.lines) and _is_text(page, page.after(title))
    return title if able and _may_be_title(page, title) else -1


def _is_foot(page: Page, number: int) -> bool:
    """Return whether a row stands under a text, and nothing of a post behind it: so may those between texts."""
    below = page.after(number)
    last = below >= len(page.lines) or looks.is_of_page(page.lines[below].words)
    return last and page.is_prose(page.before(number))


def _behind(page: Page, number: int) -> int:
    """Return the title over the text that a brief row stands under, and no day stands under it; -1 where it is none.

    A button that leads to the rest of the text may stand between. Behind the row stands the next title, or what is of
    the page. A source, a picture and a meeting are told otherwise.
    """
    title, text = page.before(number), page.lines[number].text
    dated = bool(page.days)  # a list of months dates no posts
    other = dated or OTHER.search(text) is not None
    if other or title < 0 or _words(text) > (MOST if SIGNED.search(text) else FEW):
        return -1
    title = page.before(title) if shortened.is_button(page.lines[title]) else title
    if not _is_text(page, title):
        return -1
    while title >= 0 and _is_text(page, title) and not page.may_title(title):
        title = page.before(title)
    below = _past_numbers(page, page.after(number))
    last = below >= len(page.lines) or looks.is_of_page(lists.shown(page.lines[below]))
    told = last or over(page, page.before(below)) >= 0
    return title if told and _may_be_title(page, title) else -1


def _is_text(page: Page, number: int) -> bool:
    return number in page.excerpted or page.is_prose(number)


def _past_numbers(page: Page, number: int) -> int:
    """Return the first line from one on that has letters: no number that a picture left as a link, or of a page."""
    while number < len(page.lines) and not LETTER.search(page.lines[number].words):
        number = page.after(number)
    return number


PLACES = (_under, over, _behind, _under_pictured)


def _may_be_title(page: Page, number: int) -> bool:
    """Return whether a line may be a title: it is no prose, or a paragraph of its own that looks like a title."""
    able = number >= 0 and number not in page.dates and number not in page.yeared
    able = able and (page.may_title(number) or _is_apart(page, number))
    return (
        able and LETTER.search(page.lines[number].words) is not None and not looks.is_of_page(page.lines[number].words)
    )


def _is_apart(page: Page, number: int) -> bool:
    words = page.lines[number].words
    return len(words) <= looks.SHORT and len(page.run(number, 1)) == 1 and looks.likeness(words) > 1


def _are_titles(page: Page, titled: Mapping[int, int]) -> bool:
    """Return whether lines beside rows are all different, and say more than these, which signs or words may part."""
    words = [lists.unmarked(page.lines[number].words) for number in titled.values()]
    rows = [page.lines[number].text for number in titled]
    parted = {tuple(SIGN.findall(text)) for text in rows}
    fuller = 1 if len(parted) == 1 and all(parted) else FULLER
    return len({*words}) == len(titled) > 1 and sum(map(prose.count, words)) >= fuller * sum(map(_words, rows))


def _are_most(
    page: Page, titled: Mapping[int, int], able: Mapping[int, DateLine], title_of: Callable[..., int]
) -> bool:
    """Return whether rows are all that stand so, and more than what is dated otherwise."""
    same = all(number in titled for number in able if title_of(page, number) >= 0)
    full = len(page.days)
    return same and len(titled) > full


def signed(page: Page, rows: Mapping[int, DateLine]) -> dict[int, DateLine]:
    """Return rows with who wrote the posts, where what may be a person's name stands in most of them, and no other."""
    names = [page.lines[number].text[slice(*said.author)] for number, said in rows.items() if said.author[1]]
    if 2 * len(names) > len(rows) and all(map(labels.personal, names)):
        return dict(rows)
    return {number: msgspec.structs.replace(said, author=NOWHERE) for number, said in rows.items()}


def _words(text: str) -> int:
    """Return how many words stand beside the only day of a line; 0 where nothing does, or there are several days."""
    held: Sequence[days.Day] = list(days.find(text))
    return prose.count(text[: held[0].start]) + prose.count(text[held[0].end :]) if len(held) == 1 else 0
