"""The bodies of lists that no known word announces: told by their shape, where they stand and what leads there."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from muniment.captures.signed import (
    announcing,
    capitals,
    entrywords,
    farewells,
    footnoted,
    groupedruns,
    kinds,
    lineshapes,
    listlabels,
    paragraphs,
    persons,
    personsapart,
    pleading,
    posts,
    runs,
    sentences,
    signatures,
    signedlists,
    signedrows,
    textends,
    wholetext,
)
from muniment.captures.signed.announcing import COLON, COLONS
from muniment.captures.signed.persons import GROUPS, is_person
from muniment.captures.signed.strokes import STROKES
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text import naming, signing

FEWEST, FEW, LONGEST = 5, 3, 120
"""Entries of a list with marks that stands within a text, and of one at its end; characters of all but a third."""
LEAST = 4
"""Of how many one at least says that it is a body."""
MOST, MANY = 20_000, 400
"""Characters of a paragraph that names bodies, and lines of the end of a text that lists some; and of such as sign."""


def find(lines: Sequence[Line], title: str, width: int) -> Iterator[str]:
    """Yield the bodies of lists that nobody announces: with marks before them, or at the end of a text.

    `title`: the post's; `width`: at how many characters a tool wrapped the lines, 0 where none did.
    """
    foot = len(lines) - textends.trails(lines)
    cited = next((at for at, line in enumerate(lines) if addresses.able(line.text)), foot)
    while foot > 0 and not textends.are_at(lines, foot - 1, width, short=foot <= cited):
        foot -= 1
    yield from _marked(lines, foot)
    foot = len(lines) if len(lines) - foot > MOST else foot
    place = paragraphs.begins(lines, foot - 1, width) if foot else 0
    text = wholetext.Text(title, lines)
    while place < len(lines):
        entries, place = _at(lines, place, text, width)
        spelt = capitals.spelt(entries, 0)
        alone = {one for one in entries if is_person(one) and not persons.signs_for(one)}
        yield from (one for one in entries if not (one in alone or personsapart.is_given(spelt.get(one, ""))))


def speaks_for_several(lines: Sequence[Line], place: int) -> bool:
    """Return whether the paragraph that ends at a place may announce bodies that signed, not those of whom it tells."""
    first = max(0, place)
    while first > 0 and lines[first - 1].number == lines[first].number - 1:
        first -= 1
    words = " ".join(line.words for line in lines[first : place + 1])
    told = not words.endswith(COLONS) or GROUPS.search(words) or pleading.JOINT.search(words)
    return bool(told) and not _of_others(words)


def _of_others(lead: str) -> bool:
    """Return whether a paragraph leads to bodies of which it tells; one that says what several want may name those."""
    others = pleading.tells_of_others(lead) or pleading.MADE_OF.search(lead) is not None
    others = others or (lead.endswith(COLONS) and announcing.is_funded(lead))
    if announcing.asks_of(lead) or lineshapes.leads_to_demands(lead):
        return True
    return others and not (wholetext.is_closed(lead) and pleading.pleads(lead))


def _marked(lines: Sequence[Line], foot: int) -> Iterator[str]:
    """Yield the bodies of lists with marks within the text; `foot`: where the end begins, that no paragraph follows."""
    marked = [bool(naming.mark_of(line.text)) for line in lines[:foot]]
    place = 0 if sum(marked) >= FEWEST else foot
    while place < foot:
        last = next((at for at in range(place, foot) if not marked[at]), foot)
        ends = last == foot or lines[last].number > lines[last - 1].number + 1
        fewest = signedlists.NAMES * FEWEST if ends else 1
        names = (entrywords.reads_as_name(naming.unmarked(lines[at].words)) for at in range(place, last))
        able = last - place >= fewest and sum(names) >= fewest
        block, end = signedlists.run(lines, place) if able else ([], last)
        fit = len(block) >= FEWEST and signedlists.are_bodies(block, lines[max(0, place - 1)])
        fit = fit and sum(map(persons.says_more, block)) >= signedlists.KNOWN * len(block)
        if fit and speaks_for_several(lines, place - 1):
            listed = [entry for words in block for entry in naming.columns(words)]
            yield from (entry for entry in listed if not is_person(entry))
        place = max(end, place + 1)


def _at(lines: Sequence[Line], place: int, text: wholetext.Text, width: int) -> tuple[list[str], int]:
    """Return the bodies of the list or run that stands at a place behind the text, and where to go on."""
    said, end = signatures.below(lines, place)
    if said or lineshapes.DATED.search(lines[place].words):
        return said, max(end, place + 1)
    above = lines[place - 1].words if place else ""
    headed, size = posts.bodies(line.words for line in islice(lines, place, place + MANY))
    if headed:
        signs = posts.may_sign(lines, place) and (text.joint or pleading.pleads(above))
        signs = signs and not (_of_others(above) or _leads_on(above))
        return headed if signs else [], place + size
    if listed := lineshapes.stopped(lines, place):
        return (listed if _sign(listed, text, above) else []), place + len(listed)
    return _in_paragraph(lines, place, text, width)


def _in_paragraph(lines: Sequence[Line], place: int, text: wholetext.Text, width: int) -> tuple[list[str], int]:
    """Return the bodies that a paragraph names in a run, or those of the list that begins there, and where to go on."""
    words, end = paragraphs.paragraph(lines, place, width)
    stopped = sentences.SENTENCE.search(words) if len(words) > LONGEST else None
    if len(words) > MOST or (stopped and stopped.end() < len(words)):
        return [], end  # several sentences, which are no run of names
    if said := (text.lets_lead(words) and sentences.led(words)) or sentences.asking(words):
        return said, end
    if (said := groupedruns.beside_kinds(words, lines[max(0, place - 1) : end + 1])) and text.joint:
        return said, end
    lead = paragraphs.above(lines, place - 1, width) if place else ""
    if (labelled := _labelled(words, text, lead)) is not None:
        return labelled, end
    if _leads(lines, place):
        listed, end = _grouped(lines, place, width)
        return (listed, end) if listed and _sign(listed, text, lead) else ([], place + 1)
    run = runs.run_on(words)
    listed, end = (run, end) if run else _listed(lines, place, text)
    if signatures.are_by_heads(listed):
        dated = place > 1 and lineshapes.DATED.search(lead) is not None
        lead = paragraphs.above(lines, place - 2, width) if dated else lead
        return (personsapart.without_persons(listed) if _heads_sign(text, lead, dated=dated) else []), end
    lead = paragraphs.above(lines, place - 2, width) if run and place > 1 and _is_platform(lead) else lead
    signs = listed and _sign(listed, text, lead) and not (run and wholetext.tells(words, run))
    return (listed if signs else []), end


def _heads_sign(text: wholetext.Text, lead: str, *, dated: bool) -> bool:
    """Return whether those sign who head bodies under a paragraph; `dated`: the day on which they do stands between."""
    signs = text.joint and signatures.speak(lead) if dated else text.joint or text.asks or pleading.pleads(lead)
    return signs and wholetext.is_closed(lead) and not _of_others(lead)


def _labelled(words: str, text: wholetext.Text, lead: str) -> list[str] | None:
    """Return the bodies of a run behind what calls them, none where those sign nothing; None where no run is so."""
    if noted := footnoted.of_those(words, lead):
        return noted
    members = [*filter(None, lineshapes.members(words))]
    head, *rest = members or COLON.split(words, maxsplit=1)
    listed = runs.run_on(rest[0], bodies=bool(members)) if rest and not STROKES.search(head) else []
    if not listed:
        return None
    listed = personsapart.without_known_persons(listed) if members else listed
    if members and (by := text.is_by(head, lineshapes.COALITION)) | (not words.rstrip(".").endswith(")")):
        return listed if by and _sign(listed, text, lead, joint=True) else []
    above = kinds.is_group(head) or (head.isupper() and not _leads_on(f"{head}:"))
    return listed if _sign(listed, text, lead if above and not _of_others(f"{head}:") else f"{head}:") else []


def _grouped(lines: Sequence[Line], place: int, width: int) -> tuple[list[str], int]:
    """Return the entries of lists one after the other, each under a country or kind, and where they end."""
    if not listlabels.is_heading(lines[place].words.strip("*_#=: ")):
        return [], place
    lists, end = signedlists.after(lines, place, width, sure=False)
    return ([entry for _, entries in lists for entry in entries] if len(lists) > 1 else []), end


def _is_platform(lead: str) -> bool:
    """Return whether a line names a body, and those under it are of that: 'Platform for the Coast:'."""
    words = lead.rstrip(" *_:：")
    return lead.endswith(COLONS) and len(words) <= announcing.SHORT and persons.is_known(words)


def _listed(lines: Sequence[Line], place: int, text: wholetext.Text) -> tuple[list[str], int]:
    """Return the entries of a list that begins at a place, and where to go on: behind the last sentence among them."""
    closed = wholetext.is_closed(lines[place].words) or "。" in lines[place].words
    block, end = ([], place + 1) if closed else signedlists.run(lines, place)
    if ends := [at for at in range(place, end - 1) if wholetext.is_closed(lines[at].words)]:
        return [], ends[-1] + 1
    able = text.has_enough(block) and signedlists.are_bodies(block, lines[max(0, place - 1)])
    listed = signedrows.entries(block) if able else []
    while listed and wholetext.is_sentence(listed[0]):
        del listed[0]  # that a tool wrapped
    named = [entry for entry in listed if entry[-1:] not in COLONS and not entrywords.is_meeting(entry)]
    return named, max(end, place + 1)


def _leads(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line leads to what stands under it, as what ends a letter does, and what stands apart."""
    if place + 1 >= len(lines):
        return False
    near = lines[place : place + FEW + 1]
    apart = [below.number - above.number > 1 for above, below in pairwise(near)]
    alone = apart[0] and len(apart) >= FEW and not any(apart[1:]) and not persons.is_known(lines[place].words)
    return alone or listlabels.is_label(lines, place) or farewells.ends_letter(lines[place].words)


