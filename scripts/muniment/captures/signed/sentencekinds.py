"""The bodies that a sentence names which says that they sign or speak in it, and the lines in which such may begin."""

from collections.abc import Sequence
from typing import NamedTuple

from muniment.captures.signed import (
    announcing,
    arabic,
    attributed,
    brokenruns,
    coalitions,
    entrywords,
    farewells,
    footnoted,
    frameworked,
    furthernames,
    issuing,
    jointly,
    jointwords,
    kinds,
    paragraphs,
    persons,
    pleading,
    reported,
    runs,
    sentences,
    speaking,
    stated,
    verbfirst,
)
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

AHEAD, FAR = 3, 6
"""Lines ahead of a wrapped one in which a sign may stand, or what those did whom it names."""

COMMAS, QUOTES = 2, frozenset('"”»')
"""Signs between the names of a sentence within a paragraph, at least, and marks that end a quotation of them."""
SENTENCE = late(r"[.!?](?:(?<=[^\W\d_A-Z]{2}.)|(?<=[)”\"»].))[”\"»]? ?(?=[^\Wa-zß-ÿ\d_])")
"""Where one ends; no space may stand behind. What stands before its sign is asked where one is: that takes a tenth."""


class Signs(NamedTuple):
    """The places of lines with words that may say who signed, that several speak together, or what those did."""

    signed: set[int]
    joint: set[int]
    reported: set[int]

    def are_above(self, lines: Sequence[Line], place: int, width: int) -> bool:
        """Return whether words that may say who signed stand in the paragraph of which a line is the end."""
        begins = paragraphs.begins(lines, place, width) if self.signed else place
        return not self.signed.isdisjoint(range(begins, place + 1))


def told(lines: Sequence[Line], place: int, width: int, signs: Signs) -> tuple[list[str], int]:
    """Return the bodies of a sentence that begins with a line, or with that above it, and where to go on."""
    if place and furthernames.may_be_further(lines[place].words) and _tells_of_signers(lines, place - 1, width):
        words, end = run(lines, place, width)
        return furthernames.further(words), end
    if named := _below_joint(lines, place, width, signs):
        return named, run(lines, place, width)[1]
    able = (signs.signed and _may_name(lines, place, signs)) or _may_speak(lines, place, width, signs)
    if not (able or arabic.may_lead(lines[place].words)):
        return _amid(lines, place, width, signs)
    if named := footnoted.above(lines, place):
        return named, place + 1
    words, end = run(lines, place, width)
    if place and reported.tells_of_those_above(words):
        words = f"{paragraphs.above(lines, place - 1, width)} {words}"
    said = _said(words)
    return (said, end) if said else (_amid(lines, place, width, signs)[0], end)


def _amid(lines: Sequence[Line], place: int, width: int, signs: Signs) -> tuple[list[str], int]:
    """Return the bodies of a sentence that no paragraph begins with, where it says itself that they speak together."""
    near = range(place, place + (FAR if width else 1))
    if verbfirst.may_be_asked(lines[place].words) and (asked := verbfirst.asked_by(lines[place].words)):
        return asked, place + 1
    quotes = place in signs.signed and not QUOTES.isdisjoint(lines[place].words)
    able = quotes or "(" in lines[place].words or not (signs.joint.isdisjoint(near) and signs.signed.isdisjoint(near))
    if not able or (width and paragraphs.begins(lines, place, width) < place):
        return [], place + 1
    words, end = run(lines, place, width)
    if not (quotes or ":" in words or words.count(",") >= COMMAS):  # what each sentence is asked for
        return [], place + 1
    for sentence in SENTENCE.split(words)[1:]:
        if named := _labelled(sentence) if ":" in sentence else []:
            return named, end
        if quotes and sentence.rstrip(". ")[-1:] in QUOTES and (named := reported.behind(sentence)):
            return named, end
        if sentence.count(",") >= COMMAS and _says_joint(sentence) and (named := _said(sentence)):
            return named, end
    return [], place + 1


def _labelled(sentence: str) -> list[str]:
    """Return the bodies of a sentence behind the colon of a label that says of bodies that they sign."""
    head, _, rest = sentence.partition(":")
    able = len(head) <= announcing.LABEL and persons.GROUPS.search(head) and announcing.says_signed(f"{head}:")
    return runs.run_on(entrywords.unstopped(rest), bodies=True) if able else []


