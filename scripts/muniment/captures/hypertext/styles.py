"""What a style says of whether an element is shown: declarations as an attribute or a rule of a stylesheet has them."""

import re
from functools import lru_cache

from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

DECLARATION = late(
    r"(?<![\w-])(display|visibility|opacity|font-size|clip|clip-path|height|max-height|overflow|overflow-y|padding[\w-]*"
    r"|transition[\w-]*|animation[\w-]*|position)\s*:\s*([^;!{}]*)(!)?",
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
AWAY, FAINT = "away", "faint"
"""What does not show, beyond doubt; and what scripts make appear by and by."""
INHERITED = ("visibility", "font-size")
"""What elements within one may have otherwise."""
MOVED = ("transition", "animation")
Said = dict[str, tuple[str, bool]]
"""By property: how it hides, empty where it shows; and whether nothing less may say otherwise (`!important`)."""


@lru_cache(maxsize=1024)
def read(style: str) -> Said:
    """Return what declarations say of whether their element is shown, by property."""
    held = {found[1].lower(): (found[2].strip().lower(), bool(found[3])) for found in DECLARATION.finditer(style)}
    said = {name: (_hides(name, value), urgent) for name, (value, urgent) in held.items() if name in HOW}
    if (height := _height(held)) is not None:
        said["height"] = height
    if OFF_SCREEN.search(style):
        said["place"] = (AWAY, False)
    return said


def _hides(name: str, value: str) -> str:
    return HOW[name][1] if HOW[name][0].fullmatch(value) else ""


def _height(held: dict[str, tuple[str, bool]]) -> tuple[str, bool] | None:
    """Return what a height says: of nought, it hides what would reach over it; that of a frame is its padding."""
    names = [name for name in ("height", "max-height") if name in held]
    if not names:
        return None
    folded = any(held.get(name, ("", False))[0] in ("hidden", "clip") for name in ("overflow", "overflow-y"))
    nought = next((name for name in names if NOUGHT.fullmatch(held[name][0]) and held[name][0]), "")
    if not nought or not folded or any(name.startswith("padding") for name in held):
        return "", held[names[0]][1]
    moved = nought == "max-height" or any(name.startswith(MOVED) for name in held)
    return FAINT if moved else AWAY, held[nought][1]


def ways(element: Element) -> list[str]:
    """Return how an element hides by its own style; what may have another style within it is shown."""
    said = read(element.get("style")) if element.mentions("style") or element.mentions("STYLE") else {}
    within = [read(one.get("style")) for one in element.walk()][1:] if any(one in said for one in INHERITED) else []
    return [
        how for name, (how, _) in said.items() if how and not (name in INHERITED and any(name in one for one in within))
    ]


HOW = {
    "display": (late("none"), AWAY),
    "visibility": (late("hidden|collapse"), AWAY),
    "opacity": (late(r"0*(?:\.0+)?%?"), FAINT),
    "font-size": (NOUGHT, AWAY),
    "clip": (CLIPPED, AWAY),
    "clip-path": (CLIPPED, AWAY),
}
"""What value of a property hides, and how surely."""
