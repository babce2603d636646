"""Moved addresses, proposed as a diff; nothing is changed but by an editor who applies it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from muniment.links import extract
from muniment.model.link import Mention
from muniment.model.record import Record
from muniment.model.verdict import Verdict


def moved(records: Iterable[Record]) -> dict[str, str]:
    """Return the new address of each moved one."""
    return {record.url: record.new_url for record in records if record.verdict is Verdict.MOVED and record.new_url}


class Proposal(msgspec.Struct, frozen=True):
    """What is proposed for a file: a unified diff that `git apply` takes, and the mentions left to an editor."""

    diff: str
    left: tuple[Mention, ...]


def proposed(root: Path, paths: Iterable[Path], new: Mapping[str, str]) -> Iterator[Proposal]:
    """Yield a proposal for each file that cites moved addresses."""
    for path in paths:
        told = path.resolve().relative_to(root).as_posix()
        text = path.read_bytes().decode(errors="surrogateescape")
        changed = rewritten(told, text, new)
        left = tuple(mention for mention in extract.mentions(told, changed) if mention.url in new)
        if changed != text or left:
            before, after = text.splitlines(keepends=True), changed.splitlines(keepends=True)
            yield Proposal("".join(_closed(difflib.unified_diff(before, after, f"a/{told}", f"b/{told}"))), left)


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


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Say where a file ends without a line feed, as diffs do."""
    for line in lines:
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
