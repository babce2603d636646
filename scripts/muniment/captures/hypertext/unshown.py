"""What stands within elements of a post's HTML that never get through, or that become a link: it is in no field."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from html import unescape

from muniment.captures.hypertext import frames, images, markup, parser
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import DROPPED, FRAMES, KEPT_OUT, PLAYLIST
from muniment.captures.letters import control
from muniment.text import splicing
from muniment.text.patterns import late

BESIDE = frozenset({"style", "hidden", "aria-hidden", "lang", "dir", "title", "popover"})
"""What a hidden element may say of itself that does not name it to scripts."""
WAITING = frozenset({"hidden", "popover"})
"""Attributes of what is not shown, or not yet."""
SIGNS = ("none", "hidden", "collapse", ":-", ": -", "popover")
OFF_SCREEN = late(
    r"(?<![\w-])(?:left|right|top|bottom|text-indent)\s*:\s*-"
    r"(?:(?:999|\d{4,})(?:\.\d+)?(?:px|pt|%)|\d{3,}(?:\.\d+)?r?em)",
    re.IGNORECASE,
)
"""How a style moves words to where nobody sees them, as those who write links into the blogs of others do."""
NEVER = frozenset({*KEPT_OUT, "img", "html", "body"})
"""Elements that are not told by whether they are shown."""
HIDDEN = "words that are not shown"
END = late(r"</([a-zA-Z][^\s/>]*)")
Nodes = Sequence[Element | Text]
NOTHING: Mapping[int, str] = {}


def played(root: Element) -> set[int]:
    """Return the identities of the elements that list what a player plays, to those who run no scripts."""
    lists = (element for element in root.walk() if element.mentions(PLAYLIST) and PLAYLIST in element.classes)
    return {id(inner) for element in lists for inner in element.walk() if inner.name == "noscript"}


def of(element: Element, played: Container[int]) -> Iterator[Element | Text]:
    """Yield what an element keeps out of the post: itself, or what is in it for browsers that show no frames."""
    if (element.name in DROPPED and id(element) not in played) or is_hidden(element):
        yield element
    elif element.name in FRAMES:
        inner = [child for child in element.children if isinstance(child, Text) or child.name not in FRAMES]
        yield from (part for child in inner for part in _silent(child, element))


def _silent(child: Element | Text, frame: Element) -> Iterator[Element | Text]:
    """Yield what is kept out of something in a frame: not the address that stands in the post for what the frame has.

    WordPress puts a number behind that in the frame itself, and writes it out beside (wp_audio_shortcode).
    """
    played = frames.player(frame)
    written = frames.source(played)[1] if played is not None else ""
    address = frames.COUNTED.sub("", written)
    words = child.shown.strip() if isinstance(child, Text) else child.words
    if address in (written, ""):
        yield child
    elif words != address:
        yield from child.texts() if isinstance(child, Element) and child.get("href") == address else [child]


def without(source: str, root: Element, instead: str = " ") -> str:
    """Return HTML without what never gets through; `root` is its tree, `instead` stands in the place of each."""
    lists = played(root)
    parts = (part for element in root.walk() for part in of(element, lists))
    whole = sorted(parts, key=lambda part: part.start)  # what a player holds stands around another within it
    return splicing.without(source, ((part.start, part.end) for part in whole), instead)[0]


def spoken(element: Element, behind: Mapping[int, str] = NOTHING) -> str:
    """Return the words of an element without those of what never gets through, with a space between blocks.

    `behind`: what is to stand behind texts, by where these begin.
    """
    return _spoken(element, silent(element), behind)


def through(node: Element) -> str:
    """Return the words of a link, without those of what never gets through, as an icon's are."""
    out = silent(node)
    return (
        " ".join("".join(text.shown for text in node.texts() if text.start not in out).split()) if out else node.words
    )


def silent(element: Element) -> set[int]:
    """Return where texts begin within an element that never get through."""
    return _starts(part for inner in element.walk() for part in of(inner, ()))


def _starts(parts: Iterable[Element | Text]) -> set[int]:
    return {text.start for part in parts for text in ([part] if isinstance(part, Text) else part.texts())}


def _spoken(element: Element, kept_out: Container[int], behind: Mapping[int, str] = NOTHING) -> str:
    if not kept_out and not behind:
        return element.parted
    parts = (part if isinstance(part, str) else _said(part, kept_out, behind) for part in markup.parts(element))
    return " ".join("".join(parts).split())


def _said(text: Text, silent: Container[int], behind: Mapping[int, str]) -> str:
    return " " if text.start in silent else text.shown + behind.get(text.start, "")


def said(source: str) -> str:
    """Return all words of a piece of HTML, shown or not, with single spaces."""
    return parser.parse(source).parted if "<" in source else " ".join(control.fit(unescape(source)).split())


def words(source: str) -> str:
    """Return the words of a piece of HTML without those of what never gets through, with single spaces."""
    if "<" not in source:
        return said(source)
    kept_out = _ended(root := parser.parse(source), source)
    return _spoken(root, _starts(part for part, _ in kept_out))


def left_out(*sources: str, content: str = "") -> list[str]:
    """Return the names of what never gets through of pieces of HTML and has words, each with how often.

    With them what no text has; `content`: one of which that alone is named here.
    """
    kept_out = (one for source in sources if "<" in source for one in _ended(parser.parse(source), source))
    names = Counter(name if name in KEPT_OUT else HIDDEN for part, name in kept_out if _is_worded(part))
    return [*(f"{name} ({number})" for name, number in sorted(names.items())), *control.unfit(*sources, content)]


def _ended(root: Element, source: str) -> list[tuple[Element | Text, str]]:
    """Return what a piece of HTML keeps out, and the name of the element that does, which has an end there.

    What has none is only named, as in 'how to use <textarea>'.
    """
    ends = {found[1].lower(): found.start() for found in END.finditer(source)}
    ended = (inner for inner in root.walk() if ends.get(inner.name, -1) > inner.start)
    return [(part, inner.name) for inner in ended for part in of(inner, ())]


def _is_worded(part: Element | Text) -> bool:
    return part.is_worded if isinstance(part, Element) else bool(part.shown.strip())


def is_hidden(element: Element) -> bool:
    """Return whether an element is not shown, and nothing in it lets a script of its page find and show it."""
    return is_unseen(element) and element.attributes.keys() <= BESIDE and element.get("hidden") != "until-found"


def is_unseen(element: Element) -> bool:
    """Return whether an element is not shown, as far as it says so itself; a dialogue or popover waits to be opened."""
    if element.name == "dialog" and "open" not in element.attributes:
        return True
    signed = any(map(element.written.lower().__contains__, SIGNS)) if element.written else False
    if not signed or element.name in NEVER:
        return False
    style = element.get("style")
    away = OFF_SCREEN.search(style) or not WAITING.isdisjoint(element.attributes)
    return bool(away or images.UNSEEN.search(style))


def unseen(elements: Iterable[Element]) -> Iterator[str]:
    """Yield the words, among unseen elements in their order, that a page shows at most when a script finds them."""
    end = -1
    for element in elements:
        if element.start >= end:
            end = element.end
            yield from filter(None, [] if is_hidden(element) else [element.words])


def take_out(nodes: Nodes, walked: Iterable[Element], hidden: Iterable[Element]) -> Nodes:
    """Return nodes without elements that are among them or within; `walked` are all of theirs."""
    if not (out := set(map(id, hidden))):
        return nodes
    for element in walked:
        element.children = [child for child in element.children if id(child) not in out]
    return [node for node in nodes if id(node) not in out]
