"""Days beside titles in the headings of posts, where nothing else of a page dates any: 'Mill closed – 5 May 2021'.

One such post may be of a day, as a statement on what happened then; where all say one, these are the days of the posts.
The titles keep them, since a text of a page is of one field.
"""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import bannerdates
from muniment.captures.web.dates.moments import Clock
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.rows import sharedlines


def told(root: Element, found: Sequence[Sighted], clock: Clock) -> dict[int, str]:
    """Return the days in the headings of all posts of a page, by the order of their titles; none where one has none.

    Nor is there any where the month may stand first.
    """
    titles = [seen.title.words for seen in found]
    said = [sharedlines.glued(words) for words in titles] if len(found) > 1 else []
    days = {seen.title.order: one.iso for seen, one in zip(found, said, strict=False) if one and not one.swapped}
    if not len(days) == len(found) > 1 or not sharedlines.hold_titles(titles):
        return {}
    return {} if any(bannerdates.read(root, seen, found, clock)[0] for seen in found) else days
