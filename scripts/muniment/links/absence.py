"""Signs by which a page says of itself that it is not there: in its title, its heading, or a line of its text."""

import re
from collections.abc import Iterator

from muniment.links import phrases, wording
from muniment.links.facts import Facts
from muniment.links.wording import LONG_PROSE, Reading, Sign, segments

QUOTED = re.compile(
    r"“[^”\n]{1,120}”|「[^」\n]{1,120}」|『[^』\n]{1,120}』|«[^»\n]{1,120}»|„[^“”\n]{1,120}[“”]|\"[^\"\n]{1,120}\""
)
PLEA = re.compile(r"\b(?:this|that|the|your|our|my|an?|sorry|error|oops|uh.?oh|hmm+)\b|\W", re.IGNORECASE)
"""What a notice has besides its subject and what became of it."""
NEAR = 20
"""Characters between a passage and the word for a page that it is about."""
BESIDE = 45
"""Characters, as wide as Latin ones, that a title may have beside a notice."""
FEW = 600
"""Characters of text from which a passage in it says little of the whole."""
LINE = 120
"""Characters of a line that says nothing but that something was not found."""
WORDLESS = 100
"""Characters of sentences below which a page titled with a number says nothing else."""
REST = 12
"""Characters that a notice may have beside its subject and what became of it."""
WIDE = re.compile(r"[\u3040-\uffef]")
"""Letters that say as much as three Latin ones."""


def of_words(reading: Reading) -> Iterator[Sign]:
    """Yield the signs that a page says of itself that it is not there."""
    facts = reading.facts
    title = _gravest(unquoted(facts.title), reading)
    if title:
        yield Sign(_weight(title, reading), f"is titled '{title[:80]}'")
    heading = _gravest(unquoted(facts.heading), reading)
    if heading and heading.casefold() not in facts.title.casefold():
        yield Sign(_weight(heading, reading), f"is headed '{heading[:80]}'")
    if re.fullmatch(r"\W*(?:error\W*)?(?:404|410)\W*", facts.text, re.IGNORECASE):
        yield Sign(12, f"says nothing but '{facts.text.strip()}'")
    if facts.prose < LONG_PROSE:
        yield from _of_text(facts, f"{title} {heading}".casefold())


def _of_text(facts: Facts, known: str) -> Iterator[Sign]:
    """Yield a sign where the text says so; the title's own words stand in it again, and say nothing new there."""
    text = unquoted(facts.text[:1500])
    said = [match[0] for match in phrases.GONE.finditer(text) if not _number_alone(match[0])]
    passage = next((words for words in said if words.strip().casefold() not in known), "")
    if passage:
        often = len({words.casefold() for words in said}) > 1
        line = next(line for line in text.split("\n") if passage.strip() in line)
        weight = 10 if _is_notice(line) else _weight_of_passage(facts, passage, often=often)
        if wording.is_tale(facts.heading or facts.title):
            weight = min(weight, 2 if facts.length > FEW else 5)
        yield Sign(weight, f"says '{passage.strip()[:60]}'")


def _is_notice(line: str) -> bool:
    """Tell whether a line says nothing but that what its reader asked for is not there."""
    return len(line) <= LINE and bool(phrases.REQUESTED.search(line))


def _weight_of_passage(facts: Facts, passage: str, *, often: bool) -> int:
    """Return what a passage weighs: most where a short text says it of a page, or says nothing else."""
    if facts.length > FEW:
        return 2
    start = facts.text.find(passage)
    near = facts.text[max(0, start - 40) : start + len(passage) + 40]
    plain = facts.length < 250 and bool(phrases.SUBJECT.search(near))
    alone = facts.length < len(passage) * 3 or (often and facts.length < 250)
    return 10 if alone else 8 if plain else 5


def unquoted(said: str) -> str:
    """Return a text without what it quotes: notices are cited by articles on them."""
    return QUOTED.sub(" ", said)


def _gravest(title: str, reading: Reading) -> str:
    """Return the part of a title that says most plainly that nothing is here; empty where none does."""
    return max(
        (part for part in segments(title) if _says_gone(part)), key=lambda part: _weight(part, reading), default=""
    )


def _weight(part: str, reading: Reading) -> int:
    """Return what a title weighs: one that says it of a page more than one that speaks of something not found."""
    match = phrases.GONE.search(part)
    if match is None:
        return 0
    rest = PLEA.sub("", phrases.REQUESTED.sub("", phrases.SUBJECT.sub("", phrases.GONE.sub("", part))))
    near = phrases.SUBJECT.search(part[max(0, match.start() - NEAR) : match.end() + NEAR])
    nothing_else = len(part) - len(match[0]) <= 3 and (not _number_alone(match[0]) or reading.facts.prose < WORDLESS)
    if reading.long:
        plain = len(rest) <= 3 and not reading.on_absence and not reading.named
        return 2 if not plain else 10 if near else 6
    return 10 if nothing_else or (near and _width(rest) <= REST) else 7 if near else 6


def _says_gone(part: str) -> bool:
    """Tell whether a title's part is about nothing but what is missing."""
    match = phrases.GONE.search(part)
    if not match or len(part) > 90:
        return False
    rest = _width(part) - _width(match[0])
    return rest <= 3 or (rest <= BESIDE and not _number_alone(match[0]))


def _width(said: str) -> int:
    return len(said) + 2 * len(WIDE.findall(said))


def _number_alone(passage: str) -> bool:
    return bool(re.fullmatch(r"(?:\w+\s)?\d+", passage.strip()))
