"""Labels under the texts of posts behind a small word, or a word for tags without a sign: 'in News', 'Tags wages, pay'.

A sentence may begin with either. That several posts of a page end in such a line tells it from one.
"""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.plain.post import headlabels, ledover, listrows
from muniment.captures.plain.post.headlabels import PARTS, Place
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs.furniture import NO_TAGS, TAGS
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded

FEWEST, MOST = 2, 0.5
"""Posts of a page that tell, and what share of all they are."""
TAGGED = Folded(rf"\W*(?:{TAGS})(?:\s+|(?<=[\u3040-\u9fff])){NO_TAGS}(?![为為])(?=[^\W\d_])")
"""A word for tags before some, and no sign between."""


class Under(msgspec.Struct, frozen=True):
    """A line of labels under the text of a post: of which kind they are, and where each stands in the capture."""

    kind: str
    line: Line
    places: tuple[Place, ...]


def told(sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with the labels of such lines, if it has no others of the kind."""
    if len(sections) == 1:
        return [*map(_sole, sections)]
    under = [[*_under(section)] for section in sections]
    for kind in ("categories", "tags"):
        found = [next((one for one in some if one.kind == kind), None) for some in under]
        if sum(one is not None for one in found) >= max(FEWEST, MOST * len(found)):
            sections = [_with(section, one) if one else section for section, one in zip(sections, found, strict=True)]
    return [*sections]


def _sole(section: Section) -> Section:
    """Return the only post of a page with its tags, where a button stands right under them, or nothing."""
    found = next((one for one in _under(section) if one.kind == "tags"), None)
    below = section.page.after(found.line.number) if found else 0
    ended = below >= section.end or pagelines.is_made(section.page.lines[below])
    return _with(section, found) if found and ended else section


def _under(section: Section) -> Iterator[Under]:
    """Yield such lines under the text of a post."""
    lines = section.lines()
    behind = listrows.behind_text(section, lines)
    for line in lines[behind:] if behind else ():
        if labellines.is_labels(line) or section.page.is_entry(line.number):
            continue
        if tagged := TAGGED.match(line.text):
            parts = [*PARTS.finditer(line.text, tagged.end())]
            if parts and all(ledover.is_brief(part[0]) for part in parts):
                yield Under("tags", line, tuple((line.start + part.start(), line.start + part.end()) for part in parts))
        elif (led := ledover.in_line(line)) is not None:
            yield Under("categories", line, led.places)


def _with(section: Section, under: Under) -> Section:
    filing = section.filing
    if getattr(filing, under.kind) or getattr(headlabels.find(section), under.kind):
        return section
    foot = min(under.line.number, filing.foot or under.line.number)
    lines = filing.lines | {under.line.number}
    filing = msgspec.structs.replace(filing, lines=lines, foot=foot, **{under.kind: under.places})
    return msgspec.structs.replace(section, filing=filing)
