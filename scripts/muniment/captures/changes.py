"""What of a post is not as a capture gave it, and what of the post that capture has to prove."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence, Set

import msgspec

from muniment.captures.accounting import ledger, proof
from muniment.captures.merge import identities
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests, Kind, Ledger
from muniment.model.post import FrontMatter

OUT_OF_TEXT = ("sources", "see_also", "pictures", "organisations")
"""Fields that come out of a text and have no spans of their own: what left them may stand nowhere."""
PASSED = (*ledger.TYPED, "body", "pictures")
"""Fields of which a post may have what one of its captures says and not what another does."""


def fields(held: Ledger) -> dict[str, set[str]]:
    """Return the fields of each post that hold a part of the capture."""
    found: dict[str, set[str]] = {}
    for span in held.spans:
        if span.aside is None:
            found.setdefault(span.post, set()).add(span.field.split(".")[0])
    return found


def edited(held: Ledger, permalink: str, kept: Kept, fields: Set[str]) -> list[str]:
    """Return the fields of a post that are not as imported, of those that hold a part of the capture.

    Typography is none of what a form proves that is no plain text.
    """
    digests = held.posts[permalink]
    if held.capture.kind is Kind.TEXT:
        return _other(digests, kept, fields)
    fields |= {name for name in proof.COVERED if name in digests}
    return [name for name in _other(digests, kept, fields) if not _is_respelt(name, digests, kept)]


def passed(names: Iterable[str], kept: Kept, stand: Shelf) -> set[str]:
    """Return those fields of a post that are as another of its captures gave them.

    The merge passed over this one, or took the other in its place: nobody changed them here.
    """
    able = [name for name in names if name in PASSED]
    known = identities.known(kept, stand) if able else ()
    return {name for name in able if any(not _other(one, kept, [name]) for one in known)}


def is_whole(digests: Digests, kept: Kept) -> bool:
    """Return whether all paragraphs that a capture gave a text stand in it, whatever others or editors added."""
    now = Counter(ledger.sha256(part.encode()) for part in ledger.paragraphs(kept.body))
    return bool(digests.get("paragraphs")) and Counter(digests["paragraphs"]) <= now


def parted(body: str) -> str:
    """Return a text with one blank line between its paragraphs, and none before or behind."""
    return "\n\n".join(ledger.paragraphs(body)) + "\n"


def _is_same(name: str, value: str, digests: Digests) -> bool:
    """Return whether a field holds what a capture gave it, in whatever typography."""
    plain = digests.get(ledger.typed(name), digests.get(name, ""))
    return ledger.digest(value) == digests.get(name, "") or ledger.digest(folded(value)) == plain


def _is_respelt(name: str, digests: Digests, kept: Kept) -> bool:
    """Return whether text or field differs from what a capture gave it in typography alone."""
    if name != "body":
        return name in ledger.TYPED and _is_same(name, getattr(kept.front, name), digests)
    plain = [ledger.sha256(folded(part).encode()) for part in ledger.paragraphs(kept.body)]
    return plain == digests.get(ledger.typed("paragraphs"), digests.get("paragraphs", []))


def _other(digests: Digests, kept: Kept, fields: Iterable[str]) -> list[str]:
    """Return those fields of a post that are not as imported."""
    now, names = ledger.digests(_front(digests, kept), kept.body), {"body": "paragraphs"}
    return sorted(
        name for name in fields if now.get(names.get(name, name), "") != digests.get(names.get(name, name), "")
    )


def beside(held: Ledger, permalink: str, kept: Kept) -> list[str]:
    """Return the fields for whose sake something of a post may be lacking: what left its text, what is respelt."""
    digests = held.posts[permalink]
    respelt = (
        ("body", *(name for name in ledger.TYPED if name in digests)) if held.capture.kind is not Kind.TEXT else ()
    )
    return _other(digests, kept, (*OUT_OF_TEXT, *respelt))


def own(digests: Digests, kept: Kept, passed: Set[str] | None) -> dict[str, str]:
    """Return what a post holds, without the fields of it that another capture gave, alone or in place of this one."""
    others = {name for name in proof.COVERED if name not in digests}.union(passed or ())
    fields = ledger.values(_front(digests, kept), kept.body)
    return {name: value for name, value in fields.items() if name.split(".")[0] not in others}


def _front(digests: Digests, kept: Kept) -> FrontMatter:
    """Return the fields of a post, its labels those that the capture gave it, divided as there.

    Other captures and editors may have given it more, and feeds have tags and categories in one row.
    """
    front = kept.front
    known = {ledger.label(words): words for words in (*front.categories, *front.tags)}
    own = tuple(known[digest] for digest in digests.get(ledger.LABELS, ()) if digest in known)
    end = _divided(own, digests.get("tags", ""))
    made = msgspec.structs.replace(front, tags=own[:end], categories=own[end:])
    same = all(ledger.digest(getattr(made, name)) == digests.get(name, "") for name in ("tags", "categories"))
    return made if same else front


def _divided(labels: Sequence[str], tags: object) -> int:
    """Return how many of some labels are the tags that have a digest; it is that of their list in JSON."""
    seal = hashlib.sha256(b"[")
    for number, words in enumerate(labels if tags else (), 1):
        seal.update(b"," * (number > 1) + ledger.ENCODER.encode(words))
        whole = seal.copy()
        whole.update(b"]")
        if whole.hexdigest() == tags:
            return number
    return 0
