"""The one post that a page is of by its own word, where beginnings of others stand on it too, or nothing marks it."""

from collections.abc import Iterable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import cards, comments, linkeddata, pagemarks, pagenames, undertitles, unmarked, ways
from muniment.captures.web.found.unmarked import Parts
from muniment.text import folding

LEAST = 12
"""Letters of a title that is no name of a list or site."""
HEADINGS = frozenset({"h1", "h2", "h3"})
ENOUGH = 200
"""Characters of a text that is more than what stands beside a title."""

SHORT = 80
"""Characters of what stands under a title about its post."""


def among(found: Sequence[Parts], elements: Sequence[Element]) -> Parts | None:
    """Return the post among several after which a page is called; None where there is none.

    A page that does not say that it is of one post may be called as the site is, or as a label: a title of some
    length alone counts there, of the post with the longest text, that leads nowhere.
    """
    names = pagenames.names(elements)
    named = [parts for parts in found if _names(names, folding.letters(parts[1].words))]
    if len(found) < 2 or len(named) != 1 or pagenames.lists(elements):
        return None
    if pagenames.of_one(elements):
        return named[0]
    _, title, text = named[0]
    longest = max(found, key=lambda parts: len(parts[2].words))[2]
    alone = longest is text and not unmarked.leads(title) and len(folding.letters(title.words)) >= LEAST
    return named[0] if alone else None


def is_of(elements: Sequence[Element], titles: Iterable[Element]) -> bool:
    """Return whether a page says that it is of one post, and is called by one of these titles."""
    names = pagenames.names(elements) if pagenames.of_one(elements) else []
    return any(_names(names, folding.letters(title.words)) for title in titles)


def _names(names: Sequence[str], title: str) -> bool:
    """Return whether a page is called by a title, and beside it by no more than the name of its site."""
    return bool(title) and any(name.startswith(title) or name.endswith(title) for name in names)


def beside(found: Sequence[Parts], elements: Sequence[Element]) -> Parts | None:
    """Return the post of a page of one, under the heading by which that is called, where none of those found is.

    They are further reading then, to which it leads. The text of one alone, to which its title does not lead, is that
    of the page's post.
    """
    if not pagenames.of_one(elements):
        return None if found else only(elements)
    names = pagenames.names(elements)
    if any(_names(names, folding.letters(title.words)) for _, title, _ in found):
        return None
    kept = next((text for _, title, text in found if not unmarked.leads(title)), None) if len(found) == 1 else None
    heads = _heads(names, elements)
    for head in heads:
        around = [e for e in elements if e.order < head.order <= e.stop and e.name != "html"]
        text = kept if kept is not None and kept.order > head.stop else _text(around[0], head) if around else None
        if text is not None:
            return [e for e in around if undertitles.holds(e, text)][-1], head, text
    return next(unmarked.under(heads[:1], elements), None) if found else only(elements)


def called(parts: Parts, elements: Sequence[Element]) -> Element:
    """Return the title of a post for which all of a page is taken: the heading by which that is called, if it has one.

    Above it may stand that of a section, and no mark on either.
    """
    post, title, text = parts
    names = pagenames.names(elements) if post.name in unmarked.WHOLE else []
    if not names or _names(names, folding.letters(title.words)) or pagemarks.is_title(title.classes):
        return title
    heads = [head for head in _heads(names, elements) if post.order < head.order < text.order]
    return heads[0] if heads else title


def only(elements: Sequence[Element]) -> Parts | None:
    """Return the post under the only first heading after which a page of one is called, wherever its text stands.

    What dates it and says who wrote it may stand between, in elements of their own.
    """
    heads = [head for head in _heads(pagenames.names(elements), elements) if head.name == "h1"]
    if len(heads) != 1 or pagenames.lists(elements):
        return None
    if not pagenames.of_one(elements) and not linkeddata.read(elements[0], heads[0].words).date:
        return None
    around = [one for one in elements if one.order < heads[0].order <= one.stop and one.name not in ("", "html")]
    found = ((one, heads[0], undertitles.text_of(one, heads[0])) for one in reversed(around))
    return next(
        ((one, head, text) for one, head, text in found if text is not None and not text.says_less(SHORT)), None
    )


def _heads(names: Sequence[str], elements: Sequence[Element]) -> list[Element]:
    """Return the headings by which a page is called, the first ones before others; of one post they lead nowhere."""
    able = [e for e in elements if e.words and (e.name in HEADINGS or pagemarks.is_title(e.classes))]
    able = [e for e in able if _names(names, folding.letters(e.words))]
    roots = cards.roots(elements) if able else []
    able = [e for e in able if not (unmarked.names_site(e) or unmarked.leads(e) or cards.greets(e, roots))]
    return sorted(able, key=lambda head: head.name != "h1")


def _text(holder: Element, head: Element) -> Element | None:
    """Return the text behind a heading: what is marked as one, unless what is not marked says more."""
    beside = [*_beside(holder)]
    marked = (e for e in beside if e.order > head.stop and pagemarks.is_text(e.classes))
    text = next((e for e in marked if e.words), None)
    most = undertitles.most_of(holder, head)
    if most is not None and not any(undertitles.holds(e, most) for e in beside):
        most = None
    if text is not None and (most is None or undertitles.holds(text, most) or not text.says_less(len(most.words))):
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
