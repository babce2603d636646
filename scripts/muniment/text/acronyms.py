"""Acronyms: what has the form of one, and of which name it is made."""

import re
from collections.abc import Sequence, Set

from muniment.text import bodywords, countries
from muniment.text.patterns import late

SPELT = late(
    "(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड|ज़ेड){2,}|"
    r"(?:(?:اے|بی|سی|ڈی|ای|ایف|جی|ایچ|آئی|جے|کے|ایل|ایم|این|او|پی|کیو|آر|ایس|ٹی|یو|وی|ڈبلیو|ایکس|وائی|زیڈ)\s?){2,}|"
    "(?:এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|ও|পি|কিউ|আর|এস|টি|ইউ|ভি|ডব্লিউ|এক্স|ওয়াই|জেড){2,}"
)
"""An acronym by the names of English letters, in Devanagari, Urdu and Bengali."""
FORMS = frozenset("NGO ONG NPO CSO OSC LTD LLC INC APS ETS ODV Chair Co-Chair Co-chair Convenor Secretariat".split())
"""What stands behind a name like an acronym and says only what kind of body it is, or what it is among others."""
WORD = late(r"\w+")
REPEATED = late(r"(?P<times>[2-9])(?P<letter>[^\W\d_])|(?P<last>[^\W\d_])(?P<count>[2-9])$")
"""How an acronym counts its letters: '3C' and 'C3' of three words."""
COUNTED = late(r"[A-Z]\d{2,3}")
BRACKETED = late(r"(?P<own>[^()]*)\((?P<acronym>[^()\s]+)\)")
"""An acronym behind its name."""
ARTICLES = frozenset("la le les los las il lo gli di du dei della delle".split())
SMALL = frozenset("and et y e und i en и та ve dan of for the de des do da del von van per para pour za pro".split())
"""Words that acronyms leave out, and that are in no name of a city."""
UNSPELT = late(
    r"[\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0a70-\u0a71\u0abc-\u0acd\u0b82-\u0bcd\u0c3e-\u0c4d]|\.+$"
)
"""Signs of vowels in scripts of India, and what stands behind letters."""
SOFT = str.maketrans("련률렬력례로노", "연율열역예노노")
"""How Korean writes within a word the signs that it begins others with: '연' of '연합' is '련' in an acronym."""
SOUNDS = str.maketrans("42", "ft")  # 'C4C' of 'Copyright for Creativity'
QUOTES = "\"'“”‘’«»„"
BRIEF = 5
MOST = 16
"""Letters of one word in an acronym of syllables, and of one in small letters, at most; of an acronym at most."""
LONGEST = 10
"""Letters of a word that is made of many of a name."""
BEGUN = 2
"""Letters of each of two words at least of which one is made, and how far from each other these are at most."""
SHORTEST = 3
"""Letters of an acronym that is known by the first words of a longer name."""


def is_acronym(word: str) -> bool:
    """Return whether a word is one of capitals, as acronyms are, or of a capital and a number: 'P24'."""
    if COUNTED.fullmatch(word):
        return True
    letters = [character for character in word if character.isalpha()]
    capitals = _capitals(word)
    return " " not in word and 2 <= len(word) <= MOST and capitals >= 2 and 2 * capitals >= len(letters)


def is_short_name(word: str) -> bool:
    """Return whether a word in brackets is a name made shorter, in capitals and small letters: 'Q-Fund', 'iLaw'.

    Or one of the names of English letters, as India writes acronyms.
    """
    if SPELT.fullmatch(word):
        return True
    inner = _capitals(word) >= 2 or (_capitals(word) == 1 and word[:1].islower())
    return inner and len(word) <= MOST and bool(re.fullmatch(r"[^\W\d_]+(?:-?[^\W\d_]+)*", word))


def is_syllabic(word: str, name: str) -> bool:
    """Return whether a word is made of how the words of a name begin, in their order: 'Provea', 'Abraji'; or 'bfub'.

    In one of few small letters each is somewhere in the name, as compounds have them.
    """
    spelt, told = countries.fold(word), [*map(countries.fold, WORD.findall(name))]
    if not (word.isalpha() and 2 < len(word) <= 10 and told and spelt[0] == told[0][0]) or spelt in told:
        return False
    if word.islower():
        rest = iter("".join(told))
        return len(word) <= BRIEF and all(letter in rest for letter in spelt)
    return _is_begun(spelt, told)


