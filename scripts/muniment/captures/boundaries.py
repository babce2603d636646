"""Finds where the posts of a page begin: weighs what speaks for each title beside a date, and takes what fits best."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures import addresses, bylines, dateline, heading, prose, sources
from muniment.captures.dateline import UNKNOWN, DateLine
from muniment.captures.lines import Line
from muniment.captures.lists import MARK
from muniment.captures.phrases import COMMENTER, FURNITURE, OTHERS, READ_MORE, RELATIVE, SEE_ALSO, SOURCE_LABEL

ENOUGH = 4
"""What must speak for a post, all in all."""
OUT_OF_ORDER = 6
"""What it costs a chain of posts to run from an older to a newer one."""
REACH = 100
"""Starts that a chain may leave out in a row."""
LONGEST_TITLE = 300
FARTHEST = 5
"""Lines between a title and its date."""
SHORT = 150
ADDRESS = re.compile(r"https?://\S+")
HASHES = re.compile(r"^\s*#{1,6}\s+")
UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*$")


class Start(msgspec.Struct, frozen=True):
    """Where a post begins: lines of its title, the line of its date, and how much speaks for it."""

    title: tuple[int, ...]
    date: int
    said: DateLine
    weight: int

    @property
    def first(self) -> int:
        """The first line of the post."""
        return min(*self.title, self.date)

    @property
    def last(self) -> int:
        """The last line before its text."""
        return max(*self.title, self.date)


class Page(msgspec.Struct, frozen=True):
    """The lines of a page, which of them date something, and which are blank."""

    lines: list[Line]
    dates: dict[int, DateLine]
    wrapped: bool = False
    """Whether a tool wrapped its paragraphs into lines."""

    def before(self, number: int) -> int:
        """Return the nearest line above that is not blank; -1 where there is none."""
        number -= 1
        while number >= 0 and self.lines[number].blank:
            number -= 1
        return number

    def after(self, number: int) -> int:
        """Return the nearest line below that is not blank; the count of lines where there is none."""
        number += 1
        while number < len(self.lines) and self.lines[number].blank:
            number += 1
        return number


def page_of(lines: list[Line]) -> Page:
    """Return the page that these lines make."""
    dates = {line.number: said for line in lines if (said := dateline.read(line.text))}
    return Page(lines, dates, prose.style_of(lines).wrapped)


def starts(page: Page) -> list[Start]:
    """Return where the posts of a page begin, from the top; empty where nothing speaks for any."""
    above = _chain(list(_weighed(page, upwards=True)))
    below = _chain(list(_weighed(page, upwards=False)))
    found = above if sum(start.weight for start in above) >= sum(start.weight for start in below) else below
    return found or _chain(list(_glued(page)))


def _glued(page: Page) -> Iterator[Start]:
    """Yield the titles that share their line with a date."""
    for line in page.lines:
        said = dateline.glued(line.text)
        if said and (line.number == 0 or page.lines[line.number - 1].blank):
            weight = likeness(line.text[slice(*said.title)]) + (page.after(line.number) < len(page.lines))
            yield Start((line.number,), line.number, said, weight + 2 * _closes(page, page.before(line.number)))


def _weighed(page: Page, *, upwards: bool) -> Iterator[Start]:
    forms = Counter(said.form for said in page.dates.values() if said.pure) or Counter(
        s.form for s in page.dates.values()
    )
    usual = forms.most_common(1)[0][0] if forms else ""
    found = [start for number in page.dates if (start := _start(page, number, upwards=upwards))]
    closes = Counter(_closes(page, page.before(start.first)) for start in found if start.weight >= ENOUGH)
    strict = closes[True] > closes[False]
    dated = sorted(page.dates)
    titled = {start.date for start in found if start.weight >= ENOUGH}
    for start in found:
        weight = start.weight + (start.said.form == usual)
        closed = _closes(page, page.before(start.first))
        weight += 2 if closed else -1 if strict else 0
        place = bisect_right(dated, start.last)
        later = dated[place] if place < len(dated) else start.last
        weight -= 3 if not closed and later != start.last and later not in titled else 0
        weight -= 9 if _is_listed(page, start) else 0
        yield msgspec.structs.replace(start, weight=weight)


def _start(page: Page, number: int, *, upwards: bool) -> Start | None:
    title = _title(page, number, upwards=upwards)
    if not title:
        return None
    words = " ".join(page.lines[place].words for place in title)
    weight = likeness(words) + page.dates[number].pure
    first, last = min(*title, number), max(*title, number)
    weight += 1 if first == 0 or page.lines[first - 1].blank else -1
    follows = page.after(last)
    weight += follows < len(page.lines) and follows not in page.dates
    return Start(title, number, page.dates[number], weight)


def _title(page: Page, number: int, *, upwards: bool) -> tuple[int, ...]:
    """Return the lines of the title beside a date: one, or the lines that a tool wrapped it into."""
    step = page.before if upwards else page.after
    near = step(number)
    if 0 <= near < len(page.lines) and _is_aside(page, near):
        near = _beyond(page, near, step(near), number)
    if not 0 <= near < len(page.lines) or near in page.dates or abs(near - number) > FARTHEST:
        return ()
    if UNDERLINE.match(page.lines[near].text):
        near = step(near)
    return _whole(page, near, upwards=upwards) if 0 <= near < len(page.lines) else ()


def _is_aside(page: Page, number: int) -> bool:
    line = page.lines[number]
    return bylines.author(line.text) != (0, 0) or bool(FURNITURE.fullmatch(line.words))


def _beyond(page: Page, near: int, other: int, date: int) -> int:
    """Return the line beyond what looks like a byline; where none can be the title, it may be the title itself."""
    able = 0 <= other < len(page.lines) and other not in page.dates and abs(other - date) <= FARTHEST
    able = able and (likeness(page.lines[other].words) > 0 or bool(UNDERLINE.match(page.lines[other].text)))
    return other if able or FURNITURE.fullmatch(page.lines[near].words) else near


def _whole(page: Page, near: int, *, upwards: bool) -> tuple[int, ...]:
    """Return a title with the lines it was wrapped from: all but the last are nearly full, none ends a sentence."""
    taken = [near]
    while page.wrapped and len(taken) < 3:
        other = taken[0] - 1 if upwards else taken[-1] + 1
        if not 0 <= other < len(page.lines) or page.lines[other].blank or other in page.dates:
            break
        full = page.lines[other if upwards else taken[-1]].words
        if not 50 <= len(full) <= 100 or likeness(full) < 1 or ADDRESS.search(page.lines[other].text):
            break
        taken = [other, *taken] if upwards else [*taken, other]
    outer = taken[0] - 1 if upwards else taken[-1] + 1
    alone = not 0 <= outer < len(page.lines) or page.lines[outer].blank or outer in page.dates
    return tuple(taken) if alone else (near,)


def likeness(words: str) -> int:
    """Return how much a line looks like a title: 3 very much, below 0 not at all."""
    plain = " ".join(addresses.blanked(HASHES.sub("", words)).split())
    if not re.search(r"[^\W_]", plain) or len(plain) > LONGEST_TITLE or ADDRESS.search(plain):
        return -5
    if (
        heading.read(plain)
        or FURNITURE.fullmatch(plain)
        or READ_MORE.fullmatch(plain)
        or RELATIVE.fullmatch(plain)
        or COMMENTER.search(plain)
    ):
        return -5
    if SOURCE_LABEL.fullmatch(plain) or (SEE_ALSO.match(plain) and plain.endswith(":")):
        return -5
    weight = 3 if HASHES.match(words) else 2
    weight -= 3 if re.search(r"[:;,]$", plain) else 2 if re.search(r"[^.A-Z]\.[”’\"')\]]?$|[。]$", plain) else 0
    weight -= 2 if len(plain) > 200 else 0
    weight -= 1 if plain[0].islower() else 0
    weight -= 3 if MARK.match(words) and words[0] in "*-+•·" else 0
    return weight


def _is_listed(page: Page, start: Start) -> bool:
    """Return whether a title stands in a list of other posts, such as 'Related', and not above its text."""
    number = page.before(start.first)
    while number >= 0 and len(page.lines[number].words) <= SHORT:
        if OTHERS.fullmatch(page.lines[number].words):
            return True
        if ADDRESS.search(page.lines[number].text):
            return False
        number = page.before(number)
    return False


def _closes(page: Page, number: int) -> bool:
    """Return whether a line may well be the last before a post: none, a heading, an address, a button."""
    if number < 0 or number in page.dates:
        return number < 0
    words = addresses.blanked(page.lines[number].text).strip()
    cited = sources.read(page.lines[number].text)
    ends = cited is not None and (cited.bare or cited.labelled or not re.search(r"\w", ADDRESS.sub("", words)))
    return bool(ends or heading.read(words) or FURNITURE.fullmatch(words) or READ_MORE.fullmatch(words))


def _chain(found: Sequence[Start]) -> list[Start]:
    """Return the starts that together weigh most, where running back in time costs; none shares a line."""
    able = [start for start in found if start.weight >= ENOUGH]
    best: list[tuple[int, int]] = []
    for place, start in enumerate(able):
        options = [(0, -1)]
        for earlier in range(max(0, place - REACH), place):
            before = able[earlier]
            if before.last < start.first:
                rises = UNKNOWN not in (before.said.iso, start.said.iso) and before.said.iso[:10] < start.said.iso[:10]
                options.append((best[earlier][0] - (OUT_OF_ORDER if rises else 0), earlier))
        weight, earlier = max(options)
        best.append((weight + start.weight, earlier))
    place = max(range(len(best)), key=lambda place: best[place][0], default=-1)
    chain: list[Start] = []
    while place >= 0:
        chain.append(able[place])
        place = best[place][1]
    return chain[::-1]
