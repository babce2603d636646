"""Tags and categories of a post on a web page: the links and lines that name them."""

import operator
import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import takewhile

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import headers
from muniment.captures.web.filed import plainlabels
from muniment.captures.web.found import baretitles, labelmarks, printed
from muniment.captures.web.found.labelmarks import CATEGORY, TAG
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import WHOLE
from muniment.captures.words.blogs import blogaddress, labelwords
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.page.heading import Heading, named
from muniment.text import permalink
from muniment.text.patterns import late

LISTS = late(r"widget|sidebar|related|cloud|recent|popular|menu")
"""What themes call the lists around posts."""
WIDGET = late(rf"footer|{LISTS.pattern}")
"""What themes call that which stands around posts."""
FOOT = late(r"(?:[a-z]+[-_]+)*(?:entry|post|article|story|single|node)[-_]*footer(?:[-_]+[a-z]+)*")
"""What they call the foot of one, which may stand behind what holds its text."""
KEYWORDS = "keywords"
"""The property of a post that holds its labels, with commas between them (schema.org)."""
SHORT = 100
LABEL = 40
"""Characters of a line of labels beside their names."""
LINES = frozenset({"p", "div", "span", "small", "ul", "pre", "h3", "h4", "h5", "h6"})
"""Elements within a text that may hold labels alone."""
HOLDERS = frozenset({"div", "section", "aside"})
KINDS = ("tag", "category")


class Label(msgspec.Struct, frozen=True):
    """A tag or category of a post: the element that names it, and which field it is of."""

    element: Element
    kind: str
    words: str


def read(seen: Sighted, host: str) -> Iterator[Label]:
    """Yield the tags and categories of a post of a blog on a host."""
    yield from _unlinked(seen)
    leads = labelmarks.permalinks(seen.title, seen.own())
    leads |= {seen.onward.get("href")} if seen.onward is not None else set()
    within, kind, end = seen.within, "", foot(seen)
    held, filed = _held(seen)
    headed = {element.order for element in headers.of_title(seen)}
    lists = (*_lists(seen.content, host), *_lines(seen.content, host))
    listed = {inner.order for element in lists for inner in element.walk()}
    for element in seen.own():
        href = element.get("href") if element.name == "a" else ""
        if element.name != "a" or href in leads or labelmarks.AUTHOR.search(href) or baretitles.COMMENTS.search(href):
            continue
        beside = not seen.is_page or seen.title.order < element.order <= end or element.order in headed
        able = element.order in listed or (beside and element.order not in within)
        kind = _kind(element, seen, kind, able=able)
        if able and element.order in filed and not TAG.search(href):
            kind = "categories"
        kind = kind or ("tags" if able and (element.order in held or element.order in listed) else "")
        words = labelmarks.named((label := baretitles.uncounted(element)).words) if kind else ""
        if words and not labelwords.is_none(words, kind) and not READ_MORE.fullmatch(words):
            yield Label(label, kind, words)


def _unlinked(seen: Sighted) -> Iterator[Label]:
    """Yield the labels of a post that elements are there to name, whether they link to them or not."""
    yield from (Label(element, "categories", element.words) for element in printed.categories(seen.post))
    yield from (Label(*found) for found in plainlabels.find(seen))
    for element in seen.own():
        section = element.mentions("articleSection") and element.get("itemprop") == "articleSection"
        if section and element.says_less(SHORT) and element.words and not labelmarks.links(element):
            yield Label(element, "categories", element.words)
        if element.mentions(KEYWORDS) and element.get("itemprop") == KEYWORDS and not labelmarks.links(element):
            parts = element.words.split(",") if element.says_less(4 * SHORT) else []
            yield from (Label(element, "tags", words) for part in parts if 0 < len(words := part.strip()) < LABEL)


