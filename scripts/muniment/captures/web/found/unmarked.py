"""Finds posts on a page that marks none: by headings that link to where a post stands, and the words under them."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import closedlines, pagemarks
from muniment.captures.web.found.undertitles import (
    AROUND,
    LINES,
    dates,
    in_one,
    is_dated,
    is_label,
    led,
    run_on,
    text_of,
)
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.page import heading
from muniment.captures.words.rows import dateline
from muniment.text import days
from muniment.text.patterns import late

DATED = late(r"/\d{4}/\d\d/\d\d/[^/?#]+/?$")
LISTED = r"(?:index|default|archives?|feed|rss|atom|uploads?)(?:\.\w+)?/?$"
"""How one ends, behind a month, that is of all its posts."""
MONTHLY = late(rf"/\d{{4}}/\d\d/(?!\d+/?$|page/|{LISTED})[^/?#]+/?$")
"""How an address ends that has but the month of its post (WordPress: 'Month and name'); days, pages and lists too."""
BARRIERS = AROUND - {"svg", "noscript", "button"}
"""What holds no post around its heading; one may have a button with an icon, and pictures for those without scripts."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
WHOLE = frozenset({"", "html", "body", "main"})
SITE = frozenset({"site-title", "site-name", "blog-title", "wp-block-site-title"})
"""Classes of the name of a site."""
ROOT = late(r"(?:https?://[^/]+)?/?")
SIDE = late(
    r"(?:left|right|main|primary|secondary|site|page)?[-_]?side-?bar|(?:site|page)[-_](?:header|footer)"
    r"|(?:[a-z]+_)?(?:Left|Right|Footer)Pane"
)
SIDES = frozenset(
    "header footer masthead colophon menu navigation left right leftcol rightcol leftcolumn rightcolumn left-column"
    " right-column left_column right_column".split()
)
"""What themes call that which stands around all posts, where no element of HTML says it: by class, by name alone."""
SHORT = 200
"""Characters between what a letter is called and its post."""
LONG = 400
"""Characters of text under the only first heading of a page that are more than what leads to a list."""
Parts = tuple[Element, Element, Element]
"""The element that holds a post, its title, and its text."""


def find(elements: Sequence[Element]) -> list[Parts]:
    """Return the posts under headings that link to dated addresses, or in a list of dated or filed ones, or alone."""
    parents = {id(child): element for element in elements for child in element.children}
    within = inside(elements)
    heads = [e for e in within if e.name in HEADINGS and not names_list(e)]
    heads = [head for head in heads if not READ_MORE.fullmatch(head.words or " ")]
    linked = [head for head in heads if any(DATED.search(other.get("href")) for other in head.walk())]
    firsts = [head for head in heads if head.name == "h1" and not names_site(head)]
    if not firsts:
        linked = linked or [element for element in within if _heads(element)]
    if linked := linked or [*closedlines.heads(within)]:
        return list(_under(linked, parents))
    alone = list(_under(firsts, parents)) if len(firsts) == 1 else []
    linking = {inner.order for link in elements if link.name == "a" and link.get("href") for inner in link.walk()}
    heads = [head for head in heads if head.name != "h1" or not names_site(head)]
    able = [head for head in heads if leads(head) or head.order in linking or alone_in(head) is not head]
    listed = [parts for parts in _under(able, parents) if _is_listed(parts)]
    if len(listed) > 1 and not any(_says_most(parts, listed) for parts in alone):
        return listed
    return listed if len(listed) == 1 and alone and _heads_letter(firsts[0], listed[0], elements) else alone


def names_list(head: Element) -> bool:
    """Return whether a heading is that of a list: it says of what, or a month alone, since posts are called by days."""
    whole = days.whole(head.words)
    return heading.read(head.words) is not None or (whole is not None and not whole.is_day)


def _is_listed(parts: Parts) -> bool:
    """Return whether something says that what stands under a heading that leads on is a post."""
    monthly = any(MONTHLY.search(inner.get("href")) for inner in parts[1].walk())
    return monthly or is_dated(parts[0]) or _is_filed(parts[0]) or _goes_on(parts)


def inside(elements: Sequence[Element]) -> list[Element]:
    """Return the elements of a page in which the title of a post may stand."""
    outside = {inner.order for element in elements if _is_outside(element) for inner in element.walk()}
    return [element for element in elements if element.order not in outside]


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
    return not head.classes.isdisjoint(SITE) or leads_home(head)


def leads_home(head: Element) -> bool:
    """Return whether a link in a heading leads to where the site begins."""
    return any(ROOT.fullmatch(link.get("href") or "#") for link in head.walk() if link.name == "a")


def _is_filed(post: Element) -> bool:
    """Return whether a post has labels of its own, as a link says that is there for that (microformats, rel-tag)."""
    return any("tag" in link.get("rel").split() for link in post.walk() if link.name == "a")


def _goes_on(parts: Parts) -> bool:
    """Return whether links of a post lead from its title and from 'Read more' to the same place."""
    links = [link for link in parts[0].walk() if link.name == "a" and link.get("href")]
    titled = led(links, parts[1])
    return any(link.get("href") in titled and READ_MORE.fullmatch(link.words or " ") for link in links)


