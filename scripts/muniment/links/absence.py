"""Signs by which a page says of itself that it is not there: in its title, its heading, or a line of its text."""

import re
from collections.abc import Iterator

from muniment.links import phrases, slugs, wording
from muniment.links.facts import Facts
from muniment.links.wording import COLON, LONG_PROSE, SEGMENTS, STORY, Reading, Sign, segments
from muniment.text import stops
from muniment.text.patterns import late

QUOTED = late(
    r"“[^”\n]{1,120}”|「[^」\n]{1,120}」|『[^』\n]{1,120}』|«[^»\n]{1,120}»|„[^“”\n]{1,120}[“”]|\"[^\"\n]{1,120}\""
)
PLEA = late(r"\b(?:this|that|the|your|our|my|an?|sorry|error|oops|uh.?oh|hmm+)\b|\W", re.IGNORECASE)
"""What a notice has besides its subject and what became of it."""
NEAR = 20
"""Characters between a passage and the word for a page that it is about."""
BESIDE = 45
"""Characters, as wide as Latin ones, that a title may have beside a notice."""
FEW = 600
"""Characters of text from which a passage in it says little of the whole."""
BRIEF = 20
"""Characters that a sentence on a page's own absence may have beside that."""
LINE = 120
"""Characters of a line that says nothing but that something was not found."""
WORDLESS = 100
"""Characters of sentences below which a page titled with a number says nothing else."""
FEW_LETTERS = 3
PLAIN = 10
"""What a notice weighs that can be nothing else."""
ALONE = 9
"""What a title weighs that says nothing but that something, it does not say what, was not found."""
SLIGHT = 2
DOUBTED = 6
"""What a notice weighs at most that may be a headline: not enough beside a site that knows its pages."""
REST = 8
"""Characters that a notice may have beside its subject and what became of it."""
NUMBER = late(r"\b4(?:04|10)\b")
SPEAKING = late(r"\b(?:we|can(?:no|['’])?t|could(?:\s?n[o'’]t)|unable)\b", re.IGNORECASE)
"""By what a notice without a word for a page is one of a site that speaks of what it looked for."""
SENTENCE = late(f"[{stops.ENDS};；]")
WORDS = late(r"[^\W\d_]{3,}")
WIDE = late(r"[\u3040-\uffef]")
"""Letters that say as much as three Latin ones."""


def of_words(reading: Reading) -> Iterator[Sign]:
    """Yield the signs that a page says of itself that it is not there."""
    facts = reading.facts
    title, heading = (_gravest(unquoted(part), reading) for part in (facts.title, facts.heading))
    weights = [_weight_beside(facts.title, title, reading), _weight_beside(facts.heading, heading, reading)]
    if title:
        yield Sign(weights[0], f"is titled '{title[:80]}'")
    if heading and heading.casefold() not in facts.title.casefold():
        yield Sign(weights[1], f"is headed '{heading[:80]}'")
    if re.fullmatch(r"\W*(?:error\W*)?(?:404|410)\W*", facts.text, re.IGNORECASE):
        yield Sign(12, f"says nothing but '{facts.text.strip()}'")
    if facts.prose < LONG_PROSE:
        doubted = reading.on_absence or 0 < max(weights) < ALONE
        yield from _of_text(reading, f"{title} {heading}".strip().casefold(), doubted=doubted)


def _weight_beside(title: str, part: str, reading: Reading) -> int:
    """Return what a part of a title weighs; little where a colon leads from it to what it is about."""
    if not part:
        return 0
    weight = _weight(part, reading)
    sides = next((sides for sides in map(COLON.split, SEGMENTS.split(title)) if part in map(str.strip, sides)), [part])
    after = " ".join(sides[[side.strip() for side in sides].index(part) + 1 :] if len(sides) > 1 else [])
    beside = " ".join(side for side in sides if side.strip() != part).casefold()
    tale = len(WORDS.findall(after)) > 1 or len(WIDE.findall(after)) > STORY
    return min(weight, DOUBTED) if tale or slugs.named(reading.wanted, beside) else weight


