"""The heading that is the title of a post of which nothing is marked as that."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import cards, nameless, undertitles, unmarked
from muniment.captures.words.page import heading
from muniment.text import days

SHORT = 60
"""Characters of a day."""
WIDGET = "widget"
"""What WordPress calls each box beside posts."""
BESIDE = frozenset({"nav", "aside", "footer"})


def above_or_in(post: Element, content: Element) -> Element | None:
    """Return the first heading of a post, where it stands above its text or begins it; else what is its name.

    A heading of the fourth rank is one above the text alone, if it leads to a post or is called so: others announce
    buttons.
    """
    within = [*_beside_widgets(post, content)]
    low = (one for one in within if one.name == "h4" and one.order < content.order and one.words)
    low = (one for one in low if unmarked.leads(one) or not cards.CALLED.isdisjoint(one.classes))
    heads = [other for other in within if other.name in ("h1", "h2", "h3") and other.words]
    heads = heads if any(head.order < content.order for head in heads) else [*low, *heads]
    heads = [head for head in heads if not unmarked.names_list(head)]
    heads = [head for head in heads if not (unmarked.names_site(head) or _describes_site(head, within))]
    silent = nameless.title_of(post, content)
    heads = [head for head in _titling(heads, post) if silent is None or not _is_beside(head, silent, within)]
    if heads and (heads[0].order < content.order or _begins(heads[0], content)):
        return heads[0]
    return next(
        (one for one in within if one.get("itemprop") == "name" and not _is_of_other(one, within, content)), None
    )


def _is_beside(head: Element, silent: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading that leads nowhere stands under a higher one that is the title, and has no words."""
    if silent.words or silent.name not in unmarked.HEADINGS or not silent.name < head.name or unmarked.leads(head):
        return False
    return silent.order < head.order and any(silent in one.children and head in one.children for one in elements)


def _is_of_other(name: Element, elements: Sequence[Element], content: Element) -> bool:
    """Return whether a name is that of another thing within a post, as of who wrote it (microdata, itemscope)."""
    things = (one for one in elements if one is not name and one.mentions("itemscope") and not one.holds(content))
    return any(thing.holds(name) for thing in things)


def _titling(heads: list[Element], post: Element) -> list[Element]:
    """Return headings without the first where that is none of the title, but stands over it.

    A day, under which the titles of that day stand (FlatPress), or a few words above the title proper, which is a
    higher heading right behind them: the kicker of a newspaper.
    """
    over = len(heads) > 1 and heads[0].says_less(SHORT)
    return heads[1:] if over and (day_of(heads[0].words) or _is_kicker(heads[0], heads[1], post)) else heads


def _is_kicker(first: Element, second: Element, post: Element) -> bool:
    """Return whether a heading that leads nowhere stands right above a higher one."""
    if second.name >= first.name or unmarked.leads(first):
        return False
    return not any(text.shown.strip() for text in post.texts() if first.end <= text.start < second.start)


def day_of(words: str) -> str:
    """Return the day in words that hold nothing else but its name in the week; empty for others."""
    day = days.first(words)
    rest = re.findall(r"\w{2,}", words[: day.start] + words[day.end :]) if day else ["x"]
    return day.iso if day and all(map(days.named_weekday, rest)) else ""


def _beside_widgets(post: Element, content: Element) -> Iterator[Element]:
    """Yield the elements of a post without those of the widgets of its page that do not hold its text."""
    stop = -1
    for element in post.walk():
        beside = WIDGET in element.classes or element.name in BESIDE
        if beside and not element.holds(content):
            stop = max(stop, element.stop)
        if element.order > stop and element is not post:
            yield element


def only(post: Element) -> Element | None:
    """Return the first heading of a post on which nothing is marked, if it is a link, the highest, or begins it."""
    heads = [element for element in post.walk() if element.name in ("h1", "h2", "h3") and element.words]
    heads = _titling(heads, post)
    if not heads or heading.read(heads[0].words):
        return None
    alone = all(other.name > heads[0].name for other in heads[1:]) and not _parts_text(heads[0], post)
    alone = alone or unmarked.leads(heads[0])
    return heads[0] if alone or _begins(heads[0], post) or _crowns(heads[0], post) else None


def led(post: Element) -> Element | None:
    """Return the heading of a post that leads to a dated address, among what is said of it: all is marked as its text.

    That must be the only one, and something say of the post when it appeared or what it is filed under.
    """
    heads = [element for element in post.walk() if element.name in ("h1", "h2", "h3") and element.words]
    able = [
        one for one in heads if unmarked.leads(one) and any(unmarked.DATED.search(e.get("href")) for e in one.walk())
    ]
    if len(able) != 1 or able[0] is not heads[0] or _parts_text(able[0], post):
        return None
    told = undertitles.is_dated(post) or any("tag" in link.get("rel").split() for link in post.walk())
    return able[0] if told else None


def _parts_text(head: Element, post: Element) -> bool:
    """Return whether more stands above a heading than is said of a post: it is one within its text."""
    above = " ".join(text.shown for text in post.texts() if text.start < head.start)
    return len(" ".join(above.split())) > unmarked.SHORT


def _crowns(head: Element, post: Element) -> bool:
    """Return whether a heading stands in a `header` within a post."""
    headers = (inner for inner in post.walk() if inner.name == "header" and inner is not post)
    return any(inner.holds(head) for inner in headers)


def _describes_site(head: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading stands right behind the name of the site, and in the same element."""
    holder = next((element for element in elements if head in element.children), None)
    beside = [child for child in holder.children if isinstance(child, Element)] if holder is not None else []
    before = beside[beside.index(head) - 1] if head in beside[1:] else None
    if before is None or holder is None:
        return False
    below = holder.name == "hgroup" and head.name != "h1" and not before.classes.isdisjoint(unmarked.SITE)
    return below or (before.name in unmarked.HEADINGS and unmarked.names_site(before))


def _begins(head: Element, content: Element) -> bool:
    first = next((text for text in content.texts() if text.shown.strip()), None)
    return first is not None and head.start <= first.start < head.end


def of_page(post: Element, elements: Sequence[Element]) -> Element | None:
    """Return the heading of the page where it shows one post: the only first heading above it, or the last of them."""
    above = [element for element in elements if element.name == "h1" and element.words and element.order < post.order]
    heads = [head for head in above if not unmarked.names_site(head)]
    return heads[-1] if heads else None
