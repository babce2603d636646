"""Finds posts on a page that marks none: by headings that link to where a post stands, and the words under them."""

import re
from collections.abc import Callable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import DROPPED
from muniment.captures.web import pagemarks
from muniment.captures.words import dateline, heading
from muniment.captures.words.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.text import days

DATED = re.compile(r"/\d{4}/\d\d/\d\d/[^/?#]+/?$")
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
AROUND = frozenset({"nav", "aside", "footer", "form", *DROPPED})
"""Elements of a page in which no post stands."""
WHOLE = frozenset({"", "html", "body", "main"})
LINES = frozenset({"p", "div", "span", "small", "h4", "h5", "h6"})
TEXTS = frozenset({"p", "ul", "ol", "blockquote", "figure", "table", "pre", "div"})
WORDED = frozenset({"p", "ul", "ol", "blockquote", "table", "pre"})
"""What a text is made of, and no line of names, buttons and dates."""
SITE = frozenset({"site-title", "site-name", "blog-title", "wp-block-site-title"})
"""Classes of the name of a site."""
ROOT = re.compile(r"(?:https?://[^/]+)?/?")
SHORT = 200
FEW = 40
"""Characters beside the date in a line that dates a post."""
LONG = 400
"""Characters of text under the only first heading of a page that are more than what leads to a list."""
Parts = tuple[Element, Element, Element]
"""The element that holds a post, its title, and its text."""


def find(elements: Sequence[Element]) -> list[Parts]:
    """Return the posts under headings that link to dated addresses, or in a list of dated or filed ones, or alone."""
    parents = {id(child): element for element in elements for child in element.children}
    outside = {inner.order for element in elements if _is_outside(element) for inner in element.walk()}
    heads = [e for e in elements if e.name in HEADINGS and e.order not in outside and not heading.read(e.words)]
    linked = [head for head in heads if any(DATED.search(other.get("href")) for other in head.walk())]
    firsts = [head for head in heads if head.name == "h1" and not names_site(head)]
    if not firsts:
        linked = linked or [element for element in elements if element.order not in outside and _heads(element)]
    if linked:
        return list(_under(linked, parents))
    alone = list(_under(firsts, parents)) if len(firsts) == 1 else []
    able = [head for head in heads if leads(head) or alone_in(head) is not head]
    listed = [parts for parts in _under(able, parents) if _is_dated(parts[0]) or _is_filed(parts[0])]
    if len(listed) > 1 and not any(_says_most(parts, listed) for parts in alone):
        return listed
    return alone


def _is_outside(element: Element) -> bool:
    """Return whether no title of a post stands in an element: it is around them, or links the site's name to it."""
    return element.name in AROUND or (element.name == "a" and bool(ROOT.fullmatch(element.get("href") or "#")))


def leads(head: Element) -> bool:
    """Return whether the whole of a heading is a link."""
    return any(inner.name == "a" and inner.get("href") and inner.words == head.words for inner in head.walk())


def _heads(element: Element) -> bool:
    """Return whether an element is a title where a page has no headings: bold words that link to a dated address."""
    if element.name not in ("b", "strong"):
        return False
    return any(DATED.search(link.get("href")) and link.words == element.words for link in element.walk())


def names_site(head: Element) -> bool:
    """Return whether a heading is the name of the site: it is marked so, or links to where that begins."""
    if not head.classes.isdisjoint(SITE):
        return True
    return any(ROOT.fullmatch(link.get("href")) for link in head.walk() if link.name == "a")


