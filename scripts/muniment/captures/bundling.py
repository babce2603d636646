"""Answers of a blog's REST interface in several files: posts in some, and in others the names that they need."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from muniment.captures import splitting
from muniment.captures.letters import encoding
from muniment.captures.structured import answered, jsontext, notices
from muniment.model.capture import Refused
from muniment.text.patterns import late

LEAD = 8192
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


class _Answer(msgspec.Struct, frozen=True):
    """What an answer lists, and its text as JSON: a value, or several with commas between them."""

    kind: str
    text: str
    left: str = ""
    """What stands above it or behind it, and is no JSON, or not any more."""


def bundled(captures: Sequence[Path], aside: Path) -> Iterator[Bundle]:
    """Yield captures in order; answers are one, in a file of `aside`, where some hold names for the posts of others.

    The one is an object with the answers as they are, as `pull` keeps what it was answered. Beside posts an answer may
    list nothing, or be a fault: a blog may have no tags, and keep the names of its authors to itself.
    """
    answers = {path: found for path in captures if (found := _answer(path)) is not None} if len(captures) > 1 else {}
    posts = [path for path, answer in answers.items() if answer.kind == "posts"]
    named = [path for path, answer in answers.items() if answer.kind in NAMES]
    empty = [path for path, answer in answers.items() if answer.kind in (NOTHING, FAULT)]
    own = (*posts, *named) if named else tuple(posts[:1])
    one = Bundle(aside / posts[0].name if named else posts[0], (*own, *empty), _doubts(answers)) if posts else None
    for path in captures:
        if one is None or path not in one.parts:
            yield Bundle(path, (path,))
        elif path == posts[0]:
            if named:
                one.path.write_bytes(_whole([answers[part] for part in own]))
            yield one


def _doubts(answers: Mapping[Path, _Answer]) -> tuple[str, ...]:
    faults = {path: msgspec.json.decode(answer.text) for path, answer in answers.items() if answer.kind == FAULT}
    said = {path: " ".join(fault["message"].split()) for path, fault in faults.items()}
    return tuple(f"{path}: {REFUSED.format(words)}" for path, words in said.items())


def _whole(answers: Sequence[_Answer]) -> bytes:
    """Return answers as one object; several of a kind follow each other in its list. What is no JSON stands behind."""
    lists = {kind: [answer.text for answer in answers if answer.kind == kind] for kind in ("posts", *NAMES)}
    parts = [f'"{kind}": [{",".join(filter(None, texts))}]' for kind, texts in lists.items() if texts]
    left = "".join(f"{answer.left}\n" for answer in answers if answer.left)
    return ("{" + ",\n".join(parts) + f"}}\n{left}").encode("utf-8", encoding.BROKEN)


def _inside(text: str) -> str:
    return text[1:-1].strip() if text.startswith("[") else text


def _answer(path: Path) -> _Answer | None:
    """Return what an answer lists, and its text; None for what is none."""
    try:
        with path.open("rb") as stream:
            lead = encoding.glimpse(stream.read(LEAD))
        if not JSON.match(lead, notices.end(lead)):
            return None
        text = encoding.decode(splitting.octets_of(path)).text
        read = jsontext.read(text)
    except (OSError, Refused, msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    if read.value == [] or _is_fault(read.value):
        return _Answer(FAULT if read.value else NOTHING, text[slice(*read.places[0])])
    return _Answer(_kind([*_listed(read.value, several=read.several)]), *_parted(text, read))


def _parted(text: str, read: jsontext.Read) -> tuple[str, str]:
    """Return what of a text is JSON, and what stands above or behind that."""
    written = [text[first:last].strip() for first, last in read.places]
    written[-1] += read.text[read.end :]
    left = (text[: read.places[0][0]], text[read.end :])
    return ",".join(filter(None, map(_inside, written))), "\n".join(
        part for part in left if part.strip("\ufeff \t\r\n")
    )


def _listed(found: Any, *, several: bool) -> Iterator[Any]:
    """Yield what an answer lists; several, one behind the other, are a list of those."""
    for one in found if isinstance(found, list) else [found]:
        yield from one if several and isinstance(one, list) else [one]


def _is_fault(found: Any) -> bool:
    return isinstance(found, dict) and all(isinstance(found.get(name), str) for name in ("code", "message"))


def _kind(found: Sequence[Any]) -> str:
    """Return what the objects of an answer are: posts, or a kind of names; empty where they are neither."""
    first = next((one for one in found if isinstance(one, dict)), {})
    if first.get("taxonomy") in ("post_tag", "category"):
        return "tags" if first["taxonomy"] == "post_tag" else "categories"
    if isinstance(first.get("source_url"), str):
        return "media"
    if next(answered.posts(found), None) is not None:  # in an object of others too (`_envelope`)
        return "posts"
    return "users" if isinstance(first.get("name"), str) and "id" in first and "taxonomy" not in first else ""
