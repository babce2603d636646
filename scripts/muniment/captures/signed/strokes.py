"""Signs other than commas between the entries of a run."""

from collections.abc import Mapping, Sequence

from muniment.text import acronyms, bodywords, cells
from muniment.text.patterns import late

STROKES = late(r"(?:(?<!\s)\s+)?(?:[;；؛•●▪■♦‖]|\\?\||(?<=\s)·|·(?=\s))\s*")
"""Signs between the entries of a run; a dot in the middle of a word is of it: 'salarié·es'."""
SIGNS = (";", "；", "؛", "|", "•", "·", "●", "▪", "■", "♦", "‖")
"""The same signs."""
STRAY = late(r"\s*;\s+")
SPELT = late(r" \([^\W\d_a-z]{2,}\)")
"""An acronym behind a name."""
FEWEST = 3
DASHED = late(r"\s?[–-]\s?(?=[^\Wa-zß-ÿ\d_])")
LED = late(r"(?:[LD]['’]|(?:L[aeo]s?|El|Les|Il|Gli|The|Der|Die|Das|[AO]s?) )(?=[^\Wa-zß-ÿ\d_])")
"""A dash before a capital, whatever space is beside it, and an article with one, as names have that begin so."""
MANY, HALF = 4, 2
CLOSED, CLOSES = late(r"(?:[^()]+ \([^()]+\)(?:, |$)){2,}"), late(r"(?<=\)), ")
"""Names of which each has a bracket behind it, and the commas between them."""


def parted(words: str) -> list[str]:
    """Return the parts of a run between signs of one kind, where others part but what is said of each; none elsewhere.

    'A | Chad; B | Mali; C' has three of them.
    """
    signs = [sign for sign in SIGNS if sign in words]
    for sign in signs if len(signs) > 1 else ():
        parts = words.split(sign)
        told = [[*map(str.strip, STROKES.split(part))] for part in parts] if len(parts) >= FEWEST else []
        if told and all(cells.says_more(more, head) for head, *rest in told for more in rest):
            return parts
    return []


def even(words: str) -> str:
    """Return a run with a comma for the only semicolon among many commas: 'A, B, C, D, E; F'."""
    return STRAY.sub(", ", words) if words.count(";") == 1 and words.count(",") >= MANY else words


def dashed(words: str) -> list[str]:
    """Return the parts of a run between dashes without spaces, of which half begin with an article; none elsewhere."""
    able = not any(sign in words for sign in (",", *SIGNS)) and words.count("-") + words.count("–") >= MANY
    parts = [part.strip() for part in DASHED.split(words)] if able else []
    led = sum(LED.match(part) is not None for part in parts)
    return parts if len(parts) > MANY and HALF * led >= len(parts) else []


def closed(parts: Sequence[str]) -> list[str]:
    """Return parts; of one in which commas part names that end in brackets these: 'A (Chad), B (Mali); C (Peru)'."""
    if len(parts) < 2 or not all(part.endswith(")") for part in parts):
        return [*parts]
    return [one for part in parts for one in (CLOSES.split(part) if CLOSED.fullmatch(part) else [part])]


def unmixed(parts: Sequence[str], apart: Mapping[str, Sequence[str]]) -> list[str]:
    """Return parts, but of one that commas part into several bodies these, where one of many is: 'A, B, C; D, E; F'.

    `apart`: what commas part in those that have some.
    """
    several = {part: of for part, of in apart.items() if len(of) > 1}
    bodies = {part: of for part, of in several.items() if all(map(bodywords.tell, of))}
    mixed = any(len(of) >= FEWEST for of in bodies.values())
    spelt = {part: of for part, of in several.items() if all(map(SPELT.search, of))}
    short = {part: of for part, of in several.items() if all(map(acronyms.is_acronym, of))}
    if short and all(part in short or acronyms.is_acronym(part) for part in parts):
        return [one for part in parts for one in short.get(part, [part])]
    return [one for part in parts for one in spelt.get(part, bodies.get(part, [part]) if mixed else [part])]