def _is_dated(post: Element) -> bool:
    """Return whether one of the elements of a post is there to date it, or is short and holds a date."""
    return any(
        e.name == "time" or pagemarks.is_date(e.classes) or (e.says_less(SHORT // 2) and bool(days.first(e.words)))
        for e in post.walk()
    )


def _is_filed(post: Element) -> bool:
    """Return whether a post has labels of its own, as a link says that is there for that (microformats, rel-tag)."""
    return any("tag" in link.get("rel").split() for link in post.walk() if link.name == "a")


def _says_most(parts: Parts, listed: Sequence[Parts]) -> bool:
    """Return whether what stands under the only first heading is a text beside which the list is further reading."""
    content = parts[2]
    among = any(holds(post, content) or holds(content, post) for post, _, _ in listed)
    return not among and not content.says_less(LONG)


def _under(chosen: Sequence[Element], parents: dict[int, Element]) -> Iterator[Parts]:
    crowned = bool(chosen) and _dated_before(chosen[0], parents) is not None
    for place, head in enumerate(chosen):
        following = chosen[place + 1] if place + 1 < len(chosen) else None
        beside = [*chosen[max(0, place - 1) : place], *chosen[place + 1 : place + 2]]
        post = around(head, beside, parents)
        content = text_of(post, head) if post is not head else None
        if content is None:
            post = _up_to(post, following, parents, crowned=crowned)
            content = text_of(post, head)
        if content is not None:
            yield post, alone_in(head), content


def around(head: Element, others: Sequence[Element], parents: dict[int, Element]) -> Element:
    """Return the largest element that holds this heading and none of those before and behind it."""
    found = head
    while (parent := parents.get(id(found))) is not None and parent.name not in WHOLE:
        if any(holds(parent, other) for other in others) or any(inner.name in AROUND for inner in parent.walk()):
            break
        found = parent
    return found


def _up_to(found: Element, following: Element | None, parents: dict[int, Element], *, crowned: bool) -> Element:
    """Return an element and those behind it, up to the one that holds the next heading.

    `crowned`: above each heading stands a line that dates its post.
    """
    siblings = parents[id(found)].children if id(found) in parents else [found]
    first = siblings.index(found)
    last = first + 1
    while last < len(siblings) and not (following is not None and _is_around(siblings[last], following)):
        last += 1
    if crowned:
        above = _dated_before(found, parents)
        first = siblings.index(above) if above is not None else first
        beyond = siblings[last] if last < len(siblings) else None
        below = _dated_before(beyond, parents) if isinstance(beyond, Element) else None
        last = siblings.index(below) if below is not None else last
    return in_one(siblings[first:last], siblings[first].start)


def _dated_before(element: Element, parents: dict[int, Element]) -> Element | None:
    """Return the element right before one, where it is a line that dates."""
    parent = parents.get(id(element))
    before = parent.children[: parent.children.index(element)] if parent is not None else []
    last = next((node for node in reversed(before) if isinstance(node, Element)), None)
    return last if last is not None and last.name in LINES and (is_label(last) or _dates(last)) else None


def in_one(nodes: Sequence[Element | Text], start: int) -> Element:
    """Return an element that no source has, around nodes in a row; it stands where they do."""
    made = Element("div", {}, start, nodes[-1].end if nodes else start)
    made.children = list(nodes)
    within = [node for node in nodes if isinstance(node, Element)]
    made.order, made.stop = (within[0].order, within[-1].stop) if within else (-1, -1)
    return made


def _is_around(node: Element | Text, other: Element) -> bool:
    return isinstance(node, Element) and holds(node, other)


def holds(element: Element, other: Element) -> bool:
    """Return whether an element holds another, or is it."""
    return element.order <= other.order <= element.stop


def text_of(post: Element, head: Element) -> Element | None:
    """Return what is marked as a text under a heading, else what holds most of its words and is no label."""
    marked = (e for e in post.walk() if pagemarks.is_content(e.classes) or pagemarks.is_excerpt(e.classes))
    for element in marked:
        if element.order > head.stop and element.words:
            return element
    return most_of(post, head)


def most_of(post: Element, head: Element) -> Element | None:
    """Return what holds most of the words of a post that are no label, whatever is marked."""
    found = _fullest(post, head, _size) or _fullest(post, head, _loose)
    return found and (found if not any(other is head for other in found.walk()) else _without_labels(found, head))


def _fullest(post: Element, head: Element, size: Callable[[Element, Element], int]) -> Element | None:
    """Return the element whose children have most words, as `size` counts those of each; None where none has any."""
    sizes: dict[int, int] = {}
    holders: dict[int, Element] = {}
    for holder in post.walk():
        for child in holder.children:
            if isinstance(child, Element) and child.name in TEXTS and not is_label(child):
                sizes[id(holder)] = sizes.get(id(holder), 0) + size(child, head)
                holders[id(holder)] = holder
    best = max(sizes, key=lambda key: sizes[key], default=0)
    return holders[best] if best and sizes[best] else None


def _size(element: Element, head: Element) -> int:
    """Return how many characters an element of a text has; one that may stand around such elements has none."""
    around = element.name == "div" or (element.name == "table" and holds(element, head))
    return 0 if around else sum(len(text.shown.strip()) for text in element.texts())


def _loose(element: Element, head: Element) -> int:
    """Return how many characters stand right in a `div` beside a heading, if they are more than a line about a post."""
    if element.name != "div" or holds(element, head):
        return 0
    own = sum(len(child.shown.strip()) for child in element.children if isinstance(child, Text))
    return own if own > FEW else 0


def _without_labels(holder: Element, head: Element) -> Element:
    """Return what stands behind a heading in the element that holds both, without its date line and labels."""
    kept: list[Element | Text] = []
    behind = begun = dated = False
    for node in holder.children:
        if isinstance(node, Element) and any(other is head for other in node.walk()):
            behind = True
        elif isinstance(node, Text):
            kept += [node] * behind
        elif behind and not (node.name in AROUND or is_label(node) or (not begun and _dates(node))):
            kept.append(node)
            begun = True
        else:
            dated = dated or _is_dated(node)
    return in_one(kept if dated else _unsigned(kept), holder.start)


def _unsigned(nodes: list[Element | Text]) -> list[Element | Text]:
    """Return nodes without a last one that says who wrote them, and when."""
    place = next((at for at in range(len(nodes) - 1, 0, -1) if isinstance(nodes[at], Element)), 0)
    last = nodes[place] if place else None
    return nodes[:place] if isinstance(last, Element) and last.name in LINES and _dates(last) else nodes


def alone_in(head: Element) -> Element:
    """Return the link within a heading that is the title beside a date in it; the heading where there is none."""
    links = [link for link in head.walk() if link.name == "a" and link.words]
    if len(links) != 1 or links[0].words == head.words:
        return head
    said = dateline.read(head.words.replace(links[0].words, " ", 1).strip(" –—-:|·•,"))
    return links[0] if said is not None else head


def is_label(element: Element) -> bool:
    """Return whether an element is a line about a post rather than of it: its date, its tags."""
    if element.name not in ("p", "div", "span", "small") or not element.says_less(SHORT):
        return False
    words = element.words
    if "://" in words:
        return False
    dated = dateline.read(words) is not None
    return dated or bool(TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words)) or _is_date_among(words)


def _dates(element: Element) -> bool:
    """Return whether a line under a title dates its post, in words that may not be known: few, and no sentence."""
    if element.name == "div" and not any(inner.name in WORDED for inner in element.walk()):
        return element.says_less(SHORT) and any(days.first(text.shown) for text in element.texts())
    words = element.words if element.says_less(SHORT // 2) else ""
    found = list(days.find(words)) if "://" not in words and not re.search(r"[.!?:。：]$", words) else []
    return bool(found) and len(words) - sum(day.end - day.start for day in found) <= FEW


def _is_date_among(words: str) -> bool:
    """Return whether one of the parts of a line, between strokes or points, is a date."""
    return any(dateline.read(part.strip()) for part in re.split(r"[|·•/]", words)) if len(words) < SHORT else False
