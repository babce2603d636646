"""What an answer of a blog's interface means: JSON, or why it is none, in words for the person who asked."""

import re
import zlib
from typing import Any

import msgspec

from muniment.captures.letters.encoding import BROKEN
from muniment.captures.structured import answered, jsontext, notices
from muniment.links import address
from muniment.links.address import NotAskable, Target
from muniment.links.answer import Answer, Fault
from muniment.text import hosts

OCTETS = 48 << 20
"""As much of an answer as is read."""
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
BLANK = b"\xef\xbb\xbf \t\r\n"
"""White space and a byte order mark, as files of plugins put them before all that a blog says."""
PACKED = b"\x1f\x8b"
"""How gzip begins, where a server's head does not say that its answer is packed, and the fetcher leaves it so."""
GZIP = 31
"""How zlib is told that (wbits)."""
NO_MORE_PAGES = "rest_post_invalid_page_number"
LONGEST_WORDS = 120
LONGEST_NUMBER = 18


class Refused(Exception):
    """What came in place of posts; the message says what was found and what would be right."""


class Passing(Refused):
    """What may go better at another time: the blog is busy, or its answer breaks off."""


class TooMany(Refused):
    """The blog does not give as many at a time as it was asked for."""


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
    value, octets = _json(_told(answer.body))
    if answer.status in CLOSED:
        raise Refused(f"{where}: its interface is closed ({answer.status}{_words(value)}); import an export instead")
    if answer.status in BUSY:
        raise Passing(f"{where}: the blog is busy or broken ({answer.status}); run it again later to go on")
    if answer.status == 400 and _code(value) == NO_MORE_PAGES:
        return Reply([], b"[]", 0)
    if answer.status == 400 and "per_page" in _parameters(value):
        raise TooMany(f"{where}: it refuses to give ten at a time{_words(value)}; import an export instead")
    if answer.status != 200:
        raise Refused(f"{where}: answers {answer.status}{_words(value)}; is it the address of a WordPress blog?")
    return _whole(answer, octets, value, where)


def failing(fault: Fault) -> str:
    """Return in words why no answer came."""
    said = "its certificate cannot be trusted" if fault.of_certificate else FAULTS.get(fault, "")
    return said or "it cannot be reached"


def posts(reply: Reply, home: str) -> list[dict[str, Any]]:
    """Return the posts in an answer, what stands among them without a number of its own left out.

    Raises Refused where it is none of WordPress.
    """
    value = reply.value
    listed = value if isinstance(value, list) else value.values() if _is_numbered(value) else ()
    found = list(filter(_is_post, listed))
    if not found and reply.value != []:
        raise Refused(f"{shown(home)}: what answers there is JSON, but no list of posts; is it a WordPress blog?")
    return found


def _is_numbered(value: Any) -> bool:
    """Return whether a value is a list as PHP writes one from which something was taken: by number."""
    return isinstance(value, dict) and bool(value) and all(name.isdecimal() for name in value)


def _is_post(value: Any) -> bool:
    number = value.get("id") if isinstance(value, dict) else None
    return isinstance(number, int) and not isinstance(number, bool) and abs(number) < answered.LARGEST


def _whole(answer: Answer, octets: bytes, value: Any, where: str) -> Reply:
    if not answer.whole and len(answer.body) >= OCTETS:
        raise TooMany(f"{where}: the answer has more than {OCTETS >> 20} MiB; import an export instead")
    if not answer.whole and value is None:
        raise Passing(f"{where}: the answer breaks off after {len(answer.body)} bytes; run it again to go on")
    if value is None and octets[:1] == b"<":
        raise Refused(
            f"{where}: a web page came in place of JSON; its interface is switched off, or something guards it"
        )
    if value is None and _is_strange(octets):
        raise Refused(f"{where}: the answer is not in UTF-8, as JSON is (RFC 8259, 8.1); import an export instead")
    if value is None:
        raise Passing(f"{where}: the answer is no JSON, or breaks off; run it again to go on")
    pages, total = (_number(answer, header) for header in ("x-wp-totalpages", "x-wp-total"))
    return Reply(value, octets, pages, total)


def _number(answer: Answer, header: str) -> int | None:
    said = answer.headers.get(header, "")
    return int(said) if said.isdecimal() and said.isascii() and len(said) <= LONGEST_NUMBER else None


def _sent_on(answer: Answer) -> str:
    location = answer.headers.get("location", "")
    where = f"{shown(answer.url)}: it sends on"
    try:
        there = address.sent_on(Target(answer.url), location)
    except NotAskable as fault:
        return f"{where} to '{location[:LONGEST_WORDS]}', but {fault}"
    if there.host != hosts.host(answer.url):
        return f"{where} to another host, {there.host}; if that is the blog, pull it by that name"
    return f"{where} again and again, at last to {shown(there.url)}; is it the address of a WordPress blog?"


def _told(body: bytes) -> bytes:
    """Return what a blog says itself, unpacked, behind what stands before it."""
    octets = _unpacked(body).lstrip(BLANK)
    head = notices.head(octets)
    return octets[len(head[: notices.end(head)].encode("utf-8", BROKEN)) :].lstrip(BLANK)


def _unpacked(body: bytes) -> bytes:
    """Return what is packed in an answer, as far as it is read; one that is not as it is."""
    if not body.startswith(PACKED):
        return body
    try:
        return zlib.decompressobj(GZIP).decompress(body, OCTETS)
    except zlib.error:
        return body


def _json(octets: bytes) -> tuple[Any, bytes]:
    """Return what JSON says, with a mark of replacement for each half of a character, and its octets.

    Markup may stand behind it, as comments of plugins that keep answers. None where it is no JSON, or breaks off.
    """
    try:
        return msgspec.json.decode(jsontext.paired(octets.decode()).encode() if b"\\u" in octets else octets), octets
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        found = _begun(octets)
    return (None, octets) if found is None else (found.value, found.text[: found.end].encode())


def _begun(octets: bytes) -> jsontext.Read | None:
    """Return the value that stands before markup, or in which a number is none."""
    try:
        found = jsontext.read(text := octets.decode())
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    is_whole = len(found.text) == found.end and not found.several
    return found if is_whole and text[found.end :].lstrip()[:1] in ("", "<") else None


def _code(value: Any) -> str:
    return str(value.get("code", "")) if isinstance(value, dict) else ""


def _is_strange(octets: bytes) -> bool:
    """Return whether octets are no UTF-8, elsewhere than where they may break off within a letter."""
    try:
        octets.decode()
    except UnicodeDecodeError as fault:
        return fault.start < len(octets) - 3
    return False


def _parameters(value: Any) -> Any:
    """Return what a blog finds unfit in a question (WP_REST_Request, has_valid_params)."""
    told = value.get("data") if isinstance(value, dict) else None
    found = told.get("params") if isinstance(told, dict) else None
    return found if isinstance(found, dict) else ()


def _words(value: Any) -> str:
    """Return what the blog says itself, for a sentence to go on with."""
    said = str(value.get("message") or value.get("code") or "") if isinstance(value, dict) else ""
    plain = " ".join(re.sub(r"<[^>]*>", " ", said).split())[:LONGEST_WORDS]
    return f", it says '{plain}'" if plain else ""


def shown(url: str) -> str:
    """Return an address without its question."""
    return url.partition("?")[0] or "?"
