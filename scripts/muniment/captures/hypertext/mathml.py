"""Formulas in MathML as words, signs and small letters above and below: what a post may hold has no other way."""

from collections.abc import Callable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import KEPT_OUT, Taken

FORMULA = "math"
BESIDE = {
    "msup": ("sup",),
    "mover": ("sup",),
    "msub": ("sub",),
    "munder": ("sub",),
    "msubsup": ("sub", "sup"),
    "munderover": ("sub", "sup"),
}
"""Elements whose first part is followed by small ones."""
FRACTION, ROOT, ROOTED, NOTE, ROW = "mfrac", "msqrt", "mroot", "annotation", "mtr"
SLASH, SIGN = "\u2044", "√"
"""The stroke of a fraction, and the sign of a root."""
PAIR = 2


def written(node: Element, taken: Taken, shown: Callable[[str], str]) -> str:
    """Return a formula, or a part of one; `shown` writes its words so that none of their signs is a mark."""
    parts = [part for part in _parts(node, taken, shown) if part.strip()]
    small = BESIDE.get(node.name, ())
    if small and len(parts) == 1 + len(small):
        return parts[0] + "".join(f"<{tag}>{part}</{tag}>" for tag, part in zip(small, parts[1:], strict=True))
    if node.name == FRACTION and len(parts) == PAIR:
        return f"<sup>{parts[0]}</sup>{SLASH}<sub>{parts[1]}</sub>"
    if node.name == ROOTED and len(parts) == PAIR:
        return f"<sup>{parts[1]}</sup>{SIGN}({parts[0]})"
    inner = _joined(parts)
    if node.name == NOTE and inner:
        return f" (<code>{inner}</code>)"
    return f"{SIGN}({inner})" if node.name == ROOT else f"{inner}; " if node.name == ROW else inner


def _parts(node: Element, taken: Taken, shown: Callable[[str], str]) -> Iterator[str]:
    for child in node.children:
        if not isinstance(child, Element):
            yield shown(" ".join(child.shown.split()))
        elif child.name in KEPT_OUT:
            taken.drop(child.name)
        else:
            yield written(child, taken, shown)


def _joined(parts: Sequence[str]) -> str:
    """Return parts in a row, a blank between two that would be read as one word."""
    made = ""
    for part in parts:
        made += " " * (made[-1:].isalnum() and part[:1].isalnum()) + part
    return made
