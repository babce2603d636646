"""Hosts of addresses: their registrable domain, which names a publisher and bounds politeness."""

import re
from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

PLAIN = re.compile(r"https?://([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?:[/?#]|$)")
"""Addresses whose host can be read off: no port, no user, no IPv6."""


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def host(url: str) -> str:
    """Return the host of an address in lower case, without port and trailing dot; empty where it has none."""
    if plain := PLAIN.match(url):
        return plain[1].lower()
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:  # such as an unclosed bracket of an IPv6 address
        return ""


@cache
def registrable(name: str) -> str:
    """Return the registrable domain of a host by the public suffix list; the host itself where it has none."""
    return _suffixes().privatesuffix(name) or name


def publisher(url: str) -> str:
    """Return who published an address: its registrable domain, such as `qz.com` or `example.co.uk`."""
    return registrable(host(url))
