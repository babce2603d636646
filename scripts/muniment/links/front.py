"""Addresses in front matter: values as YAML reads them, at the place where they are typed."""

import re
from collections.abc import Iterator

import yaml

from muniment.text import barelinks
from muniment.text.patterns import late

WHOLE = late(r"https?://\S+", re.IGNORECASE)
ADDRESSES = frozenset(("url", "site"))
"""Fields whose whole value is an address, whatever it ends with."""


def addresses(text: str) -> list[tuple[int, str]]:
    """Return (position in characters, address) of each address in the values of front matter, in order."""
    try:
        root = yaml.compose(text, Loader=yaml.CBaseLoader)
        return sorted(set(_within(text, root, "")))
    except (yaml.YAMLError, RecursionError):
        return list(barelinks.addresses(text))


def _within(text: str, node: yaml.Node | None, field: str) -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if not str(key.value).startswith("x_"):
                yield from _within(text, value, str(key.value))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _within(text, value, field)
    elif isinstance(node, yaml.ScalarNode):
        yield from _in_scalar(text, node, field)


def _in_scalar(text: str, node: yaml.ScalarNode, field: str) -> Iterator[tuple[int, str]]:
    value = str(node.value)
    whole = field in ADDRESSES and WHOLE.fullmatch(value.strip())
    found = [value.strip()] if whole else [address for _, address in barelinks.addresses(value)]
    position = node.start_mark.index
    for address in found:
        place = text.find(address, position)
        if place < 0:  # an escape of YAML, or a fold, stands inside
            match = re.compile(r"https?:", re.IGNORECASE).search(text, position)
            place = match.start() if match else position
        yield place, address
        position = place + 1
