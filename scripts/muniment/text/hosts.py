"""Hosts of addresses: their registrable domain, which names a publisher and bounds politeness."""

import contextlib
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from publicsuffixlist import PSLFILE, PublicSuffixList

from muniment.text.patterns import late

PLAIN = late(r"https?://([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?::[0-9]+)?(?:[/?#]|$)")
"""Addresses whose host can be read off: no user, no IPv6."""
SHUNNED = frozenset(
    [f"archive.{ending}" for ending in ("today", "ph", "is", "fo", "li", "vn", "md")]
    + ["archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd.onion"]
)
"""Names of an archive that no page leads to: it puts its readers' machines and addresses to its own use."""


@cache
def _rules() -> dict[str, list[str]]:
    """Return the lines of the public suffix list by the top-level domain that they are about."""
    found: dict[str, list[str]] = {}
    for line in Path(PSLFILE).read_text(encoding="utf-8").split("\n"):
        if line and line[:2] != "//":
            rule = line.partition(" ")[0]
            found.setdefault(rule.rpartition(".")[2], []).append(rule)
    return found


@cache
def _suffixes(top: str) -> PublicSuffixList:
    """Return the list as far as one top-level domain goes: to parse all of it takes longer than to build a post."""
    with contextlib.suppress(UnicodeError):
        top = top.encode().decode("idna")
    return PublicSuffixList(_rules().get(top, []))


def parted(url: str) -> SplitResult:
    """Return the parts of an address; those of an empty one where it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def joined(base: str, reference: str) -> str:
    """Return an address as seen from another; empty where it is none."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return ""


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
    return _suffixes(name.rpartition(".")[2].lower()).privatesuffix(name) or name


def publisher(url: str) -> str:
    """Return who published an address: its registrable domain, such as `qz.com` or `example.co.uk`."""
    return registrable(host(url))


def is_shunned(url: str) -> bool:
    """Tell whether an address is of an archive that no page leads to."""
    return "archive" in url.lower() and publisher(url) in SHUNNED
