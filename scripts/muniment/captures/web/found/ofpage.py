"""The one post that a page is of by its own word, where beginnings of others stand on it too, or nothing marks it."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import linkeddata, pagenames, undertitles, unmarked
from muniment.captures.web.found.unmarked import Parts

LEAST = 12
"""Letters of a title that is no name of a list or site."""

SHORT = 80
"""Characters of what stands under a title about its post."""


def among(found: Sequence[Parts], elements: Sequence[Element]) -> Parts | None:
    """Return the post among several after which a page is called; None where there is none.

    A page that does not say that it is of one post may be called as the site is, or as a label: a title of some
    length alone counts there, of the post with the longest text, that leads nowhere.
    """
    names = pagenames.names(elements)
    named = [parts for parts in found if _names(names, pagenames.letters(parts[1].words))]
    if len(found) < 2 or len(named) != 1 or pagenames.lists(elements):
        return None
    if pagenames.of_one(elements):
        return named[0]
    _, title, text = named[0]
    longest = max(found, key=lambda parts: len(parts[2].words))[2]
    alone = longest is text and not unmarked.leads(title) and len(pagenames.letters(title.words)) >= LEAST
    return named[0] if alone else None


def _names(names: Sequence[str], title: str) -> bool:
    """Return whether a page is called by a title, and beside it by no more than the name of its site."""
    return bool(title) and any(name.startswith(title) or name.endswith(title) for name in names)


def beside(found: Sequence[Parts], elements: Sequence[Element]) -> list[Parts]:
    """Return the post of a page of one, under its only first heading, where none of those found is what it is called.

    They are further reading then, to which it leads.
    """
    if not found or not pagenames.of_one(elements):
        return []
    heads = _heads(elements)
    names = pagenames.names(elements)
    if len(heads) != 1 or any(_names(names, pagenames.letters(title.words)) for _, title, _ in found):
        return []
    return list(unmarked.under(heads, elements))


def _heads(elements: Sequence[Element]) -> list[Element]:
    """Return the first headings after which a page is called."""
    names = pagenames.names(elements)
    heads = [one for one in elements if one.name == "h1" and one.words and not unmarked.names_site(one)]
    return [head for head in heads if _names(names, pagenames.letters(head.words))]


def only(elements: Sequence[Element]) -> list[Parts]:
    """Return the post under the only first heading after which a page of one is called, wherever its text stands.

    What dates it and says who wrote it may stand between, in elements of their own.
    """
    heads = _heads(elements)
    if len(heads) != 1 or pagenames.lists(elements):
        return []
    if not pagenames.of_one(elements) and not linkeddata.read(elements[0], heads[0].words).date:
        return []
    around = [one for one in elements if one.order < heads[0].order <= one.stop and one.name not in ("", "html")]
    found = ((one, heads[0], undertitles.text_of(one, heads[0])) for one in reversed(around))
    return [(one, head, text) for one, head, text in found if text is not None and not text.says_less(SHORT)][:1]
