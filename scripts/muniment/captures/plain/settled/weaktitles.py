"""The title of a page's only post, where what stands beside its day is a name, labels or a caption: a line near by."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import TITLE, Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import beginnings, candidates, nevertitles, permalinked, titlelines
from muniment.captures.plain.titles.looks import HASHES, STROKE, is_of_page, likeness
from muniment.captures.words.blogs import breadcrumbs, labels
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import heading
from muniment.captures.words.text import addresses, lists
from muniment.text import days
from muniment.text.patterns import late

ABOVE, BELOW, HEAD = 6, 2, 3
"""Lines over a title, and under it where it has a day, among which a better one is looked for; lines of a
page's head."""
TEXTS = 2
"""Lines of a summary between a title and its day."""
FEWEST, MOST = 3, 8
"""Words of what is rather a title than a label, and from which a line is no more of one for having more."""
NAMELESS = 10
"""Words of a line that is hardly the name of a blog."""
TOLD, TITLED = 5, late(r"[?!؟？！»”\"]")
"""Words of a line with a sign that hardly stands in the name of a blog, such as a quotation."""
LINKED = late(r"#(?!\d)[^\s#].*\b(?:Feed|RSS|Atom|alternate)\b")
"""How lynx begins a page with links to its feeds, where these are no numbers."""
PAST = 3
"""Lines of particulars between a title and its text, under a day right under the name of the blog."""
OWNED, FOOT = late(r"©|\([cC]\)|\b[cC]opyright\b"), 8
"""What a line says that tells whose a page is, and the last lines of a page, of which one may."""
BEGUN = late(r"[\w“„«\"'‘(\[¿¡「『【《]")
"""How a title begins."""
ALIKE, BETTER = 2, 3
"""How much another line must look like a title, and by how much more must speak for it."""
SLOGAN = 80
"""Characters of what a blog says of itself under its name."""
AGAIN, HEADED, WEAK = 3, 2, 4
"""What counts that a line is said again on the page, that it is a heading, and what counts against a name or labels."""


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the only start of a page with a better title where one is near; all others as they are."""
    if len(found) != 1 or len(found[0].title) > 1 or found[0].footed or found[0].said.title[1]:
        return [*found]
    start = found[0]
    if _leads_to_itself(page, start) or _is_around_day(page, start) or _is_of_document(page, start):
        return [*found]
    if (again := _told_again(page, start)) >= 0:
        return [msgspec.structs.replace(start, title=(again,), mark=candidates.mark_of(page, (again,)))]
    able = [number for number in _near(page, start) if _may_take(page, start.title[0], number)]
    best = max(able, key=lambda number: (_weight(page, number), -abs(number - start.title[0])), default=-1)
    if best < 0 or _weight(page, best) < _weight(page, start.title[0]) + BETTER:
        return [*found]
    title = titlelines.above(page, best) if best < start.first else titlelines.below(page, best)
    return [msgspec.structs.replace(start, title=title, mark=candidates.mark_of(page, title), label=-1, lead=-1)]


def _leads_to_itself(page: Page, start: Start) -> bool:
    """Return whether all words of a title lead to a permalink with the day of its date: no name or label does."""
    day = permalinked.day_of(page, start.title[0])
    return bool(day) and start.said.iso.startswith(day)


def _is_around_day(page: Page, start: Start) -> bool:
    """Return whether a title of several words stands right under its day too: no label, whatever strokes part it."""
    again = page.words(page.after(start.last)) == page.words(start.title[0])
    return again and start.title[0] < start.date and not _is_few(page, start.title[0])


def _told_again(page: Page, start: Start) -> int:
    """Return where a title stands again right over its text, under its day and who wrote it; -1 where it does not.

    What stands over the day is what a page says of a picture then.
    """
    below = page.after(start.last)
    name = labels.persons(page.words(below)) or bylines.is_name(page.words(below))
    again = page.after(below)
    able = name and start.title[0] < start.date and again < len(page.lines) and page.is_prose(page.after(again))
    return again if able and _words(page, again) == _words(page, start.title[0]) else -1


def _is_of_document(page: Page, start: Start) -> bool:
    """Return whether a title behind the head of a page is that of its document, which some tools leave first.

    Its row says who wrote the post: else the name of a blog may stand there in the place of one.
    """
    first, title = _words(page, page.full[0]), start.title[0]
    told = start.said.author[1] > 0 and _words(page, title) in {first, heading.of_document(first)[0]}
    return told and title not in _head(page, HEAD)


def _may_take(page: Page, title: int, number: int) -> bool:
    """Return whether a line may take the place of a title: that is weak, or the page says the line elsewhere too.

    The head of a page says what its blog is called, unless the line is a heading, or stands over several lines that the
    title is the last of: who wrote the post, and where.
    """
    head = number < title and number in _head(page, 1 if _is_stacked(page, number, title) else HEAD)
    long = prose.count(_words(page, number)) >= NAMELESS and len(page.run(number, 1)) == 1
    told = prose.count(_words(page, number)) >= TOLD and TITLED.search(_words(page, number)) is not None
    head = head and not (long or told or titlelines.is_headed(page, number))
    dated = any(True for _ in days.find(page.lines[number].words))
    weak = dated or _is_weak(page, number) or _is_few(page, number) or candidates.is_text(page, number)
    if (
        head
        or weak
        or titlelines.tells_of_picture(page, (number,))
        or likeness(page.lines[number].words) < ALIKE
        or _words(page, title) in _words(page, number)
    ):
        return False
    again = page.lines[title].words in page.often  # as a menu names the label
    few = _is_few(page, title) and (number < title or not page.dates or again or _clings(page, title))
    return _is_weak(page, title) or few or _is_told(page, number)


def _head(page: Page, size: int) -> list[int]:
    """Return the first lines of a page that its blog wrote, with what leads to its text or its search over them.

    So do the links to feeds that lynx puts there.
    """
    first = page.full[0]
    linked = any(sign.match(page.lines[first].words) for sign in (nevertitles.HEAD_LINK, LINKED))
    buttons = [*takewhile(lambda number: is_of_page(_words(page, number)), page.full[:HEAD])]
    return page.full[: size + max(len(page.run(first, HEAD)) * linked, len(buttons))]


def _is_stacked(page: Page, number: int, title: int) -> bool:
    """Return whether a line stands alone over the paragraph that a title is in, but not the first of."""
    run = page.run(title, ABOVE)
    return run[0].number < title and page.before(run[0].number) == number == page.run(number, 1)[0].number


def _clings(page: Page, title: int) -> bool:
    """Return whether a line is beside a date, the two apart from what is below: a label is, titles hardly."""
    last = title + (title + 1 in page.dates)
    beside = last > title or title - 1 in page.dates
    return beside and last + 1 < len(page.lines) and page.lines[last + 1].blank


def _near(page: Page, start: Start) -> Iterator[int]:
    """Yield the lines over a start, and under it up to its text, that may be its title."""
    number, told = start.first, 0
    for _ in range(ABOVE):
        number = page.before(number)
        if number < 0 or number in page.dates or page.is_entry(number) or heading.read(page.lines[number].words):
            break
        told += page.is_prose(number) and likeness(page.lines[number].words) < 1
        if told > TEXTS:
            break
        yield number
    number, past = start.last, PAST * _is_owner(page, start.title[0])
    if start.date < 0 and start.first == page.full[0]:
        yield from _under_slogan(page, page.after(number))
    for _ in range(BELOW if start.date >= 0 else _is_few(page, number)):
        number = page.after(number)
        able = number < len(page.lines) and number not in page.dates and not page.is_entry(number)
        heads = able and (_is_told(page, number) or _heads(page, number, past))
        if not able or (page.is_prose(number) and not heads):
            return
        yield from (number,) * heads


def _under_slogan(page: Page, slogan: int) -> Iterator[int]:
    """Yield the line under what a blog says of itself under its name, if the page says it elsewhere as a title."""
    below = page.after(slogan)
    able = below < len(page.lines) and below not in page.dates and not page.is_entry(below)
    if able and _is_brief(page, slogan) and _is_told(page, below) and _heads(page, below):
        yield below


def _is_brief(page: Page, number: int) -> bool:
    """Return whether a line is a sentence by itself, as what blogs say of themselves under their names."""
    return len(page.run(number, 1)) == 1 and prose.width(page.lines[number].words) < SLOGAN


def _heads(page: Page, number: int, past: int = 0) -> bool:
    """Return whether a line looks like a title, be it as long as a text's, and stands over a text or its picture.

    `past`: how many lines may say who wrote the post and how it is filed before the text begins.
    """
    below = page.after(number)
    for _ in range(past):
        below = page.after(below) if below < len(page.lines) and not page.is_prose(below) else below
    words = page.words(below)
    below = page.after(below) if words and (CREDIT.match(words) or prose.count(words) == 1) else below
    return likeness(page.lines[number].words) > 1 and page.is_prose(below)


def _weight(page: Page, number: int) -> int:
    """Return how much speaks for a line being the title of a page's only post."""
    line = page.lines[number]
    words = _words(page, number)
    headed = HEADED * titlelines.is_headed(page, number)
    known = AGAIN * _is_told(page, number) + headed - WEAK * (_is_weak(page, number) or _is_few(page, number))
    return likeness(line.words) + min(MOST, prose.count(words)) // 2 + known


