"""What a theme sets around the title of a post apart from the post itself: who wrote it, and when."""

from collections.abc import Iterator
from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import comments, pagemarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import ROOT, WHOLE
from muniment.text.patterns import late

MOST = 50
"""Days beside a post and its comments."""
BRIEF = 300
"""Characters of a banner that says a title and what is told of its post."""
LINE = 100
"""Characters of a line over a title."""
FARTHEST = 800
"""Elements above a post, at most, among which a banner is."""
SHOWN = frozenset({"div", "span", "p", "h2", "h3"})
"""Elements that show a title in a banner."""
MORE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements of a banner that shows other titles too, unless they show this."""
NEWS = late(
    r"(?:[a-z]+[-_]+)*(?:bread-?)?(?:crumbs?|ticker|marquee|slider|carousel|breaking|latest|news)(?:[-_]+[a-z]+)*"
)
"""What themes call where a page stands on its site, and what shows the titles of many posts."""
OTHERS = frozenset({"nav", "form", "aside", "h1"})
"""Elements of the head of a page that is not the post's alone."""


def around(seen: Sighted, root: Element) -> list[Element]:
    """Return the elements around the title of a post where it stands outside of the post, if only once more."""
    return above(seen, root) or banner(seen, root)


def above(seen: Sighted, root: Element) -> list[Element]:
    """Return the elements around the title of a post where it stands outside of the post."""
    able = not (seen.is_page or seen.post.holds(seen.title))
    found = _largest(seen.title, seen, root) if able else None
    return list(found.walk()) if found is not None else []


def banner(seen: Sighted, root: Element) -> list[Element]:
    """Return what stands behind the title of the one post of a page in a banner that shows nothing but it once more."""
    title = _banner(seen, root) if not seen.is_page and seen.post.holds(seen.title) else None
    found = _largest(title, seen, root) if title is not None else None
    if title is None or found is None or not found.says_less(BRIEF) or any(_says_more(e, title) for e in found.walk()):
        return []
    return [element for element in found.walk() if element.order > title.stop]


def _largest(title: Element, seen: Sighted, root: Element) -> Element | None:
    holders = (element for element in root.walk() if element.order < title.order <= element.stop)
    return next((element for element in holders if element.name not in WHOLE and _is_apart(element, seen)), None)


def _says_more(element: Element, title: Element) -> bool:
    """Return whether an element of a banner says where its site begins, or what other posts are called."""
    if element.name == "a" and ROOT.fullmatch(element.get("href") or "#"):
        return True
    other = element.name in MORE and not (element is title or element.holds(title))
    return other or element.name == "li" or any(map(NEWS.fullmatch, element.classes))


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
    return [*(found.walk() if found is not None else ()), *_over(seen)] if seen.is_page else []


def _over(seen: Sighted) -> Iterator[Element]:
    """Yield what is in lines over the title in the element that holds but a post; none leads to where the site begins.

    That element is none of a whole page.
    """
    around = [one for one in seen.post.walk() if one.holds(seen.title) and one.holds(seen.content)]
    holder = around[-1] if around and around[-1].name not in WHOLE and around[-1].order < seen.title.order else None
    for line in holder.children if holder is not None else ():
        if isinstance(line, Element) and line.stop < seen.title.order and line.says_less(LINE):
            inner = [*line.walk()]
            yield from inner if not any(e.name == "a" and ROOT.fullmatch(e.get("href") or "#") for e in inner) else ()


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