def foot(seen: Sighted) -> int:
    """Return up to which element, by its order, a page taken for its post is that post's: lines right under its text.

    What holds both must not hold the whole page.
    """
    around = (e for e in seen.post.walk() if e.name not in WHOLE and seen.content in e.children) if seen.is_page else ()
    beside = (child for holder in around for child in holder.children if isinstance(child, Element))
    under = (child for child in beside if child.order > seen.content.stop and child.words)
    own = takewhile(lambda one: one.name not in ("nav", "aside") and not any(map(LISTS.search, one.classes)), under)
    return [next(own, seen.content), *takewhile(lambda one: one.says_less(SHORT), own)][-1].stop


def beside(seen: Sighted, root: Element, known: Iterable[Label]) -> Iterator[Label]:
    """Yield the labels beside the element of the one post of a page (Hueman), of the kinds that it does not hold.

    Their links must say that they are labels, and stand neither in what is around a page nor in a list of posts.
    """
    kinds = {label.kind for label in known}
    around = (element for element in root.walk() if not element.holds(seen.post))
    outside = {inner.order for element in around if _is_beyond(element) for inner in element.walk()}
    apart = _behind(seen, root) | {e.order for e in headers.around(seen, root) if labelmarks.leads(e)}
    for link in root.walk():
        inner = seen.post.order <= link.order <= seen.post.stop
        named = "tag" in link.get("rel").split() or link.order in apart
        if link.name != "a" or inner or link.order in outside or not named:
            continue
        kind = "categories" if "category" in link.get("rel").split() or CATEGORY.search(link.get("href")) else "tags"
        if kind not in kinds and link.words and not labelwords.is_none(link.words, kind):
            yield Label(label := baretitles.uncounted(link), kind, labelmarks.named(label.words))


def _is_beyond(element: Element) -> bool:
    """Return whether an element stands around a page, or is another post or a list of some."""
    if any(map(FOOT.fullmatch, element.classes)):
        return False
    return element.name in ("nav", "aside", "footer", "article") or any(map(WIDGET.search, element.classes))


def _behind(seen: Sighted, root: Element) -> set[int]:
    """Return what stands right behind a post in an element, by its order, where links to tags are all of it."""
    behind = next((element for element in root.walk() if element.order > seen.post.stop), None)
    while behind is not None and not all(TAG.search(link.get("href")) for link in labelmarks.links(behind)):
        behind = next((child for child in behind.children if isinstance(child, Element)), None)
    if behind is None:
        return set()
    links = labelmarks.links(behind)
    rest = len(re.sub(r"\s", "", behind.words)) - sum(len(re.sub(r"\s", "", link.words)) for link in links)
    return {inner.order for inner in behind.walk()} if links and rest <= LABEL // 2 else set()


def filed(seen: Sighted, known: Sequence[Label]) -> Iterator[Label]:
    """Yield the labels that a post says in words, of the kinds of which nothing else names any: in an element for them.

    Else the categories in a line beside its date.
    """
    kinds = {label.kind for label in known}
    listed = [Label(*found) for found in plainlabels.in_lists(seen) if found[1] not in kinds]
    yield from listed
    if all(label.kind != "categories" for label in (*known, *listed)):
        yield from (Label(*found) for found in plainlabels.in_lines(seen))


def _held(seen: Sighted) -> tuple[set[int], set[int]]:
    """Return what stands in the elements of a post, by its order, that are there for its tags, and its categories."""
    held: dict[str, set[int]] = {"tags": set(), "categories": set()}
    for element in seen.own():
        kind = labelmarks.kept(element.classes) if element.classes else ""
        if kind and not any(element.holds(inner) for inner in (seen.title, seen.content)):
            held[kind].update(inner.order for inner in element.walk())
            beside = [inner for inner in element.walk() if any(map(labelmarks.BESIDE.fullmatch, inner.classes))]
            held[kind].difference_update(inner.order for one in beside for inner in one.walk())
    return held["tags"], held["categories"]


