"""The newest posts of a page, which stand above the others in another form: no element is marked as theirs."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagemarks, unmarked
from muniment.captures.web.found.unmarked import DATED, HEADINGS, Parts


def above(titles: Sequence[Element], elements: Sequence[Element]) -> Iterator[Parts]:
    """Yield the posts above the first of several marked ones, whose titles are marked and lead to dated addresses."""
    known = {link.get("href") for title in titles for link in title.walk() if link.name == "a"}
    first = min(title.order for title in titles) if len(titles) > 1 else 0
    able = (e for e in elements if e.order < first and e.name in HEADINGS and pagemarks.is_title(e.classes))
    heads = [head for head in able if unmarked.leads(head) and _links(head) and not _links(head) & known]
    for parts in unmarked.under([*heads, titles[0]], elements) if heads else ():
        if any(parts[1] is head for head in heads):
            yield parts


def _links(head: Element) -> set[str]:
    return {href for link in head.walk() if link.name == "a" and DATED.search(href := link.get("href"))}
