"""Whether a page says that it is the page of the one post that it shows."""

from muniment.captures.web.found import linkeddata
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted
from muniment.text import folding


def says(page: Metadata, seen: Sighted) -> bool:
    """Return whether a page names its post as what it is of, in words or for machines, or is of one post anyway.

    It names it in its title, as its only first heading, or as an article of schema.org.
    """
    title = folding.letters(seen.title.words)
    if title and any(title in name for name in page.names):
        return True
    if page.is_of_one:
        return True
    firsts = [element for element in page.elements if element.name == "h1" and element.words]
    if len(firsts) == 1 and firsts[0].holds(seen.title):
        return True
    return linkeddata.read(page.elements[0], seen.title.words) != linkeddata.Stated()
