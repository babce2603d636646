"""Where brackets in a post's text are no shortcodes, and which shortcodes stand for a form: those never get through."""

import re
from collections.abc import Iterator

from muniment.captures.hypertext import unshownblocks
from muniment.text import splicing
from muniment.text.patterns import late

CODES = ("sourcecode", "code", "html", "css", "php", "python", "bash")
"""Shortcodes between which code stands."""
ELEMENTS = frozenset({"pre", "xmp", "listing", "code", "samp", "tt", "kbd"})
"""Elements in which code stands."""
ENCLOSED = {
    f"</{name}>": late(rf"<{name}\b[^>]*>.*?</{name}>", re.DOTALL | re.IGNORECASE) for name in sorted(ELEMENTS)
} | {f"[/{name}]": late(rf"\[{name}(?![\w-])[^\[\]]*\].*?\[/{name}\]", re.DOTALL) for name in CODES}
"""Code, by how it ends."""
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


def _hidden(found: re.Match[str]) -> str:
    return found[0].replace("[", HIDDEN)


def unmasked(source: str) -> str:
    """Return a text with its brackets."""
    return source.replace(HIDDEN, "[")


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
    text, blocks = splicing.without(text, unshownblocks.found(text), " ")
    text, boxes = splicing.without(text, unshownblocks.boxes(masked(text)), " ")
    left = blocks + boxes
    if "[/" not in text or not WITHHELD.search(text):
        return text, left
    hidden = masked(text)
    shown, more = splicing.without(hidden, _withheld(hidden))
    return unmasked(shown), left + more


def _withheld(text: str) -> Iterator[tuple[int, int]]:
    last = {found["name"]: found.start() for found in CLOSING.finditer(text)}
    end = 0
    for found in WITHHELD.finditer(text):
        if found.start() >= end and last.get(found["name"], -1) >= found.end():
            closing = f"[/{found['name']}]"
            end = text.find(closing, found.end()) + len(closing)
            yield found.start(), end
