"""Entries of WXR exports and feeds, one at a time, each text with its place; one broken entry harms no other."""

import re
from collections.abc import Iterator
from xml.parsers import expat

import msgspec

ENTRY = re.compile(r"<(item|entry)[\s>]")
NAMESPACES = {
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://wellformedweb.org/CommentAPI/": "wfw",
}
ENDS = 8
"""Closing tags that are tried for one entry: its text may hold the words of one."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Broken(Exception):
    """An entry that is no XML; the message says what the parser met."""


class Node(msgspec.Struct, frozen=True):
    """A text of an entry: the names of the elements around it, attributes, its place in the capture."""

    path: tuple[str, ...]
    attributes: dict[str, str]
    text: str
    start: int
    end: int


class Parsed(msgspec.Struct, frozen=True):
    """An entry: its place, its texts in order, and why it could not be read, where it could not."""

    start: int
    end: int
    nodes: tuple[Node, ...] = ()
    fault: str = ""
    mended: bool = False


def entries(text: str) -> Iterator[Parsed]:
    """Yield the entries of an export or feed; document types and entities are never read."""
    head = _head(text)
    position = 0
    while found := ENTRY.search(text, position):
        parsed = _entry(text, found, head)
        yield parsed
        position = parsed.end


def _head(text: str) -> str:
    """Return the opening tag of a root that declares the prefixes which the capture's root declares."""
    declared = dict(re.findall(r"xmlns:([\w.-]+)\s*=\s*[\"']([^\"'<>&]*)[\"']", text[:65536]))
    for address, prefix in NAMESPACES.items():
        declared.setdefault(prefix, address)
    return "<x " + " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in declared.items()) + ">"


def _entry(text: str, found: re.Match[str], head: str) -> Parsed:
    start, closing = found.start(), f"</{found[1]}>"
    end, fault = start, "it is cut off"
    for _ in range(ENDS):
        end = text.find(closing, end)
        if end < 0:
            break
        end += len(closing)
        source = text[start:end]
        try:
            return Parsed(start, end, tuple(_nodes(source, start, head)))
        except Broken as broken:
            fault = str(broken)
    return _mended(text, found, head, fault)


def _mended(text: str, found: re.Match[str], head: str, fault: str) -> Parsed:
    """Return an entry read without the characters that XML forbids, or the fault of one that cannot be read."""
    start = found.start()
    following = ENTRY.search(text, found.end())
    closing = text.find(f"</{found[1]}>", start)
    limit = following.start() if following else len(text)
    end = closing + len(found[1]) + 3 if 0 <= closing < limit else limit
    source = CONTROL.sub(" ", text[start:end])
    source = re.sub(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)", "\x1a", source)
    try:
        nodes = tuple(_nodes(source.replace("\x1a", "＆"), start, head))
    except Broken:
        return Parsed(start, end, fault=fault)
    shown = tuple(msgspec.structs.replace(node, text=node.text.replace("＆", "&")) for node in nodes)
    return Parsed(start, end, shown, mended=True)


class _Reader:
    """Collects the texts of one entry from the parser's events."""

    def __init__(self, source: str, offset: int, head: str) -> None:
        self.octets, self.lead, self.offset = (head + source).encode(), len(head.encode()), offset
        self.path: list[tuple[str, dict[str, str]]] = []
        self.nodes: list[tuple[tuple[str, ...], dict[str, str], list[str], int, int]] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = False
        self.parser.StartElementHandler = self.open
        self.parser.EndElementHandler = self.close
        self.parser.CharacterDataHandler = self.characters
        self.parser.EntityDeclHandler = self.refuse

    def refuse(self, *_: object) -> None:
        """Refuse entities: they are how small files grow large."""
        raise Broken("it declares entities, which are never read")

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        self.path.append((name, attributes))
        self.fresh = True
        if "href" in attributes or "term" in attributes:
            place = self.parser.CurrentByteIndex
            self.nodes.append((tuple(name for name, _ in self.path[1:]), attributes, [], place, place))

    def close(self, name: str) -> None:
        """Leave an element."""
        self.path.pop()
        self.fresh = True

    def characters(self, text: str) -> None:
        """Take characters of the innermost element."""
        place = self.parser.CurrentByteIndex
        if self.fresh or not self.nodes or not self.path:
            names = tuple(name for name, _ in self.path[1:])
            self.nodes.append((names, self.path[-1][1], [text], place, place))
            self.fresh = False
        else:
            self.nodes[-1][2].append(text)

    def read(self) -> Iterator[Node]:
        """Yield the texts with their places in the capture."""
        try:
            self.parser.Parse(self.octets + b"</x>", True)
        except expat.ExpatError as fault:
            raise Broken(f"it is no XML ({expat.errors.messages.get(fault.code, 'fault')})") from None
        position, characters = self.lead, 0
        for path, attributes, parts, start, _ in self.nodes:
            characters += len(self.octets[position:start].decode("utf-8", "ignore"))
            position = start
            text = "".join(parts)
            if not parts:
                yield Node(path, attributes, "", self.offset + characters, self.offset + characters)
                continue
            end = self.octets.find(b"]]>" if self._is_cdata(start) else b"<", start)
            length = len(self.octets[start:end].decode("utf-8", "ignore"))
            yield Node(path, attributes, text, self.offset + characters, self.offset + characters + length)

    def _is_cdata(self, start: int) -> bool:
        return self.octets[max(0, start - 9) : start] == b"<![CDATA["


def _nodes(source: str, offset: int, head: str) -> Iterator[Node]:
    yield from _Reader(source, offset, head).read()
