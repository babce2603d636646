"""What stands as it is, line by line: its words without what never gets through; and whether it holds more."""

import re
from collections.abc import Callable, Iterable, Iterator

from muniment.captures.hypertext import images, tongues
from muniment.captures.hypertext.markup import PARTING, Element, Text
from muniment.captures.hypertext.taken import DROPPED, FRAMES, Taken, safe
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

LINES = PARTING - {"td", "th", "option"}
"""Elements that begin a line, and end one."""
CODE = frozenset({"pre", "xmp", "listing"})
"""Elements that stand as they are: the last two were the first's names (HTML, 16.2)."""
EDGE = "\x00"
"""Where such an element begins or ends, until it is known whether a line does there anyway."""
BLANK = "\x01"
"""What stands for a line on which nothing does."""
LINE = late(r"(?:[a-z]+[-_])*line")
"""What highlighters call the element of a line of code, empty or not."""
MARKS = frozenset("strong em b i u s del ins sup sub mark".split())
"""Emphasis, and what else marks words."""
WORDED = MARKS | {"a"}
"""Elements that are nothing without words."""
HELD = WORDED | {"img", *FRAMES}

FENCE = late(r"(?:[ >]|[-*+] |\d{1,9}[.)] )*(?P<fence>`{3,}(?!.*`)|~{3,})")
"""What stands above and under code in Markdown, in a list or quotation too."""


LANGUAGE = late(r"(?:^|[\s;])(?:lang(?:uage)?[-:]|brush:\s*)([\w+#.-]{1,20})(?=[\s;]|$)")
"""What a class says of the language that code is written in (HTML, 4.5.15; SyntaxHighlighter, Crayon)."""
SAID = ("data-language", "data-lang", "data-enlighter-language")
"""Attributes that say it (Prism, Rouge, Enlighter)."""
NAME = late(r"[\w+#.-]{1,20}")
PLAIN = frozenset({"none", "plain", "text", "plaintext", "txt", "plain-text", "generic", "raw"})
"""Names of no language."""
Words = Callable[[str], str]
Rich = Callable[[Element, str], str]


def is_rich(node: Element, *, marked: bool = False) -> bool:
    """Return whether an element holds links, pictures or frames, or emphasis if `marked`, which code cannot hold."""
    inner = (one for one in node.walk() if one is not node and one.name in (HELD if marked else HELD - MARKS))
    return any(one.name not in WORDED or (one.words and (one.name != "a" or safe(one.get("href")))) for one in inner)


def language(node: Element) -> str:
    """Return the language that code says it is written in, itself or the only element in it; empty for others."""
    inner = [child for child in node.children if isinstance(child, Element)]
    for one in (node, *(inner if len(inner) == 1 else ())):
        if not one.is_bare and (name := _said(one)):
            return "" if name.lower() in PLAIN else name.lower()
    return ""


def _said(one: Element) -> str:
    if found := LANGUAGE.search(one.get("class")):
        return found[1]
    given = (tongues.programmed(one), *(one.get(name) for name in SAID if one.mentions(name)))
    return next((name for name in given if NAME.fullmatch(name)), "")


def shown(node: Element, taken: Taken, words: Words = str, rich: Rich | None = None) -> str:
    """Return what an element shows, with its own line ends; what never gets through is counted.

    `words` gives what stands for a text; `rich` for a link, picture or frame with what is in it, else only that stands.
    """
    made = "".join(_parts(node, taken, words, rich))
    return re.sub(rf"\n?(?:{EDGE}\n?)+", "\n", made).strip(f"\n{BLANK}").replace(BLANK, "")


def _parts(node: Element, taken: Taken, words: Words, rich: Rich | None) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, Text):
            yield words(child.shown.replace(EDGE, "").replace(BLANK, ""))
        elif child.name in DROPPED:
            taken.drop(child.name)
        else:
            taken.full = images.around(child) if child.name == "a" else taken.full
            played = rich is not None and child.name in FRAMES  # what stands in it is for those who cannot see it
            inner = "" if played else "".join(_parts(child, taken, words, rich))
            taken.full = None if child.name == "a" else taken.full
            inner = rich(child, inner) if rich is not None and child.name in HELD else inner
            yield f"{EDGE}{BLANK if _is_blank(child, inner) else inner}{EDGE}" if child.name in LINES else inner


def _is_blank(node: Element, inner: str) -> bool:
    """Return whether what an element shows is a blank line: a line end alone, or nothing in what is named as a line."""
    if inner.strip(f"{EDGE} \xa0\t\n"):
        return False
    return "\n" in inner or node.name == "tr" or any(map(LINE.fullmatch, node.classes))


def coded(lines: Iterable[Line]) -> Iterator[int]:
    """Yield the numbers of the lines of code: what a comment in that refers to is no closing line of a text."""
    fence = ""
    for line in lines:
        if fence:
            yield line.number
            fence = "" if line.text.strip(" >") == fence else fence
        elif found := FENCE.match(line.text):
            fence = found["fence"]
