"""Several who wrote a post together, each in an element that names one, with no more than a word or comma between."""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import unshown
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs.phrases import JOINING
from muniment.text.patterns import late

BETWEEN = late(rf"\s*(?:[,،、，;&+]|(?:[,،、，]\s*)?(?:{'|'.join(map(re.escape, JOINING))}))\s*", re.IGNORECASE)
"""What stands between two names: a comma, or a word for 'and'."""
CLOSE = 200
"""Characters of the page, tags included, of which no more stand between two that belong together."""


def together(names: Sequence[Element], seen: Sighted, root: Element) -> list[Text]:
    """Return the texts of the first of these names and of those that follow it at once, with what is between.

    It may stand alone above them too, as over a few words about who that is: where most follow it counts.
    """
    firsts = (place for place, name in enumerate(names) if name.words == names[0].words)
    gone = _elsewhere(names, seen)
    return [text for text in max((_run(names[place:], root) for place in firsts), key=len) if text.start not in gone]


def _elsewhere(names: Sequence[Element], seen: Sighted) -> set[int]:
    """Return where texts begin in what is there to name authors that are none of a name.

    They are not shown, or are a label, the title or the text, as where the end of such an element is missing.
    """
    inner = [one for name in names for one in name.walk()]
    parts = [part for one in inner for part in unshown.of(one, ())]
    parts += [one for one in inner if one in (seen.title, seen.content) or labelmarks.is_tag(one)]
    texts = (text for part in parts for text in ([part] if isinstance(part, Text) else part.texts()))
    return {text.start for text in texts}


def _run(names: Sequence[Element], root: Element) -> list[Text]:
    """Return the texts of the first of these names and of those that follow it at once, with what is between."""
    shown: list[Text] = list(names[0].texts())
    last = names[0]
    for name in names[1:]:
        if name.start < last.end:
            continue
        between = list(_between(root, last.end, name.start)) if name.start - last.end < CLOSE else []
        if not BETWEEN.fullmatch("".join(text.shown for text in between)):
            break
        shown += [*between, *name.texts()]
        last = name
    return shown


def _between(root: Element, start: int, end: int) -> Iterator[Text]:
    return (text for text in root.texts() if start <= text.start < end)
