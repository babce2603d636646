"""Where brackets in a post's text are no shortcodes, and which shortcodes stand for a form: those never get through.

Nor do blocks of a text, as its blog stores it, and boxes of page builders that an editor has set to be shown to nobody.
"""

import re
from collections.abc import Iterable, Iterator

from muniment.captures.hypertext import parser
from muniment.text import splicing
from muniment.text.patterns import late

CODES = ("sourcecode", "code", "html", "css", "php", "python", "bash")
"""Shortcodes between which code stands."""
ELEMENTS = frozenset({"pre", "xmp", "listing", "code", "samp", "tt", "kbd"})
"""Elements in which code stands."""
ENCLOSED = {
    f"</{name}>": late(rf"<{name}\b[^>]*>.*?</{name}>", re.DOTALL | re.IGNORECASE)
    for name in sorted(ELEMENTS | {"script", "style"})
} | {f"[/{name}]": late(rf"\[{name}(?![\w-])[^\[\]]*\].*?\[/{name}\]", re.DOTALL) for name in CODES}
"""Code, also of the page itself, by how it ends."""
TAGS = late(r"<!--.*?(?:--!?>|\Z)|<[a-zA-Z][^<>\[]*+\[[^<>]*+>", re.DOTALL)
"""Comments, and tags with brackets in what they say."""
ESCAPED = late(
    r"\[(?P<shown>\[/?(?P<name>[a-z][a-z0-9_-]{2,})(?=[\]\s=/])(?P<head>[^\[\]]*)\](?:[^\[\]]*\[/(?P=name)\])?)\]"
)
"""A shortcode that is to be shown and not to be run (WordPress, get_shortcode_regex)."""
HIDDEN = "\ufdd0"
"""What stands in the place of a bracket that begins no shortcode, until the others have been read."""
FORM = late(
    r"\[(?P<closes>/?)(?P<name>(?:[a-z0-9]+[-_])*(?:contact|newsletters?|subscri(?:be2?|bers?|ption)|signup|optin|login"
    r"|registration|mailchimp|mc4wp|mailpoet|wysija|[a-z]*forms?\d?)(?:[-_][a-z0-9]+)*)(?=[\]\s=/])"
    r"(?P<valued>\s+[\w-]+=)?[^\[\]]*\]"
)
"""A shortcode that shows a form: of a contact, a newsletter, a log-in."""
SURE = late(r"[-_]forms?(?![a-z])|(?<![a-z])forms?[-_]|mc4wp|mailchimp|mailpoet|wysija")
"""What the name of such a shortcode holds that may stand without values."""

WITHHELD = late(
    r"\[(?P<name>private|restrict(?:ed)?(?:[-_](?:content|access))?|hide(?:post|[-_]content)|members?[-_]?only|membership"
    r"|members[-_](?:access|logged[-_]in)|(?:(?:is|user|um|wpmem)[-_])?logged[-_]?in|s2[iI]f|mepr-(?:active|show)"
    r"|wlm[-_]private|ihc-hide-content|passster|su_(?:members|private)|content[-_]protector|groups[-_]member|[a-z][a-z0-9_-]*(?=\s[^\[\]]*"
    r"(?<=\s)pass(?:word|code|wd)s?=)|(?:[a-z0-9]+[-_])*(?:restrict|protect)(?:ed)?(?:[-_][a-z0-9]+)*|password"
    r"[-_]?protect(?:ed)?)(?=[\]\s=])[^\[\]]*\]"
)
"""A shortcode that shows what it encloses to some only: members, or those who know a password."""

CLOSING = late(r"\[/(?P<name>[A-Za-z][\w-]*)\]")
MARK = late(r"<!-- (?P<closes>/?)wp:(?P<name>[a-z][a-z0-9/_-]*)(?P<said> \{[^<>]*\})? (?P<alone>/?)-->")
"""How a block begins or ends (WordPress, serialize_block); its attributes hold no sign of HTML."""
UNSHOWN = ('"blockVisibility":false', '"hideBlock":true')
"""What a block says of itself that nobody sees: WordPress since 6.9, and a plugin for it before."""
BOX = late(r"\[(?P<closes>/?)(?P<name>(?:vc|et_pb|fusion)_[a-z\d_]+)(?P<head>[^\[\]]*)\]")
OFF = (' disabled="on"', ' disabled_on="on|on|on"', ' disable_element="yes"', ' status="draft"')
"""What a box says of itself that nobody sees: Divi, WPBakery Page Builder, Avada."""


def masked(source: str, *, code: bool = True) -> str:
    """Return a text in which brackets are hidden that begin no shortcode: in code, and where they are escaped.

    `code`: between shortcodes of code as well.
    """
    if "[" not in source:
        return source
    for end, pattern in ENCLOSED.items():
        last = source.lower().rfind(end) + len(end) if code or end[0] == "<" else 0
        if last >= len(end):
            source = pattern.sub(_hidden, source[:last]) + source[last:]
    return ESCAPED.sub(_hidden, source) if "[[" in source else source


