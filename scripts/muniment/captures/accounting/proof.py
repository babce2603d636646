"""Puts what the ledger of a capture says to the proof, span by span, against the capture and the posts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from itertools import zip_longest

import msgspec

from muniment.captures.accounting import holdings, ledger, placement, unheld, unmarked, wording
from muniment.captures.accounting.holdings import Holding
from muniment.captures.hypertext import figures, frames, images, parser, untagged
from muniment.captures.letters.encoding import BROKEN, legible
from muniment.captures.web.texts import pageparts
from muniment.captures.words.blogs import blogaddress
from muniment.model.capture import Kind, Ledger
from muniment.text.patterns import late

OWN = holdings.OWN
COVERED = ("title", "author", "tags", "categories", "excerpt")
"""Fields all words of which stand in spans, but those that a page says for machines, and authors that log in."""
BARE = late(r"https?://(?:[!-'*-;=?-~]|\([!-'*-;=?-~]*\))+(?=\s|$)")
"""An address in a text, which ends where it does beyond doubt: not one in brackets that are not its own."""
ADDRESS = late(r"https?://[^\s<>\"\]]+")
"""An address in a field, with the marks that may end it."""
Fields = Mapping[str, Mapping[str, str]]
"""What each post's fields hold, by permalink."""


class Fault(msgspec.Struct, frozen=True):
    """What cannot be proved, by the number of a span."""

    span: int
    said: str
    post: str = ""
    """The post that it is said of, where the span is none of its own."""


def of_text(octets: bytes, held: Ledger, fields: Fields) -> Iterator[Fault]:
    """Yield the first span of plain text that posts and ledger do not give back; only posts in `fields` count."""
    for number, (span, part) in enumerate(ledger.parts(held, fields)):
        if (span.aside is not None or span.post in fields) and part != octets[span.from_ : span.to]:
            where = f"{span.field} of {span.post}" if span.aside is None else str(span.aside)
            yield Fault(number, f"posts and ledger do not give back octets {span.from_} to {span.to} ({where})")
            return  # what follows is only shifted


def of_structure(octets: bytes, held: Ledger, fields: Fields) -> Iterator[Fault]:
    """Yield the spans of a page, export, feed or answer of which something stands nowhere, or not where they say."""
    placed = placement.read(octets, held)
    yield from _asides(octets, held)
    for number in placed.strange:
        yield Fault(number, f"it stands in another entry of the capture than the rest of {held.spans[number].post}")
    numbered: dict[str, list[int]] = {}
    for number, span in enumerate(held.spans):
        if span.aside is None:
            numbered.setdefault(span.post, []).append(number)
    said = _said(octets, held)
    for permalink, values in fields.items():
        post = Holding(values, placed.times[permalink] or 1)
        yield from _lacking(octets, held, numbered.get(permalink, ()), post)
        yield from (Fault(0, f"{what} of {permalink} stands in no span", permalink) for what in post.left(said))
    yield from _left_out(octets, held, placed.beside, fields)
    for number, line in placed.torn:
        yield Fault(number, f"something in line {line} of the capture stands in no one span, or aside as markup")


def _left_out(octets: bytes, held: Ledger, beside: Iterable[tuple[int, str, str]], fields: Fields) -> Iterator[Fault]:
    """Yield the spans that set an address aside which its post has, and no other span."""
    beside = [one for one in beside if "://" in one[2]]
    able = {permalink for _, permalink, _ in beside}
    known = {
        permalink: {holdings.lettered(address) for value in values.values() for address in ADDRESS.findall(value)}
        for permalink, values in fields.items()
    }
    said: dict[str, list[str]] = {}
    for span in held.spans if able else ():
        if span.aside is None and span.post in able:
            part = octets[span.from_ : span.to].decode(held.capture.encoding, "replace")
            said.setdefault(span.post, []).append(holdings.lettered(part))
    whole = {permalink: "".join(parts) for permalink, parts in said.items()}  # an address may stand in several
    for number, permalink, address in beside:
        letters, path = holdings.lettered(address), blogaddress.path_of(address)
        if path == permalink:
            continue
        as_seen = holdings.lettered(path.strip("/"))  # as an address is written on a page of the same host
        shown = letters in whole.get(permalink, "") or as_seen in said.get(permalink, ())
        if letters in known.get(permalink, ()) and not shown:
            yield Fault(number, f"'{address}' stands in {permalink} and is set aside", permalink)


