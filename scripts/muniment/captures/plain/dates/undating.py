"""Dates on a page that date no post: of comments, calendars, archives, lists, and titles that are dates themselves."""

from collections import Counter
from collections.abc import Iterable, Sequence

from muniment.captures.plain.dates import agreeing, dayruns, otherdates, textentries, todays, torndays
from muniment.captures.plain.page import named
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import looks, permalinked
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.replywords import COMMENTER, COMMENTS
from muniment.captures.words.dates.dated import UNKNOWN, DateLine, is_same
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

WEEK = late(r"(?:^|(?<= ))(?:[^\W\d_]{1,3}\.? ){6}[^\W\d_]{1,3}\.?$")
"""The days of the week over a calendar."""
FEWEST_AGAIN = 2
FEWEST_LISTED = 3
"""Lines of dates in a row that are a list of months or days, and date nothing."""
CELL = late(r"\w.*(?:\t| {2,}|\|\s*)$")
CELLS = late(r"(?:\t| {2,}|\|)\s*\w")
"""What stands before a date in a row of a table that has another cell before it, and each cell behind one."""
WORD = late(r"\w")
"""What an entry has; text browsers leave a mark alone where one begins with a heading."""
LED = late(r"[^\W\d_][^\d:：]{0,24}[:：](?!//)")
"""A word or two, and a colon."""
RULED = late(r"\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?")


def take_back(page: Page, within: Iterable[int]) -> None:
    """Take from a page's dates those that date no post; `within`: lines that others say the same as."""
    inner = [number for number in page.dates if _is_commented(page, number) or torndays.ends_sentence(page, number)]
    inner += [number for number in page.dates if page.words(number).endswith(looks.CUT)]  # a text begins with it
    inner += within
    inner += [last for number, said in page.dates.items() if (last := number + said.lines - 1) != number]
    inner += page.replied & page.dates.keys()
    findings = (todays.found, _tabular, _listed, _calendars, _leading, _lettered, dayruns.found, *otherdates.FINDINGS)
    told = {number for finding in findings for number in finding(page)}
    for number in {*inner, *told} - agreeing.kept(page, told - {*inner}, {*inner, *told}):
        page.dates.pop(number, None)
    for number in [*_titling(page), *_again(page)]:
        page.dates.pop(number)
    for number in _monthly(page):
        page.dates.pop(number)


def _again(page: Page) -> list[int]:
    """Return the dates under texts that say again what those above them do: as many, by turns, each the same day.

    One that counts from the day of the capture may be any day.
    """
    kinds: dict[tuple[str, bool], list[int]] = {}
    for number, said in page.dates.items():
        kinds.setdefault((said.form, said.pure), []).append(number)
    days = {number: said.iso[:10] for number, said in page.dates.items()}
    for heads in kinds.values():
        for feet in kinds.values():
            sole = len(heads) == 1 == len(feet) and _is_foot(page, heads[0], feet[0])
            if heads is feet or len(heads) != len(feet) or not (sole or len(heads) >= FEWEST_AGAIN):
                continue
            turns = [number for pair in zip(heads, feet, strict=True) for number in pair]
            same = all(days[foot] in (days[head], UNKNOWN) for head, foot in zip(heads, feet, strict=True))
            apart = same and all(_has_text(page, *pair) for pair in zip(heads, feet, strict=True))
            if apart and turns == sorted(turns):
                return feet
    return []


def _is_foot(page: Page, head: int, foot: int) -> bool:
    """Return whether a day is the first line of a page, and the hour of it with a name stands under the text."""
    said = page.dates[foot]
    return head == page.full[0] and page.dates[head].pure and "T" in said.iso and said.author[1] > 0


def _has_text(page: Page, first: int, last: int) -> bool:
    return any(page.is_prose(number) for number in range(first + 1, last))


def _titling(page: Page) -> list[int]:
    """Return the lines of dates that are titles: no other is written so, and a date as those of others is under it.

    So are those with words that lead to a post of another year, and headings with words over the same day again.
    """
    shown = {number: lists.unmarked(page.lines[number].words) for number in page.dates}
    kinds = Counter(
        (form, pure) for _, form, pure in {(shown[at], one.form, one.pure) for at, one in page.dates.items()}
    )
    found: list[int] = []
    for number, said in page.dates.items():
        below, text = page.dates.get(page.after(number)), page.lines[number].text
        headed = text.lstrip()[:1] == "#" and said.form == "linked" and not said.pure
        same = headed and below is not None and below.iso[:10] == said.iso[:10]
        under = below is not None and (same or kinds[below.form, below.pure] > 1)
        alone = kinds[said.form, said.pure] == 1 and text.lstrip()[:1] in ("#", "[")
        led = permalinked.DATED.search(permalinked.led_to(text))
        worded = not said.pure and said.form not in ("linked", "relative")  # more than its day
        if (worded and led is not None and led["year"] != said.iso[: len("YYYY")]) or (
            under and (led or (alone and (said.pure or said.form == "linked")))
        ):
            found.append(number)
    titles = {shown[number] for number in found}
    return [number for number in page.dates if shown[number] in titles]  # a list of posts names them too


def _monthly(page: Page) -> list[int]:
    """Return the lines that say a month among other words, on a page that says as many days: 'May 2023 in review'.

    So are titles written; one that dates all its posts by months says but the day when it was changed.
    """
    able = [number for number, said in page.dates.items() if _is_within_words(said)]
    told, full = ({page.dates[number].iso for number in some} for some in (able, page.days if able else ()))
    return able if len(told) <= len(full) else []


