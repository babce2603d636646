"""One answer as it comes in: headers, then as much of the body as is needed, then what it amounts to."""

import errno
import itertools
from collections.abc import Callable
from typing import Any

import pycurl

from muniment.links import address, facts
from muniment.links.answer import Answer, Ask, Fault

CUT = -1
"""In place of curl's code: we cut the body off ourselves."""
PAGE_OCTETS = 256 * 1024
FRAGMENT_OCTETS = 4 * 1024 * 1024
"""A fragment may stand at the end of a long document."""
ERROR_OCTETS = 64 * 1024
REDIRECT_OCTETS = 16 * 1024
COOKIE_OCTETS = 16 * 1024
"""Servers refuse requests whose headers are longer than 8 to 16 KiB."""
HEADER_OCTETS = address.LONGEST + 200
OTHER_OCTETS = 1024
"""Of a picture or document no more than its first octets are wanted."""
KEPT_HEADERS = frozenset(
    """
    location refresh retry-after content-type cf-mitigated x-amzn-waf-action content-location link
    x-wp-totalpages x-wp-total
    """.split()
)
PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")
TEXTS = ("text/", "application/json", "application/problem+json", "application/ld+json", "application/xml")

FAULTS = {
    pycurl.E_COULDNT_RESOLVE_HOST: Fault.NO_HOST,
    pycurl.E_COULDNT_RESOLVE_PROXY: Fault.PROXY,
    pycurl.E_OPERATION_TIMEDOUT: Fault.TIMEOUT,
    pycurl.E_SSL_CONNECT_ERROR: Fault.TLS,
    pycurl.E_SSL_CIPHER: Fault.TLS,
}
OURS = frozenset((errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM, errno.EADDRNOTAVAIL))
"""Why this machine itself may open no connection, which says nothing of the host."""
PROXY_FAILED = 97
"""CURLE_PROXY, which pycurl does not name."""
SOCKS_REPLIES = {
    19: Fault.REFUSED,
    20: Fault.UNREACHABLE,
    21: Fault.UNREACHABLE,
    22: Fault.UNREACHABLE,
    24: Fault.UNREACHABLE,
}
"""What a SOCKS proxy says of the host behind it (CURLPX_REPLY_…)."""
TLS_WORDS = {
    "expired": Fault.TLS_EXPIRED,
    "not yet valid": Fault.TLS_EXPIRED,
    "does not match": Fault.TLS_NAME,
    "no alternative certificate": Fault.TLS_NAME,
    "mismatch": Fault.TLS_NAME,
}
"""How OpenSSL and libcurl word what is wrong with a certificate."""


