"""The numbers of the pages of a post or an archive, as blogs set them in a row."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.labelwords import either
from muniment.text.folding import Folded
from muniment.text.patterns import late

REFERENCE = late(r"\[(\d{1,4})\](?:\[\d*\]|(?=\W|$))|\[\d+\](?=\d)|\s*\((?:https?:/)?/[^()\s]*\)")
"""A number that is a link, or the number of a link before it, as tools write them."""
ROW = Folded(
    rf"\W*(?:{either('pages')}\W*)?(?P<numbers>1(?:\s+(?:…|\.\.\.|\d{{1,4}}))+)"
    r"(?P<rest>(?:\s+\W*[^\W\d_]+(?: [^\W\d_]+)?)?\W*)"
)
"""Numbers from the first page on; behind them the button to the next."""

NEXT = "next page|page suivante|página siguiente|próxima página|下一页"
"""What leads to the next page of a list, or of a post."""
WITHIN = Folded(rf"[\W\d]*(?:{NEXT})\W*")
OLDER = Folded(
    rf"[\W\d]*(?:older (?:posts|entries|articles)|{NEXT}|"
    r"(?:ältere|frühere) (?:beiträge|artikel|einträge)|articles? (?:plus anciens|précédents)|"
    r"(?:entradas|artículos) (?:más )?(?:antigu[oa]s|anteriores)|(?:posts|artigos|publicações) (?:mais )?antig[oa]s|"
    r"articoli (?:meno recenti|più vecchi|precedenti)|(?:oudere|eerdere) berichten|starsze wpisy|äldre inlägg|"
    r"ældre indlæg|eldre innlegg|vanhemmat artikkelit|starší příspěvky|(?:предыдущие|старые) записи|"
    r"(?:попередні|старіші) записи|(?:daha )?eski yazılar|pos-pos lama|bài viết cũ hơn|"
    r"较早文章|以前の投稿|過去の投稿|이전 글|المقالات الأقدم|نوشته‌های (?:قدیمی‌تر|پیشین))\W*"
)
"""What leads from a list of posts to older ones, by the languages of WordPress; numbers of pages may stand before."""
COUNTED = Folded(
    rf"(?:{either('pages')}|seite|página|pagina|strona|sida|side|страница|сторінка|sayfa|halaman|trang) "
    r"\d{1,4} ?(?:/|of|de|von|sur|di|van|z|av|af|из|з) ?\d{1,4}\W{0,3}(?=\w)"
)
"""Which page this is, and how many there are."""
MONTH = Folded(
    r"(?:(?:previous|next) month|mois (?:précédent|suivant)|(?:vorheriger|voriger|nächster) monat|"
    r"mes (?:anterior|siguiente)|mês (?:anterior|seguinte)|mese (?:precedente|successivo)|(?:vorige|volgende) maand|"
    r"(?:предыдущий|следующий) месяц|(?:önceki|sonraki) ay|[前次]の月|[上下]个月)\s*[:：]"
)
"""What leads from the archive of a month to the one before it, or behind it, whose name stands under it."""
NUMBER, BEFORE = late(r"\[\d{1,4}\](?=[^\W\d_])"), late(r"([^\W\d_]+) (?=\[?\d)")
"""The number of a link before a word, and a word before a number."""
LEAD = late(r"(?=[^\d…]*+1\s)[^\d…]*?[^\W\d_][^\d…]*+")
"""What stands before the first number: the button to newer posts, and the one to older ones."""
SURE = 2
"""Numbers and dots of a row that may as well begin a sentence."""
LONGEST = 200
"""Characters of such a row without what makes links of its numbers."""


def is_row(words: str) -> bool:
    """Return whether a line is such a row: numbers of pages, the first two of which follow each other, or dots."""
    if _is_counted(words):
        return True
    if "1" not in words or "2" not in words:
        return False
    if len(words) > 2 * LONGEST:
        return False
    plain = NUMBER.sub("", words)
    again = Counter(found[1] for found in BEFORE.finditer(plain))
    for word in (word for word, count in again.items() if count > 1):  # 'Page 1 Page 2'
        plain = plain.replace(f"{word} ", "")
    plain = REFERENCE.sub(r"\1", plain)
    lead = LEAD.match(plain)
    plain = plain[lead.end() :] if lead and _are_buttons(lead[0].split()) else plain
    found = ROW.fullmatch(plain) if len(plain) <= LONGEST else None
    if not found:
        return False
    numbers = found["numbers"].split()
    counted = [int(number) for number in numbers if number.isdigit()]
    rising = all(one < other for one, other in pairwise(counted))
    follows = numbers[1] == "2" or not numbers[1].isdigit()
    sure = len(numbers) > SURE or not found["rest"].strip()  # whatever the word for 'next' is
    return rising and follows and (sure or is_button(found["rest"].strip()))


def _is_counted(words: str) -> bool:
    """Return whether a line says the number of the page among all, beside a button: 'Page 1 / 2 Older Posts'."""
    counted = COUNTED.match(words) if words[:1].isalpha() else None
    return counted is not None and is_button(words[counted.end() :])


def _are_buttons(words: Sequence[str]) -> bool:
    """Return whether words are a button, or two side by side."""
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return is_button(" ".join(words)) or any(is_button(one) and is_button(other) for one, other in halves)


def leads_back(words: str) -> bool:
    """Return whether a line leads from a list of posts to older ones, and not maybe on within a post."""
    return OLDER.fullmatch(words) is not None and WITHIN.fullmatch(words) is None


def leads_to_month(words: str) -> bool:
    """Return whether a line says, and no more, that the month under it is the one beside that of the page."""
    return words[-1:] in (":", "：") and MONTH.fullmatch(words) is not None


def are_both(words: str) -> bool:
    """Return whether a line leads to older posts and, by another button beside that, to newer ones."""
    older = OLDER.match(words)
    return older is not None and words[older.end() :] != "" and is_button(words[older.end() :].strip())


def leads_on(words: str) -> bool:
    """Return whether a line leads from a list of posts to more of them."""
    return OLDER.fullmatch(words) is not None or is_row(words)
