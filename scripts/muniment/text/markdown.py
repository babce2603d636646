"""A post's text -> HTML: links resolved, headings given ids, raw HTML cleaned; and what its links are."""

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pyromark

from muniment.text import entities
from muniment.text.barelinks import addresses, with_links
from muniment.text.patterns import late

MARKDOWN = pyromark.Markdown(
    options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
)
HREF = late(r'<a href="([^"]*)"(>\1</a>)?')
HEADING = late(r"<h([2-6])((?: [^>]*)?)>(?=(.*?)</h[2-6]>)", re.DOTALL)
ID = late(r'(<[a-z][a-z0-9]*(?: [^>]*?)?) id="([^"]*)"')
NOTE = late(r'(<sup class="footnote-reference"><a href="#|<div class="footnote-definition" id=")([^"]*)"')
TAG = late(r"<[^>]*>")
ELEMENT = late("<([a-z][a-z0-9]*)")
ANCHORED = frozenset({"div", "h1", "h2", "h3", "h4", "h5", "h6", "sup"})
"""Elements made from Markdown that have an id, or lead to one: headings and notes."""
SPACES = late(r"[^\w-]+")
IMAGE = late(r'<img src="([^"]*)"([^>]*)>')
SCROLLER = '<div class="table" role="group" aria-label="Table" tabindex="0">'
"""Holds a table that may be wider than a page: who has no mouse moves it with the keys once it has the focus."""
ALIGNED = late(r'(?<=<t[hd]) style="text-align: ?(left|center|right);?"')
MARK = late(r'<sup class="footnote-reference">.*?</sup>')
BREAK = late(r"<br ?/?>|</(?:p|li|h[1-6]|td|th|div|figcaption|blockquote)>")
FIRST, LATEST, LONGEST = 240, 2400, 160
"""Characters of a text, of its HTML and of what is left that a summary is taken from, at least and at most."""
_SPANS = {"Link", "Image", "CodeBlock"}
_EMPHASES = (("Start", "Emphasis"), ("Start", "Strong"), ("Start", "Strikethrough"))
TAKEN = frozenset(
    {"text", *(f"post-{name}" for name in "corrections see-also cited-by sources links organisations tags".split())}
)
"""Ids that a page has itself."""


