"""Tells captures that may not be copied into an archive: those that hold contact data, comments or a log-in bar."""

import html
import re
from collections.abc import Callable, Container
from urllib.parse import unquote

from muniment.captures.drafts.reading import LOGGED_IN
from muniment.captures.words.blogs import contacts
from muniment.text.patterns import late

MAIL = late(r"@(?<=[\w.+-]@)[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
ESCAPED = late(r"&#0*64\b|&#[xX]0*40\b|&commat;|%40|\\u0040")
"""An '@' as HTML, addresses and JSON may write it: WordPress does so against robots (antispambot)."""
SCRAMBLED = ("data-cfemail=", "/email-protection#")
"""What stands before an e-mail address in letters that a script makes readable (Cloudflare, Email Obfuscation)."""
LETTER = late(r"\\u([0-9a-fA-F]{4})")
WIDE = 400
"""Characters on either side in which such an address stands, each of its letters written so too."""
IPV4 = late(contacts.IPV4)
IPV6 = late(contacts.IPV6)
WITHIN_IPV4 = late(r"\.\d{1,3}\.\d{1,3}(?!\d)")
WITHIN_IPV6 = late(r":[0-9a-fA-F]{1,4}:")
"""What every such number has in its midst: a pattern that begins with one character is found ten times as fast."""
AROUND = 48
"""Characters on either side in which the whole number stands."""
VERSION = late(r"(?i)(?:\bv(?:er(?:sion)?)?\b\.?|\bbuild\b|\.net\b(?:</a>)?)\s*:?\s*$")
"""What stands before four numbers that count the releases of a program: 'Powered by BlogEngine.NET 2.5.0.6'."""
BAR = late(
    r"(?im)^[^\w\n]*(?:howdy, .+|log out|logged in as .+|edit (?:post|page|profile)|my account)[^\w\n]*$|"
    r"/wp-admin/|[?&;]action=logout"
)

SIGNS = (b"howdy", b"log out", b"logged in", b"edit p", b"my account", b"/wp-admin/", b"action=logout")
"""What every such bar holds one of; the whole pattern is slow to ask."""


def reasons(text: str, *, known: Container[str] = ()) -> list[str]:
    """Return why a text is private, without quoting it; `known` reasons are not looked for again."""
    return [reason for reason, holds in REASONS.items() if reason not in known and holds(text)]


def _holds_mail(text: str) -> bool:
    if MAIL.search(text) or any(sign in text for sign in SCRAMBLED):
        return True
    signs = ESCAPED.finditer(text) if "64" in text or "40" in text or "&commat;" in text else ()
    return any(MAIL.search(_plain(text[max(0, at.start() - WIDE) : at.end() + WIDE])) for at in signs)


def _plain(text: str) -> str:
    """Return a text with letters that JSON, HTML and addresses write as numbers as these letters."""
    text = LETTER.sub(lambda found: chr(int(found[1], 16)), text)
    return unquote(html.unescape(html.unescape(text)))


def _holds_number(text: str) -> bool:
    return _holds(text, WITHIN_IPV4, IPV4) or _holds(text, WITHIN_IPV6, IPV6)


def _holds(text: str, within: re.Pattern[str], whole: re.Pattern[str]) -> bool:
    near = (text[max(0, found.start() - AROUND) : found.end() + AROUND] for found in within.finditer(text))
    return any(not VERSION.search(part[: one.start()]) for part in near for one in whole.finditer(part))


def _holds_bar(text: str) -> bool:
    lower = text.encode("utf-8", "surrogatepass").lower()  # the signs are ASCII, and so is half the time saved
    return any(sign in lower for sign in SIGNS) and BAR.search(text) is not None


REASONS: dict[str, Callable[[str], bool]] = {
    "it holds an e-mail address": _holds_mail,
    "it holds an IP address": _holds_number,
    LOGGED_IN: _holds_bar,
}
