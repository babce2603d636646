"""Addresses in lines of text: bare, in angle brackets, or as Markdown's links."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from muniment.captures.words.text import linkforms
from muniment.captures.words.text.linkforms import Link
from muniment.text.patterns import late

LINK = late(
    r"\[(?P<words>[^\[\]\n]*(?:\[[^\[\]\n]*\](?!\()[^\[\]\n]*)*)\]"
    r"\(<?(?P<linked>https?://(?![/?#])[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?: \"(?:[^\"]|\"(?!\))){0,400}+\")?\)"
)
BARE = late(
    r"(?P<bare>(?:(?!(?<=\[)[^\s\[\]]+\]\((?!<?https?:))https?:\u2060*/\u2060*/(?![/?#])(?P<host>[\w.-]*)|(?<![\w./@-])www\.(?=[\w-]+\.[^\W\d_]))(?:(?!\]\[|(?<=\w)https?://|(?<=/)https?://(?P=host)/)[^\s<>\"“”‘’«»「」『』【】《》（）。，、；！？])+)"
)
BROKEN, BEGUN = late(r"\n\s*|\u2060+|(?<=&)amp;"), late(r"(?<=:)\u2060*/\u2060*/\u2060*")
"""What stands within an address and is none of it: a break, no width, HTML's sign; those beside its strokes."""
BEGINS = late(r"https?:\u2060*/\u2060*/")
EITHER = late(f"{LINK.pattern}|{BARE.pattern}")
LINKED = late(
    r"\[(?P<words>[^\[\]]*(?:\[[^\[\]]*\](?!\()[^\[\]]*)*)\]"
    r"\(<?[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*>?(?: \"(?:[^\"]|\"(?!\))){0,400}+\")?\)"
)
"""A link within the blog as well."""
AGAIN = late(r"\s{1,9}[(\[]")
SCHEME = "http://"
"""What an address that begins with `www.` goes without."""
TARGET = late(rf"<?(?P<url>{linkforms.HERE.replace('()', '()<>')})")
"""Where a link leads within the page's own site."""
PAIRS = {")": "(", "]": "[", "}": "{"}
ENCODED = {"%5d": "%5b", "%29": "%28"}
"""Brackets that a blog took into an address, encoded, and those that open them."""


class Address(msgspec.Struct, frozen=True):
    """An address in a line: the whole of it from `start` to `end`, the URL itself from `first` to `last`.

    Where the line names no scheme, the URL has one all the same.
    """

    url: str
    start: int
    end: int
    first: int
    last: int
    words: str = ""
    said: int = 0
    """Where its words begin."""

    def shown_in(self, text: str) -> str:
        """Return the words of the link in its line: they stand behind its number where the address is in a list."""
        return text[self.end :].partition("[")[0].strip() if self.words.isdigit() else self.words


@lru_cache(maxsize=1024)
def find(text: str) -> tuple[Address, ...]:
    """Return the addresses of a line from left to right, without the punctuation that follows them."""
    return tuple(_once(text, list(_found(text)))) if able(text) else ()


@lru_cache(maxsize=1024)
def leading(text: str) -> tuple[Address, ...]:
    """Return the addresses of a line, those of links within the page's own site too: '/2019/05/a/', '#respond'."""
    found = find(text)
    if not may_lead_within(text):
        return found
    within = _within(text) if "](" in text else _behind(text)
    return tuple(sorted((*found, *within), key=lambda one: one.start))


def may_lead_within(text: str) -> bool:
    """Return whether a text may hold links within the page's own site."""
    return any(sign in text for sign in linkforms.HERE_SIGNS)


def _within(text: str) -> Iterator[Address]:
    for link in linked(text):
        if found := TARGET.match(text, *link.url):
            words = text[slice(*link.words)]
            yield Address(found["url"], link.start, link.end, *found.span("url"), words, link.words[0])


def _behind(text: str) -> Iterator[Address]:
    """Yield such addresses in brackets behind the words of links; which words those are, nothing in the line says."""
    for found in linkforms.WITHIN.finditer(text):
        yield Address(found["url"], *found.span("url"), *found.span("url"))


def _once(text: str, found: Sequence[Address]) -> Iterator[Address]:
    """Yield addresses, each that stands in brackets behind itself once: `https://a (https://a)`."""
    last: Address | None = None
    for one in found:
        if last is not None and one.url == last.url and AGAIN.fullmatch(text, last.end, one.start):
            closed = one.end + (text[one.end : one.end + 1] in (")", "]"))
            last = msgspec.structs.replace(last, end=closed)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def able(text: str) -> bool:
    """Return whether a text may hold an address at all."""
    return "http" in text or "www." in text


