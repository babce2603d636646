"""Moved addresses, proposed as a diff; nothing is changed but by an editor who applies it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from muniment.links import extract
from muniment.model.record import Record
from muniment.model.verdict import Verdict


def moved(records: Iterable[Record]) -> dict[str, str]:
    """Return the new address of each moved one."""
    return {record.url: record.new_url for record in records if record.verdict is Verdict.MOVED and record.new_url}


def proposed(root: Path, paths: Iterable[Path], new: Mapping[str, str]) -> Iterator[str]:
    """Yield, for each file that cites moved addresses, a unified diff that `git apply` takes."""
    for path in paths:
        told = path.resolve().relative_to(root).as_posix()
        text = path.read_bytes().decode(errors="surrogateescape")
        changed = rewritten(told, text, new)
        if changed != text:
            before, after = text.splitlines(keepends=True), changed.splitlines(keepends=True)
            yield "".join(_closed(difflib.unified_diff(before, after, f"a/{told}", f"b/{told}")))


def rewritten(path: str, text: str, new: Mapping[str, str]) -> str:
    """Return a text with the moved addresses replaced where they stand as cited, and no other byte changed."""
    lines = text.split("\n")
    # From the end, so that columns before a change stay what they are.
    for mention in reversed(extract.mentions(path, text)):
        line, at = lines[mention.line - 1], mention.column - 1
        if mention.url not in new or not line.startswith(mention.url, at):
            continue
        lines[mention.line - 1] = line[:at] + new[mention.url] + line[at + len(mention.url) :]
        found = {(m.line, m.column): m.url for m in extract.mentions(path, "\n".join(lines))}
        if found.get((mention.line, mention.column)) != new[mention.url]:
            lines[mention.line - 1] = line  # the new address would need quotes there: an editor's work
    return "\n".join(lines)


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Say where a file ends without a line feed, as diffs do."""
    for line in lines:
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
