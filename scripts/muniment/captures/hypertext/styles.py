"""What a style says of whether an element is shown: declarations as an attribute or a rule of a stylesheet has them."""

import re
from functools import lru_cache

from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

DECLARATION = late(
    r"(?<![\w-])(display|visibility|opacity|font-size|clip|clip-path|height|max-height|overflow|overflow-y|padding[\w-]*"
    r")\s*:\s*([^;!{}]*)(!)?",
    re.IGNORECASE,
)
OFF_SCREEN = late(
    r"(?<![\w-])(?:left|right|top|bottom|text-indent)\s*:\s*-"
    r"(?:(?:999|\d{4,})(?:\.\d+)?(?:px|pt|%)|\d{3,}(?:\.\d+)?r?em)",
    re.IGNORECASE,
)
"""How a style moves words to where nobody sees them, as those who write links into the blogs of others do."""
NOUGHT = late(r"[+-]?0*(?:\.0+)?(?:px|pt|r?em|%|ex|ch|v[hw])?")
CLIPPED = late(
    r"rect\(\s*([01])(?:px)?\s*,?\s*\1(?:px)?\s*,?\s*\1(?:px)?\s*,?\s*\1(?:px)?\s*\)|inset\(\s*(?:50|100)%.*|circle\(0.*",
    re.IGNORECASE,
)
"""Of what is clipped nothing is left."""
INHERITED = ("visibility", "font-size")
"""What elements within one may have otherwise."""
Said = dict[str, tuple[bool, bool]]
"""By property: whether it hides, and whether nothing less may say otherwise (`!important`)."""


@lru_cache(maxsize=1024)
def read(style: str) -> Said:
    """Return what declarations say of whether their element is shown, by property."""
    held = {found[1].lower(): (found[2].strip().lower(), bool(found[3])) for found in DECLARATION.finditer(style)}
    said = {name: (_hides(name, value), urgent) for name, (value, urgent) in held.items() if name in HOW}
    if (height := _height(held)) is not None:
        said["height"] = height
    if OFF_SCREEN.search(style):
        said["place"] = (True, False)
    return said


def _hides(name: str, value: str) -> bool:
    return HOW[name].fullmatch(value) is not None


def _height(held: dict[str, tuple[str, bool]]) -> tuple[bool, bool] | None:
    """Return what a height says: of nought, it hides what would reach over it; that of a frame is its padding."""
    names = [name for name in ("height", "max-height") if name in held]
    if not names:
        return None
    folded = any(held.get(name, ("", False))[0] in ("hidden", "clip") for name in ("overflow", "overflow-y"))
    nought = next((name for name in names if NOUGHT.fullmatch(held[name][0]) and held[name][0]), "")
    hides = bool(nought) and folded and not any(name.startswith("padding") for name in held)
    return hides, held[nought or names[0]][1]


def ways(element: Element) -> list[str]:
    """Return by which properties an element hides by its own style; what may have another style within it is shown."""
    said = read(element.get("style"))
    within = [read(one.get("style")) for one in element.walk()][1:] if any(one in said for one in INHERITED) else []
    again = {name for name in INHERITED if any(name in one for one in within)}
    return [name for name, (hides, _) in said.items() if hides and name not in again]


HOW = {
    "display": late("none"),
    "visibility": late("hidden|collapse"),
    "opacity": late(r"0*(?:\.0+)?%?"),
    "font-size": NOUGHT,
    "clip": CLIPPED,
    "clip-path": CLIPPED,
}
"""What value of a property hides."""
