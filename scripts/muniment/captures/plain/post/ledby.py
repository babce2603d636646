"""Words that lead to who wrote a post and to its categories, each in a line above that: 'Written by', 'Ann Roe', 'in'.

Block themes print each as a block of its own, under the title or behind the text.
"""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import BESIDE_TAGS, CATEGORIES, TAGS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import BY, IN, LEAD
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded
from muniment.text.patterns import late

NEAR, MOST = 3, 8
"""Lines under a title within which such a run begins, and lines of one."""
SHORT, NAME, WORDS = 30, 60, 5
"""Characters of a word that leads to something, of a name or label, and words of a label."""
BRIEF = 2
"""Letters of a word that may be anything: 'DE' over a text in German."""
FILED = Folded(rf"(?:{IN}|a|{BESIDE_TAGS}|{CATEGORIES})\s*[:：]?")
TAGGED = Folded(rf"(?:{TAGS})\s*[:：]?")
SIGNED = late(rf"{BY}\s*[:：]?")
SIGNS = late(r"[|·•–—/,،、-]+")
COMMAS = (",", "،", "，", ";")
BEGINS = late(r"[a-zß-öø-ÿа-яёіїєґ.,;:)\]]")
"""How a line begins that goes on with a sentence."""


class Told(msgspec.Struct):
    """What a run says, and the numbers of its lines."""

    lines: list[int] = []
    author: tuple[int, int] = (0, 0)
    categories: tuple[tuple[int, int], ...] = ()


def filed(section: Section) -> Section:
    """Return a post with what such a run says of it, if nothing says who wrote it."""
    if section.filing.author[1] or section.start.said.author[1]:
        return section
    for run in _runs(section):
        told = _read(section, run)
        if told.author[1]:
            held = section.filing
            filing = msgspec.structs.replace(
                held,
                lines=held.lines | {*told.lines},
                author=told.author,
                categories=held.categories or told.categories,
            )
            return msgspec.structs.replace(section, filing=filing)
    return section


def _runs(section: Section) -> Iterator[Sequence[Line]]:
    """Yield the lines from each word on that may begin such a run: under title and date or between, behind the text."""
    between = [line for line in section.between() if not line.blank]
    if between and _kind(between[0].words.strip("*_ ")):
        yield between[:MOST]
    lines = section.lines()
    foot = pagelines.behind_texts(lines)
    head = next((at for at, line in enumerate(lines) if section.page.is_prose(line.number)), len(lines))
    for at in (*range(min(NEAR, head)), *range(max(foot, min(NEAR, head)), len(lines))):
        words = lines[at].words.strip("*_ ")
        if len(words) <= SHORT and _kind(words) and (at == 0 or _is_apart(lines[at - 1], lines[at])):
            yield lines[at : at + MOST]


def _is_apart(above: Line, line: Line) -> bool:
    """Return whether a line is no part of what stands right above it."""
    return (
        line.number > above.number + 1 or pagelines.STOPPED.search(above.words) is not None or len(above.words) <= NAME
    )


def _kind(words: str) -> str:
    """Return what a line leads to that holds no more than a word for that; empty for any other line."""
    if len(words) > SHORT:
        return ""
    if bylines.leads(words) or SIGNED.fullmatch(words):
        return "author" if len(words) > BRIEF or words.lower() == "by" else ""
    if FILED.fullmatch(words):
        return "categories"
    return "lead" if LEAD.fullmatch(words) else ""


def _read(section: Section, run: Sequence[Line]) -> Told:
    """Return what a run says; nothing where a sentence goes on behind it."""
    told, kind = Told(), ""
    for line in run:
        words = lists.shown(line).strip("*_[] ")
        led = _kind(words)
        if not (led or SIGNS.fullmatch(words) or bylines.is_length(words)):
            if not (kind and _is_short(section, line, words)) or (kind == "author" and not bylines.is_signer(words)):
                break
            if kind == "author" and not told.author[1] and not _is_broken(section, line):
                told.author = _place(line, words)
            elif kind == "categories" and not addresses.may_link(line.text):
                told.categories = (*told.categories, _place(line, words))
            else:
                break
        told.lines.append(line.number)
        kind = led if led in ("author", "categories") else ""
    behind = run[len(told.lines)] if len(told.lines) < len(run) else None
    goes_on = behind is not None and behind.number == told.lines[-1] + 1 and BEGINS.match(behind.words)
    return Told() if goes_on else told


def _is_broken(section: Section, line: Line) -> bool:
    """Return whether a name goes on in the next line, which ends the link that it is."""
    below = section.page.lines[line.number + 1 : line.number + 2]
    return any("</a>" in (text := section.text[one.start : one.end]) and "<a " not in text for one in below)


def _is_short(section: Section, line: Line, words: str) -> bool:
    able = len(words) <= NAME and len(words.split()) <= WORDS and line.number not in section.page.dates
    able = able and words[-1:] not in COMMAS
    other = pagelines.is_furniture(words) or pagelines.STOPPED.search(words) or TAGGED.fullmatch(words)
    return able and not other


def _place(line: Line, words: str) -> tuple[int, int]:
    """Return where words of a line stand in the capture."""
    first = line.start + max(0, line.text.find(words))
    return first, first + len(words)