def _sign(entries: Sequence[str], text: wholetext.Text, lead: str, *, joint: bool = False) -> bool:
    """Return whether entries are bodies that signed the text above them; `lead`: the paragraph right over them.

    `joint`: they are said to be those who speak in it.
    """
    odd = any(tells(one) for one in entries for tells in lineshapes.ODD)
    odd = odd or FEW * sum(len(one) > LONGEST for one in entries) > len(entries)
    odd = odd or FEW * sum(bool(lineshapes.YEAR.search(entry)) for entry in entries) > len(entries)  # works and events
    odd = odd or personsapart.without_persons(entries) != [*entries] or bool(persons.called(entries))
    others = (_of_others(lead) and not text.is_of_members(lead)) or lineshapes.leads_to_demands(lead)
    if not text.has_enough(entries) or odd or others or _leads_on(lead) or not _are_bodies(entries, lead, text):
        return False
    if farewells.ends_letter(lead) or pleading.pleads(lead) or signing.signed_body(lead.rstrip(" :")):
        return True
    joint = joint or (lineshapes.heads_coalition(lead) and text.demands)
    if joint or text.joint or text.undersigned or pleading.names_itself(lead):
        return len(entries) >= FEWEST or len(lead.split()) <= farewells.BRIEF or wholetext.is_closed(lead)
    told = sum(map(persons.says_more, entries)) + sum(map(persons.is_known, entries)) >= len(entries)
    return told and wholetext.is_closed(lead) and not text.of_others