def lists(post: Element, title: Element) -> bool:
    """Return whether what looks like a post lists several: with titles like its own, or right under its title.

    Each leads on, under a title that does not each 'Read more' too.
    """
    if leads(title):
        alike = (one for one in post.walk() if one.name == title.name and one.classes == title.classes != frozenset())
        return any(leads(one) and not led(one.walk(), one) & led(title.walk(), title) for one in alike)
    links = [link for link in post.walk() if link.name == "a" and link.get("href")]
    on = {link.get("href") for link in links if READ_MORE.fullmatch(link.words or " ")}
    heads = [one for one in post.walk() if on and one.name in HEADINGS and leads(one) and led(one.walk(), one) & on]
    between = [text.shown for text in post.texts() if heads and title.end <= text.start < heads[0].start]
    return len(heads) > 1 and len(" ".join("".join(between).split())) < SHORT


def _says_most(parts: Parts, listed: Sequence[Parts]) -> bool:
    """Return whether what stands under the only first heading is a text beside which the list is further reading."""
    content = parts[2]
    among = any(post.holds(content) or content.holds(post) for post, _, _ in listed)
    return not among and not content.says_less(LONG)


def _heads_letter(head: Element, parts: Parts, elements: Sequence[Element]) -> bool:
    """Return whether the only first heading of a page is what a letter is called whose one post links to its page.

    Between the two stand few words then, and none that date what is under the first.
    """
    place = parts[1].start
    between = " ".join(text.shown for text in elements[0].texts() if head.end <= text.start < place)
    return place >= head.end and leads(parts[1]) and len(between) < SHORT and not days.first(between)


def under(heads: Sequence[Element], elements: Sequence[Element]) -> Iterator[Parts]:
    """Yield the posts under headings."""
    return _under(heads, {id(child): element for element in elements for child in element.children})


def _under(chosen: Sequence[Element], parents: dict[int, Element]) -> Iterator[Parts]:
    crowned = bool(chosen) and _dated_before(chosen[0], parents) is not None
    for place, head in enumerate(chosen):
        following = chosen[place + 1] if place + 1 < len(chosen) else None
        beside = [*chosen[max(0, place - 1) : place], *chosen[place + 1 : place + 2]]
        post = around(head, beside, parents)
        content = text_of(post, head) if post is not head and post.name != "header" else None
        if content is None:
            post = _up_to(post, following, parents, crowned=crowned)
            content = text_of(post, head)
        if content is None and id(head) in parents:
            post, content = run_on(head, parents[id(head)]) or (post, None)
        if content is not None:
            yield post, alone_in(head), content


def around(head: Element, others: Sequence[Element], parents: dict[int, Element]) -> Element:
    """Return the largest element that holds this heading and none of those before and behind it."""
    found = head
    while (parent := parents.get(id(found))) is not None and parent.name not in WHOLE:
        if any(parent.holds(other) for other in others) or any(inner.name in BARRIERS for inner in parent.walk()):
            break
        if any(isinstance(child, Element) and child is not found and is_side(child) for child in parent.children):
            break
        found = parent
    return found


def is_side(element: Element) -> bool:
    """Return whether an element is named as the column beside posts, or what stands above or under all of them."""
    name = "" if element.is_bare else element.get("id")
    return name in SIDES or any(map(SIDE.fullmatch, (name, *element.classes)))


def is_beside(element: Element) -> bool:
    """Return whether an element is named as what stands around the posts of a page, or around one of them."""
    return pagemarks.is_around(element.classes) or is_side(element)


def _up_to(found: Element, following: Element | None, parents: dict[int, Element], *, crowned: bool) -> Element:
    """Return an element and those behind it, up to the one that holds the next heading.

    `crowned`: above each heading stands a line that dates its post.
    """
    siblings = parents[id(found)].children if id(found) in parents else [found]
    first = siblings.index(found)
    last = first + 1
    while last < len(siblings) and not (following is not None and siblings[last].holds(following)):
        last += 1
    if crowned:
        above = _dated_before(found, parents)
        first = siblings.index(above) if above is not None else first
        beyond = siblings[last] if last < len(siblings) else None
        below = _dated_before(beyond, parents) if isinstance(beyond, Element) else None
        last = siblings.index(below) if below is not None else last
    while last > first + 1 and _parts_posts(siblings[last - 1]):
        last -= 1
    return in_one(siblings[first:last], siblings[first].start)


def _parts_posts(node: Element | Text) -> bool:
    """Return whether a node at the end of a post is the line that parts it from what follows, or nothing."""
    return node.name in ("hr", "br") if isinstance(node, Element) else not node.shown.strip()


def _dated_before(element: Element, parents: dict[int, Element]) -> Element | None:
    """Return the element right before one, where it is a line that dates."""
    parent = parents.get(id(element))
    before = parent.children[: parent.children.index(element)] if parent is not None else []
    last = next((node for node in reversed(before) if isinstance(node, Element)), None)
    return last if last is not None and last.name in LINES and (is_label(last) or dates(last)) else None


def alone_in(head: Element) -> Element:
    """Return the link within a heading that is the title beside a date in it; the heading where there is none."""
    links = [link for link in head.walk() if link.name == "a" and link.words]
    if len(links) != 1 or links[0].words == head.words:
        return head
    said = dateline.read(head.words.replace(links[0].words, " ", 1).strip(" –—-:|·•,"))
    return links[0] if said is not None else head
