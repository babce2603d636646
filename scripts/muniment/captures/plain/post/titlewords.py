"""The words of a title, told from Markdown's marks, links and the numbers of text browsers."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import readerlines
from muniment.captures.plain.page.references import MARKER
from muniment.captures.plain.post.section import Section
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line, as_one
from muniment.captures.words.text.lists import MARK
from muniment.model.capture import Aside
from muniment.text import days
from muniment.text.patterns import late

COUNT = late(r" \d{1,3}$")
"""How many comments there may be, at the end of a title."""
MANY = 60
"""Posts of a text that is no page as a blog shows it, but many of them."""
SHORTEST, BESIDE = 12, " -–—|·•,()"
"""Characters of a title that is known again, and what may stand between it and its day."""
EMPHASIS = late(r"(?P<mark>\*{1,3}|(?<!\w)_{1,3})(?=\S)(?P<words>.*?\S)(?P=mark)(?!\w)")
ESCAPE = late(r"\\(?=[.)(#+!~|>&\"'$@^<-])")
"""What keeps a sign from being one of Markdown's."""
SPACE = late(r"\s+")
HYPHEN = late(r"[^\W\d_]-$")
"""The end of a part of a word."""
BOLD = late(r"\*\*([^*]+)\*\*|__([^_]+)__")
SINGLE = ("*", "_", "/")
"""A mark of emphasis that is one sign, in Markdown, AsciiDoc and Org."""
HASHES, CLOSING_HASHES = late(r"#{1,6}\s+"), late(r"\s+#+$")
LABEL = late(
    r"(?:\*\*)?(?i:title|titel|titre|t[ií]tulo|titolo|tytuł|název|заголовок|başlık|judul|标题|標題|タイトル|제목|(?:ال)?عنوان)"
    r"\s?[:：](?:\*\*)?\s+(?=[^\W_])"
)
"""The word for a title before it, where a text says what each thing is: 'Title: …', 'Date: …'."""
BULLET = late(r"[-*+•·▪◦‣⁃●○■□»›]\s+")


def again(lines: Sequence[Line], title: str) -> set[int]:
    """Return the first line of a text where it says but the title again, as what stands for a picture does.

    A text is under it: verses and demands may begin so.
    """
    said = lists.shown(lines[0]).strip("#*_ ") if len(lines) > 1 and pagelines.STOPPED.search(lines[1].words) else ""
    return {lines[0].number} if said and " ".join(said.split()) == title.strip("#*_ ") else set()


def pieces(section: Section, span: tuple[int, int]) -> Iterator[Piece]:
    """Yield the pieces of the title, which stands at `span`: its words, other space between them as one space each.

    Tools wrap lines behind the hyphen of a word too: there is no space.
    """
    start, end = span
    if start == end:
        return
    words = section.raw[start:end]
    marked = sorted(set(_marks(words))) if section.style.markdown and ("*" in words or "_" in words) else []
    marked += [found.start() for found in ESCAPE.finditer(words)] if section.style.markdown and "\\" in words else []
    parts = [(place, place + 1, "") for place in marked]
    for found in SPACE.finditer(_shown(section, start, words)):
        parts += _spaced(words, *found.span())
    position = 0
    for first, last, shown in sorted(parts):
        yield Piece(start + position, start + first, section.number, "title")
        spaced = Piece(start + first, start + last, section.number, "title", " ")
        yield spaced if shown else aside(start + first, start + last, Aside.MARKUP)
        position = last
    yield Piece(start + position, end, section.number, "title")


def _shown(section: Section, start: int, words: str) -> str:
    """Return words with a tool's own marks as space, where the lines of the title hold each other sign of them."""
    base, plain = written(section)
    shown = plain[start - base :][: len(words)]
    able = len(shown) == len(words) and all(one in (" ", sign) for one, sign in zip(shown, words, strict=True))
    return shown if able else words


