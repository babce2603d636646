"""Proves that every character of every capture stands in a post or in a ledger."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from muniment.captures import ledger, pageproof, shelf
from muniment.captures.shelf import CAPTURES, Kept, Shelf
from muniment.model.capture import Kind, Ledger
from muniment.model.problem import Problem, count, doubt, error


class Proof(msgspec.Struct, frozen=True):
    """What was proved, a line a capture, and what is wrong."""

    proved: tuple[str, ...]
    problems: tuple[Problem, ...]


def verify(folder: Path, shown: str) -> Proof:
    """Return the proof for all captures of a folder of posts."""
    stand = shelf.read(folder)
    proved: list[str] = []
    problems: list[Problem] = []
    for path in sorted((folder / CAPTURES).glob(f"*{ledger.SUFFIX}")):
        name = f"{shown}/{CAPTURES}/{path.name}"
        try:
            found = list(_faults(ledger.read(path), stand, name))
        except (OSError, msgspec.DecodeError) as fault:
            found = [error(name, 1, "ledger", f"cannot be read as a ledger: {fault}")]
        problems += found
        if not any(problem.code != "capture-edited" for problem in found):
            proved.append(_said(ledger.read(path), f"{shown}/{CAPTURES}/{path.name.removesuffix(ledger.SUFFIX)}"))
    return Proof(tuple(proved), tuple(problems))


def _said(held: Ledger, name: str) -> str:
    proved = (
        "posts and ledger give it back" if held.capture.kind is Kind.TEXT else "each word stands in a post or aside"
    )
    how = "its digests agree" if held.capture.private else proved
    return f"{name}: {count(held.capture.bytes, 'byte')}, {count(len(held.posts), 'post')}: {how}"


def _faults(held: Ledger, stand: Shelf, name: str) -> Iterator[Problem]:
    if not ledger.is_whole(held):
        yield error(name, 1, "ledger-gap", "its spans leave a gap or overlap; split the capture again")
        return
    octets = stand.octets(f"{CAPTURES}/{held.capture.file}")
    if not held.capture.private and ledger.sha256(octets) != held.capture.sha256:
        yield error(name, 1, "capture-changed", f"the capture {held.capture.file} is missing or not what was split")
    posts = {permalink: stand.posts.get(permalink) for permalink in held.posts}
    for permalink, kept in posts.items():
        if kept is None:
            yield error(name, 1, "post-missing", f"the post {permalink} is not there; restore it or withdraw it")
    if not held.capture.private and None not in posts.values() and _gives_back(held, posts):
        return
    edited = {permalink: _edited(held, permalink, kept) for permalink, kept in posts.items() if kept}
    edited = {permalink: fields for permalink, fields in edited.items() if fields}
    for permalink, fields in edited.items():
        said = f"{' and '.join(fields)} of the post {permalink} changed since; only the rest is proved"
        yield doubt(name, 1, "capture-edited", said)
    yield from _unproved(held, {p: kept for p, kept in posts.items() if kept and p not in edited}, octets, name)


def _gives_back(held: Ledger, posts: Mapping[str, Kept | None]) -> bool:
    """Return whether the posts as they stand give the capture back; what editors added to them does not matter."""
    fields = {permalink: ledger.values(kept.front, kept.body) for permalink, kept in posts.items() if kept}
    if held.capture.kind is not Kind.TEXT:
        return False
    return ledger.sha256(b"".join(part for _, part in ledger.parts(held, fields))) == held.capture.sha256


def _edited(held: Ledger, permalink: str, kept: Kept) -> list[str]:
    """Return the fields of a post that are not as imported, of those that hold a part of the capture."""
    now = ledger.digests(kept.front, kept.body)
    spans = {span.field.split(".")[0] for span in held.spans if span.aside is None and span.post == permalink}
    digests = held.posts[permalink]
    names = {"body": "paragraphs"}
    return sorted(
        name for name in spans if now.get(names.get(name, name), "") != digests.get(names.get(name, name), "")
    )


def _unproved(held: Ledger, whole: dict[str, Kept], octets: bytes, name: str) -> Iterator[Problem]:
    """Yield an error where posts and ledger do not give the capture back; posts that were changed are left out."""
    fields = {permalink: ledger.values(kept.front, kept.body) for permalink, kept in whole.items()}
    if held.capture.private:
        return  # its keeper has the octets: the posts' digests, checked above, are all that can be proved here
    if held.capture.kind is not Kind.TEXT:
        if octets and any(ledger.missing(octets, held, fields)):
            yield error(name, 1, "capture-unproved", "words of the capture stand in none of the fields of its posts")
        lines = [*dict.fromkeys(pageproof.unplaced(octets, held))] if octets and held.capture.kind is Kind.PAGE else []
        if lines:
            said = (
                f"something in {count(len(lines), 'line')} of the capture (the first: {lines[0]}) stands in no one span"
            )
            yield error(name, 1, "capture-unproved", said)
        return
    rebuilt = ledger.parts(held, fields)
    if len(whole) == len(held.posts):
        if ledger.sha256(b"".join(part for _, part in rebuilt)) != held.capture.sha256:
            yield error(name, 1, "capture-unproved", "posts and ledger do not give the capture back")
        return
    checked = [(span, part) for span, part in rebuilt if span.aside is not None or span.post in whole]
    if octets and any(part != octets[span.from_ : span.to] for span, part in checked):
        yield error(name, 1, "capture-unproved", "posts and ledger do not give the capture back")
