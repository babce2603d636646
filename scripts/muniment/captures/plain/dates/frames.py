"""Date lines in words that no list knows, told by what a page says again beside each of its dates."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.dates import inframes, placedrows, titledrows
from muniment.captures.plain.dates.inframes import MOST, STROKE
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import arrangement
from muniment.captures.plain.titles.looks import HASHES
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines, dated, datewords
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import looserow, sharedlines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text import bodywords, cities, countries, days, stops
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

LONGEST = 120
MANY = 9
"""Words that may stand between two strokes where other lines say most of them."""
STOPPED = late(rf"[^\W\d_]{{3}}[{stops.ENDS}:：]\W*$")
OTHER = late(rf"{MARK.pattern}|\s*#")
"""How entries of lists and headings begin: those that hold a date are no date lines."""
MANY_PARTS = 2
"""Parts of a row by which it is known again."""
WORD = late(r"\S*\w\S*")
OTHERS = late(r"w+")
"""Parts in a row that hold no date, in the shape of a line (_row)."""
PART = late(r"(?:(?!\s/\s)[^·|•])+")
"""What stands between strokes."""
NAMED = late(r"\W*(?:[^\W\d_]{1,12}\s*:?\s+)?(?P<author>[^\W\d_].*?)\W*")
"""A name, with a small word before it or none."""
PAIR = late(rf"\W*(?P<author>{CAPITAL}[^\W\d_A-Z]* {CAPITAL}[^\W\d_A-Z]*)\W*")
"""A name of two words, each with a capital: the first is no such small word."""


class Framed(msgspec.Struct, frozen=True):
    """A line that holds a date, and what may stand on other lines too: words beside it, and how strokes part it."""

    line: Line
    said: DateLine
    frames: tuple[str, ...]


def found(page: Page) -> dict[int, DateLine]:
    """Return lines that date posts beside those that are known: those that are alike, where they are more than those.

    The first such line of a page counts where it alone has strokes that part its date from other words. What stands
    beside one and the same day again and again, a text may say of something else.
    """
    framed = list(_framed(page))
    return (_like_known(page, framed) or _alike(page, framed)) if framed else {}


def _alike(page: Page, framed: Sequence[Framed]) -> dict[int, DateLine]:
    """Return those that are alike, or what else tells of them that they date posts; none where they hold the titles."""
    counts = Counter(frame for frame, _ in {(frame, one.said.iso) for one in framed for frame in one.frames})
    again = [one for one in framed if any(counts[frame] > 1 for frame in one.frames)]
    known = {one.line.number for one in again}
    rows = {one.line.number: _row(one.line.text) for one in framed}
    shapes = Counter(filter(None, (rows[one.line.number] for one in again)))
    alike = _said([one for one in framed if one.line.number in known or shapes[rows[one.line.number]] > 1])
    if titledrows.hold_titles(page, _said(framed)) or titledrows.hold_titles(page, alike):
        return {}
    under = titledrows.found(page, _said(framed))
    if told := under if len(under) > len(alike) else {} if alike else _signed(page, framed):
        return told
    full = len(page.days)
    every, framed = framed, [one for one in framed if _is_brief(page, one)]
    stroked = [one for one in framed if STROKE.search(one.line.text)]
    if not (alike or full) and len(stroked) == 1 and stroked == framed[:1]:
        return {stroked[0].line.number: stroked[0].said}
    if not (alike or full) and sum(_heads_text(page, number) for number in page.yeared) < 2:
        return placedrows.placed(page, _said(framed)) or placedrows.told(page, _said(every))
    return alike if placedrows.are_more(page, alike, full) else {}


def _said(framed: Sequence[Framed]) -> dict[int, DateLine]:
    return {one.line.number: one.said for one in framed}


def _like_known(page: Page, framed: Sequence[Framed]) -> dict[int, DateLine]:
    """Return the lines that strokes part as several lines do that are known to date posts, in words that none knows."""
    known = ((_row(page.lines[at].text), said) for at, said in page.dates.items() if not said.pure and said.lines == 1)
    shaped = [(shape, said) for shape, said in known if shape]
    rows = Counter(shape for shape, _ in shaped)
    signed = {shape for shape, said in shaped if said.form == looserow.FORM and said.author[1]}
    alike = signed | {shape for shape, count in rows.items() if count > 1}
    return {one.line.number: one.said for one in framed if _row(one.line.text) in alike}


def _row(text: str) -> str:
    """Return where a date stands among other parts of a line, however many these are; empty where few are.

    A post may be filed in one place, and the next in several.
    """
    parts = [part.strip() for part in STROKE.split(text)]
    dated = [bool(days.first(part)) for part in parts]
    shape = "".join("d" if one else "w" for one in dated) if len(parts) > MANY_PARTS and sum(dated) == 1 else ""
    return OTHERS.sub("w", shape)


def _is_brief(page: Page, one: Framed) -> bool:
    """Return whether few words stand on either side of a date, and between strokes, in no entry of a list."""
    return not arrangement.is_listed(page, one.line.number) and all(
        len(WORD.findall(words)) <= MOST for words in PART.findall(addresses.blanked(one.line.text))
    )


def _heads_text(page: Page, number: int) -> bool:
    """Return whether a line holds a date and something else, and a text stands under it."""
    line, below = page.lines[number], page.after(number)
    apart = page.is_prose(below) and below not in page.yeared
    return apart and _is_short(line) and sharedlines.glued(line.text) is not None


def _signed(page: Page, framed: Sequence[Framed]) -> dict[int, DateLine]:
    """Return the lines that are a date and a name without space between, under titles that are surely that."""
    found: dict[int, DateLine] = {}
    for one in framed:
        day = days.first(one.line.text)
        above = page.before(one.line.number)
        if day is None or above < 0 or not page.is_prose(page.after(one.line.number)):
            continue
        title, name = page.lines[above].text, one.line.text[day.end :]
        sure = HASHES.match(title) or lists.unmarked(addresses.bare(title)) in page.named
        alone = not (one.line.text[: day.start].strip() or name[:1].isspace())
        if sure and alone and bylines.is_name(name.strip()):
            author = (day.end, len(one.line.text.rstrip()))
            found[one.line.number] = msgspec.structs.replace(one.said, author=author, categories=(0, 0))
    return found


def _framed(page: Page) -> Iterator[Framed]:
    for line in (page.lines[number] for number in page.yeared):
        if _is_short(line) and line.number not in page.dates:
            plain = addresses.blanked(line.text)
            if len(plain.strip()) <= 2 * LONGEST and not _is_other(page, line):
                made = _read(line, plain)
                if made is not None:
                    text = page.is_prose(page.after(line.number))
                    # somebody may have spoken at that hour, or signed it there
                    other = inframes.HOUR if text else inframes.COMMA
                    frames = tuple(frame for frame in made.frames if frame != other)
                    yield msgspec.structs.replace(made, frames=frames)


def _is_other(page: Page, line: Line) -> bool:
    """Return whether a line is a heading, or one of a list of dates."""
    if not OTHER.match(line.text):
        return False
    near = {line.number - 1, line.number + 1} & page.yeared
    day = days.first(line.text)
    begun = day is not None and not line.text[: day.start].strip()  # '18. Oktober 2022' is no entry of a list
    headed = line.text.lstrip()[0] in "#0123456789" and not begun
    return headed or any(OTHER.match(page.lines[number].text) for number in near)


def _is_short(line: Line) -> bool:
    size = len(line.words)
    return size <= 2 * LONGEST or (size <= 10 * LONGEST and ("](" in line.text or size < len(line.text)))


def _read(line: Line, plain: str) -> Framed | None:
    """Return what a line says whose date has few words beside it, none of them a sentence's."""
    if "://" in plain or len(" ".join(plain.split())) > LONGEST or STOPPED.search(plain):
        return None
    held = list(days.find(plain))
    if not 1 <= len(held) <= 2 or not held[0].is_day:
        return None
    before, after = plain[: held[0].start], plain[held[-1].end :]
    parts = [*_parts(before, 0), *_parts(after, held[-1].end)]
    if not parts or any(len(words.split()) > MANY for words, _ in parts):
        return None
    author = next(
        (place for words, at in parts if (place := _author(datewords.BEFORE_DAY.sub("", words), at))[1]), (0, 0)
    )
    filed = sharedlines.FILED.fullmatch(plain, held[-1].end)
    updated = held[1].iso if len(held) == 2 else ""
    form = dated.form_of(plain[held[0].start : held[0].end].split(":")[0])
    said = DateLine(held[0].iso, False, form, held[0].swapped, updated, author)
    frames = tuple(dict.fromkeys([*inframes.around(before, after), *inframes.of_row(held[0], before, after)]))
    clung = (held[-1].end, held[-1].end + len(after)) if inframes.CLUNG in frames else (0, 0)
    return Framed(line, msgspec.structs.replace(said, categories=filed.span("filed") if filed else clung), frames)


def _parts(words: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield what stands between strokes, and where."""
    for part in PART.finditer(words):
        if re.search(r"\w", part[0]):
            yield part[0], start + part.start()


def _author(words: str, start: int) -> tuple[int, int]:
    pair = PAIR.fullmatch(words)
    placed = pair is not None and (cities.are_seat(pair["author"]) or countries.code(pair["author"]) != "")
    if placed or (pair and not labels.personal(pair["author"])):
        return 0, 0  # 'Urgent Letters' is a part of a site
    if bodywords.tell(words):
        return 0, 0  # 'Radio Free Quays', from which a text is
    named = pair or NAMED.fullmatch(words)
    name = named["author"] if named else ""
    if not named or not bylines.is_name(name) or " " not in name or "," in name:
        return 0, 0
    return start + named.start("author"), start + named.end("author")
