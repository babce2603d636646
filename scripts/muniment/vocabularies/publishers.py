"""Which body published an address: by its registrable domain (FORMATS.md, section 2)."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from muniment.model.organisation import Organisation
from muniment.text import hosts
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry

WHOLE = late(r"/?(?:[a-z]{2}(?:[-_][A-Za-z]{2})?/?)?")
"""The path of a site that has its domain to itself: none, or a language."""


class Publisher:
    """Tells the publishers of addresses, each host looked up once."""

    def __init__(self, known: Registry) -> None:
        claims: dict[str, set[str]] = {}
        for body in known.organisations:
            for domain in domains(body):
                claims.setdefault(domain, set()).add(body.id)
        self.owners = {domain: next(iter(ids)) for domain, ids in claims.items() if len(ids) == 1}
        """The one body that owns a domain; what two lay claim to is nobody's."""
        self.seen: dict[str, str] = {}

    def of(self, url: str) -> str:
        """Return the id of the body that published an address; empty where that is not known."""
        place = url.split("/", 3)[2:3]
        if not place or not self.owners:
            return ""
        known = self.seen.get(place[0])
        if known is None:
            known = self.seen[place[0]] = self._owner(url)
        return known

    def _owner(self, url: str) -> str:
        host = hosts.host(url).removeprefix("www.")
        last = hosts.registrable(host)
        while host and host not in self.owners and host != last and "." in host:
            host = host.partition(".")[2]
        return self.owners.get(host, "")


def domains(body: Organisation) -> Iterator[str]:
    """Yield the domains that are a body's own: those given, and that of its site where it has the whole of it."""
    yield from (domain.lower().removeprefix("www.") for domain in body.domains)
    if body.site and WHOLE.fullmatch(urlsplit(body.site).path):
        yield hosts.host(body.site).removeprefix("www.")
