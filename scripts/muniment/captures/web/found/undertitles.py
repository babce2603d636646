"""What stands under a title where nothing marks it: the text, and the lines that say when it appeared and what of."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest

from muniment.captures.hypertext.markup import BLOCKS, Element, Text
from muniment.captures.hypertext.taken import DROPPED, KEPT_OUT
from muniment.captures.web.found import comments, pagemarks, particulars, spread, ways
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, TAGS_LINE
from muniment.captures.words.rows import dateline
from muniment.text import days, stops
from muniment.text.patterns import late

AROUND = frozenset({"nav", "aside", "footer", "form", *DROPPED})
"""Elements of a page in which no post stands."""
LINES = frozenset({"p", "div", "span", "small", "h4", "h5", "h6"})
BOXES = frozenset({"div", "section", "span", "dd"})
"""Elements that stand for a paragraph, or hold some."""
TEXTS = frozenset({"p", "ul", "ol", "blockquote", "figure", "table", "pre", *BOXES})
WORDED = frozenset({"p", "ul", "ol", "blockquote", "table", "pre"})
"""What a text is made of, and no line of names, buttons and dates."""
LETTER = late(r"[^\W\d_]")
HAN = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A sign that says about as much as three letters."""
SHORT = 200
LEAST = 12
"""Letters of a text that is no sentence and more than 'Posted by' or 'Read more'."""
TIMES = 2
"""How many times as long as what is marked the words are of which that is no more than a part."""
CUT = ("…", "...")
"""How the beginning of a text ends."""
FEW = 40
"""Characters beside the date in a line that dates a post."""


def text_of(post: Element, head: Element) -> Element | None:
    """Return what is marked as a text under a heading, else what holds most of its words and is no label."""
    others = ways.further(post)
    behind = (one for one in post.walk() if one.order > head.stop and one.order not in others)
    able = (one for one in behind if pagemarks.is_content(one.classes) or pagemarks.is_excerpt(one.classes))
    marked = next((one for one in able if one.words), None)
    text = fuller(marked, post, head)
    below = spread.below(head, post) if marked is None else None
    longer = below is not None and says_enough(below.words) and (text is None or text.says_less(len(below.words)))
    return below if longer else text


def fuller(marked: Element | None, post: Element, head: Element) -> Element | None:
    """Return what is marked as the text of a post, unless it is not surely that, and what no mark is on says more."""
    if marked is not None and pagemarks.is_text(marked.classes):
        return marked
    most = most_of(post, head)
    return most if marked is None or (most is not None and _says_more(most, marked)) else marked


def _says_more(most: Element, marked: Element) -> bool:
    """Return whether a text is so much longer than what looks marked as one that this is a part or a summary of it."""
    return not marked.holds(most) and len(most.words) > TIMES * len(marked.words)


def most_of(post: Element, head: Element) -> Element | None:
    """Return what holds most of the words of a post that are no label, whatever is marked."""
    silent = (one for one in post.walk() if one.name in KEPT_OUT and not one.holds(head))
    asked = {id(inner) for one in silent for inner in one.walk()}
    said = [area for area in comments.within(post) if not area.holds(head)]
    said += [one for one in post.walk() if pagemarks.is_author(one.classes) and one.says_less(SHORT) and one.words]
    others = ways.further(post) | {inner.order for area in said for inner in area.walk()}
    holders = [element for element in post.walk() if id(element) not in asked and element.order not in others]
    holders = [holder for holder in holders if holder.holds(head) or not spread.is_card(holder)] or holders
    headed = {id(inner) for element in holders if element.name == "header" for inner in element.walk()}
    apart = [holder for holder in holders if id(holder) not in headed] if headed else holders
    found = _chosen(apart, head) or (_chosen(holders, head) if headed else None)
    if found and (parts := spread.around(found, post, head)):
        return in_one(parts, parts[0].start)
    return found and (found if not any(other is head for other in found.walk()) else without_labels(found, head))


