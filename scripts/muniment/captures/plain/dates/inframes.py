"""What lines that hold a date may have in common with others of their page, by which they are told to date posts."""

import re
from collections.abc import Iterator

from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import flattened
from muniment.text import days
from muniment.text.patterns import late

MOST = 5
"""Words that may stand on either side of a date, and between two strokes."""
STROKE = late(r"\s*[·|•]\s*|\s/\s")
LETTERS = 2
"""Letters that say a name, in scripts that put no space between words."""
WORDS = late(r"[^\W\d_]+-feira|\w+")
"""Words, of which those for days of the week have a stroke in Portuguese."""
HOUR = "… T"
"""What rows have in common that are a word and an hour."""
COMMA = "…,"
"""What rows have in common that are a person's name, a comma and a day."""
CLUNG = "…_"
"""What rows have in common that are a day and a word right behind it."""
DASHED = late(r"\W*(?P<name>\w[^-–—:.!?]*?) [-–—]\s*")
"""A name and a dash before a date."""
NAME = late(r"[A-Z][^\W\d_]*[ -][A-Z][^\W\d_]*\W*$")
"""A name right before a date, with something else before it."""


def around(before: str, after: str) -> Iterator[str]:
    """Yield what other lines of the page may have in common with one: words around its date, a row of strokes."""
    lead, rest = _shape(before), _shape(after)
    if lead:
        yield f"{lead} …"
    words = lead.split()
    if len(words) > MOST - 1:
        yield f"{' '.join(words[:2])} … {' '.join(words[-2:])} …"
    if len(words) > 2 and NAME.search(before):
        yield f"… {' '.join(words[-2:])} …"
    if rest:
        yield f"… {rest}"
        yield f"… {rest.split(' ')[0]} …" if " " in rest else f"… {rest}"
        if flattened.UNSPACED.match(rest[-1]) and len(rest) > LETTERS:  # no space parts what its tool left unparted
            yield f"… …{rest[-LETTERS:]}"
    strokes = [len(STROKE.findall(part)) for part in (before, after)]
    if any(strokes):
        yield f"{strokes[0]}·{strokes[1]}"


def of_row(day: days.Day, before: str, after: str) -> Iterator[str]:
    """Yield what rows have in common: a category and an hour, a day and a category, a name with a dash and a date."""
    if not before.strip() and after.isalpha() and after.isupper():  # else a name may stand there
        yield CLUNG
    if re.search(r"\w", after):
        return
    if "T" in day.iso and len(before.split()) == 1:
        yield HOUR
    if before.rstrip().endswith(",") and labels.personal(before.strip(" ,\t")):
        yield COMMA
    if (dashed := DASHED.fullmatch(before)) and len(dashed["name"].split()) <= MOST and dashed["name"][0].isupper():
        yield "… -"


def _shape(words: str) -> str:
    plain = re.sub(r"\d+", "9", re.sub(r"\[\d+\]", "", words.casefold()))
    if days.named_weekday(plain.strip(" ,.·|")):
        return "weekday"
    return " ".join(word for word in WORDS.findall(plain) if not days.named_weekday(word))
