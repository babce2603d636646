"""What an answer of a blog's interface means: JSON, or why it is none, in words for the person who asked."""

import re
from typing import Any

import msgspec

from muniment.links.answer import Answer, Fault
from muniment.text import hosts

FAULTS = {
    Fault.NO_HOST: "there is no such host",
    Fault.REFUSED: "nothing listens there",
    Fault.UNREACHABLE: "no way leads there",
    Fault.TIMEOUT: "it did not answer in time; run it again to go on",
    Fault.BROKEN: "the connection broke off; run it again to go on",
    Fault.FORBIDDEN: "it leads into a network that may not be asked; --allow-net permits one",
    Fault.PROXY: "the proxy does not work",
}
CLOSED = (401, 403)
BUSY = (429, 500, 502, 503, 504)
NO_MORE_PAGES = "rest_post_invalid_page_number"
LONGEST_WORDS = 120
LONGEST_NUMBER = 18


class Refused(Exception):
    """What came in place of posts; the message says what was found and what would be right."""


class Passing(Refused):
    """What may go better at another time: the blog is busy, or its answer breaks off."""


class Reply(msgspec.Struct, frozen=True):
    """What an answer holds: its JSON, the octets that it is, of how many pages it is one, and of how many posts.

    These are None where they are unsaid.
    """

    value: Any
    octets: bytes
    pages: int | None = None
    total: int | None = None

    def goes_on(self, page: int, *, seen: int, fresh: bool) -> bool:
        """Return whether a page follows this one, with which there are posts `seen`; `fresh`: it brought some of them.

        Where that is unsaid, one does while they bring any: some proxies strip WordPress's headers, or keep those of
        other pages. One that says again what the ones before it said is the last.
        """
        if self.pages is None or (self.value and not fresh):
            return fresh
        return page < self.pages or (fresh and self.total is not None and seen < self.total)


def read(answer: Answer) -> Reply:
    """Return what an answer holds; raises Refused."""
    where = shown(answer.url)
    if answer.fault is not Fault.NONE:
        raise (Passing if answer.fault.passing else Refused)(f"{where}: {failing(answer.fault)}")
    if 300 <= answer.status < 400:
        raise Refused(_sent_on(answer))
    value = _json(answer.body)
    if answer.status in CLOSED:
        raise Refused(f"{where}: its interface is closed ({answer.status}{_words(value)}); import an export instead")
    if answer.status in BUSY:
        raise Passing(f"{where}: the blog is busy or broken ({answer.status}); run it again later to go on")
    if answer.status == 400 and _code(value) == NO_MORE_PAGES:
        return Reply([], b"[]", 0)
    if answer.status != 200:
        raise Refused(f"{where}: answers {answer.status}{_words(value)}; is it the address of a WordPress blog?")
    return _whole(answer, value, where)


def failing(fault: Fault) -> str:
    """Return in words why no answer came."""
    said = "its certificate cannot be trusted" if fault.of_certificate else FAULTS.get(fault, "")
    return said or "it cannot be reached"


def posts(reply: Reply, home: str) -> list[dict[str, Any]]:
    """Return the posts in an answer; raises Refused where it is none of WordPress."""
    found = reply.value if isinstance(reply.value, list) else None
    if found is None or not all(isinstance(post, dict) and isinstance(post.get("id"), int) for post in found):
        raise Refused(f"{shown(home)}: what answers there is JSON, but no list of posts; is it a WordPress blog?")
    return found


def _whole(answer: Answer, value: Any, where: str) -> Reply:
    if not answer.whole and value is None:
        raise Passing(f"{where}: the answer breaks off after {len(answer.body)} bytes; run it again to go on")
    if value is None and answer.body.lstrip()[:1] == b"<":
        raise Refused(
            f"{where}: a web page came in place of JSON; its interface is switched off, or something guards it"
        )
    if value is None:
        raise Passing(f"{where}: the answer is no JSON, or breaks off; run it again to go on")
    pages, total = (_number(answer, header) for header in ("x-wp-totalpages", "x-wp-total"))
    return Reply(value, answer.body.lstrip(b"\xef\xbb\xbf"), pages, total)


def _number(answer: Answer, header: str) -> int | None:
    said = answer.headers.get(header, "")
    return int(said) if said.isdecimal() and said.isascii() and len(said) <= LONGEST_NUMBER else None


def _sent_on(answer: Answer) -> str:
    location = answer.headers.get("location", "")
    there = hosts.host(location)
    if there and there != hosts.host(answer.url):
        where = f"{shown(answer.url)}: it sends on to another host, {there}"
        return f"{where}; if that is the blog, pull it by that name"
    return f"{shown(answer.url)}: it sends on to {shown(location)}; pull that address"


def _json(octets: bytes) -> Any:
    try:
        return msgspec.json.decode(octets.lstrip(b"\xef\xbb\xbf \t\r\n"))
    except (msgspec.DecodeError, RecursionError):
        return None


def _code(value: Any) -> str:
    return str(value.get("code", "")) if isinstance(value, dict) else ""


def _words(value: Any) -> str:
    """Return what the blog says itself, for a sentence to go on with."""
    said = str(value.get("message") or value.get("code") or "") if isinstance(value, dict) else ""
    plain = " ".join(re.sub(r"<[^>]*>", " ", said).split())[:LONGEST_WORDS]
    return f", it says '{plain}'" if plain else ""


def shown(url: str) -> str:
    """Return an address without its question."""
    return url.partition("?")[0] or "?"
