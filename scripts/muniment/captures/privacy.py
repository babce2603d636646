"""Tells captures that may not be copied into an archive: those that hold contact data, comments or a log-in bar."""

import re
from collections.abc import Callable, Container

from muniment.captures.words import contacts

MAIL = re.compile(r"@(?<=[\w.+-]@)[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
IPV4 = re.compile(contacts.IPV4)
IPV6 = re.compile(contacts.IPV6)
WITHIN_IPV4 = re.compile(r"\.\d{1,3}\.\d{1,3}(?!\d)")
WITHIN_IPV6 = re.compile(r":[0-9a-fA-F]{1,4}:")
"""What every such number has in its midst: a pattern that begins with one character is found ten times as fast."""
AROUND = 48
"""Characters on either side in which the whole number stands."""
BAR = re.compile(
    r"(?im)^[^\w\n]*(?:howdy, .+|log out|logged in as .+|edit (?:post|page|profile)|my account)[^\w\n]*$|"
    r"/wp-admin/"
)

SIGNS = (b"howdy", b"log out", b"logged in", b"edit p", b"my account", b"/wp-admin/")
"""What every such bar holds one of; the whole pattern is slow to ask."""


def reasons(text: str, *, known: Container[str] = ()) -> list[str]:
    """Return why a text is private, without quoting it; `known` reasons are not looked for again."""
    return [reason for reason, holds in REASONS.items() if reason not in known and holds(text)]


def _holds_mail(text: str) -> bool:
    return MAIL.search(text) is not None


def _holds_number(text: str) -> bool:
    return _holds(text, WITHIN_IPV4, IPV4) or _holds(text, WITHIN_IPV6, IPV6)


def _holds(text: str, within: re.Pattern[str], whole: re.Pattern[str]) -> bool:
    near = (text[max(0, found.start() - AROUND) : found.end() + AROUND] for found in within.finditer(text))
    return any(whole.search(part) for part in near)


def _holds_bar(text: str) -> bool:
    lower = text.encode("utf-8", "surrogatepass").lower()  # the signs are ASCII, and so is half the time saved
    return any(sign in lower for sign in SIGNS) and BAR.search(text) is not None


REASONS: dict[str, Callable[[str], bool]] = {
    "it holds an e-mail address": _holds_mail,
    "it holds an IP address": _holds_number,
    "it holds a log-in bar": _holds_bar,
}
