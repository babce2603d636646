"""Tells captures that may not be copied into an archive: those that hold contact data, comments or a log-in bar."""

import re

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
IPV4 = re.compile(rf"(?<![\d.])(?:{OCTET}\.){{3}}{OCTET}(?![\d.]*\d)")
IPV6 = re.compile(
    r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}(?![\w:])|"
    r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){2,6}:[0-9a-fA-F]{1,4}(?![\w:])"
)
BAR = re.compile(
    r"(?im)^\W*(?:howdy, .+|log out|logged in as .+|edit (?:post|page|profile)|my account)\W*$|"
    r"/wp-admin/"
)


def reasons(text: str) -> list[str]:
    """Return why a text is private, without quoting it; empty where nothing says so."""
    found = []
    if "@" in text and MAIL.search(text):
        found.append("it holds an e-mail address")
    if IPV4.search(text) or IPV6.search(text):
        found.append("it holds an IP address")
    if BAR.search(text):
        found.append("it holds a log-in bar")
    return found
