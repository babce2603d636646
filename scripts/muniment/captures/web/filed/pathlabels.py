"""Categories of a page's one post in the path from its blog to it, above its title: 'Home › News › A quiet morning'."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import breadcrumbs
from muniment.text import folding
from muniment.text.patterns import late

PATHS = frozenset({"div", "nav", "p", "span", "ul", "ol", "section"})
SIGN = late(rf"{breadcrumbs.SIGN.pattern}| +[/→] +")
CATEGORIES = "categories"


def find(seen: Sighted, root: Element, known: Sequence[Label]) -> Iterator[Label]:
    """Yield them where the page names none in another way: what leads to categories elsewhere on it is called so."""
    if any(label.kind == CATEGORIES for label in known):
        return
    links = [link for link in root.walk() if link.name == "a" and labelmarks.CATEGORY.search(link.get("href"))]
    named = {link.words.casefold() for link in links if link.words}
    for element in root.walk() if named else ():
        if element.order > seen.title.order:
            return
        within = [part for part in _path(element, seen.title) if part.casefold() in named]
        yield from (Label(Element("span", "", element.start), CATEGORIES, part) for part in within)
        if within:
            return


def _path(element: Element, title: Element) -> list[str]:
    """Return the parts of a path between its first, which leads to the blog, and the title; none of any other."""
    if element.name not in PATHS or element.holds(title) or not element.says_less(breadcrumbs.LONGEST):
        return []
    first, *parts = SIGN.split(element.parted)
    links = labelmarks.links(element)
    begins = bool(parts and links) and first.endswith(links[0].words) and bool(links[0].words)
    ends = begins and folding.letters(parts[-1]) == folding.letters(title.words)
    return parts[:-1] if ends else []