class Reference(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A link or image in the text of a post: its address as written and the line of the body it stands on."""

    href: str
    line: int
    image: bool = False


class Outline(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What other pages and checks must know of a body without rendering it; lines count from 0."""

    references: tuple[Reference, ...] = ()
    anchors: tuple[str, ...] = ()
    raw: bool = False
    faults: tuple[tuple[int, str], ...] = ()
    summary: str = ""
    """The first words, without markup."""


class Heading(msgspec.Struct, frozen=True):
    """An entry of a page's table of contents; `title` is HTML text."""

    level: int
    anchor: str
    title: str


class Body(msgspec.Struct, frozen=True):
    """The HTML of a text, and its headings."""

    html: str
    headings: tuple[Heading, ...] = ()


def outline(text: str) -> Outline:
    """Return references, anchors and faults of a body."""
    if not ("<" in text or "]" in text or "&" in text or ("/" in text and "://" in text)):
        return Outline(anchors=_anchors(text), summary=summary(text))
    octets = text.encode()
    found = list(_found(octets, text))
    raws = [(line, value) for kind, line, value in found if kind == "html"]
    references = tuple(Reference(value, line, kind == "image") for kind, line, value in found if kind != "html")
    faults = tuple(_raw_faults(raws)) if raws else ()
    return Outline(references, _anchors(text), bool(raws), faults, summary(text, raw=bool(raws)))


def summary(text: str, *, raw: bool = False) -> str:
    """Return the first words of a text without its markup, at most 160 characters."""
    end = text.find("\n\n", FIRST)
    defined = "[" in text[:end] and "\n[" in text  # what notes and links mean may stand at the end
    made = MARKDOWN.html(text if end < 0 or defined else text[:end])
    if raw and "<" in text:
        from muniment.text import cleaning  # likewise

        made = cleaning.clean(made)
    if "<sup" in made:
        made = MARK.sub("", made)
    words = " ".join(html.unescape(TAG.sub("", BREAK.sub(" ", made[:LATEST]))).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 3].rsplit(" ", 1)[0] + "…"


def _raw_faults(raws: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    from muniment.text import cleaning  # likewise

    yield from cleaning.faults(raws)


def _found(octets: bytes, text: str) -> Iterator[tuple[str, int, str]]:
    """Yield (link, image or html; line from 0; address or markup) in order."""
    inside, words, start = 0, "", 0
    lines = [end.end() for end in re.finditer(b"\n", octets)]
    for event, span in MARKDOWN.events_with_range(text):
        name, value = (event, "") if isinstance(event, str) else next(iter(event.items()))
        if name == "Text" and not inside:
            start = start if words else span["start"]
            words += str(value)
            continue
        if "://" in words:  # every text is asked, and few hold an address
            line = bisect_right(lines, start)
            yield from (("link", line, found) for _, found in addresses(words, runs_on=(name, value) in _EMPHASES))
        words = ""
        if name in ("Html", "InlineHtml"):
            yield "html", bisect_right(lines, span["start"]), str(value)
        elif name == "Start" and isinstance(value, dict) and value.keys() & _SPANS:
            inside += 1
            yield from ((kind, bisect_right(lines, span["start"]), href) for kind, href in _target(value))
        elif name == "End":
            inside -= str(value) in _SPANS


def _target(start: dict[str, Any]) -> Iterator[tuple[str, str]]:
    return ((kind.lower(), start[kind]["dest_url"]) for kind in ("Link", "Image") if kind in start)


def _anchors(text: str) -> tuple[str, ...]:
    noted, lined = "[" in text and "[^" in text, "\n---" in text or ("=" in text and "\n===" in text)
    if not (noted or lined or "#" in text or "<" in text):
        return ()
    ids = re.findall(r'<[a-z0-9]+ [^>]*?\bid="([^"]+)"', render(text, lambda href: href).html)
    return tuple(html.unescape(anchor) for anchor in ids)


def _opened(match: re.Match[str], resolve: Callable[[str], str]) -> str:
    """Return the beginning of a link; one that may lead nowhere keeps its words alone.

    A link that shows its own address is of the class `url`: print need not add the address.
    """
    written, shown = entities.decoded(match[1]), match[2] or ""
    address = resolve(written)
    kind = ' class="url"' if shown and address == written else ""
    return (f'<a href="{html.escape(address)}"{kind}' if address else "<a") + shown


def render(text: str, resolve: Callable[[str], str], *, raw: bool = True, pictures: Collection[str] = ()) -> Body:
    """Return the body's HTML with every address passed through `resolve`.

    `raw`: it may hold raw HTML. `pictures`: files that may be shown, by the names that the text uses; of all other
    pictures the words stand that describe them.
    """
    made = MARKDOWN.html(text)
    if raw and "<" in text:
        from muniment.text import cleaning  # loads a parser of HTML, which few posts need

        made = cleaning.clean(made)
    kinds = set(ELEMENT.findall(made))  # one look through the text in place of one for each kind
    if "img" in kinds:
        made = IMAGE.sub(lambda m: m[0] if html.unescape(m[1]) in pictures else _words(m[2]), made)
    linked = with_links(made)
    if "a" in kinds or linked is not made:
        made = HREF.sub(lambda m: _opened(m, resolve), linked)
    if "table" in kinds:
        made = with_tables(made)
    return _with_anchors(made, kinds, raw=raw) if raw or not ANCHORED.isdisjoint(kinds) else Body(made)


def with_tables(made: str) -> str:
    """Return HTML whose tables scroll by themselves, and whose cells say by a class where their text stands.

    Renderers of Markdown say it by a `style`, which the policy of every page forbids.
    """
    if "<table" not in made:
        return made
    made = made.replace("<table", f"{SCROLLER}<table").replace("</table>", "</table></div>")
    return ALIGNED.sub(lambda match: "" if match[1] == "left" else f' class="{match[1]}"', made)


def _words(attributes: str) -> str:
    return found[1] if (found := re.search(r'\balt="([^"]*)"', attributes)) else ""


def _with_anchors(made: str, kinds: Collection[str], *, raw: bool) -> Body:
    """Return HTML of these kinds of elements whose headings and notes have an id, and no id stands twice."""
    headings: list[Heading] = []
    taken = set(TAKEN)

    def anchored(match: re.Match[str]) -> str:
        level, given, inner = int(match[1]), ID.match("<h" + match[2]), match[3]
        anchor = _unique(given[2] if given else anchor_of(TAG.sub("", inner)), taken)
        headings.append(Heading(level, anchor, TAG.sub("", inner)))
        others = "".join(re.findall(r' (?:lang|dir)="[^"]*"', match[2]))
        return f'<h{level} id="{anchor}"{others}>'

    if "sup" in kinds or "div" in kinds:
        made = NOTE.sub(lambda match: f'{match[1]}note-{SPACES.sub("-", match[2])}"', made)
    if "h1" in kinds:
        made = re.sub(r"(</?)h1\b", r"\1h2", made)
    made = HEADING.sub(anchored, made)
    if raw or "div" in kinds:  # nothing else but headings has an id
        made = ID.sub(lambda match: _identified(match, taken), made)
    return Body(made, tuple(headings))


def _identified(match: re.Match[str], taken: set[str]) -> str:
    """Return an opening tag without an id that an element before it has, or that no address can name."""
    if re.match(r"<h[2-6]$", match[1]):
        return match[0]
    if match[2] in taken or not match[2] or re.search(r"\s", match[2]):
        return match[1]
    taken.add(match[2])
    return match[0]


def anchor_of(title: str) -> str:
    """Return the id of a heading, as code hosts make it: lower case, hyphens for spaces, letters of any script."""
    kept = re.sub(r"[^\w\s-]", "", html.unescape(title).strip().lower())
    return re.sub(r"\s+", "-", kept) or "section"


def _unique(anchor: str, taken: set[str]) -> str:
    number, candidate = 1, anchor
    while candidate in taken:
        candidate = f"{anchor}-{number}"
        number += 1
    taken.add(candidate)
    return candidate


def is_safe(href: str) -> bool:
    """Return whether an address may stand in a page: http, https, or within the site."""
    if href.startswith(("http://", "https://")):
        return True
    try:
        return urlsplit(href.strip()).scheme.lower() in ("", "http", "https")
    except ValueError:
        return False
