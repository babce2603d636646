"""Texts of posts that no element holds alone: they stand in several, one behind the other, as in page builders."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import comments, pagemarks, ways
from muniment.captures.words.blogs.phrases import READ_MORE

BESIDE = frozenset({"nav", "aside", "footer", "form", "header"})
LEAST = 80
"""Characters of a part that are more than a line about a post."""
LINE = 160
"""Characters of a line about a post."""
MANY, NEARLY = 20, 1.2
"""Links of a menu, and how many times as many words as theirs it has."""
FEW = 2
"""Paragraphs of the beginning of another post."""
MOST = 1.5
"""How much more than the text found an element may say that holds it with its headings."""
PARAGRAPHS = frozenset({"p", "blockquote", "pre"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def around(found: Element, post: Element, head: Element) -> Sequence[Element | Text]:
    """Return the parts of a text of which one was found: those from its title on, and those like it behind that.

    Empty where there are no others: what stands between a title and most of a text is of the text if it says
    something; what follows is where it has the same classes.
    """
    shared = next((e for e in _up(found, post) if e.holds(head)), None)
    parts = shared.children if shared is not None else []
    last = next((at for at, part in enumerate(parts) if part.holds(found)), 0)
    first = next((at for at, part in enumerate(parts) if part.holds(head)), last)
    if first == last:
        return _beside(found, post, head)
    told = [at for at in range(first + 1, last) if _says(parts[at])]
    told += [at for at in range(last + 1, len(parts)) if _alike(parts[at], parts[last]) and _says(parts[at])]
    told_behind = behind(head, shared)
    if not told and not told_behind:
        return _beside(found, post, head)
    told = told or [last]
    held = _grown(found, parts[last])
    return [*told_behind, *parts[min(*told, last) : last], held, *parts[last + 1 : max(*told, last) + 1]]


def _beside(found: Element, post: Element, head: Element) -> Sequence[Element | Text]:
    """Return the parts of a text right beside that which was found: those before it, and those with its classes."""
    holder = next(_up(found, post), None) if not found.holds(head) else None
    parts = holder.children if holder is not None else []
    last = next((at for at, part in enumerate(parts) if part is found), 0)
    first = next((at + 1 for at, part in enumerate(parts) if part.holds(head)), 0)
    told = [at for at in range(first, last) if _says(parts[at])]
    told += [at for at in range(last + 1, len(parts)) if _shares(parts[at], found) and _says(parts[at])]
    return parts[min(*told, last) : max(*told, last) + 1] if told else []


def behind(head: Element, shared: Element | None) -> Sequence[Element | Text]:
    """Return what stands behind a title within the part of a page that holds it, from what says something on."""
    for holder in _up(head, shared) if shared is not None else ():
        if holder is shared:
            break
        place = next((at for at, node in enumerate(holder.children) if node.holds(head)), len(holder.children))
        nodes = holder.children[place + 1 :]
        said = next((at for at, node in enumerate(nodes) if _says(node)), len(nodes))
        if nodes[said:]:
            return [node for node in nodes[said:] if not _is_about(node)]
    return []


def _is_about(part: Element | Text) -> bool:
    """Return whether a part is marked as the line that says when a post appeared and who wrote it."""
    return isinstance(part, Element) and pagemarks.is_date(part.classes) and part.says_less(LINE)


def below(head: Element, post: Element) -> Element | None:
    """Return the lower heading under a title within the link that both are: the beginning of its post (Medium)."""
    link = next((one for one in post.walk() if one.name == "a" and one.holds(head)), head)
    under = (one for one in link.walk() if one.order > head.stop and one.name in HEADINGS)
    return next((one for one in under if one.name > head.name), None)


def _grown(found: Element, part: Element | Text) -> Element:
    """Return the largest element within a part of a page around a text that has little else, and nothing of others."""
    held = found
    for holder in _up(found, part) if isinstance(part, Element) else ():
        beside = [child for child in holder.children if isinstance(child, Element) and not child.holds(found)]
        if len(holder.words) >= MOST * len(found.words) or any(map(_leads_on, beside)):
            break
        held = holder
    return held


def _leads_on(part: Element) -> bool:
    """Return whether a part of a page leads to other posts, or is the page's."""
    links = [inner for inner in part.walk() if inner.name == "a" and inner.get("href")]
    if any(pagemarks.is_more(link.classes) or READ_MORE.fullmatch(link.words or " ") for link in links):
        return True
    return _is_page(part) or _heads_links(part, links) or any(e.name in HEADINGS for one in links for e in one.walk())


def _up(found: Element, post: Element) -> Iterator[Element]:
    """Yield the elements within a post, and that, which hold another, from the innermost."""
    holders = [one for one in post.walk() if one.holds(found) and one is not found]
    yield from reversed(holders)


def _alike(part: Element | Text, other: Element | Text) -> bool:
    """Return whether two parts have the same name and classes."""
    if not isinstance(part, Element) or not isinstance(other, Element):
        return False
    return part.name == other.name and bool(part.classes) and part.classes == other.classes


def _shares(part: Element | Text, other: Element) -> bool:
    return isinstance(part, Element) and part.name == other.name and not part.classes.isdisjoint(other.classes)


def _says(part: Element | Text) -> bool:
    """Return whether a part of a text says something: words of some length that lead nowhere, under no linked title."""
    if not isinstance(part, Element) or part.name in BESIDE or part.says_less(LEAST) or _is_page(part):
        return False
    links = [inner for inner in part.walk() if inner.name == "a" and inner.get("href")]
    if any(inner.name in HEADINGS for link in links for inner in link.walk()) or _heads_links(part, links):
        return False
    return any(_is_paragraph(inner, links) for inner in part.walk())


def _is_paragraph(element: Element, links: Sequence[Element]) -> bool:
    if element.name not in PARAGRAPHS or element.says_less(LEAST):
        return False
    linked = sum(len(link.words) for link in links if element.holds(link))
    return len(element.words) - linked >= LEAST


def _is_page(part: Element) -> bool:
    """Return whether a part is marked as the page's, as an excerpt, or as a list of other posts."""
    named = pagemarks.is_around(part.classes) or pagemarks.is_excerpt(part.classes) or ways.is_one(part, page=True)
    return named or pagemarks.is_standfirst(part.classes) or comments.is_comments(part)


def _heads_links(part: Element, links: Sequence[Element]) -> bool:
    heads = [inner for inner in part.walk() if inner.name in HEADINGS]
    return any(head.holds(link) for head in heads for link in links)


def is_card(holder: Element) -> bool:
    """Return whether an element is the beginning of another post: a heading that leads to it and little else."""
    inner = [child for child in holder.children if isinstance(child, Element) and child.words]
    if not inner or inner[0].name not in HEADINGS or sum(child.name in PARAGRAPHS for child in inner) > FEW:
        return False
    heads = [child for child in inner if child.name in HEADINGS]
    return all(any(link.get("href") and link.words == head.words for link in head.walk()) for head in heads)


def is_menu(holder: Element) -> bool:
    """Return whether an element has many links, and hardly a word that leads nowhere."""
    links = [link for link in holder.walk() if link.name == "a"]
    return len(links) > MANY and len(holder.words) < NEARLY * sum(len(link.words) for link in links)
