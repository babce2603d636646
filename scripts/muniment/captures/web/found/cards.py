"""Posts of a page that marks their titles and texts and nothing that holds both, as page builders do; its greeting."""

from collections.abc import Callable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import baretitles, closedlines, pagemarks, undertitles, unmarked
from muniment.captures.web.found.unmarked import Parts
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text import days

LISTED = "views-field-title"
"""The class of the titles in a list that Drupal's Views make."""
CALLED = frozenset({"title", "heading", "headline"})
SHOWING = frozenset("img video audio iframe object embed picture svg canvas".split())
"""What a text may be without a word."""
PREVIEW = "post-preview"
"""What Substack called its posts in a list."""
FEW = 2
"""Posts of which none is told from the others by what it lacks."""


def find(elements: Sequence[Element], text_of: Callable[[Element, Element], Element | None]) -> list[Parts]:
    """Return the posts under marked titles, where there are several; `text_of` gives the marked text under a title."""
    outside = {inner.order for element in elements if element.name in undertitles.AROUND for inner in element.walk()}
    heads = [e for e in elements if pagemarks.is_title(e.classes) and e.words and e.order not in outside]
    found = [(post, head, text) for post, head in _apart(heads, elements) if (text := text_of(post, head))]
    return found if len(found) > 1 else []


def listed(elements: Sequence[Element]) -> list[Parts]:
    """Return the posts under the titles of a list whose texts are not marked, where no heading tells them (Drupal)."""
    rows = [element for element in elements if LISTED in element.classes and element.words]
    found = [(*both, text) for both in _apart(rows, elements) if (text := undertitles.text_of(*both))] if rows else []
    return found if len(found) > 1 else find(elements, undertitles.text_of)


def _apart(heads: Sequence[Element], elements: Sequence[Element]) -> Iterator[tuple[Element, Element]]:
    """Yield the largest element around each heading that holds no other of them, with the heading."""
    parents = {id(child): element for element in elements for child in element.children}
    for place, head in enumerate(heads):
        yield unmarked.around(head, [*heads[max(0, place - 1) : place], *heads[place + 1 : place + 2]], parents), head


def bookmarked(elements: Sequence[Element]) -> list[Parts]:
    """Return the posts under links that say they lead to one (rel-bookmark of microformats), and hold no headings."""
    headed = {inner.order for element in elements if element.name in unmarked.HEADINGS for inner in element.walk()}
    marks = [e for e in elements if e.name == "a" and e.mentions("bookmark") and e.get("rel") == "bookmark" and e.words]
    if any(mark.order in headed or days.first(mark.words) or closedlines.CLOCK.fullmatch(mark.words) for mark in marks):
        return []
    if any(inner.name in unmarked.HEADINGS for mark in marks for inner in mark.walk()):
        return []
    found = [(post, mark, text) for post, mark in _apart(marks, elements) if (text := undertitles.text_of(post, mark))]
    return found if len(found) == len(marks) > 1 else []


def linked(elements: Sequence[Element]) -> Iterator[Parts]:
    """Yield dated articles that have no headings, and whose title and beginning are links to one address (Substack)."""
    for card in filter(_is_card, elements):
        inner = list(card.walk())[1:]
        dated = any(element.name == "time" for element in inner)
        if not dated or any(element.name in unmarked.HEADINGS or element.name == "article" for element in inner):
            continue
        links = [link for link in inner if link.name == "a" and link.words and not READ_MORE.fullmatch(link.words)]
        alike = [link for link in links[1:] if link.get("href") and link.get("href") == links[0].get("href")]
        if alike:
            yield card, links[0], alike[0]


def _is_card(element: Element) -> bool:
    """Return whether an element is an article, be that by its role or as Substack called its own before that."""
    named = element.mentions("role") and element.get("role") == "article"
    return element.name == "article" or named or (element.name == "div" and PREVIEW in element.classes)


def leading(card: Element) -> Element | None:
    """Return the link that stands for the title of an article without headings: it leads where 'Read more' does."""
    inner = list(card.walk())[1:] if card.name == "article" else []
    if any(element.name in unmarked.HEADINGS for element in inner):
        return None
    links = [link for link in inner if link.name == "a" and link.words and link.get("href")]
    links = [link for link in links if not baretitles.COMMENTS.search(link.get("href"))]
    on = {_page(link) for link in links if READ_MORE.fullmatch(link.words)}
    return next((link for link in links if _page(link) in on and not READ_MORE.fullmatch(link.words)), None)


def led_to(post: Element) -> Element | None:
    """Return the link, or what is one, that is the title of a post in no heading."""
    return leading(post) or called(post) or begun(post)


