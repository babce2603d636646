"""Tells whether two posts of one title and day in a capture are one that it shows twice."""

from typing import NamedTuple

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge.labelling import UNITED
from muniment.captures.merge.merging import Conflict

TWICE = "twice"
"""What a conflict is named by where a capture shows a post twice, and each time with other words."""


class Shown(NamedTuple):
    """A post that a capture has shown: the number of its part, its address, and its file."""

    number: int
    permalink: str
    path: str


def are_one(one: Draft, other: Draft) -> bool:
    """Return whether two posts say the same; the labels of the pages that show them may differ."""
    same = {name: getattr(one.front, name) for name in ("permalink", *UNITED)}
    return one.body == other.body and msgspec.structs.replace(other.front, **same) == one.front


def differ(one: Draft, other: Draft, path: str) -> tuple[Conflict, ...]:
    """Return what to say where posts of one title share half the paragraphs of the shorter; one stands at `path`."""
    mine, theirs = set(ledger.paragraphs(one.body)), set(ledger.paragraphs(other.body))
    alike = 2 * len(mine & theirs) >= min(len(mine), len(theirs))
    return (Conflict(TWICE, path),) if alike and one.front.title == other.front.title else ()
