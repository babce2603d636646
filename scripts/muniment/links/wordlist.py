"""A list of patterns, case aside, that tells fast of a text without any: most texts that are judged have none.

Where case does not count, `re` tries each pattern at each letter; where it does, it passes over those that begin
with another letter. So a text is asked in small letters first, and as it stands only where that finds something.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from muniment.text.patterns import late

PIECE = late(r"\\.|[^\\]", re.DOTALL)
"""An escape, whose letter is no letter of the pattern, or one character."""
ALIKE = str.maketrans("İıſΣς", "iisσσ")
"""Letters that are the same where case does not count, and would not be in small letters."""


def folded(text: str) -> str:
    """Return a text in small letters, those of one kind alike."""
    return (text if text.isascii() else text.translate(ALIKE)).lower()


class WordList:
    """Does what a pattern compiled with `re.IGNORECASE` does; compiled when first asked."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.exact = pattern, late(pattern, re.IGNORECASE)

    @cached_property
    def rough(self) -> re.Pattern[str]:
        """What stands in every folded text in which something is found."""
        return re.compile("".join(p if p[0] == "\\" else folded(p) for p in PIECE.findall(self.pattern)))

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place of any of the patterns."""
        return self.exact.search(text) if self.rough.search(folded(text)) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the text where it is nothing but one of the patterns."""
        return self.exact.fullmatch(text) if self.rough.fullmatch(folded(text)) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield all places of patterns."""
        return self.exact.finditer(text) if self.rough.search(folded(text)) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """Return the text with all places of patterns replaced."""
        return self.exact.sub(replacement, text) if self.rough.search(folded(text)) else text
