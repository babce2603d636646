"""The only post of a page whose title stands again right over its text: what was found above is a list beside posts."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import repeatedtitles
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.text import stops


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the undated start of a page's only post with its title where that stands last over a sentence.

    It is the title of the document, if the first line says that, else the one found above. Themes draw a list of posts
    before the post itself, and tools leave it between the head of the page and that.
    """
    start = found[0] if len(found) == 1 and found[0].date < 0 and len(found[0].title) == 1 else None
    if start is None or stops.closes(page.words(page.after(start.last))):
        return [*found]
    told = repeatedtitles.document([page.lines[number] for number in page.full]) or page.words(start.title[0])
    own = [number for number in page.full if number > start.last and page.words(number) == told]
    own = [number for number in own if stops.closes(page.words(page.after(number)))]
    if not own or any(stops.closes(page.words(number)) for number in range(start.last + 1, own[-1])):
        return [*found]
    title = (own[-1],)
    return [msgspec.structs.replace(start, title=title, mark=candidates.mark_of(page, title))]
