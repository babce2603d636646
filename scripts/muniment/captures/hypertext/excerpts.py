"""Excerpts that somebody wrote, told from those that a blog makes itself of a post's text."""

from collections.abc import Iterator

from muniment.captures.hypertext import entry
from muniment.captures.words.cited.pointed import STOPPED
from muniment.text import stops
from muniment.text.patterns import late

WORD = late(r"\w+")
ENDED = late(r"\s*(?:\[?(?:&hellip;|&#8230;|…|\.{3})\]?).*$")
"""How the beginning of a text ends that a blog cut off."""
BLOCK = late(
    r"<(?P<closes>/?)(?P<name>p|h[1-6]|ul|ol|li|div|figure|figcaption|table|tr|td|th|blockquote|pre|cite|summary|br)\b"
    r"[^>]*>"
)
"""Where a block of HTML begins or ends."""
TAG = late(r"<[^>]*>")
NOTE = late(r"<sup data-fn=[^>]*>\s*<a [^>]*>\d+</a>\s*</sup>")
"""The mark of a note at the foot, which no excerpt has that a blog makes (excerpt_remove_footnotes)."""
CODE = late(r"(?is)<(script|style)\b[^>]*>.*?</\1>")
"""What is left out of an excerpt with all that it holds, since nobody reads it (wp_strip_all_tags)."""
NEXT_PAGE = "<!--nextpage-->"
"""Where the next page of a text begins: an excerpt that a blog makes is of the first."""
MORE = late(r"<!--more\b.*?-->|<span id=\"more-\d+\">")
"""Where lists of posts end a text: there an excerpt is of what stands before it, in other places of the whole."""
SIGNS = late(rf"[^\w{stops.ENDS}]+")
"""What a theme sets otherwise than an editor typed it: spaces, quotation marks, dashes."""
LONGEST = 55
"""Words of an excerpt that a blog makes (wp_trim_excerpt), if it is not told otherwise."""


def own(excerpt: str, content: str) -> str:
    """Return an excerpt that somebody wrote; empty where the blog made it of the text's beginning.

    WordPress leaves some blocks of a text out, such as lists and players (excerpt_remove_blocks), and what shortcodes
    show. It marks where it cuts: what ends as a sentence does, and before the text, was written.
    """
    first = CODE.sub("", NOTE.sub("", content.partition(NEXT_PAGE)[0]))
    texts = dict.fromkeys((first, MORE.split(first, maxsplit=1)[0]))
    return excerpt if all(_is_own(entry.plain(excerpt), text) for text in texts) else ""


def _is_own(words: str, content: str) -> bool:
    """Return whether somebody wrote an excerpt: a blog makes none of these words of that text."""
    told = _letters(ENDED.sub("", words))
    if not content or not told:
        return False
    goes_on = False
    for paragraph, part in _blocks(content):
        letters = _letters(entry.plain(part))
        goes_on = goes_on or (letters.startswith(told) and len(letters) > len(told) and (paragraph or bool(told)))
        told = _behind(told, letters, part)
    return bool(told) or (goes_on and _is_sentence(words, content))


def _is_sentence(words: str, content: str) -> bool:
    """Return whether words end as a sentence does, are fewer than a blog takes by itself, and stand so in a text."""
    ended = STOPPED.search(words) and not ENDED.search(words)
    return bool(ended) and len(words.split()) < LONGEST and SIGNS.sub("", words) in SIGNS.sub("", entry.plain(content))


def _blocks(content: str) -> Iterator[tuple[bool, str]]:
    """Yield the texts between marks of blocks, and whether each is a paragraph, as are those in no block at all."""
    position, name = 0, ""
    for mark in BLOCK.finditer(content):
        yield name in ("", "p"), content[position : mark.start()]
        position = mark.end()
        if mark["name"] != "br":
            name = "" if mark["closes"] else mark["name"]
    yield name in ("", "p"), content[position:]


def _behind(told: str, letters: str, part: str) -> str:
    """Return the letters of an excerpt behind those of a block: all where that is left out, none where it goes on."""
    if told.startswith(letters) or letters.startswith(told):
        return told[len(letters) :]
    left, lacking = told, 0
    for run in map(_letters, map(entry.plain, TAG.split(part))):
        if run.startswith(left):
            return "" if lacking < len(told) else told
        left, lacking = left.removeprefix(run), lacking + len(run) * (not left.startswith(run))
    return left if lacking < len(told) - len(left) else told


def _letters(words: str) -> str:
    return "".join(WORD.findall(words))
