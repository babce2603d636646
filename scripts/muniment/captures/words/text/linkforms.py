"""Links with words of their own, as markups other than Markdown write them."""

from collections.abc import Iterator

import msgspec

from muniment.text.patterns import late

FORMS = (
    r"\[\[{url}\]\[{words}\]\]",  # Org, Muse
    r"\[\[{url}\|{words}\]\]",  # DokuWiki, Creole; MediaWiki within itself
    r"(?:link:{url}|{http})\[(?!\d+\]){words}\]",  # AsciiDoc
    r"\[\[{words}>>{url}\]\]",  # XWiki
    r"\#link\(\"{url}\"\)\[{words}\]",  # Typst
    r"`{words}\s*<{url}>`__?",  # reStructuredText
    r"\[{http} {words}\](?!\()",  # MediaWiki
    r"\[{words}\|{url}\]",  # Jira
    r"\"{words}\":{http}",  # Textile
    r"\[url=[\"']?{url}[\"']?\]{words}\[/url\]",  # BBCode
    r"<a[\s\u2060][^<>]*?href=[\"']?{url}[\"']?[^<>]*>{inner}</a>",
    r"<{http}[ |]{words}>",  # Haddock; chats
    r"^\s*(?:[-*•]\s+)?{line}\s{1,9}\({behind}\)\s*$",  # resiliparse, lines that are links
    r"\[{words}\]\[{label}\]",  # Markdown, with the addresses in a list of their own
)
SILENT = late(r"\W{0,6}\[[\s\u2060]*\]\([^()\s]+(?:\s+\"[^\"]*\")?\)(?:\{[^{}]*\})?\s*")
"""A link without words."""
URL = r"(?:https?:|/|\.|\#|\?)[^\s\[\]<>|\"'`]*"
HTTP = r"https?://[^\s\[\]<>|\"'`]+"
OWN = (
    r"https?://[^\s()]+(?:/(?:(?:19|20)\d\d/\d\d/(?:\d\d/)?[^\s()/]+/?(?:#\w+)?|"
    r"(?:author|aut(?:or|eur|ore)|tag|category|categor(?:ia|ie)|kategori(?:e|a)?|rubrique|etiquet(?:a|te)|schlagwort|"
    r"label|search/label)/[^\s()]+)|#(?:respond|comments?))"
)
HERE = r"(?:/(?:/(?=[\w.-]+\.\w))?(?!/)|(?:\.\./)+(?=\w)|#\w|\?\w+=)[^\s()]*"
"""An address without its site, or a scheme, as a tool leaves it that knows none, and those of a mirror on a disk."""
HERE_SIGNS = ("](/", "](#", "](../", "](</", " (/", " (#", '="/', '="../')
"""What stands in every text that holds a link to such a one."""
WITHIN = late(rf"(?<=\S \()(?P<url>{HERE})(?=\))")
"""Such an address in brackets behind words."""
BEHIND = late(rf" \((?:{OWN}|{HERE})\)")
"""The address of one of a blog's own pages behind words, in lines of several as well."""
WHOLE = rf"(?:https?://[^\s()]+|{HERE})"
LEADING = late(r"\s+\((?:https?:/)?/[^\s()]+\)$")
"""Where the words of a line lead, behind them."""
LABEL = r"\d+"
WORDS = r"[^\[\]<>|`\"\n]+?"
LINE = r"[^\[\]<>`\n]+?"
INNER = r"[^<>\n]+?"
"""The words of a link; of a line that is one, in which strokes and quotation marks may stand; and of an anchor."""
UNCLOSED = late(r"\[[^\[\]]*$")
"""The bracket behind an address in AsciiDoc whose words go on in the next line."""


def unopened(url: str) -> str:
    """Return an address without a bracket behind it that stays open; that of a search may have one."""
    found = UNCLOSED.search(url) if "[" in url and "?" not in url else None
    return url[: found.start()] if found else url


def _numbered(form: str, number: int) -> str:
    """Return a form with groups of its own."""
    for name, pattern in (("words", WORDS), ("http", HTTP), ("url", URL), ("label", LABEL), ("behind", WHOLE)):
        form = form.replace(f"{{{name}}}", f"(?P<{name}{number}>{pattern})")
    for name, pattern in (("line", LINE), ("inner", INNER)):
        form = form.replace(f"{{{name}}}", f"(?P<words{number}>{pattern})")
    return form


ANCHOR = late(rf"<a[\s\u2060][^<>]*?href=[\"']?(?P<url>{URL})[\"']?[^<>]*>(?P<words>{INNER})</a>")
LINK = late("|".join(_numbered(form, number) for number, form in enumerate(FORMS)))


SIGNS = ("[[", "[http", "[url=", "][", "link:", "#link", "|", "`_", '":http', "<a", "<http", "(http", " (/", " (#")
OPENED = late(rf"{HTTP}\[")
"""What each of them holds one of."""


class Link(msgspec.Struct, frozen=True):
    """Where a link stands in a line, its address and its words."""

    start: int
    end: int
    url: tuple[int, int]
    words: tuple[int, int]


def anchors(text: str) -> Iterator[Link]:
    """Yield the links that HTML's own tags make in a line, which a tool may leave beside Markdown's."""
    for found in ANCHOR.finditer(text) if "</a>" in text else ():
        yield Link(found.start(), found.end(), found.span("url"), found.span("words"))


def able(text: str) -> bool:
    """Return whether a text may hold such a link; most do not, and none that is Markdown."""
    if "](" in text:
        return False
    if "[" in text:
        return (
            "[[" in text
            or "#link" in text
            or "|" in text
            or "[http" in text
            or "[url=" in text
            or "://" in text
            or "link:" in text
        )
    bracketed = "(" in text and ("(http" in text or stands_behind(text))
    return bracketed or ("<" in text and ("</a>" in text or "<http" in text)) or "`_" in text or '":http' in text


def stands_behind(text: str) -> bool:
    """Return whether an address may stand in brackets behind words of a text, one within its own site too."""
    return " (" in text and (" (http" in text or " (/" in text or " (#" in text)


def may_lead(text: str) -> bool:
    """Return whether a text may hold a link as Markdown writes it, or an address behind words."""
    return "](" in text or stands_behind(text)


def find(text: str) -> Iterator[Link]:
    """Yield the links of a line from left to right."""
    if able(text) and (any(sign in text for sign in SIGNS) or OPENED.search(text)):
        for found in LINK.finditer(text):
            spans = {name.rstrip("0123456789"): found.span(name) for name, value in found.groupdict().items() if value}
            if "behind" in spans and stands_behind(f" {text[slice(*spans['words'])]}"):
                continue  # each of several addresses has its own words
            said = next(spans[name] for name in ("url", "http", "label", "behind") if name in spans)
            behind = spans.get("behind")
            first, end = (spans["words"][0], behind[1] + 1) if behind else found.span()
            yield Link(first, end, said, spans["words"])


def is_silent(text: str) -> bool:
    """Return whether a line is but a link without words, as themes lay over a card or a button: nobody sees it."""
    return "](" in text and SILENT.fullmatch(text) is not None
