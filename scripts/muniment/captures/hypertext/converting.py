"""HTML of a post -> blocks of Markdown that read the same."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from muniment.captures.hypertext import (
    captioned,
    emphasis,
    figures,
    frames,
    images,
    inline,
    marked,
    numbering,
    players,
    quotations,
    rawhtml,
    tables,
    tongues,
    verbatim,
)
from muniment.captures.hypertext.markup import BLOCKS, Element, Text
from muniment.captures.hypertext.taken import DROPPED, KEPT_OUT, PLAYLIST, Taken
from muniment.text.patterns import late

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})
APART = BLOCKS | frozenset("li dt dd tr td th caption figcaption summary legend optgroup".split())
"""Elements that are blocks of their own, also where they stand without the list or table that they belong to."""

MARKED = late(r"(?:[-*]|\d{1,9}[.)]) |```")
"""How an entry begins that begins with a list, or with code."""
LINKABLE = late(r"((?:(?:#{1,6}|>|[-*+]|\d+[.)]) +)*)(?=[^\n]*\w)([^\[\]\n|]+)")
"""A block of one line that may be the words of a link, behind the marks that say what kind of block it is."""


def blocks(nodes: Sequence[Element | Text], taken: Taken) -> list[str]:
    """Return the blocks of Markdown that these nodes show."""
    made: list[str] = []
    run: list[Element | Text] = []
    for node in nodes:
        if isinstance(node, Element) and (node.name in APART or _holds_blocks(node) or _is_framed(node)):
            made += _paragraph(run, taken)
            run = []
            made += _block(node, taken)
        else:
            run.append(node)
    return marked.apart([*made, *_paragraph(run, taken)])


def _holds_blocks(node: Element) -> bool:
    return node.name not in KEPT_OUT and any(
        child.name in APART or _holds_blocks(child) for child in node.children if isinstance(child, Element)
    )


def _is_framed(node: Element) -> bool:
    """Return whether an element within a paragraph is a film, or a picture with its caption (Drupal's Image Assist)."""
    return bool(frames.film(node)) or (node.name == "span" and not node.is_bare and figures.is_figure(node))


def _paragraph(run: list[Element | Text], taken: Taken) -> list[str]:
    for name in taken.around if run else ():
        run = [_emphasis(name, run)]
    text = inline.inline(run, taken)
    return [marked.opened(text)] if text else []


def _emphasis(name: str, run: list[Element | Text]) -> Element:
    """Return what stands in a row within an element that stands around the whole block."""
    whole = Element(name, "", run[0].start)
    whole.children = run
    return whole


def _emphasised(node: Element, taken: Taken) -> list[str]:
    """Return the blocks within emphasis, which Markdown has within each of them alone."""
    before = taken.around
    taken.around = (*before, *([] if emphasis.MARKS[node.name] in map(emphasis.MARKS.get, before) else [node.name]))
    made = blocks(node.children, taken)
    taken.around = before
    return made


def _block(node: Element, taken: Taken) -> list[str]:
    """Return the blocks of an element; a language of their own is said around them."""
    if node.name in DROPPED:
        taken.drop(node.name)
        return []
    label = taken.notes.holders.get(id(node))
    own = tongues.of(node, taken.tongue)
    if label is not None and label not in taken.footnotes:
        taken.footnotes[label] = []
        taken.footnotes[label] = _block(node, taken)
        return []
    if own == taken.tongue:
        return _plain_block(node, taken)
    before, taken.tongue = taken.tongue, own
    made = _plain_block(node, taken)
    taken.tongue = before
    return [f"<div{own.within(before)}>", *made, "</div>"] if made else []


def _plain_block(node: Element, taken: Taken) -> list[str]:
    if node.name in HEADINGS:
        text = inline.inline(node.children, taken).replace("  \n", " ")
        return [f"{'#' * HEADINGS[node.name]} {marked.closed(text)}"] if text else []
    if node.name in LISTS:
        return _listed(node, taken)
    if frames.is_card(node) or frames.film(node):
        return frames.kept(node, blocks(node.children, taken), taken)
    if node.name == "blockquote":
        inner = "\n\n".join(blocks(quotations.shown(node), taken))
        return ["\n".join(f"> {line}" if line else ">" for line in inner.split("\n"))] if inner else []
    if node.name == "hr":
        return ["* * *"]
    if figures.is_figure(node):
        return _figure(node, taken)
    made = _playlist if PLAYLIST in node.classes else MAKERS.get(node.name)
    return made(node, taken) if made else blocks(node.children, taken)


def _meanings(node: Element, taken: Taken) -> list[str]:
    """Return a list of terms and meanings, for which Markdown has nothing."""
    return [rawhtml.written(node, taken)] if node.words else blocks(node.children, taken)


def _details(node: Element, taken: Taken) -> list[str]:
    """Return what opens on demand: its few words, and the rest as the blocks that it is; where none is, the words."""
    short = [child for child in node.children if isinstance(child, Element) and child.name == "summary"]
    rest = [child for child in node.children if child not in short]
    made = blocks(rest, taken)
    if not made:
        return blocks([child for one in short for child in one.children], taken)
    words = "".join(rawhtml.written(child, taken) for child in short)
    return ["<details>" + (f"\n<summary>{words}</summary>" if words else ""), *made, "</details>"]


def _linked(node: Element, taken: Taken) -> list[str]:
    """Return the blocks within a link; the first of them of one line is what is linked, else all of them."""
    taken.full = images.around(node)
    made = blocks(node.children, taken)
    taken.full = None
    address = taken.address(node.get("href"))
    able = ((place, found) for place, block in enumerate(made) if (found := LINKABLE.fullmatch(block)))
    place, found = next(able, (0, None))
    if found and inline.same(found[2], address):
        return made
    taken.tell(node, *(["href"] if made and address else []))
    if found and address:
        made[place] = f"{found[1]}[{found[2]}]({inline.target(address)})"
    elif made and address:
        return [f'<a href="{escape(address)}">', *made, "</a>"]
    return made or [*filter(None, [inline.beyond(node, taken)])]


def _listed(node: Element, taken: Taken) -> list[str]:
    """Return a list; one that counts as Markdown cannot stays what it is."""
    number = numbering.first(node) if node.name == "ol" else 1
    if number is None:
        return [rawhtml.written(node, taken)] if node.words else blocks(node.children, taken)
    listed = "\n".join(_list(node, number, taken))
    return [listed] if listed else []


def _list(node: Element, number: int, taken: Taken) -> Iterator[str]:
    begun = False
    for child in node.children:
        if isinstance(child, Element) and child.name in LISTS:
            yield from _within(child, taken, begun=begun)
            continue
        if isinstance(child, Element) and child.name == "li":
            inner = marked.joined(_block(child, taken))
        else:
            inner = marked.joined(blocks([child], taken))
        if not inner:
            continue
        mark = f"{number}. " if node.name == "ol" else "- "
        number, begun = number + 1, True
        first, *rest = inner.split("\n")
        indent = " " * max(4, len(mark))
        # What goes on under an entry that begins with another list must not be so far in that it is taken for code,
        # and the lines of code have no other white space before them than their own.
        yield (mark.ljust(len(indent)) if MARKED.match(first) else mark) + first
        yield from (indent + line if line else "" for line in rest)


def _within(node: Element, taken: Taken, *, begun: bool) -> Iterator[str]:
    """Yield the lines of a list that stands in another, and in no entry of it; `begun`: behind one."""
    for inner in _listed(node, taken):
        yield from [""] * (begun and not marked.INTERRUPTS.match(inner))
        yield from ("    " * begun + line if line else "" for line in inner.split("\n"))


def _fenced(node: Element, taken: Taken) -> list[str]:
    """Return what stands as it is as code; where it holds more than words, it stays what it is."""
    rich = verbatim.is_rich(node, marked=True)
    if rich:
        return [rawhtml.written(node, taken)]
    shown = verbatim.shown(node, taken).replace("\xa0", " ")  # highlighters set lines in with what no language knows
    return [marked.fenced(shown, verbatim.language(node))]


def _table(node: Element, taken: Taken) -> list[str]:
    return tables.shown(node, taken, blocks)


def _playlist(node: Element, taken: Taken) -> list[str]:
    """Return the list of what is played."""
    taken.drop("playlist")
    return blocks(players.listed(node), taken)


def _figure(node: Element, taken: Taken) -> list[str]:
    return captioned.shown(node, taken, blocks)


MAKERS: dict[str, Callable[[Element, Taken], list[str]]] = {
    **dict.fromkeys(verbatim.CODE, _fenced),
    "table": _table,
    "dl": _meanings,
    "details": _details,
    "a": _linked,
    **dict.fromkeys(emphasis.MARKS, _emphasised),
}
