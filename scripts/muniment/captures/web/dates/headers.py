"""What a theme sets around the title of a post apart from the post itself: who wrote it, and when."""

from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import comments, pagemarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import WHOLE

MOST = 50
"""Days beside a post and its comments."""
BRIEF = 300
"""Characters of a banner that says a title and what is told of its post."""
FARTHEST = 800
"""Elements above a post, at most, among which a banner is."""
SHOWN = frozenset({"div", "span", "p", "h2", "h3"})
"""Elements that show a title in a banner."""
OTHERS = frozenset({"nav", "form", "aside", "h1"})
"""Elements of the head of a page that is not the post's alone."""


def around(seen: Sighted, root: Element) -> list[Element]:
    """Return the elements around the title of a post where it stands outside of the post, if only once more."""
    if seen.is_page:
        return []
    title = _banner(seen, root) if seen.post.holds(seen.title) else seen.title
    if title is None:
        return []
    above = (element for element in root.walk() if element.order < title.order <= element.stop)
    found = next((element for element in above if element.name not in WHOLE and _is_apart(element, seen)), None)
    return list(found.walk()) if found is not None and (title is seen.title or found.says_less(BRIEF)) else []


def _banner(seen: Sighted, root: Element) -> Element | None:
    """Return what shows the title of the one post of a page above that once more, or lets a script type it there."""
    near = seen.title.name == "h1" and seen.post.order < FARTHEST
    words = seen.title.words if near else ""
    for element in islice(root.walk(), seen.post.order if words else 0):
        if element.name in SHOWN and (_says(element, words) or words in element.attributes.values()):
            return element
    return None


def _says(element: Element, words: str) -> bool:
    return element.says_less(len(words) + 1) and element.words == words


def of_title(seen: Sighted) -> list[Element]:
    """Return the elements around the title of a post for which its whole page is taken, apart from its text."""
    above = (element for element in seen.post.walk() if element.order < seen.title.order <= element.stop)
    found = next((one for one in above if one.name not in WHOLE and _is_apart(one, seen)), None)
    return list(found.walk()) if found is not None and seen.is_page else []


def only(root: Element) -> list[Element]:
    """Return the one element of a page, beside its comments, that is there to date a post; none where it has several.

    Some themes set what is said of their one post in a column beside it.
    """
    marked = [one for one in root.walk() if one.name == "time" and pagemarks.is_date(one.classes)]
    areas = [one for one in root.walk() if comments.is_comments(one)] if 0 < len(marked) <= MOST else []
    own = [one for one in marked[:MOST] if not any(area.holds(one) for area in areas)]
    return own if len(own) == 1 else []


def _is_apart(element: Element, seen: Sighted) -> bool:
    if element.holds(seen.content):
        return False
    return not any(inner.name in OTHERS for inner in element.walk() if inner is not seen.title)
