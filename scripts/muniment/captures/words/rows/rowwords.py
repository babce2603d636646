"""What words in rows of particulars are: such as lead to a day, names of labels, or a sentence."""

from collections.abc import Sequence

from muniment.captures.words.dates import arounddays, readinglengths
from muniment.captures.words.dates.datewords import LEAD
from muniment.text import days, stops
from muniment.text.days import Day
from muniment.text.patterns import late

LEADING = late(rf"(?:{LEAD.pattern}|\s)+")
LABEL, WORDS = 40, 5
"""Characters and words of a label."""
STOPPED = late(rf"[^\W\d_]{{3}}[{stops.ENDS}](?:\s|$)")
"""The end of a sentence."""
COMMA = late(r"\s*[,،、٬]\s*")


def leads(words: str) -> bool:
    """Return whether words lead to a date, or say nothing: that a post was published, the day of the week."""
    whole = LEADING.fullmatch(words) or arounddays.is_change(words)
    return bool(whole) or all(
        LEADING.fullmatch(word) or days.named_weekday(word) for word in words.replace(",", " ").split()
    )


def are_labels(words: str) -> bool:
    """Return whether commas part words into what is short enough for labels."""
    return all(0 < len(one) <= LABEL and len(one.split()) <= WORDS for one in named(words))


def named(words: str) -> list[str]:
    """Return the names that commas part."""
    return COMMA.split(" ".join(words.split()))


def is_sentence(shown: str, found: Sequence[Day]) -> bool:
    """Return whether a sentence ends in a row, its days and lengths apart: '25 Sept. 2015', '3 min. read'."""
    stop = STOPPED.search(shown)
    held = [(day.start, day.end) for day in found] + (readinglengths.places(shown) if stop else [])
    while stop and any(first <= stop.start() < last for first, last in held):
        stop = STOPPED.search(shown, stop.end())
    return stop is not None
