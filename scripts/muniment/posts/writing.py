"""Posts as editors begin them: a draft with its permalink, in a file of its own."""

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec

from muniment.machine import whole
from muniment.model.post import FrontMatter, Involvement, Role, Source
from muniment.posts import fields, frontmatter
from muniment.schema import values
from muniment.text import nearest, permalink
from muniment.vocabularies.registry import Registry

STARTER = "Write here.\n"


class Refused(Exception):
    """What a draft cannot be made of, and what would be right."""


class Beginning(msgspec.Struct, frozen=True, kw_only=True):
    """What an editor gives for a new post."""

    title: str
    date: str
    tags: tuple[str, ...] = ()
    organisations: tuple[Involvement, ...] = ()
    sources: tuple[Source, ...] = ()


def dated(given: Beginning, today: str) -> Beginning:
    """Return what is given, dated today where it has no date."""
    return given if given.date else msgspec.structs.replace(given, date=today)


def citing(given: Beginning, source: Source, *, date: str) -> Beginning:
    """Return what is given with a first source, whose title and date it takes where it has none of its own."""
    return msgspec.structs.replace(
        given, title=given.title or source.title, date=given.date or date, sources=(source, *given.sources)
    )


def draft(root: Path, given: Beginning) -> str:
    """Write a draft and return its path from the archive's root; Refused where title or date will not do.

    Another post with that name, or with that address, stays as it is: the draft takes a number.
    """
    words = " ".join(given.title.split())
    slug = slug_of(given.title)
    day = day_of(given.date)
    number = 1
    while True:
        path, address = _path(day, slug, number), f"/{day.replace('-', '/')}/{slug}{_suffix(number)}/"
        front = FrontMatter(
            title=words,
            date=given.date,
            permalink=address,
            tags=given.tags,
            organisations=given.organisations,
            sources=given.sources,
            draft=True,
        )
        if not _taken(root, day, address) and _begin(root / path, frontmatter.compose(front, STARTER)):
            return path
        number += 1


def address_of(path: str) -> str:
    """Return the permalink of a draft that was just made, by its path."""
    return fields.derived_permalink(path, fields.day_of(path))


def slug_of(title: str) -> str:
    """Return the last part of the address that a title makes; Refused where it makes none."""
    slug = permalink.slug(" ".join(title.split()))
    if not slug:
        raise Refused(f"the title '{title}' holds no letter or digit to make an address of; write some words")
    return slug


def day_of(date: str) -> str:
    """Return the day of a date; Refused where it names none."""
    if not (values.is_date(date) and len(date) >= len("YYYY-MM-DD")):
        raise Refused(f"--date must be written YYYY-MM-DD, not '{date}'")
    return date[:10]


def tag(known: Registry, words: str) -> str:
    """Return the label that an editor means; Refused, with the nearest, where the vocabulary has none."""
    found = known.tag_named(words)
    if found is not None or not known.tags:
        return found.label if found else words.strip()
    near = nearest.nearest(words, labels(known))
    raise Refused(f"tag '{words}' is not in posts/tags.yml; {_advice(near)}")


def labels(known: Registry) -> list[str]:
    """Return the labels that may be proposed: those of persons are not."""
    return sorted((entry.label for entry in known.tags if entry.kind.indexed), key=str.casefold)


def organisation(known: Registry, words: str) -> Involvement:
    """Return the body that an id or a name means, in the role behind a colon; Refused where there is no such body."""
    name, _, role = words.rpartition(":")
    if role.strip() not in list(Role):
        _refuse_role(known, name, role)
        name, role = words, ""
    found = known.by_id.get(name.strip()) or known.organisation_named(name)
    if found is None:
        near = nearest.nearest(name, known.by_id.keys() | known.by_name.keys())
        body = known.by_id.get(near) or known.by_name.get(near)
        raise Refused(f"organisation '{name}' is not in posts/organisations.yml; {_advice(body.id if body else '')}")
    return Involvement(as_=found.name, id=found.id, role=Role(role.strip()) if role else Role.MENTIONED)


def _refuse_role(known: Registry, name: str, role: str) -> None:
    """Refuse a role that is none behind a body that is known."""
    if known.by_id.get(name.strip()) or known.organisation_named(name):
        raise Refused(f"role must be {', '.join(list(Role)[:-1])} or {list(Role)[-1]}, not '{role}'")


def _advice(near: str) -> str:
    return f"did you mean '{near}'?" if near else "add it there, or choose one that is"


def _suffix(number: int) -> str:
    return f"-{number}" if number > 1 else ""


def _path(day: str, slug: str, number: int) -> str:
    room = values.OCTETS - len(f"{day}-{_suffix(number)}.md")
    return f"posts/{day[:4]}/{day}-{_cut(slug, room)}{_suffix(number)}.md"


def _cut(slug: str, octets: int) -> str:
    return slug.encode()[:octets].decode("utf-8", "ignore").rstrip("-")


def _taken(root: Path, day: str, address: str) -> bool:
    """Tell whether a post of that year has the address already, under whatever name of its file."""
    line = re.compile(rf"^permalink:[ \t]*[\"']?{re.escape(address)}[\"']?[ \t]*\r?$".encode(), re.MULTILINE)
    return any(line.search(file.read_bytes()) for file in _of_year(root, day))


def _of_year(root: Path, day: str) -> Sequence[Path]:
    return sorted(file for file in (root / "posts" / day[:4]).glob("*.md") if file.is_file())


def _begin(file: Path, text: str) -> bool:
    """Make a file; tell whether there was none yet, in capitals or not. Where the disk is full none is left."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        stream = file.open("xb")
    except FileExistsError:
        return False
    try:
        with whole.named(file), stream:
            stream.write(text.encode())
    except OSError:
        file.unlink()
        raise
    return True
