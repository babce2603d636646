"""Finds posts in a list that marks and dates none: headings of one level, each all a link, with a text under each."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import undertitles, unmarked
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.text import stops

LEAST = 3
"""Posts that are a list where nothing else says so."""
LEVELS = frozenset({"h2", "h3", "h4"})
TITLE = 18
"""Characters of a title, a wide sign being as much as three, that is more than the name of a service or page."""
ENOUGH = 60
"""Those of a text that is more than a call to press a button."""
PART = 2
"""How many times as much as stands elsewhere the texts of a list say."""
OFFERS = frozenset(
    "services service products product shop store solutions solution pricing courses training industries portfolio"
    " leistungen leistung produkte produkt angebote loesungen servicios servicio productos producto soluciones"
    " servicos servico produtos produto solucoes produits produit prestations boutique servizi servizio prodotti"
    " prodotto diensten dienst producten uslugi usluga produkty tjanster tjenester hizmetler urunler".split()
)
"""Folders of what a firm sells."""
OTHERS = OFFERS | (ownpages.PAGES - {"archive", "archives", "blog", "home", "index", "news", "press"})
"""The same, and of pages that are no posts."""
Led = tuple[Element, str]
"""A heading, and where it leads."""


def find(page: Metadata) -> list[Parts]:
    """Return the posts of such a list; none where a text stands above it, which would lead to what it names."""
    if page.is_of_one:
        return []
    beside = {inner.order for one in page.elements if unmarked.is_beside(one) for inner in one.walk()}
    within = [one for one in unmarked.inside(page.elements) if one.order not in beside]
    own = {blogaddress.host_of(url) for url in (*page.canonical, *page.shared)} - {""}
    for row in (row for row in _rows(within) if not own or blogaddress.host_of(row[0][1]) in {"", *own}):
        parts = list(unmarked.under([head for head, _ in row], page.elements))
        if len(parts) == len(row) and all(map(_is_text, parts)) and not _is_beside_text(parts, within):
            return parts
    return []


def _rows(elements: Sequence[Element]) -> Iterator[list[Led]]:
    """Yield the headings of each level all of which lead to other pages of one host."""
    around = {inner.order: link.get("href") for link in elements if _leads(link) for inner in link.walk()}
    heads = [one for one in elements if one.name in LEVELS and one.words]
    for _, group in groupby(sorted(heads, key=lambda head: head.name), key=lambda head: head.name):
        row = [(head, _address(head) or around.get(head.order, "")) for head in group]
        if len(row) >= LEAST and _is_list(row):
            yield row


def _leads(link: Element) -> bool:
    return link.name == "a" and bool(link.get("href"))


def _address(head: Element) -> str:
    return next((one.get("href") for one in head.walk() if _leads(one) and one.words == head.words), "")


def _is_list(row: Sequence[Led]) -> bool:
    """Return whether headings are titles that lead to as many pages of one site, none of which sells something."""
    addresses = [address for _, address in row]
    apart = len(set(addresses)) == len({head.words for head, _ in row}) == len(row)
    named = sorted(undertitles.weight(head.words) for head, _ in row)
    of_one = len(set(map(blogaddress.host_of, addresses))) == 1
    return apart and of_one and named[len(row) // 2] >= TITLE and all(map(_is_page, addresses))


def _is_page(address: str) -> bool:
    folders = blogaddress.path_of(address).lower().split("/")
    return ownpages.is_whole(address) and OTHERS.isdisjoint(folders)


def _is_text(parts: Parts) -> bool:
    """Return whether a text says more than a call to press a button, in a sentence or the beginning of one."""
    words = parts[2].words.rstrip("])")
    ended = words.endswith((*stops.SIGNS, *undertitles.CUT)) or any(sign in words for sign in stops.SIGNS)
    return ended and undertitles.weight(words) >= ENOUGH


def _is_beside_text(parts: Sequence[Parts], elements: Sequence[Element]) -> bool:
    """Return whether more than a greeting stands above a list, a day under the heading over it, or a text elsewhere.

    That is a post then, and the list is what it names, or further reading.
    """
    first = parts[0][1].order
    head = next((one.order for one in reversed(elements) if one.stop < first and one.name == "h1"), first)
    if any(map(undertitles.is_dated, _between(elements, head, first))):
        return True
    listed = {order for post, _, _ in parts for order in range(post.order, post.stop + 1)}
    apart = [one for one in elements if one.name == "p" and one.order not in listed]
    above = sum(undertitles.weight(one.words) for one in apart if one.order < first)
    said = sum(undertitles.weight(text.words) for _, _, text in parts)
    return above >= undertitles.SHORT or sum(undertitles.weight(one.words) for one in apart) > said // PART


def _between(elements: Sequence[Element], head: int, first: int) -> Iterator[Element]:
    """Yield the outermost elements between a heading and a list, each by its order."""
    for one in elements:
        if head < one.order and one.stop < first:
            head = one.stop
            yield one
