"""Whether a page says that it is the page of the one post that it shows."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import linkeddata, pagenames
from muniment.captures.web.found.sighting import Sighted
from muniment.text import folding


def says(elements: Sequence[Element], seen: Sighted) -> bool:
    """Return whether a page names its post as what it is of, in words or for machines, or is of one post anyway.

    It names it in its title, as its only first heading, or as an article of schema.org. `elements`: all of the page.
    """
    title = folding.letters(seen.title.words)
    if title and any(title in name for name in pagenames.names(elements)):
        return True
    if pagenames.of_one(elements):
        return True
    firsts = [element for element in elements if element.name == "h1" and element.words]
    if len(firsts) == 1 and firsts[0].order <= seen.title.order <= firsts[0].stop:
        return True
    return linkeddata.read(elements[0], seen.title.words) != linkeddata.Stated()
