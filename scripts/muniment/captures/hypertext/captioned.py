"""Figures of HTML: pictures, which take the words under them, and what else stands there, as blocks of Markdown."""

from collections.abc import Callable, Container, Sequence

from muniment.captures.hypertext import figures, inline, marked, parser, players, unshown
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import FRAMES, Taken

Blocks = Callable[[Sequence[Element | Text], Taken], list[str]]


def shown(node: Element, taken: Taken, blocks: Blocks) -> list[str]:
    """Take the pictures of a figure with its caption; words beside those, and figures of something else, are text.

    So is the caption of a gallery, which stands once, under it, and one that shows something. `blocks` makes blocks
    of nodes.
    """
    taken.played |= players.block(node)
    if not any(inner.name == "img" for inner in node.walk()):
        return blocks(node.children, taken)
    caption, credit = figures.caption_of(node), figures.credit_of(node)
    first = len(taken.pictures)
    taken.caption = unshown.spoken(caption) if caption is not None else ""
    made = blocks(figures.without(figures.without(node, caption), credit).children, taken)
    taken.caption = ""
    caption = figures.without(caption, credit) if caption is not None else None
    words = inline.inline(caption.children, taken) if caption is not None else ""
    several = len(taken.pictures) - first > 1
    able = caption is not None and not several and all(inner.name not in FRAMES for inner in caption.walk())
    if caption is not None and able and words and figures.give(taken.pictures[first:], _led(caption, taken)):
        _tell(caption, taken)
    else:
        made += filter(None, [marked.opened(words)])
    if credit is not None and (several or not figures.owe(taken.pictures[first:], credit)):
        made.append(marked.opened(inline.inline(credit.children, taken)))
    return made


def _tell(caption: Element, taken: Taken) -> None:
    """Say that pictures hold a caption, with the addresses to which its words lead, and that the text holds none."""
    for link in caption.walk():
        taken.stands.pop((link.start, "href"), None)
    for link, _ in _links(caption):
        taken.tell(link, "href")


def _links(caption: Element) -> list[tuple[Element, int]]:
    """Return the links of a caption that show words, each with where the last of these begin."""
    silent = unshown.silent(caption)
    links = [link for link in caption.walk() if link.name == "a" and inline.is_linked(link)]
    shown = [(link, [text.start for text in link.texts() if text.shown.strip()]) for link in links]
    return [(link, last[-1]) for link, starts in shown if (last := [one for one in starts if one not in silent])]


def _led(caption: Element, taken: Taken, known: Container[str] = ()) -> str:
    """Return the words of a caption, with the addresses in brackets to which they lead, but for those `known`."""
    links = [(last, taken.address(link.get("href"))) for link, last in _links(caption)]
    return unshown.spoken(caption, {last: f" ({address})" for last, address in links if address not in known})


def said(source: str, known: Container[str]) -> str:
    """Return the words of an excerpt, with the addresses, as written, to which they lead and its text does not."""
    return _led(parser.parse(source), Taken(), known) if "<a" in source else unshown.words(source)


def parted(source: str) -> dict[str, str]:
    """Return the caption and credit that HTML is which an answer or export has apart from the picture's post."""
    words = _led(parser.parse(source), Taken()) if "<" in source else unshown.said(source)
    return {name: value for name, value in figures.parted(words) if value}
