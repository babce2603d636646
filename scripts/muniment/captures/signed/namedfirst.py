"""The bodies that a text names together and that speak out in it: told by the names, then by what is said of them.

Other rules know how lists are announced. This one is asked where none of them finds any: it takes what names several
bodies, wherever that stands, and asks what leads to it, or what those do.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.signed import (
    announcing,
    entrywords,
    events,
    jointwords,
    namedblocks,
    namedbodies,
    openings,
    paragraphs,
    pleading,
    runs,
    sentences,
    somesigners,
    speechverbs,
    wholetext,
)
from muniment.captures.signed.namedbodies import KINDS
from muniment.captures.words.blogs import signers
from muniment.captures.words.text.lines import Line
from muniment.text import bodywords
from muniment.text.patterns import late

MOST, BRIEF, BRIEFEST, MANY = 60, 6, 3, 4
"""Paragraphs that are looked at; words before those of whom a sentence tells that several are its subject; and names
before the last of so many that what they say is said in a text of theirs."""
NAME = (
    r"(?=(?:(?:the|l[ae]s?|el|los|der|die|das|den|il|i|gli|lo|os?|as?|de|het) |[dl]['’]|dell['’])?[«“„\"']?"
    r"(?:[^\Wa-zà-ÿа-яёіїєґ\d_]|\d+\.[a-z]))"
)
"""How a name begins, perhaps with an article before it."""
AGENT = r"(?:by|par|por|von|vom|da|dal|dalla|door|van|oleh|от|pelo|pela|pelos|pelas|od|przez)"
"""What leads to those who do something."""
BEHALF = (
    r"(?:on behalf of|in the name of|au nom d(?:e|es|u)|au nom|en nombre del?|em nome d[aeo]s?|im namen(?: von)?|"
    r"a nome d(?:i|ella|el)|namens|atas nama|от имени|від імені|w imieniu|jménem|v mene|în numele|på vegne a[fv]|u ime|"
    r"në emër të)"
)
"""What leads to those for whom somebody speaks."""
MADE = (
    r"(?:composed of|consisting of|made up of|comprising|terdiri (?:dari|atas)|beranggotakan|formad[oa]s? por|"
    r"composée?s? d[eu]|bestehend aus|compost[oaei] da|integrad[oa]s? por|namely|yakni|yaitu|à savoir|nämlich|a saber|"
    r"cioè)"
)
"""What leads to those that are several together."""
NAMES_OF = (
    rf"(?:{jointwords.SIGNERS}|{jointwords.SIGNING})[^.:;,()]{{0,30}}?,? (?:{jointwords.LINKS}|{jointwords.AMONG})|"
    r"(?:bears?|carr(?:y|ies)|has|have) the (?:names|signatures|logos) of|imza\w*(?: [^\W\d_]+)? arasında|"
    rf"(?:firm|suscrib|subscrev|assin|sottoscriv|sign)\w* (?:[a-zà-ÿ]+ )?{signers.TEXT}"
)
"""What leads to those who sign a text."""
WHICH = r"(?:(?:which|that|who|dont|qui|que|che|die|welche|które|которые) )?"
WITH = (
    r"(?:together with|along with|alongside|junto (?:con|a)|juntamente com|junto com|ainsi que|avec|aux côtés d[eu]|"
    r"insieme (?:a|con)|zusammen mit|gemeinsam mit|samen met|wraz z|razem z|вместе с|разом [зі]з?|bersama(?: dengan)?)"
)
"""What leads to those who do something together with one who is named before."""
THEM = (
    r"(?:among|parmi|entre|tra|unter|onder|bland|среди) (?:them|these|elles|eux|ellas|ellos|elas|eles|loro|essi|esse|"
    r"ihnen|hen|dem|них)(?: (?:are|sont|están|estão|sono|sind|zijn))?,?"
)
"""What leads to some of those of whom the title tells, too."""
LED = late(
    rf"(?i:(?<!\w)(?:(?P<beside>{WITH})|{THEM}|(?P<behalf>{BEHALF})|(?P<agent>{AGENT})|"
    rf"(?P<names>{NAMES_OF})|{KINDS}[^.:;,()]{{0,30}}?,? {WHICH}{jointwords.LINKS}|"
    rf"(?:{KINDS}[^,.:;()]{{0,50}}?,? )?(?:{jointwords.AMONG}|{MADE}),?|{KINDS}(?:\s?\([^()]{{2,30}}\))?)"
    rf"(?:\s*[:：]|\s*(?:–|—|--|-))?\s+){NAME}"
)
"""What leads to names within a sentence."""
BY_BODIES = late(
    rf"(?i:(?<!\w)(?:{AGENT}) (?:[\w’'-]+ ){{0,3}}?{KINDS}|организациями|організаціями|объединениями)"
    rf"[^\w]*(?:{jointwords.AMONG})?\W*$"
)
"""What calls those so who do something, before their names."""
BY = late(r"\W*(?i:(?:an? )?(?:joint |open )?(?:statement |letter |appeal )?(?:by|from|par|por|von|da|oleh|от)[:：]?) ")
"""What a line begins with that says whose a text is."""
OPENING = frozenset(
    "in at on after during for with since by while when as among dans lors après pour selon en durante tras según para "
    "em após segundo bei nach während laut für nella nel dopo secondo per в во на после по w po według dalam pada "
    "menurut setelah".split()
)
"""How a sentence begins that names bodies behind its first comma."""
HEADS = late(rf"(?i:^{jointwords.HEADS})")
LABEL = late(r"(?P<label>[^:：]{2,60})[:：]\s")


def find(lines: Sequence[Line], title: str, width: int) -> list[str]:
    """Return the bodies of the first run of names, or block of lines, of which a text tells that they speak out.

    `width`: at how many characters a tool wrapped the lines; 0 where none did.
    """
    text, place = wholetext.Text(title, lines), 0
    for _ in range(MOST):
        if place >= len(lines):
            break
        start, (words, end) = place, paragraphs.paragraph(lines, place, width)
        place = max(end, place + 1)
        if namedbodies.may_hold(words) and (named := _of_paragraph(lines, start, words, text)):
            return named
    return namedblocks.find(lines, text, width)


def _of_paragraph(lines: Sequence[Line], start: int, words: str, text: wholetext.Text) -> list[str]:
    """Return the bodies that a paragraph names, which begins at a line."""
    above = lines[start - 1].words if start and lines[start - 1].words[-1:] in announcing.COLONS else ""
    for sentence in _sentences(words):
        if namedbodies.may_hold(sentence) and bodywords.tell(sentence):
            named = _subject(sentence) or _labelled(sentence, above, text) or _led(sentence, text)
            if named:
                return named
        above = ""
    return _alone(_joined(lines, start), text)


def _sentences(words: str) -> Iterator[str]:
    start = 0
    while start < len(words):
        end = sentences.ends(words, start)
        yield words[start:end].strip(" .")
        start = end + 1


def _subject(sentence: str) -> list[str]:
    """Return the bodies that begin a sentence, up to the verb of those who speak out."""
    for words in dict.fromkeys(HEADS.sub("", one) for one in (openings.opened(sentence)[0], sentence)):
        parts = namedbodies.parted(words)
        opens = entrywords.begins_sentence(parts[0]) or parts[0].split(" ")[0].lower() in OPENING
        if not opens and (named := _before_verb(parts, words)):
            return named
    return []


def _before_verb(parts: Sequence[str], words: str) -> list[str]:
    """Return the bodies that parts of a sentence name before its verb: that may stand behind what they speak of."""
    for place, part in enumerate(parts):
        at = speechverbs.place(part, many=place >= MANY)
        last = runs.named([part[:at].strip(" ,–—-")]) if at > 0 else []
        if last and entrywords.reads_as_name(last[0]):
            return namedbodies.of([*parts[:place], *last])
        if at == 0 or (place and not entrywords.reads_as_name(part.strip())):
            told = place and (at == 0 or (speechverbs.ends(words) and part.partition(" ")[0] not in speechverbs.OTHER))
            return namedbodies.run(", ".join(parts[:place])) if told else []
    return []


def _labelled(sentence: str, above: str, text: wholetext.Text) -> list[str]:
    """Return the bodies behind a label of those who speak out, or whose a text is; `above`: the one over them."""
    found = None if above else LABEL.match(sentence)
    lead = found[0] if found else above
    if not lead or is_of_others(lead):
        return []
    leads = LED.search(f"{lead.rstrip(' :：')} A") is not None and (_is_of_text(lead) or text.undersigned)
    told = leads or speechverbs.are_in(lead)
    return namedbodies.run(sentence[found.end() if found else 0 :]) if told else []


def _led(sentence: str, text: wholetext.Text) -> list[str]:
    """Return the bodies to which a sentence leads that tells of a text, or of those who speak out."""
    for found in LED.finditer(sentence):
        whole, run = sentence[: found.end()], sentence[found.end() :]
        if not namedbodies.may_hold(run) or somesigners.misleads(whole) or is_of_others(f"{whole.rstrip(' :,')}:"):
            continue
        named = _beside(found, run) if found["beside"] else namedbodies.first(run)
        if named and (
            found["beside"] or found["names"] or _tells(found, run[run.rfind(named[-1]) + len(named[-1]) :], text.title)
        ):
            return named
    return []


def _beside(found: re.Match[str], run: str) -> list[str]:
    """Return the bodies together with whom the one speaks out that begins a sentence, with that."""
    lead = found.string[: found.start()]
    at = speechverbs.place(lead)
    one = entrywords.unarticled(lead[:at].strip(" ,–—-").rpartition(": ")[2]) if at > 0 else ""
    named = namedbodies.first(run) if one and "," not in one else []
    return namedbodies.of([one, *named]) if named else []


def _tells(found: re.Match[str], behind: str, title: str) -> bool:
    """Return whether those speak out to whom a part of a sentence leads; `behind`: what stands behind their names."""
    lead, size = found.string[: found.start()], len(found.string[: found.start()].split())
    if found["behalf"]:
        return pleading.JOINT.search(found.string) is not None
    if found["agent"] or BY_BODIES.search(found.string, 0, found.end()):
        return _is_of_text(lead)
    if size <= BRIEF and speechverbs.place(behind) >= 0:
        return True
    return size <= BRIEFEST and (_speak(title) or _is_of_text(lead))


def _speak(title: str) -> bool:
    """Return whether a title says that bodies speak out."""
    return namedbodies.CALLED.search(title) is not None and speechverbs.are_in(title)


def _is_of_text(words: str) -> bool:
    """Return whether words tell of a statement, or that somebody signs one."""
    return bool(pleading.STATEMENT.search(words) or signers.tell(words) or jointwords.TOGETHER.search(words))


def is_of_others(lead: str) -> bool:
    """Return whether what leads to bodies says that they sign nothing."""
    forms = (pleading.tells_of_others, pleading.tells_of_members, announcing.is_funded, announcing.asks_of)
    return any(tells(lead) for tells in (*forms, events.are_joined))


def _joined(lines: Sequence[Line], start: int) -> str:
    """Return the words of a line with those of the lines into which its run goes on."""
    words = [lines[start].words]
    for above, line in pairwise(lines[start:]):
        small = line.words[:1].islower() and "," in line.words and not wholetext.is_closed(above.words)
        if line.number != above.number + 1 or not (above.words.endswith(",") or small):
            break
        words.append(line.words)
    return " ".join(words)


def _alone(words: str, text: wholetext.Text) -> list[str]:
    """Return the bodies of which a paragraph consists, where its text is a statement."""
    by = BY.match(words)
    run = words[by.end() if by else 0 :]
    if run.count(",") < namedbodies.FEWEST - 1 or (wholetext.is_closed(run) and not by):
        return []
    told = by or pleading.STATEMENT.search(text.title) or any(map(wholetext.tells_of_signers, text.words))
    return namedbodies.run(run) if told else []
