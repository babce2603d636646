"""An address as cited -> the address that is asked for: IDN, percent-encoding, fragments, redirects."""

import ipaddress
import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import idna
import msgspec

from muniment.text import hosts
from muniment.text.patterns import late

SAFE = "!#$%&'()*+,/:;=?@[]~-._|"
"""What a path or query keeps unencoded; a percent sign that begins no escape is asked for as it stands."""
LONGEST = 8000
"""Octets of an address to which one may be sent on: so many any server takes (RFC 9110, 4.1), and few take more."""
SCRIPT = late(r"\.(?:php\d?|aspx?|jspx?|cgi|cfm|dll|do|pl)$", re.IGNORECASE)
LABEL = late(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.IGNORECASE)
ODD_NUMBER = late(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+)){0,3}", re.IGNORECASE)
"""A host that is a number in one of the spellings that C libraries take for an IPv4 address."""


class NotAskable(Exception):
    """An address that no request can be made of; the text says why and what would be right."""


class Target(msgspec.Struct, frozen=True):
    """What is asked for: `url` without fragment, in ASCII; `fragment` as cited, without `#`."""

    url: str
    fragment: str = ""

    @property
    def host(self) -> str:
        """Its host, without port."""
        return hosts.host(self.url)

    @property
    def path(self) -> str:
        """Its path, at least `/`."""
        return urlsplit(self.url).path or "/"

    @property
    def naming(self) -> str:
        """What of it may name a page: the path, but for the script that a query tells which page to show."""
        parts = urlsplit(self.url)
        scripted = parts.query and SCRIPT.search(parts.path)
        return (parts.path.rpartition("/")[0] if scripted else parts.path) or "/"


def target(cited: str) -> Target:
    """Return what to ask for an address as cited; raises NotAskable."""
    text = cited.strip()
    if re.search(r"[\x00-\x1f\x7f]", text):
        raise NotAskable("the address holds a control character")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as fault:
        raise NotAskable(f"the address is malformed: {fault}") from None
    if not parts.scheme:
        raise NotAskable("an address begins with http:// or https://")
    if parts.scheme not in ("http", "https"):
        raise NotAskable(f"the scheme '{parts.scheme[:20]}' is never asked; http and https are")
    netloc = _host(parts.hostname or "")
    if port is not None and port != {"http": 80, "https": 443}[parts.scheme]:
        netloc += f":{port}"
    path = quote(parts.path, SAFE) or "/"
    return Target(urlunsplit((parts.scheme, netloc, path, quote(parts.query, SAFE), "")), parts.fragment)


def _host(name: str) -> str:
    if not name:
        raise NotAskable("the address has no host")
    if ":" in name:
        return f"[{_number(name)}]"
    ascii_name = name if name.isascii() else _encoded(name)
    bare = ascii_name.rstrip(".")
    if ODD_NUMBER.fullmatch(bare):
        return str(_number(bare))
    if len(bare) > 253 or not all(LABEL.fullmatch(label) for label in bare.split(".")):
        raise NotAskable(f"'{name[:80]}' cannot be the name of a host")
    return bare.lower()


def _number(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        raise NotAskable(f"'{name[:80]}' is no IP address as browsers write one") from None


def _encoded(name: str) -> str:
    """Return a host of any script as it stands in DNS, mapped as browsers do (UTS 46, non-transitional)."""
    try:
        return idna.encode(name, uts46=True).decode()
    except (idna.IDNAError, UnicodeError):
        raise NotAskable(f"'{name[:80]}' cannot be the name of a host") from None


def sent_on(base: Target, location: str) -> Target:
    """Return where a redirect leads; a fragment of its own wins over that of `base` (RFC 9110, 10.2.2)."""
    try:
        # Joined by hand where it names a scheme: urljoin takes `http:///` for the base.
        named = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", location.strip())
        joined = location.strip() if named else urljoin(base.url, location.strip())
    except ValueError as fault:
        raise NotAskable(f"the redirect is malformed: {fault}") from None
    if len(joined) > LONGEST:
        raise NotAskable(f"that address is longer than {LONGEST} octets, and few servers take such")
    onward = target(joined)
    return onward if onward.fragment else Target(onward.url, base.fragment)


def shown(url: str, fragment: str) -> str:
    """Return an address with its fragment."""
    return f"{url}#{fragment}" if fragment else url


def domain(url: str) -> str:
    """Return the registrable domain of an address, which politeness and judging go by."""
    return hosts.publisher(url)


def pace_key(url: str) -> str:
    """Return what is counted as one host: a registrable domain; a port more tells numbered local servers apart."""
    name = hosts.host(url)
    return urlsplit(url).netloc.rpartition("@")[2] if is_local(name) else hosts.registrable(name)


def is_local(host: str) -> bool:
    """Tell whether a host is a number or this very machine, and no name in DNS."""
    return ":" in host or not host.rpartition(".")[2].islower() or host.endswith(".localhost") or host == "localhost"