def _is_within_words(said: DateLine) -> bool:
    """Return whether a line says a month, and other words beside it, but of nobody who wrote the post."""
    told = said.pure or said.author[1] or said.title[1] or said.lines > 1
    month = said.iso != UNKNOWN and len(said.iso) == len("YYYY-MM")
    return month and not told and said.form != "linked"


def _leading(page: Page) -> list[int]:
    """Return the lines that say a post was published where the next says when.

    Where most have no date under them, their own was lost, and what stands under the others is of the texts.
    """
    leads = [number for number, said in page.dates.items() if said.form == "emptied"]
    over = [number for number in leads if page.after(number) in page.dates]
    return over if 2 * len(over) > len(leads) else [page.after(number) for number in over]


def _lettered(page: Page) -> list[int]:
    """Return the day in the head of a letter or report that a post shows, who wrote it and the like beside it.

    The day at the head of the page is the same, and says no word before it.
    """
    full = page.days
    named = [number for number in full if LED.match(page.lines[number].words)]
    if len(named) != 1 or full[0] in named or not is_same(page.dates[full[0]], page.dates[named[0]]):
        return []
    beside = [near for near in (page.before(named[0]), page.after(named[0])) if 0 <= near < len(page.lines)]
    return named if any(LED.match(page.lines[near].words) for near in beside) else []


def _calendars(page: Page) -> list[int]:
    """Return the lines of the months of calendars: under each stand the days of the week."""
    return [
        number
        for number in page.dates
        if WEEK.search(page.lines[number].words) or WEEK.match(page.words(page.after(number)))
    ]


def _is_commented(page: Page, number: int) -> bool:
    """Return whether a date is that of a reader's comment, be it in one line with the heading of all."""
    above, quoted = page.before(number), named.QUOTED.match(page.lines[number].words)
    headed = quoted is not None and COMMENTS.fullmatch(quoted[0].strip()) is not None
    return headed or (above >= 0 and bool(COMMENTER.search(page.lines[above].words)))


def _tabular(page: Page) -> list[int]:
    """Return the dates in rows of a table, next to each other; where a page has no others, its posts are such rows."""
    able = [number for number in page.dates if _is_celled(page.lines[number].text)]
    runs: list[list[int]] = []
    for number in able:
        if runs and page.before(number) == runs[-1][-1]:
            runs[-1].append(number)
        else:
            runs.append([number])
    rows = [number for run in runs if len(run) >= FEWEST_LISTED for number in run]
    ruled = [number for run in runs if _is_ruled(page, run) for number in run]
    return rows if len(rows) < len(page.dates) else ruled


def _is_ruled(page: Page, rows: Sequence[int]) -> bool:
    """Return whether a line is drawn under the head of a table, and nothing in these rows leads to a post."""
    ruled = RULED.fullmatch(page.lines[max(0, rows[0] - 1)].words) is not None
    return ruled and not any(addresses.may_link(page.lines[number].text) for number in rows)


def _is_celled(text: str) -> bool:
    """Return whether a date stands in a cell behind another, or before two more."""
    day = days.first(text)
    return day is not None and (CELL.search(text, 0, day.start) is not None or len(CELLS.findall(text, day.end)) > 1)


def _listed(page: Page) -> list[int]:
    """Return the lines of dates in a list of them: archives of months, by their heading too, or among bullets."""
    found: set[int] = set()
    run: list[int] = []
    for number, said in page.dates.items():
        if run and page.before(number) != run[-1]:
            found.update(run if len(run) >= FEWEST_LISTED else ())
            run = []
        month = not said.is_day
        run += [number] if month else []
        above = page.before(number)
        told = month and above >= 0 and (above in found or announces_others(page.lines[above].words))
        if told or (said.lines == 1 and (said.pure or page.is_entry(number)) and is_listed(page, number)):
            found.add(number)
    found.update(run if len(run) >= FEWEST_LISTED else ())
    full = {number for number, said in page.dates.items() if said.is_day}
    kept = textentries.among(page, full)
    sole = full - found <= kept  # a page whose posts are a list as a whole dates nothing else
    return [number for number in found if not (sole and number in kept)]


def is_listed(page: Page, number: int) -> bool:
    """Return whether a line stands in a list, or ends an entry of one, but of an outer one behind an inner list."""
    near = [indent(line.text) for line in page.lines[max(0, number - 1) : number + 2]]
    if number > 0 and len(near) > 2 and near[0] > near[1] > near[2]:
        return False
    after = page.is_entry(number + 1) and WORD.search(page.lines[number + 1].text) is not None
    inner = after or _is_under(page, number)
    return (inner and _is_entry(page, number - 1)) or (page.is_entry(number) and after)


def _is_under(page: Page, number: int) -> bool:
    """Return whether a line is indented as the words of the line above it are, behind the mark of an entry."""
    text, above = page.lines[number].text, page.lines[max(0, number - 1)].text
    mark = MARK.match(above)
    column, margin = mark.end() if mark else indent(above), indent(text)
    return margin > 0 and abs(margin - column) <= 1


def _is_entry(page: Page, number: int) -> bool:
    """Return whether a line begins an entry of a list, or goes on in one where a tool wrapped it."""
    last = number
    while page.wrapped and number > 0 and page.lines[number].text[:1].isspace() and not page.is_entry(number):
        number -= 1
    inner = all(indent(line.text) > indent(page.lines[number].text) for line in page.lines[number + 1 : last + 1])
    return inner and page.is_entry(number) and "://" not in addresses.bare(page.lines[number].text)
