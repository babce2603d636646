"""A post that a page shows more than once, such as its newest above the list of all: what each place says of it."""

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Any

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.captures.hypertext import figures
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.text.patterns import late

LISTS: dict[str, Callable[[Any], str]] = {
    "tags": str.casefold,
    "categories": str.casefold,
    "former": str,
    "sources": attrgetter("url"),
    "see_also": attrgetter("url"),
    "pictures": lambda picture: figures.unsized(picture.url) or picture.alt,
}
"""Fields that hold what either place says, with what tells their entries apart."""
RECORDS = frozenset({"sources", "see_also", "pictures"})
"""Those whose entries say several things each."""
LINK = late(r"!?\[([^\[\]]*)\]\([^()]*\)")
"""A link or picture in Markdown."""
OF_DATE = ("its date", "it has no date")
"""How doubts on the date of a post begin."""


def joined(first: Draft, again: Draft) -> Draft:
    """Return a post that stands in two places of a page: the fuller text, and whatever else one of them says."""
    whole, rest = sorted((first, again), key=_size, reverse=True)
    dated = max(whole, rest, key=_exactness)
    one, other = whole.front, rest.front
    front = msgspec.structs.replace(
        one,
        date=dated.front.date,
        updated=one.updated or other.updated,
        author=one.author or other.author,
        excerpt=" ".join(dict.fromkeys(filter(None, (one.excerpt, other.excerpt, _left_out(whole, rest))))),
        **{name: tuple(_either(name, getattr(one, name), getattr(other, name))) for name in LISTS},
    )
    addresses = tuple(dict.fromkeys((*whole.addresses, *rest.addresses)))
    return msgspec.structs.replace(whole, front=front, doubts=tuple(_doubts(whole, dated)), addresses=addresses)


def may_join(first: Draft, again: Draft) -> bool:
    """Return whether two places of a page show one post: what introduces it in other words is brief, and cites none."""
    whole, rest = sorted((first, again), key=_size, reverse=True)
    return begins(whole, rest) or not ("\n" in rest.body.strip() or rest.front.sources or rest.front.see_also)


def _size(draft: Draft) -> tuple[bool, int]:
    return not draft.short, len(draft.body)


def _exactness(draft: Draft) -> int:
    return 0 if draft.front.date == UNKNOWN else len(draft.front.date)


def _either(name: str, one: Sequence[Any], other: Sequence[Any]) -> list[Any]:
    """Return the entries of a list in two places, each once; of two records of one thing each says what it can."""
    telling, made = LISTS[name], list(one)
    for entry in other:
        able = [place for place, known in enumerate(made) if telling(known) == telling(entry)]
        able = [place for place in able if name not in RECORDS or _agree(made[place], entry)]
        made += [] if able else [entry]
        for place in able[:1] if name in RECORDS else ():
            made[place] = _filled(made[place], entry)
    return made


def _agree(one: Any, other: Any) -> bool:
    """Return whether two records say nothing else of one thing; its address may be that of another size."""
    told = ((getattr(one, name), getattr(other, name)) for name in one.__struct_fields__ if name != "url")
    return all(here == there or not (here and there) for here, there in told)


def _filled(one: Any, other: Any) -> Any:
    """Return a record with what another of the same thing says beside."""
    lacking = (name for name in one.__struct_fields__ if not getattr(one, name))
    return msgspec.structs.replace(one, **{name: getattr(other, name) for name in lacking})


def begins(whole: Draft, part: Draft) -> bool:
    """Return whether all that one place shows of a post stands in its text."""
    return _letters(part.body) in _letters(whole.body)


def _left_out(whole: Draft, part: Draft) -> str:
    """Return what introduces a post and is not how its text begins; empty where it is that."""
    return "" if begins(whole, part) else " ".join(LINK.sub(r"\1", part.body).split())


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def _doubts(whole: Draft, dated: Draft) -> Iterator[str]:
    yield from (doubt for doubt in whole.doubts if not doubt.startswith(OF_DATE))
    yield from (doubt for doubt in dated.doubts if doubt.startswith(OF_DATE))
