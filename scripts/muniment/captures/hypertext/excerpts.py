"""Excerpts that somebody wrote, told from those that a blog makes itself of a post's text."""

import re

from muniment.captures.hypertext import entry

WORD = re.compile(r"\w+")
ENDED = re.compile(r"\s*(?:\[?(?:&hellip;|&#8230;|…|\.{3})\]?).*$")
"""How the beginning of a text ends that a blog cut off."""
BLOCK = re.compile(
    r"</?(?:p|h[1-6]|ul|ol|li|div|figure|figcaption|table|tr|td|th|blockquote|pre|cite|summary|br)\b[^>]*>"
)
"""Where a block of HTML begins or ends."""


def own(excerpt: str, content: str) -> str:
    """Return an excerpt that somebody wrote; empty where the blog made it of the text's beginning.

    WordPress leaves some blocks of a text out, such as lists and players (excerpt_remove_blocks).
    """
    told, whole = _letters(ENDED.sub("", entry.plain(excerpt))), _letters(entry.plain(content))
    if not content or not told or whole.startswith(told):
        return ""
    for part in BLOCK.split(content):
        letters = _letters(entry.plain(part))
        if letters and letters.startswith(told):
            return ""
        told = told.removeprefix(letters)
    return excerpt if told else ""


def _letters(words: str) -> str:
    return "".join(WORD.findall(words))
