"""Which posts a page says are the same as its own in other languages."""

from itertools import takewhile

from muniment.captures.drafts import linked
from muniment.captures.hypertext.markup import Element

DEFAULT = "x-default"
"""In the place of a language: where readers of any other are led."""


def name(root: Element, link: str) -> str:
    """Return the addresses of a post and its translations, in order; empty where its page does not name both."""
    head = takewhile(lambda one: one.name != "body", root.walk())
    links = [one for one in head if one.name == "link" and one.get("rel") == "alternate"]
    told = {linked.path_in(one.get("href")) for one in links if one.get("hreflang") not in ("", DEFAULT)}
    told -= {"", "/"}
    return " ".join(sorted(told)) if len(told) > 1 and linked.path_in(link) in told else ""
