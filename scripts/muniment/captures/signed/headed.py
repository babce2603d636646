"""The bodies at the head of a text that says beside their names, or in its title, that several speak together in it."""

import re
from collections.abc import Sequence, Set

from muniment.captures.signed import (
    announcing,
    entrywords,
    frameworked,
    headruns,
    jointly,
    lineshapes,
    namedbodies,
    nextsentences,
    oneofmany,
    openings,
    paragraphs,
    persons,
    personsapart,
    personwords,
    pleading,
    sentences,
    speaking,
    stated,
    verbfirst,
    wholetext,
)
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import acronyms, bodywords, givennames, stops
from muniment.text.patterns import late

FEWEST, PAIR, SHARE, WORDS = 3, 2, 3, 3
"""Bodies that stand there, or all of which say that they are such where a text speaks of signers; of how many one must
say that it is one, and words of each: tags are brief."""
ABOVE = ("above", "ci-dessus", "plus haut", "arriba", "acima", "oben genannt")
"""What says where those are of whom a text speaks, that stand above it."""
POINTED = late(
    r"(?:listed|named|mentioned) above|above[- ](?:listed|named|mentioned)|the above|(?:cité|mentionné|nommé)e?s "
    r"(?:ci-dessus|plus haut)|mencionad[oa]s (?:arriba|acima)|oben genannt"
)
"""The same, with what is said of them."""
ASKS = late(
    rf"{pleading.ASKING.pattern}|\b(?:called|demanded|rejected|condena|condamne|condanna|verurteilt|veroordeelt|exige|"
    r"denuncia|dénonce|rechaza|repudia|rejette|expresa|exprime|insta|pide|chiede|fordert|appelle|требует|осуждает|"
    rf"{pleading.DEMANDED.pattern})\b"
)
"""What bodies do who ask for something, or one together with others."""
NOW = late(r"[ ,]{1,2}(?:[a-zà-ža-яіїє]+ )?(?!\w+ed )(?:are [a-z]+ing|are deeply|(?i:" + pleading.DEMANDS + "))")
"""How a sentence goes on that says what they ask for now, and does not report that they did."""
WRITE = late(
    r"[ ,]{1,2}(?:(?:have |has )?(?:jointly )?(?:written to|petitioned(?! (?:the )?(?:\w+ )?court)|wrote to|"
    r"submitted an? (?:[\w-]+ )?petition)|(?:ont |viennent de )?saisi(?:ssent)?|interpellent|alertent|appellieren an|"
    r"wenden sich an|richten einen (?:\w+ ){0,2}Brief an|zwracają (?:się|uwagę)|pragną zwrócić|"
    r"skierowały (?:\w+ )?list do|"
    r"se dirigen al?|se dirigem a[os]?|enviaram uma (?:\w+ )?carta|si rivolgono al?|обратились к|"
    r"направили (?:\w+ )?письмо|надіслали (?:\w+ )?звернення|mengirim(?:kan)? surat)\b|"
    r"[ ,][^.;]{0,120}? mektup (?:gönderdi|yazdı)(?:lar)?\b"
)
"""How a sentence goes on that says to whom they turn."""
SOME = late(r"^[„“\"«]?(?i:m\.in\.|among others,?|entre otr[oa]s,?|entre autres,?|unter anderem|tra gli altri,?) ")
"""How a sentence begins that names some of many."""
PUBLIC = late(
    rf"{stated.CALLED}|(?i:\b(?:presid|présid|prezyd|prezid|президент|prime |premier|commissi|comisi|komisj|kommissi|"
    r"council|préfet|birleşmiş milletler|министр|menteri|rapporteur|prezes))"
)
"""Of those whom the public turns to."""
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
SPEAKING = late(
    rf"(?i:\b(?P<number>\d{{1,2}}|{'|'.join(NUMBERS)}) (?:[\w-]+ ){{0,5}}?(?:organi[sz]ations|groups|ngos) "
    r"(?:[a-z]+ly )?(?:said|say|announced|declared?|warn(?:ed)?|urged?|called|call (?:up)?on|call for|demand(?:ed)?|"
    r"condemn(?:ed)?)\b)"
)
"""How many speak in a text, as the end of its first sentence says: 'three human rights groups said today'."""
CALLED = ("rgani", "roups ", "ngos ", "NGOs ", "NGOS ")
"""What is in those words for bodies, whatever the case of their first letter."""
NEAR = 40
"""Characters beside that within which the word for bodies stands."""
BRACKET = late(r"(?<!\])\(")
"""What opens an acronym, and no address of a link."""
SENTENCE, LAST = late(r"(?<=[a-zß-ÿ)])[.] (?=[^\Wa-zß-ÿ\d_])"), 4
"""Where a sentence ends, and how many of a paragraph are looked at."""
BRACKETED, ACRONYMS = late(r" \([^\W\d_a-z][^\s()a-z]{1,9}\)"), 2
"""An acronym, and how many are in a sentence that names bodies, and is not the first."""
GREETING = 40
"""Characters of a greeting at most; a line is longer that a tool wrapped."""
FIRST = 6
"""Lines in which the first sentence of a text begins."""
MOST = 60
"""Lines of the head of a text."""


