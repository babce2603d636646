"""Tells lines that lead to sources: labels, words for a document, and footnotes whose address is in the next line."""

import re

from muniment.captures.words.blogs.phrases import JOINING, LEAD_IN, NAMES_SOURCE, SOURCE_LABEL
from muniment.captures.words.cited import availability
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

NOTED = late(r"\s*(?:\\?\[\d{1,3}\\?\]\s|\[\^\d{1,3}\]:\s|[⁰¹²³⁴-⁹]{1,3}\s)")
"""How a footnote begins."""
BRACKETED = late(r"\s*\\?\[\^?(?P<number>\d{1,3})\\?\]:?\s")
"""The same with its number in brackets."""
TYPED = late(r"\s*\d{1,3}\\[.)]\s")
"""The same as somebody typed it, who made no list."""
ENTRY = late(r"\s*\d{1,3}\\?[.)]\s+(?=.*[,:：–—]\s*$)")
"""How an entry of a numbered list begins whose end leads on to the next line."""
TITLE_END = late(r"\s*(?::|[–—]|\s-)\s*$")
LABELLED = late(r"\W*(?P<said>[^\W\d_][^\s:：.!?\[\]()]*(?: [^\s:：.!?\[\]()]+){0,3})[*_]{0,2}\s?[:：][\s*_]*")
"""A few words that may stand before a link which closes a post, and say but what it is: 'Report: [The fence](…)'."""
LEFT_OUT = late(r"\w\s*(?:[:：–—]|\s-)\s*<?https?://\S+\s+\\?\[\\?(?:…|\.{3})\\?\]\s*$")
"""How a blog cuts a text that goes on behind what leads to an address, which closes nothing and may be cut too."""
ASKING = late(r"(?i:(?:please )?(?:sign|firme|firma|signez|assine)\s)")
"""How words begin that ask readers to sign."""
JOINED = late(rf"\s+(?:{'|'.join(map(re.escape, JOINING))})\s+")
"""What stands between two labels in one: 'Fuentes y enlaces'."""
COUNTED = late(r"\[\d{1,4}\]\s*$")
"""The number that a text browser puts before an address."""
WORD = late(r"\w")
LONGEST_LABEL = 60
LONGEST_TITLE = 160
LONGEST_NOTE = 250
SHORT, LONG = 80, 400
"""Characters of a line that leads to the next with a colon, and by its label."""


def is_label(words: str) -> bool:
    """Return whether a line announces sources and holds none."""
    plain = words.lstrip("-• ").strip("*_# ")
    if len(plain) > LONGEST_LABEL or not WORD.search(plain):
        return False
    parts = JOINED.split(plain)
    return SOURCE_LABEL.fullmatch(plain) is not None or (len(parts) > 1 and all(map(SOURCE_LABEL.fullmatch, parts)))


def label(words: str) -> re.Match[str] | None:
    """Return the label before words that surely are a source's: it names one, or has a colon behind it."""
    label = SOURCE_LABEL.match(words)
    return NAMES_SOURCE.match(words) or (label if label and label[0].rstrip()[-1:] in (":", "：") else None)


def title(text: str) -> tuple[int, int] | None:
    """Return where the title stands in a line that leads to the address under it."""
    found = leads(text) or heads(text)
    return found and (found[0], availability.title_end(text, *found))


def leads(text: str) -> tuple[int, int] | None:
    """Return where the title stands in a line that leads to an address of its own: 'Source: A title –'."""
    if span := noted(text):
        return span
    found = SOURCE_LABEL.match(text, len(text) - len(text.lstrip(" \t\u00a0*_")))
    if found is None or found[0].rstrip()[-1:] not in (":", "：") or addresses.able(text):
        return lead_in(text)
    ends = TITLE_END.search(text)
    first, last = found.end(), ends.start() if ends else len(text.rstrip())
    first += len(text[first:]) - len(text[first:].lstrip())
    return (first, last) if 0 < last - first <= LONGEST_TITLE else lead_in(text)


def heads(text: str) -> tuple[int, int] | None:
    """Return where the words stand of a line that ends in a colon, which may be the title of the address under it."""
    words = text.strip(" \t\u00a0([*_#")
    if not words.endswith((":", "：")) or len(words) > LONGEST_LABEL or addresses.able(text) or is_label(words):
        return None
    first = text.index(words)
    return first, first + len(words.rstrip(" :：*_"))


def noted(text: str) -> tuple[int, int] | None:
    """Return where the words stand of a footnote whose address is in the next line; None for any other line."""
    able = len(text) <= LONGEST_NOTE and not addresses.able(text)
    mark = NOTED.match(text) or ENTRY.match(text) if able else None
    if mark is None:
        return None
    last = len(text.rstrip(" \t\u00a0,:：–—-"))
    return (mark.end(), last) if last > mark.end() else None


def shows(text: str) -> bool:
    """Return whether words lead to a document to read, and not to one that readers are to sign."""
    return (said := lead_in(text)) is not None and ASKING.match(text, said[0]) is None


def lead_in(text: str) -> tuple[int, int] | None:
    """Return where the words stand that lead to a document, in a text that holds nothing else: 'Read the letter here:'.

    They are the title of the address behind them; 'Read the full story:' says nothing and is none.
    """
    start = len(text) - len(text.lstrip(" \t\u00a0([*_#"))
    text = COUNTED.sub("", text)
    found = LEAD_IN.match(text, start)
    if not found or WORD.search(text, found.end()) or SOURCE_LABEL.fullmatch(text[start:].rstrip()):
        return None
    return found.span("said")


def is_lead_in(line: Line) -> bool:
    """Return whether a line leads to an address in the next."""
    if noted(line.text):
        return True
    if line.words.endswith((":", "：")):
        return len(line.text) <= SHORT and lead_in(line.text) is not None
    return len(line.text) <= LONG and leads(line.text) is not None


def counts_on(text: str, above: str) -> bool:
    """Return whether the number in brackets before a line follows that of the line above, which leads nowhere.

    Both are entries of a list then.
    """
    found, before = BRACKETED.match(text), BRACKETED.match(above)
    if found is None or before is None or addresses.able(above):
        return False
    return int(before["number"]) + 1 == int(found["number"])


def goes_on(text: str) -> bool:
    """Return whether a line without a label for sources is cut right behind an address: its text goes on."""
    return text.rstrip().endswith("]") and LEFT_OUT.search(text) is not None and label(text) is None


def introduces(line: Line) -> bool:
    """Return whether a line's own words lead to the address under it, which then is part of the text."""
    announces = is_label(line.words) or NOTED.match(line.text) or shows(line.text)
    return line.words.endswith((":", "：")) and not announces
