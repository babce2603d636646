"""Every address that posts cite, with file, line and column, byte for byte as cited."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from muniment.links import body, front
from muniment.model.link import Mention
from muniment.posts import fences, fields, frontmatter
from muniment.text.patterns import late

DATED = late(r"(\d{4}-\d\d-\d\d)-")


def mentions(path: str, text: str) -> list[Mention]:
    """Return the mentions in the text of the post that stands at `path`, in the order in which they stand."""
    parts = fences.HANDLER.FM_BOUNDARY.split(text, 2) if text.startswith("---") else []
    fore, rest = (parts[1], parts[2]) if len(parts) == 3 and not parts[0] else ("", text)
    lead = text.index(fore, 3) if fore else 0
    found = [(lead + place, address) for place, address in front.addresses(fore)] if fore else []
    found += [(len(text) - len(rest) + place, address) for place, address in body.addresses(rest)]
    if not found:
        return []
    post = _permalink(path, text)
    return [Mention(post, path, line, column, address) for line, column, address in _placed(text, found)]


def _permalink(path: str, text: str) -> str:
    post = frontmatter.parse(path if "/" in path else f"posts/{path}", text).post
    if post is not None and post.permalink:
        return post.permalink
    dated = DATED.match(path.rsplit("/", 1)[-1])
    return fields.derived_permalink(path, dated[1] if dated else "unknown")


def _placed(text: str, found: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield (line, column, address); lines are counted from place to place, once through the text."""
    line, begin, position = 1, 0, 0
    for place, address in sorted(found):
        line += text.count("\n", position, place)
        begin = max(begin, text.rfind("\n", position, place) + 1)
        position = place
        yield line, place - begin + 1, address


def read(root: Path, paths: Iterable[Path]) -> Iterator[Mention]:
    """Yield the mentions in files; their paths are told from `root` where they stand below it."""
    for path in paths:
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
        yield from mentions(_told(root, path), text)


def _told(root: Path, path: Path) -> str:
    whole = path.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else path.as_posix()


def posts(folder: Path) -> list[Path]:
    """Return the files of posts below `folder`, in order."""
    found: list[Path] = []
    for year in folder.iterdir() if folder.is_dir() else ():
        if re.fullmatch(r"\d{4}|undated", year.name) and year.is_dir():
            with os.scandir(year) as files:
                found += [year / file.name for file in files if file.name.endswith(".md") and file.is_file()]
    return sorted(found)
