"""Addresses of posts as WordPress makes them: a title's slug, and paths encoded and decoded."""

import re
import unicodedata
from urllib.parse import quote, unquote_to_bytes

from muniment.text.patterns import late

OCTETS = 200
"""Longest slug in its encoded form; WordPress's column holds no more."""

PAIRS = """
Æ=AE æ=ae Ð=D ð=d Ø=O ø=o Þ=TH þ=th ß=s Đ=D đ=d Ħ=H ħ=h ı=i Ĳ=IJ ĳ=ij ĸ=k Ŀ=L ŀ=l Ł=L ł=l ŉ=n Ŋ=N ŋ=n Œ=OE œ=oe
Ŧ=T ŧ=t ſ=s ɑ=a ª=a º=o €=E £= Ə=E ǝ=e
"""
SPECIAL = dict(pair.split("=") for pair in PAIRS.split())
"""What WordPress's `remove_accents` writes for letters that do not fall apart into a base and an accent."""

LOCAL = {
    "de": "Ä=Ae ä=ae Ö=Oe ö=oe Ü=Ue ü=ue ß=ss",
    "da": "Æ=Ae æ=ae Ø=Oe ø=oe Å=Aa å=aa",
    "ca": "l·l=ll",
    "sr": "Đ=DJ đ=dj",
    "bs": "Đ=DJ đ=dj",
}
"""What it writes for some letters on blogs in these languages."""
OWN = {lang: [pair.split("=") for pair in pairs.split()] for lang, pairs in LOCAL.items()}

FOLDED = ((0xC0, 0x17F), (0x1A0, 0x1B0), (0x1CD, 0x1DC), (0x218, 0x21B), (0x1EA0, 0x1EF9))
"""Blocks of Latin letters whose accents `remove_accents` takes off; it leaves all others as they are."""

DASHES = late(
    "[/\u00a0\u2013\u2014\u2000-\u200a\u2028\u2029\u202f]|&(?:nbsp|ndash|mdash|#160|#8211|#8212);", re.IGNORECASE
)
"""What `sanitize_title_with_dashes` turns into a hyphen when a post is saved."""

DROPPED = late(
    "[\u00ad\u00a1\u00bf\u00ab\u00bb\u2039\u203a\u2018-\u201f\u2022\u00a9\u00ae\u00b0\u2026\u2122\u00b4\u02ca"
    "\u0301\u0341\u0300\u0304\u030c\u200b-\u200f\u202a-\u202e\ufeff\ufffc]"
)
"""What it takes out altogether."""

UNSAFE = late(r"[\x00-\x20\x7f<>:\"|?*\\/#%]")
"""What may stand percent-encoded in a slug, but in no file name and no stored permalink."""

SPACE = late(r"[^\S\x00-\x20]+")
"""Spaces of other scripts, which WordPress leaves in slugs, and no stored permalink may hold."""
NONE = frozenset({"", "index.html"})
"""Slugs that are none, since a site has other uses for them; so are those of full stops alone."""
STRANGE = late(r"[\x00-\x7f](?<![%a-z0-9\s_-])")
HYPHENS = late(r"[\s-]+")
FOREIGN = late(r"[^\x00-\x7f]")


def slug(title: str, lang: str = "") -> str:
    """Return the slug that WordPress gives a post of this title, decoded and NFC; empty where nothing is left.

    `lang`: the language of the blog, where it is known (BCP 47).

    The rule is `sanitize_title` in its 'save' context (`remove_accents`, `sanitize_title_with_dashes`): at most
    200 octets of the encoded form, cut between characters and before quotation marks are taken out, as there.
    """
    text = _without_tags(_plain(_localized(unicodedata.normalize("NFC", title), lang)))
    text = _without_percents(text)
    text = cut(text.lower() if text.isascii() else "".join(character.lower() for character in text))
    text = DROPPED.sub("", DASHES.sub("-", text)).replace("×", "x")
    text = re.sub(r"&.+?;", "", text).replace(".", "-")
    made = decoded(HYPHENS.sub("-", STRANGE.sub("", text))).strip("-")
    return "" if made in NONE or not made.strip(".") else made


def is_letter(sign: str) -> bool:
    """Return whether a sign is a letter, a digit or a mark of one, such as vowels of Devanagari (Unicode's L, N, M)."""
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


def hyphened(slug: str) -> str:
    """Return a slug with a hyphen for all but letters, digits, their marks, `-`, `_`, `~` and single full stops."""
    return "".join(sign if sign in "-_~." or is_letter(sign) else "-" for sign in re.sub(r"\.{2,}", "-", slug))


def encoded(path: str) -> str:
    """Return a decoded path as it stands in an address: UTF-8 octets percent-encoded, in lower case."""
    return re.sub(r"%[0-9A-F]{2}", lambda octet: octet[0].lower(), quote(path, safe="/-._~!$&'()*+,;=:@"))


def decoded(path: str) -> str:
    """Return a path of an address as posts store it: decoded and NFC; octets that may not be decoded are dropped."""
    if "%" not in path:
        return unicodedata.normalize("NFC", path)
    parts = re.split(r"((?:%[0-9A-Fa-f]{2})+)", path)
    parts[1::2] = [_stored(unquote_to_bytes(octets).decode("utf-8", "ignore")) for octets in parts[1::2]]
    return unicodedata.normalize("NFC", "".join(parts))


def _stored(text: str) -> str:
    return SPACE.sub("-", UNSAFE.sub("", text))


def _localized(text: str, lang: str) -> str:
    for letter, written in OWN.get(lang.partition("-")[0], ()) if not text.isascii() else ():
        text = text.replace(letter, written)
    return text


def _plain(text: str) -> str:
    return text if text.isascii() else FOREIGN.sub(_unaccented, text)


def _unaccented(found: re.Match[str]) -> str:
    character = found[0]
    if character in SPECIAL:
        return SPECIAL[character]
    code = ord(character)
    folds = any(first <= code <= last for first, last in FOLDED)
    base = unicodedata.normalize("NFD", character)[0]
    return base if folds and base.isascii() else character


def _without_tags(text: str) -> str:
    return re.sub(r"<[^\s>][^>]*>?", "", text)


def _without_percents(text: str) -> str:
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "", text)


def cut(text: str, room: int = OCTETS) -> str:
    """Return as much of a text as takes so many octets where it is encoded, and no part of a character."""
    if text.isascii():
        return re.sub("%.?$", "", text[:room]) if len(text) > room else text
    for position, character in enumerate(text):
        room -= 1 if character.isascii() else 3 * len(character.encode("utf-8", "replace"))
        if room < 0:
            return text[:position]
    return text
