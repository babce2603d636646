"""What goes out and what does not: private addresses, certificates, proxies, bounds."""

import errno
import resource
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import certifi
import pytest

from muniment.links import check, guard, wire
from muniment.links.answer import Answer, Ask
from muniment.links.check import Cited
from muniment.links.wire import Bounds, Way, Wire
from muniment.machine import limits
from muniment.model.verdict import Verdict
from muniment.project import Links

LOOPBACK = guard.networks(["127.0.0.0/8"])
CERTIFICATES = Path(__file__).parent / "certificates"
PAGE = b"<html><head><title>Letters</title></head><body><p>Words enough for a page of letters.</p></body></html>"


class Door(BaseHTTPRequestHandler):
    """Answers every request with one page, or sends on to what its server says; keeps what was asked."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        location = self.server.location
        self.send_response(302 if location else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        if location:
            self.send_header("Location", location)
        for number in range(self.server.cookies):
            self.send_header("Set-Cookie", f"c{number}={'v' * 3000}")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def door() -> Iterator[Callable[..., ThreadingHTTPServer]]:
    """Opens servers on loopback: `door(location=…, certificate=…, address=…, cookies=…)`."""
    opened = []

    def opening(*, location="", certificate="", address="127.0.0.1", cookies=0):
        server = ThreadingHTTPServer((address, 0), Door)
        server.location, server.asked, server.daemon_threads = location, [], True
        server.cookies = cookies
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        opened.append(server)
        return server

    yield opening
    for server in opened:
        server.shutdown()
        server.server_close()


def looked(url: str, **way: object):
    """Return the finding of one look at an address."""
    given = {"allowed": LOOPBACK, "bounds": Bounds(connect=1.0, total=1.5, body=0.5), **way}
    return check.check([Cited(url)], Way(**given), Links(), well_known=())[0]


def test_loopback_is_not_asked_unless_allowed(door):
    server = door()
    found = looked(f"http://127.0.0.1:{server.server_port}/a", allowed=())
    assert (found.verdict, found.requests, server.asked) == (Verdict.INVALID, 0, [])


def test_a_name_that_means_loopback_is_not_asked_unless_allowed(door):
    server = door()
    found = looked(f"http://any.localhost:{server.server_port}/a", allowed=())
    assert (found.verdict, server.asked) == (Verdict.INVALID, [])


def test_a_redirect_to_a_private_address_is_not_followed(door):
    inner = door(address="127.0.0.2")
    outer = door(location=f"http://127.0.0.2:{inner.server_port}/secret")
    found = looked(f"http://127.0.0.1:{outer.server_port}/a", allowed=guard.networks(["127.0.0.1/32"]))
    assert (found.verdict, outer.asked, inner.asked) == (Verdict.INVALID, ["/a"], [])


@pytest.mark.parametrize(
    "host", ["[::ffff:127.0.0.1]", "2130706433", "0x7f000001", "127.1", "0177.0.0.1", "localhost."]
)
def test_no_spelling_of_loopback_gets_round_the_guard(door, host):
    server = door()
    found = looked(f"http://{host}:{server.server_port}/a", allowed=())
    assert (found.verdict, server.asked) == (Verdict.INVALID, [])


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("10.1.2.3", "a private address"),
        ("192.168.0.1", "a private address"),
        ("169.254.169.254", "a link-local address, where cloud metadata is"),
        ("100.100.100.200", "a reserved address"),
        ("168.63.129.16", "a cloud's metadata service"),
        ("224.0.0.251", "a multicast address"),
        ("0.0.0.0", "an unspecified address"),  # noqa: S104 - refused, not bound
        ("::1", "a loopback address"),
        ("fd00:ec2::254", "a private address"),
        ("fe80::1%eth0", "a link-local address, where cloud metadata is"),
        ("::ffff:10.0.0.1", "a private address"),
        ("64:ff9b::a00:1", "a private address"),
        ("2002:7f00:1::", "a loopback address"),
    ],
)
def test_private_addresses_are_refused(address, kind):
    assert guard.refused(address, ()).endswith(f"is {kind}")


def test_public_addresses_are_not_refused():
    assert [guard.refused(address, ()) for address in ("93.184.216.34", "2606:2800:220:1::1")] == ["", ""]


def test_what_is_allowed_by_name_is_not_refused():
    assert guard.refused("127.0.0.1", LOOPBACK) == ""
    assert guard.refused("::ffff:127.0.0.1", LOOPBACK) == ""
    assert guard.refused("10.0.0.1", LOOPBACK) == "10.0.0.1 is a private address"


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ("expired", "expired"),
        ("name", "another host"),
        ("self", "nobody who is trusted"),
    ],
)
def test_a_faulty_certificate_blocks_and_is_told_apart(door, tmp_path, certificate, words):
    server = door(certificate=certificate)
    found = looked(f"https://{certificate}.localhost:{server.server_port}/a", authorities=trusted(tmp_path))
    assert (found.verdict, words in found.because, server.asked) == (Verdict.BLOCKED, True, [])


def test_a_certificate_of_an_authority_that_is_given_is_trusted(door, tmp_path):
    server = door(certificate="good")
    url = f"https://good.localhost:{server.server_port}/a"
    assert looked(url, authorities=trusted(tmp_path)).verdict is Verdict.OK
    assert looked(url).verdict is Verdict.BLOCKED


def trusted(folder: Path) -> str:
    """Return a file of the public authorities and the tests' own."""
    both = folder / "trusted.pem"
    both.write_bytes((CERTIFICATES / "ca.pem").read_bytes() + Path(certifi.where()).read_bytes())
    return str(both)


