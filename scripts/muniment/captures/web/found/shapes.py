"""Posts that a page shows in one shape, each under a heading of its own, with its day, wherever the titles lead."""

from collections.abc import Iterator, Sequence
from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import (
    baretitles,
    cards,
    comments,
    datedlines,
    labelmarks,
    pagemarks,
    undertitles,
    unmarked,
    ways,
)
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.page import heading
from muniment.text import days, folding

LEAST = 12
"""Letters of a title that is no name of a list or site."""
Key = tuple[str, frozenset[str], str]


def find(page: Metadata) -> list[Parts]:
    """Return the posts under headings of one kind, where there are several, each with its day; none beside one post.

    What is under each heading needs a day outside of its text, and titles differ: 'Tags' or 'Share' under each post
    are none. A page of one post has that, with its day, above what it leads to: see `_is_of_one`.
    """
    heads = [] if page.is_of_one else _heads(page.elements)
    lines = [] if page.is_of_one else [*_lines(page.elements)]
    found = _of_kinds(heads, [*heads, *lines], page)
    told = _under_lines(lines, heads, page)
    return told if not found or any(text.holds(found[0][1]) for _, _, text in told) else found


def _key(head: Element) -> Key:
    return head.name, head.classes, head.get("size")


def _under_lines(lines: Sequence[Element], heads: Sequence[Element], page: Metadata) -> list[Parts]:
    """Return the posts under lines that are no headings; none where one of these or a heading is that of one post.

    Under the last stands a text too: names under what somebody said have theirs above.
    """
    if len(lines) < 2 or any(_is_called(head, page) for head in (*heads, *lines)):
        return []
    around = {id(child): one for one in page.elements for child in one.children}
    kinds: dict[tuple[Key, Key], list[Element]] = {}
    for line in lines:
        kinds.setdefault((_key(line), _key(around[id(line)])), []).append(line)
    told = ((alike, _of_kinds(alike, heads, page)) for alike in kinds.values())
    return next((found for alike, found in told if found and alike[-1].holds(found[-1][1])), [])


def _is_called(head: Element, page: Metadata) -> bool:
    """Return whether a page is called by a heading and by more, and that is no name of a list: it is of one post."""
    letters = folding.letters(head.words)
    called = len(letters) >= LEAST and page.calls(head) and letters not in page.names
    return called and not unmarked.leads(head) and not _is_of_list(head, page.elements)


def headed(page: Metadata) -> list[Parts]:
    """Return the posts under headings that lead on, which are no further reading under the one post of a page."""
    found = unmarked.find(page.elements)
    over = [*_heads(page.elements), *_lines(page.elements)] if len(found) > 1 else []
    if not over or not _is_of_one(first := found[0][0], over, page):
        return found
    return [] if _says_much([one for one in page.elements if one.stop < first.order]) else found


def _lines(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield the lines that may be titles though they are in no heading: a line with a day is right beside each."""
    able = (one for one in datedlines.find(elements, _beside_none(elements)) if _says_title(one))
    able = (one for one in able if not pagemarks.is_author(one.classes))
    return (one for one in able if not any(_files(e) or baretitles.COMMENTS.search(e.get("href")) for e in one.walk()))


def _files(element: Element) -> bool:
    return labelmarks.is_tag(element) or labelmarks.leads(element)


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
    able = [*_beside_none(elements)]
    heads = [head for head in able if is_head(head) and not _is_of_list(head, elements)]
    heads = heads[len(heads) > 1 and _names_list(heads[0], heads[1], page) :]
    lines = [*islice(_lines(elements), listed)] if not heads or is_head(heads[0]) else []
    heads = [*(one for one in lines if not heads or one.order < heads[0].order), *heads]
    if page.is_of_one or not heads or any(map(page.calls, heads)):
        return []
    over = [one for one in able if one.name in unmarked.HEADINGS and one.words and one.stop < heads[0].order]
    if listed and not (
        over and (is_head(heads[0]) or _is_of_list(over[-1], elements) or unmarked.names_list(over[-1]))
    ):
        return []
    found = [*unmarked.under([*over, heads[0]], elements)]
    found = [parts for parts in found if parts[0].holds(heads[0]) and _says_more(*parts)]
    found = [parts for parts in found if datedlines.has_day(*parts) or datedlines.is_crowned(parts[0], elements[0])]
    return [parts for parts in found if all(map(parts[0].holds, heads))]


def _names_list(first: Element, second: Element, page: Metadata) -> bool:
    """Return whether a page is called by a first heading of a word or two, right behind which is what titles a post."""
    between = (text.shown for text in page.elements[0].texts() if first.end <= text.start < second.start)
    marked = pagemarks.is_title(second.classes) or not cards.CALLED.isdisjoint(second.classes)
    brief = page.calls(first) and len(folding.letters(first.words)) < LEAST
    return brief and first.name == "h1" and (marked or unmarked.leads(second)) and not "".join(between).strip()


def _is_of_list(head: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading is what a link behind it calls all posts of a label, as the page of those does."""
    behind = (
        one
        for one in elements
        if one.order > head.stop and one.name == "a" and one.words.casefold() == head.words.casefold()
    )
    return any(map(_files, behind))


def _heads(elements: Sequence[Element]) -> list[Element]:
    """Return what may be the title of a post: headings, and what is called so, outside of what is beside posts."""
    return [head for head in _beside_none(elements) if is_head(head)]


def is_head(element: Element) -> bool:
    """Return whether an element is a heading, or called a title, with words that may be those of a post's."""
    called = element.name in unmarked.HEADINGS or pagemarks.is_title(element.classes)
    if not called and (element.name == "a" or cards.CALLED.isdisjoint(element.classes)) and not _leads(element):
        return False
    return _says_title(element)


def _says_title(element: Element) -> bool:
    words = element.words
    if not words or READ_MORE.fullmatch(words) or days.whole(words) or heading.read(words):
        return False
    return not unmarked.names_site(element)


def _leads(element: Element) -> bool:
    """Return whether an element is a line all of which leads to a post, and has a mark of its own."""
    if element.is_bare or element.name not in undertitles.LINES or not unmarked.leads(element):
        return False
    links = [one.get("href") for one in element.walk() if one.name == "a"]
    dated = all(unmarked.DATED.search(link) or unmarked.MONTHLY.search(link) for link in links)
    return dated and not days.first(element.words)


def _beside_none(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield the elements of a page in which a post may stand."""
    stop = -1
    for element in elements:
        if element.order <= stop:
            continue
        if _is_beside(element):
            stop = element.stop
        else:
            yield element


def _is_beside(element: Element) -> bool:
    if element.name in undertitles.AROUND:
        return True
    if element.is_bare or element.name in unmarked.WHOLE:
        return False
    return ways.is_one(element) or unmarked.is_beside(element) or comments.is_comments(element)


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
    above = [one for one in _beside_none(page.elements) if one.stop < first.order]
    over = [head for head in heads if head.stop < first.order]
    if not over or not any(map(datedlines.is_day, above)):
        return False
    named = (page.calls(head) and len(folding.letters(head.words)) >= LEAST for head in over)
    return any(named) or (any(map(is_head, over)) and _says_much(above))


def _says_much(elements: Sequence[Element]) -> bool:
    """Return whether elements say more in paragraphs than what leads to a list."""
    said = (text.shown for one in elements if one.name in undertitles.WORDED for text in one.texts())
    return sum(map(len, said)) > unmarked.LONG
