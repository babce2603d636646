"""Moved addresses, proposed as a diff; nothing is changed but by an editor who applies it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from muniment.links import extract
from muniment.model.link import Mention
from muniment.model.record import Record
from muniment.model.verdict import Verdict
from muniment.posts.library import ENCODING
from muniment.text.patterns import late

MARK = "\ufeff"
"""The byte order mark that some editors put before a text; no part of it."""
LINE = late(r"[^\n]*\n|[^\n]+")


def moved(records: Iterable[Record]) -> dict[str, str]:
    """Return the new address of each moved one."""
    return {record.url: record.new_url for record in records if record.verdict is Verdict.MOVED and record.new_url}


class Proposal(msgspec.Struct, frozen=True):
    """What is proposed for a file: a unified diff that `git apply` takes, and what is left to an editor, one a line."""

    diff: str
    left: tuple[str, ...] = ()


def proposed(root: Path, paths: Iterable[Path], new: Mapping[str, str]) -> Iterator[Proposal]:
    """Yield a proposal for each file that cites moved addresses, or cannot be read."""
    for path in paths:
        told = path.resolve().relative_to(root).as_posix()
        try:
            text = path.read_bytes().decode()
        except UnicodeDecodeError:
            yield Proposal("", (f"{told}:1: {ENCODING}",))
            continue
        bare = text.removeprefix(MARK)
        changed = text[: len(text) - len(bare)] + rewritten(told, bare, new)
        still = extract.mentions(told, changed.removeprefix(MARK))
        left = tuple(_left(mention, new[mention.url]) for mention in still if mention.url in new)
        if changed != text or left:
            lines = difflib.unified_diff(_lines(text), _lines(changed), f"a/{told}", f"b/{told}")
            yield Proposal("".join(_closed(lines)), left)


def _left(mention: Mention, new: str) -> str:
    told = f"'{mention.url}' has moved to '{new}', which cannot simply be put in its place"
    return f"{mention.path}:{mention.line}:{mention.column}: {told}"


def rewritten(path: str, text: str, new: Mapping[str, str]) -> str:
    """Return a text with the moved addresses replaced where they stand as cited, and no other byte changed."""
    lines = text.split("\n")
    # From the end, so that columns before a change stay what they are.
    for mention in reversed(extract.mentions(path, text)):
        if mention.url not in new:
            continue
        line, at = lines[mention.line - 1], mention.column - 1
        for spelt in (str, _escaped):
            if not line.startswith(spelt(mention.url), at):
                continue
            lines[mention.line - 1] = line[:at] + spelt(new[mention.url]) + line[at + len(spelt(mention.url)) :]
            found = {(m.line, m.column): m.url for m in extract.mentions(path, "\n".join(lines))}
            if found.get((mention.line, mention.column)) == new[mention.url]:
                break
            lines[mention.line - 1] = line  # the new address would need quotes there: an editor's work
    return "\n".join(lines)


def _escaped(url: str) -> str:
    """Return an address as attributes of HTML spell it."""
    return url.replace("&", "&amp;")


def _lines(text: str) -> list[str]:
    """Return a text's lines as git counts them: a line feed ends one, and no other character does."""
    return LINE.findall(text)


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Say where a file ends without a line feed, as diffs do."""
    for line in lines:
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