def test_plain_http_where_tls_is_expected_blocks(door):
    server = door()
    assert looked(f"https://127.0.0.1:{server.server_port}/a").verdict is Verdict.BLOCKED


def test_a_proxy_is_asked_in_place_of_the_host(door):
    proxy = door()
    found = looked("http://letters.example/2018/letters", allowed=(), proxy=f"http://127.0.0.1:{proxy.server_port}")
    assert (found.verdict, proxy.asked) == (Verdict.OK, ["http://letters.example/2018/letters"])


def test_a_proxy_does_not_get_round_the_guard(door):
    proxy = door()
    found = looked("http://169.254.169.254/latest", allowed=(), proxy=f"http://127.0.0.1:{proxy.server_port}")
    assert (found.verdict, proxy.asked) == (Verdict.INVALID, [])


def test_a_proxy_of_the_environment_is_not_used(door, monkeypatch):
    proxy, server = door(), door()
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.server_port}")
    found = looked(f"http://127.0.0.1:{server.server_port}/letters")
    assert (found.verdict, proxy.asked, server.asked) == (Verdict.OK, [], ["/letters"])


class Socks(socketserver.StreamRequestHandler):
    """A SOCKS5 proxy that answers in the place of every host, or says that it cannot reach it (RFC 1928)."""

    def handle(self) -> None:
        methods = self.rfile.read(2)[1]
        self.rfile.read(methods)
        self.wfile.write(b"\x05\x00")
        _, _, _, kind, length = self.rfile.read(5)
        name = self.rfile.read(length).decode() if kind == 3 else "number"
        self.rfile.read(2)
        self.server.asked.append(name)
        self.wfile.write(bytes([5, self.server.reply, 0, 1, 0, 0, 0, 0, 0, 0]))
        if not self.server.reply:
            self.rfile.readline()
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + PAGE)


@pytest.mark.parametrize(("reply", "verdict"), [(0, Verdict.OK), (4, Verdict.FLAKY), (5, Verdict.DEAD)])
def test_a_socks_proxy_resolves_names_and_its_replies_are_understood(reply, verdict):
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Socks) as server:
        server.reply, server.asked, server.daemon_threads = reply, [], True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        found = looked("http://letters.onion/a", allowed=(), proxy=f"socks5h://127.0.0.1:{server.server_address[1]}")
        server.shutdown()
    assert (found.verdict, set(server.asked)) == (verdict, {"letters.onion"})


def test_no_more_cookies_are_kept_than_a_server_takes(door):
    server = door(cookies=40)
    wire = Wire(Way(LOOPBACK), time.monotonic)
    wire.start(Ask(f"http://127.0.0.1:{server.server_port}/"), "token")
    done: list[tuple[object, Answer]] = []
    while not done:
        done = wire.step(1.0)
    wire.close()
    names = [cookie.split("\t")[5] for cookie in done[0][1].cookies]
    assert names == ["c0", "c1", "c2", "c3", "c4"]


def test_a_redirect_to_an_address_longer_than_servers_take_is_invalid(door):
    found = looked(f"http://127.0.0.1:{door(location='/' + 'a' * 9000).server_port}/b")
    assert (found.verdict, found.requests) == (Verdict.INVALID, 1)
    assert "longer than 8000 octets" in found.because


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EADDRNOTAVAIL])
def test_a_machine_that_can_open_no_connection_calls_no_host_dead(door, monkeypatch, number):
    def failing(*_: object) -> None:
        raise OSError(number, "no more")

    monkeypatch.setattr(wire, "_Socket", failing)
    cited = [Cited(f"http://127.0.0.1:{door().server_port}/")]
    (found,) = check.check(cited, Way(LOOPBACK), Links(), well_known=())
    assert (found.verdict, found.because) == (Verdict.FLAKY, "no way led to 127.0.0.1.")


def test_as_many_connections_as_the_system_allows_are_asked_for():
    assert limits.openings() >= min(limits.WANTED, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
