"""The title of a post behind what leads to the rest of its text, where a page has it nowhere else."""

import re

from muniment.captures.plain.page import shortened
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import besidedates, bylines
from muniment.text.patterns import late

FEWEST = 2
"""Words of such a title."""
NAMING = late(
    rf"(?:^|[\s…\]])(?P<more>(?i:{shortened.PHRASES}))\s*(?:[»→›]|…|\.{{3}})*\s+[“\"«„]?(?P<title>[^\W\d_a-zß-ÿа-я][^…|•]{{3,150}}?)"
    r"[”\"»“]?$"
)
"""'Continue reading The ferry stops': the title begins large, as what else a page says there hardly does."""
FILED = late(rf"(?i:{bylines.DONE})\s")
"""How what says where a post is filed begins, or who wrote it."""
SEVERAL = 160
"""Characters at the end of a line within which it stands, and more for the phrase."""


def find(text: str) -> re.Match[str] | None:
    """Return where such a title stands in a line; None where what stands there may be something else."""
    found = NAMING.search(text, max(0, len(text) - 2 * SEVERAL))
    words = found["title"] if found else ""
    other = is_of_page(words) or besidedates.CATEGORY.match(words) or labels.personal(words) or FILED.match(words)
    return found if found and len(words.split()) >= FEWEST and not other and likeness(words) > 1 else None
