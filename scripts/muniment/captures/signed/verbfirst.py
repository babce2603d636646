"""The bodies of a sentence that begins with what they do, and names them behind it: 'Exigen justicia la Red A y B'."""

from collections.abc import Sequence

from muniment.captures.signed import entrywords, persons, runs, sentences
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import acronyms, givennames
from muniment.text.patterns import late

BEGINS = late(
    r"(?P<place>[^.:]{3,60}\b(?:19|20)\d\d[.:]? (?:[–—-] )?)?"
    r"(?:(?:Lo|La|Así lo|Assim o|Ciò) )?(?i:exigen|piden|denuncian|condenan|rechazan|repudian|expresan|manifiestan|"
    r"reclaman|demandan|urgen|instan|solicitan|exigem|pedem|denunciam|condenam|repudiam|manifestam|expressam|assinam|"
    r"subscrevem|chiedono|denunciano|condannano|esprimono|firmano|sottoscrivono|exigent|demandent|dénoncent|condamnent|"
    r"réclament|exprimen|exigeixen|denuncien|condemnen|suscriben|firman) [^:.]*[,:]"
)
"""What several do, with which a sentence begins behind where and when, up to their names."""
ASKED_BY = late(
    r"(?:^|(?<=[.!?”»] ))(?:(?:Lo|La|Ciò|Así lo|Isso) )?(?i:chiedono|denunciano|piden|exigen|"
    r"denuncian|demandent|dénoncent|réclament|fordern|verlangen|pedem|exigem|denunciam) (?:l[aeo]s?|[ao]s|die|gli|i) "
    rf"(?i:{BODIES})\b[^.:;]{{0,80}}: (?=[^\Wa-zà-ÿ\d_])"
)
"""A sentence that says what bodies ask for, and which behind a colon: 'Lo chiedono le ong: A, B e C'."""
POINTED = late(
    r"(?:^|(?<=[.!?”»] ))(?:Dat|Dit|Das|Dies) (?:vragen|eisen|bepleiten|fordern|verlangen) "
    r"(?=[^\Wa-zà-ÿ\d_])"
)
"""A sentence that says who asks for what stands before it: 'Dat vragen A, B en C'."""
COLON = late(r"\s?: (?=[^\Wa-zà-ÿ\d_]|[a-z]{1,3} )")
NAMED = late(r"(?<= )(?:la|el|los|las|le|les|o|a|os|as|il|lo|gli|i) (?=[^\Wa-zà-ÿ\d_])")
"""An article before a name."""
LINKS = frozenset(
    "de da do di del al en em in na no a à con com avec contra contre para per pour por par sobre sur y e et que ante "
    "su suo".split()
)
"""Words behind which a name is of what they want or of where it was, and not theirs."""
LETTER = late(
    r"(?:(?:So|Nun|Jetzt|Heute|Gestern|Kürzlich|Gemeinsam|Am (?:\d{1,2}\. )?[^,.:;]{2,30}) (?:veröffentlich(?:t?en)|"
    r"unterzeichne(?:te)?n|unterschrieben|verfass(?:t?en)) (?=(?:d(?:as|ie|er) )?[^\Wa-zà-ÿ\d_][^.:;]* "
    r"(?:einen?|den|die) [^.:;]*(?i:aufruf|appell|brief|erklärung|stellungnahme)))|"
    r"(?:(?:Zum|Zur|Vor|Nach|Anlässlich|Am|Heute) (?:[^,.:;]{2,60}? )?(?:appellieren|fordern|warnen|protestieren|rufen|"
    r"kritisieren|verurteilen) (?=[^\Wa-zà-ÿ\d_]))|"
    r"(?i:in (?:einer|einem|een) (?:gemeinsame[nr]?|gezamenlijke|offene[nr]?|open|öffentliche[nr]?) [^\W\d_]+ "
    r"(?:[^,.:]{2,40} )?(?:fordern|warnen|verurteilen|kritisieren|rufen|appellieren|protestieren|erklären|verlangen|"
    r"bitten|wenden|eisen|roepen|vragen|veroordelen|dringen) )"
)
"""In what those behind it speak, and what they do, as a sentence of German or Dutch begins."""
OBJECTS = frozenset("die den das dem der ein eine einen sich de het een zich an aan von vom van in im".split())
"""Words behind the last name of such a sentence that no small word leads to."""
QUOTES = "„“\"«»'‚‘"
"""What may stand around such a sentence, which is cited of a text."""
INVITING = ("rufen", "fordern")
"""What may be said of others than those who speak: 'rufen zum Fest auf'."""
FEWEST, HALF, MANY = 3, 2, 4
"""Bodies that such a sentence names, of how many one must say that it is one, and where it says what was asked for."""