def outside_tags(source: str) -> str:
    """Return HTML in which brackets are hidden that stand in comments and in what tags say: none begins a shortcode."""
    return TAGS.sub(_hidden, source)


def _hidden(found: re.Match[str]) -> str:
    return found[0].replace("[", HIDDEN)


def unmasked(source: str) -> str:
    """Return a text with its brackets."""
    return source.replace(HIDDEN, "[")


def crosses(inner: str) -> bool:
    """Return whether what a shortcode encloses begins in one element and ends in another; paragraphs end by themselves.

    WordPress would enclose it all the same, and leave it to browsers what they make of that.
    """
    opened: list[str] = []
    for tag in parser.TOKEN.finditer(inner) if "<" in inner else ():
        if tag.lastindex == parser.TAG and (name := tag[1].lower()) not in parser.VOID:
            opened.append(name)
        elif tag.lastindex == parser.CLOSED and (name := tag[parser.CLOSED].lower()) in opened:
            del opened[len(opened) - 1 - opened[::-1].index(name) :]
        elif tag.lastindex == parser.CLOSED and name not in parser.LONE:
            return True
    return any(name not in parser.LONE for name in opened)


def without_forms(text: str, stand_in: str = " ", *, alone: bool = True) -> tuple[str, int]:
    """Return a text without the shortcodes of forms and what they enclose, and how many there were.

    `alone`: those too that enclose nothing.
    """
    return splicing.without(text, _forms(text, alone=alone), stand_in)


def _forms(text: str, *, alone: bool) -> Iterator[tuple[int, int]]:
    last: dict[str, int] = {}
    for found in FORM.finditer(text):
        closing = f"[/{found['name']}]"
        if closing not in last:
            last[closing] = text.rfind(closing)
        encloses = not found["closes"] and last[closing] >= found.end()
        if encloses:
            yield found.start(), text.find(closing, found.end()) + len(closing)
        elif alone and (found["closes"] or found["valued"] or SURE.search(found["name"])):
            yield found.span()


def without_withheld(text: str) -> tuple[str, int]:
    """Return a text as its blog stores it without what shortcodes show to some and blocks to nobody; how many do."""
    text, blocks = splicing.without(text, unshown(text), " ")
    text, boxes = without_boxes(text)
    left = blocks + boxes
    if "[/" not in text or not WITHHELD.search(text):
        return text, left
    hidden = masked(text)
    shown, more = splicing.without(hidden, _withheld(hidden))
    return unmasked(shown), left + more


def without_boxes(text: str) -> tuple[str, int]:
    """Return a text without boxes that an editor has set to be shown to nobody, and how many there were.

    Where their builder is switched off, a feed or an answer has them too.
    """
    return splicing.without(text, unshown_boxes(masked(text)), " ") if any(said in text for said in OFF) else (text, 0)


def _withheld(text: str) -> Iterator[tuple[int, int]]:
    last = {found["name"]: found.start() for found in CLOSING.finditer(text)}
    end = 0
    for found in WITHHELD.finditer(text):
        if found.start() >= end and last.get(found["name"], -1) >= found.end():
            closing = f"[/{found['name']}]"
            end = text.find(closing, found.end()) + len(closing)
            yield found.start(), end


def unshown(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such blocks stand, each with all that is in it; one that does not end goes on to the last letter."""
    if not any(said in text for said in UNSHOWN):
        return
    end = 0
    for mark in MARK.finditer(text):
        if mark.start() >= end and not mark["closes"] and any(said in (mark["said"] or "") for said in UNSHOWN):
            end = mark.end() if mark["alone"] else _end(text, mark)
            yield mark.start(), end


def unshown_boxes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where such boxes stand, each with all that is in it; one that does not end is its mark alone."""
    if not any(said in text for said in OFF):
        return
    marks = list(BOX.finditer(text))
    ends, end = _ends(marks), 0
    for mark in marks:
        if mark.start() >= end and not mark["closes"] and any(said in mark["head"] for said in OFF):
            end = ends.get(mark.start(), mark.end())
            yield mark.start(), end


def _ends(marks: Iterable[re.Match[str]]) -> dict[int, int]:
    """Return where the boxes end that do, by where they begin."""
    ends: dict[int, int] = {}
    opened: dict[str, list[int]] = {}
    for mark in marks:
        if not mark["closes"]:
            opened.setdefault(mark["name"], []).append(mark.start())
        elif begun := opened.get(mark["name"]):
            ends[begun.pop()] = mark.end()
    return ends


def _end(text: str, begins: re.Match[str]) -> int:
    depth = 1
    for mark in MARK.finditer(text, begins.end()):
        if mark["name"] == begins["name"] and not mark["alone"]:
            depth += -1 if mark["closes"] else 1
            if not depth:
                return mark.end()
    return len(text)
