"""Words for labels that a tool left without space on either side: 'TagsCourts', 'Posted in NewsTagged harbour'."""

import re
from collections.abc import Iterator

from muniment.captures.words.blogs.furniture import BESIDE_TAGS, CATEGORIES, SPOKEN, TAGGED, TAGS
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import flattened
from muniment.text import stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

FIRST = Folded(rf"\W*(?:{BESIDE_TAGS}|{TAGS}|published in(?=[^\W\d_]))")
"""A word for labels."""
PLURALS = ("Tags", "Étiquettes", "Etiquetas", "Etiketler", "Trefwoorden")
"""Such words with which hardly any other begins; 'Tag' before a small s may."""
SECOND = late(rf"({flattened.EDGE}(?:{TAGS}))(?=[^\W\d_A-Z])", re.IGNORECASE)
"""A word for tags behind the categories, and no space behind that."""
SMALL = late(
    rf"(?<![^\s{flattened.EDGE}])(?<![,،、]\s)(?:Tags(?!atzung|über|licht)|{'|'.join(PLURALS[1:])}|Schlagwörter|Schlagworte)"
    r"(?=[a-zß-ÿ])(?!.*(?:Tags|Schlagw[oö]rte)[A-ZÀ-Þ])"
)
"""The same before small letters, by the words with which hardly any other begins, be space before them or none.

Behind a comma it is a label, and no such word where another stands behind it before a capital.
"""
CLUNG = late(rf"{flattened.EDGE}(?:{TAGGED}|(?:{TAGS})\s*[:：])", re.IGNORECASE)
"""The same with no space before it."""
FEW = 3
"""Words of a label."""
SINGLE = frozenset("tag label labels topic topics keyword keywords".split())
"""Such words that many others begin with."""
GLUED = late(
    rf"\W*(?:[A-ZÀ-Þ][a-zß-ÿ]+(?: in)?[A-ZÀ-Þ]|Tags(?:[a-z]|[^\W\d_\x00-\xff])|(?:{'|'.join(PLURALS[1:])})[a-zß-ÿ])"
)
"""A first word behind which no space stands."""
POINTED = late(rf"(?<=\S)[{flattened.POINTS}](?=(?:{TAGS})\b)", re.IGNORECASE)
"""A point between categories and the word for tags, without space on either side."""
BETWEEN = late(rf"[ \u00a0][{flattened.POINTS}][ \u00a0](?=\W*(?:{CATEGORIES}|(?:{TAGS})\s*[:：]))", re.IGNORECASE)
SEAM, LEADING = late(r"(?<=[^\W\d_A-Z])(?=[A-ZĐ])"), Folded(rf"(?:{TAGS})\s*[:：]")
"""Where a tool may have left no space, and a word for tags with its colon."""
PLURAL = r"(?:الوسوم|برچسب\u200c?ها(?!ی)|תגיות)"
UNSPACED = late(
    rf"\W*(?:التصنيفات|دسته\u200c?(?:بندی\u200c?)?ها(?!ی)|{PLURAL}|分[类類](?:目[录錄])?(?=[^\W\d_].*(?:标签|標籤)[^\W\d_]))"
    r"(?=[^\W\d_])"
)
"""The same in scripts without capitals, whose plurals have no other ending."""
SECOND_UNSPACED = late(
    rf"(?<=[^\W\d_]){PLURAL}(?=\s|[^\W\d_])|(?<=\s){PLURAL}(?=[^\W\d_])|(?<=[^\W\d_：])(?:标签|標籤)(?=[^\W\d_])|"
    r"(?<=\s)(?:标签|標籤)(?=[^\W\d_])"
)
"""A word for tags behind the categories there, without space on one side or both."""
UNCASED = late(r"(?<=[\u0590-\u0dff\u0e00-\u0fff\u3040-\u9fff\uac00-\ud7af])(?=(?:Tagged|Tags)\b)")
"""Where such a word of English stands right behind a label in a script without capitals: '港口Tagged 拘留'."""
HASHED = late(r"\s?#\s?[^\W\d_][^#.!?]{1,40}(?:#|$)")
"""What stands behind such a word where a theme has a sign before each label: 'Tags# harbour# wages'."""
SPACED = late(
    r"\W*(?:tags|étiquettes|mots-clés|etiquetas|palabras clave|palavras-chave|schlagw(?:örter|orte)|stichwörter|"
    r"parole chiave|trefwoorden|etiketter|nyckelord|etiketler|tagi|štítky|címkék|avainsanat|etichete|ετικέτες|метки|"
    r"т[еэ]ги|мітки|позначки|标签|標籤|タグ|태그|categor(?:y|ies)|catégories?|categorías?|categorias?|categorie|categorieën|"
    r"kategori(?:en?|er|e|ler|a|ae)?|rubriky?|рубрики?|категори[ия]|категорі[ії]|κατηγορί(?:α|ες)|kategóri(?:a|ák)|"
    rf"分[类類]|カテゴリー|카테고리){SPOKEN}(?=[ \u00a0]\S)(?!.*\s(?:{TAGS})\s)",
    re.IGNORECASE,
)
"""The same with space behind it and no colon, before labels of a few words: 'Tags harbour, wages'."""


