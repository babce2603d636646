"""Proves that every character of every capture stands in a post or in a ledger."""

from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

import msgspec

from muniment.captures import changes, filenames
from muniment.captures.accounting import ledger, proof
from muniment.captures.merge import shelf
from muniment.captures.merge.shelf import CAPTURES, Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Kind, Ledger, Span
from muniment.model.problem import Problem, count, doubt, error

FIRST_SPAN = 5
"""The line of a ledger on which its first span stands."""
MOST = 20
"""Faults of a ledger that are told one by one."""
Passed = Mapping[str, Set[str]]
"""Names of fields that are as another capture has them, by the permalink of their post."""


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
            held = ledger.read(path)
            passed: dict[str, set[str]] = {}
            found = list(_strange(held, path, name)) or list(_faults(held, stand, passed, name))
        except (OSError, LookupError, UnicodeError, msgspec.DecodeError) as fault:
            said = fault.strerror if isinstance(fault, OSError) else fault
            problems.append(error(name, 1, "ledger", f"cannot be read as a ledger: {said}"))
            continue
        problems += found
        if not any(problem.code != "capture-edited" for problem in found):
            proved.append(_said(held, passed, f"{shown}/{CAPTURES}/{path.name.removesuffix(ledger.SUFFIX)}"))
    problems += _without_ledgers(folder / CAPTURES, f"{shown}/{CAPTURES}")
    return Proof(tuple(proved), tuple(problems))


def _strange(held: Ledger, path: Path, name: str) -> Iterator[Problem]:
    """Yield an error where a ledger is none of the capture beside it, or lacks what its spans are of."""
    own = path.name.removesuffix(ledger.SUFFIX)
    if held.version != Ledger.VERSION:
        said = f"is of version {held.version}, and {Ledger.VERSION} can be read; take a newer muniment"
        yield error(name, 1, "ledger", said)
    elif held.capture.file != own:
        said = f"is the ledger of '{held.capture.file}', and stands beside {own}; split {own} again"
        yield error(name, 1, "ledger", said)
    spans = {span.post: number for number, span in reversed([*enumerate(held.spans)]) if span.post not in held.posts}
    for permalink, number in spans.items() if held.version == Ledger.VERSION else ():
        if permalink:
            said = f"its spans are of {permalink}, and it does not say how that was imported; split the capture again"
            yield error(name, FIRST_SPAN + number, "ledger", said)


def _without_ledgers(folder: Path, shown: str) -> Iterator[Problem]:
    """Yield an error for each capture that no ledger tells of: nothing proves it, and no merge knows what it said."""
    held = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    for name in sorted(held):
        if not (name.startswith(".") or filenames.is_ledger(name) or f"{name}{ledger.SUFFIX}" in held):
            yield error(f"{shown}/{name}", 1, "ledger-missing", "has no ledger; split it again, or take it out")


def _said(held: Ledger, passed: Passed, name: str) -> str:
    proved = (
        "posts and ledger give it back"
        if held.capture.kind is Kind.TEXT
        else "each text, shown attribute and address stands in a post or aside"
    )
    how = "its digests agree" if held.capture.private else proved
    fields = {field: sum(field in names for names in passed.values()) for field in changes.PASSED}
    told = ((field, count(number, "post")) for field, number in fields.items() if number)
    others = "".join(f"; but {field} of {posts} as another capture has it" for field, posts in told)
    return f"{name}: {count(held.capture.bytes, 'byte')}, {count(len(held.posts), 'post')}: {how}{others}"


def _faults(held: Ledger, stand: Shelf, passed: dict[str, set[str]], name: str) -> Iterator[Problem]:
    """Yield what is wrong; fields that are as other captures have them go to `passed`."""
    if (breach := ledger.breach(held)) is not None:
        said = f"its spans leave a gap or overlap at octet {breach[1]} of the capture; split it again"
        yield error(name, FIRST_SPAN + breach[0], "ledger-gap", said)
        return
    octets = stand.octets(f"{CAPTURES}/{held.capture.file}")
    if not held.capture.private and ledger.sha256(octets) != held.capture.sha256:
        yield error(name, 1, "capture-changed", f"the capture {held.capture.file} is missing or not what was split")
    posts = {permalink: stand.posts.get(permalink) for permalink in held.posts}
    yield from _missing(posts, name)
    if not held.capture.private and None not in posts.values() and _gives_back(held, posts):
        return
    spans, edited = changes.fields(held), dict[str, list[str]]()
    for permalink, kept in posts.items():
        names = changes.edited(held, permalink, kept, spans.get(permalink, set())) if kept else []
        shown = kept if held.capture.kind is not Kind.TEXT else None
        if shown and "body" in names and changes.is_whole(held.posts[permalink], shown):
            names.remove("body")
        over = changes.passed(names, shown, stand) if shown else set()
        passed |= {permalink: over} if over else {}
        edited |= {permalink: left} if (left := [one for one in names if one not in over]) else {}
    yield from (_changed(name, permalink, fields) for permalink, fields in edited.items())
    whole = {p: kept for p, kept in posts.items() if kept and p not in edited and "body" not in passed.get(p, ())}
    yield from _unproved(held, whole, passed, octets, name)


