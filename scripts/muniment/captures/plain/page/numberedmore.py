"""Links to where the rest of a text begins, whose address a list at the end of the page says under their number."""

from collections.abc import Mapping

from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

LINK = late(r"\W*?\[(?P<number>\d+)\](?=\S)[^\[\]]{1,160}")
"""A line that is such a link, in whatever words."""
MORE = "#more-"
"""Where the rest of a text begins on the page of its post (WordPress, get_the_content)."""


def cut(lines: list[Line], urls: Mapping[str, str]) -> tuple[list[Line], bool]:
    """Return the lines of a text without such a link as the last of them, and whether there was one."""
    found = LINK.fullmatch(lines[-1].text) if lines and urls else None
    return (lines[:-1], True) if found and MORE in urls.get(found["number"], "") else (lines, False)
