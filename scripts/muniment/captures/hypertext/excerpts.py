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
    r"<(?P<closes>/?)(?P<name>p|h[1-6]|ul|ol|li|div|figure|figcaption|table|tr|td|th|blockquote|pre|cite|details|summary"
    r"|br)\b[^>]*>"
)
"""Where a block of HTML begins or ends."""
LEFT_OUT = late(
    r"[\s\"']wp-block-(?!(?:group|columns?|media-text|paragraph|heading|list|quote|pullquote|table|verse|preformatted)(?![a-z]))"
)
"""What marks a block of which nothing stands in an excerpt that a blog makes (excerpt_remove_blocks)."""
MOST = 8
"""Ways in which an excerpt may have left blocks out that are followed at once."""
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


def beside(excerpt: str, content: str) -> str:
    """Return an excerpt that is kept beside its text; empty where it is all of that, as a blog makes one without it."""
    told = _letters(entry.plain(excerpt)) if excerpt else ""
    return "" if told and told == _letters(entry.plain(content)) else excerpt


def _is_own(words: str, content: str) -> bool:
    """Return whether somebody wrote an excerpt: a blog makes none of these words of that text.

    What a block says that may be left out may stand in the next one again: both ways are followed.
    """
    told = _letters(ENDED.sub("", words))
    if not content or not told:
        return False
    left, goes_on = {told}, False
    for paragraph, part in _blocks(content):
        letters = _letters(entry.plain(part))
        goes_on = goes_on or any(_goes_on(one, letters, paragraph=paragraph) for one in left)
        behind = {_behind(one, letters, part) for one in left} | (set() if paragraph else left)
        left = set(sorted(behind, key=len)[:MOST])
    return "" not in left or (goes_on and _is_sentence(words, content))


def _goes_on(told: str, letters: str, *, paragraph: bool) -> bool:
    """Return whether a block begins with what is left of an excerpt and says more."""
    return letters.startswith(told) and len(letters) > len(told) and (paragraph or bool(told))


def _is_sentence(words: str, content: str) -> bool:
    """Return whether words end as a sentence does, are fewer than a blog takes by itself, and stand so in a text."""
    ended = STOPPED.search(words) and not ENDED.search(words)
    return bool(ended) and len(words.split()) < LONGEST and SIGNS.sub("", words) in SIGNS.sub("", entry.plain(content))


def _blocks(content: str) -> Iterator[tuple[bool, str]]:
    """Yield the texts between marks of blocks, and whether each is a paragraph, as are those in no block at all.

    None is in a block of which nothing stands in excerpts.
    """
    position, name = 0, ""
    within, depth = "", 0
    for mark in BLOCK.finditer(content):
        yield not within and name in ("", "p"), content[position : mark.start()]
        position = mark.end()
        if mark["name"] != "br":
            name = "" if mark["closes"] else mark["name"]
        if not within and not mark["closes"] and LEFT_OUT.search(mark[0]):
            within, depth = mark["name"], 0
        depth += 0 if mark["name"] != within else -1 if mark["closes"] else 1
        within = within if depth else ""
    yield not within and name in ("", "p"), content[position:]


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
