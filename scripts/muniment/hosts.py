"""Hosts of addresses: their registrable domain, which names a publisher and bounds politeness."""

from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def host(url: str) -> str:
    """Return the host of an address in lower case, without port and trailing dot; empty where it has none."""
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
