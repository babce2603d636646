"""What readers wrote on a page, and whether it is there or only asked for: by a form, or by saying that nothing is."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import DROPPED
from muniment.captures.web.found import openings, readers
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.page import pagelines
from muniment.text import permalink, stops
from muniment.text.patterns import late

AREAS = frozenset(
    "commentlist comments-area comment-list comments-list wp-block-comments comment-respond comment-wrapper"
    " comments-wrapper comments-section comments-body post-comments comEnt"
    " wp-block-latest-comments__comment-excerpt".split()
)
WRITTEN = late(r"comment[-_]?(?:body|text|content|footer)|comments-post(?:ed)?")
"""What themes call the parts of what one reader wrote."""
THREAD = late(r"comments|comments?[-_](?:thread|posts|items|ul)(?:[-_]\d+)?")
"""What they call all that readers wrote (SPIP)."""
SAID = late(r"b?[Cc]omment|(?:user|reader|blog|single|reply)[-_]comment|comment[-_](?:item|entry|reply)")
"""What systems call an element that holds all that one reader wrote, where they do not call its parts so."""
PARTS = frozenset({"content", "body", "text", "message", "entry", "bCommentText"})
"""What they call the words in it then."""
ASKS = frozenset(
    "comment-respond comment-form comment-reply-title comment-notes no-comments nocomments comments-closed"
    " comments-title must-log-in jetpack_subscription_widget".split()
)
"""Classes of what stands among comments and is none."""
BEGINS = late(r"(?:comments?|respond|trackbacks?|pings|disqus_thread)", re.IGNORECASE)
"""What the place is named, in the heading above what readers wrote, to which a page's links lead (Movable Type)."""
SWALLOWS = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"})
SWALLOWED = late(r"<[^<>]*\b(?:id=[\"']?(?:(?:li|div)-)?comment-\d|replytocom=\d)")
"""The beginning of a comment, or the link to answer it (WordPress, Walker_Comment), in what is no markup."""
ONE = ("comment", "u-comment", "wp-block-latest-comments__comment-excerpt")
"""The class of what one reader wrote (WordPress, comment_class), and that of its beginning beside posts."""
MENTION = "u-comment"
"""That of an answer from elsewhere, whatever holds it (microformats, h-entry: Webmention)."""
LISTED = frozenset({"recentcomments", "comment-author-link", "wp-block-latest-comments__comment-author"})
"""Classes in lists of the latest comments beside posts (WordPress, WP_Widget_Recent_Comments)."""
LATEST = frozenset({"wp-block-latest-comments", "recentcomments"})
"""Classes of such lists."""
REPLIES = late(r"#(?:comments?|respond|disqus_thread|reply)$")
"""Where a link leads that says how many comments there are, or asks for one."""
READER = late(r"c(?:omment)?[-_]?\d+")
"""The name of what one reader wrote below such a heading."""
HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
HOLDERS = frozenset({"section", "div"})
LISTS = frozenset({"table", "ol", "dl"})
"""Elements that hold comments where they are called so; a short list without numbers may say how many there are."""
NAMES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "form", *DROPPED})
REPLY = late(r"#comment-\d+$")
"""The end of a comment's address (WordPress, get_comment_link)."""
ENDED = late(f"[{stops.STATED}]$")
"""How words end that are a reader's, as titles do not; they are cut off as often as not."""
LIKE = 20
"""Letters of a title that stand in the address of its post too."""


def is_comments(element: Element) -> bool:
    """Return whether an element holds what readers wrote."""
    if element.is_bare or not _may_say(element.written):
        return False
    classes = element.classes
    if _is_of_reader(element):
        return True
    if element.name == "div" and any(map(SAID.fullmatch, classes)) and _holds_part(element):
        return True
    if "comments" in classes and element.name in LISTS:
        return not pagelines.is_furniture(element.words)  # 'No comments'
    if "comments" in classes and element.name == "section" and _is_headed(element):
        return True
    if any(map(THREAD.fullmatch, classes)) and any(map(_is_of_reader, element.walk())):
        return True
    return not classes.isdisjoint(AREAS) or element.get("id") in ("comments", "respond", "disqus_thread")


def _is_headed(element: Element) -> bool:
    return any(inner.name in HEADS for inner in element.walk())


def within(post: Element) -> Iterator[Element]:
    """Yield the outermost elements within one that hold what readers wrote."""
    stop = -1
    for element in post.walk():
        if element.order > stop and is_comments(element):
            stop = element.stop
            yield element


def _is_of_reader(element: Element) -> bool:
    """Return whether an element holds what one reader wrote, and is marked so."""
    if MENTION in element.classes:
        return True
    return "comment" in element.classes and (element.name in ("li", "article") or _holds_words_of_reader(element))