def _missing(posts: Mapping[str, Kept | None], name: str) -> Iterator[Problem]:
    """Yield an error for each post that is not there, or not where it was."""
    for permalink, kept in posts.items():
        if kept is None:
            yield error(name, 1, "post-missing", f"the post {permalink} is not there; restore it or withdraw it")
        elif permalink != kept.permalink and permalink not in kept.post.former:
            file = f"{name.partition(f'/{CAPTURES}/')[0]}/{kept.path}"
            said = (
                f"the post {permalink} is {kept.permalink} now; have it lead there by `former: [{permalink}]` in {file}"
            )
            yield error(name, 1, "post-missing", said)


def _changed(name: str, permalink: str, fields: Sequence[str]) -> Problem:
    said = f"{' and '.join(fields)} of the post {permalink} changed since; only the rest is proved"
    return doubt(name, 1, "capture-edited", said)


def _gives_back(held: Ledger, posts: Mapping[str, Kept | None]) -> bool:
    """Return whether the posts as they stand give the capture back; what editors added to them does not matter."""
    fields = {permalink: ledger.values(kept.front, kept.body) for permalink, kept in posts.items() if kept}
    if held.capture.kind is not Kind.TEXT:
        return False
    return ledger.sha256(b"".join(part for _, part in ledger.parts(held, fields))) == held.capture.sha256


def _unproved(held: Ledger, whole: dict[str, Kept], passed: Passed, octets: bytes, name: str) -> Iterator[Problem]:
    """Yield an error for each span that is not proved; posts that were changed are left out."""
    fields = {
        permalink: changes.own(held.posts[permalink], kept, passed.get(permalink)) for permalink, kept in whole.items()
    }
    if held.capture.private:  # its keeper has the octets: the posts' digests, checked above, are all that can be proved
        bare = [number for number, span in enumerate(held.spans) if span.text or span.raw or not span.sha256]
        yield from (_fault(name, number, "a private ledger has digests and no text") for number in bare)
        return
    if ledger.sha256(octets) != held.capture.sha256:
        yield from _given_back(held, whole, fields, name)  # that it changed was said above
        return
    prove = proof.of_text if held.capture.kind is Kind.TEXT else proof.of_structure
    found = min((list(prove(octets, held, held_so)) for held_so in _ways(held, fields)), key=len)
    found = [fault for fault in found if not _is_passed(held.spans[fault.span], passed)]
    others = {permalink: changes.beside(held, permalink, kept) for permalink, kept in whole.items()}
    owners = [_owner(fault, held) for fault in found]
    excused = [permalink for permalink in dict.fromkeys(owners) if others.get(permalink)]
    yield from (_changed(name, permalink, others[permalink]) for permalink in excused)
    found = [fault for fault, permalink in zip(found, owners, strict=True) if permalink not in excused]
    yield from (_fault(name, fault.span, fault.said) for fault in found[:MOST])
    if len(found) > MOST:
        yield _fault(name, found[MOST].span, f"{count(len(found) - MOST, 'further fault')} of this kind from here on")


def _ways(held: Ledger, fields: Mapping[str, Mapping[str, str]]) -> Iterator[Mapping[str, Mapping[str, str]]]:
    """Yield what posts hold as they stand, and for a text with paragraphs parted as at import: editors part them so."""
    yield fields
    if held.capture.kind is Kind.TEXT:
        yield {permalink: {**own, "body": changes.parted(own["body"])} for permalink, own in fields.items()}


def _owner(fault: proof.Fault, held: Ledger) -> str:
    """Return the post in whose text something is lacking; what left it for a field may have been changed there."""
    span = held.spans[fault.span]
    own = span.field in proof.OWN and span.field not in (*changes.OUT_OF_TEXT, *ledger.TYPED)
    return fault.post or ("" if own else span.post)


def _is_passed(span: Span, passed: Passed) -> bool:
    return span.aside is None and span.field in passed.get(span.post, ())


def _given_back(
    held: Ledger, whole: dict[str, Kept], fields: Mapping[str, Mapping[str, str]], name: str
) -> Iterator[Problem]:
    """Yield an error where posts and ledger do not give text back whose capture is not there."""
    able = held.capture.kind is Kind.TEXT and len(whole) == len(held.posts)
    if able and ledger.sha256(b"".join(part for _, part in ledger.parts(held, fields))) != held.capture.sha256:
        yield _fault(name, 0, "posts and ledger do not give the capture back")


def _fault(name: str, span: int, said: str) -> Problem:
    return error(name, FIRST_SPAN + span, "capture-unproved", said)
