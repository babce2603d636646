"""Where a value stands in YAML that people wrote, and how it is replaced, added or taken out."""

import re
from collections.abc import Iterable, Mapping

import msgspec
import yaml

from muniment.text import yamltext


class Span(msgspec.Struct, frozen=True, order=True):
    """A replacement: characters `start` to `end` of a text become `text`."""

    start: int
    end: int
    text: str = ""


def replace(text: str, spans: Iterable[Span]) -> str:
    """Return a text with its spans replaced; all else stays as it is. Raises ValueError where two overlap."""
    parts, here = [], 0
    for span in sorted(set(spans)):
        if span.start < here:
            raise ValueError(f"two changes overlap at character {span.start}")
        parts += [text[here : span.start], span.text]
        here = span.end
    return "".join([*parts, text[here:]])


def document(text: str) -> yaml.Node | None:
    """Return the root of a YAML document, whose nodes know their places."""
    tree: yaml.Node | None = yaml.compose(text, Loader=yaml.CBaseLoader)
    return tree


def entries(node: yaml.Node | None) -> list[yaml.Node]:
    """Return the entries of a list."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def field(node: yaml.Node | None, name: str) -> yaml.Node | None:
    """Return the value of a field of a mapping; None where it has none."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for key, value in pairs if key.value == name), None)


def is_flow(node: yaml.Node | None) -> bool:
    """Return whether a list or mapping stands between brackets rather than on lines of its own."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def words(node: yaml.Node | None) -> str:
    """Return the text of a scalar; empty for anything else."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def end(node: yaml.Node) -> int:
    """Return where a node ends: a block ends with its last value."""
    if isinstance(node, yaml.ScalarNode) or is_flow(node) or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return end(last[1] if isinstance(last, tuple) else last)


def rewritten(node: yaml.Node, value: str) -> Span:
    """Return the change of a scalar to another value."""
    space = " " if node.start_mark.index == node.end_mark.index else ""
    tail = "\n" if getattr(node, "style", None) in ("|", ">") else ""
    return Span(node.start_mark.index, node.end_mark.index, space + yamltext.scalar(value) + tail)


def without(text: str, node: yaml.Node, numbers: Iterable[int]) -> list[Span]:
    """Return the changes that take entries out of a list of which one at least stays; `numbers` count from 0."""
    gone, listed = sorted(set(numbers)), entries(node)
    if not is_flow(node):
        return [_lines(text, listed[number]) for number in gone]
    first = next(number for number in range(len(listed)) if number not in gone)
    spans = [Span(listed[0].start_mark.index, listed[first].start_mark.index)] if first else []
    return spans + [Span(end(listed[n - 1]), end(listed[n])) for n in gone if n > first]


def _lines(text: str, node: yaml.Node) -> Span:
    """Return the change that takes out the whole lines of an entry of a block."""
    start = text.rfind("\n", 0, node.start_mark.index) + 1
    last = end(node)
    stop = text.find("\n", last - 1 if text[last - 1] == "\n" else last)
    return Span(start, len(text) if stop < 0 else stop + 1)


def cut(text: str, entry: yaml.Node) -> Span:
    """Return the change that takes an entry out of a vocabulary, with one blank line after it."""
    span = _lines(text, entry)
    blank = re.compile(r"[ \t]*\r?\n").match(text, span.end)
    return Span(span.start, blank.end() if blank else span.end)


def given(text: str, entry: yaml.Node, name: str, value: str) -> Span:
    """Return the change that gives a field of an entry a value, which is YAML."""
    old = field(entry, name)
    if old is None:
        return added(text, entry, name, value)
    space = " " if old.start_mark.index == end(old) else ""
    tail = "\n" if text[end(old) - 1 : end(old)] == "\n" else ""
    return Span(old.start_mark.index, end(old), space + value + tail)


def added(text: str, entry: yaml.Node, name: str, value: str) -> Span:
    """Return the change that adds a field at the end of a mapping."""
    if is_flow(entry):
        last = end(entry.value[-1][1])
        return Span(last, last, f", {name}: {value}")
    newline = "\r\n" if "\r\n" in text else "\n"
    line = f"{' ' * entry.value[0][0].start_mark.column}{name}: {value}"
    last = end(entry)
    if last and text[last - 1] == "\n":
        return Span(last, last, line + newline)
    stop = text.find("\n", last)
    if stop < 0:
        return Span(len(text), len(text), newline + line)
    return Span(stop + 1, stop + 1, line + newline)


def lengthened(text: str, entry: yaml.Node, name: str, values: Iterable[str]) -> list[Span]:
    """Return the changes that add values to a field that is a list; those it has are not added again."""
    node = field(entry, name)
    had = [words(value) for value in entries(node)]
    fresh = [yamltext.scalar(value) for value in dict.fromkeys(values) if value not in had]
    if not fresh:
        return []
    if not had or node is None:
        return [given(text, entry, name, f"[{', '.join(fresh)}]")]
    last = end(entries(node)[-1])
    if is_flow(node):
        return [Span(last, last, "".join(f", {value}" for value in fresh))]
    start = node.value[-1].start_mark.index
    mark = text[text.rfind("\n", 0, start) + 1 : start]
    ending = re.compile(r"\r?\n|\Z").search(text, last)
    place, newline = (ending.start(), ending[0] or "\n") if ending else (len(text), "\n")
    return [Span(place, place, "".join(f"{newline}{mark}{value}" for value in fresh))]


def dropped(text: str, entry: yaml.Node, name: str) -> Span:
    """Return the change that takes a field out of a mapping that keeps others."""
    pairs = entry.value
    number = next(number for number, (key, _) in enumerate(pairs) if key.value == name)
    key, value = pairs[number]
    if number + 1 < len(pairs) and (is_flow(entry) or not number):
        return Span(key.start_mark.index, pairs[number + 1][0].start_mark.index)
    if is_flow(entry):
        return Span(end(pairs[number - 1][1]), end(value))
    start, last = text.rfind("\n", 0, key.start_mark.index) + 1, end(value)
    stop = text.find("\n", last - 1 if text[last - 1] == "\n" else last)
    return Span(start, len(text) if stop < 0 else stop + 1)


def appended(text: str, fields: Mapping[str, str]) -> str:
    """Return a vocabulary with one more entry at its end; the values of `fields` are YAML."""
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = [f"{'- ' if not number else '  '}{name}: {value}" for number, (name, value) in enumerate(fields.items())]
    before = text if not text or text.endswith("\n") else text + newline
    gap = newline if before and not before.endswith(newline * 2) else ""
    return before + gap + newline.join(lines) + newline
