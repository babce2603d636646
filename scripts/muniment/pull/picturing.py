"""Fetches the pictures that posts record, beside those posts; they are shown once an editor gave a licence."""

import itertools
import re
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from muniment.captures.merge import editing
from muniment.links import address
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.crawl import Crawl
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.model.post import FrontMatter, Picture
from muniment.posts import frontmatter
from muniment.project import Links
from muniment.pull import replies
from muniment.schema import values

OCTETS = 24 << 20
"""Of a picture; larger ones are left where they are."""
HOPS = 4
AT_ONCE = 4
PATIENT = Bounds(connect=10.0, total=60.0, body=50.0)
KINDS = {
    rb"\xff\xd8\xff": ".jpg",
    rb"\x89PNG\r\n\x1a\n": ".png",
    rb"GIF8": ".gif",
    rb"RIFF[\s\S]{4}WEBP": ".webp",
    rb"\x00\x00[\s\S]{2}ftyp(?:avi[fs]|mi(?:f1|af)[\s\S]{4}(?:(?!\x00\x00)[\s\S]{4}){0,7}avi[fs])": ".avif",
}
"""How a picture begins, and how its file is to end; what an address or an answer calls it does not count.

Sounds and films begin with RIFF too (WebP Container Specification, 2.4), and with `ftyp` whatever is in boxes: of these
pictures one of the brands up to the next box is AVIF's (AV1 Image File Format, 6). Most browsers show no HEIC, and a
drawing in SVG may hold scripts, and fetch from elsewhere.
"""


def wanted(path: Path) -> Iterator[str]:
    """Yield the addresses of pictures that a post records and has no file of."""
    post = frontmatter.parse(f"posts/{path.parent.name}/{path.name}", path.read_text(encoding="utf-8")).post
    yield from (picture.url for picture in (post.pictures if post else ()) if picture.url and not picture.file)


class Fetched(msgspec.Struct, frozen=True):
    """What became of a post's pictures: the files to write, the post last, and why the others cannot be had."""

    files: dict[Path, bytes]
    lacking: dict[str, str]


def fetched(wished: Mapping[Path, Sequence[str]], way: Way, settings: Links) -> Iterator[Fetched]:
    """Fetch the pictures of each post in turn, by its path; what is yielded is written before the next are asked for.

    So no more than those of one post are held. One that several posts have is asked for once.
    """
    wire = Wire(Way(way.allowed, way.authorities, way.proxy, PATIENT), time.monotonic)
    crawl = Crawl(wire, Pace(per_host=1, per_second=settings.per_second, at_once=AT_ONCE), time.monotonic)
    there: dict[str, Path] = {}
    lacking: dict[str, str] = {}
    try:
        for path, urls in wished.items():
            found = {url: there[url].read_bytes() for url in urls if url in there}
            asked = [url for url in dict.fromkeys(urls) if url not in found and url not in lacking]
            for _ in crawl.run([(url, _asked(url, found, lacking)) for url in asked]):
                pass
            files = dict(put(path, found))
            there |= {url: file for file, octets in files.items() for url in asked if found.get(url) is octets}
            yield Fetched(files, {url: lacking[url] for url in urls if url in lacking})
    finally:
        wire.close()


def _asked(url: str, found: dict[str, bytes], lacking: dict[str, str]) -> Generator[Ask, Answer, None]:
    try:
        there = address.target(url)
        for _ in range(HOPS):
            answer = yield Ask(there.url, keep=OCTETS)
            location = answer.headers.get("location", "") if 300 <= answer.status < 400 else ""
            if not location:
                lacking |= {url: said} if (said := _fault(answer)) else {}
                found |= {} if said else {url: answer.body}
                return
            there = address.sent_on(there, location)
        lacking[url] = "it is sent on too often"
    except address.NotAskable as fault:
        lacking[url] = str(fault)


def _fault(answer: Answer) -> str:
    """Return why an answer is no picture; nothing where it is one."""
    if answer.fault is not Fault.NONE:
        return replies.failing(answer.fault)
    if answer.status != 200:
        return f"its server answers {answer.status}"
    if not answer.whole:
        return f"it breaks off, or has more than {OCTETS >> 20} MiB"
    return "" if _ending(answer.body) else "what comes is no picture in JPEG, PNG, GIF, WebP or AVIF"


def _ending(octets: bytes) -> str:
    return next((ending for begun, ending in KINDS.items() if re.match(begun, octets)), "")


def _name(stem: str, number: int, ending: str, taken: set[str]) -> str:
    """Return how the file of a picture is to be called, which is a name that no other file has, and note it.

    A blog may put pictures before one that has its file, and an editor a file where one is to be.
    """
    for more in itertools.count(number):
        end = f"-{more}{ending}"
        name = f"{stem.encode()[: values.OCTETS - len(end)].decode('utf-8', 'ignore')}{end}"
        if name.casefold() not in taken:
            break
    taken.add(name.casefold())
    return name


def put(path: Path, found: dict[str, bytes]) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a post's pictures, and then the post that names them."""
    text = path.read_text(encoding="utf-8")
    post = frontmatter.parse(f"posts/{path.parent.name}/{path.name}", text).post
    if post is None:
        return
    pictures: list[Picture] = []
    taken = {file.name.casefold() for file in path.parent.iterdir()} if found else set[str]()
    for number, picture in enumerate(post.pictures, 1):
        octets = b"" if picture.file else found.get(picture.url, b"")
        name = _name(path.stem, number, _ending(octets), taken) if octets else picture.file
        pictures.append(msgspec.structs.replace(picture, file=name))
        if octets:
            yield path.with_name(name), octets
    front = FrontMatter(**{name: getattr(post, name) for name in FrontMatter.__struct_fields__})
    named = msgspec.structs.replace(front, pictures=tuple(pictures))
    if named != front:
        yield path, editing.edited(text, named, "", ("pictures",)).encode()
