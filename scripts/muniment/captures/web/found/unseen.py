"""Posts that a page holds and does not show: what an author hid, and what waits for a script beside those shown."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.hypertext import unshown
from muniment.captures.hypertext.entry import Entry
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import undertitles, unmarked
from muniment.captures.web.found.sighting import Sighted

SET_ASIDE = frozenset({"template", "noscript"})
"""Elements that a page shows at most when a script takes what is in them, or where none runs."""
BESIDE = frozenset({"head", "header", "title", "a", "button", "template", *undertitles.AROUND})
"""Elements whose words are not what a page is there to show."""
FAINT = "its page may not show it: a style hides it there; look at the page"
DRAWN = "shadowrootmode"
"""The attribute of a `template` that browsers show where it stands (HTML, declarative shadow roots)."""


def around(root: Element, found: Sequence[Sighted]) -> list[Element | None]:
    """Return the outermost element that keeps each post, or its text, from readers; None for one that is shown."""
    curtains = list(_outermost(root)) if found else []
    return [next((one for one in curtains if _hides(one, seen)), None) for seen in found]


def number(found: Sequence[Sighted], curtains: Sequence[Element | None]) -> int:
    """Return how many posts are hidden and shown in no other place: themes hide what is for wide screens or small."""
    pairs = list(zip(found, curtains, strict=True))
    shown = {seen.title.words for seen, curtain in pairs if curtain is None}
    return sum(curtain is not None and seen.title.words not in shown for seen, curtain in pairs)


def _hides(curtain: Element, seen: Sighted) -> bool:
    """Return whether nothing of the text of a post is shown, since all of it stands in such an element."""
    return curtain.start <= seen.content.start < curtain.end


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


def faint(root: Element, found: Sequence[Sighted]) -> list[Element]:
    """Return the elements that sheets hide with posts in them, and beside which the page shows others."""
    able = [one for one in root.walk() if one.veiled] if len(found) > 1 else []
    return [one for one in able if not all(one.holds(seen.content) for seen in found)]


def doubted(told: Entry, seen: Sighted, faint: Sequence[Element]) -> Entry:
    """Return what is told of a post, with a doubt where something that its page may not show holds it."""
    if not any(one.holds(seen.content) for one in faint):
        return told
    return msgspec.structs.replace(told, doubts=(*told.doubts, FAINT))


def shows_more(root: Element, found: Sequence[Sighted], curtains: Sequence[Element | None]) -> bool:
    """Return whether a page shows words beside its hidden posts and what is around them: a notice, another text."""
    titles = {seen.title.order for seen in found}
    within = {e.order for seen in found if not seen.is_page for e in seen.post.walk() if e.name != "p"}
    gone = {curtain.order for curtain in curtains if curtain is not None}
    stop = -1
    for element in root.walk():
        if element.order <= stop:
            continue
        if element.order in gone | titles or _is_beside(element):
            stop = element.stop
        elif element.order not in within and undertitles.says_enough(_own_words(element)):
            return True
    return False


def _is_beside(element: Element) -> bool:
    if element.name in unmarked.WHOLE:
        return False
    return element.name in BESIDE or unmarked.is_beside(element) or _is_curtain(element)


def _own_words(element: Element) -> str:
    return " ".join(child.shown for child in element.children if isinstance(child, Text)).strip()


def ranges(source: str, found: Sequence[Sighted], curtains: Sequence[Element | None]) -> Iterator[tuple[int, int]]:
    """Yield in order where hidden posts stand, each with its title and no other within another."""
    hiding = [(seen, curtain) for seen, curtain in zip(found, curtains, strict=True) if curtain is not None]
    stop = -1
    for start, end in sorted(_whole(source, seen, curtain) for seen, curtain in hiding):
        if start >= stop:
            yield start, (stop := end)


def _whole(source: str, seen: Sighted, curtain: Element) -> tuple[int, int]:
    held = curtain.holds(seen.title) or seen.is_page or not seen.post.holds(curtain)
    return whole(source, curtain if held else seen.post)


def whole(source: str, element: Element) -> tuple[int, int]:
    """Return where an element stands with the tag that ends it."""
    closing = re.compile(rf"</{element.name}\b[^>]*>", re.IGNORECASE).match(source, element.end)
    return element.start, closing.end() if closing else element.end
