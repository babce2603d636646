"""The bodies of a text about what several say, to which a sentence leads: 'The groups include A, B and C'."""

from collections.abc import Iterator, Sequence

from muniment.captures.signed import (
    announcing,
    entrywords,
    events,
    jointwords,
    leadingverbs,
    lineshapes,
    paragraphs,
    persons,
    personsapart,
    pleading,
    runs,
    sentences,
    stated,
)
from muniment.captures.words.blogs import signers
from muniment.captures.words.blogs.phrases import BODIES
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late
from muniment.text.signs import Marked

FEWEST, LONGEST, HEAD = 4, 4_000, 8
"""Names of such a run, characters of a paragraph with one, and lines at the head of a text that say what it tells."""
SUCH = rf"(?:{jointwords.AMONG}|seperti|antara lain|ya[kn]?itu|yakni|like|wie|comme)"
"""What stands before some or all of the bodies that are called so before."""
SOME = late(rf"(?i:(?<!\w){SUCH}$)")
LED = late(
    rf"(?P<lead>[^.!?:;]{{0,200}}?(?:(?i:\b(?:{jointwords.LINKS}|{leadingverbs.VERBS}|aderiscono|hanno aderito|"
    rf"adhieren|aderem|aderiram|termasuk|{SUCH}|{lineshapes.CONSIST}))(?=[ :;,])|[:;])[:;,]?) "
    rf"(?P<run>(?:[«“\"])?(?:\d|{jointwords.NAME}).+)"
)
"""Such a sentence: what leads to names, with a word for it or a colon at its end, and these."""
PARTED = late("[;:] ")
"""What stands between such words and the names to which they lead."""
CALLED = late(
    rf"(?i:[\w’'-]*{BODIES}(?: \([^()]{{2,20}}\))?,?(?: (?:which|that|names?|(?:dont )?les noms|isimleri|adları))?"
    rf"(?: (?:are as follows|şöyle|şunlar|{jointwords.LINKS}))? ?[:;]?\s?$|"
    rf"\b(?:{jointwords.LINKS}|consta[mn]) (?:[\w-]+ ){{0,2}}?{BODIES} {SUCH}$)"
)
"""How words end that call several bodies before their names, and say nothing else of them."""
COALITIONS = "coali,koali,allian,alianza,aliança,aliansi,alleanza,bündnis"
SPEAKS = Marked(
    late(
        rf"(?i:(?:{COALITIONS.replace(',', '|')})[^.:;,]{{0,80}}? (?:{lineshapes.CONSIST} [^.:;]{{8,900}}? )?"
        rf"(?:{pleading.DEMANDS}|{pleading.SAYING}|said|warned|rejected|criti[cz]i[sz]\w+|called (?:(?:up)?on|for)|"
        r"(?:rechaz|conden|denunci|repudi|manifest|expres)ó|exigió|pidió|(?:conden|denunci|repudi|rejeit)ou|exigiu))"
    ),
    COALITIONS,
)
MEMBERS = Marked(
    late(
        rf"(?i:(?:{COALITIONS.replace(',', '|')})[^.,:;()]{{0,90}}? {lineshapes.CONSIST}"
        rf"(?: [^.:;(),]{{0,40}}?{BODIES}[^.:;(),]{{0,40}}?,? {SUCH})?[:;,]?\s?$)"
    ),
    COALITIONS,
)
"""What says that a coalition wants something, and how words end that lead to its members."""
OF_COALITION = late(
    r"(?i:(?:members?|membres|miembros|membros|mitglieder\w*|membri|leden|anggota)"
    rf"(?: (?:of|de|du|del|della|da|do|der|van))?(?: (?:the|this|la|el|l['’]|est[ae]|d?iese[srn]?|de[rs]?|het))* ?"
    rf"(?=(?:{COALITIONS.replace(',', '|')})))"
)
"""What calls those so of whom one is made up: elsewhere members sign nothing."""
MORE = late(
    r"(?i:\b(?:[Oo]thers?|rest|autres|dem[áa]s|otr[ao]s|outr[ao]s|altr[ei]|anderen|weitere|lainnya|diğer\w*)\b)"
)
"""What says that there are more of those whom the sentence before names."""


def find(lines: Sequence[Line], title: str, width: int) -> list[str]:
    """Return the bodies of all such sentences of a text; none where it does not tell what several bodies say.

    Where it tells what a coalition says, its members are those.
    """
    joined = SPEAKS.search(". ".join((title, *(line.words for line in lines[:HEAD])))) is not None
    if not (joined or tells_of_several(lines, title)):
        return []
    named: list[str] = []
    place, above = 0, ""
    while place < len(lines):
        words, place = paragraphs.paragraph(lines, place, width)
        lead = above if above.endswith(announcing.COLONS) else ""
        for sentence in _sentences(words) if len(words) <= LONGEST else ():
            named += _led(f"{lead} {sentence}".strip(), more=bool(named), joined=joined)
            lead = ""
        above = words
    return named


def tells_of_several(lines: Sequence[Line], title: str) -> bool:
    """Return whether the head of a text tells that several bodies say, sign or want something."""
    head = [title, *(line.words for line in lines[:HEAD])]
    return persons.GROUPS.search(". ".join(head)) is not None and any(map(_tells, head))


def _tells(words: str) -> bool:
    """Return whether words tell that several bodies say, sign or want something."""
    words = PARTED.split(words, maxsplit=1)[0]
    if persons.GROUPS.search(words) is None or pleading.tells_of_others(words):
        return False
    forms = (pleading.STATEMENT.search, pleading.DEMAND.search, pleading.DEMANDED.search, signers.tell)
    return any(tells(words) for tells in forms)


def _sentences(words: str) -> Iterator[str]:
    """Yield the sentences of a paragraph."""
    start = 0
    while start < len(words):
        end = sentences.ends(words, start)
        yield words[start:end].strip(" .")
        start = end + 1


def _led(sentence: str, *, more: bool, joined: bool) -> list[str]:
    """Return the bodies to which a sentence leads; `more`: one before it does, too; `joined`: a coalition speaks."""
    found = LED.fullmatch(sentence) if sum(map(sentence.count, ",;")) >= FEWEST - 2 else None
    lead = found["lead"] if found else ""
    told = _calls(lead) or (more and MORE.search(lead)) or (joined and MEMBERS.search(lead))
    if not (found and told) or _leads_to_others(OF_COALITION.sub("", lead) if joined else lead):
        return []
    parts = runs.run_on(lineshapes.before_verb(found["run"]), bodies=True)
    named = personsapart.without_known_persons(parts)
    return named if FEWEST * (len(parts) - len(named)) <= len(parts) and _are_bodies(named) else []


def _calls(lead: str) -> bool:
    """Return whether what leads to names calls them bodies, or says that they sign: not of some of whom it tells."""
    signed = SOME.search(lead) is None and (signers.tell(lead) or announcing.says_signed(lead))
    return signed or CALLED.search(lead) is not None


def _leads_to_others(lead: str) -> bool:
    led = f"{lead.rstrip(' :;')}:"
    return (
        pleading.tells_of_others(led) or announcing.asks_of(led) or announcing.is_funded(led) or events.are_joined(led)
    )


def _are_bodies(parts: Sequence[str]) -> bool:
    """Return whether parts of a run are bodies: a third say so or hardly any may be a person, and none is a state's."""
    whole = len(parts) >= FEWEST and all(map(entrywords.reads_as_name, parts))
    known = sum(map(persons.is_known, parts))
    return whole and not any(map(stated.is_one, parts)) and (3 * known >= len(parts) or persons.are_none(parts))