def _is_told(page: Page, number: int) -> bool:
    """Return whether the page says a line elsewhere too."""
    words = page.lines[number].words
    again = len(words) >= TITLE and sum(line.words == words for line in page.lines) > 1
    return again or _words(page, number) in page.named


def _words(page: Page, number: int) -> str:
    words = addresses.bare(HASHES.sub("", page.lines[number].words))
    return lists.unmarked(lists.NUMBERED.sub("", words) if page.numbered else words)


def _is_weak(page: Page, number: int) -> bool:
    """Return whether a line is no title: a name, labels, a caption, a path."""
    words = _words(page, number)
    if not BEGUN.match(words) or _is_owner(page, number):
        return True
    row = beginnings.is_aside(page, number) or is_of_page(words) or labels.persons(words) or CREDIT.match(words)
    return bool(row or breadcrumbs.SIGN.search(words) or STROKE.search(words) or " / " in words)


def _is_owner(page: Page, number: int) -> bool:
    """Return whether a line at the head of a page says whose the page is, as a line at its end tells."""
    if number not in page.full[:HEAD]:
        return False
    words, ends = _words(page, number), (page.lines[end].words for end in page.full[-FOOT:])
    return words != "" and any(words in end and OWNED.search(end) for end in ends)


def _is_few(page: Page, number: int) -> bool:
    words = _words(page, number)
    return prose.count(words) < FEWEST and "://" not in words