def _leads_on(lead: str) -> bool:
    """Return whether a line leads to what follows those who sign: further reading, contacts, sources."""
    return listlabels.is_after(lead) and not announcing.is_farewell(lead)


def _are_bodies(entries: Sequence[str], lead: str, text: wholetext.Text) -> bool:
    """Return whether enough entries say what they are: half of them, less of many that are written as names are.

    A quarter does of many brief ones where the text says of the organisations that they stand at its end, and of many
    that hardly are persons where several speak in it.

    Where the lead speaks of no bodies, and ends no letter, those do not that may be persons with their countries.
    """
    plain = GROUPS.search(lead) or pleading.JOINT.search(lead) or farewells.ends_letter(lead)
    known = sum(persons.is_known(one) and bool(plain or not persons.may_be_sited(one)) for one in entries)
    short = sum(persons.is_no_name(one) and not persons.is_known(one) for one in entries)
    known += short if known and FEW * (known + short) >= len(entries) else 0
    many = len(entries) >= FEWEST and entrywords.are_titled(entries)
    loose = sum(persons.may_be_named(one) and not persons.is_known(one) for one in entries)
    plainly = text.joint and len(entries) >= 2 * FEWEST and LEAST * loose <= len(entries)
    brief = len(entries) >= FEWEST and max(map(len, entries)) <= announcing.SHORT and wholetext.is_closed(lead)
    if plainly or (brief and text.undersigned and not any(map(persons.may_be_named, entries))):
        return LEAST * known >= len(entries)
    return known / len(entries) >= (signedlists.KNOWN if many else signedlists.ALL)
