"""Finds the posts of a web page: by what a theme marks as one, else by headings that link to where a post stands."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures import dateline
from muniment.captures.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.captures.markup import Element, Text
from muniment.captures.taken import DROPPED

POST = frozenset({"hentry", "h-entry", "wp-block-post", "type-post", "blog-post", "post"})
TITLE = frozenset({"entry-title", "post-title", "wp-block-post-title", "p-name", "posttitle", "storytitle"})
CONTENT = frozenset(
    "entry-content post-content wp-block-post-content e-content entry storycontent post-body post-entry article-body"
    " entry-inner entry-body postcontent entrytext entry-summary wp-block-post-excerpt".split()
)
COMMENTS = frozenset({"commentlist", "comments-area", "comment-list", "wp-block-comments", "comment-respond"})
LOCKED = frozenset("post-password-required status-private status-draft status-pending status-future".split())
"""Classes of a post that not everyone is shown (WordPress, get_post_class)."""
LISTS = frozenset(
    "wp-block-query wp-block-latest-posts jp-relatedposts related-posts yarpp yarpp-related post-navigation"
    " wp-block-post-navigation-link nav-links widget".split()
)
"""Classes of what leads from a post to others."""
DATED = re.compile(r"/\d{4}/\d\d/\d\d/[^/?#]+/?$")
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
NO_POST = frozenset({"body", "html", "a", *HEADINGS})
AROUND = frozenset({"nav", "aside", "footer", "form", *DROPPED})
"""Elements of a page in which no post stands."""
WHOLE = frozenset({"", "html", "body", "main"})
TEXTS = frozenset({"p", "ul", "ol", "blockquote", "figure", "table", "pre", "div"})
SHORT = 200


class Sighted(msgspec.Struct, frozen=True):
    """A post on a page: the element that holds it, its title, and the element or the nodes that are its text."""

    post: Element
    title: Element
    content: Element

    def own(self) -> list[Element]:
        """Return the elements of the post, without those of other posts within it and of what stands around."""
        found: list[Element] = []
        stop = -1
        for element in self.post.walk():
            if element.order <= stop and element is not self.post:
                continue
            if element is not self.post and _is_beside(element, self):
                stop = element.stop
            else:
                found.append(element)
        return found


def find(root: Element) -> list[Sighted]:
    """Return the posts of a page from the top."""
    elements = list(root.walk())
    marked, stop = [], -1
    for element in elements:
        if element.order > stop and _is_post(element) and (seen := _marked(element)):
            marked.append(seen)
            stop = element.stop
    if marked:
        return marked
    wholes = [element for name in ("main", "body") for element in elements if element.name == name]
    return [seen for element in wholes if (seen := _marked(element))][:1] or list(_headed(elements))


def _is_post(element: Element) -> bool:
    if element.name in NO_POST:
        return False
    if element.name == "article" or (element.classes and not element.classes.isdisjoint(POST)):
        return True
    return bool(re.fullmatch(r"post-\d+", element.get("id"))) or "BlogPosting" in element.get("itemtype")


def _marked(post: Element) -> Sighted | None:
    title, content = title_of(post), _content(post)
    if title is None or content is None:
        return None
    return Sighted(post, title, content)


def _is_beside(element: Element, seen: Sighted) -> bool:
    """Return whether an element of a post is another post, readers' comments, or a way to other posts."""
    if any(element.order <= inner.order <= element.stop for inner in (seen.title, seen.content)):
        return False
    lists = element.name == "nav" or not element.classes.isdisjoint(LISTS)
    return lists or is_comments(element) or _is_post(element)


def is_locked(post: Element) -> bool:
    """Return whether a post is shown to those alone who know its password, or are logged in."""
    if not post.classes.isdisjoint(LOCKED):
        return True
    return any("post-password-form" in element.classes for element in post.walk() if element.name == "form")


def is_comments(element: Element) -> bool:
    """Return whether an element holds what readers wrote."""
    return not element.classes.isdisjoint(COMMENTS) or element.get("id") in ("comments", "respond")


def title_of(post: Element) -> Element | None:
    """Return the title of a post: what is marked as one, else its first heading."""
    within = [other for other in post.walk() if other is not post]
    found = next((other for other in within if other.classes & TITLE or other.get("itemprop") == "headline"), None)
    found = found or next((other for other in within if other.name in ("h1", "h2", "h3") and other.words), None)
    return found or next((other for other in within if other.get("itemprop") == "name"), None)


