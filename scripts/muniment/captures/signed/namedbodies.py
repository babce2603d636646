"""What in words names several bodies, whatever leads to it: the parts of a run, or the first of a sentence."""

from collections.abc import Sequence

from muniment.captures.signed import (
    entrywords,
    kinds,
    lineshapes,
    persons,
    personsapart,
    pleading,
    runs,
    speechverbs,
    stated,
)
from muniment.captures.words.blogs import following
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms, givennames
from muniment.text.patterns import late

FEWEST, LONG, BRIEF = 3, 110, 55
"""Bodies of a run, and characters of the longest name; those of one that may have small words at its end."""
KINDS = (
    rf"(?:{BODIES}|{following.BODIES}|(?:aid |relief |humanitarian |development )?agencies|(?:trade )?unions|"
    r"federations|charities|"
    r"churches|syndicats|fédérations|églises|agences|sindicatos|federaciones|iglesias|centrales|sindacati|federazioni|chiese|"
    r"gewerkschaften|kirchen|vakbonden|kerken|związki|profsoju\w+|профсоюзы|профспілки|sendikalar\w*|serikat|fagforeninger|"
    r"fackförbund)"
)
"""What bodies are called together; those of one kind as well."""
LAST = late(rf"(?:,| [–—-]) (?i:{pleading.SAYING}|{pleading.DEMANDS}) (?:[^\W\d_][\w-]* ){{0,3}}$")
"""What bodies do, before them at the end of a title: 'Cuts are a threat, say several organisations'."""
OWN = late(rf"{pleading.JOINT.pattern}|\b(?i:siamo|estamos|somos|sommes)\b")
"""How those speak, or are spoken of."""
CALLED = late(rf"(?i:(?<!\w){KINDS}(?!\w))")
LAST_TWO = late(
    r" (?:and|et|y|e|und|en|och|og|i|ve|dan|и|та|і) (?=(?:[\w’']{1,4} )?[«„\"“]?[^\Wa-zß-öø-ÿа-яёіїєґğışç\d_])"
)
"""What joins the last two names of a run of which a comma parts the others."""
APART = late(r"\s*;\s*")
OF_EACH = late(
    r"^(?:(?:of|de|du|des|di|von|van) |d['’])(?:(?:the|la|les?|el|los|las) |l['’])?|^(?:the|la|les?|el) |^l['’]"
)
AND_OF = late(r" (?:et|y|e|and|und) (?:d[aeou]s? |di |of |del )(?:la |the |l['’])?")
"""What stands before each name of a run, and before the last: 'de la Ligue, de l’Union et du Conseil'."""


def may_hold(words: str) -> bool:
    """Return whether words have the signs that part the names of a run, or call bodies so of which 'and' joins two."""
    signs = words.count(",") + words.count(";")
    called = 0 < signs < FEWEST - 1 and LAST_TWO.search(words) is not None
    return signs >= FEWEST - 1 or (called and kinds.CALLING.search(words) is not None)


def parted(words: str) -> list[str]:
    """Return the parts of a run with semicolons or commas."""
    return APART.split(words) if words.count(";") >= FEWEST - 1 else runs.parted(words)


def run(words: str) -> list[str]:
    """Return the bodies of which words consist; none where they hold anything else."""
    return of([entrywords.unstopped(part.strip(" ,–—-")) for part in parted(words)])


def first(words: str) -> list[str]:
    """Return the bodies with whose names words begin, up to what goes on with a sentence."""
    named: list[str] = []
    joined = ";" not in words
    for part in parted(words):
        plain = OF_EACH.sub("", runs.AND.sub("", part.strip()))
        if not entrywords.reads_as_name(plain):
            break
        head = entrywords.named_first(plain).strip(" ,")
        whole = head == plain or plain.endswith(")")
        brief = len(plain) < BRIEF and speechverbs.place(plain) < 0
        named += (last := AND_OF.split(plain if whole or brief else head))
        joined = joined and len(last) == 1 and not runs.AND.match(part.strip())
        if not (whole or brief):
            break
    one = ", ".join(named)  # the last two may be joined: 'A, B and C, who'
    return (run(one) if joined else []) or of(named) or run(one)


def of(parts: Sequence[str], *, called: bool = False) -> list[str]:
    """Return the bodies that parts of a run name, without persons among them; none where a part is anything else.

    Half must say that they are bodies, or begin with what is no name of a person, and one must say so, if they are not
    `called` such before.
    """
    parts = [one for one in runs.named(parts) if one] if parts else []
    bodies = [one for one in personsapart.without_persons(parts) if not is_person(one)]
    able = len(bodies) >= FEWEST and 2 * len(bodies) >= len(parts)
    if not able or not all(map(entrywords.reads_as_name, bodies)) or any(map(_is_odd, bodies)):
        return []
    spelt = (called or len(bodies) > FEWEST) and all(map(acronyms.is_acronym, bodies))
    known = spelt or any(map(persons.is_known, bodies))
    told = known and 2 * sum(map(tells_body, bodies)) >= len(bodies)
    return bodies if told else []


def _is_odd(one: str) -> bool:
    """Return whether a part is surely no body that signs: one of a state, a day, a label, a work, a sentence."""
    odd = any(tells(one) for tells in (*lineshapes.ODD, lineshapes.YEAR.search, lineshapes.DATED.match))
    return bool(odd or ":" in one or stated.is_one(one) or len(one) > LONG or pleading.tells_of_others(f"{one}:"))


def speaks(title: str) -> bool:
    """Return whether a title says that bodies speak out: behind what they are called stands what they do."""
    found = CALLED.search(title)
    return found is not None and speechverbs.place(title[found.end() :], many=True) >= 0


def speak_last(head: str, words: Sequence[str]) -> bool:
    """Return whether a title says, up to bodies at its end, what those say, and they speak in the words under it."""
    return LAST.search(head) is not None and any(OWN.search(line) is not None for line in words)


def is_person(one: str) -> bool:
    """Return whether a part names a person."""
    named = persons.may_be_named(one) and givennames.begin(one) and not persons.is_known(one)
    return persons.is_person(one) or named


def tells_body(one: str) -> bool:
    """Return whether a name says that it is of a body, or begins with what is no name of a person: 'LBH Jakarta'."""
    return persons.is_known(one) or acronyms.is_acronym(one.split()[0]) or persons.UNPERSONAL.match(one) is not None
