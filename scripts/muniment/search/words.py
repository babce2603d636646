"""Text -> terms: letters of any script folded, so that typed and written ones meet (ranking.js does it too)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse

from muniment.text.patterns import late

MOST = 1 << 16
"""Tokens whose terms are kept in memory."""
LONGEST = 40
"""Letters of a term; what is longer is cut."""
JOINED = 24
"""Letters up to which parts around a hyphen count as one word too."""
COMMON = frozenset(
    """
    a about an and are as at be been but by can for from had has have he her his if in into is it its
    more not of on or our she so than that the their them then there these they this to was we were what
    when which will with would you
    after all also another any around because before being between both could during each even every me most
    nor often only other out over should since some such those through under until up upon while
    aux avec ce ces dans des du elle en est et il la le les leur mais ne
    ou par pas pour que qui sa se ses son sur une al como con del el es lo los las más mas o para pero
    por sin su sus una y da das der dem den die do dos ein eine em ist mit na nicht nos und von zu zum
    zur e não nao um uma и в на не с по о из за от
    """.split()
)
"""Words that tell no post from another; they are in no index. Those that are acronyms as well (UN, US, AU) are."""
APART = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŧ": "t"}
    | {"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": ""}
)
"""Letters that Unicode does not take apart, as they are typed without their mark."""
MARKS = late("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u200b-\u200f\u00ad\u2060\ufeff]")
"""Accents, points and vowel signs that writers leave out as they please, and characters that show nothing."""
UNSPACED = late(
    "[\u2e80-\u2fdf\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]+"
)
"""Runs of scripts that put no space between words: they are found by their pairs of letters."""
ADDRESS = late(r"[a-z]+://[^\s<>\"“”‘’«»]+")
"""What stands in the text of a post and is not read."""
BYTES = bytes(
    octet + 32 if 65 <= octet <= 90 else octet if chr(octet).isalnum() or octet in b"-." or octet > 127 else 32
    for octet in range(256)
)
"""ASCII in lower case; hyphens and stops stay, for names and acronyms are written with and without them."""
TYPOGRAPHY = late(rb"\xe2[\x80\x81][\x80-\x8a\x92-\xbf]")
"""Quotation marks, dashes, ellipses and spaces in UTF-8; no hyphens, and nothing that shows nothing."""
LATIN = late(rb"\xc2[\xa0\xa1\xab\xb7\xbb\xbf]")
"""Those of them that stand among the Latin letters."""
IGNORED = frozenset(word.encode() for word in (*COMMON, *map(chr, range(ord("a"), ord("z") + 1))))
"""Words that are no terms."""


@lru_cache(maxsize=1 << 13)
def fold(text: str) -> str:
    """Return text in lower case, without accents, points and other marks that spelling varies in."""
    plain = MARKS.sub("", unicodedata.normalize("NFKD", text.lower()).lower()).translate(APART)
    return unicodedata.normalize("NFC", plain)


def counts(text: str) -> Counter[bytes]:
    """Return how often each word, in UTF-8, stands in a text without markup; not all of them are terms.

    All but the odd word is told apart and counted by a few operations on the whole text.
    """
    found = Counter(_tokens(ADDRESS.sub(" ", text) if "://" in text else text))
    for token in [*filterfalse(bytes.isalnum, found)]:
        number = found.pop(token)
        for term in _KNOWN[token]:
            found[term] = found.get(term, 0) + number
    return found


def is_term(word: bytes) -> bool:
    """Return whether the index holds a word."""
    return word not in IGNORED and (len(word) <= LONGEST or len(word.decode()) <= LONGEST)


def octets(text: str) -> list[bytes]:
    """Return the terms of a few words, in order, in UTF-8."""
    return [term for token in _tokens(text) for term in _KNOWN[token]]


def said(found: Iterable[bytes]) -> bytes:
    """Return terms as a title or a name that says them, so that one can be looked for in the other."""
    return b" %b " % b" ".join(found)


def _tokens(text: str) -> list[bytes]:
    plain = text.replace("\u2010", "-").replace("\u2011", "-").encode("utf-8", "ignore").translate(BYTES)
    if b"\xe2" in plain:
        plain = TYPOGRAPHY.sub(b" ", plain)
    if b"\xc2" in plain:
        plain = LATIN.sub(b" ", plain)
    return plain.replace(b". ", b" ").split()


class _Known(dict[bytes, tuple[bytes, ...]]):
    """The terms of tokens met before; forgets all where there are too many."""

    def __missing__(self, token: bytes) -> tuple[bytes, ...]:
        if len(self) >= MOST:
            self.clear()
        self[token] = found = _terms(token)
        return found


_KNOWN = _Known()


def _terms(token: bytes) -> tuple[bytes, ...]:
    text = token.decode("utf-8", "ignore")
    if text.isascii() and text.isalnum():
        return _kept([text])
    spaced = "".join(c if c in "-." or unicodedata.category(c)[0] in "LNM" else " " for c in fold(text))
    return _kept(term for word in spaced.split() for term in _of_word(word))


def _of_word(word: str) -> list[str]:
    """Return the parts of a word around hyphens and stops, and the whole without them where it is short."""
    parts = [part for part in re.split(r"[-.]+", word) if part]
    if len(parts) > 1 and all(len(part) == 1 for part in parts):
        return ["".join(parts)]
    found = [term for part in parts for term in _pairs(part)]
    whole = "".join(parts)
    return [*found, whole] if 1 < len(parts) <= 4 and "-" in word and len(whole) <= JOINED else found


def _pairs(word: str) -> list[str]:
    if word.isascii() or not UNSPACED.search(word):
        return [word]
    found = UNSPACED.sub(" ", word).split()
    for run in UNSPACED.findall(word):
        found += [run[place : place + 2] for place in range(max(1, len(run) - 1))]
    return found


def _kept(found: Iterable[str]) -> tuple[bytes, ...]:
    known = (term[:LONGEST] for term in found if term not in COMMON)
    return tuple([term.encode() for term in known if len(term) > 1 or term.isdigit() or not term.isascii()])
