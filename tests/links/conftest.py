"""A web on this machine's loopback: each host answers in a way of its own, and it is known what to make of it."""

import asyncio
import base64
import gzip
import re
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import yaml
from tests.links import dressing
from tests.links.dressing import WEB, article


class Request:
    """What a client sent."""

    def __init__(self, raw: str) -> None:
        lines = raw.split("\r\n")
        self.method, path, _ = [*lines[0].split(" "), "", "", ""][:3]
        self.path = quote(path, safe="/?&=%:;,@+~!$'()*[]", encoding="latin-1")
        self.headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in lines[1:]) if k}

    @property
    def is_browser(self) -> bool:
        return any(name in self.headers.get("user-agent", "") for name in ("Firefox", "Chrome/", "Safari/"))

    @property
    def host(self) -> str:
        return self.headers.get("host", "").partition(":")[0].removesuffix(".localhost")


class Web:
    """Serves kinds of answers by host name; counts requests by host and path."""

    def __init__(self, kinds: list[dict[str, Any]]) -> None:
        self.kinds = {kind.get("host", kind["name"]): kind for kind in kinds}
        for kind in kinds:
            self.kinds |= {host: {"name": host, **other} for host, other in kind.get("hosts", {}).items()}
        self.counts: Counter[tuple[str, str]] = Counter()
        self.asked: Counter[tuple[str, str]] = Counter()
        """What one run over all kinds asked."""
        self.port = 0
        self.secure: dict[str, int] = {}
        """The port where a certificate is shown, by its name."""
        self.loop = asyncio.new_event_loop()
        self.started = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self.thread.start()
        self.started.wait(10)

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self._cancel)
        self.thread.join(10)
        self.loop.close()

    def _cancel(self) -> None:
        tasks = asyncio.all_tasks(self.loop)
        for task in tasks:
            task.cancel()
        self.loop.call_soon(self.loop.stop)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=512))
        self.port = server.sockets[0].getsockname()[1]
        for name in ("self", "expired", "name"):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(WEB.parent / "certificates" / f"{name}.pem")
            secure = self.loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context))
            self.secure[name] = secure.sockets[0].getsockname()[1]
        self.started.set()
        self.loop.run_forever()

    def url(self, kind: dict[str, Any]) -> str:
        cited = kind.get("cited", "http://{host}:{port}/2018/04/prison-letters.html")
        return self.filled(cited, kind.get("host", kind["name"]))

    def filled(self, text: str, name: str) -> str:
        for certificate, port in self.secure.items():
            text = text.replace(f"{{tls-{certificate}}}", str(port))
        return text.replace("{host}", f"{name}.localhost").replace("{port}", str(self.port))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                raw = await reader.readuntil(b"\r\n\r\n")
                request = Request(raw.decode("latin-1"))
                self.counts[request.host, request.path] += 1
                if not await self._reply(request, self._answer(request), writer):
                    break
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _answer(self, request: Request) -> dict[str, Any]:
        kind = self.kinds.get(request.host) or {"answers": {}}
        answers = kind.get("answers", {})
        bare = request.path.partition("?")[0]
        found = (
            answers.get(request.path)
            or answers.get(bare)
            or kind.get("any")
            or {"status": 404, "page": ["Not found", "x"]}
        )
        if "first" in found and self.counts[request.host, request.path] <= found.get("times", 1):
            found = found["first"]
        cases = {
            "browser": request.is_browser,
            "with_cookie": "cookie" in request.headers,
            "on_head": request.method == "HEAD",
            "on_range": "range" in request.headers,
            "no_language": "accept-language" not in request.headers,
        }
        for case, holds in cases.items():
            found = found[case] if case in found and holds else found
        return found

    async def _reply(self, request: Request, answer: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        way = answer.get("wire")
        if way is not None:
            await WIRES[way](writer)
            return False
        await asyncio.sleep(answer.get("late", 0))
        body = self.filled(dressing.body(answer, request.path), request.host).encode(answer.get("encoding", "utf-8"))
        body = base64.b64decode(answer["base64"]) if "base64" in answer else body
        body += f"<p>{dressing.SENTENCES[0]}</p>\n".encode() * (answer.get("pad", 0) * 8)
        headers = {"Content-Type": "text/html; charset=utf-8", **answer.get("headers", {})}
        if answer.get("gzip"):
            body, headers["Content-Encoding"] = gzip.compress(body), "gzip"
        headers["Content-Length"] = "" if answer.get("unmeasured") else str(len(body) + answer.get("missing", 0))
        lines = [f"HTTP/1.1 {answer.get('status', 200)} {answer.get('phrase', 'X')}"]
        for name, value in headers.items():
            values = value if isinstance(value, list) else [value]
            lines += [f"{name}: {self.filled(str(one), request.host)}" for one in values if one != ""]
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        writer.write(head + (b"" if request.method == "HEAD" else body))
        await writer.drain()
        return not answer.get("unmeasured") and not answer.get("missing")


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


async def _silent(_: asyncio.StreamWriter) -> None:
    await asyncio.sleep(20)


async def _reset(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def _drip(writer: asyncio.StreamWriter, first: bytes, each: bytes) -> None:
    writer.write(first)
    for _ in range(100):
        writer.write(each)
        await writer.drain()
        await asyncio.sleep(0.2)


async def _flood(writer: asyncio.StreamWriter, first: bytes, block: bytes, times: int) -> None:
    writer.write(first)
    for _ in range(times):
        writer.write(block)
        await writer.drain()


BOMB = gzip.compress(b"<p>" + b"a" * 50_000_000)
WIRES: dict[str, Callable[[asyncio.StreamWriter], Any]] = {
    "silent": _silent,
    "reset": _reset,
    "close": lambda writer: _flood(writer, b"", b"", 0),
    "garbage": lambda writer: _flood(writer, b"\x00\x01SSH-2.0 hello\r\n\r\n", b"", 0),
    "drip-headers": lambda writer: _drip(writer, b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
    "drip-body": lambda writer: _drip(writer, OK + b"\r\n<html><head><title>", b"x"),
    "drip-late": lambda writer: _drip(writer, OK + b"\r\n" + article("Letters", "prison letters").encode(), b"."),
    "endless": lambda writer: _flood(
        writer, OK + b"\r\n" + article("Letters", "prison letters").encode(), b"y" * 65536, 2000
    ),
    "endless-headers": lambda writer: _flood(writer, b"HTTP/1.1 200 OK\r\n", b"X-Long: " + b"z" * 8000 + b"\r\n", 200),
    "bomb": lambda writer: _flood(writer, OK + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n", BOMB, 1),
    "short": lambda writer: _flood(
        writer, OK + b"Content-Length: 90000\r\n\r\n" + article("Letters", "prison letters").encode(), b"", 0
    ),
    "http09": lambda writer: _flood(writer, b"<html>old words</html>", b"", 0),
    "stream": lambda writer: _flood(
        writer, b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 999999999\r\n\r\n", b"v" * 65536, 100
    ),
}


@pytest.fixture(scope="session")
def kinds() -> list[dict[str, Any]]:
    """Every kind of answer, with its truth and the file that it stands in."""
    found = []
    for path in sorted((Path(__file__).parent / "web").glob("*.yml")):
        found += [
            {**kind, "file": path.stem} for kind in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        ]
    assert len({kind["name"] for kind in found}) == len(found)
    assert all(re.fullmatch(r"[a-z0-9.-]+", kind["name"]) for kind in found)
    return found


@pytest.fixture(scope="session")
def web(kinds: list[dict[str, Any]]) -> Iterator[Web]:
    """The web, up and running."""
    served = Web(kinds)
    served.start()
    yield served
    served.stop()
