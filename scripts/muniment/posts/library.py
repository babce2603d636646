"""The archive as it stands: posts newest first, the vocabularies, and all that is wrong with them."""

import codecs
import contextlib
import datetime
import hashlib
import os
import time
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from muniment.machine import forking, progress
from muniment.machine.forking import Share
from muniment.model.post import Post
from muniment.model.problem import Problem, doubt, error, errors
from muniment.posts import fences, frontmatter, gathered
from muniment.posts.sharing import Shared
from muniment.project import Project, UsageError
from muniment.text import mail, markdown, yamllines
from muniment.text.markdown import Outline
from muniment.text.mending import mended
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

UNDATED = "undated"
CAPTURES = "posts/captures"
ENCODING = "is not UTF-8 text; save it as UTF-8"
BINARY = "is a binary file, not text; a post is Markdown, and a picture stands beside it under its own name"
MOMENT = 50_000_000
"""Nanoseconds within which the time of a file does not tell two saves apart, with room to spare."""


Stamps = dict[str, tuple[int, int]]
"""Files by path, each with its modification time in ns and its size."""
UNSURE = (-1, -1)
"""The stamp of a file that was saved the very moment it was read: it is read again next time."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """One file of posts/ as last read: its stamp (modification time in ns, size), and what it holds."""

    stamp: tuple[int, int]
    post: Post | None
    problems: tuple[Problem, ...]
    outline: Outline


class Library(msgspec.Struct, frozen=True, dict=True):
    """All posts and vocabularies of an archive; `posts` are the published ones, newest first."""

    posts: tuple[Post, ...]
    drafts: tuple[Post, ...]
    withdrawn: tuple[Post, ...]
    broken: tuple[str, ...]
    """Paths of files that hold no post that could be read."""
    registry: Registry
    outlines: Mapping[str, Outline]
    by_permalink: Mapping[str, Post]
    by_path: Mapping[str, Post]
    hosts: frozenset[str]
    vocabularies: bytes
    """A digest of both vocabularies, as their files stand."""
    problems: tuple[Problem, ...]
    root: Path

    @cached_property
    def by_former(self) -> Mapping[str, Post]:
        """The posts by each of their former addresses."""
        return {address: post for post in reversed([*self.by_path.values()]) for address in post.former}

    @cached_property
    def labels(self) -> frozenset[str]:
        """The labels of all tags of published posts."""
        return gathered.labels(self.posts)

    @cached_property
    def named(self) -> frozenset[str]:
        """The ids of all bodies that published posts name; an empty one among them where a body has none."""
        return gathered.bodies(self.posts)

    @property
    def errors(self) -> list[Problem]:
        """The problems that fail a build."""
        return errors(self.problems)

    def errors_of(self, path: str) -> list[Problem]:
        """Return the errors of one file, which the preview shows on its page; doubts are for editors alone."""
        first = bisect_left(self.problems, path, key=lambda problem: problem.path)
        last = bisect_right(self.problems, path, key=lambda problem: problem.path)
        return errors(self.problems[first:last])

    def body(self, post: Post) -> str:
        """Return the text of a post, read anew from its file."""
        with open(f"{self.root}/{post.path}", "rb", buffering=0) as file:  # noqa: PTH123 - ten thousand of them
            return fences.split(mended(file.read().decode()))[2]


def place(post: Post) -> str:
    """Return what posts are sorted by: date, then path; undated ones come last in lists."""
    return f"{'' if post.year == UNDATED else post.date}\0{post.path}"


def vocabularies_digest(project: Project) -> bytes:
    """Return a digest of both vocabularies, as their files stand."""
    made = hashlib.blake2b(digest_size=16)
    for name in (registry.TAGS, registry.ORGANISATIONS):
        file = project.posts / name
        made.update(file.read_bytes() if file.is_file() else b"")
        made.update(b"\0")
    return made.digest()


def today_in(project: Project, now: datetime.datetime) -> datetime.date:
    """Return the date of `now` in the blog's time zone; UsageError where there is no such zone."""
    try:
        return now.astimezone(ZoneInfo(project.settings.timezone)).date()
    except (ZoneInfoNotFoundError, ValueError, OSError):  # the last where a name is that of a folder, or too long
        zone = " ".join(project.settings.timezone[:100].split())
        raise UsageError(f"mkdocs.yml:1: timezone '{zone}' is not known; write one such as Europe/Zurich") from None