def _chosen(holders: Sequence[Element], head: Element) -> Element | None:
    """Return which of several elements holds most words in paragraphs and the like, else right in a `div`."""
    found, size = _fullest(holders, head, _size)
    loose, more = _fullest(holders, head, _loose)
    if more > (size if size <= FEW else TIMES * size):
        return loose
    able = (child for child in (found.children if found else ()) if isinstance(child, Element) and child.name in TEXTS)
    words = " ".join(child.words for child in able if _size(child, head) and not is_label(child))
    return found if says_enough(words) else None


def says_enough(words: str) -> bool:
    """Return whether words are a text: long enough, a sign saying as much as three letters, or a sentence."""
    letters = len(LETTER.findall(words)) + 2 * len(HAN.findall(words))
    return letters >= LEAST or bool(letters and words.endswith(stops.SIGNS))


def _fullest(
    holders: Sequence[Element], head: Element, size: Callable[[Element, Element], int]
) -> tuple[Element | None, int]:
    """Return the element whose children have most words, as `size` counts those of each, and how many these are."""
    best: tuple[Element | None, int] = (None, 0)
    for holder in holders:
        able = (child for child in holder.children if isinstance(child, Element) and child.name in TEXTS)
        own = sum(number for child in able if (number := size(child, head)) and not is_label(child))
        best = (holder, own) if own > best[1] else best
    return best


def _size(element: Element, head: Element) -> int:
    """Return how many characters an element of a text has; one that may stand around such elements has none."""
    around = element.name in BOXES and not _is_paragraph(element)
    around = around or (element.name == "table" and (element.holds(head) or _lays_out(element)))
    return 0 if around else sum(len(text.shown.strip()) for text in element.texts())


def _is_paragraph(div: Element) -> bool:
    """Return whether a box stands for a paragraph: it holds a sentence or more, right in itself, and no blocks."""
    words = [child.shown.strip() for child in div.children if isinstance(child, Text)]
    if sum(map(len, words)) <= FEW or any(one.name in BLOCKS for one in div.walk() if one is not div):
        return False
    return words[-1].endswith(stops.SIGNS) if words else False


def _lays_out(table: Element) -> bool:
    """Return whether a table has more than words in its cells: it is there to lay a page out."""
    return any(inner.name in TEXTS or inner.name in ("h1", "h2", "h3") for inner in table.walk() if inner is not table)


def _loose(element: Element, head: Element) -> int:
    """Return how many characters stand right in a box beside a heading, if they are more than a line about a post."""
    if element.name not in BOXES or element.holds(head):
        return 0
    shown = [child.shown.strip() for child in element.children if isinstance(child, Text)]
    own = sum(map(len, shown))
    return own if own + 2 * sum(len(HAN.findall(words)) for words in shown) > FEW else 0


def run_on(head: Element, parent: Element) -> tuple[Element, Element] | None:
    """Return what holds a heading, and the text that runs on behind it, in no element of its own; None where none does.

    The first line is no part of it if it dates the post, as in the letters that Mailchimp makes of a feed.
    """
    nodes = parent.children[parent.children.index(head) + 1 :]
    if sum(len(node.shown.strip()) for node in nodes if isinstance(node, Text)) <= FEW:
        return None
    ends = (at for at, node in enumerate(nodes) if isinstance(node, Element) and node.name == "br")
    first = next(ends, 0)
    line = in_one(nodes[:first], nodes[0].start)
    line.order = line.stop = head.stop
    dated = bool(first) and is_label(line)
    text = in_one(nodes[first:] if dated else nodes, nodes[first * dated].start)
    return in_one([head, *[line] * dated, text], head.start), text