@lru_cache(maxsize=4096)
def _may_say(written: str) -> bool:
    """Return whether attributes have what is in every name of such an element; the same are asked about often."""
    return "omment" in written or "respond" in written or "disqus" in written or "comEnt" in written


def _holds_words_of_reader(element: Element) -> bool:
    """Return whether a theme marks within an element what a reader wrote: it is no link to comments then."""
    return element.name == "div" and any(map(WRITTEN.fullmatch, (one for e in element.walk() for one in e.classes)))


def begin(element: Element) -> bool:
    """Return whether an element is a heading that holds the place at which what readers wrote begins."""
    if element.name not in HEADS or all(isinstance(child, Text) for child in element.children):
        return False
    places = (place for inner in element.walk() if inner.name == "a" for place in (inner.get("id"), inner.get("name")))
    return any(map(BEGINS.fullmatch, places))


def are_counted(element: Element) -> bool:
    """Return whether an element begins with a heading that says how many comments there are, as 'One thought on'."""
    if element.name not in HOLDERS:
        return False
    first = next((child for child in element.children if isinstance(child, Element) or child.shown.strip()), None)
    return isinstance(first, Element) and first.name in HEADS and COMMENTS.fullmatch(first.words or " ") is not None


def _under_headings(root: Element) -> Iterator[Element]:
    """Yield what one reader wrote each below headings above such words, in elements that have no other mark."""
    heads = {element.order for element in root.walk() if element.name in HEADS and begin(element)}
    for holder in root.walk() if heads else ():
        inner = [child for child in holder.children if isinstance(child, Element)]
        place = next((at for at, child in enumerate(inner) if child.order in heads), len(inner))
        yield from (child for child in inner[place:] if READER.fullmatch(child.get("id")))


def _holds_part(element: Element) -> bool:
    """Return whether words stand within an element that systems name as those of a reader."""
    within = (inner for inner in element.walk() if inner is not element and not inner.is_bare)
    return any(inner.name != "a" and not PARTS.isdisjoint(inner.classes) and inner.words for inner in within)


def shown(root: Element) -> bool:
    """Return whether a page shows comments of readers."""
    elements = list(root.walk())
    areas = chain((area for area in elements if is_comments(area)), _under_headings(root), readers.likely(root))
    return any(_says(words) for area in areas for words in _words(area)) or openings.are_under(elements)


def lists_latest(element: Element) -> bool:
    """Return whether an element is a list of the latest comments on all posts."""
    return not element.is_bare and not element.classes.isdisjoint(LATEST)


def named(root: Element) -> bool:
    """Return whether a page names readers who commented in a list of the latest comments."""
    return any(not LISTED.isdisjoint(element.classes) and element.words for element in root.walk())


def number(root: Element) -> int:
    """Return how many comments of readers a page shows: as often as what is called so stands there with words."""
    if not shown(root):
        return 0
    areas = [area for area in root.walk() if is_comments(area)]
    inner = {one.order: one for area in areas for one in area.walk() if one.classes and one.words}
    called = Counter(name for one in inner.values() for name in one.classes if name in ONE or WRITTEN.fullmatch(name))
    readers = sum(bool(READER.fullmatch(one.get("id"))) for one in root.walk())
    return max([1, readers, *called.values()])


def are_swallowed(root: Element) -> bool:
    """Return whether comments stand in a script or the like that its page left open, and are in no element."""
    texts = (text.shown for one in root.walk() if one.name in SWALLOWS for text in one.texts())
    return any(SWALLOWED.search(shown) for shown in texts if any(sign in shown for sign in ("comment-", "replytocom=")))


def _says(words: str) -> bool:
    return bool(re.search(r"\w", words)) and not COMMENTS.fullmatch(" ".join(words.split()))


def _words(area: Element) -> Iterator[str]:
    """Yield the texts of an area of comments outside of its form and headings."""
    nodes: list[Element | Text] = [area]
    while nodes:
        node = nodes.pop()
        if isinstance(node, Text):
            yield node.shown
        elif node.name == "a" and REPLIES.search(node.get("href")):
            continue
        elif node.name not in NAMES and node.classes.isdisjoint(ASKS) and node.get("id") != "respond":
            nodes += node.children


def quoted(root: Element, texts: Sequence[Element]) -> list[Element]:
    """Return such links outside of the texts of posts, and of where all comments stand."""
    able = [link for link in root.walk() if link.name == "a" and link.mentions("#comment-") and _quotes(link)]
    around = [*texts, *(area for area in root.walk() if is_comments(area))] if able else []
    return [link for link in able if not any(area.holds(link) for area in around)]


def _quotes(link: Element) -> bool:
    """Return whether a link to a comment says more than whose it is: it ends as a sentence, and is no post's title."""
    address = link.get("href")
    if not REPLY.search(address) or not ENDED.search(link.words):
        return False
    said = permalink.slug(link.words)[:LIKE]
    return bool(said) and f"/{said}" not in blogaddress.path_of(address)
