"""Lines right under each other that name bodies, in a text in which several speak, or tell that they speak out."""

from collections.abc import Sequence

from muniment.captures.signed import (
    announcing,
    jointly,
    namedbodies,
    paragraphs,
    persons,
    personsapart,
    pleading,
    signedrows,
    speechverbs,
    wholetext,
)
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

MANY, HEAD = 5, 3
"""Lines of a block at least, and those at the head of a text among which it may stand right under the title."""
GREETING = late(
    r"(?i:dear |estimad[oa]s? |querid[oa]s? |prezad[oa]s? |car[oaie]s? |ch[eè]re?s? |liebe |sehr geehrte|уважаем|"
    r"шановн|gentil|egregi|geachte|beste |szanown|vážen|sayın |yth|kepada |kære|bästa|kjære)"
)
"""How a line begins that greets those to whom a letter goes, who may be listed above it."""


def find(lines: Sequence[Line], text: wholetext.Text, width: int) -> list[str]:
    """Return the bodies of the first block of lines that name them."""
    place = 0
    while place < len(lines):
        end = place
        while end < len(lines) and _may_be_entry(lines, end, width):
            end += 1
        if end - place >= MANY and (named := _of_block(lines, place, end, text, width)):
            return named
        place = max(end, place + 1)
    return []


def _may_be_entry(lines: Sequence[Line], place: int, width: int) -> bool:
    """Return whether a line may name a body: it ends as no sentence does that a tool may have wrapped, or a label."""
    words = lines[place].words
    brief = len(words) <= namedbodies.LONG and not wholetext.is_closed(words) and words[-1:] not in announcing.COLONS
    if not brief or jointly.is_label(words):
        return False
    run, end = paragraphs.paragraph(lines, place, width)
    return end == place + 1 or not wholetext.is_closed(run)


def _of_block(lines: Sequence[Line], first: int, end: int, text: wholetext.Text, width: int) -> list[str]:
    """Return the bodies of a block, of which no line names a person or greets, where what stands over it speaks out."""
    lead = paragraphs.above(lines, first - 1, width) if first else text.title
    greets = any(GREETING.match(line.words) for line in lines[end - 1 : end + 1])
    if greets or pleading.tells_of_others(lead) or pleading.tells_of_members(lead) or not _speaks(first, lead, text):
        return []
    entries = signedrows.entries([line.words for line in lines[first:end]])
    others = any(namedbodies.is_person(one) or persons.tells_role(one) for one in entries)
    others = others or bool(persons.called(entries))
    return [] if others or personsapart.without_persons(entries) != [*entries] else namedbodies.of(entries)


def _speaks(first: int, lead: str, text: wholetext.Text) -> bool:
    """Return whether bodies speak out in the sentence over a block, in the title right above it, or in all the text."""
    closed, headed = wholetext.is_closed(lead), first < HEAD
    if closed and namedbodies.CALLED.search(lead) and speechverbs.place(lead) >= 0:
        return True
    says = (closed or headed) and namedbodies.speaks(text.title)
    return says or (text.joint and (closed or headed))
