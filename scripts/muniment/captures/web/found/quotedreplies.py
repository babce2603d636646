"""Words of readers in lists of the latest comments beside posts: links to the comments that they are of."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import comments
from muniment.captures.words.blogs import blogaddress
from muniment.text import permalink, stops
from muniment.text.patterns import late

REPLY = late(r"#comment-\d+$")
"""The end of a comment's address (WordPress, get_comment_link)."""
ENDED = late(f"[{stops.STATED}]$")
"""How words end that are a reader's, as titles do not; they are cut off as often as not."""
LIKE = 20
"""Letters of a title that stand in the address of its post too."""


def find(root: Element, texts: Sequence[Element]) -> list[Element]:
    """Return such links outside of the texts of posts, and of where all comments stand."""
    able = [link for link in root.walk() if link.name == "a" and link.mentions("#comment-") and _quotes(link)]
    around = [*texts, *(area for area in root.walk() if comments.is_comments(area))] if able else []
    return [link for link in able if not any(area.holds(link) for area in around)]


def _quotes(link: Element) -> bool:
    """Return whether a link to a comment says more than whose it is: it ends as a sentence, and is no post's title."""
    address = link.get("href")
    if not REPLY.search(address) or not ENDED.search(link.words):
        return False
    said = permalink.slug(link.words)[:LIKE]
    return bool(said) and f"/{said}" not in blogaddress.path_of(address)
