"""Terms in shards, each as large as a reader can wait for: cut from all terms in order, at places that edits leave."""

import re
from collections.abc import Iterable, Iterator, Mapping
from zlib import crc32

from muniment.search import postings

LARGEST = 10_000
"""Letters of a shard, but where one single term takes more."""
LINE = re.compile(f"^([^{postings.MARKS}\n]+)(.*)$", re.MULTILINE)

Buckets = dict[str, str]
"""All terms with their postings, a line a term, in the order of the terms, by the first three letters of these."""
Changes = dict[str, tuple[set[int], set[int]]]
"""Postings to take out and to put in, by term."""


def bucket(term: str) -> str:
    """Return the name of the bucket of a term."""
    return term[:3]


def inverted(terms: Mapping[str, Iterable[int]]) -> Buckets:
    """Return terms with their postings as buckets."""
    lines: dict[str, list[str]] = {}
    for term in sorted(terms):
        lines.setdefault(bucket(term), []).append(f"{term}{postings.encoded(terms[term])}")
    return {name: "\n".join(group) for name, group in lines.items()}


def patched(buckets: Buckets, changes: Changes) -> Buckets:
    """Return buckets with changes made in them, as if made anew."""
    due: dict[str, list[str]] = {}
    for term in changes:
        due.setdefault(bucket(term), []).append(term)
    fresh = dict(buckets)
    for name, terms in due.items():
        lines = dict(LINE.findall(fresh.pop(name, "")))
        for term in terms:
            gone, come = changes[term]
            left = sorted(set(postings.decoded(lines.pop(term, ""))) - gone | come)
            if left:
                lines[term] = postings.encoded(left)
        if lines:
            fresh[name] = "\n".join([f"{term}{lines[term]}" for term in sorted(lines)])
    return dict(sorted(fresh.items()))


def cut(buckets: Buckets) -> Iterator[str]:
    """Yield shards; those of each first letter are cut by themselves."""
    letters: dict[str, list[str]] = {}
    for name, text in buckets.items():
        letters.setdefault(name[0], []).append(text)
    for texts in letters.values():
        yield from _cut("\n".join(texts))


def _cut(text: str) -> Iterator[str]:
    """Yield parts of a text: each ends where the checksum of the line that follows is least in its second half.

    So most parts stay when a line before them grows.
    """
    start = 0
    while len(text) - start > LARGEST:
        ends = [match.start() for match in NEXT.finditer(text, start + LARGEST // 2, start + LARGEST)]
        end = min(ends, key=lambda place: _sum(text, place + 1)) if ends else text.find("\n", start + LARGEST // 2)
        if end < 0:
            break
        yield text[start:end]
        start = end + 1
    yield text[start:]


NEXT = re.compile("\n")


def _sum(text: str, place: int) -> int:
    match = LINE.match(text, place)
    return crc32(match[1].encode()) if match else 0


def term(line: str) -> str:
    """Return the term that a line, or the first line of a shard, begins with."""
    match = LINE.match(line)
    return match[1] if match else ""