def told(words: str) -> list[str]:
    """Return the bodies that such a sentence names; none where persons may be among them."""
    begins = BEGINS.match(words)
    if not begins:
        return []
    words = words[max(0, begins.end("place")) :]
    words = words[: sentences.ends(words, 0)]
    _, *rest = COLON.split(words, maxsplit=1)
    run = rest[0] if rest else _behind_article(words)
    return _bodies(runs.named(runs.parted(entrywords.unstopped(run))))


def may_be_asked(words: str) -> bool:
    """Return whether a line may hold a sentence that says who asks for something, and names those behind that."""
    return ": " in words or "Da" in words or "Di" in words


def asked_by(words: str) -> list[str]:
    """Return the bodies of a sentence that says who asks for what is before it, or calls those so before a colon."""
    if pointed := POINTED.search(words):
        named = _before_object(words, pointed.end(), MANY)
        return named if any(" " in one and persons.is_known(one) for one in named) else []  # parties have brief names
    found = ASKED_BY.search(words)
    run = words[found.end() : sentences.ends(words, found.end())] if found else ""
    parts = runs.run_on(run, bodies=True) if run else []
    return [] if any(givennames.begin(one) or persons.is_person(one) for one in parts) else parts


def inverted(words: str) -> list[str]:
    """Return the bodies of a sentence that begins with in what they speak and what they do; none of persons."""
    bare = words.strip(QUOTES)
    found = LETTER.match(bare)
    found = None if found and bare != words and found[0].rstrip().endswith(INVITING) else found
    return _before_object(bare, found.end(), HALF) if found else []


def _before_object(words: str, start: int, share: int) -> list[str]:
    """Return the bodies of a sentence from a place on, up to what its last words say that they want, and of whom."""
    run = entrywords.named_first(words[start : sentences.ends(words, start)])
    parts = runs.named(runs.parted(run)) if run else []
    last = parts[-1].split() if parts else []
    at = next((at for at in range(1, len(last)) if last[at] in OBJECTS and last[at - 1] not in entrywords.SMALL), None)
    return _bodies([*parts[:-1], " ".join(last[:at])], share) if parts else []


def _bodies(parts: Sequence[str], share: int = HALF) -> list[str]:
    """Return names that are of bodies, and none of persons; `share`: of how many one must say so."""
    known = [persons.is_known(part) or any(map(acronyms.is_acronym, part.split())) for part in parts]
    whole = len(parts) >= FEWEST and share * sum(known) >= len(parts) and known[0]
    return (
        [*parts] if whole and all(map(entrywords.reads_as_name, parts)) and not any(map(_may_be_person, parts)) else []
    )


def _behind_article(words: str) -> str:
    """Return what follows the first article before a name that no small word leads to; empty where none does."""
    comma = words.find(",")
    able = (found for found in NAMED.finditer(words, 0, comma) if words[: found.start()].split()[-1] not in LINKS)
    return next((words[found.end() :] for found in able), "")


def _may_be_person(part: str) -> bool:
    return not persons.is_known(part) and (persons.may_be_named(part) or persons.is_person(part))
