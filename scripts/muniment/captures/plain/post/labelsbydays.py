"""Labels beside the days of posts where the names of those who wrote them may stand: '5 May 2023 | Human Rights'."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import labels, labelwords
from muniment.captures.words.dates import besidenames, bylines, datewords
from muniment.text import days
from muniment.text.patterns import late

LONGEST = 200
"""Characters of a row."""
ROW = late(
    rf"\W*(?P<filed>[A-ZÀ-ÞΑ-ΩЀ-Я][^|·•:;\d]{{1,60}}?)\s+{datewords.BY}\s+(?P<author>[^\W\d_][^|·•:;\d]{{1,40}}?)"
    rf"(?:\s+{datewords.LEAD.pattern})?\W*"
)
"""A category and who wrote a post, before its day."""
LED = late(r"[^\W\d_]{2,}[:：]?[\s*_]*(?:\[(?:\d+\])?)?$")
"""A word that leads to a name."""


def moved(found: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, with what headings of it, or parts of sites, are called as labels and no names.

    So is what the rows of its other posts have in the place of such a label, unless it is a person or, in small letters
    as none of these labels is, a login. Where each row begins with its category before who wrote the post, both are
    told apart.
    """
    parted = [_parted(section) for section in found]
    found = [one for one in parted if one is not None] if len(parted) > 1 and all(parted) else found
    named = {label.casefold() for section in found for label in (*section.tags, *section.categories)}
    names = [_unled(section) for section in found]
    sure = [bool(name) and _is_label(name, named) for name in names]
    forms = [(section.start.said.form, name[:1].islower()) for section, name in zip(found, names, strict=True)]
    known = {form for form, told in zip(forms, sure, strict=True) if told}
    alike = [bool(name) and form in known for name, form in zip(names, forms, strict=True)]
    filed = [told or (same and not labels.personal(name)) for name, told, same in zip(names, sure, alike, strict=True)]
    return [_filed(section) if told else section for section, told in zip(found, filed, strict=True)]


def _parted(section: Section) -> Section | None:
    """Return a post whose row is its category, who wrote it, and its day: 'Courts by Ann Roe 5 May 2023'; else None."""
    said, page = section.start.said, section.page
    text = page.lines[section.start.date].text if section.start.date >= 0 and said.lines == 1 else ""
    known = said.title[1] or (said.categories[1] and said.author[1])
    day = None if known or len(text) > LONGEST else days.first(text)
    sides = ((0, day.start), (day.end, len(text))) if day is not None else ()
    told = [side for side in sides if any(map(str.isalnum, text[slice(*side)]))]
    row = ROW.fullmatch(text, *told[0]) if len(told) == 1 else None
    if row is None or not bylines.is_name(row["author"]) or datewords.LEAD.fullmatch(row["filed"]):
        return None
    author = said.author if said.author[1] and said.author[0] == row.start("author") else row.span("author")
    said = msgspec.structs.replace(said, pure=False, author=author, categories=row.span("filed"))
    return msgspec.structs.replace(section, start=msgspec.structs.replace(section.start, said=said))


def _unled(section: Section) -> str:
    """Return the name of who wrote a post to which no word leads; empty where one does, or none is told."""
    first, last = section.start.said.author
    base = section.page.lines[section.start.date].start if last else 0
    if not last or LED.search(section.text, base, base + first):
        return ""
    text = section.text[base + first : base + last]
    return " ".join(text[slice(*besidenames.author(text))].split())


def _is_label(name: str, known: set[str]) -> bool:
    return name.casefold() in known or labelwords.names_section(name) or labelwords.is_none(name, "categories")


def _filed(section: Section) -> Section:
    """Return a post with a label for what seemed to be who wrote it."""
    said = section.start.said
    said = msgspec.structs.replace(
        said, author=(0, 0), categories=said.categories if said.categories[1] else said.author
    )
    return msgspec.structs.replace(section, start=msgspec.structs.replace(section.start, said=said))
