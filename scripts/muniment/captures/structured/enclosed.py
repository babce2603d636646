"""Files that an entry of an export or feed encloses, as podcasts do: its text may not lead to them."""

from collections.abc import Iterator
from html import unescape

from muniment.captures.structured import metafields
from muniment.captures.structured.stretches import Stretch

NAME = "enclosure"
"""What RSS calls such an element, Atom such a link, and WordPress such a further field."""
LEFT = "the blog offers a file with it to which its text does not lead: {}; link to it where that belongs"


def doubts(stretch: Stretch, content: str) -> Iterator[str]:
    """Yield what to say of each such file that the HTML of a post does not name."""
    text = unescape(content)
    for address in dict.fromkeys(_addresses(stretch)):
        if address and address not in text:
            yield LEFT.format(address)


def _addresses(stretch: Stretch) -> Iterator[str]:
    for node in stretch.nodes:
        if node.path[-1] == NAME:
            yield node.attributes.get("url", "").strip()
        elif node.path[-1] == "link" and node.attributes.get("rel") == NAME:
            yield node.attributes.get("href", "").strip()
    for node in metafields.values(stretch.nodes, NAME):  # its address, its size, its type, each in a line
        yield node.text.strip().partition("\n")[0].strip()
