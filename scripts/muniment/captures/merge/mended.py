"""Letters that were mended in a post, and that another capture has as they were garbled, or the other way round."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.letters import garbling
from muniment.captures.letters.mojibake import CHARSETS, Mojibake
from muniment.captures.merge.standing import Kept
from muniment.captures.words.text.typed import folded
from muniment.model.capture import Digests
from muniment.model.post import FrontMatter

STAYS = "letters that were mended in it are garbled in the capture; they stay mended"
WAYS = tuple(Mojibake(charset).garbled for charset in CHARSETS)
"""How a whole text may have been garbled."""
NOT_OF_TEXT = ("permalink", "former", "date", "updated")


def is_garbled(draft: Draft) -> bool:
    """Return whether letters of a post were read in a wrong encoding before."""
    told = (draft.body, draft.front.title, draft.front.excerpt, *draft.front.tags, *draft.front.categories)
    return any(map(garbling.number, told))


def garbled(draft: Draft, known: Callable[[str], bool]) -> Iterator[Draft]:
    """Yield a post with its title and text as they may have been garbled: by these one may be found that is not mended.

    Of titles that no wrong encoding changes there is none, nor of those that are not `known`.
    """
    for way in WAYS if not draft.front.title.isascii() else ():
        if known(title := way(draft.front.title)):
            front = msgspec.structs.replace(draft.front, title=title)
            yield msgspec.structs.replace(draft, front=front, body=way(draft.body))


def meant(draft: Draft) -> Draft:
    """Return a post by whose title and text one may be found whose letters were mended."""
    front = msgspec.structs.replace(draft.front, title=garbling.undone(draft.front.title))
    return msgspec.structs.replace(draft, front=front, body=garbling.undone(draft.body))


def respelt(draft: Draft, post: Kept, known: Sequence[Digests]) -> Draft:
    """Return a draft the words of which are as in the post that stands where they differ in garbled letters alone.

    `known`: its digests as imported before; words are as they were then where an editor has changed those that stand.
    """
    if not is_garbled(draft):
        return draft
    told = msgspec.to_builtins(draft.front)
    parts = (*_strings(msgspec.to_builtins(post.front)), *post.body.strip().split("\n\n"))
    mine = {_key(words): words for words in parts}
    fields = {name: value if name in NOT_OF_TEXT else _field(name, value, mine, known) for name, value in told.items()}
    front = msgspec.convert(fields, FrontMatter)
    said = ledger.said(known)
    body = "\n\n".join(_part(part, mine, said) for part in draft.body.split("\n\n"))
    if (front, body) == (draft.front, draft.body):
        return draft
    return msgspec.structs.replace(draft, front=front, body=body, doubts=(STAYS, *draft.doubts))


def as_imported(draft: Draft, post: Kept, known: Sequence[Digests]) -> tuple[FrontMatter, str]:
    """Return fields and text of a draft, those words garbled that were imported so, and that the post has otherwise.

    Whoever changed them here may have mended them, and their blog has not: what is garbled still is to be mended.
    """
    told, mine = (msgspec.to_builtins(front) for front in (draft.front, post.front))
    if not known or all(words.isascii() for words in (draft.body, *_strings(told))):
        return draft.front, draft.body
    fields = {
        name: _before(value, {ledger.digest(mine.get(name))}, {str(held.get(name)) for held in known})
        for name, value in told.items()
        if name not in NOT_OF_TEXT
    }
    ours, said = set(map(_sealed, ledger.paragraphs(post.body))), ledger.said(known)
    parts = draft.body.split("\n\n")
    bare = (_before(part.strip("\n"), ours, said, _sealed) for part in parts)
    body = "\n\n".join(part.replace(part.strip("\n"), words) for part, words in zip(parts, bare, strict=True))
    return msgspec.convert(told | fields, FrontMatter), body


def _sealed(part: str) -> str:
    return ledger.sha256(part.encode())


def _before(value: Any, ours: Container[str], said: Container[str], of: Callable[[Any], str] = ledger.digest) -> Any:
    """Return words as they were said before, where that was garbled and is not what we have; else as they are."""
    if all(map(str.isascii, _strings(value))) or of(value) in said:
        return value
    ways = (_each(value, way) for way in WAYS)
    return next((words for words in ways if of(words) in said and of(words) not in ours), value)


def _field(name: str, value: Any, mine: Mapping[str, str], known: Sequence[Digests]) -> Any:
    """Return the value of a field with the strings in it as ours, or as it was imported."""
    meant = _each(value, garbling.undone)
    was_said = ledger.digest(meant) in {held.get(name) for held in known}
    return meant if was_said else _each(value, lambda words: _word(words, mine))


def _part(part: str, mine: Mapping[str, str], said: Container[str]) -> str:
    """Return a paragraph as ours, or as it was imported, in whatever typography."""
    spelt = _word(part, mine)
    if not garbling.number(spelt):
        return spelt
    meant = garbling.undone(part)
    bare = meant.strip("\n")
    return meant if any(ledger.sha256(words.encode()) in said for words in (bare, folded(bare))) else part


def _key(words: str) -> str:
    return folded(garbling.undone(words))


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [words for one in inner for words in _strings(one)]


def _each(value: Any, how: Callable[[str], str]) -> Any:
    """Return a value with each of the strings in it as `how` makes it."""
    if isinstance(value, str):
        return how(value)
    if isinstance(value, dict):
        return {name: _each(one, how) for name, one in value.items()}
    return [_each(one, how) for one in value] if isinstance(value, list | tuple) else value


def _word(words: str, mine: Mapping[str, str]) -> str:
    """Return words as ours where they are garbled and ours are not."""
    if not garbling.number(words):
        return words
    own = mine.get(_key(words.strip("\n")), "")
    return words.replace(words.strip("\n"), own.strip("\n")) if own and not garbling.number(own) else words
