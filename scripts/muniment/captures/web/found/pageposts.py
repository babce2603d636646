"""The posts of a web page that its blog has as such: not its pages and other kinds, but the posts listed on those."""

from collections import Counter

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import latest, pagekinds, sighting, titlelists, ways
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted


def find(root: Element) -> tuple[list[Sighted], Counter[str]]:
    """Return the posts of a page from the top, and how much it shows of other kinds.

    What has nothing but a list of others under its title is none.
    """
    around, page = pagekinds.around(root), Metadata(list(root.walk()))
    seen = [one for one in sighting.find(page) if not ways.is_sure(one.content)]
    seen = [one for one in seen if not titlelists.is_taken((one.post, one.title, one.content), page)]
    every = [(one, pagekinds.other(one, around)) for one in seen]
    found, kinds = [one for one, kind in every if not kind], Counter(kind for _, kind in every if kind)
    if found:
        return found, kinds
    pages = [one for one, kind in every if kind == pagekinds.PAGE]
    return [post for page in pages for post in ([*latest.find(page.content)] or sighting.listed(page.post))], kinds
