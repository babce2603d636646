"""Words with which the parts of a row of particulars begin: for who wrote a post, its labels, its comments."""

import re

from muniment.captures.words.blogs.furniture import BESIDE_TAGS, LABEL_SIGNS, TAGGED, TAGS
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidedates, bylines, datemarks, datewords
from muniment.captures.words.rows import rowwords
from muniment.captures.words.rows.loosepieces import piece_of
from muniment.text.folding import Folded
from muniment.text.patterns import late

SIGNER = late(
    rf"(?:{bylines.WORD}|(?:{datewords.BY})(?:(?<=[\u3000-\u9fff])|(?![^\W\d_]))[\s\x1f]*(?:[:：][\s\x1f]*)?)",
    re.IGNORECASE,
)
FILER = Folded(rf"(?:{BESIDE_TAGS})[\s\x1f]*(?:[:：][\s\x1f]*)?")
TAGGER = Folded(rf"(?:(?:{TAGS})[\s\x1f]*[:：]|(?:{TAGGED}))[\s\x1f]*")
FORMS = (SIGNER, FILER, TAGGER)
COUNTED = 3
"""Words of a count that names no title."""


def may_hold(line: str) -> bool:
    """Return whether a line may hold parts of such a row: a word that leads to labels or a name, or for comments."""
    lower = line.lower()
    return bool(LABEL_SIGNS.within(lower) or COMMENT_SIGNS.within(lower) or SIGNER.search(line))


def may_begin(line: str) -> bool:
    """Return whether a line may begin with a part of such a row that is no day, or be one: a word for it, a button."""
    return is_led(line) or besidedates.counts(_words(line))


def is_led(line: str) -> bool:
    """Return whether a line begins with a word for a part of such a row, or counts something: its comments, minutes."""
    words = f"{_words(line)} "
    led = any(form.match(words) for form in FORMS) or rowwords.leads(words)
    able = words[0].isdigit() and len(words.split()) <= COUNTED
    counted = bylines.is_length(words.strip()) or (able and besidedates.counts(words.strip()))
    return bool(words.strip()) and (led or counted)


def leads_on(line: str) -> bool:
    """Return whether a line is but a word that leads to a part of such a row, which the next line says."""
    words = f"{_words(line)} "
    told = (form.match(words) for form in FORMS)
    return any(found and not words[found.end() :].strip() for found in told) or rowwords.leads(words)


def _words(line: str) -> str:
    return piece_of(datemarks.linked(line), 0, len(line)).lstrip("|·•/*-–—()[] ")
