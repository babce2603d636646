"""Documents of fields with lists below them: a line of a list that stood in another document is not parsed again.

The same tags and bodies stand in post after post. What a line means is always said by the library that parses YAML;
here it is only looked up, and only in documents of which each line begins a field or an entry. Anything else is parsed
whole.
"""

from typing import Any

from muniment.text import yamltext
from muniment.text.patterns import late
from muniment.text.yamlfaults import YamlFault

FIELD = late("([a-z_]+):")
ENTRY = "  - "
MOST = 10_000
"""Lines that are kept."""
UNKNOWN = object()

Block = tuple[str, str, list[str]]
"""The name of a field, its line, and the lines of entries below it."""

KNOWN: dict[str, Any] = {}
"""What each line of an entry was found to say; nobody changes what is kept here."""


def read(text: str) -> Any:
    """Return what `yamltext.read` returns for a document; raises what that raises."""
    blocks = _blocks(text)
    found = {block[0]: values for block in blocks if (values := _remembered(block)) is not None}
    rest = [block for block in blocks if block[0] not in found]
    if len({name for name, _, _ in blocks}) < len(blocks) or not blocks:
        return yamltext.read(text)  # which names the field that is given twice
    left = "\n".join([line for _, first, entries in rest for line in (first, *entries)])
    try:
        parsed = yamltext.read(f"{left}\n")
    except YamlFault:
        return yamltext.read(text)  # which knows the place
    if rest and (not isinstance(parsed, dict) or parsed.keys() != {name for name, _, _ in rest}):
        return yamltext.read(text)  # quotes or brackets hold more than a line: they may hold what was left out
    for block in rest:
        _remember(block, parsed[block[0]])
    return {name: found[name] if name in found else parsed[name] for name, _, _ in blocks}


def _blocks(text: str) -> list[Block]:
    """Return the fields of a document with their entries; none where it holds a line that begins neither."""
    blocks: list[Block] = []
    for line in text.removesuffix("\n").split("\n"):
        if line.startswith(ENTRY) and blocks:
            blocks[-1][2].append(line)
        elif field := FIELD.match(line):
            blocks.append((field[1], line, []))
        else:
            return []
    return blocks


def _remembered(block: Block) -> list[Any] | None:
    """Return the entries of a field where each of them is known."""
    name, line, entries = block
    if not entries or len(line) != len(name) + 1:
        return None
    values = [KNOWN.get(entry, UNKNOWN) for entry in entries]
    return None if UNKNOWN in values else values


def _remember(block: Block, values: Any) -> None:
    """Note what the entries of a field are, where each of them is a line; addresses hardly ever come again."""
    entries = block[2]
    if isinstance(values, list) and len(values) == len(entries) and len(KNOWN) < MOST:
        KNOWN.update((entry, value) for entry, value in zip(entries, values, strict=True) if "://" not in entry)
