"""The title of a post behind what leads to the rest of its text, where a page has it nowhere else."""

import re

from muniment.captures.plain.page import shortened
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates
from muniment.captures.words.rows import looserow
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

FEWEST = 2
"""Words of such a title."""
NAMING = late(
    rf"(?:^|[\s…\]])(?P<more>(?i:{shortened.PHRASES}))\s*(?:[»→›]|…|\.{{3}})*\s+[“\"«„]?(?P<title>{CAPITAL}[^…|•]{{3,150}}?)"
    r"[”\"»“]?$"
)
"""'Continue reading The ferry stops': the title begins large, as what else a page says there hardly does."""
SEVERAL = 160
"""Characters at the end of a line within which it stands, and more for the phrase."""


def find(text: str) -> re.Match[str] | None:
    """Return where such a title stands in a line; None where what stands there may be something else."""
    found = NAMING.search(text, max(0, len(text) - 2 * SEVERAL))
    words = found["title"] if found else ""
    filed = besidedates.CATEGORY.match(words) or looserow.PUBLISHED.match(words)
    other = filed or is_of_page(words) or labels.personal(words)
    return found if found and len(words.split()) >= FEWEST and not other and likeness(words) > 1 else None
