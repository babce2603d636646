"""Front matter between its lines of three hyphens: a post is split there, and it is told where they stand wrong."""

import re
from collections.abc import Iterable

from frontmatter.default_handlers import YAMLHandler

from muniment.model.problem import Problem, error
from muniment.text import merging, yamlfaults
from muniment.text.patterns import late


class Handler(YAMLHandler):
    """Splits at lines of three hyphens and consumes not one byte more than those lines."""

    FM_BOUNDARY = late(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)


HANDLER = Handler()
CLOSING = late("\n" + Handler.FM_BOUNDARY.pattern.removeprefix("^"))
BLOCK = late(r"---[ \t]*\n[\w-]+:(?:[ \t].*)?\n(?:(?!---)[^\n]+\n)*---[ \t]*(?:\n|\Z)")


def split(text: str) -> list[str]:
    """Return what stands before the front matter of a post (nothing), front matter and body; fewer where it has none.

    A byte order mark before it is passed over, as it is when a post is read.
    """
    text = text.removeprefix("\ufeff")
    opened = HANDLER.FM_BOUNDARY.match(text)
    if opened is None:
        return []
    closed = CLOSING.search(text, opened.end() - 1)  # from the line end before it: each line need not be tried
    if closed is None:
        return ["", text[opened.end() :]]
    return ["", text[opened.end() : closed.start() + 1], text[closed.end() :]]


def fault(path: str, text: str, parts: list[str]) -> Problem | None:
    """Return what keeps a post from being read, given its parts; None where nothing does."""
    left = merging.fault(path, text)
    if left is not None or len(parts) == 3:
        return left
    if not text.strip():
        return error(path, 1, "empty", "the file is empty; a post begins with front matter between two lines '---'")
    if len(parts) == 2:
        return error(path, 1, "front-matter", "front matter is never closed; a second line '---' must end it")
    first = yamlfaults.shown(text.strip("\ufeff \t\n").partition("\n")[0])
    said = f"a post begins with front matter between two lines '---', not with '{first}'"
    said = "'---' must be the first line; delete what stands above it" if first == "---" else said
    return error(path, 1, "front-matter", said)


def second_block(path: str, line: int, body: str) -> Iterable[Problem]:
    """Yield an error where another block of fields follows the front matter; the body begins on `line`."""
    start = len(body) - len(body.lstrip("\n"))
    if BLOCK.match(body, start):
        message = "a second block between '---' lines; merge it into the first"
        yield error(path, line + start, "second-block", message)
