"""Runs of names in one paragraph, of which each has its number before it."""

from muniment.captures.signed.entrywords import unstopped
from muniment.text import naming
from muniment.text.patterns import late

NUMBER = late(r"(?:^|(?<=\s))\(?(\d{1,3})[.)]\s+(?=\D)")
"""What stands before an entry of a run that is numbered."""


def parted(words: str) -> list[str]:
    """Return the parts of a run of which each has its number before it, from 1 on: '1. A 2. B 3. C'."""
    found = list(NUMBER.finditer(words)) if words[:3].lstrip("( ").startswith("1") else []
    if [int(number[1]) for number in found] != [*range(1, len(found) + 1)]:
        return []
    ends = [*(number.start() for number in found[1:]), len(words)]
    parts = [words[number.end() : end].strip() for number, end in zip(found, ends, strict=False)]
    return [unstopped(naming.JOINED.sub("", part)) for part in parts]
