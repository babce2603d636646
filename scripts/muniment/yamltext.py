"""YAML as text that people typed: every scalar stays the string it was, and every fault has its place."""

import json
import re
from collections.abc import Hashable, Sequence
from typing import Any

import yaml

Path = Sequence[str | int]
"""Where a value stands in a document: keys and positions from the root, such as ('sources', 0, 'url')."""

PLAIN = re.compile(r"[^\W_][^\n#:{}\[\]&*!|>'\"%@`,]*")
"""Text that may stand without quotes, as far as its characters go."""

RETYPED = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|null|nan|~)$|[-+.]?[\d.][\d_,.:]*(?:e[-+]?\d+)?$|0[xob]|\d{4}-\d",
    re.IGNORECASE,
)
"""What a YAML 1.1 or 1.2 reader would take for a boolean, a null, a number, a time or a date."""

ADVICE = {
    "mapping values are not allowed": "a value with a colon and a space in it must stand in quotes",
    "found unexpected end of stream": "this quote is never closed",
    "found unexpected document indicator": "this quote is never closed",
    "cannot start any token": "a value may not begin with this character (a tab?); put the value in quotes",
    "could not find expected ':'": "expected 'field: value' on this line",
    "did not find expected key": "expected 'field: value' here; look for a stray quote or a wrong indent",
    "did not find expected ',' or ']'": "this list in [ ] is never closed",
    "did not find expected ',' or '}'": "this group in { } is never closed",
    "did not find expected '-' indicator": "expected '- ' here, as on the lines above",
    "found a tab character": "indent with spaces, not with a tab",
    "found unknown escape character": "a backslash in double quotes must be written twice",
}
"""What to do about libyaml's commonest complaints, for people who write posts."""


class YamlFault(Exception):
    """Text that is not the YAML we read; lines and columns count from 1 within the text."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line, self.column, self.message = line, column, message


class _Loader(yaml.CBaseLoader):
    """Reads scalars as strings; refuses keys given twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        if len(mapping) != len(node.value):
            raise _twice(node)
        return mapping


def _twice(node: yaml.MappingNode) -> YamlFault:
    seen: set[str] = set()
    for key, _ in node.value:
        if key.value in seen:
            break
        seen.add(key.value)
    return _fault(key.start_mark, f"'{key.value}' is given twice; keep one of the two")


def _fault(mark: Any, message: str) -> YamlFault:
    return YamlFault(mark.line + 1, mark.column + 1, message)


def read(text: str) -> Any:
    """Return the document in `text` with all scalars as strings; raises YamlFault with its place."""
    if ("*" in text or "&" in text) and (alias := _alias(text)):
        raise alias
    try:
        return yaml.load(text, Loader=_Loader)
    except yaml.MarkedYAMLError as fault:
        raise _explained(fault) from None
    except yaml.reader.ReaderError as fault:
        raise _unprintable(text, fault) from None
    except RecursionError:
        raise YamlFault(1, 1, "is nested too deeply") from None


def _alias(text: str) -> YamlFault | None:
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                return _fault(event.start_mark, "'&' and '*' at the start of a value must stand in quotes")
    except yaml.YAMLError:
        return None
    return None


def _explained(fault: yaml.MarkedYAMLError) -> YamlFault:
    quoted = "quoted scalar" in (fault.context or "") and fault.context_mark
    mark = quoted or fault.problem_mark or fault.context_mark
    said = fault.problem or "is not YAML"
    advice = next((advice for found, advice in ADVICE.items() if found in said), said)
    return _fault(mark, advice)


def _unprintable(text: str, fault: Any) -> YamlFault:
    before = text[: fault.position]
    line = before.count("\n") + 1
    return YamlFault(line, len(before) - before.rfind("\n"), "holds a character that cannot be printed; delete it")


def place(text: str, path: Path) -> tuple[int, int]:
    """Return line and column of the value at `path`, or of the nearest thing above it that is there."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
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
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    mark = next((name.start_mark for name, _ in pairs if name.value == key), None)
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def scalar(text: str) -> str:
    """Return `text` as a YAML scalar that readers of YAML 1.1 and 1.2 alike take for this very string."""
    plain = PLAIN.fullmatch(text) and text == text.strip() and not RETYPED.match(text)
    return text if plain and text.isprintable() else _quoted(text)


def address(text: str) -> str:
    """Return a value that YAML's colon rules allow bare where it can: paths and dates of a post."""
    return text if re.fullmatch(r"/[\w/.~-]+|\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?", text) else scalar(text)


def _quoted(text: str) -> str:
    escaped = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() or c == " " else _escape(c) for c in escaped)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def entry_lines(text: str) -> list[int]:
    """Return the line on which each entry of a top-level list begins."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    entries = node.value if isinstance(node, yaml.SequenceNode) else []
    return [entry.start_mark.line + 1 for entry in entries]
