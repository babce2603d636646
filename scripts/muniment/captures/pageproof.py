"""Proves of a web page that each text, shown attribute and address in it stands in exactly one span of its ledger."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain

from muniment.captures import pageparts, parser, rewritten
from muniment.captures.encoding import BROKEN, Decoded
from muniment.model.capture import Aside, Ledger

SHOWS = frozenset({Aside.FURNITURE, Aside.HEADING, Aside.DATE_LINE, Aside.COMMENT, Aside.HIDDEN})
"""What words that people see may be set aside as."""


def unplaced(octets: bytes, ledger: Ledger) -> Iterator[int]:
    """Yield the lines of a page in which something stands in no span, in parts of two, or as markup though it shows."""
    encoding = ledger.capture.encoding
    decoded = Decoded(octets.decode(encoding, BROKEN), encoding, broken=1)
    root = rewritten.undone(parser.parse(decoded.shown))
    silent = pageparts.silent(root)
    nodes = sorted(chain(pageparts.texts(root), pageparts.attributes(root)))
    places = _octets(decoded, (place for start, end, _ in nodes for place in (start, end)))
    starts = [span.from_ for span in ledger.spans]
    for start, end, words in nodes:
        span = ledger.spans[bisect_right(starts, places[start]) - 1]
        hidden = words and span.aside not in (None, *SHOWS) and silent.at(start) is None
        if span.to < places[end] or hidden:
            yield decoded.text.count("\n", 0, start) + 1


def _octets(decoded: Decoded, places: Iterable[int]) -> dict[int, int]:
    """Return places in octets by places in characters."""
    found = {0: 0}
    last = 0
    for place in sorted(set(places)):
        found[place] = found[last] + len(decoded.octets(decoded.text[last:place]))
        last = place
    return found