def _of_text(reading: Reading, known: str, *, doubted: bool) -> Iterator[Sign]:
    """Yield a sign where the text says so; the title's own words stand in it again, and say nothing new there."""
    facts = reading.facts
    text = unquoted(facts.text[:1500].replace(facts.heading or "\n", "\n", 1))
    said = [match[0] for match in phrases.GONE.finditer(text) if not _number_alone(match[0])]
    passage = next((words for words in said if words.strip().casefold() not in known), "")
    if passage:
        often = len({words.casefold() for words in said}) > 1
        line = next(line for line in text.split("\n") if passage.strip() in line)
        weight = PLAIN if _is_notice(line) else _weight_of_passage(facts, passage, often=often)
        if doubted:
            weight = SLIGHT
        elif wording.is_tale(facts.heading or facts.title):
            weight = min(weight, SLIGHT if facts.length > FEW else 5)
        yield Sign(weight, f"says '{passage.strip()[:60]}'")


def _is_notice(line: str) -> bool:
    """Tell whether a line says nothing but that what its reader asked for is not there."""
    if len(line) <= LINE and phrases.REQUESTED.search(line):
        return True
    return any(_is_of_itself(sentence) for sentence in SENTENCE.split(line))


def _is_of_itself(sentence: str) -> bool:
    gone, itself = list(phrases.GONE.finditer(sentence)), phrases.ITSELF.search(sentence)
    if not gone or itself is None:
        return False
    return width(sentence) - sum(width(match[0]) for match in [*gone, itself]) <= BRIEF


def _weight_of_passage(facts: Facts, passage: str, *, often: bool) -> int:
    """Return what a passage weighs: most where a short text says it of a page, or says nothing else."""
    if facts.length > FEW:
        return SLIGHT
    start = facts.text.find(passage)
    near = facts.text[max(0, start - 40) : start + len(passage) + 40]
    plain = facts.length < 250 and bool(phrases.SUBJECT.search(near))
    alone = facts.length <= len(passage) * 3 or (often and facts.length < 250)
    return PLAIN if alone or (plain and _is_excuse(facts)) else 8 if plain else 5


def _is_excuse(facts: Facts) -> bool:
    """Tell whether a page is headed or titled with a word of excuse, and no more."""
    return any(len(part.split()) <= 2 and phrases.APOLOGY.search(part) for part in (facts.heading, facts.title))


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
    match = _gone(part)
    if match is None:
        return 0
    rest = PLEA.sub("", phrases.REQUESTED.sub("", phrases.SUBJECT.sub("", phrases.GONE.sub("", part))))
    near = phrases.SUBJECT.search(part[max(0, match.start() - NEAR) : match.end() + NEAR])
    number_alone = _number_alone(match[0]) and reading.facts.prose >= WORDLESS
    if reading.long:
        named = slugs.named(reading.name, reading.headline.casefold())
        plain = len(rest) <= FEW_LETTERS and not reading.on_absence and not named
        return SLIGHT if not plain else PLAIN if near else 6
    if not number_alone and width(rest) <= (REST if near else FEW_LETTERS):
        told = near or SPEAKING.search(part) or NUMBER.search(f"{part} {reading.facts.text[:BRIEF]}")
        return PLAIN if told else ALONE
    return 7 if near else 6


def _gone(part: str) -> re.Match[str] | None:
    """Return what says most plainly that something is missing: words before a number."""
    found = list(phrases.GONE.finditer(part))
    return next((match for match in found if not _number_alone(match[0])), found[0] if found else None)


def _says_gone(part: str) -> bool:
    """Tell whether a title's part is about nothing but what is missing."""
    match = _gone(part)
    if not match or len(part) > 90 or phrases.WITHHELD.search(part):
        return False
    rest = width(part) - width(match[0])
    return rest <= 3 or (rest <= BESIDE and not _number_alone(match[0]))


def width(said: str) -> int:
    """Return the length of a text in letters as wide as Latin ones."""
    return len(said) + 2 * len(WIDE.findall(said))


def _number_alone(passage: str) -> bool:
    return bool(re.fullmatch(r"(?:\w+\s)?\d+", passage.strip()))
