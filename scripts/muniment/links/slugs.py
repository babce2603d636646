"""The telling words of an address, and whether a page may be expected to repeat them."""

import re
from itertools import pairwise
from urllib.parse import unquote

from muniment.links import phrases
from muniment.links.facts import Facts
from muniment.text.patterns import late

WORD = late(r"(?<!\d{3})(?<![^\W\d_])[^\W\d_]{4,}")
"""A run of letters that follows no long number, as those in keys do."""
GENERIC = frozenset(phrases.lines("generic"))
DOCUMENT = late(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png|gif|mp[34]|epub|csv|rtf)$", re.IGNORECASE)
ABSENCE = late(r"404|410|not[-_ ]?found|missing|gone|lost|absen", re.IGNORECASE)
STEM = 6
"""Letters of a word that suffice to know it again, whatever its ending."""
HAN, KANA = late(r"[\u4e00-\u9fff]"), late(r"[\u3040-\u30ff]")
PINYIN = late(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)(?:[iu]ang|iong|[aeiou]ng|[iu]an|iao|uai|[aeiouv]n|[aeu]i|[ao]o|ou|i[aeu]"
    r"|u[aoe]|er|[aeiouv])|ang?|en|er|ai|ao|ou|[aeo])+"
)
"""A word that may be Chinese in Latin letters."""
ROMAJI = late(r"(?:(?:[kgsztdnhbpmyrwjf]|[kgnhbpmr]y|sh|ch|ts|kk|ss|tt|pp)?[aiueo]|n)+")
"""A word that may be Japanese in Latin letters."""
PIECE = late(r"[^\W_]+")
UNSPACED = late(r"[\u0e00-\u0fff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""
LONGEST = 24
"""Letters of a word that are looked at for its spelling."""


def words(path: str) -> list[str]:
    """Return the telling words of the last parts of a path, in lower case."""
    found = [word.casefold() for part in unquote(path).split("/")[-3:] for word in WORD.findall(DOCUMENT.sub("", part))]
    return [word for word in dict.fromkeys(found) if word not in GENERIC]


def speaks_of_absence(path: str) -> bool:
    """Tell whether an address itself is about something not found, such as an essay on 404."""
    return bool(ABSENCE.search(unquote(path).rsplit("/", 2)[-1] or path))


def named(wanted: list[str], text: str) -> bool:
    """Tell whether a text, in lower case, has any of some words."""
    return any((word[:STEM] if len(word) > STEM else word.removesuffix("s")) in text for word in wanted)


def name(path: str) -> list[str]:
    """Return the telling words of the last part of a path, folders aside."""
    return words(path.rstrip("/").rpartition("/")[2])


def is_named(path: str, said: str) -> bool:
    """Tell whether a text, in lower case, has most words of the last part of a path."""
    wanted = name(path)
    return bool(wanted) and sum(named([word], said) for word in wanted) * 2 > len(wanted)


def akin(title: str, other: str) -> bool:
    """Tell whether two titles share a word, or two letters of those scripts that put no space between words."""
    return bool(_pieces(title) & _pieces(other))


def _pieces(title: str) -> set[str]:
    words = PIECE.findall(title.casefold())
    unspaced = "".join(word if UNSPACED.search(word) else " " for word in words)
    pairs = {pair for pair in map("".join, pairwise(unspaced)) if " " not in pair}
    return pairs | {word[:STEM] for word in words if len(word) > 2 and not UNSPACED.search(word)}


def are_comparable(wanted: list[str], facts: Facts) -> bool:
    """Tell whether a page would repeat the words of its address: not where they are its title in other letters."""
    if not all(word.isascii() for word in wanted):
        return True
    parts = (facts.title, facts.heading, facts.text[:1000])
    if all(_is_latin(part) for part in parts):
        return True
    said = " ".join(parts)
    form = ROMAJI if KANA.search(said) else PINYIN if HAN.search(said) else None
    return form is not None and not any(form.fullmatch(word[:LONGEST]) for word in wanted)


def _is_latin(text: str) -> bool:
    if text.isascii():
        return True
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 >= len(letters)
