"""Closing tags too many within the text of a post, which end it before its theme does; what follows is shown too."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from muniment.captures.hypertext.markup import Element, Root, Text
from muniment.captures.web.found import labelmarks, pagemarks, sighting, undertitles
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import commonlines
from muniment.text import stops
from muniment.text.patterns import late

WRITTEN = frozenset(
    "p ul ol dl blockquote figure table pre hr br div h2 h3 h4 h5 h6 a b i em strong u span img".split()
)
"""What a text is made of."""
UNWRITTEN = frozenset("form input button nav header footer time aside article main section h1 script".split())
"""What no author puts into a text, and themes put behind it."""
EDITED = late(r"(?:wp|align|has|is|size|gallery|mso|text|p\d)(?:[-_]?\w.*)?|s\d+|MsoNormal")
"""How the names begin that editors give to parts of a text."""
ABOUT = frozenset({"tag", "category", "author", "bookmark"})
"""What links of a theme say that they lead to."""
CLOSING = late(r"(?:\s|</p\s*>)*</(div|section|article|main)\b[^>]*>")
CLOSED = late(rf"(?:\s|<!--.*?-->|</p\s*>)*{CLOSING.pattern}", re.DOTALL)
"""What stands right behind a text, where its theme ends it."""
FARTHEST = 1000
"""Parts behind a text that are looked at."""


def without(source: str, root: Element, found: Sequence[Sighted]) -> str:
    """Return the source of a page without such tags, a blank for each character of theirs; as it is without any."""
    strays = root.tree.strays if isinstance(root, Root) else []
    holders = dict(_holders(root)) if strays else {}
    parts, done = list[str](), 0
    for seen in sorted(found, key=lambda one: one.content.end) if strays else ():
        first = seen.content.end
        last = _last(source, seen, holders, len(strays) - bisect_left(strays, first)) if first >= done else first
        if last > first:
            parts += [source[done:first], " " * (last - first)]
            done = last
    return "".join([*parts, source[done:]])


def _holders(root: Element) -> Iterator[tuple[int, Element]]:
    """Yield the identities of all elements, each with the one that it stands in."""
    for element in root.walk():
        yield from ((id(child), element) for child in element.children if isinstance(child, Element))


def _last(source: str, seen: Sighted, holders: Mapping[int, Element], most: int) -> int:
    """Return where tags too many end with which a text ends, at most so many; where the text ends if there is none."""
    first = seen.content.end
    closings = list(islice(_closings(source, first), most + 1)) if source.startswith("</", first) else []
    if not closings or not most:
        return first
    last = closings[-1].end()
    return last if len(closings) <= most and _goes_on(source, seen, holders, last) else _shut(seen, closings)


def _closings(source: str, place: int) -> Iterator[re.Match[str]]:
    """Yield the closing tags that stand in a row at a place."""
    while closing := CLOSING.match(source, place):
        yield closing
        place = closing.end()


def _shut(seen: Sighted, closings: Sequence[re.Match[str]]) -> int:
    """Return where tags too many end with which a text ends, by the names of those that end text and post.

    A tag of another name than that of the post ends this where the text was ended once before, and one of another name
    than that of the text where its own follows.
    """
    content, post, starts = seen.content, seen.post, [found.start(1) - len("</") for found in closings]
    if len(closings) > 1 and closings[0][1] != content.name == closings[1][1]:
        return closings[0].end()
    number = starts.index(post.end) if post.end in starts else 0
    return post.end if number and closings[number][1] != post.name else content.end


def _goes_on(source: str, seen: Sighted, holders: Mapping[int, Element], place: int) -> bool:
    """Return whether what stands behind tags that end a text is more of it, up to where its theme may end it.

    It says more than a theme does, or tags of other names than those of text and post end these.
    """
    behind = _behind(seen.content, holders, place)
    more = list(takewhile(_is_written, behind))
    ends = [nodes[-1].end for nodes in (more, behind) if nodes]
    if not any(CLOSED.match(source, end) for end in ends):
        return False
    odd = (not source.startswith(f"</{one.name}", one.end) for one in (seen.content, seen.post))
    return any(map(_says, more)) or (bool(more) and any(odd))


def _behind(content: Element, holders: Mapping[int, Element], place: int) -> list[Element | Text]:
    """Return what stands behind a place in what holds a text and goes on there: the first parts, and the last."""
    holder = holders.get(id(content))
    while holder is not None and holder.end <= place and id(holder) in holders:
        holder = holders[id(holder)]
    nodes = holder.children if holder is not None else []
    first = bisect_left(nodes, place, key=lambda node: node.start)
    near = [node for node in nodes[first : first + FARTHEST] if isinstance(node, Element) or node.shown.strip()]
    return [*near, nodes[-1]] if len(nodes) > first + FARTHEST else near


def _is_written(node: Element | Text) -> bool:
    """Return whether a node looks as one of a text, and as none that a theme puts behind it."""
    if isinstance(node, Text):
        return not commonlines.is_one(node.shown)
    if node.name not in WRITTEN or undertitles.is_label(node) or commonlines.is_one(node.words):
        return False
    return all(map(EDITED.fullmatch, node.classes)) and not any(map(_is_theme, node.walk()))


def _is_theme(element: Element) -> bool:
    if element.name in UNWRITTEN or sighting.is_around(element):
        return True
    if element.is_bare:
        return False
    about = not ABOUT.isdisjoint(element.get("rel").split()) or bool(labelmarks.kept(element.classes))
    return about or pagemarks.is_date(element.classes) or pagemarks.is_author(element.classes)


def _says(node: Element | Text) -> bool:
    """Return whether a node says more than a theme does: a sentence, or an address that is shown."""
    words = node.words if isinstance(node, Element) else node.shown.strip()
    return "://" in words or (words.endswith(stops.SIGNS) and undertitles.says_enough(words))
