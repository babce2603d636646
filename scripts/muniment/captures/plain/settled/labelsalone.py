"""Posts without titles among others over whose titles labels stand: what seemed the title is their label."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import overtitles
from muniment.captures.words.blogs import labels

FEWEST = 2
"""Posts with labels over their titles."""


def over(page: Page, found: list[Start]) -> list[Start]:
    """Return starts; those whose title is but a label, or several, that stand over titles of others are under these.

    Most of the others have one, and so has the first: under the texts of the posts above it stands none.
    """
    own = [overtitles.names(page, start.title[0]) if len(start.title) == 1 else [] for start in found]
    if not any(own):
        return found
    above = [_above(page, start) for start in found]
    known = categories.folded(page)
    said = Counter(name for names in above for name in {*names})
    bare = [
        bool(mine) and all(said[name] > (name in names) or name.casefold() in known for name in mine)
        for mine, names in zip(own, above, strict=True)
    ]
    labelled = sum(bool(names) for names, none in zip(above, bare, strict=True) if not none)
    again = {name for names, none in zip(own, bare, strict=True) if none for name in names}
    first = bare[0] or any(said[name] > 1 or name in again or name.casefold() in known for name in above[0])
    if not any(bare) or not first or labelled < max(FEWEST, (len(found) - sum(bare)) / 2):
        return found
    told = zip(found, bare, above, strict=True)
    return [_untitled(page, start) if none else _labelled(page, start, names) for start, none, names in told]


def _above(page: Page, start: Start) -> Sequence[str]:
    """Return the labels over the title of a post; none where they are names of persons, or its date stands there."""
    number = start.label if start.label >= 0 else page.before(start.title[0])
    names = overtitles.names(page, number) if number >= 0 else []
    return [] if any(map(labels.personal, names)) else names


def _labelled(page: Page, start: Start, names: Sequence[str]) -> Start:
    """Return a post with the labels over its title, where nothing else is known to stand there."""
    able = bool(names) and max(start.label, start.lead, start.above) < 0 and not -1 < start.date < start.title[0]
    return replace(start, label=page.before(start.title[0])) if able else start


def _untitled(page: Page, start: Start) -> Start:
    """Return a post under its label, without a title; one without a date has its label for that."""
    if start.date < 0 or start.label >= 0 or (not start.footed and start.date < start.title[0]):
        return start
    text = page.after(start.title[0]) if start.footed else -1
    return replace(start, title=(start.date,), label=start.title[0], above=text, footed=False)
