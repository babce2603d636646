"""Blocks of Markdown: what keeps one from being read as another kind, or as a part of the one above."""

import re
from collections.abc import Sequence

from muniment.captures.words.text.escapes import opening_escapes
from muniment.text.patterns import late

LISTED = late(r"(?P<bullet>[-*])(?= )|\d{1,9}(?P<stop>[.)])(?= )")
"""How a list begins."""
INTERRUPTS = late(r"(?:[-*]|1[.)]) ")
"""How a list begins that may follow a paragraph without a blank line."""
TAGGED = late(r"</?[a-zA-Z][a-zA-Z0-9]*[ >\n]")
"""How HTML begins, which goes on up to a blank line (CommonMark, 4.6)."""
HASHES = late(r"(?:(?<=\s)|^)#+$")
OTHERS = {"-": "*", "*": "-", ".": ")", ")": "."}
"""The mark that begins another list right behind one (CommonMark, 5.3)."""


def opened(text: str) -> str:
    """Return a paragraph whose lines open no block of another kind."""
    lines = []
    for line in text.split("\n"):
        shown = line
        for place in reversed(opening_escapes(line)):
            shown = f"{shown[:place]}\\{shown[place:]}"
        lines.append(shown)
    return "\n".join(lines)


def closed(heading: str) -> str:
    """Return the words of a heading, no sign at whose end would be taken for what closes it (CommonMark, 4.2)."""
    return HASHES.sub(r"\\\g<0>", heading) if heading.endswith("#") else heading


def apart(blocks: Sequence[str]) -> list[str]:
    """Return blocks in which a list right behind another of its kind has another mark, and does not go on with it."""
    made: list[str] = []
    before = ""
    for block in blocks:
        mark = _mark(block)
        shown = _remarked(block, mark) if mark and mark == before else block
        before = mark if shown is block else _mark(shown)
        made.append(shown)
    return made


def _mark(block: str) -> str:
    found = LISTED.match(block)
    return (found["bullet"] or found["stop"]) if found else ""


def _remarked(block: str, mark: str) -> str:
    """Return a list with another mark before its entries, which stand at the beginning of a line."""
    written = rf"^(\d{{1,9}}){re.escape(mark)}(?= )" if mark in ".)" else rf"^(){re.escape(mark)}(?= )"
    return re.sub(written, rf"\g<1>{OTHERS[mark]}", block, flags=re.MULTILINE)


def joined(blocks: Sequence[str]) -> str:
    """Return the blocks of a list's entry: a list within follows at once, paragraphs after a blank line.

    So does a list that counts from another number than one, which would go on with the paragraph (CommonMark, 5.2), and
    one behind HTML.
    """
    text = above = ""
    for part in blocks:
        tight = INTERRUPTS.match(part) and not TAGGED.match(above)
        text += ("\n" if tight else "\n\n") * bool(text) + part
        above = part
    return text


def fenced(shown: str, language: str = "") -> str:
    """Return what stands as it is, between fences that it does not hold; `language`: what code is written in."""
    fence = "`" * max(3, max(map(len, re.findall("`+", shown)), default=0) + 1)
    return f"{fence}{language}\n{shown}\n{fence}"
