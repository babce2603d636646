"""How a numbered list counts, and whether Markdown can say so."""

import re

from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

NUMBER = late(r"-?\d{1,9}")
STYLE = late(r"list-style(?:-type)?\s*:[^;]*?(lower|upper)-(alpha|latin|roman)", re.IGNORECASE)
KINDS = {"alpha": "a", "latin": "a", "roman": "i"}
LETTERS = ("a", "A", "i", "I")
"""What a list may count with that are no numbers (HTML, the attribute `type`)."""


def first(listed: Element) -> int | None:
    """Return the number that a list begins with; None where it counts as no list of Markdown can."""
    if _kind(listed) or "reversed" in listed.attributes:
        return None
    start = _number(listed.get("start"))
    entries = [child for child in listed.children if isinstance(child, Element) and child.name == "li"]
    said = [None if entry.is_bare else _number(entry.get("value")) for entry in entries]
    begun = next((number for number in (*said[:1], start) if number is not None), 1)
    rises = all(number in (None, begun + place) for place, number in enumerate(said))
    return begun if rises and begun >= 0 else None


def _number(written: str) -> int | None:
    return int(written) if NUMBER.fullmatch(written.strip()) else None


def _kind(listed: Element) -> str:
    if listed.get("type") in LETTERS:
        return listed.get("type")
    found = STYLE.search(listed.get("style"))
    kind = KINDS[found[2].lower()] if found else ""
    return kind.upper() if found and found[1].lower() == "upper" else kind


def attributes(element: Element) -> str:
    """Return how a list counts, or an entry of one, as attributes of an element that stays."""
    if element.name not in ("ol", "li"):
        return ""
    kind = _kind(element) if element.name == "ol" else ""
    backwards = element.name == "ol" and "reversed" in element.attributes
    names = ("start",) if element.name == "ol" else ("value",)
    numbers = ((name, _number(element.get(name))) for name in names)
    said = "".join(f' {name}="{number}"' for name, number in numbers if number is not None)
    return (f' type="{kind}"' if kind else "") + " reversed" * backwards + said
