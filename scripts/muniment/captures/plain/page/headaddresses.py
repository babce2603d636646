"""Addresses of posts in lines of their own beside the title and day that they name, as people note whence a text is.

They are no text, and part no title from its day: such a line is seen as blank, and its title as a link to it.
"""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import definitions
from muniment.captures.plain.page.references import References
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.text.lines import Line
from muniment.text import days, permalink, stops
from muniment.text.patterns import late

ADDRESS = late(
    r"^[ \t]*(?:(?:URL|Link|Permalink|Address|Adresse|Enlace|Lien|Ссылка)\s*:\s*)?<?(?P<url>https?://[^\s<>/]+/"
    r"(?P<year>(?:19|20)\d\d)/(?P<month>\d\d)/(?P<day>\d\d)/(?P<slug>[^\s/<>?#]+)/?)>?[ \t]*$",
    re.MULTILINE,
)
NEAR, LONGEST, MORE = 2, 160, 3
"""Lines with words on either side of an address, characters of one, and how many words it may have for one of that."""
SHARE = 0.5
"""Of the words of an address so many must be those of the title."""


def seen(text: str, listed: list[Line], refers: References) -> tuple[list[Line], References]:
    """Return lines with such addresses as blank, and where the titles beside them lead: all to one blog.

    Addresses of several hosts are sources, as of posts that were first printed elsewhere.
    """
    if "](" in text or not any(sign in text for sign in ("/20", "/19")) or not ADDRESS.search(text):
        return listed, refers
    made, titled = [*listed], dict[str, str]()
    for place, line in enumerate(listed):
        found = ADDRESS.match(line.text) if "http" in line.text else None
        title = _title(listed, place, found) if found else ""
        if found and title and titled.setdefault(title, found["url"]) == found["url"]:
            made[place] = definitions.silent(line)
    if len({*map(blogaddress.host_of, titled.values())}) > 1:
        return listed, refers
    return (made, msgspec.structs.replace(refers, titled={**refers.titled, **titled})) if titled else (listed, refers)


def _title(listed: Sequence[Line], place: int, found: re.Match[str]) -> str:
    """Return the title near an address that has its words, where its day stands near as well; empty if none does."""
    above, below = listed[max(0, place - NEAR * 2) : place], listed[place + 1 : place + 1 + NEAR * 2]
    if any("://" in line.text for line in (*above[-1:], *below[:1])):
        return ""  # one of several sources
    near = [*_near(above[::-1]), *_near(below)]
    day = "-".join((found["year"], found["month"], found["day"]))
    if not any(said.iso.startswith(day) for line in near for said in days.find(line.words)):
        return ""
    slug = {*permalink.decoded(found["slug"]).lower().split("-")}
    able = {line.words: {*permalink.slug(line.words).split("-")} for line in near}
    shared = {words: len(slug & said) / len(slug) for words, said in able.items() if len(said) <= MORE * len(slug)}
    best = max(shared, key=lambda words: shared[words], default="")
    return best if best and shared[best] >= SHARE else ""


def _near(lines: Sequence[Line]) -> list[Line]:
    """Return the first of some lines that have words, up to another address, a long line or a sentence."""
    found: list[Line] = []
    for line in lines:
        stated = line.words.rstrip('”"’»)').endswith((*stops.STATED,))
        if len(found) == NEAR or "://" in line.text or len(line.text) > LONGEST or stated:
            break
        found += [] if line.blank else [line]
    return found