def _content(post: Element) -> Element | None:
    for element in post.walk():
        if element is not post and (element.classes & CONTENT or element.get("itemprop") == "articleBody"):
            return element
    return None


def _headed(elements: Sequence[Element]) -> Iterator[Sighted]:
    """Yield the posts under headings that link to dated addresses, or under the only first heading."""
    parents = {id(child): element for element in elements for child in element.children}
    outside = {inner.order for element in elements if element.name in AROUND for inner in element.walk()}
    heads = [element for element in elements if element.name in HEADINGS and element.order not in outside]
    linked = [head for head in heads if any(DATED.search(other.get("href")) for other in head.walk())]
    firsts = [head for head in heads if head.name == "h1"]
    chosen = linked or (firsts if len(firsts) == 1 else [])
    for place, head in enumerate(chosen):
        following = chosen[place + 1] if place + 1 < len(chosen) else None
        post = _around(head, [other for other in chosen if other is not head], following, parents)
        content = _text_of(post, head)
        if content is not None:
            yield Sighted(post, head, content)


def _around(
    head: Element, others: Sequence[Element], following: Element | None, parents: dict[int, Element]
) -> Element:
    """Return the largest element that holds this heading and no other; else what stands up to the next."""
    found = head
    while (parent := parents.get(id(found))) is not None and parent.name not in WHOLE:
        if any(_holds(parent, other) for other in others) or any(inner.name in AROUND for inner in parent.walk()):
            break
        found = parent
    if found is not head:
        return found
    siblings = parents[id(head)].children
    first = siblings.index(head)
    ends = (isinstance(node, Element) and following is not None and _holds(node, following) for node in siblings)
    last = next((place for place, stops in enumerate(ends) if stops and place > first), len(siblings))
    return _in_one(siblings[first:last], head.start)


def _in_one(nodes: Sequence[Element | Text], start: int) -> Element:
    """Return an element that no source has, around nodes in a row; it stands where they do."""
    made = Element("div", {}, start, nodes[-1].end if nodes else start)
    made.children = list(nodes)
    within = [node for node in nodes if isinstance(node, Element)]
    made.order, made.stop = (within[0].order, within[-1].stop) if within else (-1, -1)
    return made


def _holds(element: Element, other: Element) -> bool:
    return element.order <= other.order <= element.stop


def _text_of(post: Element, head: Element) -> Element | None:
    """Return what holds most of the words under a heading; where that is the post itself, what is no label in it."""
    sizes: dict[int, int] = {}
    holders: dict[int, Element] = {}
    for holder in post.walk():
        for child in holder.children:
            if isinstance(child, Element) and child.name in TEXTS and not is_label(child):
                own = sum(len(text.shown.strip()) for text in child.texts()) * (child.name != "div")
                sizes[id(holder)] = sizes.get(id(holder), 0) + own
                holders[id(holder)] = holder
    best = max(sizes, key=lambda key: sizes[key], default=0)
    if not best or not sizes[best]:
        return None
    found = holders[best]
    return found if not any(other is head for other in found.walk()) else _without_labels(found, head)


def _without_labels(holder: Element, head: Element) -> Element:
    """Return what stands behind a heading in the element that holds both, without its date line and labels."""
    kept: list[Element | Text] = []
    behind = False
    for node in holder.children:
        if isinstance(node, Element) and any(other is head for other in node.walk()):
            behind = True
        elif behind and (isinstance(node, Text) or not is_label(node)):
            kept.append(node)
    return _in_one(kept, holder.start)


def is_label(element: Element) -> bool:
    """Return whether an element is a line about a post rather than of it: its date, its tags."""
    if element.name not in ("p", "div", "span", "small") or not element.says_less(SHORT):
        return False
    words = element.words
    dated = dateline.read(words) is not None
    return dated or bool(TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words)) or _is_date_among(words)


def _is_date_among(words: str) -> bool:
    """Return whether one of the parts of a line, between strokes or points, is a date."""
    return any(dateline.read(part.strip()) for part in re.split(r"[|·•/]", words)) if len(words) < SHORT else False
