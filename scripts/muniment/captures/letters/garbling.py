"""Tells letters that were read in a wrong encoding before from right ones, and mends them where it can be undone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from muniment.captures.letters import escaped, mojibake
from muniment.captures.letters.escaped import Form
from muniment.captures.letters.mojibake import CHARSETS, Mojibake
from muniment.model.problem import count
from muniment.text.patterns import late

FIRST = 3
"""Lines that are named, of those in which there is something to be said of."""
MARK = "\ufeff"
MOST = 100
"""Letters that an encoding's name may list."""


def _rest(charset: str) -> str:
    return f"[{re.escape(mojibake.read_as(charset)[0x80:0xC0])}]"


LEAD = late("[Â-ïвГРСΓ├╨╤](?=[^\x00-\x7f])")
"""How letters begin that may have been read in a wrong encoding: this is found fifty times as fast as the whole."""
SAID = "{0} as if UTF-8 had been read in another encoding before, first in {1}; {2}"
LEFT = "they were left as they are; split --mend-letters mends those that stand right nowhere else in it"
KEPT = "they were left as they are, since the same letters stand right elsewhere in it"


@cache
def certain() -> re.Pattern[str]:
    """Return what no right text holds: UTF-8 that was read as another encoding; few texts have to be asked for it."""
    west, cyrillic, dos = f"(?:{_rest('windows-1252')}|[\x80-\x9f])", _rest("windows-1251"), _rest("cp437")
    return re.compile(
        rf"(?:Ã¢(?:â‚¬|\x80)|ÃƒÂ|Ã\x83Â)"
        rf"|(?:â[€\x80]{west}|(?:(?<=[a-z])|(?<![A-Z])(?=Ã.[a-z])|(?=Ã[\x80-\x9f]))Ã{west}"
        rf"|(?:[ÐÑØÙÎÏ]{west}){{2,}}|(?:[Â-ß]{west}){{3,}}|(?:[à-ï]{west}{west}){{2,}})"
        rf"|(?:вЂ{cyrillic}|(?<=[a-z])Г{cyrillic}|(?:[РС]{cyrillic}){{3,}})"
        rf"|(?:ΓÇ{dos}|(?:(?<=[a-z])|(?=├.[a-z]))├{dos}|(?:[╨╤]{dos}){{2,}})"
    )


def _certain(text: str) -> Iterator[re.Match[str]]:
    """Yield what no right text holds, one after the other."""
    end = 0
    for lead in () if text.isascii() else LEAD.finditer(text):
        if lead.start() >= end and (found := certain().match(text, lead.start())):
            end = found.end()
            yield found


def number(text: str) -> int:
    """Return in how many places letters of a text were read in a wrong encoding."""
    return sum(1 for _ in _certain(text))


class Places:
    """Where letters of a text were read in a wrong encoding, whatever parts it is looked through in."""

    def __init__(self) -> None:
        self.number = self.line = 0
        self.lines: dict[int, None] = {}

    def take(self, text: str) -> None:
        """Look through the next part."""
        text, last = escaped.shown(text), 0
        for found in _certain(text):
            self.number += 1
            if len(self.lines) < FIRST:
                self.line, last = self.line + text.count("\n", last, found.start()), found.start()
                self.lines[self.line + 1] = None
        self.line += text.count("\n", last) if len(self.lines) < FIRST else 0

    def doubts(self, *, mended: bool = False) -> Iterator[str]:
        """Yield what is doubtful in the letters; `mended`: what can be mended has been."""
        if self.number:
            look = f"{count(self.number, 'place')} {'looks' if self.number == 1 else 'look'}"
            yield SAID.format(look, worded(self.lines), KEPT if mended else LEFT)


def lines(text: str, places: Iterable[int]) -> str:
    """Return the first of the lines in which these places are, as words."""
    return worded(dict.fromkeys(text.count("\n", 0, place) + 1 for place in islice(places, FIRST)))


def worded(lines: Iterable[int]) -> str:
    """Return numbers of lines as words."""
    *first, last = map(str, lines)
    return f"lines {', '.join(first)} and {last}" if first else f"line {last}"


def mending(text: str, *, plain: bool = False) -> Mojibake | None:
    """Return how a text was garbled, where that can be undone and no right letter changes; else None.

    That may have been before its letters were escaped, unless it is `plain`.
    """
    if (how := _mending(text)) is not None or plain or escaped.shown(text) == text:
        return how
    for form in (Form.JSON, Form.NAMES, Form.NUMBERS):
        found = _mending(escaped.read(text, form))
        how = found._replace(form=form) if found is not None else None
        if how is not None and _gives_back(how, text):
            return how
    return None


def _gives_back(how: Mojibake, text: str) -> bool:
    try:
        return how.garbled(how.meant(text)) == text
    except UnicodeError:
        return False


def _mending(text: str) -> Mojibake | None:
    """Return the same for letters that are written as they are."""
    seen = list(_certain(text))
    marked = frozenset(text[:1]) & {MARK}
    ways = ((charset, twice) for twice in (False, True) for charset in CHARSETS if seen and not (marked and twice))
    wholes = (Mojibake(charset, marked, but=bool(marked), twice=twice) for charset, twice in ways)
    if (whole := next((how for how in wholes if _undoes(how, text, most=0)), None)) is not None:
        return whole
    for charset in CHARSETS:
        how = _partly(text, charset, [found[0] for found in seen])
        if how.letters and len(how.letters) <= MOST and _undoes(how, text, most=len(seen) - 1):
            return how
    return None


def undone(text: str) -> str:
    """Return words with whatever may have been read in a wrong encoding as it was meant; right ones as they are.

    That is good for comparing them with what was mended, and for nothing else.
    """
    for charset in CHARSETS if number(text) else ():
        meant = Mojibake(charset).sequences(text)
        if number(meant) < number(text):
            return undone(meant)
    return text


def _undoes(how: Mojibake, text: str, *, most: int) -> bool:
    """Return whether a text as it was meant gives it back, and holds no more than so many places like these."""
    try:
        meant = how.meant(text)
        return how.garbled(meant) == text and number(meant) <= most
    except UnicodeError:
        return False


def _partly(text: str, charset: str, seen: Sequence[str]) -> Mojibake:
    """Return how some letters of a text alone were garbled: those that are so for certain, and right nowhere."""
    whole = Mojibake(charset)
    letters = {letter for sequence in seen for letter in _meant(sequence, whole)}
    right = set(Mojibake(charset, frozenset(letters)).right(text)) if letters else set[str]()
    certain = "\n".join(seen)
    forms = {letter: whole.garbled(letter) for letter in letters - right}
    sure = (letter for letter, form in forms.items() if certain.count(form) == text.count(form))
    return Mojibake(charset, frozenset(sure))  # a form may stand for itself elsewhere, as a quotation's end does: Â»


def _meant(sequence: str, how: Mojibake) -> str:
    try:
        return how.meant(sequence)
    except UnicodeError:
        return ""
