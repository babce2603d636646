"""Puts what the ledger of a capture says to the proof, span by span, against the capture and the posts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from urllib.parse import unquote

import msgspec

from muniment.captures.accounting import chains, ledger, placement, wording
from muniment.captures.hypertext import entry, images, parser
from muniment.captures.letters.encoding import BROKEN, legible
from muniment.captures.structured import xmltext
from muniment.captures.web.texts import pageparts
from muniment.captures.words.blogs import blogaddress
from muniment.model.capture import Kind, Ledger

OWN = ("title", "author", "tags", "categories", "excerpt", "organisations", "permalink", "date", "updated")
"""Fields that hold what a span says is theirs, and nothing of a text; what a text says may stand in any other."""
COVERED = ("title", "author", "tags", "categories", "excerpt")
"""Fields all words of which stand in spans, but those that a page says for machines, and authors that log in."""
BARE = re.compile(r"https?://[!-;=?-~]+(?=\s|$)")
"""An address in a text, which ends where it does beyond doubt."""
ADDRESS = re.compile(r"https?://[^\s<>\"\]]+")
"""An address in a field, with the marks that may end it."""
MOST = 16
"""Words of which one is made where no space stands between them."""
Lacking = tuple[int, str, str]
"""The span of a word that is not in the field it is said to be of, that field, and the word."""
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
        post = _Post(values, placed.times[permalink] or 1)
        yield from _lacking(octets, held, numbered.get(permalink, ()), post)
        yield from (Fault(0, f"{what} of {permalink} stands in no span", permalink) for what in post.left(said))
    yield from _left_out(octets, held, placed.beside, fields)
    for number, line in placed.torn:
        yield Fault(number, f"something in line {line} of the capture stands in no one span, or aside as markup")


def _left_out(octets: bytes, held: Ledger, beside: Iterable[tuple[int, str, str]], fields: Fields) -> Iterator[Fault]:
    """Yield the spans of a page that set an address aside which its post has, and no other span."""
    known = {
        permalink: {_letters(address) for value in values.values() for address in ADDRESS.findall(value)}
        for permalink, values in fields.items()
    }
    said: dict[str, str] = {}
    for span in held.spans if held.capture.kind is Kind.PAGE else ():
        if span.aside is None:
            part = octets[span.from_ : span.to].decode(held.capture.encoding, "replace")
            said[span.post] = f"{said.get(span.post, '')} {_letters(part)}"
    for number, permalink, address in beside:
        letters = _letters(address)
        if "://" not in address or blogaddress.path_of(address) == permalink:
            continue
        if letters in known.get(permalink, ()) and letters not in said.get(permalink, ""):
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
            part = octets[span.from_ : span.to].decode(held.capture.encoding, "replace")
            said[span.field].update(_words(_shown(part, held.capture.kind)))
            # What is in brackets there is no shortcode, and a mark within CDATA may be a letter of it as any other.
            plain = span.field in ("title", "excerpt") or xmltext.BEGUN in part
            said[span.field].update(wording.WORDS.findall(unescape(part)) if plain else ())
    return said


def _lacking(octets: bytes, held: Ledger, numbers: Iterable[int], post: "_Post") -> Iterator[Fault]:
    """Yield the spans of a post by which more words are said to stand in a field than do, or addresses that do not."""
    lacking: list[Lacking] = []
    for number in numbers:
        span = held.spans[number]
        part = octets[span.from_ : span.to].decode(held.capture.encoding, "replace")
        own, source = span.field if span.field in OWN else "", wording.unquoted(part, held.capture.kind)
        shown = parser.without_tags(source)
        words = _words(shown)
        post.said[own] += words
        words = post.joined(own, words - (Counter() if own else wording.around(source, post.text)), source)
        if own or not (wording.is_label(shown) or wording.is_day_of_look(shown, post.text)):
            lacking += ((number, own, word) for word in post.lacks(own, words, _row(shown)))
        for address in (*_addresses(part, held.capture.kind, post.own), *BARE.findall(shown)) if not own else ():
            if not any(_letters(one) in post.letters for one in (address, wording.PORT.sub(r"\1", address))):
                yield Fault(number, f"'{address}' does not stand in {span.post}")
    for number, own in dict.fromkeys(post.unheld(lacking)):
        yield Fault(number, f"words of it do not stand in {own or 'the text'} of {held.spans[number].post}")


class _Post:
    """What a post holds: words that no span has been said to be yet, those of its own fields apart, and its letters."""

    def __init__(self, values: Mapping[str, str], times: int) -> None:
        named = [(key.split(".")[0], said) for key, said in values.items()]
        self.words = {
            name: _words(" ".join(said for key, said in named * times if (key if key in OWN else "") == name))
            for name in (*OWN, "")
        }
        self.due: dict[str, Counter[str]] = {name: Counter() for name in self.words}
        self.said: dict[str, Counter[str]] = {name: Counter() for name in self.words}
        """What its spans say of each field."""
        self.text = " ".join(values.values())
        self.letters = _letters(self.text)
        self.own = [said for key, said in named if key in ("permalink", "former")]
        self.is_untitled = values.get("title", "") == entry.first_words(values.get("body", ""))

    def joined(self, field: str, words: Counter[str], source: str) -> Counter[str]:
        """Return words of a piece of HTML, those as one that a field has as one and markup parts there."""
        over = self.words[field] - words
        if not over or not words - self.words[field]:
            return words
        apart, made = chains.joined(source, over)
        return words - apart + made

    def lacks(self, field: str, words: Counter[str], row: Sequence[str]) -> Iterator[str]:
        """Take words out of a field, and yield those that were not there as they stand in a row."""
        lacking = words - self.words[field]
        self.words[field] -= words
        for word in row if lacking else ():
            if lacking[word] > 0:
                lacking[word] -= 1
                yield word

    def unheld(self, lacking: Sequence[Lacking]) -> Iterator[tuple[int, str]]:
        """Yield the spans, with their field, of words that stand in no longer ones, as where markup alone parts two."""
        for field in dict.fromkeys(field for _, field, _ in lacking):
            row = [(number, word) for number, own, word in lacking if own == field]
            while row:
                taken = self._parted(field, [word for _, word in row[:MOST]])
                yield from [] if taken else [(row[0][0], field)]
                row = row[taken or 1 :]

    def _parted(self, field: str, words: Sequence[str]) -> int:
        """Take the first of some words that follow each other out of a longer one, with as many as stand there too.

        Returns how many these are. The rest of the longer one is to come.
        """
        rest = self.words[field]
        able = [other for other in rest if words[0] in other and rest[other] > 0]
        able.sort(key=lambda other: (other not in self.due[field], len(other)))
        for number in range(len(words), 0, -1) if able else ():
            joined = "".join(words[:number])
            whole = joined if joined in able else next((other for other in able if joined in other), "")
            if whole:
                parts = [part for part in whole.split(joined, 1) if part]
                rest -= Counter([whole])
                rest.update(parts)
                self.due[field].update(parts)
                return number
        return 0

    def _is_said(self, field: str, part: str) -> bool:
        """Return whether a part of a longer word is made of words of spans, which were found elsewhere then."""
        said = self.said[field]
        ends = {0}
        for end in range(1, len(part) + 1):
            ends |= {end} if any(part[start:end] in said for start in ends) else set()
        return len(part) in ends

    def left(self, said: Mapping[str, set[str]]) -> Iterator[str]:
        """Yield what no span was said to be: parts of longer words, and words of fields that must be covered."""
        for field, due in self.due.items():
            over = (part for part in due if self.words[field][part] >= due[part])
            yield from (f"'{part}' in {field or 'the text'}" for part in over if not self._is_said(field, part))
        for field, known in said.items():
            if field == "title" and self.is_untitled:
                continue
            left = [word for word in self.words[field] if word not in known]
            yield from [f"'{' '.join(left)}' in {field}"] if left else []


def _shown(part: str, kind: Kind) -> str:
    return parser.without_tags(wording.unquoted(part, kind))


def _words(text: str) -> Counter[str]:
    return Counter(_row(text))


def _row(text: str) -> list[str]:
    return wording.WORDS.findall(wording.plain(text))


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


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", unquote(unescape(words))).casefold()
