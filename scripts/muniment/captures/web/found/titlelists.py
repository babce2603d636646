"""Lists of posts by their titles alone, of which a page shows no text (archives, the homes of many themes)."""

from collections.abc import Container, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import (
    cards,
    comments,
    datedlines,
    labelmarks,
    markedparts,
    ofpage,
    pagemarks,
    postheads,
    postmarks,
    undertitles,
    unmarked,
)
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.captures.words.page import heading
from muniment.captures.words.rows import dateline
from muniment.text import days, folding, stops
from muniment.text.patterns import late

LEAST = 2
"""Posts that are a list."""
COUNT = late(r"(?<!\d)\d{1,4}(?!\d)")
SHORT = 80
"""Characters of a greeting above a list, a wide sign being as much as three."""
LONGEST = 160
"""Characters of a title."""
SAID = frozenset({"a", "h1", "time"})
"""What holds the words of a list: titles that are links, its name, and days."""
FEW = 4
"""How many times as many letters stand in such as beside them: 'updated', 'posts'."""


def is_named(element: Element) -> bool:
    """Return whether an element is marked as a post, and has a title that is marked too or leads to it."""
    if not postmarks.is_post(element):
        return False
    head = postheads.only(element)
    return markedparts.named(element) is not None or (head is not None and unmarked.leads(head))


def is_above(title: Element, content: Element, elements: Sequence[Element]) -> bool:
    """Return whether a heading is that of such a list: posts stand between it and what was taken for its text."""
    between = (one for one in elements if title.stop < one.order and one.stop < content.order)
    return any(map(is_named, between))


def are_on(elements: Sequence[Element]) -> bool:
    """Return whether a page lists posts by their titles: it marks them, or leads to several."""
    return any(map(is_named, elements)) or len(set(_led(elements, -1))) >= LEAST


def is_taken(parts: Parts, page: Metadata) -> bool:
    """Return whether what was taken for a post is a list of titles, or of labels, or what greets above such a list.

    A page that says it is of one post has that, by its address too; one that is dated beside its title, and marked and
    led to, may have but links in its text.
    """
    post, title, text = parts
    if page.is_of_one or _is_post(parts, page) or any(inner.name in cards.SHOWING for inner in text.walk()):
        return False
    links = [link for link in text.walk() if link.name == "a" and link.get("href") and link.words]
    if links and _says_nothing_else(text, title):
        if all(map(_is_of_list, links)) and _lead_within(links, title, page):
            return True
        titled = undertitles.led(post.walk(), title)
        begun = any(link.get("href") in titled and link.words != title.words for link in links)
        begun = begun or not all(link.says_less(LONGEST) for link in links)
        within = unmarked.leads(title) and text.holds(title)
        within = within or heading.read(title.words) is not None
        listed = not begun and (within or not pagemarks.is_text(text.classes))
        several = len({link.get("href") for link in links}) >= LEAST
        return listed and several and _lead_within(links, title, page)
    return _greets(parts, page)


def _is_post(parts: Parts, page: Metadata) -> bool:
    """Return whether the page's own address is that of a post, or a day stands between the title and the text."""
    post, title, text = parts
    if any(ownpages.POST.fullmatch(blogaddress.path_of(url)) for url in (*page.canonical, *page.shared)):
        return True
    beside = [item.shown for item in post.texts() if title.end <= item.start < text.start]
    return any(map(days.first, beside)) or any(
        inner.name == "time" and title.order < inner.order < text.order for inner in post.walk()
    )


def _says_nothing_else(text: Element, title: Element) -> bool:
    """Return whether next to nothing stands in a text but its title, links and days, and no sentence.

    Above the links may stand how many they are.
    """
    said = {item.start for one in text.walk() if one.name in SAID or one.order == title.order for item in one.texts()}
    first = next((link.start for link in text.walk() if link.name == "a" and link.words), text.end)
    beside = [(item.shown.strip(), item.start < first) for item in text.texts() if item.start not in said]
    able = [words for words, above in beside if not (_dates(words) or (above and _counts(words)))]
    if any(words.endswith(stops.SIGNS) for words in able):
        return False
    letters = [len(undertitles.LETTER.findall(words)) for words in (text.words, *able)]
    return (FEW + 1) * sum(letters[1:]) <= letters[0]


def _dates(words: str) -> bool:
    return days.whole(words) is not None or dateline.read(words) is not None


def _counts(words: str) -> bool:
    return len(words) < SHORT and COUNT.search(words) is not None


def _is_of_list(link: Element) -> bool:
    """Return whether a link leads to all posts of a label, or of a time."""
    href = link.get("href")
    if labelmarks.is_tag(link) or labelmarks.TAG.search(href) or labelmarks.CATEGORY.search(href):
        return True
    return bool(days.whole(link.words)) and not unmarked.DATED.search(href)


def _lead_within(links: Sequence[Element], title: Element, page: Metadata) -> bool:
    """Return whether links lead to other pages of the site: to those hosts that the page or title has, else to one."""
    hosts = {blogaddress.host_of(link.get("href")) for link in links} - {""}
    titled = [link.get("href") for link in title.walk() if link.name == "a" and link.get("href")]
    own = set(map(blogaddress.host_of, (*page.canonical, *page.shared, *titled)))
    return hosts <= own if own else len(hosts) < LEAST


def _greets(parts: Parts, page: Metadata) -> bool:
    """Return whether a few words under the name of a site or list, that nothing dates, stand above one of posts."""
    post, title, text = parts
    if (
        not title.words
        or datedlines.has_day(post, title, text)
        or undertitles.weight(text.words) >= SHORT
        or pagemarks.is_text(text.classes)
        or unmarked.leads(title)
    ):
        return False
    letters = folding.letters(title.words)
    if page.calls(title) and undertitles.weight(letters) >= ofpage.LEAST and letters not in page.names:
        return False
    led = dict.fromkeys(_led(page.elements, text.stop))
    said = (item.shown for item in post.texts() if item.start < _first(page.elements, led, text.stop))
    return len(led) >= LEAST and not any(map(days.first, said))


def _first(elements: Sequence[Element], led: Container[str], stop: int) -> int:
    """Return where the first of the links behind an element stands that lead to posts."""
    return next((one.start for one in elements if one.order > stop and one.get("href") in led), 0)


def _led(elements: Sequence[Element], stop: int) -> Iterator[str]:
    """Yield where links behind an element lead that are titles of posts, and stand not around what a page is of."""
    for element in elements:
        if element.order <= stop:
            continue
        if element.name in undertitles.AROUND or comments.is_comments(element) or unmarked.is_beside(element):
            stop = element.stop
        elif element.name == "a" and element.words and ownpages.POST.fullmatch(_path(element)):
            yield from [element.get("href")] * (days.whole(element.words) is None)  # a day is no title


def _path(link: Element) -> str:
    return blogaddress.path_of(link.get("href"))
