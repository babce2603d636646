"""Titles and labels without what themes put into the same element: a count, a title's labels, an anchor."""

import re
from urllib.parse import unquote

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found.labelmarks import CATEGORY, TAG
from muniment.text import days, folding
from muniment.text.patterns import late

COMMENTS = late(r"#(?:[a-z]+[-_])*(?:comments?(?:[-_][a-z]+)*|respond|disqus_thread)$")
"""How a link ends that leads to what readers wrote."""
BUBBLE = late(r"(?:[a-z]+[-_]+)*(?:comments?[-_]+(?:links?|count(?:er)?|num(?:ber)?|bubble)|edit[-_]+link)")
"""What themes call a count of comments, and a link to edit a post (WordPress, edit_post_link)."""
ANCHORS = frozenset("¶ # § ⚓ 🔗".split())
"""What stands for the words of a link to the heading that it stands in (Sphinx, MkDocs, Hugo)."""
ICON = late(r"material-(?:icons|symbols)(?:[-_][a-z0-9]+)*")
"""The classes of fonts that draw an icon in the place of its name (Material Icons)."""
BADGE = late(r"(?:[a-z]+[-_]+)*(?:badge|label|pill|chip)")
"""What they call the sign beside a title that says for whom a post is, or what it is (Bootstrap)."""
CLOCK = late(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
COUNT = late(r"[(\[]?\d+[)\]]?")
COUNTING = late(r"(?i)[a-z_-]*(?:count|number|num)")
"""How many posts a label has, and what themes call that (Butterfly)."""
SHORT, SIGN = 12, 20
"""Characters of a time of day, and of such a sign."""
SET_APART = frozenset({"span", "small", "div", "sub", "sup", "font", "abbr", "p"})
AROUND = " \t–—-|·•/,()[]"
LONGEST = 50
"""Elements that set a day apart from a title, what stands around that, and characters of it."""
HELD = frozenset({"a", "span", "sup", "small", "div", "i"})


def bare(title: Element) -> Element:
    """Return a title without such parts; itself where it has none, or is nothing else."""
    parts = [inner for inner in title.walk() if inner is not title and _is_part(inner)] + _labels(title)
    parts += _days(title) + _badges(title)
    if not parts:
        return title
    made = _without(title, {part.order for part in parts})
    return made if made.words else title


def uncounted(label: Element) -> Element:
    """Return the link to a label without the count of posts that ends it; itself where it has none."""
    inner = [child for child in label.children if isinstance(child, Element) and child.words]
    last = inner[-1] if inner else label
    counts = last.name == "sup" or any(map(COUNTING.fullmatch, last.classes))
    able = counts and last is not label and COUNT.fullmatch(last.words) and label.words.endswith(last.words)
    made = _without(label, {last.order}) if able else label
    return made if made.words and _leads_to(label, made.words, last.words) else label


def _leads_to(label: Element, words: str, count: str) -> bool:
    """Return whether a label has such words and no count as its address names it; in brackets stands a count anyway."""
    named = folding.letters(unquote(label.get("href").rstrip("/").rpartition("/")[2]))
    number = count.strip("()[]")
    return not named.endswith(number) and (number != count or named == folding.letters(words))


def _is_part(element: Element) -> bool:
    if element.is_bare or element.name not in HELD:
        return False
    if any(BUBBLE.fullmatch(one) or ICON.fullmatch(one) for one in element.classes):
        return True
    href = element.get("href")
    return bool(COMMENTS.search(href)) or ("#" in href and element.words in ANCHORS)


def _days(title: Element) -> list[Element]:
    """Return what dates a post, where a title begins or ends with that (Squarespace, uCoz)."""
    texts = [text for text in title.texts() if text.shown.strip()]
    able = (inner for inner in title.walk() if inner is not title and inner.words)
    able = (inner for inner in able if inner.name == "time" or _is_clock(inner) or _is_day(inner))
    return [one for one in able if one.start < texts[0].end or one.end > texts[-1].start]


def _badges(title: Element) -> list[Element]:
    """Return the signs with which a title begins or ends that say for whom its post is."""
    able = [inner for inner in title.walk() if inner.name == "span" and any(map(BADGE.fullmatch, inner.classes))]
    texts = [text for text in title.texts() if text.shown.strip()] if able else []
    return [one for one in able if one.says_less(SIGN) and (one.end > texts[-1].start or one.start < texts[0].end)]


def _is_clock(element: Element) -> bool:
    return element.name == "div" and element.says_less(SHORT) and bool(CLOCK.fullmatch(element.words))


def _is_day(element: Element) -> bool:
    """Return whether an element that stresses nothing says a day, with the day of the week maybe, and nothing else."""
    words = element.words.strip(AROUND) if element.name in SET_APART and element.says_less(LONGEST) else ""
    day = days.whole(words)
    return (day is not None and day.is_day) or days.says_weekday(words)


def _labels(title: Element) -> list[Element]:
    """Return the links to labels in a title that is a link to somewhere else."""
    links = [inner for inner in title.walk() if inner.name == "a" and inner.words] if not title.is_bare else []
    labels = [link for link in links if CATEGORY.search(link.get("href")) or TAG.search(link.get("href"))]
    return labels if len(links) == len(labels) + 1 else []


def _without(element: Element, gone: set[int]) -> Element:
    copy = element.emptied()
    copy.order, copy.stop, copy.end = element.order, element.stop, element.end
    for child in element.children:
        if isinstance(child, Text):
            copy.children.append(child)
        elif child.order not in gone:
            copy.children.append(_without(child, gone))
    return copy