def find(lines: Sequence[Line], title: str, joint: Set[int], width: int) -> list[str]:
    """Return the bodies beside a label, or over the first sentence, of a text; none where nothing says that they speak.

    `title`: the post's, which may say that several ask for something; `joint`: the places of the lines with signs that
    several speak together (`jointwords.SIGNS`); `width`: at how many characters a tool wrapped them, 0 where none did.
    """
    words = [line.words for line in lines]
    whole = "\n".join(words)
    said = any(above in whole for above in ABOVE) and any(map(_points_up, words))
    sure, number = _calls(title, words), _speaking(lines, width)
    marked = {at for at in joint if jointly.is_label(words[at])}
    titled = jointly.is_label(title)
    able = said or sure or number or (marked and (titled or persons.GROUPS.search(title)))
    foot = next((at for at, line in enumerate(lines[:MOST]) if _is_text(line.words)), 0) if able else 0
    beside = {*lineshapes.heads(words[:FIRST], marked, titled=titled)}
    for place in sorted(beside | {*range(foot)}):
        if not 0 <= place < len(lines) or place in marked:
            continue
        entries = headruns.over(lines[:foot], place, marked, few=bool(said or sure or number), titled=titled)
        entries = entries or headruns.of_paragraph(lines, place, width)
        told = (said and len(entries) >= FEWEST) or (len(entries) == number and headruns.are_known(entries))
        sought = said or sure or place in beside
        if (sought and _are_bodies(entries)) or (told and place < foot):
            return entries
    return _that_ask(lines, width, sure=sure) or _of_many(lines, width)


def _of_many(lines: Sequence[Line], width: int) -> list[str]:
    """Return the body that the first long paragraph of a text names as one of many who speak together."""
    place = next((at for at, line in enumerate(lines[:FIRST]) if len(line.words) > announcing.SHORT), FIRST)
    return oneofmany.told(paragraphs.paragraph(lines, place, width)[0]) if place < FIRST else []


def _that_ask(lines: Sequence[Line], width: int, *, sure: bool) -> list[str]:
    """Return the bodies that are the subject of the first sentence of a text, or of the next ones with acronyms.

    `sure`: the title says that several ask for something.
    """
    place = next((at for at, line in enumerate(lines[:FIRST]) if "," in line.words and not _greets(lines, at)), FIRST)
    first = paragraphs.begins(lines, place, width) if place < FIRST else FIRST
    words = paragraphs.paragraph(lines, first, width)[0] if place < FIRST else ""
    # 'The statement reads:' says nothing itself, nor does 'Madam President,'
    leads = 0 < first < len(lines) and not (lines[0].words.endswith(announcing.COLONS) or _greets(lines, 0))
    if told := _subject(words, lines[0].words if leads else words, sure=sure):
        return told
    if (told := _subject(words, words, sure=True, fewest=PAIR)) and _sign(told, lines[first + 1 :]):
        return told
    if told := nextsentences.told(words):
        return told
    behind = SENTENCE.split(words, maxsplit=LAST)[1:LAST] if words.count(" (") >= ACRONYMS else []
    able = (one for one in behind if len(BRACKETED.findall(one)) >= ACRONYMS)
    return next(filter(None, (_subject(one, one, sure=sure) for one in able)), [])


