"""YAML as text that people typed: every scalar stays the string it was, and every fault has its place."""

import functools
import json
import re
from collections.abc import Sequence
from typing import Any

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from muniment.text import yamlfaults
from muniment.text.patterns import late
from muniment.text.yamlfaults import YamlFault

Path = Sequence[str | int]
"""Where a value stands in a document: keys and positions from the root, such as ('sources', 0, 'url')."""

PLAIN = late(r"[^\W_][^\n#?:{}\[\]&*!|>'\"%@`,]*")
"""Text that may stand without quotes, as far as its characters go."""

RETYPED = late(
    r"(?:y|n|yes|no|on|off|true|false|null|nan|~)$|[-+.]?[\d.][\d_,.:]*(?:e[-+]?\d+)?$|0[xob]|\d{4}-\d",
    re.IGNORECASE,
)
"""What a YAML 1.1 or 1.2 reader would take for a boolean, a null, a number, a time or a date."""

BARE = late(r"/[\w/.~-]+|[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""A path, or a date as people write it."""

QUOTED = json.JSONEncoder(ensure_ascii=False).encode
"""A string between double quotes, as YAML reads it too."""

BREAKS = "\x85\u2028\u2029"
"""What ends a line for YAML 1.1, and for nobody who looks at the file."""

MARKED = late(r"(?:^|[\s\[{,])[&*!]")
"""Where an anchor, an alias or a tag of YAML's own may stand."""


class _Loader(yaml.CBaseLoader):
    """Composes a document without asking what type a scalar might be: all of them are text."""

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Do nothing: types do not depend on where a value stands."""

    def ascend_resolver(self) -> None:
        """Do nothing, likewise."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        """Return one tag for all."""
        return "tag:yaml.org,2002:str"


def _built(node: yaml.Node | None) -> Any:
    """Return a node as text, lists and mappings; raises YamlFault where a key is given twice."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SequenceNode):
        return [entry.value if isinstance(entry, ScalarNode) else _built(entry) for entry in node.value]
    if not isinstance(node, MappingNode):
        return None
    mapping = {
        key.value if isinstance(key, ScalarNode) else _key(key): (
            value.value if isinstance(value, ScalarNode) else _built(value)
        )
        for key, value in node.value
    }
    if len(mapping) != len(node.value):
        raise _twice(node)
    return mapping


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise yamlfaults.at(node.start_mark, "expected 'field: value'; text in brackets must stand in quotes")
    return str(node.value)


def _twice(node: yaml.MappingNode) -> YamlFault:
    seen: set[str] = set()
    for key, _ in node.value:
        if key.value in seen:
            break
        seen.add(key.value)
    return yamlfaults.at(key.start_mark, f"'{key.value}' is given twice; keep one of the two")


def read(text: str) -> Any:
    """Return the document in `text` with all scalars as strings; raises YamlFault with its place."""
    if not text.isascii() and any(sign in text for sign in BREAKS):
        raise _odd(text, min(place for sign in BREAKS if (place := text.find(sign)) >= 0))
    if ("&" in text or "*" in text or "!" in text) and MARKED.search(text) and (alias := _alias(text)):
        raise alias
    try:
        return _built(yaml.compose(text, Loader=_Loader))
    except yaml.MarkedYAMLError as fault:
        raise yamlfaults.explained(text, fault) from None
    except yaml.reader.ReaderError as fault:
        raise _unprintable(text, fault) from None
    except RecursionError:
        raise YamlFault(1, 1, "is nested too deeply") from None


def _alias(text: str) -> YamlFault | None:
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            if any(getattr(event, name, None) for name in ("anchor", "tag")):
                return _marked(text, event.start_mark)
    except yaml.YAMLError:
        return None
    return None


def _marked(text: str, mark: Any) -> YamlFault:
    rest = text[mark.index :].partition("\n")[0]
    return yamlfaults.at(mark, f"a value that begins with '{rest[:1]}' must stand in quotes: {yamlfaults.quoted(rest)}")


def _unprintable(text: str, fault: Any) -> YamlFault:
    before = text.encode("utf-8", "surrogatepass")[: fault.position]  # libyaml counts octets
    return _odd(text, len(before.decode("utf-8", "surrogatepass")))


def _odd(text: str, position: int) -> YamlFault:
    before = text[:position]
    line = before.count("\n") + 1
    message = f"holds a character that cannot be printed, U+{ord(text[position]):04X}; delete it"
    return YamlFault(line, len(before) - before.rfind("\n"), message)


@functools.lru_cache(maxsize=4)
def _tree(text: str) -> yaml.Node | None:
    tree: yaml.Node | None = yaml.compose(text, Loader=yaml.CBaseLoader)
    return tree


def place(text: str, path: Path) -> tuple[int, int]:
    """Return line and column of the value at `path`, or of the nearest thing above it that is there."""
    node = _tree(text)
    line, column = 1, 1
    for step in path:
        found = _step(node, step)
        if found is None:
            break
        mark, node = found
        line, column = mark.line + 1, mark.column + 1
    return line, column


def _step(node: yaml.Node | None, step: str | int) -> tuple[Any, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return (value if isinstance(value, yaml.ScalarNode) and value.value else key).start_mark, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step].start_mark, node.value[step]
    return None


def key_place(text: str, key: str) -> tuple[int, int]:
    """Return line and column of a top-level key itself."""
    node = _tree(text)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    mark = next((name.start_mark for name, _ in pairs if name.value == key), None)
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def scalar(text: str) -> str:
    """Return `text` as a YAML scalar that readers of YAML 1.1 and 1.2 alike take for this very string."""
    plain = PLAIN.fullmatch(text) and text == text.strip() and not RETYPED.match(text)
    return text if plain and text.isprintable() else _quoted(text)


def address(text: str) -> str:
    """Return a path, or a date as people write it (`2018-04-12`), bare where it may be; all else as a scalar."""
    return text if BARE.fullmatch(text) else scalar(text)


def _quoted(text: str) -> str:
    escaped = QUOTED(text)
    if escaped.isprintable():
        return escaped
    return "".join(c if c.isprintable() or c == " " else _escape(c) for c in escaped)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def entry_lines(text: str) -> list[int]:
    """Return the line on which each entry of a top-level list begins."""
    node = _tree(text)
    entries = node.value if isinstance(node, yaml.SequenceNode) else []
    return [entry.start_mark.line + 1 for entry in entries]