def _asides(octets: bytes, held: Ledger) -> Iterator[Fault]:
    for number, span in enumerate(held.spans):
        counted = span.aside is None or span.aside in ledger.SILENT
        part = "" if counted else legible(octets[span.from_ : span.to].decode(held.capture.encoding, BROKEN))
        if span.text != part:
            yield Fault(number, "its text is not what the capture has there")


def _said(octets: bytes, held: Ledger) -> dict[str, set[str]]:
    """Return the words of each field that must be covered, in whichever post; those that need not be have none."""
    open_ended = {Kind.PAGE: COVERED, Kind.WXR: ("author",)}.get(held.capture.kind, ())
    said: dict[str, set[str]] = {field: set() for field in COVERED if field not in open_ended}
    for span in held.spans:
        if span.field in said:
            part = unheld.part(octets, held, span)
            said[span.field].update(holdings.counted(_shown(part, held.capture.kind)))
            # What is in brackets there is no shortcode, and a mark within CDATA may be a letter of it as any other.
            said[span.field].update(wording.WORDS.findall(f"{part} {unescape(part)}"))
    return said


def _lacking(octets: bytes, held: Ledger, numbers: Iterable[int], post: Holding) -> Iterator[Fault]:
    """Yield the spans of a post by which more words are said to stand in a field than do, or addresses that do not."""
    lacking: list[holdings.Lacking] = []
    numbers = list(numbers)
    for number, behind in zip_longest(numbers, numbers[1:]):
        part = unheld.part(octets, held, span := held.spans[number])
        after = "" if behind is None else unheld.part(octets, held, held.spans[behind])
        own, source = span.field if span.field in OWN else "", wording.unquoted(part, held.capture.kind)
        shown = part if _is_coded(part, post.text) else untagged.without_tags(source)
        words = holdings.counted(shown)
        post.said[own].update(words)
        words = post.joined(own, words - (Counter() if own else wording.around(source, post.text, after)), source)
        other = wording.counts(part, after) or wording.is_label(shown) or wording.is_day_of_look(shown, post.text)
        if own or not other:
            lacking += ((number, own, word) for word in post.lacks(own, words, holdings.in_row(shown)))
        for address in (*_addresses(part, held.capture.kind, post.own), *BARE.findall(shown)) if not own else ():
            if not any(post.holds(holdings.lettered(one)) for one in _spelt(address)):
                yield Fault(number, f"'{address}' does not stand in {span.post}")
    for number, own in dict.fromkeys(post.unheld(lacking)):
        yield Fault(number, f"words of it do not stand in {own or 'the text'} of {held.spans[number].post}")


def _is_coded(part: str, text: str) -> bool:
    """Return whether all of what looks like HTML in a part of a page stands in lines of a text, as code does."""
    return "&" in part and all(f"\n{line}\n" in text for line in part.splitlines())


def _spelt(address: str) -> Iterator[str]:
    """Yield the ways in which a post may have an address: as another size of a picture, or as the page of a film."""
    yield from (address, unmarked.PORT.sub(r"\1", address), frames.page(address))
    if figures.SIZE.search(address):
        yield from (figures.SIZE.sub("", address), figures.SIZE.sub("-scaled", address))


def _shown(part: str, kind: Kind) -> str:
    return untagged.without_tags(wording.unquoted(part, kind))


def _addresses(part: str, kind: Kind, own: Sequence[str]) -> Iterator[str]:
    """Yield the addresses and shown attributes in a part that holds HTML which a post takes over; `own`: its own."""
    if kind is Kind.PAGE:  # they have spans of their own
        return
    root = parser.parse(wording.unquoted(part, kind))
    inner = pageparts.pictured(root)
    for element in root.walk():
        if element.name in ("a", "img"):
            names = [name for name, _ in pageparts.taken(element, linked=id(element) in inner, own=own)]
            values = (images.source(element)[1] if name in images.SETS else element.get(name) for name in names)
            yield from (value for value in values if value.strip())
