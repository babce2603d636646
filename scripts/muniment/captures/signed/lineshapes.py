"""What tells lines of lists that nobody announces from those around them: days, works, contacts, titles, sentences."""

from collections.abc import Iterator, Sequence, Set
from itertools import islice, takewhile

from muniment.captures.signed import announcing, entrywords, jointwords, persons, pleading
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

DATED = late(
    r"^[^()]{0,40}\b\d{1,2}\W.{2,14}\b(?:19|20)\d\d\W*(?:godine|года?|року|roku|r)?\W*$|"
    r"^(?:[^(),]{0,40}, )?\d{1,2} de [a-zç]{4,10} de (?:19|20)\d\d\W*$|"
    r"^(?:19|20)\d\d\s?[年년.-]\s?\d{1,2}\s?[月월.-]\s?\d{1,2}\s?[日일.]?$"
)
"""A line that says where and on what day the text was signed."""
BY = late(rf"^(?i:by|par|por|von|da|door|od|przez|от) (?=(?:{entrywords.ARTICLE})?[^\Wa-zà-ÿа-я\d_])")
"""What stands before those whose text it is."""
CONSIST = (
    r"(?:consists? of|comprises?|is (?:made up|composed) of|includes?|brings together|est composée? de|regroupe|réunit|"
    r"(?:está|es) (?:integrad[oa]|conformad[oa]|formad[oa]) por|agrupa a|integran|é (?:formad[oa]|compost[oa]) por|"
    r"è compost[oa] da|riunisce|besteht aus|bestaat uit|(?:yang )?terdiri (?:dari|atas)|beranggotakan|berunsurkan)"
)
"""What is said of a coalition before its members."""
MEMBERS = late(
    r"(?P<head>[^,.:;()]{8,90}?) (?:\((?P<bracket>(?:[^(),]++(?:\([^()]*\))?, ?+){3,}[^(),]++(?:\([^()]*\))?)\)\.?$|"
    rf"{CONSIST}:? ?"
    r"(?P<run>[^.:;]{12,}?)\.?$)"
)
"""A coalition with its members: in a bracket, or behind words for that."""
COALITION = late(
    r"(?i:coali|koali|allian|alianza|aliança|aliansi|alleanza|bündnis|plate?for|plata?for|piattaf|netw|netz|réseau|jaringan|"
    r"\b(?:red|rede|rete|tim|team|front|frente|fronte)\b)[\w-]*"
)
"""What such a one is called."""
ACTING = late(
    r"(?:Koalisi|Aliansi|Jaringan|Coalición|Alianza|Coalizão|Aliança|Coalition|Alliance|Bündnis|Coalizione|Alleanza|"
    r"Collectif|Plataforma|Plateforme)(?: [^\W\d_][\w’'-]*){1,6}|"
    r"(?:The )?(?:[^\Wa-z\d_][\w’'-]* ){1,5}(?:Coalition|Alliance)"
)
"""The name of one that acts."""
CITED = late(r",\s*(?:19|20)\d\d[.)]?$")
"""How a cited work ends."""
YEAR = late(r"\b(?:19|20)\d\d[.)]?$")
CONTACT = late(r"@|\+?\d(?:[ ./()-]?\d){6}")
TITLE = late(
    rf"^(?i:(?:open|public|press|{jointwords.SHARED}) )?(?i:{jointwords.ENGLISH}|call|{jointwords.TEXTS})\w* "
    r"(?:[\w’'-]+ ){0,4}?(?:on|about|sur|sobre|über|zu[rm]?|su|sulla?|о|про)\b"
)
"""How a title begins that says of what a text is."""
TIMED = late(r"^\d{1,2}[.:h]\d\d\b")
"""How a line of a programme begins."""
FEWEST = 3
"""Names that lines are, each with a full stop behind it."""
ODD = (CONTACT.search, CITED.search, entrywords.SAID.search, TITLE.search, TIMED.match, announcing.is_farewell)


def heads_coalition(lead: str) -> bool:
    """Return whether a label is but the name of a coalition, as over its members: 'Koalisi Tani Merdeka:'."""
    words = lead.rstrip(" *_:：")
    able = lead.rstrip("*_ ").endswith(announcing.COLONS) and len(words) <= announcing.SHORT
    return able and words[:1].isupper() and ACTING.match(words) is not None


def members(words: str) -> tuple[str, str]:
    """Return what a coalition is called and the run of its members, where words name these; nothing elsewhere."""
    found = MEMBERS.match(words)
    able = found and (found["bracket"] or COALITION.search(found["head"]))
    return (found["head"], found["bracket"] or before_verb(found["run"])) if found and able else ("", "")


def leads_to_demands(words: str) -> bool:
    """Return whether words end with a colon behind what those want who speak in them: 'kami menyatakan sikap:'.

    Who these are may follow where they are called bodies: 'Nous, organisations du quai, demandons que cela cesse :'.
    """
    told = words.endswith(announcing.COLONS) and (pleading.SPOKEN.search(words) is not None or pleading.pleads(words))
    return told and persons.GROUPS.search(words) is None


def before_verb(run: str) -> str:
    """Return the names with which a sentence goes on, without what it says behind them that those say or want."""
    said = next((one for one in pleading.SAY.finditer(run) if one[0].strip(" ,").islower()), None)
    return run[: said.start()] if said else run


def stopped(lines: Sequence[Line], place: int) -> list[str]:
    """Return the names that lines from a place on are, each with a full stop behind it; none of few."""
    named = [*takewhile(_is_stopped, (line.words for line in islice(lines, place, None)))]
    return [*map(entrywords.unstopped, named)] if len(named) >= FEWEST else []


def _is_stopped(words: str) -> bool:
    brief = len(words) <= announcing.SHORT and words.endswith(stops.SIGNS)
    return brief and entrywords.are_titled([words]) and entrywords.reads_as_name(entrywords.unstopped(words))


def heads(words: Sequence[str], marked: Set[int], *, titled: bool) -> Iterator[int]:
    """Yield which lines may name those who speak in a text: those beside the marked ones, that say that several do.

    And, where its title says so, the first line, or that under its day, or one with 'by'.
    """
    yield from (at + step for at in marked for step in (-1, 1))
    if titled:
        yield 1 if words and DATED.match(words[0].strip("()")) else 0
        yield from (at for at, line in enumerate(words) if BY.match(line))
