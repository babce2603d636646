"""Answers of a blog's REST interface in several files: posts in some, and in others the names that they need."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from muniment.captures import splitting
from muniment.captures.letters import encoding
from muniment.model.capture import Refused
from muniment.text.patterns import late

LEAD = 256
JSON = late(r"[\ufeff\s]*[\[{]\s*(?:\{\s*)?[\"\]}]")
"""How JSON with objects begins."""
NAMES = ("tags", "categories", "media", "users")
"""What posts name by number."""
NOTHING, FAULT = "nothing", "fault"
"""Answers that list nothing, and those by which WordPress gives none (WP_REST_Server, error_to_response)."""
REFUSED = "in the place of an answer WordPress says '{}'; the rest was taken without what it would list"


class Bundle(msgspec.Struct, frozen=True):
    """A capture, the files that it is made of, and what is to be said of them."""

    path: Path
    parts: tuple[Path, ...]
    doubts: tuple[str, ...] = ()


def bundled(captures: Sequence[Path], aside: Path) -> Iterator[Bundle]:
    """Yield captures in order; answers are one, in a file of `aside`, where some hold names for the posts of others.

    The one is an object with the answers as they are, as `pull` keeps what it was answered. Beside posts an answer may
    list nothing, or be a fault: a blog may have no tags, and keep the names of its authors to itself.
    """
    answers = {path: found for path in captures if (found := _answer(path)) is not None} if len(captures) > 1 else {}
    posts = [path for path, (kind, _) in answers.items() if kind == "posts"]
    named = [path for path, (kind, _) in answers.items() if kind in NAMES]
    empty = [path for path, (kind, _) in answers.items() if kind in (NOTHING, FAULT)]
    own = (*posts, *named) if named else tuple(posts[:1])
    one = Bundle(aside / posts[0].name if named else posts[0], (*own, *empty), _doubts(answers)) if posts else None
    for path in captures:
        if one is None or path not in one.parts:
            yield Bundle(path, (path,))
        elif path == posts[0]:
            if named:
                one.path.write_bytes(_whole([answers[part] for part in own]))
            yield one


def _doubts(answers: Mapping[Path, tuple[str, str]]) -> tuple[str, ...]:
    faults = {path: msgspec.json.decode(text) for path, (kind, text) in answers.items() if kind == FAULT}
    said = {path: " ".join(fault["message"].split()) for path, fault in faults.items()}
    return tuple(f"{path}: {REFUSED.format(words)}" for path, words in said.items())


def _whole(answers: Sequence[tuple[str, str]]) -> bytes:
    """Return answers as one object; several of a kind follow each other in its list."""
    lists = {kind: [_inside(text) for name, text in answers if name == kind] for kind in ("posts", *NAMES)}
    parts = [f'"{kind}": [{",".join(filter(None, texts))}]' for kind, texts in lists.items() if texts]
    return ("{" + ",\n".join(parts) + "}\n").encode()


def _inside(text: str) -> str:
    return text[1:-1].strip() if text.startswith("[") else text


def _answer(path: Path) -> tuple[str, str] | None:
    """Return what an answer lists, and its text; None for what is none."""
    try:
        with path.open("rb") as stream:
            begins = JSON.match(encoding.glimpse(stream.read(LEAD)))
        text = encoding.decode(splitting.octets_of(path)).text.strip("\ufeff \t\r\n") if begins else ""
        found = msgspec.json.decode(text.encode())
    except (OSError, Refused, msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    if found == [] or _is_fault(found):
        return FAULT if found else NOTHING, text
    return _kind(found if isinstance(found, list) else [found]), text


def _is_fault(found: Any) -> bool:
    return isinstance(found, dict) and all(isinstance(found.get(name), str) for name in ("code", "message"))


def _kind(found: Sequence[Any]) -> str:
    """Return what the objects of an answer are: posts, or a kind of names; empty where they are neither."""
    first = next((one for one in found if isinstance(one, dict)), {})
    if isinstance(first.get("content"), dict) and isinstance(first.get("title"), dict):
        return "posts"
    if first.get("taxonomy") in ("post_tag", "category"):
        return "tags" if first["taxonomy"] == "post_tag" else "categories"
    if isinstance(first.get("source_url"), str):
        return "media"
    return "users" if isinstance(first.get("name"), str) and "id" in first and "taxonomy" not in first else ""
