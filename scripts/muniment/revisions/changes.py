"""Files as a command changes them: all of them, or none."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from muniment.machine import whole
from muniment.model.post import Post


class Refused(Exception):
    """What cannot be changed as asked, and what would be right."""


class Change(msgspec.Struct, frozen=True):
    """A file's text before and after, by its path from the project's root; `old` is None where it is new."""

    path: str
    old: str | None
    new: str


def text(root: Path, path: str) -> str:
    """Return the text of a file, its line ends as they are; Refused where it cannot be read."""
    try:
        return (root / path).read_bytes().decode("utf-8")
    except OSError as fault:
        raise Refused(f"{path}:1: cannot be read: {fault.strerror}") from None
    except UnicodeDecodeError:
        raise Refused(f"{path}:1: is not UTF-8 text; save it as UTF-8 first") from None


def write(root: Path, changes: Iterable[Change]) -> list[str]:
    """Write all changes and return their paths; Refused, with every file as it was, where one cannot be written."""
    due = [change for change in changes if change.new != change.old]
    done: list[Change] = []
    try:
        for change in due:
            fresh = _fresh(root / change.path)
            fresh.parent.mkdir(parents=True, exist_ok=True)
            with whole.named(root / change.path):
                fresh.write_bytes(change.new.encode())
        for change in due:
            _fresh(root / change.path).replace(root / change.path)
            done.append(change)
    except OSError as fault:
        _restore(root, done)
        raise Refused(f"{fault.filename}: cannot be written: {fault.strerror}; nothing was changed") from None
    finally:
        for change in due:
            with contextlib.suppress(OSError):
                _fresh(root / change.path).unlink(missing_ok=True)
    return [change.path for change in due]


def _fresh(file: Path) -> Path:
    return file.with_name(f".{file.name[:100]}.new")


def _restore(root: Path, done: Iterable[Change]) -> None:
    for change in done:
        if change.old is None:
            (root / change.path).unlink(missing_ok=True)
            continue
        _fresh(root / change.path).write_bytes(change.old.encode())
        _fresh(root / change.path).replace(root / change.path)


def differences(before: Post, after: Post) -> Iterator[str]:
    """Yield the names of the fields in which two versions of a post differ, the digest apart."""
    for name in before.__struct_fields__:
        if name != "digest" and getattr(before, name) != getattr(after, name):
            yield name
