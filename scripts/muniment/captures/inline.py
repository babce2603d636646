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
OPEN, BEGIN, CLOSE = "\x01", "\x02", "\x03"
"""Emphasis, until its context is known: OPEN, name, BEGIN, words, CLOSE."""
CONTROLS = re.compile("[\x00-\x03]")
MEANT = re.compile(r"[\x00-\x03\\`*_<&\[\]!~]")
"""What may be a mark to Markdown, or to this module; a text without any stands as it is."""
SPACES = re.compile(r"[\t\n\r\f]+[ \t\n\r\f]*| [ \t\n\r\f]+")
"""White space other than one blank."""
INNERMOST = re.compile("\x01(?P<name>\\w+)\x02(?P<core>[^\x01-\x03]*)\x03")
ADDRESSES = ("href", "src", "data-orig-file", "data-src")
"""Attributes that hold addresses."""
PIXEL = re.compile(r"pixel|/b\.gif|stats\.wp\.com")
TAGS = {"**": "strong", "*": "em", "~~": "del"}


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
    run = _resolved("".join([_node(node, taken) for node in nodes]))
    if "![" in run:  # a mark of exclamation before a link would make a picture of it
        run = re.sub(r"\\.|!(?=\[)", _escaped_once, run)
    if BREAK not in run:
        return SPACES.sub(" ", run).strip()
    return "  \n".join([SPACES.sub(" ", line).strip(" ") for line in run.split(BREAK)]).strip()


def _node(node: Element | Text, taken: Taken) -> str:
    if isinstance(node, Text):
        return escaped(CONTROLS.sub("", node.shown)) if MEANT.search(node.shown) else node.shown
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
    inner = "".join([_node(child, taken) for child in node.children])
    if node.name == "a":
        return _link(node, inner)
    if node.name in MARKS and inner.strip():
        return _marked(inner, node.name)
    if node.name in ("code", "tt", "samp") and node.words:
        return _code(node)
    return _kept(inner, node.name) if node.name in KEPT else inner


def _kept(inner: str, name: str) -> str:
    """Return words in an element that stays, line by line: a tag alone on its line would begin a block of HTML."""
    return BREAK.join(f"<{name}>{part}</{name}>" if part.strip() else part for part in inner.split(BREAK))


def escaped(shown: str) -> str:
    """Return a text with a backslash before what Markdown would read as a mark."""
    places = {*inline_escapes(shown), *(found.start() for found in re.finditer(r"\\", shown))}
    for place in sorted(places, reverse=True):
        shown = f"{shown[:place]}\\{shown[place:]}"
    return shown


def _marked(inner: str, name: str) -> str:
    """Return emphasis with the white space at its ends outside of it; which marks it takes is told in its context."""
    if BREAK in inner:
        return BREAK.join(_marked(part, name) if part.strip() else part for part in inner.split(BREAK))
    lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{lead}{OPEN}{name}{BEGIN}{inner.strip()}{CLOSE}{tail}"


def _resolved(run: str) -> str:
    """Return a run with its emphasis as Markdown's marks where those are sure to be read as such, else as HTML."""
    while found := INNERMOST.search(run):
        before, after = run[found.start() - 1 : found.start()], run[found.end() : found.end() + 1]
        core, mark = found["core"], MARKS[found["name"]]
        opens = core[:1].isalnum() and before not in ("*", "~", "_", BEGIN, CLOSE)
        opens = opens or (not before.strip() and not core[:1].isspace() and core[:1] not in "*~_")
        closes = core[-1:].isalnum() and after not in ("*", "~", "_", OPEN, CLOSE)
        closes = closes or (core[-1:] not in "*~_\\" and (not after.strip() or after in ".,;:!?)"))
        sure = opens and closes and not re.search(r"(?<!\\)[*~]", core)
        made = f"{mark}{core}{mark}" if sure else f"<{TAGS[mark]}>{core}</{TAGS[mark]}>"
        run = run[: found.start()] + made + run[found.end() :]
    return run


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
    parts = re.split(r"(`+[^`]+`+)", words.replace(BREAK, " "))
    parts[::2] = [re.sub(r"\\.|[\[\]]", _escaped_once, part) for part in parts[::2]]
    shown = "".join(parts)
    return f"{lead}[{shown}]({_target(address)}){tail}"


def _escaped_once(found: re.Match[str]) -> str:
    return found[0] if found[0][0] == "\\" else f"\\{found[0]}"


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


def source(node: Element) -> tuple[str, str]:
    """Return which attribute of a picture says where it is, and its address; empty where none that may be used does."""
    name = next((name for name in ("data-orig-file", "data-src", "src") if node.get(name)), "src")
    address = safe(node.get(name))
    address = f"https:{address}" if address.startswith("//") else address
    return name, address if address.startswith("http") else ""


def counts(node: Element) -> bool:
    """Return whether a picture is one, and not there to count readers."""
    address = source(node)[1]
    return bool(address) and not _is_pixel(node, address)


def _is_pixel(node: Element, address: str) -> bool:
    return "1" == node.get("width") == node.get("height") or bool(PIXEL.search(address))


def is_linked(node: Element) -> bool:
    """Return whether a link's address stands in the text beside its words."""
    words = node.words
    return bool(words and safe(node.get("href"))) and words.rstrip("/") != node.get("href").rstrip("/")


def picture(node: Element, taken: Taken, **words: str) -> None:
    """Take a picture: its address and words; what only counts readers is dropped."""
    _, address = source(node)
    if _is_pixel(node, address):
        taken.drop("tracking pixel")
    elif address:
        alt = " ".join(node.get("alt").split())
        held = {"url": address, "alt": alt, **words}
        taken.pictures.append({name: value for name, value in held.items() if value})
    else:
        taken.drop("picture without address")