def _lists(content: Element, host: str) -> Iterator[Element]:
    """Yield the elements in a text that hold nothing but tags: they are there for that, all begin with #, or end it."""
    tagged = any(TAG.search(link.get("href")) for link in labelmarks.links(content))
    last = next((child for child in reversed(content.children) if isinstance(child, Element) and child.words), content)
    for element in content.walk():
        if (
            _lists_tags(element)
            or (element.name in HOLDERS and labelmarks.is_headed(element))
            or (tagged and element.name in LINES and labelmarks.is_hashed(element))
            or (tagged and element is last and element.name in LINES and labelmarks.is_list(element, host))
        ):
            yield element


def _lists_tags(element: Element) -> bool:
    """Return whether an element within a text is there to hold tags, and holds nothing but their links."""
    if element.name not in LINES | {"section"} or not element.mentions("tag"):
        return False
    links = labelmarks.links(element) if labelmarks.is_called(element.classes, labelmarks.TAGS) else []
    return bool(links) and len(element.words) - sum(len(link.words) for link in links) <= LABEL


def _kind(link: Element, seen: Sighted, last: str, *, able: bool) -> str:
    """Return the field that a link names an entry of, `last` being that of the link before.

    `able`: its address may say so alone; in a text, and beside one whose post is the whole page, it must be marked.
    """
    rel, href = link.get("rel").split(), link.get("href")
    if "tag" not in rel and not (able and (TAG.search(href) or CATEGORY.search(href))):
        return ""
    if "category" in rel or CATEGORY.search(href):
        return "categories"
    before = "" if TAG.search(href) else _before(link, seen)
    return (
        "categories" if plainlabels.UNDER.search(before) or (last == "categories" and before.strip() == ",") else "tags"
    )


def _before(link: Element, seen: Sighted) -> str:
    """Return the text that stands before a link in its post."""
    said = ""
    for text in seen.post.texts():
        if text.start >= link.start:
            break
        said = text.shown
    return said


def lines(content: Element, host: str) -> Iterator[Element]:
    """Yield the lines within a text that hold nothing but its labels: 'Tags: one, another'."""
    yield from (element for element in _lists(content, host) if element is not content)
    yield from _lines(content, host)


def _lines(content: Element, host: str) -> Iterator[Element]:
    """Yield those of them that words say are such, or the marks of their links."""
    links = (link for link in content.walk() if not link.is_bare)
    hrefs = [(link.get("href"), link.get("rel").split()) for link in links]
    if not any("tag" in rel or TAG.search(href) or CATEGORY.search(href) for href, rel in hrefs):
        return
    for element in content.walk():
        if element.name in LINES and element is not content and _is_line(element, host):
            yield element


def _is_line(element: Element, host: str) -> bool:
    links = labelmarks.links(element)
    tagged = ["tag" in link.get("rel").split() for link in links]
    filed = [labelmarks.files(link, host) for link in links]
    if not any(tagged) or not all(map(operator.or_, tagged, filed)):
        line = CATEGORIES_LINE if all(filed) else TAGS_LINE
        return bool(links) and element.says_less(SHORT) and bool(line.fullmatch(element.words))
    return len(element.words) - sum(len(link.words) for link in links) <= LABEL


def heading(words: str, page: str, classes: Set[str]) -> Heading | None:
    """Return what the heading of a list of posts says that is the name of their label alone; None for any other.

    The page's address ends in the label then, or the classes of its body, or of all its posts, name it (WordPress,
    get_body_class and get_post_class; Ghost).
    """
    slug, kind = permalink.slug(words), TAG.search(page) or CATEGORY.search(page)
    last = blogaddress.path_of(page).strip("/").rpartition("/")[2].lower() if kind else ""
    if not slug or not (slug == last or any(f"{name}-{slug}" in classes for name in KINDS if name in classes)):
        return None
    tag = TAG.search(page) if slug == last else "tag" in classes
    return named(words, "tag" if tag else "category")
