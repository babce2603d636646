"""Posts that a page holds and does not show: what an author hid, and what waits for a script beside those shown."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import unshown
from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found.sighting import Sighted

SET_ASIDE = frozenset({"template", "noscript"})
"""Elements that a page shows at most when a script takes what is in them, or where none runs."""
DRAWN = "shadowrootmode"
"""The attribute of a `template` that browsers show where it stands (HTML, declarative shadow roots)."""


def around(root: Element, found: Sequence[Sighted]) -> list[Element | None]:
    """Return the outermost element that keeps each post from readers; None for one that is shown."""
    curtains = list(_outermost(root)) if found else []
    return [next((one for one in curtains if _hides(one, seen)), None) for seen in found]


def number(found: Sequence[Sighted], curtains: Sequence[Element | None]) -> int:
    """Return how many posts are hidden and shown in no other place: themes hide what is for wide screens or small."""
    pairs = list(zip(found, curtains, strict=True))
    shown = {seen.title.words for seen, curtain in pairs if curtain is None}
    return sum(curtain is not None and seen.title.words not in shown for seen, curtain in pairs)


def _hides(curtain: Element, seen: Sighted) -> bool:
    """Return whether nothing of a post is shown, since all of it stands in such an element."""
    return curtain.holds(seen.title) and curtain.start <= seen.content.start < curtain.end


def _outermost(root: Element) -> Iterator[Element]:
    stop = -1
    for element in root.walk():
        if element.order > stop and _is_curtain(element):
            stop = element.stop
            yield element


def _is_curtain(element: Element) -> bool:
    if element.name in SET_ASIDE:
        return DRAWN not in element.attributes
    return unshown.is_unseen(element) and element.get("hidden") != "until-found"


def whole(source: str, element: Element) -> tuple[int, int]:
    """Return where an element stands with the tag that ends it."""
    closing = re.compile(rf"</{element.name}\b[^>]*>", re.IGNORECASE).match(source, element.end)
    return element.start, closing.end() if closing else element.end
