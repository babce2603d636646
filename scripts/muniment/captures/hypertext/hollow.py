"""Takes out what stood around parts of a post in another language or direction, all of which went elsewhere."""

from collections.abc import Iterable, Sequence

from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

OPENS = late(r"(?P<before>[ >]*)<div(?: lang=\"[^\"<>]*\")?(?: dir=\"[^\"<>]*\")?>")


def without(kept: Iterable[Line], shown: Sequence[Line]) -> list[Line]:
    """Return the lines of a text that are kept of those `shown`, without an element none of whose own are.

    One that held nothing before, as in code, stays.
    """
    found: list[Line] = []
    places = {line.number: place for place, line in enumerate(shown)}
    for line in kept:
        opened = OPENS.fullmatch(found[-1].text) if found and line.text.endswith("</div>") else None
        if (
            opened is not None
            and line.text == f"{opened['before']}</div>"
            and places[line.number] - places[found[-1].number] > 1
        ):
            found.pop()
        else:
            found.append(line)
    return found