def _says_joint(sentence: str) -> bool:
    """Return whether a sentence says that several speak together, in a letter or as 'we', or how many ask."""
    own = sentence.startswith(speaking.SPEAKING) or jointwords.LETTER.match(sentence) or attributed.counts(sentence)
    return bool(own or jointwords.TOGETHER.search(sentence) or issuing.ISSUED.search(sentence))


def _below_joint(lines: Sequence[Line], place: int, width: int, signs: Signs) -> list[str]:
    """Return the bodies that begin a paragraph which says what they say, under one of a text that several wrote."""
    if place - 1 not in signs.joint or "," not in lines[place].words or not lines[place].words[:1].isupper():
        return []
    above = paragraphs.above(lines, place - 1, width)
    able = jointwords.TOGETHER.search(above) and persons.GROUPS.search(above)
    words, _ = run(lines, place, width) if able else ("", place)
    named = jointly.told(words, sure=True) if jointly.may_begin(words) else []
    says = named and pleading.SAY.match(words, words.rfind(named[-1]) + len(named[-1]))
    return named if len(named) >= sentences.FEWEST and says and not any(map(stated.is_one, named)) else []


def _tells_of_signers(lines: Sequence[Line], place: int, width: int) -> bool:
    """Return whether the paragraph that ends at a place names those who sign, or leads to some of them.

    Others that name more of them may stand between.
    """
    first = paragraphs.begins(lines, place, width)
    while first and furthernames.may_be_further(lines[first].words):
        first = paragraphs.begins(lines, first - 1, width)
    words, _ = run(lines, first, width)
    return reported.tells_of_those_above(lines[first].words) or _said(words) != []


def run(lines: Sequence[Line], place: int, width: int) -> tuple[str, int]:
    """Return the words of a paragraph that a tool wrapped as it did the text, or narrower, and where it ends."""
    words, end = paragraphs.paragraph(lines, place, width)
    run = brokenruns.of_run(lines, place)
    return (" ".join(run), place + len(run)) if len(run) > end - place else (words, end)


def _may_speak(lines: Sequence[Line], place: int, width: int, signs: Signs) -> bool:
    """Return whether a line may begin a sentence that names those who speak in it, or of whom it says what they did.

    Signs of the latter may stand further on in it, where a tool wrapped the text.
    """
    words = lines[place].words
    if speaking.may_be(words) or attributed.may_be(words) or farewells.may_be(words) or coalitions.may_be(words):
        return True
    told = not signs.reported.isdisjoint(range(place, place + (FAR if width else 1))) and _may_part(lines, place)
    if told and reported.may_name(run(lines, place, width)[0]):
        return True
    near = not signs.joint.isdisjoint(range(place + 1, place + AHEAD)) if width else False
    joint = place in signs.joint or (near and paragraphs.begins(lines, place, width) == place)
    return joint and jointly.may_begin(paragraphs.paragraph(lines, place, width)[0])


def _may_part(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line or one near it may part names by signs, or leads to some without."""
    near = [line.words for line in lines[place : place + FAR]]
    return any("," in words or ";" in words or "،" in words or " including " in words for words in near)


def _said(words: str) -> list[str]:
    """Return the bodies that a paragraph says signed."""
    words = frameworked.bracketed(kinds.together(words))
    said = (
        footnoted.told(words)
        or attributed.told(words)
        or coalitions.told(words)
        or speaking.told(words)
        or sentences.behind(words)
        or farewells.told(words)
        or sentences.led(words)
    )
    said = said or reported.told(words) or reported.behind(words) or jointly.told(words)
    return frameworked.plain([*said, *furthernames.more(words, said)])


def _may_name(lines: Sequence[Line], place: int, signs: Signs) -> bool:
    """Return whether a line may name bodies that signed: it or the next one says an acronym, or it leads to names."""
    goes_on = place + 1 < len(lines) and lines[place + 1].number == lines[place].number + 1
    words = lines[place].words
    joint = words.lstrip("*_> ").startswith(jointwords.JOINT)
    able = goes_on or joint or "," in words or "(" in words or ";" in words
    named = able and jointwords.BY.search(words) is not None
    return named or (place in signs.signed and sentences.leads(words))