def _found(text: str) -> Iterator[Address]:
    position, marked = 0, "](" in text
    pattern = EITHER if marked else BARE
    for link in linkforms.anchors(text) if marked else linkforms.find(text):
        if BEGINS.match(text, link.url[0]):
            yield from _plainly(text, position, link.start, pattern)
            words = text[slice(*link.words)]
            yield Address(text[slice(*link.url)], link.start, link.end, *link.url, words, link.words[0])
            position = link.end
        elif BEGINS.match(text, link.words[0]) and " " not in text[slice(*link.words)]:  # an address
            yield from _plainly(text, position, link.start, pattern)
            yield Address(text[slice(*link.words)], link.start, link.end, *link.words)
            position = link.end
    yield from _plainly(text, position, len(text), pattern)


def _plainly(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[Address]:
    """Yield the addresses between two places that are bare or in Markdown's links, but for bare ones cut short."""
    place = _next(text, start, linked=pattern is EITHER)
    while 0 <= place < end and (found := pattern.search(text, place, end)):
        if text[found.end() - 1] != "…":
            yield _address(text, found)
        place = _next(text, found.end(), linked=pattern is EITHER)


def _next(text: str, start: int, *, linked: bool) -> int:
    """Return the first place from which an address may begin; -1 where there is none; to search them all is slow."""
    scheme = text.find("http", start)
    host = text.find("www.", start, scheme if scheme >= 0 else len(text))
    place = host if host >= 0 else scheme
    opened = text.find("[", start, place) if linked and place >= 0 else -1
    return opened if opened >= 0 else place


def _address(text: str, found: re.Match[str]) -> Address:
    if (bare := found["bare"]) is None:
        words = found["words"] or ""
        return Address(found["linked"], *found.span(), *found.span("linked"), words, found.start("words"))
    if text[found.start() - 1 : found.start()] == "(" and ")" in bare:
        bare = bare[: _closed(bare)]
    url = trimmed(linkforms.unopened(bare))
    first, last = found.start(), found.start() + len(url)
    angled = text[first - 1 : first] == "<" and text[last : last + 1] == ">"
    whole = BEGUN.sub("//", url, 1) if url.startswith("http") else SCHEME + url
    return Address(whole, first - angled, last + angled, first, last)


def _closed(bare: str) -> int:
    """Return where the bracket before an address is closed within what may be more than it: '(https://a.b/)Posted'."""
    depth = 0
    for place, sign in enumerate(bare):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return place
    return len(bare)


def linked(text: str) -> Iterator[Link]:
    """Yield the links of a line that have words of their own, those within the blog as well, in any markup."""
    if "](" not in text:
        yield from linkforms.find(text)
        return
    own = [
        Link(found.start(), found.end(), (found.end("words") + 2, found.end() - 1), found.span("words"))
        for found in LINKED.finditer(text)
    ]
    if "</a>" not in text:
        yield from own
        return
    last = 0
    for link in sorted([*own, *linkforms.anchors(text)], key=lambda link: link.start):
        if link.start >= last:
            yield link
            last = link.end


def whole(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words stand of a link that is all there is between two places of a line."""
    return next((link.words for link in linked(text) if (link.start, link.end) == (start, end)), None)


def may_link(text: str) -> bool:
    """Return whether a text may have links with words of their own, or the end of one."""
    return "](" in text or linkforms.able(text)


def ends_linked(text: str) -> bool:
    """Return whether a line ends with a link that has words of its own, or with the end of one."""
    words = text.rstrip()
    return (words.endswith(")") and "](" in words) or any(link.end == len(words) for link in linkforms.find(words))


def blanked(text: str) -> str:
    """Return a line with links as their words alone, every other character of them a space."""
    text = _worded(text, " ")
    return linkforms.BEHIND.sub(lambda found: " " * len(found[0]), text) if linkforms.stands_behind(text) else text


def shown(text: str) -> str:
    """Return a line with the words of links alone."""
    return _worded(text, "")


@lru_cache(maxsize=1024)
def _worded(text: str, beside: str) -> str:
    """Return a line with the words of links alone, `beside` in the place of every other character of them."""
    if not may_link(text):
        return text
    parts, position = [], 0
    for link in linked(text):
        first, last = link.words
        parts += [text[position : link.start], beside * (first - link.start), text[first:last]]
        parts.append(beside * (link.end - last))
        position = link.end
    return "".join([*parts, text[position:]])


def unlinked(text: str) -> str:
    """Return a line without the links in it that have words of their own."""
    parts, position = [], 0
    for link in linked(text):
        parts.append(text[position : link.start])
        position = link.end
    return "".join([*parts, text[position:]])


@lru_cache(maxsize=1024)
def bare(text: str) -> str:
    """Return the words of a line without the marks of links, whatever they lead to."""
    return " ".join(shown(text).replace("\\|", " |").split())


def trimmed(url: str) -> str:
    """Return an address without the marks that end its sentence or close its bracket."""
    while url[-1:] in ".,;:!?…'*_\\" or (url[-1:] in PAIRS and url.count(url[-1]) > url.count(PAIRS[url[-1]])):
        url = url[:-1]
    return url[:-3] if url[-3:].lower() in ENCODED and ENCODED[url[-3:].lower()] not in url.lower() else url
