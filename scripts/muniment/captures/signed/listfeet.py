"""Lines that stand right under a list of signatories without a gap, and are no entries of it."""

from collections.abc import Sequence

from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.text.lines import Line
from muniment.text import naming
from muniment.text.folding import Folded
from muniment.text.patterns import late

FOOT = Folded(
    r"\W*(?:(?:download|click|subscribe|donate|translated|translation|original(?:ly)?|posted|filed|published|updated|"
    r"télécharger|traduction|descargar|traducción|baixar|tradução|übersetzung|scarica|traduzione|скачать|перевод|indir|"
    r"unduh|bagikan) [^\W\d_]|(?:read|see) (?:also|the|this|our|more|here)\b|share (?:this|on)\b|follow us\b|"
    r"sign (?:the|this|here|on|up)\b|lire (?:aussi|la|le)\b|leer (?:más|también|la|el)\b|leia (?:mais|também|a|o)\b|"
    r"(?:tags?|categor(?:y|ies)|see also|previous(?: post)?|next(?: post)?|total|original|translation|keywords|"
    r"mots[- ]clés|étiquettes|palabras clave|etiquetas|palavras-chave|schlag(?:wörter|worte)|stichwörter|parole chiave|"
    r"trefwoorden|słowa kluczowe|ключевые слова|метки|теги|ключові слова|мітки|anahtar kelimeler|etiketler|kata kunci|"
    r"关键词|關鍵[詞字]|标签|標籤|タグ|태그|كلمات (?:البحث|مفتاحية|دلالية)|الكلمات (?:المفتاحية|الدلالية)|الوسوم|"
    r"کلیدواژه[‌ ]?ها|برچسب[‌ ]?ها) ?[:：])"
)
"""How a line begins that the page or its author adds; a word behind its first has no capital."""
ENDED = late(
    r"\W*(?i:ends?|fin|ende|fine|fim|einde|конец|son)\W*|[(\[（](?![A-Z-]{2,}\))[^()\[\]（）]*[)\]）]|"
    r"[^()]{0,40}\b\d{1,2}(?:st|nd|rd|th|er|º)?\W.{2,18}\b(?:19|20)\d\d\W*|(?:19|20)\d\d\s?年.{2,9}日?"
)
"""What is said under a list: that the text ends, something in brackets, or where and on what day it was signed."""

NOTES = frozenset("†‡§¹²³⁴⁵")
"""How a note begins on an entry above."""
STARRED, NUMBERED = late(r"\s*\\?(\*{1,3})(?=[^\W_])"), late(r"\s*\\?(\[\d{1,2}\\?\]) ")
STAR, SPACED = "*", late(r"\s*\\?(\*{1,3}) (?=[^\W_])")
"""How a note begins: with asterisks, as words in italics or bold do, too, or with its number in brackets."""


def is_foot(words: str) -> bool:
    """Return whether a line under a list is one that the page or its author adds: 'Download the letter', 'Photo: …'."""
    found = FOOT.match(words)
    last = words[found.end() - 1] if found else ""
    return bool(last and not last.isupper()) or CREDIT.match(words) is not None


def is_note(lines: Sequence[Line], span: tuple[int, int], block: Sequence[str]) -> bool:
    """Return whether a line begins with what ends an entry above, asterisks or a number, and says what that means."""
    first, place = span
    if place == len(lines):
        return False
    noted = NUMBERED.match(lines[place].text)
    if lines[first].text.lstrip()[:1] != STAR:
        noted = noted or SPACED.match(lines[place].text)
    noted = noted or (STARRED.match(lines[place].text) if not STARRED.match(lines[first].text) else None)
    return noted is not None and any(one.rstrip(" ,;.").endswith(noted[1]) for one in block)


def without_feet(block: Sequence[str]) -> Sequence[str]:
    """Return the lines of a list without those at its end that name no body."""
    end = len(block)
    while end > 1 and _names_nobody(naming.unmarked(block[end - 1]), block[: end - 1]):
        end -= 1
    return block[:end]


def _names_nobody(words: str, above: Sequence[str]) -> bool:
    head, _, rest = words.partition(" ")
    told = head.lower() == "about" and any(rest in words for words in above)
    return told or ENDED.fullmatch(words) is not None
