"""Labels over or under the day of a post, behind a small word in a line of their own: 'in News', beside 'by Ann Roe'.

Themes write such a row in parts, and a tool gives each a line. A small letter begins no heading, and no sentence.
"""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.post import headlabels, ledover
from muniment.captures.plain.post.headlabels import Place
from muniment.captures.plain.post.section import Section
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import labellines
from muniment.captures.words.text.lines import Line

NEAR = 2
"""Lines from a part to the next, and parts under the day."""


def told(sections: Sequence[Section]) -> Iterator[Section]:
    """Yield the posts of a page, each with what such lines say that nothing else tells."""
    for section in sections:
        run = [] if section.start.date < 0 or section.start.footed else [*_run(section)]
        filed = next((line for line in run if _labels(section, line, run)), None)
        known = section.filing.categories or (filed and headlabels.find(section).categories)
        yield section if filed is None or known else _with(section, run, filed)


def _run(section: Section) -> Iterator[Line]:
    """Yield the lines between title and day that name labels, and those right under the day that do, or say who wrote.

    A text stands under them.
    """
    yield from (line for line in section.between() if not line.blank and _led(line))
    lines, last = section.lines(), section.start.last
    for line in lines[: min(NEAR, len(lines) - 1)]:
        if line.number > last + NEAR or not (_is_signed(line) or _led(line)):
            return
        yield line
        last = line.number


def _led(line: Line) -> tuple[Place, ...]:
    """Return where the labels of a line stand behind a small word; of none that a word for labels begins."""
    one = None if labellines.is_labels(line) else ledover.in_line(line)
    return one.places if one else ()


def _labels(section: Section, line: Line, run: Sequence[Line]) -> tuple[Place, ...]:
    """Return where labels stand that a small letter leads to; in a script without such, beside who wrote the post."""
    sign, told = line.words[:1], section.start.said.author[1] or any(map(_is_signed, run))
    sure = sign.islower() or (sign.upper() == sign and told and not sign.isupper())
    return _led(line) if sure else ()


def _is_signed(line: Line) -> bool:
    return bylines.author(line.text)[1] > 0


def _with(section: Section, run: Sequence[Line], filed: Line) -> Section:
    """Return a post with these labels, and with who wrote it where that stands under them."""
    filing = msgspec.structs.replace(
        section.filing, lines=section.filing.lines | {filed.number}, categories=_labels(section, filed, run)
    )
    signed = next((line for line in run[1:] if _is_signed(line)), None)
    if signed and not (section.start.said.author[1] or filing.author[1]):
        first, last = bylines.author(signed.text)
        place = (signed.start + first, signed.start + last)
        filing = msgspec.structs.replace(filing, lines=filing.lines | {signed.number}, author=place)
    return msgspec.structs.replace(section, filing=filing)
