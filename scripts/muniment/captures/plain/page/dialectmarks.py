"""Changes of a line in which a light markup's marks become Markdown's, or space, of the same length."""

import re
from collections.abc import Callable

from muniment.captures.words.text.linkforms import anchors
from muniment.text.patterns import late

Change = Callable[[str], str]
ELEMENTS = (
    "a|abbr|article|aside|audio|b|blockquote|br|button|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|"
    "figure|font|"
    "footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|label|li|main|nav|ol|p|picture|pre|s|section|small|source|"
    "span|"
    "strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|video"
)
TAGS = rf"(?:<(?:/?(?:{ELEMENTS})(?:\s[^<>]*)?/?|!--(?:(?!--).)*+--)>\s*)+"
"""Tags of HTML that a tool left."""
OTHERS = frozenset("org asciidoc wiki textile rst haddock xwiki typst".split())
"""Markups that are no Markdown, in whose marks pandoc's Markdown writes nothing: there they are a text's own."""
HEAD = late(r"(?P<lead>\s*)(?P<mark>={1,6})(?=\s+\S|[^\s=].*=\s*$)")
STARS = late(r"(?P<lead>\s*)(?P<mark>\*{2,6}|(?<!\s)\*)(?=\s+\S)")
"""The stars of a heading in Org mode; one alone is none but at the margin."""
NUMBERED = late(r"\s*h(?P<level>[1-6])(?:\([^()]*\)|\{[^{}]*\})*\.(?=\s)(?:\s*\{anchor[^{}]*\})?")
RUBRIC = late(r"\s*\.\. rubric::(?=\s)")
CLOSING = late(r"\s*=+\s*$")
ENTRY = late(r"(?P<lead>\s*)(?P<mark>\.{1,5}|#{1,5}|[*#]{2,5}|[*1]{1,5}\.)(?=\s+\S)")
LEANING = late(
    r"\s*(?P<mark>[/*_=~+])(?!(?P=mark))(?=\S)(?P<words>.*\S)(?P=mark)\s*$|\s*#\w+\[(?P<inner>[^\[\]]+)\]\s*$"
)
"""A line all of which is set in another face."""
CELL = late(r"^\s*(?:\d*[a-z]?\|)+|(?:(?<=\s)[a-z])?\|\s*$")
LAST = late(r"\s*(?:\\{1,2}|\s\+|\{[#.][^{}]*\})\s*$")
"""A hard break, or what a tool says of the line."""
SPAN = late(r"\\.|\[|\](?P<attributes>\{[^{}]*\})?|(?<=\))\{[.#a-z][^{}]*\}")
"""The brackets of a paragraph, and what pandoc says of what they hold, or of a link."""
UNCLOSED = late(r"[\])]\{[.#a-z][^{}]*$")
"""An attribute that goes on in the next line."""
SIGN = late(r"[^\n]")
BRACED = late(r"\{\{[^{}]*\}\}")
QUOTED = late(r"'{2,5}")
COMMA = "&#44;"
SPANNED = late(r"\[\.[\w.-]+\](?P<mark>##?)(?P<words>[^#\s](?:[^#]*[^#\s])?)(?P=mark)(?!#)")
"""Words that AsciiDoc sets in a class of their own, `[.underline]#so#`."""
OPENED = late(rf"<(?:{ELEMENTS})(?:\s[^<>]*)?$")
LEVEL = late(rf"\s*(?:{TAGS})?<h(?P<level>[1-6])(?:\s[^<>]*)?>(?=.*\w)")
BULLET = late(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?=#{1,6} )")
TWICE = late(r"(?P<url>https?://[^\s()]+) \((?P=url)\)")
ANY = late(TAGS)
UNSEEN = r"\[\](?=[^\W_])"
"""What pandoc writes for a picture without words, before those of a row."""
ICONS = late(UNSEEN)
PICTURED = r"(?<=[^\s!])!\[\]\[\d{1,4}\](?=\S)"
"""A picture without words whose address stands elsewhere, between the parts of a row."""
PICTURES = late(PICTURED)
DRAWN = r"(?<![^\W\d_])!\[\]\(data:[^()\s]*\)(?:\{[^{}]*\})?"
"""An icon without words that is all in its address; right behind a word it parts that from others."""
ICON = r"(?:(?<![_\w])(?:__|_ _)(?![_])|(?<!\*)(?:\*{4}|\*\* \*\*)(?!\*))"
"""What html2text writes for an element that holds nothing, as those do which themes draw icons in."""
PARTED = late(r"(?<!\\)\\ (?=[`|])|(?:(?<=[`|])|(?<=`_)|(?<=`__))\\ ")
"""What parts a link or a picture of reStructuredText from a word right beside it."""
EMPTY = late(
    rf"{ICON}(?=[\[\]|\s]|$)|(?<=[^\W_]:){ICON}(?![^_]*__(?!\w))|(?<=\[){ICON}(?=[^\[\]_]*\])|"
    rf"(?:^|(?<=[-*+] )){ICON}(?=[^\W_][^_*]*$)"
)
"""Such an icon beside words: no emphasis ends that begins there."""


def blank(pattern: re.Pattern[str]) -> Change:
    """Return the change that leaves space where a pattern is found."""
    return lambda text: pattern.sub(lambda found: " " * len(found[0]), text)


def closed(text: str, opened: bool) -> tuple[str, bool]:
    """Return a line without what is of a tag that began above it or ends below it, and whether one does.

    A picture that begins right behind a word is an icon, which parts it from what follows, as a colon does.
    """
    if opened:
        inner, closing, rest = text.partition(">")
        if not closing:
            return " " * len(text), True
        text = " " * (len(inner) + 1) + rest
    begun = OPENED.search(text)
    if not begun:
        return text, False
    lead = text[: begun.start()]
    return (lead + ":" * (begun[0].startswith("<img") and lead[-1:].isalpha())).ljust(len(text)), True


def _hashes(level: int, width: int) -> str:
    """Return the hashes of a heading, in so many characters as its own marks took."""
    return f"{'#' * level} ".rjust(width)[-width:]


def _leveled(text: str) -> str:
    found = LEVEL.match(text)
    return text if not found else _hashes(int(found["level"]), found.end()) + text[found.end() :]


def _head(text: str) -> str:
    found = HEAD.match(text)
    if not found:
        return text
    return found["lead"] + "#" * len(found["mark"]) + blank(CLOSING)(text[found.end() :])


def _stars(text: str) -> str:
    found = STARS.match(text)
    return text if not found else found["lead"] + "#" * len(found["mark"]) + text[found.end() :]


def _numbered(text: str) -> str:
    found = NUMBERED.match(text)
    return text if not found else _hashes(int(found["level"]), found.end()) + text[found.end() :]


def _rubric(text: str) -> str:
    found = RUBRIC.match(text)
    return text if not found else _hashes(2, found.end()) + text[found.end() :]


def _unglued(text: str) -> str:
    """Return a line of reStructuredText with space where its signs alone part a link from words right beside it."""
    text = PARTED.sub("  ", text) if "\\ " in text else text
    return re.sub(r"`__(?=[^\W_])", "`_ ", text) if "`__" in text else text


def _upright(text: str) -> str:
    found = LEANING.match(text)
    if not found:
        return text
    first, last = found.span("words" if found["words"] else "inner")
    return " " * first + text[first:last] + " " * (len(text) - last)


def _entry(text: str) -> str:
    found = ENTRY.match(text)
    return text if not found else found["lead"] + " " * (len(found["mark"]) - 1) + "-" + text[found.end() :]


def _cell(text: str) -> str:
    inner = text.strip().strip("|").removeprefix("a|")
    return text if "|" in inner or "|" not in text else blank(CELL)(text)


def unspanned(text: str) -> str:
    """Return a paragraph without the brackets of spans, which may stand within others, and without all attributes.

    Its lines stay as long as they are.
    """
    if "]{" not in text and "){" not in text:
        return text
    opened: list[int] = []
    gone: list[tuple[int, int]] = []
    for found in SPAN.finditer(text):
        if found[0] == "[":
            opened.append(found.start())
        elif found[0].startswith("]"):
            start = opened.pop() if opened else -1
            gone += [(start, start + 1), found.span()] if found["attributes"] and start >= 0 else []
        elif found[0].startswith("{"):
            gone.append(found.span())
    signs = list(text)
    for first, last in gone:
        signs[first:last] = SIGN.sub(" ", text[first:last])
    return "".join(signs)


def _apart(text: str) -> str:
    """Return a row without the pictures that part it; in an entry of a list one may stand for a colon."""
    if text.lstrip()[:1] in "-*+•":
        return text
    return PICTURES.sub(lambda found: "  |".ljust(len(found[0])), blank(ICONS)(text))


def _once(text: str) -> str:
    """Return a line in which no address stands in brackets behind itself."""
    return TWICE.sub(lambda found: found["url"].ljust(len(found[0])), text)


def _untagged(text: str) -> str:
    """Return a line without tags, but for those of links with words of their own."""
    untag, parts, place = blank(ANY), [""], 0
    for link in (one for one in anchors(text) if text.startswith("http", one.url[0])):
        parts += [untag(text[place : link.start]), text[link.start : link.words[0]]]
        parts += [untag(text[slice(*link.words)]), text[link.words[1] : link.end]]
        place = link.end
    return "".join([*parts, untag(text[place:])])


def _unended(text: str) -> str:
    """Return a line without the mark that breaks it, or the attributes, at its end."""
    return blank(LAST)(text) if text.rstrip().endswith(("\\", "+", "}")) else text


def _comma(text: str) -> str:
    """Return a line with the commas that AsciiDoc writes as a sign of HTML in the words of links."""
    return text.replace(COMMA, ",".ljust(len(COMMA)))


def _unspanned(text: str) -> str:
    """Return a line without the marks around words that AsciiDoc sets in a class."""
    return SPANNED.sub(_inner, text) if "]#" in text else text


def _inner(span: re.Match[str]) -> str:
    return " " * (span.start("words") - span.start()) + span["words"] + " " * len(span["mark"])


CHANGES: tuple[tuple[str, Change], ...] = (
    ("asciidoc", _comma),
    ("asciidoc", _unspanned),
    ("asciidoc wiki textile xwiki", _entry),
    ("xwiki", blank(BRACED)),
    ("asciidoc wiki haddock xwiki typst", _head),
    ("org", _stars),
    ("org", blank(late(r"\[\[data:[^\[\]]*\]\]|//(?=\[\[)"))),  # an icon, or an element that holds nothing
    ("asciidoc", blank(late(r"image:data:[^\[\]\s]*\[[^\[\]]*\]"))),
    ("org typst", _upright),
    ("textile", _numbered),
    ("asciidoc wiki org", _cell),
    ("rst", _rubric),
    ("rst", _unglued),
    ("listed", blank(BULLET)),
    ("drawn", blank(late(DRAWN))),
    ("unseen", _apart),
    ("twice", _once),
    ("wiki", blank(QUOTED)),
    ("icons", blank(EMPTY)),
    ("html", _leveled),
    ("html", _untagged),
    ("org asciidoc wiki textile rst divs html haddock xwiki typst", _unended),
)
"""Changes in order, each with the markups that it is for."""
