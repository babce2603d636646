"""Posts as editors begin them."""

from pathlib import Path

from muniment.machine import whole
from muniment.model.post import FrontMatter
from muniment.posts import frontmatter
from muniment.schema import values
from muniment.text import permalink

STARTER = "Write here.\n"


class Refused(Exception):
    """What a draft cannot be made of, and what would be right."""


def draft(root: Path, title: str, *, date: str) -> str:
    """Write a draft and return its path from the archive's root; Refused where title or date will not do."""
    words = " ".join(title.split())
    slug = permalink.slug(words)
    if not slug:
        raise Refused(f"the title '{title}' holds no letter or digit to make an address of; write some words")
    if not (values.is_date(date) and len(date) >= len("YYYY-MM-DD")):
        raise Refused(f"--date must be written YYYY-MM-DD, not '{date}'")
    day, number = date[:10], 1
    while (root / _path(day, slug, number)).exists():
        number += 1
    path, address = _path(day, slug, number), f"/{day.replace('-', '/')}/{slug}{_suffix(number)}/"
    front = FrontMatter(title=words, date=date, permalink=address, draft=True)
    _write(root / path, frontmatter.compose(front, STARTER))
    return path


def _suffix(number: int) -> str:
    return f"-{number}" if number > 1 else ""


def _path(day: str, slug: str, number: int) -> str:
    room = values.OCTETS - len(f"{day}-{_suffix(number)}.md")
    return f"posts/{day[:4]}/{day}-{_cut(slug, room)}{_suffix(number)}.md"


def _cut(slug: str, octets: int) -> str:
    return slug.encode()[:octets].decode("utf-8", "ignore").rstrip("-")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    whole.write(file, text.encode())
