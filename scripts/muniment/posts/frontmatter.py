"""Text of a post <-> its fields: types, checks and writes front matter."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from operator import attrgetter
from typing import Any

import msgspec

from muniment.model.post import FrontMatter, Post
from muniment.model.problem import Problem, doubt, error
from muniment.posts import fences, fields
from muniment.schema import mistyped, values
from muniment.schema.mistyped import FIELDS
from muniment.text import yamlfaults, yamllines, yamltext
from muniment.text.patterns import late
from muniment.text.yamlfaults import YamlFault

BARE = {"date", "updated", "withdrawn", "permalink", "translation_of"}
"""Fields whose dates and paths are written without quotes."""

VALUES = attrgetter(*FrontMatter.__struct_fields__)
BLANK = VALUES(FrontMatter(title="", date=""))
"""What each field holds where a post has nothing in it."""

SWALLOWED = late(r"^(title|author|excerpt):[ \t]+(?![\"'>|#])[^\n]*?[ \t](#[^\n]*)", re.MULTILINE)
"""A text field whose value ends at ` #`, where YAML begins a comment."""
CURLY = late(r"^title:[ \t]+([“„«]([^\n]*)[”“»])[ \t]*$", re.MULTILINE)
"""A title between quotes that YAML takes for a part of it."""


class Parsed(msgspec.Struct, frozen=True):
    """What the text of a post holds; `post` is None where its front matter is too broken to be used."""

    post: Post | None
    problems: tuple[Problem, ...]
    front: str = ""
    body: str = ""


def parse(path: str, text: str) -> Parsed:
    """Read the post that stands at `path` (from the project's root); every fault is a problem with its line."""
    named = fields.name_fault(path)
    parts = fences.split(text)
    if (unread := fences.fault(path, text, parts)) is not None:
        return Parsed(None, (named or unread,))
    _, front, body = parts
    line = 1 + text.count("\n", 0, len(text) - len(body))
    try:
        raw = yamllines.read(front)
    except YamlFault as fault:
        return Parsed(None, tuple(_faults(path, line, front, fault)), front, body)
    if not isinstance(raw, dict):
        return Parsed(None, (_no_fields(path, front),), front, body)
    post, problems = _typed(path, line, front, raw)
    if post.withdrawn and body.strip():
        problems.append(error(path, line, "withdrawn-text", "a withdrawn post keeps no text; delete it"))
    made = hashlib.blake2b(f"{path}\0".encode(), digest_size=16)  # its address may be by its name
    made.update(text.encode())
    own = (problem for problem in problems if not (named and problem.code == "date-file-name"))
    found = [*([named] if named else []), *own, *fences.second_block(path, line, body)]
    return Parsed(_usable(post, made.digest()), tuple(found), front, body)


def _usable(post: Post, digest: bytes) -> Post | None:
    """Return a post whose dates and addresses may be worked with, whatever was wrong with them.

    The preview shows posts that have problems: none of these may end it, or lead out of the site.
    """
    date = post.date if values.is_date(post.date) else "unknown"
    derived = fields.derived_permalink(post.path, date)
    wanted = [address for address in (post.permalink, derived) if address and not values.address_fault(address)]
    former = tuple(address for address in post.former if not values.former_fault(address))
    if not wanted:
        return None
    date = "" if post.withdrawn else date
    pictures = tuple(shown for shown in post.pictures if not shown.file or values.is_file_name(shown.file))
    return msgspec.structs.replace(
        post, date=date, permalink=wanted[0], former=former, pictures=pictures, digest=digest
    )


def _at(path: str, line: int, column: int, code: str, message: str) -> Problem:
    """Return an error whose line counts from the first line of front matter, which is the file's second."""
    return error(path, line + 1, code, message, column=column)


def _yaml(path: str, fault: YamlFault) -> Problem:
    return _at(path, fault.line, fault.column, "yaml", fault.message)


def _faults(path: str, line: int, front: str, fault: YamlFault) -> Iterable[Problem]:
    """Yield a fault of YAML, and what is wrong with the fields that stand apart from it."""
    yield _yaml(path, fault)
    rest, gone = _apart(front, fault.line)
    try:
        raw = yamltext.read(rest)
    except YamlFault as other:
        if other.line > fault.line:
            yield from _faults(path, line, rest, other)
        return
    found = _typed(path, line, rest, raw)[1] if isinstance(raw, dict) and raw else []
    yield from (problem for problem in found if problem.code.removeprefix("no-") not in gone)


def _apart(front: str, number: int) -> tuple[str, set[str]]:
    """Return front matter whose field around a line is made a comment, and the words that its lines begin with."""
    lines = front.split("\n")
    begins = [place for place, line in enumerate(lines) if line[:1] not in ("", " ", "\t", "-", "#", "]", "}")]
    first = max((place for place in begins if place < number), default=0)
    last = min((place for place in begins if place >= number), default=len(lines))
    gone = {word for line in lines[first:last] for word in re.findall(r"^\W*([\w-]+)", line.lower())}
    return "\n".join([*lines[:first], *["#"] * (last - first), *lines[last:]]), gone


def _no_fields(path: str, front: str) -> Problem:
    found = yamlfaults.shown(front.strip().partition("\n")[0])
    said = f", not '{found}'" if found else ": title and date at least"
    return error(path, 2, "yaml", f"front matter must hold 'field: value' lines{said}")


def _typed(path: str, line: int, front: str, raw: dict[str, Any]) -> tuple[Post, list[Problem]]:
    unknown = {name: _nearest(name) for name in raw if name not in FIELDS and not _extra(name)}
    problems = [_unknown(path, front, name, near) for name, near in unknown.items()]
    given = {name: value for name, value in raw.items() if name in FIELDS and value != ""}
    for name in mistyped.BOOLEANS & given.keys():
        given[name] = {"true": True, "false": False}.get(str(given[name]), given[name])
    wanted = {"title", "date"} if "withdrawn" not in given else {"permalink"}
    missing = sorted(wanted - given.keys() - set(unknown.values()))
    problems += [_missing(path, front, name) for name in missing]
    swallowed = SWALLOWED.finditer(front) if " #" in front else ()
    problems += [_comment(path, front, found) for found in swallowed]
    if str(given.get("title"))[0] in "“„«" and (curly := CURLY.search(front)):
        problems.append(_curly(path, front, curly))
    try:
        post = _post(path, line, given)
    except msgspec.ValidationError:
        faults = dict(mistyped.faults(path, front, given))
        problems += faults.values()
        post = _post(path, line, {name: value for name, value in given.items() if name not in faults})
    return post, problems + list(fields.check(post, _Places(path, front)))


def _post(path: str, line: int, given: dict[str, Any]) -> Post:
    return msgspec.convert({"title": "", "date": "", **given, "path": path, "line": line}, Post)


def _missing(path: str, front: str, name: str) -> Problem:
    empty = re.search(rf"^{name}:", front, re.MULTILINE)
    swallowed = re.search(rf"^[^\n]*['\"][^\n]*\n(?:.*\n)*?{name}:", front, re.MULTILINE) if empty else None
    line = front.count("\n", 0, empty.start()) + 2 if empty else 1
    if empty and swallowed and yamltext.key_place(front, name) == (1, 1):
        return _yaml(path, yamlfaults.longest_quote(front))
    if empty and re.match(r"[ \t]+#", front[empty.end() :]):
        return error(path, line, f"no-{name}", f"{name} is missing: '#' begins a comment; put the value in quotes")
    value = (fields.day_of(path) if name == "date" else "") or "…"
    return error(path, line, f"no-{name}", f"{name} is missing; add a line '{name}: {value}'")


def _comment(path: str, front: str, found: re.Match[str]) -> Problem:
    line = front.count("\n", 0, found.start()) + 2
    message = f"'{found[2]}' is read as a comment and is no part of {found[1]}; put the value in quotes"
    return doubt(path, line, "comment", message)


def _curly(path: str, front: str, found: re.Match[str]) -> Problem:
    line = front.count("\n", 0, found.start()) + 2
    ways = f'title: "{found[2]}", or title: "{found[1]}" if they belong to it'
    return doubt(path, line, "curly-quotes", f"the quotes of '{found[1]}' count as part of the title; write {ways}")


def _extra(name: Any) -> bool:
    return isinstance(name, str) and name.startswith("x_")


class _Places:
    """Makes errors at the place of a field; the document is composed again only where there is one."""

    def __init__(self, path: str, front: str) -> None:
        self.path, self.front = path, front

    def __call__(self, where: yamltext.Path) -> tuple[str, int, int]:
        line, column = yamltext.place(self.front, where) if where else (0, 1)
        return self.path, line + 1, column


def _nearest(name: Any) -> str:
    return next(iter(get_close_matches(str(name).lower(), FIELDS, 1, 0.6)), "")


def _unknown(path: str, front: str, name: Any, near: str) -> Problem:
    line, column = yamltext.key_place(front, name)
    advice = f"did you mean '{near}'?" if near else f"a post has: {', '.join(FIELDS)}"
    return _at(path, line, column, "unknown-field", f"unknown field '{name}'; {advice}")


def held(front: FrontMatter) -> dict[str, Any]:
    """Return the fields that hold something, by name, in their fixed order."""
    named = zip(FrontMatter.__struct_fields__, VALUES(front), BLANK, strict=True)
    return {name: value for name, value, blank in named if value != blank}


def compose(front: FrontMatter, body: str, extra: Mapping[str, str] | None = None) -> str:
    """Return the text of a post: fields in their fixed order, extra `x_…` fields, then the body untouched."""
    lines = [line for name, value in held(front).items() for line in _written(name, value)]
    lines += [f"{name}: {yamltext.scalar(value)}" for name, value in (extra or {}).items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body


def _written(name: str, value: Any) -> Iterable[str]:
    if isinstance(value, str):
        return (f"{name}: {yamltext.address(value) if name in BARE else yamltext.scalar(value)}",)
    if isinstance(value, bool):
        return (f"{name}: {str(value).lower()}",)
    if isinstance(value[0], str):
        return (f"{name}: [{', '.join(yamltext.scalar(entry) for entry in value)}]",)
    return (f"{name}:", *(f"  - {_flow(entry)}" for entry in msgspec.to_builtins(value)))


def _flow(entry: Mapping[str, Any]) -> str:
    pairs = (f"{name}: {yamltext.scalar(text)}" for name, text in entry.items() if text or name != "id")
    return "{" + ", ".join(pairs) + "}"
