"""Acronyms in Latin letters behind names in other scripts."""

from muniment.text import acronyms, countries

COMMON = frozenset("US UK USA UAE EU".split())
"""Short forms of countries that are written so in any script."""
SOUNDS = str.maketrans(
    "مفنلرسشصكقجحهختطدذضزظعغبويأإاآثАБВГДЕЗИКЛМНОПРСТУФХЦЧШЭЮЯ",
    "MFNLRSSSKQJHHKTTDDDZZAGBWYAIAATABVGDEZIKLMNOPRSTUFHCCSEYY",
)
"""Letters for those that words of names begin with, in Arabic and Russian."""
CODE = 2
"""Letters of a code of a country."""


def is_one(inside: str, name: str) -> bool:
    """Return whether a bracket holds capitals, or few letters, behind a name in another script: its acronym."""
    if len(inside) == CODE and countries.is_code(inside):
        return inside == "".join(word.removeprefix("ال")[:1] for word in name.split()).translate(SOUNDS)
    letters = inside.replace(" ", "")
    able = inside.isascii() and letters.isalpha() and inside not in COMMON and acronyms.is_foreign(name)
    return able and 1 < len(inside) <= (acronyms.BRIEF if inside.islower() else acronyms.MOST * inside.isupper())
