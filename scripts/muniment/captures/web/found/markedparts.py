"""What is marked within a post as its title, and as its text."""

from collections.abc import Callable, Iterable, Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import comments, pagemarks, postmarks, undertitles, unmarked, ways

DESCRIBING = {"text": "like", "description": "short"}
"""Properties of schema.org that hold a text, or its beginning, of the very thing that they stand in."""

NAME = 40
"""Characters that a link has fewer of which only names what it leads to, as scripts mark words to show a card there."""
SHORT, LONGER = 400, 3
"""Characters of what leads to a text, and how many times as long that is."""

Named = Callable[[Element], Element | None]
"""Tells what `named` does, which may be asked again and again."""


def named(post: Element) -> Element | None:
    """Return what is marked as the title of a post, or the heading in that."""
    marked = (e for e in _beside_ways(post) if pagemarks.is_title(e.classes) or "headline" in e.get("itemprop").split())
    able = (e for e in marked if e.words and not unmarked.leads_home(e))
    found = next((e for e in able if e.name in unmarked.HEADINGS or not _is_of_box(e, post)), None)
    heads = [e for e in found.walk() if e.name in unmarked.HEADINGS] if found is not None else []
    return next((head for head in heads if head.words), None) if heads else found


def _is_of_box(title: Element, post: Element) -> bool:
    """Return whether a title is but a part of a link within a text: a plugin leads on to another post there."""
    around = [one for one in post.walk() if one.holds(title) and one is not title]
    led = any(one.name == "a" and one.words != title.words for one in around)
    return led and any(pagemarks.is_text(one.classes) for one in around)


def _beside_ways(post: Element) -> Iterator[Element]:
    """Yield the elements within a post that stand in none which leads to other posts."""
    stop = -1
    for element in post.walk():
        if element is not post and ways.is_sure(element):
            stop = max(stop, element.stop)
        if element.order > stop and element is not post:
            yield element


def _is_text(element: Element) -> bool:
    if element.name in undertitles.AROUND or (element.name == "a" and element.says_less(NAME)):
        return False
    marked = pagemarks.is_content(element.classes) or pagemarks.is_excerpt(element.classes)
    hooked = element.mentions("post-description") and element.get("data-hook") == "post-description"  # Wix
    return marked or hooked or element.get("itemprop") == "articleBody"


def content_of(post: Element, title: Element | None) -> Element | None:
    """Return the text of a post: what is marked as it and does not hold the title too; else a summary of it."""
    found = _text_among(_beside_ways(post), post, title) or _text_among(post.walk(), post, title)
    return found if found is None or found.order not in ways.further(post) else None


def _text_among(elements: Iterable[Element], post: Element, title: Element | None) -> Element | None:
    others = dict(_described(post))
    for element in elements:
        if element is post or not _is_text(element):
            continue
        if title is not None and element.holds(title):
            others |= {"around": element} if "around" not in others and element.words != title.words else {}
        elif pagemarks.is_excerpt(element.classes) or pagemarks.is_standfirst(element.classes):
            others.setdefault("short", element)
        elif pagemarks.is_known_content(element.classes) or element.get("itemprop") == "articleBody":
            return _with_rest(element, post) if title is not None else _innermost(element)
        else:
            others.setdefault("like", element)
    return others.get("like") or others.get("short") or others.get("around")


def _with_rest(begun: Element, post: Element) -> Element:
    """Return a text with another behind it that is marked as one too, where the first is but the lead to that."""
    if not begun.says_less(SHORT) or pagemarks.is_excerpt(begun.classes):
        return begun
    behind = (one for one in post.walk() if one.order > begun.stop and pagemarks.is_known_content(one.classes))
    others = [one for one in behind if not pagemarks.is_excerpt(one.classes) and not _is_of_others(one, post)]
    longer = len(others) == 1 and len(others[0].words) > LONGER * len(begun.words)
    return undertitles.in_one([begun, others[0]], begun.start) if longer else begun


def _is_of_others(text: Element, post: Element) -> bool:
    """Return whether a text stands within a post inside the post, or among what readers wrote."""
    around = (one for one in post.walk() if one not in (post, text) and one.holds(text))
    return text.order in ways.further(post) or any(postmarks.is_post(e) or comments.is_comments(e) for e in around)


def _innermost(content: Element) -> Element:
    """Return the text within what is marked as one and holds the lines about a post without a title too."""
    inner = (one for one in content.walk() if one is not content and pagemarks.is_known_content(one.classes))
    return next((one for one in inner if not pagemarks.is_excerpt(one.classes)), content)


def _described(post: Element) -> Iterator[tuple[str, Element]]:
    """Yield the text of a post, and the beginning of it, that are properties of the post by schema.org."""
    stop = -1
    for element in post.walk() if post.mentions("itemtype") and post.name not in unmarked.WHOLE else ():
        if element.order <= stop or element is post:
            continue
        if element.mentions("itemscope"):
            stop = element.stop
        elif element.mentions("itemprop") and (kind := DESCRIBING.get(element.get("itemprop"))) and element.words:
            yield kind, element
