"""Posts that a page shows in one shape, each under a heading of its own, with its day, wherever the titles lead."""

from collections.abc import Sequence
from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import (
    ableheads,
    alike,
    cards,
    datedlines,
    pagemarks,
    undertitles,
    unmarked,
    widgets,
)
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text import days, folding

LEAST = 12
"""Letters of a title that is no name of a list or site."""
Key = tuple[str, frozenset[str], str]


def find(page: Metadata) -> list[Parts]:
    """Return the posts under headings of one kind, where there are several, each with its day; none beside one post.

    What is under each heading needs a day outside of its text, and titles differ: 'Tags' or 'Share' under each post
    are none. A page of one post has that, with its day, above what it leads to: see `_is_of_one`.
    """
    heads = [] if page.is_of_one else ableheads.heads(page.elements)
    lines = [] if page.is_of_one else [*ableheads.lines(page.elements)]
    found = _of_kinds(heads, [*heads, *lines], page)
    told = _under_lines(lines, heads, page)
    return told if not found or any(text.holds(found[0][1]) for _, _, text in told) else found


def _key(head: Element) -> Key:
    return head.name, head.classes, head.get("size")


def _under_lines(lines: Sequence[Element], heads: Sequence[Element], page: Metadata) -> list[Parts]:
    """Return the posts under lines that are no headings; none where one of these or a heading is that of one post.

    Under the last stands a text too: names under what somebody said have theirs above.
    """
    called = [head for head in (*heads, *lines) if _is_called(head, page)] if len(lines) > 1 else []
    around = {id(child): one for one in page.elements for child in one.children}
    kinds: dict[tuple[Key, Key], list[Element]] = {}
    for line in lines:
        kinds.setdefault((_key(line), _key(around[id(line)])), []).append(line)
    told = ((alike, _of_kinds(alike, heads, page)) for alike in kinds.values())
    able = (found for alike, found in told if found and alike[-1].holds(found[-1][1]))
    return next((found for found in able if all(_is_above(head, found, page) for head in called)), [])


def _is_above(head: Element, found: Sequence[Parts], page: Metadata) -> bool:
    """Return whether a heading stands right above posts, each of which leads on: it is that of their list."""
    first = found[0][0]
    between = (text.shown for text in page.elements[0].texts() if head.end <= text.start < first.start)
    near = head.stop < first.order and len(" ".join("".join(between).split())) < unmarked.SHORT
    return near and all(unmarked.leads(title) or any(map(_leads_on, post.walk())) for post, title, _ in found)


def _leads_on(link: Element) -> bool:
    return link.name == "a" and READ_MORE.fullmatch(link.words or " ") is not None


def _is_called(head: Element, page: Metadata) -> bool:
    """Return whether a page is called by a heading and by more, and that is no name of a list: it is of one post."""
    letters = folding.letters(head.words)
    called = len(letters) >= LEAST and page.calls(head) and letters not in page.names
    called = called and not cards.greets(head, cards.roots(page.elements))
    return called and not unmarked.leads(head) and not ableheads.is_of_list(head, page.elements)


def headed(page: Metadata) -> list[Parts]:
    """Return the posts under headings that lead on, which are no further reading under the one post of a page."""
    found = unmarked.find(page.elements)
    found = found if len(found) > 1 else alike.find(page) or found
    over = [*ableheads.heads(page.elements), *ableheads.lines(page.elements)] if len(found) > 1 else []
    if not over or not _is_of_one(first := found[0][0], over, page):
        return found
    return [] if _says_much([one for one in page.elements if one.stop < first.order]) else found


def _of_kinds(able: Sequence[Element], heads: Sequence[Element], page: Metadata) -> list[Parts]:
    """Return the posts under the first of several kinds of titles that have a text and a day each."""
    kinds: dict[Key, list[Element]] = {}
    for head in able:
        kinds.setdefault(_key(head), []).append(head)
    for several in kinds.values():
        leading = [head for head in several if unmarked.leads(head)]
        alike = leading if len(leading) > 1 and leading[0] is several[0] else several
        if len({head.words for head in alike}) <= len(alike) // 2 or len(alike) < 2:
            continue
        under = [parts for parts in unmarked.under(alike, page.elements) if _says_more(*parts)]
        found = [parts for parts in under if datedlines.has_day(*parts)]
        crowned = (
            sum(datedlines.is_crowned(parts[0], page.elements[0]) for parts in under) if len(found) < len(under) else 0
        )
        found = under if crowned > 1 and datedlines.is_crowned(under[0][0], page.elements[0]) else found
        found = _with_brief(found, alike, page.elements) if 1 < len(found) < len(alike) else found
        if len(found) > 1 and not _is_of_one(found[0][0], heads, page):
            return found
    return []