def begins(text: str) -> bool:
    """Return whether the first word of a line is one for labels without space behind it, or without a colon."""
    glued = bool(GLUED.match(text) or SPACED.match(text) or "#" in text[1:])
    glued = glued or (not text.isascii() and UNSPACED.match(text) is not None)
    return glued and parted(text) != text


def parted(text: str, *, joined: bool = False) -> str:
    """Return a line with edges where its parts stand without space, if its first words are for labels.

    `joined`: it was several lines, and space between a word for labels and what follows tells nothing.
    """
    word = FIRST.match(text)
    if word is None or word[0].strip("-*• ") in SINGLE:
        return text
    glued = text[word.end() : word.end() + 1]
    if not text.isascii() and (plural := UNSPACED.match(text)):
        rest = SECOND_UNSPACED.sub(rf"{flattened.EDGE}\g<0>{flattened.EDGE}", text[plural.end() :])
        return f"{plural[0]}{flattened.EDGE}{rest}"
    if not joined and HASHED.match(text, word.end()):
        return f"{text[: word.end()]}{flattened.EDGE}{text[word.end() :]}"
    spaced = SPACED.match(text) if glued in (" ", "\u00a0") and not joined else None
    if spaced and spaced.end() == word.end() and _is_brief(text[word.end() :], FEW - ("," not in text)):
        return f"{text[: word.end()]}:{text[word.end() + 1 :]}"
    several = next((one for one in PLURALS if text.endswith(one, 0, word.end())), "")
    brief = several and glued.isalpha() and not glued.isupper()
    if brief and _is_brief(text[word.end() :], FEW - (several == "Tags")):
        return f"{text[: word.end()]}{flattened.EDGE}{text[word.end() :]}"
    edged = flattened.edged_of(text)
    edged = edged if text.isascii() else UNCASED.sub(flattened.EDGE, edged)
    return _parted_again(edged) if glued.isupper() or CLUNG.search(edged) else text


def _parted_again(edged: str) -> str:
    """Return a line with an edge on either side of a second word for labels."""
    edged = SMALL.sub(rf"{flattened.EDGE}\g<0>{flattened.EDGE}", edged).replace(2 * flattened.EDGE, flattened.EDGE)
    return SECOND.sub(rf"\1{flattened.EDGE}", edged)


def apart(text: str) -> str:
    """Return a line, as long as it was, with space for a point right before a word for tags: 'Courts•Tags harbour'.

    One between labels and the word for others is a stroke: 'Tags: wages · mill · Categories: News'.
    """
    if not any(point in text for point in flattened.POINTS):
        return text
    return BETWEEN.sub(lambda point: "|".center(len(point[0])), POINTED.sub(" ", text))


def uncounted(text: str) -> str:
    """Return a line, as long as it was, without the count of comments that leads to its labels: '2 CommentsTags: …'."""
    first = next((found.start() for found in LEADING.finditer(text) if text[: found.start()].strip()), 0)
    counted = first > 0 and COMMENTS.fullmatch(text[:first].rstrip(" *_")) is not None
    return " " * first + text[first:] if counted else text


def _is_brief(labels: str, most: int) -> bool:
    """Return whether commas part words into labels of so many words at most."""
    return not labels.rstrip().endswith(stops.SIGNS) and all(len(part.split()) <= most for part in labels.split(","))


def unglued(shown: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield where a part of a row stands, as two where a tool left no space before a word for tags with a colon."""
    seams = SEAM.finditer(shown, first, last) if ":" in shown[first:last] else ()
    place = next((seam.start() for seam in seams if LEADING.match(shown[seam.start() : last])), last)
    yield first, place
    if place < last:
        yield place, last
