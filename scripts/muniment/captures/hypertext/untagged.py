"""The texts of a piece of HTML, of which no tree is made for that."""

import re
from html import escape

from muniment.captures.hypertext import parser
from muniment.captures.hypertext.markup import decoded


def without_tags(source: str) -> str:
    """Return the texts of a piece of HTML, a blank in the place of every tag."""
    if "<" not in source:
        return decoded(source)
    end = source.rfind(">") + 1  # behind it no tag is whole, and a comment has no end
    rest, begun, _ = source[end:].partition("<!--")
    comment = source.rfind("<!--", 0, end)
    if (
        comment >= 0
        and (found := parser.TOKEN.match(source, comment, end))
        and found.end() == end
        and parser.is_open_ended(found[0])
    ):
        rest = ""
    instead = _inside if parser.SHOWN_AS_IS in source.lower() else " "
    return decoded(parser.TOKEN.sub(instead, source[:end]) + rest + " " * bool(begun))


def _inside(token: re.Match[str]) -> str:
    """Return what stands in the place of a token among texts: what is in one that shows it as it is, escaped."""
    return f" {escape(token[6] or '')} " if (token[4] or "").lower() == parser.SHOWN_AS_IS else " "
