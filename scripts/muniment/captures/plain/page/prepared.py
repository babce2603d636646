"""The lines of a page's text as rules read them: what its tool broke, glued or marked in its own way is made good."""

from muniment.captures.plain.page import (
    avatars,
    behindnumbers,
    brokenlinks,
    brokenmore,
    dialects,
    headaddresses,
    labelpairs,
    labelruns,
    references,
    runins,
    seams,
)
from muniment.captures.plain.page.references import References
from muniment.captures.words.text import lines
from muniment.captures.words.text.lines import Line


def read(text: str, *, seamed: bool = False, above: int = -1) -> tuple[list[Line], References, list[References], bool]:
    """Return the lines of a text, the list of addresses that ends it, those above it, and whether links are counted.

    Each character keeps its place. `seamed`: lines are parted where a tool left no space between two texts.
    `above`: where a line begins over which one more stands, that holds nothing.
    """
    listed = seams.parted(lines.of_page(text)) if seamed else lines.of_page(text)
    listed = [*lines.opened(listed, above)] if above >= 0 else listed
    listed = dialects.seen(text, runins.parted(listed, text))
    listed = avatars.seen(listed) if "]" in text else listed
    listed = brokenlinks.joined(listed) if "](" in text or "http" in text else listed
    listed = brokenmore.joined(listed) if ' "' in text and "](" in text else listed
    listed = labelruns.joined(labelpairs.joined(listed), text)
    listed, refers, inner = behindnumbers.lists(listed)
    listed = brokenlinks.completed(listed, [*inner, refers]) if refers.urls else listed
    listed, refers = headaddresses.seen(text, listed, refers)
    return listed, refers, inner, bool(refers.urls) or references.are_counted(listed)
