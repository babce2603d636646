"""The day, and what went on meanwhile, as a sentence tells them before the names of those who speak in it."""

from collections.abc import Callable

from muniment.captures.signed import entrywords, persons
from muniment.text import days, months
from muniment.text.patterns import late

OPENING = frozenset(
    "in at on after during for with since by while when as among dans lors après pour selon en durante tras según para "
    "em após segundo bei nach während laut für nella nel dopo secondo per в во на после w po według dalam pada "
    "menurut setelah".split()
)
"""How a sentence begins that names bodies behind its first comma."""
NAMING = frozenset("for with pour para für per".split())
"""Such words with which names begin as well: 'For Open Courts'."""
CLAUSES = frozenset(
    "although amid because before marking commemorating celebrating reacting responding recalling citing noting "
    "alors tandis depuis avant malgré alarmés mientras cuando desde antes aunque enquanto quando embora depois mentre "
    "prima seit nachdem obwohl vor terwijl toen sinds na пока когда перед podczas gdy kiedy przed ketika".split()
)
"""How a clause begins beside."""
DATED = frozenset(
    "on the of in le la du de el del al il lo o a em am den der dem op den i w dnia в на st nd rd th er e y".split()
)
"""Small words of a day, and what stands behind its number."""
OWN = frozenset("their leurs leur sus ihren ihrem loro seus suas hun своих своём swoich".split())
"""Whose that is in which each of them speaks apart: 'In their annual reports'."""
LEADING = ("On ", "Le ", "El ", "Il ", "Am ", "Op ", "Em ", "Den ")
"""What stands before a day that begins a sentence."""
TOKEN = late(r"[^\W\d_]+|\d+")
MOST, LEADS, LONGEST = 8, 3, 80
"""Words of a day; how many such parts may stand before the names; and characters of a day."""


def without(words: str) -> str:
    """Return a sentence without the day, the place and the clauses that its first commas end."""
    return _undated(_behind(words, lambda head: says_day(head) or _is_clause(head)))


def without_day(words: str) -> str:
    """Return a sentence without the day, and the year behind it, with which it begins."""
    return _behind(words, says_day)


def _behind(words: str, is_other: Callable[[str], bool]) -> str:
    """Return a sentence from behind the first parts of it, up to commas, that are of another kind than names."""
    for _ in range(LEADS):
        head, comma, rest = words.partition(", ")
        if not (comma and rest and is_other(head)):
            break
        words = rest
    return words


def says_day(words: str) -> bool:
    """Return whether words say nothing but a day, of the month or of the week, or a year."""
    told = [found[0] for found in TOKEN.finditer(words.lower())] if len(words.split()) <= MOST else []
    named = [word for word in told if not (word.isdigit() or word in DATED)]
    if not named:
        return len(told) == 1 and words.strip().isdigit() and len(told[0]) == len("2021")
    counted = any(word.isdigit() or days.named_weekday(word) for word in told)
    return counted and all(map(_is_of_day, named))


def _is_of_day(word: str) -> bool:
    return months.number(word) > 0 or days.named_weekday(word)


def _undated(words: str) -> str:
    """Return a sentence without the day that no comma ends: 'On Monday Quay Watch, …'."""
    if not words.startswith(LEADING):
        return words
    end = 0
    for found in TOKEN.finditer(words[:LONGEST]):
        word = found[0].lower()
        if not (word.isdigit() or word in DATED or _is_of_day(word)):
            break
        end = found.end()
    rest = words[end:].lstrip(" .")
    return rest if rest and says_day(words[:end]) else words


def _is_clause(head: str) -> bool:
    """Return whether words begin a clause that tells what goes on: no name has its small words, or it is known."""
    first, *rest = head.split(" ")
    if not rest or first.lower() not in OPENING | CLAUSES or not OWN.isdisjoint(rest):
        return False
    told = any(word.isalpha() and word.islower() and word not in entrywords.SMALL for word in rest)
    return told or not (first.lower() in NAMING or persons.is_known(head))
