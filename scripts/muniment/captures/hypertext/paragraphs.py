"""Paragraphs and line breaks that a post's HTML leaves to WordPress: blank lines and line ends (wpautop)."""

import re

from muniment.captures.hypertext import parser
from muniment.captures.letters import control
from muniment.text.patterns import late

BLOCKS = (
    "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address"
    "|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu"
    "|summary"
)
"""Elements around which paragraphs end."""
EDITED = "<!-- wp:"
"""What begins each block of an editor that has them, and makes no paragraphs of lines."""
AS_IT_IS = late(
    r"(<(pre|xmp|listing|script|style|svg|textarea|template|noscript)\b[^>]*>.*?(?:</\2\s*>|\Z))",
    re.DOTALL | re.IGNORECASE,
)
"""Elements whose line ends are their own."""
STAND_ALONE = ("pre", "xmp", "listing", "style")
"""Those among them that are blocks."""
COMMENT = late(
    rf"(<(?:[a-zA-Z/?]|!(?!--))[^<>]*<!--|<(?P<raw>{parser.RAW})[^<>]*>.*?(?:</(?i:(?P=raw))(?=[\s/>])|\Z))|<!--(?:-?>|.*?(?:--!?>|\Z))",
    re.DOTALL,
)
"""A comment, or what seems to be one: within a tag, or in an element whose inside is no markup."""
UNENDED = late(r"<[a-zA-Z/][^<>]*+<[^>]*+>")
"""A tag that another seems to begin in, as where its end is missing."""
OVER = tuple(
    late(rf"{AS_IT_IS.pattern}|{tag}", re.DOTALL | re.IGNORECASE)
    for tag in (r"<[a-zA-Z/][^<>]*+(?=<)", UNENDED.pattern)
)
"""Such a tag up to the one in it, and the whole, but those in elements whose line ends are their own."""
MARKUP = late(r"^</|=")
"""What people do not type behind a sign that is none of a tag."""
HERE = "\x00"
"""What the number of a part that is kept as it is begins with: no text holds it."""
KEPT = late(rf"<(pre|kept) {HERE}(\d+)></\1>")
BLANK = late(r"(\n\s*\n)")
TAG = late(r"<[a-zA-Z/][^<>]*\n[^<>]*>")
"""A tag in which lines end."""
INNER = "\r"
"""The end of such a line meanwhile: no break, and nothing within an address, which is no space there."""
CAPTION = late(r"\s*(</?figcaption\b[^>]*>)\s*", re.IGNORECASE)
PLAYED = late(
    r"\s*(<(?:param|source|track)\b[^>]*>|</embed\s*>)\s*|(<(?:audio|video)\b[^>]*>)\s+|\s+(</(?:audio|video)\s*>)",
    re.IGNORECASE,
)
"""What stands in a player, where no line ends are breaks."""
PLAYERS = ("<object", "<source", "<track")
OPENING = late(rf"(<(?:{BLOCKS})[\s/>])", re.IGNORECASE)
CLOSING = late(rf"(</(?:{BLOCKS})>|<hr\s*?/?>)", re.IGNORECASE)
QUOTED = (
    (late(r"<p>\s*<blockquote([^>]*)>", re.IGNORECASE), r"<blockquote\1><p>"),
    (late(r"</blockquote>\s*</p>", re.IGNORECASE), "</p></blockquote>"),
)
BESIDE = (
    (late(r"<p>(<li.+?)</p>"), r"\1"),
    (late(rf"<p>\s*(</?(?:{BLOCKS})(?:\s[^<>]*)?/?>)", re.IGNORECASE), r"\1"),
    (late(rf"(</?(?:{BLOCKS})(?:\s[^<>]*)?/?>)\s*</p>", re.IGNORECASE), r"\1"),
)
"""Marks of paragraphs that would stand around a block."""
BROKEN = (
    (late(r"(?<!<br>)(?:(?<!\s)|(?<=<br>\s))\s*\n"), "<br>\n"),  # asked once for each run of white space
    (late(rf"(</?(?:{BLOCKS})(?:\s[^<>]*)?/?>)\s*<br>", re.IGNORECASE), r"\1"),
    (late(r"<br>(\s*</?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)(?:\s[^<>]*)?>)", re.IGNORECASE), r"\1"),
)
"""Line ends as breaks, but not beside blocks."""
BREAK = late(r"<br\s*/?>", re.IGNORECASE)
TWO_BREAKS = late(r"<br>\s*<br>")
"""Breaks that part paragraphs, as blank lines do."""


def marked(source: str) -> str:
    """Return HTML as WordPress shows it: blank lines part paragraphs, single line ends are breaks."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if "<" not in source:
        return "\n".join(f"<p>{'<br>'.join(part.splitlines())}</p>" for part in _parted(source))
    source = COMMENT.sub(r"\1", control.fit(source).replace("<<!--", "&lt;<!--"))
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        name = "pre" if found.lastindex and found[2].lower() in STAND_ALONE else "kept"
        return f"<{name} {HERE}{len(kept) - 1}></{name}>"

    source = AS_IT_IS.sub(keep, apart(source))
    last = source.rfind(">") + 1
    shown = _marked(UNENDED.sub(keep, source[:last]) + source[last:])
    for _ in kept[:2]:  # one may stand in another
        shown = KEPT.sub(lambda found: kept[int(found[2])], shown)
    return shown


def apart(source: str) -> str:
    """Return HTML in which no tag that another seems to begin in goes over a blank line: it ends there, or is text."""
    last = source.rfind(">") + 1
    tags = source[:last]
    for pattern in OVER if UNENDED.search(tags) and EDITED not in tags else ():
        tags = pattern.sub(_apart, tags)
    return tags + source[last:]


def _apart(tag: re.Match[str]) -> str:
    if tag.lastindex or not BLANK.search(tag[0]):
        return tag[0]
    return BLANK.sub(r">\1", tag[0], count=1) if MARKUP.search(tag[0]) else tag[0].replace("<", "&lt;")


def _marked(source: str) -> str:
    source = TAG.sub(lambda tag: tag[0].replace("\n", INNER), BREAK.sub("<br>", source))
    source = TWO_BREAKS.sub("\n\n", source)
    source = CAPTION.sub(r"\1", source) if "figcaption" in source else source
    source = PLAYED.sub(r"\1\2\3", source) if any(player in source for player in PLAYERS) else source
    source = CLOSING.sub(r"\1\n\n", OPENING.sub(r"\n\n\1", source))
    shown = "\n".join(f"<p>{part}</p>" for part in _parted(source))
    for pattern, wanted in (*QUOTED, *BESIDE, *BROKEN):
        shown = pattern.sub(wanted, shown)
    return shown.replace(INNER, "\n")


def _parted(source: str) -> list[str]:
    """Return the parts of a text that blank lines part."""
    return [part for piece in BLANK.split(source) if (part := piece.strip())]