def is_drawn_from(word: str, name: str) -> bool:
    """Return whether a word in brackets is made of a name: of how its words begin, or of signs of many, in their order.

    'Codehupy' is of 'Coordinadora de Derechos Humanos del Paraguay'.
    """
    if is_syllabic(word, name):
        return True
    told, rest = [*map(countries.fold, WORD.findall(name))], iter(countries.fold(name))
    able = word.istitle() and word.isalpha() and SHORTEST < len(word) <= LONGEST and len(told) > SHORTEST
    spelt = countries.fold(word) if able else ""
    if not spelt or spelt in told:
        return False
    return (spelt[0] == told[0][:1] and all(letter in rest for letter in spelt)) or _is_of_two(spelt, told)


def _is_of_two(spelt: str, told: Sequence[str]) -> bool:
    """Return whether letters are how two words near each other begin: 'Frayba' of '… Fray Bartolomé de las Casas'."""
    parts = [(spelt[:size], spelt[size:]) for size in range(BEGUN, len(spelt) - BEGUN + 1)]
    return any(
        first.startswith(one) and second.startswith(two)
        for one, two in parts
        for near in (1, BEGUN)
        for first, second in zip(told, told[near:], strict=False)
    )


def is_syllabic_whole(word: str, name: str) -> bool:
    """Return whether a word of capitals is made of how words of a name begin, of nearly each: 'MADPET'."""
    able = len(word) > SHORTEST and word.isupper()
    return able and len(initials(name)[1]) <= len(word) and is_syllabic(word, name)


def is_foreign(name: str) -> bool:
    """Return whether a name is in another script than the Latin."""
    return not any(character.isascii() and character.isalpha() for character in name)


def stands_beside(cell: str, name: str) -> bool:
    """Return whether the cell beside a name, of a body or with all of its letters, has the form of its acronym."""
    able = is_acronym(cell) and not is_acronym(name) and spelt_of(cell)[:1] in initials(name)[0]
    rest = iter(countries.fold(name))
    return able and (bodywords.tell(name) or all(letter in rest for letter in spelt_of(cell)))


def _is_begun(spelt: str, told: Sequence[str]) -> bool:
    """Return whether letters are those that words begin with, of each a few or none."""
    if not spelt or not told:
        return not spelt
    most = next((at for at, pair in enumerate(zip(spelt, told[0], strict=False)) if pair[0] != pair[1]), len(told[0]))
    return any(_is_begun(spelt[size:], told[1:]) for size in range(min(most, len(spelt), BRIEF), -1, -1))


def is_made_shorter(words: str, name: str) -> bool:
    """Return whether words in brackets are those of a name left over when others are left out, or signs of it.

    In a script that does not part words, the first sign and more that do not stand side by side: '移住連'. Elsewhere
    two or three words, of which one may be an acronym, or begin as one of the name: 'Red TDT', 'Centro Prodh'. Letters
    apart are initials in any.
    """
    told = words.split()
    if len(told) == 1:
        return not words.isascii() and words == words.swapcase() and _is_of_signs(words, name)
    if told and all(len(word.rstrip(".")) == 1 and not word.islower() for word in told):
        return True
    named = {word.strip(QUOTES) for word in name.split()}
    if not 1 < len(told) <= SHORTEST <= len(named):
        return False
    if is_drawn(told[0], name) and told[1][0].isupper():
        return True  # 'CEDECA Norte'
    rest = (word in named or is_acronym(word) or countries.code(word) or _begins_as(word, named) for word in told[1:])
    return len(named) > SHORTEST and _is_first(told[0], named, name) and all(rest)


def _is_of_signs(word: str, name: str) -> bool:
    """Return whether a word in a script without capitals is of signs of a name, the first of a word of it."""
    bare = UNSPELT.sub("", word).translate(SOFT)
    if not bare.isalpha():
        return False
    rest, heads = iter(name.translate(SOFT)), (one[:BEGUN] for one in name.split())
    if bare[0] in {one[0] for one in name.split()} and word not in name and all(sign in rest for sign in bare):
        return True
    return len(bare) >= SHORTEST and all(any(sign in head for head in heads) for sign in bare)