def called(post: Element) -> Element | None:
    """Return what a post without headings calls its title, where all of that is a link, or stands in one (Tumblr)."""
    inner = list(post.walk())[1:]
    if any(element.name in unmarked.HEADINGS for element in inner):
        return None
    links = [link for link in inner if link.name == "a" and link.get("href") and link.words]
    first = next((element for element in inner if not CALLED.isdisjoint(element.classes) and element.words), None)
    return first if first is not None and any(_is_of(link, first) for link in links) else None


def begun(post: Element) -> Element | None:
    """Return the link with which a post begins, where it leads to a dated address and a day stands under it.

    It is the title of a post that has it in no heading; those in its text are none.
    """
    shown = [text for text in post.texts() if text.shown.strip()]
    link = next(
        (e for e in post.walk() if e.name == "a" and e.words and shown and e.start <= shown[0].start < e.end), None
    )
    if link is None or not unmarked.DATED.search(link.get("href")) or days.first(link.words):
        return None
    heads = (one.start for one in post.walk() if one.name in unmarked.HEADINGS)
    first = next(heads, post.end)
    under = " ".join(text.shown for text in shown if link.end <= text.start < first)
    return link if first > link.end and days.first(under[: undertitles.SHORT]) else None


def _is_of(link: Element, title: Element) -> bool:
    within = link.holds(title) or title.holds(link)
    return within and link.words == title.words


def _page(link: Element) -> str:
    """Return where a link leads, without the place on that page: 'Read more' may lead to where the beginning ends."""
    return link.get("href").partition("#")[0]


def lists(post: Element) -> bool:
    """Return whether an article holds several of that kind (Plone)."""
    inner = [one for one in post.walk() if one.name == "article" and one is not post] if post.name == "article" else []
    return len(inner) > 1 and sum(leading(one) is not None for one in inner) > 1


def unlinked(text: Element, title: Element, post: Element) -> Element:
    """Return the link that all of a text is, where its title is led to the same place; the text where it is none.

    What leads from there to the rest of a post, and is all that a page shows of it, is no text.
    """
    links = [link for link in text.walk() if link.name == "a" and link.get("href")]
    if len(links) != 1 or links[0].words != text.words or READ_MORE.fullmatch(text.words):
        return text
    if any(pagemarks.is_more(one.classes) for one in text.walk() if one.holds(links[0]) and one is not text):
        return text
    return links[0] if links[0].get("href") in undertitles.led(post.walk(), title) else text


def roots(elements: Sequence[Element]) -> list[Element]:
    """Return the links to where the site begins."""
    return [link for link in elements if link.name == "a" and unmarked.ROOT.fullmatch(link.get("href"))]


def greets(title: Element, roots: Sequence[Element]) -> bool:
    """Return whether a title is what such a link is called: that of a greeting above the site's posts."""
    words = title.words
    return bool(words) and any(link.words == words for link in roots if not title.holds(link))


def only_greets(posts: Sequence[Sequence[Element]]) -> bool:
    """Return whether the first of several posts leads nowhere and has no date, as a greeting, and all others lead on.

    Each is given by what is around its text.
    """
    if len(posts) <= FEW or any(map(_leads, posts[0])) or not all(any(map(_leads, post)) for post in posts[1:]):
        return False
    return not any(undertitles.is_dated(element) for element in posts[0])


def _leads(element: Element) -> bool:
    return bool(element.get("href"))


def is_bare(title: Element, text: Element) -> bool:
    """Return whether what was taken for a text is none: it is empty, a link around a title and its day, or a list."""
    inner = list(text.walk())
    if _is_list([one for one in inner if one.name == "article" and one is not text], text):
        return True
    if text.name != "a" or not text.holds(title):
        emptied = pagemarks.is_text(text.classes)  # a post may have no text, or breaks alone
        return not (emptied or text.is_worded or any(element.name in SHOWING for element in inner))
    apart = [one for one in inner if one.name == "time" or title.holds(one)]
    said = {item.start for one in (title, *apart) for item in one.texts()}
    return not any(item.shown.strip() for item in text.texts() if item.start not in said)


def _is_list(articles: Sequence[Element], text: Element) -> bool:
    """Return whether most of a text is in several articles, each of which links its heading or itself to another."""
    able = [one for one in articles if any(inner.name in unmarked.HEADINGS for inner in one.walk()) and _leads_in(one)]
    return len(able) > FEW and 2 * sum(len(one.words) for one in able) > len(text.words)


def _leads_in(card: Element) -> bool:
    return any(inner.name == "a" and inner.get("href") for inner in card.walk())
