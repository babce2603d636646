"""Text of a post <-> its fields: splits, types, checks and writes front matter."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

import msgspec
from frontmatter.default_handlers import YAMLHandler

from muniment import fields, yamltext
from muniment.model.post import FrontMatter, Post
from muniment.model.problem import Problem, error
from muniment.yamltext import YamlFault

FIELDS = {field.encode_name: field.type for field in msgspec.structs.fields(FrontMatter)}
LISTS = {name for name, kind in FIELDS.items() if "tuple" in str(kind)}
BOOLEANS = {"archive", "draft"}


class Handler(YAMLHandler):
    """Splits at lines of three hyphens and consumes not one byte more than those lines."""

    FM_BOUNDARY = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)


HANDLER = Handler()


class Parsed(msgspec.Struct, frozen=True):
    """What the text of a post holds; `post` is None where its front matter is too broken to be used."""

    post: Post | None
    problems: tuple[Problem, ...]
    front: str = ""
    body: str = ""


def parse(path: str, text: str) -> Parsed:
    """Read the post that stands at `path` (from the project's root); every fault is a problem with its line."""
    parts = HANDLER.FM_BOUNDARY.split(text, 2) if text.startswith("---") else []
    if len(parts) != 3 or parts[0]:
        return Parsed(None, (_no_front_matter(path, text, parts),))
    _, front, body = parts
    line = 1 + text.count("\n", 0, len(text) - len(body))
    try:
        raw = yamltext.read(front)
    except YamlFault as fault:
        return Parsed(None, (_at(path, fault.line, fault.column, "yaml", fault.message),), front, body)
    if not isinstance(raw, dict):
        return Parsed(None, (error(path, 2, "yaml", "front matter must hold 'field: value' lines"),), front, body)
    post, problems = _typed(path, line, front, raw)
    if post is not None:
        permalink = post.permalink or fields.derived_permalink(path, post.date)
        digest = hashlib.blake2b(text.encode(), digest_size=16).digest()
        post = msgspec.structs.replace(post, permalink=permalink, digest=digest)
    return Parsed(post, (*problems, *_second_block(path, line, body)), front, body)


def _at(path: str, line: int, column: int, code: str, message: str) -> Problem:
    """Return an error whose line counts from the first line of front matter, which is the file's second."""
    return error(path, line + 1, code, message, column=column)


def _no_front_matter(path: str, text: str, parts: list[str]) -> Problem:
    if not text.strip():
        return error(path, 1, "empty", "the file is empty; a post begins with front matter between two lines '---'")
    if len(parts) == 2:
        return error(path, 1, "front-matter", "front matter is never closed; a second line '---' must end it")
    return error(path, 1, "front-matter", "a post begins with front matter between two lines '---'")


def _second_block(path: str, line: int, body: str) -> Iterable[Problem]:
    lead = body[: len(body) - len(body.lstrip("\n"))]
    if body[len(lead) :].startswith("---\n") and re.match(r"---\n(?:[\w-]+:.*\n)+---(?:\n|\Z)", body[len(lead) :]):
        number = line + len(lead)
        yield error(path, number, "second-block", "a second block between '---' lines; merge it into the first")


def _typed(path: str, line: int, front: str, raw: dict[str, Any]) -> tuple[Post | None, list[Problem]]:
    problems = [_unknown(path, front, name) for name in raw if name not in FIELDS and not _extra(name)]
    given = {name: value for name, value in raw.items() if name in FIELDS and value != ""}
    for name in BOOLEANS & given.keys():
        given[name] = {"true": True, "false": False}.get(given[name], given[name])
    missing = {"title", "date"} - given.keys() if "withdrawn" not in given else set()
    problems += [error(path, 1, f"no-{name}", f"{name} is missing; add a line '{name}: …'") for name in sorted(missing)]
    blanks = {"title": "", "date": ""}
    try:
        post = msgspec.convert({**blanks, **given, "path": path, "line": line}, Post)
    except (msgspec.ValidationError, TypeError):
        return None, problems + list(_mistyped(path, front, given))
    return post, problems + list(fields.check(post, _Places(path, front)))


def _extra(name: Any) -> bool:
    return isinstance(name, str) and name.startswith("x_")


class _Places:
    """Makes errors at the place of a field; the document is composed again only where there is one."""

    def __init__(self, path: str, front: str) -> None:
        self.path, self.front = path, front

    def __call__(self, where: yamltext.Path) -> tuple[str, int, int]:
        line, column = yamltext.place(self.front, where)
        return self.path, line + 1, column


def _unknown(path: str, front: str, name: Any) -> Problem:
    line, column = yamltext.key_place(front, name)
    near = get_close_matches(str(name).lower(), FIELDS, 1, 0.6)
    advice = f"did you mean '{near[0]}'?" if near else f"a post has: {', '.join(FIELDS)}"
    return _at(path, line, column, "unknown-field", f"unknown field '{name}'; {advice}")


def _mistyped(path: str, front: str, given: Mapping[str, Any]) -> Iterable[Problem]:
    for name, value in given.items():
        try:
            msgspec.convert(value, FIELDS[name])
        except msgspec.ValidationError as fault:
            found, where = str(fault).partition(" - at `$")[::2]
            steps = [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]`]+", where)]
            line, column = yamltext.place(front, [name, *steps])
            yield _at(path, line, column, f"{name}-form", _wanted(name, value, found))


def _wanted(name: str, value: Any, found: str) -> str:
    if name in BOOLEANS:
        return f"{name} must be true or false, not '{value}'"
    if name in LISTS and not isinstance(value, list):
        return f"{name} must be a list, as in '{name}: [one, two]', not '{value}'"
    if name in LISTS:
        return f"{name}: {_plain(found)}"
    return f"{name} must be text; put its value in quotes"


def _plain(found: str) -> str:
    """Return msgspec's finding in an editor's words."""
    words = {"`str`": "text", "`object`": "{field: value}", "`array`": "a list", "Object contains": "has an"}
    for typed, said in words.items():
        found = found.replace(typed, said)
    if "enum value" in found:
        return f"role must be subject, signatory or mentioned, not {found.split()[-1]}"
    return found[:1].lower() + found[1:]


def compose(front: FrontMatter, body: str, extra: Mapping[str, str] | None = None) -> str:
    """Return the text of a post: fields in their fixed order, extra `x_…` fields, then the body untouched."""
    lines = [line for name in FIELDS for line in _written(name, front)]
    lines += [f"{name}: {yamltext.scalar(value)}" for name, value in (extra or {}).items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body


def _written(name: str, front: FrontMatter) -> Iterable[str]:
    value = msgspec.to_builtins(getattr(front, name))
    if value == "" or value == [] or value == () or (name in BOOLEANS and value is (name == "archive")):
        return
    if isinstance(value, str):
        yield f"{name}: {yamltext.address(value)}"
    elif isinstance(value, bool):
        yield f"{name}: {str(value).lower()}"
    elif isinstance(value[0], str):
        yield f"{name}: [{', '.join(yamltext.scalar(entry) for entry in value)}]"
    else:
        yield f"{name}:"
        yield from (f"  - {_flow(entry)}" for entry in value)


def _flow(entry: Mapping[str, Any]) -> str:
    pairs = (f"{name}: {yamltext.scalar(text)}" for name, text in entry.items() if text)
    return "{" + ", ".join(pairs) + "}"
