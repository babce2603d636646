"""The text of a marked post that stands in no element of its own, right in what holds its title too (Divi)."""

from collections.abc import Iterator, Sequence
from itertools import chain

from muniment.captures.hypertext.markup import BLOCKS, Element, Text
from muniment.captures.web.found import comments, pagemarks, spread, undertitles
from muniment.text import days

ABOUT = frozenset({"author", "tag", "category", "bookmark"})
"""Relations of links that say something of a post."""
Nodes = Sequence[Element | Text]


def under(post: Element, title: Element) -> Element | None:
    """Return the text under the title of a post, in an element of its own or bare; a menu is none."""
    most = undertitles.text_of(post, title)
    return most if most is not None and not spread.is_menu(most) else behind(post, title)


def behind(post: Element, title: Element) -> Element | None:
    """Return what stands bare behind the title of a post, without lines about it; None where that is no text."""
    holders = [one for one in post.walk() if one.holds(title) and one.order != title.order]
    for holder in reversed(holders):
        kept = list(chain.from_iterable(_kept(holder, title)))
        if _is_text(kept):
            made = undertitles.in_one(kept, kept[0].start)
            if made.order < 0:
                made.order = made.stop = title.stop
            return made
    return None


def _is_text(nodes: Nodes) -> bool:
    """Return whether bare words are a text: long enough, a sign saying as much as three letters, or a sentence."""
    return undertitles.says_enough("".join(node.shown for node in nodes if isinstance(node, Text)).strip())


def _kept(holder: Element, title: Element) -> Iterator[Nodes]:
    """Yield the rows of nodes behind a title in an element that are of its text."""
    at = next(place for place, node in enumerate(holder.children) if node.holds(title))
    begun = False
    for row in _rows(holder.children[at + 1 :]):
        kept = _behind_line(row) if _is_about(row, begun=begun) else row
        begun = begun or any(not isinstance(node, Text) or node.shown.strip() for node in kept)
        yield kept


def _behind_line(row: Nodes) -> Nodes:
    """Return what is a text in a row of nodes behind the last of them that says something of its post."""
    places = [at for at, node in enumerate(row) if isinstance(node, Element) and any(map(_says, node.walk()))]
    rest = row[places[-1] + 1 :] if places else ()
    return rest if _is_text(rest) else ()


def _says(element: Element) -> bool:
    """Return whether an element is there to say something of a post."""
    return element.name == "time" or bool(ABOUT & set(element.get("rel").split()))


def _rows(nodes: Nodes) -> Iterator[Nodes]:
    """Yield nodes in rows: each block alone, and what stands between two of them."""
    row: list[Element | Text] = []
    for node in nodes:
        if isinstance(node, Element) and node.name in BLOCKS:
            yield from [row] * bool(row)
            yield [node]
            row = []
        else:
            row.append(node)
    yield from [row] * bool(row)


def _is_about(row: Nodes, *, begun: bool) -> bool:
    """Return whether a row of nodes is a line about a post or what stands around one; `begun`: its text has."""
    inner = [element for node in row if isinstance(node, Element) for element in node.walk()]
    if len(row) == 1 and isinstance(row[0], Element) and _is_around(row[0]):
        return True
    line = undertitles.in_one(row, row[0].start)
    if undertitles.is_label(line) or (not begun and undertitles.dates(line)):
        return True
    return any(map(_says, inner)) and line.says_less(undertitles.SHORT) and (not begun or bool(days.first(line.words)))


def _is_around(element: Element) -> bool:
    if element.name in undertitles.AROUND or pagemarks.is_around(element.classes) or comments.is_comments(element):
        return True
    return pagemarks.is_date(element.classes) and element.says_less(undertitles.SHORT)