def without_labels(holder: Element, head: Element) -> Element:
    """Return what stands behind a heading in the element that holds both, without its date line and labels."""
    kept: list[Element | Text] = []
    titled = led((link for link in holder.walk() if link.name == "a"), head)
    behind = begun = dated = False
    for node, after in zip_longest(holder.children, holder.children[1:]):
        if isinstance(node, Element) and any(other is head for other in node.walk()):
            behind = True
            kept += spread.behind(head, holder)
            begun = bool(kept)
        elif isinstance(node, Text):
            kept += [node] * (behind and not particulars.announce(node, after, titled))
        elif begun and comments.begin(node):
            break
        elif behind and (ways.announces(node) or particulars.are_all(node, titled)):
            continue
        elif behind and not begun and (particulars.measure(node) or particulars.are_among(node, titled)):
            dated = dated or is_dated(node)
        elif behind and not (node.name in AROUND or is_label(node) or (not begun and dates(node))):
            kept.append(node)
            begun = begun or node.is_worded
        else:
            dated = dated or is_dated(node)
    told = particulars.untold(kept, titled)
    return in_one(told if dated or len(told) < len(kept) else _unsigned(kept), holder.start)


def _unsigned(nodes: list[Element | Text]) -> list[Element | Text]:
    """Return nodes without a last one that says who wrote them, and when."""
    place = next((at for at in range(len(nodes) - 1, 0, -1) if isinstance(nodes[at], Element)), 0)
    last = nodes[place] if place else None
    return nodes[:place] if isinstance(last, Element) and last.name in LINES and dates(last) else nodes


def in_one(nodes: Sequence[Element | Text], start: int) -> Element:
    """Return an element that no source has, around nodes in a row; it stands where they do."""
    made = Element("div", "", start, nodes[-1].end if nodes else start)
    made.children = list(nodes)
    within = [node for node in nodes if isinstance(node, Element)]
    made.order, made.stop = (within[0].order, within[-1].stop) if within else (-1, -1)
    return made


def led(links: Iterable[Element], title: Element) -> set[str]:
    """Return where those of these lead that a title stands in, or that stand in it."""
    around = (link for link in links if link.holds(title) or title.holds(link))
    return {href for link in around if (href := link.get("href"))}


def is_dated(post: Element) -> bool:
    """Return whether one of the elements of a post is there to date it, or is short and holds a date."""
    return any(
        e.name == "time" or pagemarks.is_date(e.classes) or (e.says_less(SHORT // 2) and bool(days.first(e.words)))
        for e in post.walk()
    )


def is_label(element: Element) -> bool:
    """Return whether an element is a line about a post rather than of it: its date, its tags."""
    if element.name not in ("p", "div", "span", "small", "dd") or not element.says_less(SHORT):
        return False
    words = element.words
    if "://" in words or words.rstrip("])").endswith(CUT):
        return False
    dated = dateline.read(words) is not None
    return dated or bool(TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words)) or _is_date_among(words)


def dates(element: Element) -> bool:
    """Return whether a line under a title dates its post, in words that may not be known: few, and no sentence."""
    if element.name == "div" and not (holds_text(element) or _is_paragraph(element)):
        return element.says_less(SHORT) and any(days.first(text.shown) for text in element.texts())
    if element.name in ("ul", "dl") and element.says_less(SHORT):
        entries = (entry for entry in element.walk() if entry.name in ("li", "dd", "time"))
        return any(entry.name == "time" or dateline.read(entry.words) is not None for entry in entries)
    words = element.words if element.says_less(SHORT // 2) else ""
    cut = words.rstrip("])").endswith(CUT)
    found = list(days.find(words)) if not ("://" in words or cut or words.endswith(stops.LEADING)) else []
    beside = weight(words) - sum(weight(words[day.start : day.end]) for day in found)
    return bool(found) and beside <= FEW


def weight(words: str) -> int:
    """Return how many characters words have, a sign that says as much as three being so many."""
    return len(words) + 2 * len(HAN.findall(words))


def holds_text(element: Element) -> bool:
    """Return whether an element holds what a text is made of; a number alone, of readers who liked it, is none."""
    return any(inner.name in WORDED and LETTER.search(inner.words) for inner in element.walk())


def _is_date_among(words: str) -> bool:
    """Return whether one of the parts of a line, between strokes or points, is a date."""
    return any(dateline.read(part.strip()) for part in re.split(r"[|·•/]", words)) if len(words) < SHORT else False
