"""What on a page may be the title of a post by its shape: a heading, what is called so, or a line beside a day."""

from collections.abc import Iterator, Sequence

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
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.page import heading
from muniment.text import days


def heads(elements: Sequence[Element]) -> list[Element]:
    """Return what may be the title of a post: headings, and what is called so, outside of what is beside posts."""
    return [head for head in beside_none(elements) if is_head(head)]


def lines(elements: Sequence[Element]) -> Iterator[Element]:
    """Yield the lines that may be titles though they are in no heading: a line with a day is right beside each."""
    able = (one for one in datedlines.find(elements, beside_none(elements)) if _says_title(one))
    able = (one for one in able if "://" not in one.words)  # as the Wayback Machine says above a page
    able = (one for one in able if not pagemarks.is_author(one.classes) and not _leads_to_several(one))
    return (one for one in able if not any(_files(e) or baretitles.COMMENTS.search(e.get("href")) for e in one.walk()))


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


def _leads_to_several(line: Element) -> bool:
    """Return whether a line is a row of links, as to the languages of a site."""
    return len({one.get("href") for one in line.walk() if one.name == "a" and one.get("href") and one.words}) > 1


def _files(element: Element) -> bool:
    """Return whether a link leads to all posts of a label, or of who wrote one."""
    return (
        labelmarks.is_tag(element) or labelmarks.leads(element) or bool(labelmarks.AUTHOR.search(element.get("href")))
    )


def is_of_list(head: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading is what a link behind it calls all posts of a label, as the page of those does."""
    behind = (
        one
        for one in elements
        if one.order > head.stop and one.name == "a" and one.words.casefold() == head.words.casefold()
    )
    return any(map(_files, behind))


def beside_none(elements: Sequence[Element]) -> Iterator[Element]:
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
