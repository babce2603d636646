"""Whether the network is there at all: when well-known hosts fail too, the fault is ours."""

from collections.abc import Callable, Generator, Iterable
from functools import cache

from publicsuffixlist import PublicSuffixList

from muniment.links import address
from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Carrier, Crawl
from muniment.links.look import Seen
from muniment.links.pace import Pace
from muniment.model.verdict import Verdict
from muniment.text import hosts

WELL_KNOWN = ("https://www.iana.org/", "https://www.wikipedia.org/", "https://www.debian.org/", "https://www.w3.org/")
"""Asked only where nothing else on the public network answered."""


class NoNetwork(Exception):
    """Nothing answers, the well-known hosts included."""


def exists_nowhere(host: str) -> bool:
    """Tell whether a name ends in no top-level domain there is, such as `.invalid` (RFC 6761)."""
    return "." in host and _known_suffixes().publicsuffix(host) is None


@cache
def _known_suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)


def unheard(url: str, seen: Seen) -> bool:
    """Tell whether a look may have failed for want of a network."""
    return seen.lost and not exists_nowhere(address.Target(url).host)


def is_public(url: str) -> bool:
    """Tell whether an address is reached by a public name."""
    host = hosts.host(url)
    return "." in host and not address.is_local(host)


def answers(carrier: Carrier, clock: Callable[[], float], urls: Iterable[str]) -> bool:
    """Tell whether any of some addresses gives an answer of any kind."""
    heard: list[bool] = []

    def asking(url: str) -> Generator[Ask, Answer, None]:
        answer = yield Ask(url)
        heard.append(bool(answer.status) or answer.fault.of_certificate)

    crawl = Crawl(carrier, Pace(per_host=2, per_second=5, at_once=8), clock)
    for _ in crawl.run((url, asking(url)) for url in urls):
        if any(heard):
            return True
    return any(heard)


def excused(seen: Seen) -> Seen:
    """Return what a look found, when the fault is our network's: nothing of the address."""
    return Seen(
        Verdict.FLAKY, "No name could be looked up from here, that of well-known hosts neither.", requests=seen.requests
    )
