"""The bodies that a text names together and that speak out in it: told by the names, then by what is said of them.

Other rules know how lists are announced. This one is asked where none of them finds any: it takes what names several
bodies, wherever that stands, and asks what leads to it, or what those do.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from muniment.captures.signed import (
    adverbials,
    announcing,
    entrywords,
    events,
    jointwords,
    lineshapes,
    namedblocks,
    namedbodies,
    namedleads,
    openings,
    paragraphs,
    pleading,
    runs,
    sentences,
    somesigners,
    speechverbs,
    wholeruns,
    wholetext,
)
from muniment.captures.words.blogs import signers
from muniment.captures.words.text.lines import Line
from muniment.text import bodywords
from muniment.text.patterns import late

MOST, BRIEF, BRIEFEST, MANY = 60, 6, 3, 4
"""Paragraphs that are looked at; words before those of whom a sentence tells that several are its subject; and names
before the last of so many that what they say is said in a text of theirs."""
PLACES, LONGEST, LABELLED = 8, 4_000, 24
"""Places of a sentence that may lead to names, and characters behind one, that are looked at; and those of a label."""
TURKISH = late(r"[ığşİ]")
"""A letter of a language in which the verb ends a sentence."""
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
        if namedbodies.may_hold(sentence) and (bodywords.tell(sentence) or namedbodies.CALLED.search(sentence)):
            named = _subject(sentence) or _labelled(sentence, above, text) or _led(sentence, text)
            if named:
                return named
        above = ""
    led = start > 0 and (
        _is_of_others(f"{lines[start - 1].words.rstrip(' :')}:") or len(lines[start - 1].words) <= LABELLED
    )
    return [] if led else _alone(_joined(lines, start), text)


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
        opens = entrywords.begins_sentence(parts[0]) or parts[0].split(" ")[0].lower() in adverbials.OPENING
        called = words != sentence and namedbodies.CALLED.search(sentence, 0, len(sentence) - len(words)) is not None
        if not opens and (named := _before_verb(parts, words, called=called)):
            return named
    return []


def _before_verb(parts: Sequence[str], words: str, *, called: bool) -> list[str]:
    """Return the bodies that parts of a sentence name before its verb: that may stand behind what they speak of.

    `called`: what stands before them calls them bodies.
    """
    for place, part in enumerate(parts):
        at = speechverbs.place(part, many=place >= MANY)
        last = runs.named([part[:at].strip(" ,–—-")]) if at > 0 else []
        if last and entrywords.reads_as_name(last[0]):
            return namedbodies.of([*parts[:place], *last], called=called)
        if at == 0 and place >= MANY:  # behind a comma
            return namedbodies.run(", ".join(parts[:place]))
        if place and not entrywords.reads_as_name(part.strip()):
            end = parts[place - 1].strip()
            clean = entrywords.named_first(end) == end and speechverbs.ends(words)
            return namedbodies.run(", ".join(parts[:place])) if clean and TURKISH.search(words) else []
        if at >= 0:
            return []
    return []


def _labelled(sentence: str, above: str, text: wholetext.Text) -> list[str]:
    """Return the bodies behind a label of those who speak out, or whose a text is; `above`: the one over them."""
    found = None if above else LABEL.match(sentence)
    lead = found[0] if found else above
    if not lead or _is_of_others(lead):
        return []
    leads = namedleads.LED.search(f"{lead.rstrip(' :：')} A") is not None and (_is_of_text(lead) or text.undersigned)
    told = leads or namedleads.VERB.fullmatch(lead.strip(" :：*_")) is not None
    return namedbodies.run(sentence[found.end() if found else 0 :]) if told else []


def _led(sentence: str, text: wholetext.Text) -> list[str]:
    """Return the bodies to which a sentence leads that tells of a text, or of those who speak out."""
    for found in islice(namedleads.LED.finditer(sentence), PLACES):
        whole, run = sentence[: found.end()], sentence[found.end() :][:LONGEST]
        if not namedbodies.may_hold(run) or somesigners.misleads(whole) or _is_of_others(f"{whole.rstrip(' :,')}:"):
            continue
        named = _beside(found, run) if found["beside"] else namedbodies.first(run)
        named = [] if found["behalf"] and not wholeruns.are_long(named) else named
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
    alone = one and "," not in one and namedbodies.tells_body(one) and not namedbodies.is_person(one)
    named = namedbodies.first(run) if alone else []
    return namedbodies.of([one, *named]) if named else []


def _tells(found: re.Match[str], behind: str, title: str) -> bool:
    """Return whether those speak out to whom a part of a sentence leads; `behind`: what stands behind their names."""
    lead, size = found.string[: found.start()], len(found.string[: found.start()].split())
    if found["behalf"]:
        return (pleading.JOINT.search(found.string) or namedleads.SPEAKER.search(lead)) is not None
    if found["agent"]:
        return _is_of_text(lead) and namedleads.SIGNED_BY.search(lead) is not None
    if namedleads.BY_BODIES.search(found.string[: found.end()]):
        return _is_of_text(lead) and namedleads.SIGNED.search(lead) is not None
    brief = size <= BRIEF or (size <= 2 * BRIEF and lineshapes.COALITION.search(lead) is not None)
    if brief and speechverbs.place(behind) >= 0:
        return True
    return size <= BRIEFEST and (namedbodies.speaks(title) or _is_of_text(lead))


def _is_of_text(words: str) -> bool:
    """Return whether words tell of a statement, or that somebody signs one."""
    return bool(pleading.STATEMENT.search(words) or signers.are_sure(words) or jointwords.TOGETHER.search(words))


def _is_of_others(lead: str) -> bool:
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
    by = namedleads.BY.match(words)
    run = words[by.end() if by else 0 :]
    if run.count(",") < namedbodies.FEWEST - 1 or (wholetext.is_closed(run) and not by):
        return []
    told = by or any(map(wholetext.tells_of_signers, text.words))
    return namedbodies.run(run) if told else []
