"""Films that pages had plugins show: an `object` that says where its film is, or what it holds for others does."""

from collections.abc import Iterator

from muniment.captures.hypertext import frames
from muniment.captures.hypertext.markup import Element

NAMES = frozenset({"movie", "src", "filename", "url"})
"""What the address is called among what an `object` tells its plugin."""
EMBEDS = frozenset({"embed", "iframe"})
FRAME = "embed"
"""What is shown from elsewhere, as its address."""


def name(root: Element) -> None:
    """Have each `object` that plays a film whose page is known be a frame; programs and files never get through."""
    for element in root.walk():
        if element.name == "object" and (address := next(_addresses(element), "")):
            element.put("src", address)
            element.name = FRAME


def _addresses(element: Element) -> Iterator[str]:
    """Yield where it says that its film is, the frame within for those without the plugin first."""
    inner = list(element.walk())
    told = [one.get("src") for one in inner if one.name in EMBEDS]
    told += [element.get("data")]
    told += [one.get("value") for one in inner if one.name == "param" and one.get("name").lower() in NAMES]
    yield from (one for one in told if frames.page(one) != one)
