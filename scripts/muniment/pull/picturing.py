"""Fetches the pictures that posts record, beside those posts; they are shown once an editor gave a licence."""

import time
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from urllib.parse import urljoin

import msgspec

from muniment.captures.merge import editing
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.crawl import Crawl
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.model.post import FrontMatter, Picture
from muniment.posts import frontmatter
from muniment.project import Links

OCTETS = 24 << 20
"""Of a picture; larger ones are left where they are."""
HOPS = 4
AT_ONCE = 4
PATIENT = Bounds(connect=10.0, total=60.0, body=50.0)
KINDS = {
    b"\xff\xd8\xff": ".jpg",
    b"\x89PNG\r\n\x1a\n": ".png",
    b"GIF8": ".gif",
    b"RIFF": ".webp",
}
"""How a picture begins, and how its file is to end; what an address or an answer calls it does not count."""


def wanted(path: Path) -> Iterator[str]:
    """Yield the addresses of pictures that a post records and has no file of."""
    post = frontmatter.parse(f"posts/{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")).post
    yield from (picture.url for picture in (post.pictures if post else ()) if picture.url and not picture.file)


def fetched(urls: Iterable[str], way: Way, settings: Links) -> dict[str, bytes]:
    """Return the octets of pictures by address; of those that cannot be had none."""
    wire = Wire(Way(way.allowed, way.authorities, way.proxy, PATIENT), time.monotonic)
    pace = Pace(per_host=1, per_second=settings.per_second, at_once=AT_ONCE)
    found: dict[str, bytes] = {}
    try:
        for _ in Crawl(wire, pace, time.monotonic).run([(url, _asked(url, found)) for url in dict.fromkeys(urls)]):
            pass
    finally:
        wire.close()
    return found


def _asked(url: str, found: dict[str, bytes]) -> Generator[Ask, Answer, None]:
    there = url
    for _ in range(HOPS):
        answer = yield Ask(there, keep=OCTETS)
        location = answer.headers.get("location", "") if 300 <= answer.status < 400 else ""
        if not location:
            whole = answer.fault is Fault.NONE and answer.status == 200 and answer.whole
            if whole and _ending(answer.body):
                found[url] = answer.body
            return
        there = urljoin(there, location)


def _ending(octets: bytes) -> str:
    return next((ending for begun, ending in KINDS.items() if octets.startswith(begun)), "")


def put(path: Path, found: dict[str, bytes]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a post's pictures, and then the post that names them."""
    text = path.read_text(encoding="utf-8")
    post = frontmatter.parse(f"posts/{path.parent.name}/{path.name}", text).post
    if post is None:
        return
    pictures: list[Picture] = []
    for number, picture in enumerate(post.pictures, 1):
        octets = b"" if picture.file else found.get(picture.url, b"")
        name = f"{path.stem}-{number}{_ending(octets)}" if octets else picture.file
        pictures.append(msgspec.structs.replace(picture, file=name))
        if octets:
            yield path.with_name(name), octets
    front = FrontMatter(**{name: getattr(post, name) for name in FrontMatter.__struct_fields__})
    named = msgspec.structs.replace(front, pictures=tuple(pictures))
    if named != front:
        yield path, editing.edited(text, named, "", ("pictures",)).encode()
