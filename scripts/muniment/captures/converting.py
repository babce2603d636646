"""HTML of a post -> blocks of Markdown that read the same."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures import inline, phrases
from muniment.captures.escapes import opening_escapes
from muniment.captures.inline import DROPPED, Taken
from muniment.captures.markup import BLOCKS, Element, Text

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})


def blocks(nodes: Sequence[Element | Text], taken: Taken, *, autop: bool = False) -> list[str]:
    """Return the blocks of Markdown that these nodes show; `autop`: blank lines part paragraphs, as in WordPress."""
    made: list[str] = []
    run: list[Element | Text] = []
    for node in nodes:
        if isinstance(node, Element) and (node.name in BLOCKS or _holds_blocks(node)):
            made += _paragraphs(run, taken, autop=autop)
            run = []
            made += _block(node, taken, autop=autop)
        else:
            run.append(node)
    return made + list(_paragraphs(run, taken, autop=autop))


def _holds_blocks(node: Element) -> bool:
    return node.name not in DROPPED and any(
        child.name in BLOCKS for child in node.children if isinstance(child, Element)
    )


def _paragraphs(run: Sequence[Element | Text], taken: Taken, *, autop: bool) -> Iterator[str]:
    for part in _parted(run) if autop else [list(run)]:
        text = inline.inline(part, taken)
        if text:
            yield opened(text)


def _parted(run: Sequence[Element | Text]) -> list[list[Element | Text]]:
    """Return a run parted where its texts have blank lines; single line ends are breaks (WordPress's wpautop)."""
    parts: list[list[Element | Text]] = [[]]
    for node in run:
        if not isinstance(node, Text):
            parts[-1].append(node)
            continue
        for number, piece in enumerate(re.split(r"\n[ \t\r]*\n\s*", node.shown.replace("\r\n", "\n"))):
            if number:
                parts.append([])
            shown = piece if not piece.strip() else re.sub(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)", inline.BREAK, piece)
            parts[-1] += _broken(shown, node)
    return parts


def _broken(shown: str, node: Text) -> Iterator[Element | Text]:
    for number, line in enumerate(shown.split(inline.BREAK)):
        if number:
            yield Element("br", {}, node.start)
        yield Text(line, node.start, node.end)


def opened(text: str) -> str:
    """Return a paragraph whose lines open no block of another kind."""
    lines = []
    for line in text.split("\n"):
        shown = line
        for place in reversed(opening_escapes(line)):
            shown = f"{shown[:place]}\\{shown[place:]}"
        lines.append(shown)
    return "\n".join(lines)


def _block(node: Element, taken: Taken, *, autop: bool) -> list[str]:
    if node.name in DROPPED:
        taken.drop(node.name)
        return []
    if node.name in HEADINGS:
        text = inline.inline(node.children, taken).replace("  \n", " ")
        return [f"{'#' * HEADINGS[node.name]} {text}"] if text else []
    if node.name in LISTS:
        return ["\n".join(_list(node, taken))] if node.children else []
    if node.name == "blockquote":
        inner = "\n\n".join(blocks(node.children, taken, autop=autop))
        return ["\n".join(f"> {line}".rstrip() for line in inner.split("\n"))] if inner else []
    if node.name == "pre":
        return [_fenced(node)]
    if node.name == "table":
        return _table(node, taken)
    if node.name == "hr":
        return ["* * *"]
    if node.name == "figure" or "wp-caption" in node.classes:
        return _figure(node, taken, autop=autop)
    return blocks(node.children, taken, autop=autop and node.name != "p")


def _list(node: Element, taken: Taken) -> Iterator[str]:
    start = node.get("start")
    number = int(start) if re.fullmatch(r"\d{1,9}", start) else 1
    begun = False
    for child in node.children:
        if isinstance(child, Element) and child.name in LISTS:
            yield from ("    " * begun + line for line in _list(child, taken))
            continue
        inner = _joined(blocks(child.children if isinstance(child, Element) and child.name == "li" else [child], taken))
        if not inner:
            continue
        mark = f"{number}. " if node.name == "ol" else "- "
        number, begun = number + 1, True
        first, *rest = inner.split("\n")
        yield mark + first
        indent = " " * max(4, len(mark))
        yield from (indent + line if line else "" for line in rest)


def _is_stray(child: Element | Text) -> bool:
    """Return whether something in a list is no entry of it; browsers show it all the same."""
    return isinstance(child, Text) or child.name != "li"


def _joined(inner: Sequence[str]) -> str:
    """Return the blocks of a list's entry: a list within follows at once, paragraphs after a blank line."""
    text = ""
    for part in inner:
        tight = re.match(r"(?:[-*+]|\d+[.)]) ", part)
        text += ("\n" if tight else "\n\n") * bool(text) + part
    return text


def _fenced(node: Element) -> str:
    shown = "".join(text.shown for text in node.texts()).strip("\n")
    fence = "`" * max(3, max(map(len, re.findall("`+", shown)), default=0) + 1)
    return f"{fence}\n{shown}\n{fence}"


def _table(node: Element, taken: Taken) -> list[str]:
    rows = [row for row in node.walk() if row.name == "tr"]
    cells = [[cell for cell in row.children if isinstance(cell, Element) and cell.name in ("td", "th")] for row in rows]
    cells = [row for row in cells if row]
    if not cells or any(cell.get("colspan") or cell.get("rowspan") for row in cells for cell in row):
        return blocks([child for row in cells for cell in row for child in cell.children], taken)
    width = max(map(len, cells))
    shown = [[_cell(cell, taken) for cell in row] + [""] * (width - len(row)) for row in cells]
    lines = [f"| {' | '.join(row)} |" for row in shown]
    return ["\n".join([lines[0], f"|{' --- |' * width}", *lines[1:]])]


def _cell(cell: Element, taken: Taken) -> str:
    inner = " ".join(blocks(cell.children, taken)).replace("  \n", "<br>").replace("\n", " ")
    return inner.replace("|", "\\|")


def _figure(node: Element, taken: Taken, *, autop: bool) -> list[str]:
    """Take the pictures of a figure with their caption and credit; a figure of something else is its content."""
    captions = [child for child in node.walk() if child.name == "figcaption" or "wp-caption-text" in child.classes]
    images = [child for child in node.walk() if child.name == "img"]
    if not images:
        return blocks(node.children, taken, autop=autop)
    words = captions[-1].words if captions else ""
    credit = phrases.CREDIT.search(words)
    held = (
        {"caption": words[: credit.start()].rstrip(" (["), "credit": credit["credit"]} if credit else {"caption": words}
    )
    for number, image in enumerate(images):
        inline.picture(image, taken, **(held if number == len(images) - 1 else {}))
    return []
