"""Words, links and emphasis of HTML as Markdown."""

import re
from urllib.parse import urlsplit

from muniment.captures.escapes import inline_escapes
from muniment.captures.markup import Element, Text

MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "cite": "*", "del": "~~", "s": "~~", "strike": "~~"}
KEPT = frozenset({"sup", "sub", "u", "abbr", "mark", "small", "kbd", "q", "ins", "ruby", "rt", "rp", "bdi", "bdo"})
"""Elements that have no Markdown and stay as they are, without attributes."""
DROPPED = frozenset(
    "script style noscript template form input button select textarea object applet svg math canvas head title link"
    " meta base map area".split()
)
"""Elements that never get through."""
FRAMES = frozenset({"iframe", "embed", "video", "audio", "source", "track"})
"""Elements that show something from elsewhere: they become links."""
BREAK = "\x00"
"""A line break, until white space has been collapsed."""


class Taken:
    """What was met on the way: pictures, what was dropped and how often, unknown shortcodes."""

    def __init__(self) -> None:
        self.pictures: list[dict[str, str]] = []
        self.dropped: dict[str, int] = {}

    def drop(self, name: str) -> None:
        """Count something that does not get through."""
        self.dropped[name] = self.dropped.get(name, 0) + 1


def inline(nodes: list[Element | Text], taken: Taken) -> str:
    """Return nodes as one run of Markdown, white space collapsed, breaks as two spaces and a line end."""
    run = "".join(_node(node, taken) for node in nodes)
    lines = [" ".join(re.split(r"[ \t\n\r\f]+", line)).strip(" ") for line in run.split(BREAK)]
    return "  \n".join(lines).strip()


def _node(node: Element | Text, taken: Taken) -> str:
    if isinstance(node, Text):
        return escaped(node.shown.replace(BREAK, ""))
    if node.name == "br":
        return BREAK
    if node.name == "img":
        picture(node, taken)
        return ""
    if node.name in DROPPED:
        taken.drop(node.name)
        return ""
    if node.name in FRAMES:
        return _frame(node, taken)
    inner = "".join(_node(child, taken) for child in node.children)
    if node.name == "a":
        return _link(node, inner)
    if node.name in MARKS and inner.strip():
        return _marked(inner, MARKS[node.name])
    if node.name in ("code", "tt", "samp") and inner.strip():
        return _code(node)
    return f"<{node.name}>{inner}</{node.name}>" if node.name in KEPT and inner else inner


def escaped(shown: str) -> str:
    """Return a text with a backslash before what Markdown would read as a mark."""
    for place in reversed(inline_escapes(shown)):
        shown = f"{shown[:place]}\\{shown[place:]}"
    return shown


def _marked(inner: str, mark: str) -> str:
    """Return emphasis with the white space at its ends outside of it."""
    lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    core = inner.strip()
    if mark in core:
        return inner
    if BREAK in core:
        return BREAK.join(_marked(part, mark) if part.strip() else part for part in inner.split(BREAK))
    return f"{lead}{mark}{core}{mark}{tail}"


def _code(node: Element) -> str:
    shown = node.words
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    return f"{fence} {shown} {fence}" if "`" in shown else f"{fence}{shown}{fence}"


def _link(node: Element, inner: str) -> str:
    address = safe(node.get("href"))
    words = inner.strip()
    if not address or not words:
        return inner
    if re.sub(r"\\(.)", r"\1", words).rstrip("/") == address.rstrip("/") and address.startswith("http"):
        return inner.replace(words, address)
    lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    shown = words.replace(BREAK, " ").replace("[", "\\[").replace("]", "\\]") if "](" not in words else words
    return f"{lead}[{shown}]({_target(address)}){tail}"


def _target(address: str) -> str:
    plain = re.sub(r"\s", lambda space: f"%{ord(space[0]):02X}", address)
    return f"<{plain}>" if re.search(r"[()]", plain) else plain


def safe(address: str) -> str:
    """Return an address that may stand in a page; empty where it would run a script or is of another scheme."""
    plain = re.sub(r"[\x00-\x1f]", "", address).strip()
    try:
        scheme = urlsplit(plain).scheme.lower()
    except ValueError:
        return ""
    return plain if scheme in ("http", "https", "") and not plain.startswith("#") else ""


def _frame(node: Element, taken: Taken) -> str:
    sources = [node, *(child for child in node.walk() if child.name == "source")]
    address = next((found for element in sources if (found := safe(element.get("src")))), "")
    taken.drop(node.name)
    address = f"https:{address}" if address.startswith("//") else address
    return f" {address} " if address.startswith("http") else ""


def picture(node: Element, taken: Taken, **words: str) -> None:
    """Take a picture: its address and words; what only counts readers is dropped."""
    address = safe(node.get("data-orig-file") or node.get("data-src") or node.get("src"))
    address = f"https:{address}" if address.startswith("//") else address
    if "1" == node.get("width") == node.get("height") or re.search(r"pixel|/b\.gif|stats\.wp\.com", address):
        taken.drop("tracking pixel")
        return
    if address.startswith("http"):
        alt = " ".join(node.get("alt").split())
        held = {"url": address, "alt": alt, **words}
        taken.pictures.append({name: value for name, value in held.items() if value})
    else:
        taken.drop("picture without address")