def _greets(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line of a few words ends in a comma, as a letter greets those to whom it goes."""
    words = lines[place].words
    return len(words) <= GREETING and words.endswith(lists.COMMAS) and place + 1 < len(lines)


def _sign(named: Sequence[str], below: Sequence[Line]) -> bool:
    """Return whether all named say that they are bodies, and the text below speaks of bodies that sign it."""
    able = all(map(persons.is_known, named)) and not any(map(stated.is_one, named))
    return able and any(wholetext.tells_of_signers(line.words) for line in below)


def _subject(words: str, lead: str, *, sure: bool, fewest: int = sentences.FEWEST) -> list[str]:
    """Return the bodies that are the subject of a sentence, whatever calls them so before; `lead`: the first line."""
    for called in speaking.CALLED:
        words = words.removeprefix(called)
    if not (jointly.may_begin(words) and bodywords.tell(words)):  # 'Dear Sir, we write …'
        return []
    if not (sure or _asks(lead)):
        return []
    words = SOME.sub("", frameworked.bracketed(words), count=1).replace(", and, ", " and ")
    among = openings.INCLUDING.search(words[:MOST])
    words, _ = openings.opened(words[among.end() :] if among else words)
    if inverted := verbfirst.told(words) or verbfirst.inverted(words):
        return inverted
    told = sentences.asking(words, sentences.MANY) or jointly.told(words, sure=True, bodies=True)
    able = len(told) >= fewest - (frameworked.OPENS in words) and any(map(bodywords.tell, told))
    return frameworked.plain(told) if able and (sure or _are_sure(told, words)) else []


def _asks(words: str) -> bool:
    """Return whether a line says what somebody asks for, or holds what may be an acronym."""
    return any(form.search(words) is not None for form in (BRACKET, pleading.DEMAND, WRITE, verbfirst.LETTER))


def _are_sure(named: Sequence[str], words: str) -> bool:
    """Return whether those of whom a sentence says what they ask for are surely bodies, and none of a state."""
    end = words.rfind(named[-1]) + len(named[-1])
    known, more = (sum(map(tells, named)) for tells in (persons.is_known, persons.says_more))
    short = sum(acronyms.is_acronym(name.split(f" {frameworked.OPENS}")[0]) for name in named)
    told = 2 * known >= len(named) and (more > 1 or known + short >= len(named) or (more and _has_one_odd(named)))
    asks = ASKS.search(words, end, end + NEAR) if more > 1 or NOW.match(words, end) else None
    asks = asks or (_writes(named, words, end) if told else None)
    return bool(told and asks) and not any(map(stated.is_one, named))


def _has_one_odd(named: Sequence[str]) -> bool:
    """Return whether only one name says nothing of what it is, and is written as none of a person: 'Toit pour tous'."""
    odd = [one for one in named if not (persons.is_known(one) or acronyms.is_acronym(one))]
    return len(odd) == 1 and " " in odd[0] and not (persons.may_be_named(odd[0]) or givennames.begin(odd[0]))


def _writes(named: Sequence[str], words: str, end: int) -> re.Match[str] | None:
    """Return where a sentence says right behind names, of which none is with a role, that those turn to the public."""
    alike = entrywords.are_titled(named) and personsapart.without_persons(named) == [*named]
    alike = alike and not any(givennames.begin(one) or personwords.ROLE.search(one) for one in named)
    found = WRITE.match(words, end) if alike else None
    return PUBLIC.search(words, end, found.end() + NEAR) if found else None


def _speaking(lines: Sequence[Line], width: int) -> int:
    """Return how many bodies the first sentence of a text says that speak in it; 0 where it says none."""
    begins = (at for at, line in enumerate(lines[:MOST]) if len(line.words) > announcing.SHORT)
    place = next(begins, None)
    words = paragraphs.paragraph(lines, place, width)[0] if place is not None else ""
    found = SPEAKING.search(words.split(". ")[0]) if any(called in words for called in CALLED) else None
    word = found["number"].lower() if found and " other " not in found[0] else "0"
    return int(word) if word.isdigit() else NUMBERS.index(word) + 2


def _is_text(words: str) -> bool:
    return len(words) > announcing.SHORT and words.rstrip("*_ ").endswith(stops.SIGNS)


def _points_up(words: str) -> bool:
    """Return whether a line speaks of bodies that stand above it: 'The organisations listed above'."""
    found = POINTED.search(words)
    near = words[max(0, found.start() - NEAR) : found.end() + NEAR] if found else ""
    return persons.GROUPS.search(near) is not None


def _calls(title: str, words: Sequence[str]) -> bool:
    """Return whether a title says that several bodies ask for something, or the text that they say what it does."""
    found = persons.GROUPS.search(title)
    asks = found is not None and pleading.DEMAND.search(title, found.end()) is not None
    return asks or (found is not None and namedbodies.speak_last(title[: found.start()], words))


def _are_bodies(entries: Sequence[str]) -> bool:
    """Return whether entries are names of bodies, and no tags or persons."""
    known = sum(map(persons.is_known, entries))
    long = sum(len(entry.split()) for entry in entries) >= WORDS * len(entries)
    named = (long or 2 * known > len(entries)) and len(entries) >= FEWEST and SHARE * known >= len(entries)
    named = named and all(map(entrywords.reads_as_name, entries))
    return named and not any(
        persons.is_person(one) or persons.tells_role(entrywords.unarticled(one)) for one in entries
    )
