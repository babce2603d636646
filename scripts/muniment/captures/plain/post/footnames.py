"""Finds the line between a text and the labels or buttons under it that says by a word who wrote the post."""

from itertools import zip_longest

from muniment.captures.plain.post.section import Section
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

LABELLED = late(r"[:：]\W*$")
"""How a word for who wrote a post ends that is a label: a name alone may stand behind it."""


def find(section: Section) -> Line | None:
    """Return such a line of a post of which nothing else says who wrote it; None where there is none."""
    if section.start.said.author[1] or section.filing.author[1]:
        return None
    lines = section.lines()
    for above, line, below in zip_longest(lines, lines[1:], lines[2:]):
        if line is None:
            break
        first, last = bylines.author(line.text) if section.page.is_prose(above.number) else (0, 0)
        labelled = last > 0 and LABELLED.search(line.text[:first]) is not None
        full = bylines.is_full(line.text[first:last])
        if labelled and full and below is None:
            return line
        ended = below is not None and (labellines.is_labels(below) or pagelines.is_own(below, section.repeated))
        if ended and (labelled or full):
            return line
    return None
