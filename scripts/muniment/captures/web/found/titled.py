"""The one post of a page whose title the name of that page says, where its theme does not mark that as its title."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import (
    cards,
    datedlines,
    markedparts,
    outer,
    pagemarks,
    postheads,
    undertitles,
    unmarked,
)
from muniment.captures.web.found.unmarked import Parts
from muniment.text import folding

LEAST = 12
"""Letters of a title that is no name of a site."""
HEADINGS = frozenset({"h1", "h2", "h3"})


def above(post: Element, title: Element, elements: Sequence[Element]) -> Parts | None:
    """Return a post with its title above it, where that which was found in it is a heading of its text, or below it.

    The page's name says the one and not the other; None where it does not, and where the one found is marked.
    """
    name = _name(elements)
    if markedparts.named(post) is title or unmarked.leads(title) or not name or folding.letters(title.words) in name:
        return None
    if not _follows_text(title, post) and not any(map(outer.is_of_one, elements)):
        return None  # the name of a page that lists one post begins with the site's
    heads = [head for head in _heads(elements, name) if head.stop < post.order]
    content = undertitles.fuller(markedparts.content_of(post, None), post, heads[-1]) if heads else None
    return (post, heads[-1], content) if content is not None else None


def _follows_text(title: Element, post: Element) -> bool:
    """Return whether words stand in a post before what was taken for its title."""
    return any(text.start < title.start and text.shown.strip() for text in post.texts())


def of_page(post: Element, content: Element, elements: Sequence[Element]) -> Element | None:
    """Return the title of the one post of a page: its heading, else a line over the text that its name says."""
    above = [one for one in post.walk() if one.order < content.order]
    head = postheads.of_page(post, elements)
    return head or next(iter(_lines(above, _name(elements))), None)


def find(elements: Sequence[Element]) -> list[Parts]:
    """Return the post under the only heading, or else line, that the page's name says, where something dates it."""
    heads = _heads(elements, _name(elements)) or _lines(elements, _name(elements))
    found = [*unmarked.under(heads, elements)] if heads else []
    found = [parts for parts in found if undertitles.is_dated(parts[0]) or datedlines.is_crowned(parts[0], elements[0])]
    return found if len(found) == 1 else []


def first(elements: Sequence[Element]) -> list[Parts]:
    """Return the post under the first heading of a page that is one of a single post by its own word (WordPress).

    Its theme marks nothing, and the page's name says the site's alone. Else that under its only marked title.
    """
    if not any(map(outer.is_single, elements)):
        return _marked(elements)
    heads = (head for head in unmarked.inside(elements) if head.name in HEADINGS and head.words)
    head = next((head for head in heads if not unmarked.names_site(head)), None)
    found = unmarked.under([head], elements) if head is not None else ()
    return [parts for parts in found if not parts[2].says_less(unmarked.LONG)]


def _marked(elements: Sequence[Element]) -> list[Parts]:
    """Return the dated post under the only title that is marked, in no heading, and leads nowhere."""
    heads = [e for e in unmarked.inside(elements) if pagemarks.is_title(e.classes) and e.words and e.name != "a"]
    if len(heads) != 1 or unmarked.leads(heads[0]) or unmarked.names_site(heads[0]):
        return []
    found = unmarked.under(heads, elements)
    return [parts for parts in found if undertitles.is_dated(parts[0]) and not parts[2].says_less(unmarked.SHORT)]


def _heads(elements: Sequence[Element], name: str) -> list[Element]:
    """Return the headings and marked titles that the name of a page says, and are none of its site's."""
    able = [e for e in elements if e.name in HEADINGS or pagemarks.is_title(e.classes) or e.classes & cards.CALLED]
    able = [
        head for head in able if head.words and folding.letters(head.words) in name and not unmarked.names_site(head)
    ]
    roots = cards.roots(elements) if able else []
    able = [head for head in able if folding.letters(head.words) and not cards.greets(head, roots)]
    return [head for head in able if not unmarked.names_list(head)]


def _lines(elements: Sequence[Element], name: str) -> list[Element]:
    """Return the first line outside of what is around posts that says all that a page is called but its site's name."""
    listed = {inner.order for one in elements if one.name == "li" for inner in one.walk()}
    able = (one for one in unmarked.inside(elements) if one.name in datedlines.TITLING and not one.is_bare)
    able = (one for one in able if one.order not in listed)
    for line in able if name else ():
        letters = folding.letters(line.words) if line.says_less(undertitles.SHORT) else ""
        begins = (
            undertitles.weight(letters) >= LEAST
            and (name.startswith(letters) or name.endswith(letters))
            and name != letters
        )
        if begins and not unmarked.leads_home(line):
            return [line]
    return []


def _name(elements: Sequence[Element]) -> str:
    return next((folding.letters(element.words) for element in elements if element.name == "title"), "")
