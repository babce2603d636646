"""Reads rows whose parts full stops part, as K2 has them: 'Published by Ann on 5 May 2008 in News. 1 Comment'."""

from collections.abc import Sequence

import msgspec

from muniment.captures.words import besidedates
from muniment.captures.words.dated import DateLine
from muniment.captures.words.furniture import TAGS
from muniment.text.days import Day
from muniment.text.folding import Folded

FORM = "stopped"
NOWHERE = (0, 0)
BEHIND = Folded(
    r"\s*(?:(?:filed |posted )?(?:in|under|dans|en|em|unter|w|в|у)\s+(?P<categories>[^\W\d_][^.:|]{0,160}?))?\s*\.\s+"
    r"(?P<count>(?:\d{1,4}|no|one|leave an?|add an?)\s+[^\W\d_]+(?: [^\W\d_]+){0,2}?)?[\s.]*"
    rf"(?:(?:{TAGS})\s*[:：]\s*(?P<tags>[^|:：.]+(?:\.(?=\S)[^|:：.]*)*))?[\s.]*"
)
"""What stands behind the date: the categories, how many comments there are, the tags."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what such a row says, in which these dates stand; None for any other line."""
    if len(found) != 1 or len(found[0].iso) < len("YYYY-MM-DD"):
        return None
    base = found[0].end
    behind = BEHIND.fullmatch(text[base:])
    if behind is None or not (behind["count"] or behind["tags"]):
        return None
    named = besidedates.AUTHOR.search(text[: found[0].start])
    if not besidedates.is_explained(text[: named.start() if named else found[0].start]):
        return None
    said = DateLine(found[0].iso, False, FORM, found[0].swapped, author=named.span("author") if named else NOWHERE)
    held = {
        name: (base + behind.start(name), base + behind.end(name)) for name in ("categories", "tags") if behind[name]
    }
    return msgspec.structs.replace(said, **held)
