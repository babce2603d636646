"""Requests in flight: the only place of the package that touches the network, through pycurl."""

import selectors
import socket
from collections.abc import Callable
from typing import Any

import certifi
import msgspec
import pycurl

from muniment.links import guard, receive
from muniment.links.answer import Answer, Ask, Look
from muniment.machine import limits

AGENT = "Mozilla/5.0 (compatible; Muniment/0.1; checks the links of an archive)"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
ACCEPT = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
HEADERS = {
    Look.PLAIN: [ACCEPT],
    Look.BROWSER: [
        ACCEPT,
        "Accept-Language: en-US,en;q=0.5",
        "Upgrade-Insecure-Requests: 1",
        "Sec-Fetch-Dest: document",
        "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-User: ?1",
    ],
}


class Bounds(msgspec.Struct, frozen=True):
    """How much of anything one request may take; seconds."""

    connect: float = 8.0
    total: float = 15.0
    body: float = 6.0
    """From the last header on."""


class Way(msgspec.Struct, frozen=True):
    """How the network is reached."""

    allowed: tuple[guard.Network, ...] = ()
    authorities: str = ""
    """File of the certificates trusted, in PEM; the public ones where empty."""
    proxy: str = ""
    bounds: Bounds = Bounds()


class _Socket(socket.socket):
    """A socket that libcurl has a double of: it is let go at once, and not with a warning when memory is."""

    def __del__(self) -> None:
        self.close()


