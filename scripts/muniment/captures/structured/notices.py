"""What a server says of faults in a blog's code, above all that the blog says itself in JSON or XML."""

import re
from collections.abc import Iterator

from muniment.captures.letters.encoding import BROKEN
from muniment.text.patterns import late

KINDS = r"(?:(?:Catchable |Recoverable )?[Ff]atal error|Parse error|Warning|Notice|Deprecated|Strict [Ss]tandards)"
NOTICE = late(
    rf"[\ufeff\s]*(?:(?:<br ?/>\s*)?<b>{KINDS}</b>:\s.{{1,2000}}?\bon line <b>\d+</b>(?:<br ?/>)?"
    rf"|(?:PHP )?{KINDS}:\s[^\n]{{1,2000}}? on line \d+(?=\s)"
    r"|<div id=\"error\"><p class=\"wpdberror\">.{1,4000}?</p></div>)\s*",
    re.DOTALL,
)
"""A fault of a program or of a database (PHP, php_error_cb, with html_errors and without; wpdb, print_error)."""
MOST, HEAD = 100, 8192
"""Faults, and octets in which they stand."""
SAID = "what a server says of a fault stands above the rest, up to line {}, and was set aside"


def head(octets: bytes) -> str:
    """Return the text at the beginning of a capture, in which such faults stand."""
    return octets[:HEAD].decode("utf-8", BROKEN)


def end(text: str) -> int:
    """Return where what a blog says itself begins; 0 where nothing is said of faults before that."""
    place, text = 0, text[:HEAD]
    for _ in range(MOST):
        found = NOTICE.match(text, place)
        if found is None:
            break
        place = found.end()
    return place


def doubts(text: str) -> Iterator[str]:
    """Yield what to say of a text above which faults are told; its words may name somebody."""
    if last := end(text):
        yield SAID.format(text.count("\n", 0, last) or 1)
