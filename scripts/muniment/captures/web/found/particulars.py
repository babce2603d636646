"""Lines and links in which a theme says of a post what it is filed under, who wrote it, and where it is."""

from collections.abc import Sequence, Set

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.blogs.ownpages import is_machinery
from muniment.captures.words.dates import bylines
from muniment.text import stops
from muniment.text.patterns import late

MARKS = frozenset({"a", "time"})
PARTING = frozenset({"hr", "br"})
"""What parts a post from what follows, at its end."""
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
    return _lead_about(links, titled) and _beside(node, links) <= FEWEST


def are_among(node: Element, titled: Set[str]) -> bool:
    """Return whether a line right at a title, or at the end of a text, says what it does in such links or days.

    A few words stand before or between them, and no sentence: 'By', 'Posted in', '10 min read'.
    """
    able = [one for one in node.walk() if one.name in MARKS and one.words] if node.says_less(SHORT) else []
    links = [one for one in able if one.name == "a"]
    marks = [one for one in able if one.name == "time" and not any(link.holds(one) for link in links)] + links
    if not marks or (links and not _lead_about(links, titled)) or any(one.name == "img" for one in node.walk()):
        return False
    said = {text.start for one in marks for text in one.texts()}
    beside = [text.shown.strip() for text in node.texts() if text.start not in said]
    return _beside(node, marks) <= WORDS and not any(words.endswith(stops.SIGNS) for words in beside)


def measure(node: Element) -> bool:
    """Return whether a line right at a title says where it is, or how long its text takes to read, and no sentence."""
    words = node.words if node.name != "address" and node.says_less(WORDS) else ""
    length = bylines.MINUTES.fullmatch(words or " ") is not None and not words.endswith(stops.SIGNS)
    return length or node.name == "address"


def untold(nodes: Sequence[Element | Text], titled: Set[str]) -> list[Element | Text]:
    """Return nodes without those at their end in which links and days say something of the post."""
    last = len(nodes)
    for at in range(len(nodes) - 1, 0, -1):
        node = nodes[at]
        if not node.shown.strip() if isinstance(node, Text) else node.name in PARTING:
            continue
        if isinstance(node, Text) or not are_among(node, titled):
            break
        last = at
    while last and isinstance(end := nodes[last - 1], Element) and end.name in PARTING:
        last -= 1
    return [*nodes[:last]]


def _lead_about(links: Sequence[Element], titled: Set[str]) -> bool:
    """Return whether links lead to what a blog says of a post; an address that is shown is cited."""
    if not links or any("://" in link.words for link in links):
        return False
    led = [link.get("href") for link in links]
    own = {blogaddress.host_of(href) for href in led if is_machinery(href)}
    permanent = {href.partition("#")[0] for href in led if "#" in href and is_machinery(href)}
    permanent |= {link.get("href") for link in links if any(one.name == "time" for one in link.walk())}
    return all(is_machinery(href) or href in titled or href in permanent or _is_root(href, own) for href in led)


def _is_root(href: str, own: Set[str]) -> bool:
    """Return whether an address is where a site begins that other links beside it lead into."""
    return bool(href) and blogaddress.path_of(href) in ("", "/") and blogaddress.host_of(href) in own


def _beside(node: Element, marks: Sequence[Element]) -> int:
    return len(_joined(node)) - sum(len(_joined(one)) for one in marks)


def _joined(node: Element) -> str:
    return "".join(node.words.split())