class Wire:
    """Carries out requests side by side; `clock` tells seconds, which only grow."""

    def __init__(self, way: Way, clock: Callable[[], float]) -> None:
        self.way, self.clock = way, clock
        # A file, which all requests share; as octets it would be kept once for each.
        self.trusted = way.authorities or certifi.where()
        self.multi = pycurl.CurlMulti()
        self.multi.setopt(pycurl.M_SOCKETFUNCTION, self._watch)
        self.multi.setopt(pycurl.M_TIMERFUNCTION, self._set_timer)
        self.multi.setopt(pycurl.M_MAXCONNECTS, min(600, limits.openings() // 2))
        self.selector = selectors.DefaultSelector()
        self.timer: float | None = None
        self.idle: list[Any] = []
        self.dressed: dict[Any, tuple[Look, bool]] = {}
        """As whom a handle asks, and whether for the whole answer, since it was last told."""
        self.active: dict[Any, receive.Reception] = {}
        self.swept = 0.0

    def start(self, ask: Ask, token: object, patience: float = 1.0) -> None:
        """Send a request; its answer comes out of `step` with `token`. `patience` is its share of the usual time."""
        easy = self.idle.pop() if self.idle else self._fresh()
        handed = max(1.0, patience * self.way.bounds.total) if patience < 1 else self.way.bounds.total
        easy.setopt(pycurl.TIMEOUT_MS, int(handed * 1000))
        reception = receive.Reception(ask, token, clock=self.clock, proxied=bool(self.way.proxy))
        easy.setopt(pycurl.URL, ask.url)
        self._dress(easy, ask)
        easy.setopt(pycurl.HEADERFUNCTION, reception.header)
        easy.setopt(pycurl.WRITEFUNCTION, reception.body)
        easy.setopt(pycurl.OPENSOCKETFUNCTION, self._opener(reception))
        easy.setopt(pycurl.COOKIELIST, "ALL")
        for cookie in ask.cookies:
            easy.setopt(pycurl.COOKIELIST, cookie)
        reception.body_seconds = max(1.0, patience * self.way.bounds.body) if patience < 1 else self.way.bounds.body
        self.active[easy] = reception
        self.multi.add_handle(easy)

    def _dress(self, easy: Any, ask: Ask) -> None:
        """Tell a handle as whom it asks, where it asked as another before."""
        if self.dressed.get(easy) == (ask.look, ask.whole):
            return
        self.dressed[easy] = ask.look, ask.whole
        easy.setopt(pycurl.USERAGENT, AGENT if ask.look is Look.PLAIN else BROWSER)
        easy.setopt(pycurl.HTTPHEADER, HEADERS[ask.look] + (["Accept-Encoding: identity"] if ask.whole else []))
        easy.setopt(pycurl.HTTP_CONTENT_DECODING, int(not ask.whole))

    def _fresh(self) -> Any:
        easy = pycurl.Curl()
        bounds = self.way.bounds
        options = {
            pycurl.NOSIGNAL: 1,
            pycurl.PROTOCOLS: pycurl.PROTO_HTTP | pycurl.PROTO_HTTPS,
            pycurl.FOLLOWLOCATION: 0,
            pycurl.ACCEPT_ENCODING: "",
            pycurl.COOKIEFILE: "",
            pycurl.CONNECTTIMEOUT_MS: int(bounds.connect * 1000),
            pycurl.HTTP_VERSION: pycurl.CURL_HTTP_VERSION_2TLS,
            pycurl.CAINFO: self.trusted,
            # Set even when empty: a proxy comes from the command line, never from the environment.
            pycurl.PROXY: self.way.proxy,
            pycurl.NOPROXY: "",
            pycurl.BUFFERSIZE: 16384,
        }
        for option, value in options.items():
            easy.setopt(option, value)
        return easy

    def _opener(self, reception: "receive.Reception") -> Callable[[int, Any], Any]:
        """Return what judges the very address that is about to be connected to, whatever name led there."""

        def opened(_: int, address: Any) -> Any:
            reason = "" if self.way.proxy else guard.refused(str(address.addr[0]), self.way.allowed)
            if reason:
                reception.refusal = reason
                return pycurl.SOCKET_BAD
            reception.connecting = True
            try:
                return _Socket(address.family, address.socktype, address.protocol)
            except OSError as fault:  # no more may be open, or none of this family
                reception.shut = reception.shut or fault.errno in receive.OURS
                return pycurl.SOCKET_BAD

        return opened

    def step(self, seconds: float) -> list[tuple[object, Answer]]:
        """Wait for the network at most that long; return what is finished."""
        waiting = max(0.0, min(seconds, self._until_timer()))
        events = self.selector.select(waiting)
        for key, mask in events:
            flags = (pycurl.CSELECT_IN if mask & selectors.EVENT_READ else 0) | (
                pycurl.CSELECT_OUT if mask & selectors.EVENT_WRITE else 0
            )
            self.multi.socket_action(key.fd, flags)
        if self.timer is not None and self.timer <= self.clock():
            self.timer = None
            self.multi.socket_action(pycurl.SOCKET_TIMEOUT, 0)
        return self._collected() + self._overdue()

    def _until_timer(self) -> float:
        return 1.0 if self.timer is None else self.timer - self.clock()

    def _collected(self) -> list[tuple[object, Answer]]:
        done = []
        while True:
            remaining, good, bad = self.multi.info_read()
            done += [self._finished(easy, 0, "") for easy in good]
            done += [self._finished(easy, code, text) for easy, code, text in bad]
            if not remaining:
                return done

    def _finished(self, easy: Any, code: int, text: str) -> tuple[object, Answer]:
        reception = self.active.pop(easy)
        self.multi.remove_handle(easy)
        answer = reception.answer(easy, code, text)
        self.idle.append(easy)
        return reception.token, answer

    def _overdue(self) -> list[tuple[object, Answer]]:
        """Cut off bodies that drip: their headers came, the rest has had its seconds."""
        now = self.clock()
        if now - self.swept < 0.25:
            return []
        self.swept = now
        late = [easy for easy, reception in self.active.items() if reception.is_overdue(now)]
        return [self._finished(easy, receive.CUT, "") for easy in late]

    def _watch(self, event: int, fd: int, multi: Any, assigned: Any) -> None:
        known = fd in self.selector.get_map()
        if event == pycurl.POLL_REMOVE:
            if known:
                self.selector.unregister(fd)
            return
        mask = (selectors.EVENT_READ if event & pycurl.POLL_IN else 0) | (
            selectors.EVENT_WRITE if event & pycurl.POLL_OUT else 0
        )
        (self.selector.modify if known else self.selector.register)(fd, mask or selectors.EVENT_READ)

    def _set_timer(self, milliseconds: int) -> None:
        self.timer = None if milliseconds < 0 else self.clock() + milliseconds / 1000

    def close(self) -> None:
        """Let go of all connections."""
        for easy in list(self.active):
            self.multi.remove_handle(easy)
        self.active.clear()
        self.idle.clear()
        self.dressed.clear()
        self.multi.close()
        self.selector.close()
