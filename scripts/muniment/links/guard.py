"""Which network addresses may be connected to: public ones, and what the caller allowed by name."""

import ipaddress
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv6 addresses that end at an IPv4 address (RFC 6052)."""
SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")
"""As NAT64, by an older way (RFC 3056)."""
TEREDO = ipaddress.IPv6Network("2001::/32")
"""As NAT64, through UDP (RFC 4380)."""
COMPATIBLE = ipaddress.IPv6Network("::/96")
"""As NAT64, in a form long withdrawn (RFC 4291, 2.5.5.1)."""
METADATA = frozenset((ipaddress.ip_address("168.63.129.16"),))
"""Public in form, yet a cloud's own service for the machines in it."""
UNASSIGNED = tuple(
    ipaddress.ip_network(text) for text in ("192.0.0.0/24", "100.64.0.0/10", "198.18.0.0/15", "192.88.99.0/24")
)
"""Special-purpose networks (RFC 6890) that Python's versions know differently."""
SITE_LOCAL = ipaddress.IPv6Network("fec0::/10")
"""Private addresses of IPv6's first years (RFC 3879)."""


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return networks from text such as `127.0.0.0/8`; raises ValueError."""
    return tuple(ipaddress.ip_network(text.strip(), strict=False) for text in texts)


@lru_cache(4096)
def refused(address: str, allowed: tuple[Network, ...]) -> str:
    """Return why an IP address may not be connected to; empty where it may."""
    try:
        given = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return f"{address} is no IP address"
    for numbered in _meant(given):
        if any(numbered in network for network in allowed if network.version == numbered.version):
            continue
        kind = _kind(numbered)
        if kind:
            return f"{given} is {kind}"
    return ""


def literal_refusal(allowed: tuple[Network, ...]) -> Callable[[str], str]:
    """Return the judge of hosts that are numbers or `localhost`, which need no name service to be private."""

    @cache
    def refusal(host: str) -> str:
        local = host == "localhost" or host.endswith(".localhost")
        try:
            number = ipaddress.ip_address("127.0.0.1" if local else host)
        except ValueError:
            return ""
        return refused(str(number), allowed)

    return refusal


def _meant(address: Address) -> list[Address]:
    """Return the address that counts: one of IPv4 inside one of IPv6 is judged as what it reaches."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    if address in SIX_TO_FOUR and address.sixtofour:
        return [address.sixtofour]
    if address in TEREDO and address.teredo:
        return [*address.teredo]
    inner = int(address) & 0xFFFFFFFF
    if address in NAT64 or (address in COMPATIBLE and inner > 1):
        return [ipaddress.IPv4Address(inner)]
    return [address]


def _kind(address: Address) -> str:
    kinds = {
        "a cloud's metadata service": address in METADATA,
        "an unspecified address": address.is_unspecified,
        "a loopback address": address.is_loopback,
        "a link-local address, where cloud metadata is": address.is_link_local,
        "a multicast address": address.is_multicast,
        "a private address": address.is_private or address in SITE_LOCAL,
        "a reserved address": address.is_reserved or not address.is_global or _special(address),
    }
    return next((kind for kind, holds in kinds.items() if holds), "")


def _special(address: Address) -> bool:
    return isinstance(address, ipaddress.IPv4Address) and any(address in network for network in UNASSIGNED)
