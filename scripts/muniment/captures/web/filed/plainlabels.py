"""Tags and categories of a post on a web page that no link names: elements that are there for one, lines in words."""

from collections.abc import Iterator
from functools import lru_cache

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.blogs.furniture import FILED, LABELLING
from muniment.captures.words.rows import dateline
from muniment.text import days, permalink
from muniment.text.patterns import late

ALONE = late(
    r"(?:[a-z]+[-_]+)*(?:primary|post|entry|article|news|blog|story|card|list|item|quarto)[-_]+(?:(tag)|cat(?:egory)?)"
)
"""What themes call the one tag or category that they show of a post, and do not link to (Ghost, TYPO3, Quarto)."""
BARE = frozenset({"category", "cat", "category-name"})
"""What they call it beside a title (Tistory)."""
CLASS = late(r"(tag|category)-(.+)")
"""The classes that name the labels of a post (WordPress, get_post_class)."""
FIELDS = {"tag": "tags", "category": "categories"}
LABEL, SHORT = 40, 100
LINES = frozenset({"p", "div", "span", "small", "li", "ul", "ol"})
ENTRIES = frozenset({"li", "span", "b", "em", "strong", "code"})
"""Elements that are a label each."""
PARTED = late(r"\s*[,，、،]\s*")
LETTER = late(r"[^\W\d_]")
UNDER = late(r"(?i)(?<!\w)(?:(?:posted |filed |published )?(?:in|under)|dans|en|unter|in der kategorie|em|в) *$")
"""What stands before the name of a category whose link does not say that it is one."""


def find(seen: Sighted) -> Iterator[tuple[Element, str, str]]:
    """Yield the elements outside of a text that are one label of its post each, with its field and words."""
    named = {found[2]: FIELDS[found[1]] for one in sorted(seen.post.classes) if (found := CLASS.fullmatch(one))}
    within = seen.within
    for element in seen.own():
        if element.order not in within and element.name != "a" and (kind := _kind(element, seen, named)):
            yield element, kind, element.words


def _kind(element: Element, seen: Sighted, named: dict[str, str]) -> str:
    """Return the field of the label that an element is; empty for any other. `named`: fields by what classes name."""
    classes, leaf = element.classes, bool(named) and all(isinstance(child, Text) for child in element.children)
    if not (leaf or BARE & classes or alone(classes)) or not _is_said(element):
        return ""
    kind = alone(classes) or ("categories" if BARE & classes and _is_beside(element, seen) else "")
    return kind or (named.get(_slug(element.words), "") if leaf and not seen.title.holds(element) else "")


_slug = lru_cache(maxsize=4096)(permalink.slug)


def in_lists(seen: Sighted) -> Iterator[tuple[Element, str, str]]:
    """Yield the labels in the words of elements outside of a text that are there for all of a kind.

    They stand between commas, or in elements of their own.
    """
    for element in seen.own():
        if element.is_bare or element.order in seen.within or element.name not in LINES or _links(element):
            continue
        field = labelmarks.kept(element.classes)
        parts = PARTED.split(element.words) if field and element.says_less(SHORT) else []
        if all(isinstance(child, Text) for child in element.children) and all(map(_is_label, parts)):
            yield from ((element, field, part) for part in parts)
        elif parts:
            yield from ((entry, field, entry.words) for entry in _entries(element))


def _entries(element: Element) -> list[Element]:
    """Return the elements in one that are a label each; none where one is not, or words beside them announce none."""
    entries = [child for child in element.children if isinstance(child, Element) and child.words]
    entries = [child for child in entries if not _announces(child.words)]
    beside = " ".join("".join(child.shown for child in element.children if isinstance(child, Text)).split())
    alike = {child.name for child in entries} <= ENTRIES and all(map(_is_label, (child.words for child in entries)))
    said = not LETTER.search(beside) or _announces(beside)
    parted = any(PARTED.search(child.words) or days.first(child.words) for child in entries)
    return entries if said and alike and not parted else []


def _is_label(words: str) -> bool:
    """Return whether words between commas may be a label, and are no word for labels."""
    return (
        bool(LETTER.search(words)) and len(words) < LABEL and not labelwords.is_default(words) and not _announces(words)
    )


def _announces(words: str) -> bool:
    return words.endswith((":", "：")) or bool(FILED.fullmatch(words) or LABELLING.fullmatch(words))


def in_lines(seen: Sighted) -> Iterator[tuple[Element, str, str]]:
    """Yield the categories that a line without links says its post is filed in, beside its date, as elements of none.

    Their words have no texts of their own.
    """
    for element in seen.own():
        words = element.words if element.name in LINES and element.order not in seen.within else ""
        if not words or len(words) >= SHORT or not days.DATED.search(words) or _links(element):
            continue
        said = dateline.read(words)
        if said is not None and UNDER.search(words[: said.categories[0]]):
            for label in words[slice(*said.categories)].split(","):
                yield Element("span", "", element.start), "categories", label.strip()
            return


@lru_cache(maxsize=4096)
def alone(classes: frozenset[str]) -> str:
    """Return the field of a label that an element of these classes shows without a link; empty for any other."""
    found = next((told for one in sorted(classes) if (told := ALONE.fullmatch(one))), None)
    return "" if found is None else "tags" if found[1] else "categories"


def _is_said(element: Element) -> bool:
    """Return whether an element has words as a label has them, and no links."""
    several = len([child for child in element.children if isinstance(child, Element) and child.is_worded]) > 1
    words = element.words if element.says_less(LABEL) and not several else ""
    return bool(words) and not labelwords.is_default(words) and not words.endswith((":", "：")) and not _links(element)


def _links(element: Element) -> list[Element]:
    return [link for link in element.walk() if link.name == "a"]


def _is_beside(element: Element, seen: Sighted) -> bool:
    """Return whether an element stands in the same one as the title of a post."""
    holders = (holder for holder in seen.own() if element in holder.children)
    return any(isinstance(child, Element) and child.order == seen.title.order for e in holders for child in e.children)
