"""E-mail addresses and IP numbers in the name of who wrote a post: they are left out of it."""

from collections.abc import Iterator

from muniment.text.patterns import late

MAIL = r"(?<![\w.+%'-])[\w.+%'-]*[\w.+-]@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2}[\w-]*"
"""An address; it is looked for from where its name begins alone: a long word has no other beginnings."""
OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
IPV4 = rf"(?<![\d.])(?:{OCTET}\.){{3}}{OCTET}(?![\d.]*\d)"
GROUP = "[0-9a-fA-F]{1,4}"
IPV6 = (
    rf"(?<![\w:])(?:{GROUP}:){{7}}{GROUP}(?![\w:])|"
    rf"(?<![\w:])(?:(?:{GROUP}:){{2,6}}(?::{GROUP}){{1,5}}|{GROUP}:(?::{GROUP}){{2,6}})(?![\w:])"
)
"""Three groups at least where some are left out: fewer are a word of a program, or a time."""
CONTACT = late(rf"(?:(?<![\w-])[^\W\d_][\w-]*\s*[:：]\s*){{0,3}}(?:{MAIL}|{IPV4}|{IPV6})")
"""An address or number, with the label before it, or a few."""
BEFORE = " \t\n\u00a0>)]}\"'“”„«».,;:|/·•–—-"
BEHIND = " \t\n\u00a0<([{\"'“”„«»,;:|/·•–—-"
"""What may stand before a name and behind it, beside an address."""
ENCLOSED = late(r"[<(\[{]\s*(?P<name>[^<>()\[\]{}]*?)\s*[>)\]}]?")
LEFT_OUT = "an e-mail address or IP number was left out of its author"
"""What to say of a post whose author is one, or is named beside one."""


UNLABELLED = "an e-mail address was left out of its labels"
"""What to say of a post under one as a label."""
REACHED = "an author of it is an e-mail address or IP number"
"""Why a capture is private in which no other sign of such was seen, since it is escaped there."""

CODED = "it holds an e-mail address or IP number in Base64"
"""The same where a text that is coded so has one."""


def is_label(words: str) -> bool:
    """Return whether words are a label as which nobody is to be named: one that holds an e-mail address."""
    return "@" in words and holds(words)


def holds(author: str) -> bool:
    """Return whether an author is an e-mail address or IP number, or is named beside one."""
    return CONTACT.search(author) is not None


def names(author: str) -> Iterator[tuple[int, int]]:
    """Yield where the names stand in an author, without the addresses and numbers beside them."""
    start, found = 0, [contact.span() for contact in CONTACT.finditer(author)]
    for first, last in (*found, (len(author), len(author))):
        if span := _name(author, start, first) if found else (0, len(author)):
            yield span
        start = last


def without(author: str) -> str:
    """Return an author without addresses and numbers; any other stays as it is."""
    return ", ".join(author[slice(*span)] for span in names(author)) if holds(author) else author


def _name(author: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a name stands between two places, without what parts it from an address or encloses it."""
    words = author[start:end]
    first = start + len(words) - len(words.lstrip(BEFORE))
    last = start + len(words.rstrip(BEHIND))
    enclosed = ENCLOSED.fullmatch(author, first, last) if first < last else None
    first, last = enclosed.span("name") if enclosed else (first, last)
    return (first, last) if any(letter.isalpha() for letter in author[first:last]) else None