class Reception:
    """Takes in one answer; `began` is when its last header came, 0 before."""

    def __init__(self, ask: Ask, token: object, *, clock: Callable[[], float], proxied: bool = False) -> None:
        self.ask, self.token, self.clock, self.proxied = ask, token, clock, proxied
        self.status = 0
        self.headers: dict[str, str] = {}
        self.chunks: list[bytes] = []
        self.size, self.limit, self.began = 0, 0, 0.0
        self.body_seconds = 0.0
        self.refusal, self.connecting, self.shut, self.full = "", False, False, False
        self.head: list[bytes] = []

    def header(self, line: bytes) -> None:
        """Take in one header line; a status line begins anew, as after `100 Continue` or a proxy's own answer."""
        if line.startswith(b"HTTP/"):
            words = line.split(None, 2)
            self.status = int(words[1][:3]) if len(words) > 1 and words[1][:3].isdigit() else 0
            self.headers, self.head = {}, [line] if self.ask.whole else []
            return
        if self.ask.whole:
            self.head.append(line)
        if not line.strip() and self.status >= 200:
            self.began = self.clock()
        name, colon, value = line.partition(b":")
        key = name.strip().lower().decode("latin-1")
        if colon and key in KEPT_HEADERS and (len(value) < HEADER_OCTETS or key == "location"):
            self.headers.setdefault(key, _text(value[:HEADER_OCTETS].strip()))

    def is_overdue(self, now: float) -> bool:
        """Tell whether the body has had its seconds."""
        return 0 < self.began < now - self.body_seconds

    def body(self, chunk: bytes) -> int:
        """Take in part of the body; anything but its length stops the transfer."""
        if not self.limit:
            self.limit = self._limit(chunk)
        self.chunks.append(chunk[: self.limit - self.size])
        self.size += len(chunk)
        if self.size >= self.limit:
            self.full = True
            return -1
        return len(chunk)

    def _limit(self, first: bytes) -> int:
        if self.ask.keep:
            return self.ask.keep
        if 300 <= self.status < 400:
            return REDIRECT_OCTETS
        if self.status >= 400:
            return ERROR_OCTETS
        if self._is_page(first) or self.headers.get("content-type", "").lower().startswith(TEXTS):
            return FRAGMENT_OCTETS if self.ask.fragments else PAGE_OCTETS
        return OTHER_OCTETS

    def _is_page(self, first: bytes) -> bool:
        kind = self.headers.get("content-type", "").lower()
        start = first[:256].lstrip().lower()
        looks = start.startswith((b"<!doctype html", b"<html", b"\xef\xbb\xbf<!doctype html", b"<head", b"<body"))
        return looks or kind.startswith("text/html") or (kind.startswith(PAGES) and b"<html" in first[:1024].lower())

    def answer(self, easy: Any, code: int, text: str) -> Answer:
        """Return what came; `code` and `text` are curl's."""
        cut = self.full or code == CUT
        late = code == pycurl.E_OPERATION_TIMEDOUT and self.size > 0
        partial = code in (pycurl.E_PARTIAL_FILE, pycurl.E_RECV_ERROR, pycurl.E_BAD_CONTENT_ENCODING, 92, 56, 18)
        usable = self.status and (code == 0 or cut or late or (partial and self.size > 0))
        if not usable:
            fault, detail = self._fault(code, text, easy)
            return Answer(self.ask.url, fault=fault, detail=detail, octets=self.size)
        body = b"".join(self.chunks)
        return Answer(
            self.ask.url,
            status=self.status,
            headers=self.headers,
            cookies=_bounded(easy.getinfo(pycurl.INFO_COOKIELIST)),
            facts=self._facts(body),
            whole=code == 0,
            detail="" if code == 0 or self.full else "the body never came to an end",
            octets=self.size,
            body=body if self.ask.keep else b"",
            head=b"".join(self.head),
        )

    def _facts(self, body: bytes) -> facts.Facts | None:
        if self.ask.whole or (300 <= self.status < 400 and "location" in self.headers):
            return None
        kind = self.headers.get("content-type", "").lower()
        if not body:
            return facts.Facts() if not kind or kind.startswith(PAGES) else None
        if self._is_page(body):
            return facts.of(facts.decoded(body, kind), self.ask.fragments)
        return facts.plain(facts.decoded(body, kind)) if kind.startswith(TEXTS) or not kind else None

    def _fault(self, code: int, text: str, easy: Any) -> tuple[Fault, str]:
        if self.refusal and not self.connecting:
            return Fault.FORBIDDEN, self.refusal
        if code in (pycurl.E_PEER_FAILED_VERIFICATION, pycurl.E_SSL_CACERT):
            lowered = text.lower()
            return next((fault for word, fault in TLS_WORDS.items() if word in lowered), Fault.TLS_UNTRUSTED), text
        if code == PROXY_FAILED:
            return SOCKS_REPLIES.get(easy.getinfo(pycurl.PROXY_ERROR), Fault.PROXY), text
        if self.shut or (code == pycurl.E_COULDNT_CONNECT and easy.getinfo(pycurl.OS_ERRNO) in OURS):
            return Fault.UNREACHABLE, text
        if code == pycurl.E_COULDNT_CONNECT:
            return (Fault.PROXY if self.proxied else _connecting(text)), text
        return FAULTS.get(code, Fault.BROKEN), text


def _bounded(cookies: list[str]) -> tuple[str, ...]:
    """Return the first cookies, as many as a server takes: some servers set hundreds of thousands of octets."""
    sizes = itertools.accumulate(map(len, cookies))
    return tuple(cookie for cookie, size in zip(cookies, sizes, strict=True) if size <= COOKIE_OCTETS)


def _connecting(text: str) -> Fault:
    lowered = text.lower()
    if "refused" in lowered or "could not connect" in lowered:
        return Fault.REFUSED
    return Fault.TIMEOUT if "timed out" in lowered or "timeout" in lowered else Fault.UNREACHABLE


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
