"""Addresses that tools broke at the ends of lines, and what stands behind one in its line and is not of it."""

import re
from collections.abc import Iterable, Sequence

from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

OPEN, REST = late(r"https?:(?:/?/?|//\S*[/=&?-])$"), late(r"\s*/{0,2}[\w%.~-]+(?:[/?#=>)\]-]|$)")
"""The end of a line in which a tool broke an address, and the beginning of the next."""
LAST = late(r"https?://[\w.-]+/[\w%.~/-]*$", re.ASCII)
CUT = late(r"\s*(?:/(?=[)\]>])|/[\w%.~/-]+|[\w%.~-]+/[\w%.~/-]*)(?=[\s)）\]>」』。、;,.]|$)", re.ASCII)
"""The same where a tool breaks it anywhere, as those do that know no spaces between words."""
DAY = late(r"\s*(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2})\s*$", re.ASCII)
"""A day in a line of its own, which goes on from no whole address."""
HOST, PATH = late(r"https?://[\w-]+(?:\.[\w-]+)+$", re.ASCII), late(r"\s*/[\w%.~-]", re.ASCII)
FULL = 70
WHOLE = late(r"https?://[^\s<>()\[\]]+$")
TOKEN = late(r"\s*(?=\S*[-/._%=&\d])(?=\S*[^\W_])[\w%.~/#?=&-]+\s*", re.ASCII)
"""The end of a full line in which a tool broke an address wherever it was, and the rest of it alone in the next."""
AMID = late(rf"{TOKEN.pattern}(?<=\s)https?://", re.ASCII)
"""The rest of an address, and another behind it in a row of them."""
NEAR_END = 80
"""Characters at the end of a line."""
BACK = late(r"(?:(?:\[?(?:\[?\d+\])?[↩⤴↑](?:\ufe0e?\d{1,2}|\W{0,2})\]?\s*(?:\(#[^()\s]*\))?|\[\^\]\(#[^()\s]*\))\s*)+$")
"""What leads from a footnote back to the text."""
BACK_SIGNS = ("↩", "⤴", "↑", "[^](#")


def joined(texts: Iterable[str]) -> str:
    """Return the lines of a paragraph as one, without a space where a tool broke an address."""
    whole = ""
    for text in texts:
        whole += text.lstrip() if not whole or is_broken(whole, text) else f" {text}"
    return whole


def is_broken(text: str, after: str) -> bool:
    """Return whether a tool broke an address at the end of a line into the next."""
    after = unled(after)
    if OPEN.search(text) and REST.match(after):
        return not _is_whole(text, after)
    if DAY.match(after):
        return False
    if len(text) >= FULL and OPEN.search(text) and AMID.match(after):
        return True
    if len(text) >= FULL and WHOLE.search(text) and TOKEN.fullmatch(after):
        return True
    if HOST.search(text) and PATH.match(after):
        return True
    if len(text) >= FULL and after.strip() == "/":  # its last sign had no place in the line
        return LAST.search(text) is not None
    return LAST.search(text) is not None and CUT.match(after) is not None


def _is_whole(text: str, after: str) -> bool:
    """Return whether an address ends with a stroke, and had room for what is under it: a word of the page, or a day."""
    room = text.endswith("/") and not text.endswith(":/") and len(text) + len(after.strip()) < FULL
    return room and not text.endswith("//") and (after.strip().isalpha() or DAY.match(after) is not None)


def unled(text: str) -> str:
    """Return a line without what leads from a footnote back to the text, at its end."""
    shown = text.rstrip()
    able = any(sign in shown for sign in BACK_SIGNS)
    found = BACK.search(shown, max(0, len(shown) - NEAR_END)) if able else None
    return shown[: found.start()].rstrip() if found else text


def is_cut(lines: Sequence[Line], place: int) -> bool:
    """Return whether a tool broke the address at the end of a line into the next."""
    after = lines[place + 1] if place + 1 < len(lines) else None
    near = after is not None and after.number == lines[place].number + 1
    return near and after is not None and is_broken(lines[place].text, after.text)


def is_part(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line holds but a part of an address, which a tool broke into it or out of it."""
    return is_cut(lines, place) or (place > 0 and is_cut(lines, place - 1))