def is_drawn(word: str, name: str) -> bool:
    """Return whether letters, some of them capitals, are of a name in order, from its first on."""
    rest = iter(countries.fold(name))
    return is_acronym(word) and name[:1] == word[0] and all(letter in rest for letter in spelt_of(word))


def _is_first(word: str, named: Set[str], name: str) -> bool:
    """Return whether a word is one of a name, an acronym, or made of its initials: 'Prodh'."""
    drawn = len(word) > SHORTEST and countries.fold(word) in initials(name)[1]
    return word in named or is_acronym(word) or drawn


def _begins_as(word: str, named: Set[str]) -> bool:
    return len(word) >= SHORTEST and word[0].isupper() and any(one[:SHORTEST] == word[:SHORTEST] for one in named)


def are_initials(acronym: str, name: str) -> bool:
    """Return whether the letters of an acronym are the initials of a name, small words left out or not."""
    spelt = spelt_of(acronym)
    if not spelt or (name.isascii() and len(spelt) > len(WORD.findall(name)) + name.count("&")):
        return False
    told = initials(name)
    return (
        spelt in told
        or spelt.translate(SOUNDS) in told
        or (not spelt.isalpha() and REPEATED.sub(_repeated, spelt) in told)
    )


def _repeated(found: re.Match[str]) -> str:
    return found["letter"] * int(found["times"]) if found["letter"] else found["last"] * int(found["count"])


def joins(before: str, after: str) -> bool:
    """Return whether an acronym in brackets is of the words before and after together: 'Free', 'Press Fund (FPF)'."""
    found = BRACKETED.match(after)
    if found is None or not is_acronym(found["acronym"]):
        return False
    own, spelt = found["own"].strip(), spelt_of(found["acronym"])
    if "," in own and not own[0].islower():  # the acronym is of what stands behind the comma
        return False
    read = (spelt, spelt[len(spelt) > SHORTEST + 1 and spelt[0] in "aeiou" :])  # 'ELSAM' has its L read aloud
    return not _runs(spelt, initials(own)[0]) and any(_runs(one, initials(f"{before} {own}")[0]) for one in read)


def spelt_of(acronym: str) -> str:
    """Return the letters of an acronym, in small letters."""
    return countries.fold(acronym).replace("-", "").replace(".", "")


def is_of_initials(acronym: str, name: str) -> bool:
    """Return whether an acronym is of the initials of a name, from the first to the last, some left out."""
    return len(acronym) >= SHORTEST and _runs(spelt_of(acronym), initials(name)[0])


def begins_initials(acronym: str, name: str) -> bool:
    """Return whether an acronym is of initials of a name in their order, from the first on, half of them at least."""
    spelt, told = spelt_of(acronym), initials(name)[1]
    rest = iter(told)
    return spelt[:1] == told[:1] and 2 * len(spelt) >= len(told) and all(letter in rest for letter in spelt)


def _runs(spelt: str, letters: str) -> bool:
    """Return whether letters stand among others in their order, the first and the last of them at the ends."""
    rest = iter(letters)
    return bool(spelt) and spelt[0] + spelt[-1] == letters[:1] + letters[-1:] and all(one in rest for one in spelt)


def initials(name: str) -> tuple[str, str, str]:
    """Return the initials of all words of a name, of those with a capital, and of all but the small ones."""
    named = [word for word in WORD.findall(name) if word.lower() not in SMALL]
    capitals = [word for word in named if word[0].isupper()]
    named = [word for word in named if word not in ARTICLES]
    return (
        "".join(word[0] for word in WORD.findall(countries.fold(name))),
        "".join(countries.fold(word)[:1] for word in capitals),
        "".join(countries.fold(word)[:1] for word in named),
    )


def is_capital(word: str) -> bool:
    """Return whether a word has capitals alone, or many: 'WiLDAF'."""
    return word.isupper() or _capitals(word) >= SHORTEST


def _capitals(word: str) -> int:
    return sum(character.isupper() for character in word)
