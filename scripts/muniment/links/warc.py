"""A local WARC: cited pages as they were answered, in the file format of web archives (ISO 28500)."""

import datetime
import time
import zlib
from collections.abc import Callable, Generator, Sequence
from io import BytesIO
from pathlib import Path

import msgspec
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from muniment.links import address, journey
from muniment.links.answer import Answer, Ask, Look
from muniment.links.crawl import Crawl
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire

OCTETS = 20 * 1024 * 1024
"""The most that is kept of one answer."""
BOUNDS = Bounds(connect=15, total=120, body=90)
VERSION = "1.1"
GZIP = b"\x1f\x8b"
CHANGED = {"transfer-encoding": "X-Archive-Orig-Transfer-Encoding"}
"""Headers that no longer hold: pieces have been put together."""


class Shelf:
    """A WARC that grows; `kept` are the addresses whose answers it holds, with what they redirect to."""

    def __init__(self, file: Path, now: Callable[[], datetime.datetime]) -> None:
        self.now, self.kept = now, dict[str, str]()
        end = self._read(file) if file.exists() else 0
        self.open = file.open("r+b" if file.exists() else "w+b")
        self.open.truncate(end)  # what a run that was killed left half written
        self.open.seek(end)
        self.writer = WARCWriter(self.open, gzip=file.suffix == ".gz", warc_version=VERSION)
        if not end:
            record = self.writer.create_warcinfo_record(
                file.name, {"software": "muniment", "format": f"WARC {VERSION}"}
            )
            self.writer.write_record(record)

    def _read(self, file: Path) -> int:
        """Note what is kept already; return where the last whole record ends; raises ValueError for another file."""
        end = 0
        with file.open("rb") as stream:
            records = ArchiveIterator(stream)
            try:
                for record in records:
                    record.content_stream().read()
                    records.read_to_end()
                    start, length = records.get_record_offset(), records.get_record_length()
                    if not _is_whole(file, start, length):
                        break
                    end = start + length
                    self._note(record.rec_headers.get_header("WARC-Target-URI"), record.http_headers)
            except (ArchiveLoadFailed, EOFError, OSError):
                if not end:
                    raise ValueError("is no WARC") from None
        return end

    def _note(self, url: str | None, headers: StatusAndHeaders | None) -> None:
        if url and headers:
            self.kept[url] = _leads(url, int(headers.get_statuscode() or 0), headers.get_header("Location"))

    def put(self, answer: Answer) -> None:
        """Keep an answer as it came."""
        protocol, headers = _head(answer.head)
        more = {"WARC-Date": f"{self.now():%Y-%m-%dT%H:%M:%SZ}", **protocol}
        if not answer.whole:
            more["WARC-Truncated"] = "length" if len(answer.body) >= OCTETS else "time"
        record = self.writer.create_warc_record(
            answer.url, "response", payload=BytesIO(answer.body), http_headers=headers, warc_headers_dict=more
        )
        self.writer.write_record(record)
        self.open.flush()
        self.kept[answer.url] = _leads(answer.url, answer.status, answer.headers.get("location"))

    def holds(self, url: str) -> bool:
        """Tell whether it has the answer of an address, and of all that this redirects to."""
        seen: set[str] = set()
        while url and url not in seen and url in self.kept:
            seen.add(url)
            url = self.kept[url]
        return not url or url in seen

    def close(self) -> None:
        """Let go of the file."""
        self.open.close()


def _is_whole(file: Path, start: int, length: int) -> bool:
    """Tell whether a record came to its end: the library reads torn ones without a word."""
    with file.open("rb") as stream:
        stream.seek(start)
        octets = stream.read(length)
    if octets[:2] != GZIP:
        return octets.endswith(b"\r\n\r\n")
    opened = zlib.decompressobj(wbits=31)
    opened.decompress(octets)
    return opened.eof


def _leads(url: str, status: int, location: str | None) -> str:
    """Return where an answer sends on; empty where nowhere, or where nobody asks."""
    try:
        onward = address.sent_on(address.Target(url), location) if location and status in journey.REDIRECTS else None
    except address.NotAskable:
        onward = None
    return onward.url if onward else ""


def _head(head: bytes) -> tuple[dict[str, str], StatusAndHeaders]:
    """Return what is said of the protocol, and the header lines; HTTP/2 has no line of its own for a status."""
    first, *lines = head.decode("latin-1").splitlines()
    version, _, status = first.partition(" ")
    pairs = [(name.strip(), value.strip()) for name, colon, value in (line.partition(":") for line in lines) if colon]
    named = [(CHANGED.get(name.lower(), name), value) for name, value in pairs]
    protocol = {"WARC-Protocol": "h2"} if version.startswith("HTTP/2") else {}
    return protocol, StatusAndHeaders(
        status.strip(), named, protocol="HTTP/1.0" if version == "HTTP/1.0" else "HTTP/1.1"
    )


def keep(urls: Sequence[str], shelf: Shelf, way: Way, told: Callable[[str, int], None], pace: Pace) -> list[str]:
    """Fetch pages and what they redirect to, and keep all answers; return those that gave none worth it.

    `told` is told an address and the last status that is kept of it.
    """
    left: list[str] = []
    wire = Wire(msgspec.structs.replace(way, bounds=BOUNDS), time.monotonic)

    def keeping(url: str, start: address.Target) -> Generator[Ask, Answer, None]:
        if status := (yield from _kept(start, shelf)):
            told(url, status)
        else:
            left.append(url)

    targets = {url: target for url in urls if (target := _target(url)) and not shelf.holds(target.url)}
    try:
        for _ in Crawl(wire, pace, time.monotonic).run((t.url, keeping(url, t)) for url, t in targets.items()):
            pass
    finally:
        wire.close()
    return left


def _target(url: str) -> address.Target | None:
    try:
        return address.target(url)
    except address.NotAskable:
        return None


def _kept(target: address.Target, shelf: Shelf) -> Generator[Ask, Answer, int]:
    """Keep the answer of each hop; return the status of the last, 0 where that says nothing of the page."""
    cookies, status = tuple[str, ...](), 0
    for _ in range(journey.HOPS):
        answer = yield Ask(target.url, Look.BROWSER, cookies, keep=OCTETS, whole=True)
        if not answer.status or answer.status == 429 or answer.status >= 500:
            return 0
        shelf.put(answer)
        status = answer.status
        cookies = answer.cookies or cookies
        if not (onward := shelf.kept[target.url]):
            return status
        target = address.Target(onward)
    return status
