"""What is asked and what comes back: one request, one answer; redirects are not followed here."""

from enum import StrEnum

import msgspec

from muniment.links.facts import Facts


class Look(StrEnum):
    """As whom an address is asked."""

    PLAIN = "plain"
    """As this program, by its name."""
    BROWSER = "browser"
    """With the headers of a browser, for hosts that refuse programs."""


class Fault(StrEnum):
    """Why no answer of HTTP came; empty where one did."""

    NONE = ""
    """An answer came."""
    NO_HOST = "no-host"
    """The name has no address."""
    REFUSED = "refused"
    """Nothing listens there."""
    UNREACHABLE = "unreachable"
    """No way leads there."""
    TIMEOUT = "timeout"
    """The bound of seconds passed."""
    BROKEN = "broken"
    """The connection closed, or the answer is not HTTP."""
    TLS_EXPIRED = "tls-expired"
    """The certificate's days are over, or yet to come."""
    TLS_NAME = "tls-name"
    """The certificate is another host's."""
    TLS_UNTRUSTED = "tls-untrusted"
    """Nobody trusted signed the certificate."""
    TLS = "tls"
    """No encrypted connection could be agreed on."""
    FORBIDDEN = "forbidden"
    """The address connected to would be private."""
    PROXY = "proxy"
    """The proxy given does not work."""

    @property
    def of_certificate(self) -> bool:
        """Whether something answers there that cannot prove who it is."""
        return self in (Fault.TLS_EXPIRED, Fault.TLS_NAME, Fault.TLS_UNTRUSTED, Fault.TLS)

    @property
    def passing(self) -> bool:
        """Whether another try may well go better."""
        return self in (Fault.UNREACHABLE, Fault.TIMEOUT, Fault.BROKEN, Fault.REFUSED)


class Echo(StrEnum):
    """What the sibling's answer is beside that of the cited address."""

    SAME = "same"
    """The very same page: the site answers anything with it."""
    HONEST = "honest"
    """A plain 404: the site tells what it has from what it has not."""
    OTHER = "other"
    """Another page."""
    NONE = "none"
    """No answer that tells anything."""


class Ask(msgspec.Struct, frozen=True):
    """One request: `fragments` are looked for in the page; `after` is how many seconds to wait before it."""

    url: str
    look: Look = Look.PLAIN
    cookies: tuple[str, ...] = ()
    fragments: tuple[str, ...] = ()
    after: float = 0.0
    shared: bool = False
    """Whether an answer given before in this run will do: for redirects' targets, siblings and home pages."""
    keep: int = 0
    """How many octets of the body are wanted as they are."""
    whole: bool = False
    """Whether the answer is wanted with its head, nothing of it decoded."""
    hops: int = 0
    """How many redirects led here."""


class Answer(msgspec.Struct, frozen=True):
    """What one request brought; header names are in lower case."""

    url: str
    status: int = 0
    fault: Fault = Fault.NONE
    detail: str = ""
    headers: dict[str, str] = {}
    cookies: tuple[str, ...] = ()
    facts: Facts | None = None
    """What the page says; None where it is no page, or nothing of it came."""
    whole: bool = True
    """Whether the body came to its end within the bounds."""
    octets: int = 0
    body: bytes = b""
    """As much of it as the ask wanted kept."""
    head: bytes = b""
    """Its status line and headers, where the ask wanted the whole answer."""
    hurried: bool = False
    """Whether its server had let so much time pass that this request got less."""
    shared: bool = False
    """Whether it was given to another ask of this run before."""