def _with_brief(found: Sequence[Parts], heads: Sequence[Element], elements: Sequence[Element]) -> list[Parts]:
    """Return posts with those of the same shape whose text is but a few words: they stand where that of others does."""
    shapes = {(parts[0].name, parts[0].classes) for parts in found}
    others = [head for head in heads if not any(parts[0].holds(head) for parts in found)]
    holders = (next((one for one in reversed(elements) if head in one.children), None) for head in others)
    made = [*found]
    for head, holder in zip(others, holders, strict=True):
        if holder is not None and (holder.name, holder.classes) in shapes:
            text = undertitles.without_labels(holder, head)
            made += (
                [(holder, unmarked.alone_in(head), text)]
                if text.words and datedlines.has_day(holder, head, text)
                else []
            )
    return sorted(made, key=lambda parts: parts[0].order)


def lone(page: Metadata, *, listed: bool) -> list[Parts]:
    """Return the one post of a page: under the first heading that may be its title, with a day, and around all others.

    `listed`: the heading of a list stands above it.
    """
    elements = page.elements
    able = [*ableheads.beside_none(elements)]
    heads = [head for head in able if ableheads.is_head(head) and not ableheads.is_of_list(head, elements)]
    heads = heads[len(heads) > 1 and _names_list(heads[0], heads[1], page) :]
    heads = _without_slides(heads, elements)
    lines = [*islice(ableheads.lines(elements), listed)] if not heads or ableheads.is_head(heads[0]) else []
    heads = [*(one for one in lines if not heads or one.order < heads[0].order), *heads]
    if page.is_of_one or not heads or any(map(page.calls, heads)):
        return []
    over = [one for one in able if one.name in unmarked.HEADINGS and one.words and one.stop < heads[0].order]
    if listed and not (over and (ableheads.is_head(heads[0]) or _heads_list(over[-1], elements))):
        return []
    found = [*unmarked.under([*over, heads[0]], elements)]
    found = [parts for parts in found if parts[0].holds(heads[0]) and _says_more(*parts)]
    found = [parts for parts in found if datedlines.has_day(*parts) or datedlines.is_crowned(parts[0], elements[0])]
    return [parts for parts in found if all(parts[0].holds(head) or widgets.heads(head, elements) for head in heads)]


def _without_slides(heads: list[Element], elements: Sequence[Element]) -> list[Element]:
    """Return headings without several of a kind above the others that but lead on, as slides to what is featured do."""
    alike = [head for head in heads if _key(head) == _key(heads[0])]
    slides = {head.order for head in alike if unmarked.leads(head) and widgets.heads(head, elements)}
    return [head for head in heads if head.order not in slides] if 1 < len(slides) == len(alike) else heads


def _heads_list(head: Element, elements: Sequence[Element]) -> bool:
    return ableheads.is_of_list(head, elements) or unmarked.names_list(head)


def _names_list(first: Element, second: Element, page: Metadata) -> bool:
    """Return whether a page is called by a first heading of a word or two, right behind which is what titles a post."""
    between = (text.shown for text in page.elements[0].texts() if first.end <= text.start < second.start)
    marked = pagemarks.is_title(second.classes) or not cards.CALLED.isdisjoint(second.classes)
    brief = page.calls(first) and len(folding.letters(first.words)) < LEAST
    return brief and first.name == "h1" and (marked or unmarked.leads(second)) and not "".join(between).strip()


def _says_more(post: Element, title: Element, text: Element) -> bool:
    """Return whether a text says more than the title again, under a heading that is none within a text.

    One under more than lines about a post is.
    """
    above = " ".join("".join(item.shown for item in post.texts() if item.start < title.start).split())
    if len(above) > unmarked.SHORT:
        return False
    rest = text.words.replace(title.words, "")
    return undertitles.says_enough(rest) and days.whole(rest) is None


def _is_of_one(first: Element, heads: Sequence[Element], page: Metadata) -> bool:
    """Return whether a page is of one post, and has it above the first of several in one shape: that has a day too.

    Its heading says what the page is called, or stands over more than what leads to a list.
    """
    above = [one for one in ableheads.beside_none(page.elements) if one.stop < first.order]
    over = [head for head in heads if head.stop < first.order]
    if not over or not any(map(datedlines.is_day, above)):
        return False
    named = (page.calls(head) and len(folding.letters(head.words)) >= LEAST for head in over)
    return any(named) or (any(map(ableheads.is_head, over)) and _says_much(above))


def _says_much(elements: Sequence[Element]) -> bool:
    """Return whether elements say more in paragraphs than what leads to a list."""
    said = (text.shown for one in elements if one.name in undertitles.WORDED for text in one.texts())
    return sum(map(len, said)) > unmarked.LONG
