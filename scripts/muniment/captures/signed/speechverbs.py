"""Verbs by which bodies speak out, in many languages, and where a sentence has one whose subject begins it."""

import re
from functools import cache

from muniment.text import names
from muniment.text.folding import lower
from muniment.text.patterns import late

BEING = frozenset(
    "are is were was be been being sont est été furent étaient son es fueron fue sido estaban están sono è stati state "
    "stata sind ist wurden wurde werden worden zijn werden são foram sido były zostały были стали".split()
)
"""Behind these, a participle says what is done to the subject."""
LIGHT = frozenset(
    "have has had today yesterday also jointly strongly now again together ont a également aujourd'hui ensemble se "
    "s han ha hoy les le hanno anche oggi si haben hat heute auch gemeinsam hebben vandaag ook samen têm tem hoje "
    "também también вновь также сегодня совместно разом su je jesu telah juga bersama đã cùng "
    "решительно категорически резко рішуче категорично різко oštro snažno najoštrije zdecydowanie stanowczo důrazně "
    "ostře".split()
)
"""What stands between the subject and its verb."""
FELT = late(
    r"(?:concern|alarm|worri|appall|outrag|shock|sadden|dismay|troubl|disturb|preocup|préoccup|preoccup|inqui|indign|"
    r"choqu|besorg|entsetz|empör|bezorgd|zaniepokoj|обеспоко|стурбов)"
)
"""How participles begin of what those feel who speak out."""
ABOUT = late(
    r",? (?:about|at|by|over|that|to (?:hear|learn|see)|por|par|per|pela?o?s?|dal\w*|de|d['’]|que|con|com|über|von|"
    r"dass|over|dat|тем|через|że|o)(?!\w)"
)
"""What stands between that and what it is about; what follows 'concerned with' is their work."""
AGENT = late(r"\s+(?:by|par|por|von|vom|da|dal\w*|door|przez|от)\s")
"""What leads to who did something to those who stand before a participle."""
WORD = late(r"[^\W\d_][\w’'-]*")
OTHER = frozenset("who which that qui que quienes che die welche który które где where".split())
"""What leads from names to what they do beside what their sentence says."""
BEFORE = frozenset(
    "the a an of for to in on by with and or de des du d la le les l un une pour contre et el los las del para por y e "
    "il lo gli i di della dei per con da do dos das o os as a der die das den dem für gegen und zum zur von van het "
    "een voor tegen en".split()
)
"""What stands before a noun that may look like a verb: 'against the demand'."""
ADVERBS, SHORT = ("ly", "mente", "ment"), 5


def place(words: str, *, many: bool = False) -> int:
    """Return where the verb of those who speak out stands in words, with what is light before it; -1: nowhere.

    `many`: its subject are many, of whom also tells what they say.
    """
    being, before, begins = False, "", -1
    small_words, verbs = lower(words), _pattern(many=many)
    for found in WORD.finditer(words):
        if found[0][0].isupper():
            being, before, begins = False, "", -1
            continue
        word = small_words[found.start() : found.end()]
        spoken = None if before in BEFORE else verbs.match(small_words, found.start())
        spoken = None if spoken and AGENT.match(small_words, max(spoken.end(), found.end())) else spoken
        felt = being and FELT.match(word) and ABOUT.match(small_words, found.end())
        if felt or (spoken and being == word.endswith("ing")):
            return begins if begins >= 0 else found.start()
        if word in OTHER:
            return -1
        being = being or word in BEING
        light = word in BEING or word in LIGHT or (len(word) > SHORT and word.endswith(ADVERBS))
        begins = (begins if begins >= 0 else found.start()) if light else -1
        before = word
    return -1


def ends(words: str) -> bool:
    """Return whether the last of several words is such a verb, as where all that it speaks of stands before it."""
    *before, last = lower(words).split() or [""]
    return len(before) > 1 and _pattern(many=False).match(last) is not None


@cache
def _pattern(*, many: bool) -> re.Pattern[str]:
    """Return what finds how these verbs begin, as names/speech.txt lists them; `many`: what many say, too."""
    begun: dict[str, set[str]] = {}
    for line in (names.FOLDER / "speech.txt").read_text(encoding="utf-8").splitlines():
        kind, _, stems = line.partition(": ")
        for stem in () if line.startswith("#") or (kind == "many" and not many) else stems.split():
            plain = re.escape(stem[1:].rstrip("$").replace("_", " ")) + (r"(?!\w)" if stem.endswith("$") else "")
            begun.setdefault(stem[0], set()).add(plain)
    return re.compile("|".join(f"{re.escape(first)}(?:{'|'.join(sorted(rest))})" for first, rest in begun.items()))
