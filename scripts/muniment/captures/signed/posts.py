"""Lines of which each second says what the person in the one above is in a body, as letters end."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.captures.signed import entrywords, persons
from muniment.text import naming, signing

FEWEST, SHARE, WIDEST = 3, 2, 100
"""Persons by which such lines are known, of how many one at least heads a body, and characters of a line."""


def bodies(words: Sequence[str]) -> tuple[list[str], int]:
    """Return the bodies for which those sign whom lines name, from the first on, and how many lines; none of few."""
    shown = [naming.unmarked(line.strip("*_\\ ")) for line in words]
    pairs = [*takewhile(lambda pair: _are_pair(*pair), zip(shown[::2], shown[1::2], strict=False))]
    told = [_behind(*pair) for pair in pairs]
    heads = sum(body != post and body != "" for body, (_, post) in zip(told, pairs, strict=True))
    if len(pairs) < FEWEST or SHARE * heads < len(pairs):
        return [], 0
    return [body for body in told if body], 2 * len(pairs)


def _are_pair(name: str, post: str) -> bool:
    """Return whether a line may name a person, and the one below what that person is, or a body."""
    able = len(post) <= WIDEST and not persons.is_known(name)
    return able and (persons.may_be_named(name) or persons.is_person(name)) and "," not in name


def _behind(name: str, post: str) -> str:
    """Return the body that a line names behind what a person is in it, or alone; empty where it names none."""
    body = signing.for_body(f"{name}, {post}")
    if body != f"{name}, {post}":
        return body
    last = post.rpartition(", ")[2]
    if persons.tells_role(post):
        return last if last != post and entrywords.are_titled([last]) and not persons.tells_role(last) else ""
    return post if persons.is_known(post) and not persons.is_post(post) else ""
