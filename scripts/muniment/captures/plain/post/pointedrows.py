"""What the links of a date's line say of a post whose addresses stand elsewhere: '[5 May][4] [Ann][5] [News][6]'."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.dates import linkrows
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress, labeladdresses

SIGN = "]["
KINDS = ("author", "categories", "tags")


def told(section: Section) -> Section:
    """Return a post with what the links of its date's line say by where they lead, if nothing else tells that."""
    start = section.start
    said = start.said
    if start.date < 0 or said.lines > 1 or said.author[1] or said.categories[1] or not section.references.labels:
        return section
    text = section.page.lines[start.date].text
    links = linkrows.labelled(text, section.references) if SIGN in text else []
    hosts = section.hosts
    if any(hosts and blogaddress.host_of(link.url) not in hosts for link in links):
        return section
    kinds = [labeladdresses.told(link.url) for link in links]
    spans = [(link.start, link.start + len(link.words)) for link in links]
    places = {kind: place for kind in KINDS if (place := _span(kind, kinds, spans))[1]}
    if not places or kinds.count("author") > 1:
        return section
    made = msgspec.structs.replace(said, pure=False, **places)
    return msgspec.structs.replace(section, start=msgspec.structs.replace(start, said=made))


def _span(kind: str, kinds: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where the links of a kind stand, if no other stands among them; (0, 0) where none is."""
    able = [place for place, told in enumerate(kinds) if told == kind]
    alone = bool(able) and able[-1] - able[0] == len(able) - 1
    return (spans[able[0]][0], spans[able[-1]][1]) if alone else (0, 0)
