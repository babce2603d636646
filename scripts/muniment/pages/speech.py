"""The language and the direction of words, as attributes of the element that holds them."""

import unicodedata
from functools import lru_cache
from html import escape

from muniment.text.patterns import late

RIGHT_TO_LEFT = frozenset("ar arc arz ckb dv fa he iw ks lrc mzn nqo ps sd syr ug ur yi".split())
"""Languages that are written from right to left where nothing else is said."""
RTL_SCRIPTS = frozenset("adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi".split())
"""Codes of scripts that run from right to left (ISO 15924)."""
_TELLING = (
    "ARMENIAN hy GEORGIAN ka GREEK el HANGUL ko HEBREW he HIRAGANA ja KATAKANA ja KHMER km LAO lo THAI th".split()
)
TELLING = dict(zip(_TELLING[::2], _TELLING[1::2], strict=True))
"""Scripts that tell the language, by the first word of their letters' names; Arabic, Cyrillic and Han do not."""
KANA = late("[\u3041-\u30ff]")
QUOTATION = late(r"<blockquote>(?=((?:\s*<[^>]*>)*[^<]{0,80}))")
TAG = late(r"<[^>]*>")


@lru_cache(maxsize=1024)
def of_language(lang: str) -> str:
    """Return the attributes of words in a language; none where it is not given."""
    return f' lang="{escape(lang)}" dir="{"rtl" if runs_left(lang) else "ltr"}"' if lang else ""


@lru_cache(maxsize=1024)
def runs_left(lang: str) -> bool:
    """Return whether a language (BCP 47) is written from right to left, in its script where the tag names one."""
    first, *others = lang.lower().split("-")
    scripts = [part for part in others if len(part) == 4 and part.isalpha()]
    return scripts[0] in RTL_SCRIPTS if scripts else first in RIGHT_TO_LEFT


@lru_cache(maxsize=65536)
def of_words(text: str) -> str:
    """Return the attributes that words of an unnamed language need among English ones, by their first letter."""
    return "" if text.isascii() else _differing(text, "en")


def isolated(text: str) -> str:
    """Return words as HTML text that does not disturb the order of what stands around them."""
    attributes = of_words(text)
    return f"<bdi{attributes}>{escape(text, quote=False)}</bdi>" if attributes else escape(text, quote=False)


def of_quotations(html: str, lang: str) -> str:
    """Return HTML whose quotations say their language and direction, where these are known and not those of `lang`."""
    if "<blockquote>" not in html:
        return html
    return QUOTATION.sub(lambda found: f"<blockquote{_differing(TAG.sub('', found[1]), lang or 'en')}>", html)


def _differing(text: str, lang: str) -> str:
    letter = next((sign for sign in text if sign.isalpha()), "")
    if not letter or (letter.isascii() and not runs_left(lang)):
        return ""
    known = "ja" if KANA.search(text) else TELLING.get(unicodedata.name(letter, "").split(" ")[0], "")
    left = unicodedata.bidirectional(letter) in ("R", "AL")
    if known and known != lang.split("-")[0]:
        return of_language(known)
    return f' dir="{"rtl" if left else "ltr"}"' if left is not runs_left(lang) else ""
