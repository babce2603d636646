"""Postings of posts that follow each other, by term: made apart, in processes of their own, and put together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from muniment.search import postings
from muniment.search.entries import Entry

Segment = dict[bytes, tuple[int, int, str]]
"""By term: its first and its last posting, and as text those after the first."""
TOGETHER = 250
"""Entries that are held at once."""


def segment(entries: Iterable[tuple[int, Entry]]) -> Segment:
    """Return the postings of entries, each with the number of its post, ascending.

    Many entries are read before their terms are gone through: to find the place of each term takes far longer while
    other work drives these places from the memory that is near the processor.
    """
    found: defaultdict[bytes, list[int]] = defaultdict(list)
    left = iter(entries)
    while some := [entry.postings(number) for number, entry in islice(left, TOGETHER)]:
        for pairs in some:
            for term, posting in pairs:
                found[term].append(posting)
    return {
        term: (own[0], own[-1], postings.encoded(own[1:], own[0]) if len(own) > 1 else "")
        for term, own in found.items()
    }


def joined(segments: Sequence[Segment]) -> Iterator[tuple[bytes, str]]:
    """Yield terms in order, each with the text of all its postings, from segments in order."""
    for term in sorted(set().union(*segments)):
        text, before = "", -1
        for own in segments:
            if term in own:
                first, last, rest = own[term]
                text += postings.step(before, first) + rest
                before = last
        yield term, text
