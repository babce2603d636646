"""The one post that a page is of by its own word, where beginnings of others stand on it too, or nothing marks it."""

from collections.abc import Iterable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import cards, comments, linkeddata, pagemarks, undertitles, unmarked, ways
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts
from muniment.text import days, folding

LEAST = 12
"""Letters of a title that is no name of a list or site."""
HEADINGS = frozenset({"h1", "h2", "h3"})
ENOUGH = 200
"""Characters of a text that is more than what stands beside a title."""

CARDS = 2
"""Cards of other posts that are a list."""
SHORT = 80
"""Characters of what stands under a title about its post."""


def among(found: Sequence[Parts], page: Metadata) -> Parts | None:
    """Return the post among several after which a page is called; None where there is none.

    A page that does not say that it is of one post may be called as the site is, or as a label: a title of some
    length alone counts there, of the post with the longest text, that leads nowhere.
    """
    named = [parts for parts in found if page.calls(parts[1])]
    if len(found) < 2 or len(named) != 1 or page.lists:
        return None
    if page.is_of_one:
        return named[0]
    _, title, text = named[0]
    longest = max(found, key=lambda parts: len(parts[2].words))[2]
    alone = longest is text and not unmarked.leads(title) and len(folding.letters(title.words)) >= LEAST
    return named[0] if alone else None


def is_of(page: Metadata, titles: Iterable[Element]) -> bool:
    """Return whether a page says that it is of one post, and is called by one of these titles."""
    return page.is_of_one and any(map(page.calls, titles))


def beside(found: Sequence[Parts], page: Metadata) -> Parts | None:
    """Return the post of a page of one, under the heading by which that is called, where none of those found is.

    They are further reading then, to which it leads. The text of one alone, to which its title does not lead, is that
    of the page's post.
    """
    if not page.is_of_one and not _heads_more(found, page):
        return None if found else only(page)
    if any(page.calls(title) for _, title, _ in found):
        return None
    kept = next((text for _, title, text in found if not unmarked.leads(title)), None) if len(found) == 1 else None
    heads = _heads(page)
    for head in heads:
        around = [e for e in page.elements if e.holds(head) and e is not head and e.name != "html"]
        text = kept if kept is not None and kept.order > head.stop else text_behind(around[0], head) if around else None
        if text is not None:
            return [e for e in around if e.holds(text)][-1], head, text
    return next(unmarked.under(heads[:1], page.elements), None) if found else only(page)


def _heads_more(found: Sequence[Parts], page: Metadata) -> bool:
    """Return whether a page has a dated text under the only first heading by which it is called, above those found.

    All of these lead elsewhere and say less: they are cards of further reading.
    """
    if len(found) < CARDS or page.lists or not all(_leads_on(post, title) for post, title, _ in found):
        return False
    heads = [head for head in _heads(page) if head.name == "h1"]
    text = text_behind(page.elements[0], heads[0]) if len(heads) == 1 else None
    if text is None or text.stop >= found[0][0].order or text.says_less(sum(len(told.words) for _, _, told in found)):
        return False
    between = (e for e in page.elements if heads[0].stop < e.order < text.order and e.says_less(SHORT))
    return not text.says_less(ENOUGH) and any(days.first(e.words) for e in between)


def _leads_on(post: Element, title: Element) -> bool:
    return unmarked.leads(title) or any(e.get("href") and e.holds(title) for e in post.walk() if e.name == "a")


def called(parts: Parts, page: Metadata) -> Element:
    """Return the title of the one post of a page: the heading by which that is called, if it has one above its text.

    Above it may stand that of a section, or what leads to it, and no mark on either.
    """
    post, title, text = parts
    heads = [head for head in _heads(page) if post.order < head.order <= text.stop]
    heads = [head for head in heads if page.is_of_one or not unmarked.names_list(head)]
    if page.calls(title) or pagemarks.is_title(title.classes):
        return next((head for head in heads if _named_beside(head, title, page)), title)
    among = (e for e in page.elements if post.order < e.order <= text.stop and e.name in HEADINGS)
    heads = heads or [head for head in among if head is not title and page.names_amid(head)]
    if post.name in unmarked.WHOLE:
        heads = [head for head in heads if head.order < text.order]
    elif heads:
        heads = heads if _follows(heads[0], title, post) and len(folding.letters(heads[0].words)) >= LEAST else []
    return heads[0] if heads else title


def _named_beside(head: Element, title: Element, page: Metadata) -> bool:
    """Return whether what was taken for a title is the name of the site: it leads on, and the page's name says both."""
    site, named = folding.letters(title.words), folding.letters(head.words)
    return unmarked.leads(title) and head is not title and {site + named, named + site} & set(page.names) != set()


def _follows(head: Element, title: Element, post: Element) -> bool:
    """Return whether no word stands in a post between what was taken for its title and a heading under that."""
    between = (text for text in post.texts() if title.end <= text.start < head.start)
    return title.end <= head.start and not any(text.shown.strip() for text in between)


def only(page: Metadata) -> Parts | None:
    """Return the post under the only first heading after which a page of one is called, wherever its text stands.

    What dates it and says who wrote it may stand between, in elements of their own.
    """
    heads = [head for head in _heads(page) if head.name == "h1"]
    if len(heads) != 1 or page.lists:
        return None
    head = heads[0]
    if not page.is_of_one and not linkeddata.read(page.elements[0], head.words).date:
        return None
    around = [e for e in page.elements if e.holds(head) and e is not head and e.name not in ("", "html")]
    found = ((one, head, undertitles.text_of(one, head)) for one in reversed(around))
    return next(
        ((one, head, text) for one, head, text in found if text is not None and not text.says_less(SHORT)), None
    )


def _heads(page: Metadata) -> list[Element]:
    """Return the headings by which a page is called, the first ones before others; of one post they lead nowhere."""
    able = [e for e in page.elements if page.names and (e.name in HEADINGS or pagemarks.is_title(e.classes))]
    able = [e for e in able if page.calls(e)]
    roots = cards.roots(page.elements) if able else []
    able = [e for e in able if not (unmarked.names_site(e) or unmarked.leads(e) or cards.greets(e, roots))]
    return sorted(able, key=lambda head: head.name != "h1")


def text_behind(holder: Element, head: Element) -> Element | None:
    """Return the text behind a heading: what is marked as one, unless what is not marked says more."""
    beside = [*_beside(holder)]
    marked = (e for e in beside if e.order > head.stop and pagemarks.is_text(e.classes))
    text = next((e for e in marked if e.words), None)
    most = undertitles.most_of(holder, head)
    if most is not None and not any(e.holds(most) for e in beside):
        most = None
    if text is not None and (most is None or text.holds(most) or not text.says_less(len(most.words))):
        return text
    return most if most is not None and not most.says_less(ENOUGH) else text


def _beside(holder: Element) -> Iterator[Element]:
    """Yield the elements within one, without what is around posts, leads to others, or is what readers wrote."""
    stop = -1
    for element in holder.walk():
        if element.order > stop and element is not holder:
            if element.name in undertitles.AROUND or ways.is_sure(element) or comments.is_comments(element):
                stop = element.stop
            else:
                yield element
