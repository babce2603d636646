"""Where each text, shown attribute and address of a structured capture stands, and in which span of its ledger."""

import io
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import msgspec

from muniment.captures.letters.encoding import BROKEN, Decoded
from muniment.captures.structured import answered, answerexcerpts, appended, exported, exports, jsontext, stretches
from muniment.captures.web import pagetree
from muniment.captures.web.found import pageposts
from muniment.captures.web.texts import pageparts
from muniment.model.capture import Aside, Kind, Ledger

SHOWS = frozenset({Aside.FURNITURE, Aside.HEADING, Aside.DATE_LINE, Aside.COMMENT, Aside.HIDDEN})
"""What words that people see may be set aside as."""
RENDERED = (("title", "rendered"), ("content", "rendered"))
"""What people see of a post in an answer of the REST interface."""
NOWHERE = -1
"""The number of what stands in no entry."""


class Node(msgspec.Struct, frozen=True, order=True):
    """Something between two places in characters: whether people see it as words, and in which entry it stands."""

    start: int
    end: int
    shown: bool = False
    entry: int = NOWHERE


class Placed(msgspec.Struct, frozen=True):
    """What stands amiss: spans with the lines of parts that stand in no one span, and spans said to be of another post.

    `times`: how often each post stands in the capture.
    """

    torn: tuple[tuple[int, int], ...]
    strange: tuple[int, ...]
    times: Counter[str]
    beside: tuple[tuple[int, str, str], ...]
    """Spans set aside as markup that hold an address in an entry, with the entry's post and the address."""


def read(octets: bytes, ledger: Ledger) -> Placed:
    """Return where the parts of a capture stand; a part must not be markup where people see it."""
    encoding = ledger.capture.encoding
    decoded = Decoded(octets.decode(encoding, BROKEN), encoding, broken=1)
    nodes = sorted(NODES[ledger.capture.kind](decoded, ledger.capture.kind))
    places = _octets(decoded, (place for node in nodes for place in (node.start, node.end)))
    starts = [span.from_ for span in ledger.spans]
    torn, held, beside = [], [], []
    for node in nodes:
        number = bisect_right(starts, places[node.start]) - 1
        span = ledger.spans[number]
        if span.to < places[node.end] or (node.shown and span.aside not in (None, *SHOWS)):
            torn.append((number, decoded.text.count("\n", 0, node.start) + 1))
        if span.aside is None and node.entry != NOWHERE:
            held.append((node.entry, span.post, number))
        if span.aside is Aside.MARKUP and not node.shown and node.entry != NOWHERE:
            beside.append((number, node))
    posts: dict[int, Counter[str]] = {}
    for entry, post, _ in held:
        posts.setdefault(entry, Counter())[post] += 1
    owners = {entry: counted.most_common(1)[0][0] for entry, counted in posts.items()}
    strange = dict.fromkeys(number for entry, post, number in held if post != owners[entry])
    left = ((number, owners.get(node.entry, ""), decoded.text[node.start : node.end]) for number, node in beside)
    return Placed(tuple(torn), tuple(strange), Counter(owners.values()), tuple(left))


def _page(decoded: Decoded, _: Kind) -> Iterator[Node]:
    root = pagetree.read(decoded.shown)
    found = pageposts.find(root)[0]
    silent, posts = pageparts.silent(root, [seen.content for seen in found]), [seen.post for seen in found]
    starts = [post.start for post in posts]
    for start, end, words in chain(pageparts.texts(root), pageparts.attributes(root)):
        entry = bisect_right(starts, start) - 1
        within = entry >= 0 and start < posts[entry].end
        yield Node(start, end, words and silent.at(start) is None, entry if within else NOWHERE)


def _entries(decoded: Decoded, kind: Kind) -> Iterator[Node]:
    """Yield the texts of an export or feed; of entries people see titles, contents and labels."""
    characters = 0
    for number, stretch in enumerate(stretches.Reader(io.BytesIO(decoded.text.encode("utf-8", BROKEN)))):
        nodes = (appended.parted(stretch)[0] if kind is Kind.FEED and stretch.entry else stretch).nodes
        texts = [(node.start, node.end, exported.shows(node, kind)) for node in nodes if node.text.strip()]
        if not stretch.entry and not stretch.fault:
            texts = [(*place, True) for place in exports.beside(stretch)]
        for start, end, shown in texts:
            first, last = (len(stretch.octets[: at - stretch.start].decode("utf-8", BROKEN)) for at in (start, end))
            if last > first:
                yield Node(characters + first, characters + last, shown, number if stretch.entry else NOWHERE)
        characters += len(stretch.octets.decode("utf-8", BROKEN))


def _answers(decoded: Decoded, _: Kind) -> Iterator[Node]:
    """Yield the strings of answers of the REST interface, of which people see titles and contents."""
    places = jsontext.places(read := jsontext.read(decoded.text))
    posts = {path: number for number, (path, _) in enumerate(answered.posts(read.value))}
    for path, (start, end) in places.items():
        entry = next((posts[path[:size]] for size in range(len(path)) if path[:size] in posts), NOWHERE)
        excerpt = path[:-2] in posts and path[-2:] == answerexcerpts.PATH and start < end
        middle = start + answerexcerpts.place(_at(read.value, path[:-2]), read.text[start:end]) if excerpt else end
        for first, last in ((start, middle), (middle, end)):
            if first < last:
                yield Node(first, last, path[:-2] in posts and path[-2:] in RENDERED, entry)


def _at(value: Any, path: jsontext.Path) -> dict[str, Any]:
    """Return an object in what was decoded; empty where a name that stands there twice, or is none, leads elsewhere."""
    for name in path:
        able = isinstance(value, list) and isinstance(name, int) and name < len(value)
        value = value.get(name) if isinstance(value, dict) else value[name] if able else None
    return value if isinstance(value, dict) else {}


NODES = {Kind.PAGE: _page, Kind.WXR: _entries, Kind.FEED: _entries, Kind.REST: _answers}


def _octets(decoded: Decoded, places: Iterable[int]) -> dict[int, int]:
    """Return places in octets by places in characters."""
    found = {0: 0}
    last = 0
    for place in sorted(set(places)):
        found[place] = found[last] + len(decoded.octets(decoded.text[last:place]))
        last = place
    return found