def scan(
    root: Path, kept: Mapping[str, Entry], *, stamps: Stamps | None = None, processes: int = 1
) -> dict[str, Entry]:
    """Return an entry for each post file by path, reading those that `kept` does not hold as they are now.

    `stamps` are those of posts/ where they have been taken already.
    """
    now = of_posts(every_stamp(root) if stamps is None else stamps)
    entries = {path: old for path, stamp in now.items() if (old := kept.get(path)) is not None and old.stamp == stamp}
    due = [path for path in now if path not in entries]
    fresh, shared = time.time_ns() - MOMENT, Shared()

    def read(share: Share[str]) -> dict[str, Entry]:
        told = progress.told(share, noun="reading posts")
        certain = ((path, now[path] if now[path][0] < fresh else UNSURE) for path in told)
        return {path: _shared(read_entry(path, f"{root}/{path}", stamp=stamp), shared) for path, stamp in certain}

    own, *others = forking.spread(due, read, kind=dict[str, Entry], processes=processes)
    yamllines.KNOWN.clear()  # what comes next needs the room
    entries.update(own)
    for made in others:
        entries.update((path, _shared(entry, shared)) for path, entry in made.items())
    return {path: entries[path] for path in now}


def _shared(entry: Entry, shared: Shared) -> Entry:
    if entry.post is not None:
        shared.of(entry.post)
    return entry


def of_posts(stamps: Stamps) -> Stamps:
    """Return the stamps of Markdown files, in the order of their paths."""
    found = sorted([path for path in stamps if path[-3:].lower() == ".md" and path != "posts/README.md"])
    return {path: stamps[path] for path in found}


def every_stamp(root: Path) -> Stamps:
    """Return the stamp of each file of posts/; captures are left out, and what editors' programs hide."""
    found: Stamps = {}
    folders = ["posts"]
    while folders:
        folder = folders.pop()
        with contextlib.suppress(FileNotFoundError), os.scandir(root / folder) as files:
            for file in files:
                path = f"{folder}/{file.name}"
                if file.name[0] == "." or path == CAPTURES:
                    continue
                if file.is_dir(follow_symlinks=False):
                    folders.append(path)
                    continue
                with contextlib.suppress(FileNotFoundError):  # it went while we looked
                    status = file.stat()
                    found[path] = (status.st_mtime_ns, status.st_size)
    return found


def read_entry(path: str, file: Path | str, *, stamp: tuple[int, int]) -> Entry:
    """Read one post file; what cannot be read is a problem of its entry."""
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - ten thousand of them
            octets = opened.read()
        text = octets.decode("utf-8")
    except OSError as fault:
        return _unreadable(path, stamp, 1, f"cannot be read: {fault.strerror}")
    except UnicodeDecodeError as fault:
        line = octets.count(b"\n", 0, fault.start) + 1
        return _unreadable(path, stamp, *((1, BINARY) if _is_binary(octets) else (line, ENCODING)))
    if b"\0" in octets:
        return _unreadable(path, stamp, text.count("\n", 0, text.index("\0")) + 1, BINARY)
    doubts = list(_typing(path, text))
    text = mended(text)
    parsed = frontmatter.parse(path, text)
    outline = markdown.outline(parsed.body) if parsed.post else Outline()
    line = parsed.post.line if parsed.post else 1
    faults = [error(path, line + number, "raw-html", said) for number, said in outline.faults]
    return Entry(stamp, parsed.post, (*parsed.problems, *doubts, *faults), outline)


def _is_binary(octets: bytes) -> bool:
    """Tell whether octets are no text in any encoding: UTF-16 holds noughts too, and says so by its first two."""
    return b"\0" in octets and octets[:2] not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _unreadable(path: str, stamp: tuple[int, int], line: int, said: str) -> Entry:
    return Entry(stamp, None, (error(path, line, "unreadable", said),), Outline())


def _typing(path: str, text: str) -> Iterable[Problem]:
    if text.startswith("\ufeff"):
        yield doubt(path, 1, "bom", "begins with a byte order mark; `muniment check --fix` takes it out")
    if (place := mail.place(text)) >= 0:
        yield doubt(path, text.count("\n", 0, place) + 1, "contact", mail.HELD)
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        yield doubt(path, line, "line-ends", "has Windows line ends; `muniment check --fix` mends them")
