"""What a sentence says within what bodies sign, set in brackets: a run of their names goes on behind it."""

from collections.abc import Sequence

from muniment.captures.signed import pleading
from muniment.captures.signed.entrywords import ARTICLE
from muniment.text import acronyms, bodywords, frameworks, signing
from muniment.text.patterns import late

OPENS, CLOSES = "（", "）"
"""Brackets that no such sentence has of its own."""
SAID = late(
    rf", (?P<said>(?:{frameworks.FRAMEWORK.pattern})[^,;:()（）]+?)"
    rf"(?=,|[.;]|\)|$| (?:[a-zà-ÿ]+ )?(?:(?i:{pleading.DEMANDS})))",
    frameworks.FRAMEWORK.flags,
)
"""Within what those sign who stand before a comma, up to what goes on behind it."""
BOTH = late(
    rf"(?P<first>(?:{ARTICLE})?[^\Wa-zà-ÿ\d_][^,;:–—]+?) (?P<joint>and|et|y|e|und|en) "
    rf"(?P<second>(?:{ARTICLE})?[^\Wa-zà-ÿ\d_][^,;:–—]+?)$"
)
"""Two bodies before it, of which it is said."""
FAR = 300
"""Characters of their names at most."""


def bracketed(words: str) -> str:
    """Return a sentence with what it says so in brackets: 'A （within …） and B （within …） condemn'."""
    found = SAID.search(words) if signing.may_tell(words) and "," in words else None
    if found is None:
        return words
    before, rest = words[: found.start()], words[found.end() :]
    said = f" {OPENS}{found['said']}{CLOSES}"
    both = BOTH.search(before, max(0, len(before) - FAR))
    if both and all(bodywords.tell(one) or acronyms.is_acronym(one.split()[-1]) for one in both.group(1, 3)):
        before = f"{before[: both.end('first')]}{said}, {both['second']}"
    return f"{before}{said}{rest}"


def plain(entries: Sequence[str]) -> list[str]:
    """Return entries as they were written, without such brackets."""
    return [entry.replace(f" {OPENS}", ", ").replace(CLOSES, "") for entry in entries]
