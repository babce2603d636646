"""Links that stand in a row, as sources do: what may stand between them, and before the first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.blogs.phrases import JOINING, SOURCE_LABEL
from muniment.captures.words.cited import accessed
from muniment.captures.words.text.addresses import Address
from muniment.text.patterns import late

BETWEEN = late(rf"[\s,;|·&/，、；،؛]*(?:{'|'.join(map(re.escape, JOINING))})?[\s,;|·]*")
ARTICLES = ("a", "i", "o")
"""Words that join in one language, and begin a title in another: 'a report', 'i giornali', 'o juiz'."""
JOINED = late(rf"\s*(?:{'|'.join(re.escape(word) for word in JOINING if word not in ARTICLES)})\s+", re.IGNORECASE)
"""A word at the beginning of a line that joins its links to those in the line above."""
OPENING = " \t\u00a0([（［【*_"
"""What may stand before a label."""


def is_row(text: str, found: Sequence[Address], lead: str) -> bool:
    """Return whether addresses stand in a row, behind a label or none each with what says more of it."""
    between = [text[one.end : other.start] for one, other in pairwise(found)]
    more = says_no_more(lead)
    return all(_parts(words[accessed.more(words) * more :]) for words in between)


def _parts(words: str) -> bool:
    """Return whether words but part two links: by a sign, 'and', or the label of the second: '/ h/t'."""
    label = SOURCE_LABEL.fullmatch(words.strip(" /|,;·–—-.()"))
    return BETWEEN.fullmatch(words) is not None or bool(label and label[0].strip())


def says_no_more(lead: str) -> bool:
    """Return whether what stands before a link says but that it is a source, or nothing."""
    label = SOURCE_LABEL.match(lead.lstrip(OPENING))
    if label is None:
        return not re.search(r"\w", lead)
    return label[0].rstrip()[-1] in ":：" or (" " in label[0].strip() and label.end() == len(lead.lstrip(OPENING)))
