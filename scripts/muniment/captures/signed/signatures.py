"""Bodies for which persons sign one by one, as letters end: each in lines of its own, under a name and a role."""

from collections.abc import Sequence
from itertools import islice, pairwise, takewhile

from muniment.captures.signed import announcing, capitals, entrywords, persons, personsapart, pleading, wholetext
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, together
from muniment.text import bodywords, naming, signing
from muniment.text.patterns import late

FEWEST = 2
"""Signatures by which they are known where nothing else leads to them."""
REACHED = late(r"\d{3}|@|\bwww\.|^(?i:c/o|tel|fax|p\.? ?o\.? ?box|e-?mail|phone|mobile)\b")
"""Where and how those who sign are reached, under the name of their body."""
APART = 2
"""How far a line is from the one above, where a tool set each apart."""
MANY, HEADS = 6, 2
"""Lines of persons, each with a body, that sign a text though nothing announces them, and of how many one heads it."""
OURS = late(r"(?i:\b[^\W\d_]{3,}(?:[aei]mos|iamo)\b)")
"""How a verb ends of which we are the subject."""
LONGEST, WIDEST = 5, 100
"""Lines of a signature, and characters of each."""


def after(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the bodies of the signatures that follow the line at a place, and where they end; none where few do.

    Behind what ends a letter one is enough.
    """
    fewest = 1 if announcing.is_farewell(lines[place].words) else FEWEST
    bodies: list[str] = []
    end = place + 1
    while end < len(lines):
        last = _together(lines, end)
        body = _reached([line.words for line in lines[end:last]]) or _body(lines[end:last])
        if not body:
            break
        bodies.append(body)
        end = last
    return (bodies, end) if len(bodies) >= fewest else _pairs(lines, place)


def _pairs(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the bodies of groups of two lines, a person's name over that of a body, and their end; none of few."""
    bodies: list[str] = []
    told, end = 0, place + 1
    while end < len(lines) and (last := _together(lines, end)) == end + 2:
        name, body = capitals.titled(lines[end].words), lines[end + 1].words
        if persons.is_known(name) or not (name.istitle() or persons.may_be_named(name)) or not persons.is_known(body):
            break
        bodies, told, end = [*bodies, body], told + persons.may_be_named(name), last
    return (bodies, end) if len(bodies) >= FEWEST and 2 * told >= len(bodies) else ([], place + 1)


def _together(lines: Sequence[Line], place: int) -> int:
    """Return the place behind the lines of one signature: under each other, or all apart by one and others by more."""
    end = together(lines, place, 2 * LONGEST)
    if end > place + 1:
        return end
    gaps = (below.number - above.number for above, below in pairwise(islice(lines, place, place + LONGEST + 1)))
    apart = len([*takewhile(lambda gap: gap == APART, gaps)]) + 1
    last = place + apart
    set_off = apart <= LONGEST and (last == len(lines) or lines[last].number - lines[last - 1].number > APART)
    return last if set_off else end


def may_head(words: str) -> bool:
    """Return whether a brief line names one who heads a body, and the body."""
    return len(words) <= WIDEST and (" – " in words or ", " in words) and signing.heads(words)


def of_heads(lines: Sequence[Line], place: int) -> tuple[list[tuple[str, list[str]]], int]:
    """Return the list of the lines from a place on that each name one who heads a body, and its end; none of few."""
    heads = [*takewhile(may_head, (line.words for line in islice(lines, place, None)))]
    return ([(heads[0], heads)], place + len(heads)) if len(heads) > FEWEST else ([], place + 1)


def are_by_heads(entries: Sequence[str]) -> bool:
    """Return whether entries are persons, each with a body: all of them head it, or half of many."""
    headed = len(entries) > FEWEST and all(map(signing.heads, entries))
    many = not headed and len(entries) >= MANY and sum(map(signing.heads, entries)) * HEADS >= len(entries)
    return (headed or many) and personsapart.are_for_bodies(entries)


def speak(words: str) -> bool:
    """Return whether several speak in words: 'we', 'our', or a verb that says so."""
    return pleading.JOINT.search(words) is not None or OURS.search(words) is not None


def below(lines: Sequence[Line], place: int) -> tuple[list[str], int]:
    """Return the body for which the lines from a place on sign, the last of a text, and their end; none elsewhere."""
    end = together(lines, place, LONGEST + 1)
    words = lines[place].words
    if words.endswith(announcing.COLONS) and place + 1 < len(lines) and naming.mark_of(lines[place + 1].text):
        return [], place
    says = wholetext.is_closed(words) and speak(words)  # 'On behalf of the Quay Union, we thank you.'
    able = end - place <= LONGEST and len(words) <= announcing.LONG and not says and signing.signed_body(words)
    signed = [words, *(line.words for line in lines[place + 1 : end] if able and signing.signed_body(line.words))]
    return (signed, end) if able else ([], place)


def _body(block: Sequence[Line]) -> str:
    """Return the body that one signature names last; empty where the lines are no signature."""
    words = [addresses.shown(line.text).strip(" *_\\") for line in block]
    while len(words) > 2 and REACHED.search(words[-1]):
        words.pop()
    if len(words) > 1 and announcing.is_farewell(words[-1]):
        words.pop()  # 'on behalf of:' others
        if len(words) <= FEWEST and signing.heads(" ".join(words)):
            return " ".join(words)
    if words and len(words) <= LONGEST and signing.signed_body(words[0]):
        return "" if any(map(signing.signed_body, words[1:])) else words[0]
    if not 1 < len(words) <= LONGEST or any(len(line) > WIDEST for line in words):
        return ""
    if sum(signing.for_body(line) != line for line in words) > 1:
        return ""  # each line is of a person and a body
    person = capitals.titled(words[0])
    name, _, post = person.partition(", ")
    signs = persons.may_be_named(name) and any(map(persons.tells_role, (post, *words[1:-1])))
    body = _behind_post(person, words[-1])
    signs = signs or persons.is_person(person) or (body != words[-1] and persons.may_be_named(person))
    posted = len(words) > 2 and persons.tells_role(words[-2]) and " " in body
    named = (
        posted or body != words[-1] or persons.says_more(body) or bodywords.tell(body) or not persons.may_be_named(body)
    )
    return body if signs and named and entrywords.reads_as_name(body) else ""


def _reached(words: Sequence[str]) -> str:
    """Return the body that stands over where and how it is reached; empty where anything else stands under it."""
    told = (REACHED.search(line) is not None or entrywords.is_address(line) for line in words[1:])
    return words[0] if len(words) > 1 and persons.is_known(words[0]) and all(told) else ""


def _behind_post(person: str, line: str) -> str:
    """Return a line without what a person is in the body that it names: 'Executive Director, Harbour Trust'."""
    body = signing.for_body(f"{person}, {line}")
    return body if line.endswith(body) else line