def _spaced(words: str, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """Yield what stands where a line shows but space, and what is written for it: one space, for other marks nothing.

    A tool's own marks around words are seen as space; alone they part none. One space of the capture stays as it is.
    """
    written, place = words[first:last] == " ", first
    for is_space, run in groupby(words[first:last], key=str.isspace):
        start, place = place, place + len(list(run))
        if is_space and not written:
            written = True
            yield start, place, "" if _is_within_word(words, start, place) else " "
        elif last > first + 1 or not is_space:
            yield start, place, ""


def _is_within_word(words: str, first: int, last: int) -> bool:
    """Return whether space is where a tool wrapped a line behind the hyphen of a word."""
    return "\n" in words[first:last] and HYPHEN.search(words, 0, first) is not None


def _marks(words: str) -> Iterator[int]:
    """Yield the places of marks of emphasis."""
    return (place for found in EMPHASIS.finditer(words) for name in ("mark", "words") for place in _edges(found, name))


def _edges(found: re.Match[str], name: str) -> range:
    """Return the places of the opening or closing marks of emphasis."""
    width = len(found["mark"])
    first = found.start("mark") if name == "mark" else found.end("words")
    return range(first, first + width)


def written(section: Section) -> tuple[int, str]:
    """Return where the lines of the title begin in the capture, and their text, each break in it a space."""
    lines = [section.page.lines[number] for number in section.start.title]
    return lines[0].start, as_one(lines)[: lines[-1].end - lines[0].start].replace("\ufeff", " ")


def plain(text: str) -> str:
    """Return the words of a title's line without marks, number and link."""
    return MARKER.sub("", addresses.bare(text)).strip("#*_ ")


def span(section: Section) -> tuple[int, int]:
    """Return where the words of the title begin and end in the capture, without its marks, its number and its link."""
    base, plain = written(section)
    if section.start.title == (section.start.date,) and not section.start.said.title[1]:
        return base, base  # the post has none (starts.untitled)
    start, end = section.start.said.title if section.start.said.title[1] else (0, len(plain))
    mark = MARK.match(plain, start) if section.start.counted else None
    start = mark.end() if mark else start
    if len(section.start.title) > 1:  # the date may end the last of the lines that a tool wrapped it into
        last = section.page.lines[section.start.title[-1]]
        end = last.start - base + end if end and section.start.date == last.number else len(plain)
    start, end = _unmarked(plain, start, end)
    closing = CLOSING_HASHES.search(plain, start, end) if plain.lstrip()[:1] == "#" else None
    end = closing.start() if closing else end
    labelled = section.references.labelled(plain, start, end)  # a number may be all of its words: '[1984][29]'
    marker = MARKER.match(plain, start) if section.page.numbered and not labelled else None
    start = marker.end() if marker else start
    start, end = addresses.whole(plain, start, end) or labelled or (start, end)
    bold = BOLD.fullmatch(plain, start, end)
    start, end = (start + 2, end - 2) if bold else (start, end)
    start, end = (addresses.whole(plain, start, end) if bold else _linked(plain, start, end)) or (start, end)
    words = plain[start:end]
    start += len(words) - len(words.lstrip())
    end = max(start, end - len(words) + len(words.rstrip()))
    return base + start, base + end - _count(section, plain[start:end])


def _linked(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words stand of a link that is all there is between two single marks of emphasis."""
    marked = end - start > 2 and plain[start] == plain[end - 1] in SINGLE
    return addresses.whole(plain, start + 1, end - 1) if marked else None


def _count(section: Section, words: str) -> int:
    """Return how many characters at the end of a title count its comments, as Customizr has them in the heading.

    The page names the title without them: with the post's day, or in the heading of comments.
    """
    found = COUNT.search(words)
    title = words[: found.start()] if found else ""
    if found is None or len(title) < SHORTEST or " " not in title or len(section.page.dates) > MANY:
        return 0
    others = [line for line in section.page.lines if title in line.words and line.number not in section.start.title]
    shown = [lists.unmarked(lists.shown(line)) for line in others]
    if any(words in one and not one.partition(words)[2][:1].isdigit() for one in shown):
        return 0  # the number is its own, not the first sign of a day
    dated = section.start.said.iso[:DAY]
    return len(found[0]) if any(_names(one, title, dated) for one in shown) else 0


def _names(shown: str, title: str, dated: str) -> bool:
    """Return whether a line names a title beside the day of its post, or in a heading of comments."""
    before, _, behind = shown.partition(title)
    day = days.whole(behind.strip(BESIDE)) if not before and behind else None
    return (day is not None and day.iso[:DAY] == dated) or readerlines.is_heading(shown)


def _unmarked(plain: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without space, the hashes of a heading or a bullet before it, and hashes behind it."""
    words = plain[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    for mark in (BULLET, LABEL):
        found = mark.match(plain, start, end)
        start = found.end() if found else start
    marks = HASHES.match(plain, start, end)
    closing = CLOSING_HASHES.search(plain[start:end]) if marks else None
    end = start + closing.start() if closing else end
    return marks.end() if marks else start, end
