"""Lines and links in which a theme says of a post what it is filed under, who wrote it, and where it is."""

from collections.abc import Set

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.blogs.ownpages import is_machinery
from muniment.text.patterns import late

LETTER = late(r"[^\W\d_]")
SHORT, FEWEST, WORDS = 200, 12, 40
"""Characters of such a line; letters and signs beside its links: 'Filed under'; characters of what announces links."""


def announce(text: Text, after: Element | Text | None, titled: Set[str]) -> bool:
    """Return whether a text says but that the labels of a post follow, or parts them: 'Tags:', a comma."""
    linked = isinstance(after, Element) and after.name == "a" and are_all(after, titled)
    words = text.shown.strip()
    return linked and len(words) < WORDS and (not LETTER.search(words) or LABELLING.fullmatch(words) is not None)


def are_all(node: Element, titled: Set[str]) -> bool:
    """Return whether all in a line are links to the labels or the author of a post, or to where its title leads."""
    links = [link for link in node.walk() if link.name == "a" and link.words] if node.says_less(SHORT) else []
    if any("://" in link.words for link in links):  # an address that is shown is cited
        return False
    about = bool(links) and all(is_machinery(href) or href in titled for href in (link.get("href") for link in links))
    return about and len(_joined(node)) - sum(len(_joined(link)) for link in links) <= FEWEST


def _joined(node: Element) -> str:
    return "".join(node.words.split())
