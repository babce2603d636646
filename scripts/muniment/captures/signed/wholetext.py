"""What a text says as a whole above the list at its end: whether several speak in it, and whether those stand there."""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import zip_longest

from muniment.captures.signed import arabic, entrywords, jointwords, persons, pleading
from muniment.captures.signed.announcing import COLONS
from muniment.captures.words.blogs import signers
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late
from muniment.text.signs import Marked

CLOSED = late(rf"[{stops.ENDS}][\s\"'”’»*_)]*(?:(?<=\s)\d{{1,2}}([./-])\d{{1,2}}\1(?:19|20)\d\d\.?)?$")
"""How a sentence ends, perhaps with the day on which it was written behind it."""
INFLECTED = late(r"[\u3041-\u3096]。\W*$")
"""How a sentence ends in Japanese."""
TOLD = late(r"(?<!\w)و?(?:[أإ]نّ?|هو|هي|لكن|قد|لن|لم|كما|حيث|التي|الذي|الذين)(?!\w)")
"""A small word of a sentence in Arabic, which names hardly have."""
TAIL = 40
"""Characters at the end of words in which the last sentence ends, with what stands behind it."""
UNDERSIGNED = (
    r"(?i:\bundersigned|\babajo[ -]firmantes|\bsoussignée?s|\bci-(?:dessous|après)|\babaixo[ -]assinad[oa]s|"
    r"\bsottoscritt[ei]|\bunterzeichnenden|\bunterzeichneten|\bondergetekende|нижеподписавш|підписан[іи]|aşağıda imza)|"
    r"الموقع(?:ون|ين|ة) أدناه|الممضي(?:ة|ن) أسفله|امضاکننده|以下署名|下列署名"
)
"""How those call themselves who stand at the end of a text."""
UNDER = late(UNDERSIGNED)
SIGNERS = Marked(
    late(rf"(?i:\b{jointwords.SIGNERS}\b)|{UNDERSIGNED}"),
    "sign,endorse,unterzeichne,firma,abaixo,ondertek,sygnatari,aláíró,semnatari,imza,подпис,підпис,potpisni,tangan,"
    "ci-dessous,ci-après,sottoscritt,الموقع,الممضي,امضا,署名",
)
"""What those are called who sign."""
OF_BODIES = late(
    r"\b(?:[CO]SOs?|NGOs?|ONGs?|OSCs?|LSM|(?i:civil society|société civile|sociedad civil|sociedade civil|sipil))\b"
)
"""What calls several ones of bodies, and not of parties that govern."""
MEMBERS = late(r"(?i:\b(?:member|membre|miembro|membro|mitglied|leden|член))")
OF_MEMBERS = late(
    r"(?i:\b(?:members of|membres d[eu]|miembros de|membros d[aeo]|mitglieder[n]? (?:von|des|der)|leden van)) "
    r"(?:(?:the|la|el|[ao]|de[mrn]?|het) )?(?P<body>[^\Wa-z\d_][^:;,]{2,80})"
)
"""Of what body those are whose text it is."""
NEAR = 30
"""Characters beside that within which the word for bodies stands."""
SHADDA = "\u0651"
OPEN = frozenset(",،")
"""How a line ends with which the next one goes on: 'We, the undersigned,'."""

ARTICLED, FEWEST = (
    late(r"(?:,|\b(?:and|et|y|e|und)) (?:the|les?|las?|los|el|die|der|das|il|gli|os|as) (?=[^\Wa-zà-ÿ\d_])"),
    2,
)
"""What stands before names of a sentence, and hardly before those of a list; and how many of them tell that."""
MANY, LEAST = 4, 3
"""Small words of a sentence that names do not have, and entries of a list."""


def is_closed(words: str) -> bool:
    """Return whether words end as a sentence does, and not as the short form of a name."""
    return CLOSED.search(words, max(0, len(words) - TAIL)) is not None and not entrywords.is_short(words)


def tells_of_signers(words: str) -> bool:
    """Return whether words speak of bodies that sign: 'the signatory organisations', 'las organizaciones firmantes'."""
    found = SIGNERS.search(words)
    near = words[max(0, found.start() - NEAR) : found.end() + NEAR] if found else ""
    return persons.GROUPS.search(near) is not None or MEMBERS.search(near) is not None


def is_sentence(entry: str) -> bool:
    """Return whether an entry reads as no name, and many of its words are small ones that names do not have."""
    small = sum(word.islower() and word not in entrywords.SMALL for word in entry.split())
    return small >= MANY and not entrywords.reads_as_name(entry)


class Text:
    """The title of a text, and its lines to the last that ends as a sentence or a label does."""

    def __init__(self, title: str, lines: Sequence[Line]) -> None:
        self.title, self.lines = title, lines

    @cached_property
    def words(self) -> list[str]:
        """The words of each."""
        last = len(self.lines)
        while last and not (is_closed(self.lines[last - 1].words) or self.lines[last - 1].words.endswith(COLONS)):
            last -= 1
        return [self.title, *(line.words for line in self.lines[:last])]

    def is_of_members(self, lead: str) -> bool:
        """Return whether its title says that members of a body speak together, and a line leads to members of that."""
        found = OF_MEMBERS.search(self.title) if MEMBERS.search(lead) else None
        return found is not None and found["body"] in lead and jointwords.TOGETHER.search(self.title) is not None

    def is_by(self, words: str, called: re.Pattern[str]) -> bool:
        """Return whether it tells of bodies, and calls some of them together as words do: 'the coalition'."""
        found = called.search(words)
        able = found is not None and any(found[0].lower() in line.lower() for line in self.words)
        return able and any(map(OF_BODIES.search, [words, *self.words]))

    @cached_property
    def joint(self) -> bool:
        """Whether several speak together in it."""
        return pleading.is_joint(self.words)

    def lets_lead(self, words: str) -> bool:
        """Return whether what words begin with may lead to bodies that signed it: not, of whom it but has help."""
        return self.joint or not signers.may_help(words)

    @cached_property
    def asks(self) -> bool:
        """Whether several say in a sentence of it what somebody has to do, as letters to a newspaper do."""
        return any(pleading.obliges(line) and pleading.JOINT.search(line) for line in self.words[1:])

    @cached_property
    def demands(self) -> bool:
        """Whether a sentence of it says what several want, or what somebody has to do."""
        return any(map(pleading.asks, self.words[1:]))

    @cached_property
    def of_others(self) -> bool:
        """Whether it tells of bodies that signed nothing."""
        return any(map(pleading.tells_of_others, self.words))

    def has_enough(self, entries: Sequence[str]) -> bool:
        """Return whether entries are enough for a list: three, or two bodies where it says that such stand there."""
        pair = len(entries) == LEAST - 1 and self.undersigned and all(map(persons.is_known, entries))
        return len(entries) >= LEAST or pair

    @cached_property
    def undersigned(self) -> bool:
        """Whether it says of organisations that they stand at its end: 'We, the undersigned organisations'."""
        told = (f"{one} {two}" if one[-1:] in OPEN else one for one, two in zip_longest(self.words, self.words[1:]))
        plain = (line.replace(SHADDA, "") for line in told if UNDER.search(line))
        return any(persons.GROUPS.search(line) or arabic.calls_bodies(line) for line in plain)


def tells(words: str, entries: Sequence[str]) -> bool:
    """Return whether words are a sentence: a full stop is behind them, and a small word ends the last of the names.

    Or the names go on with what those ask for.
    """
    if is_closed(words) and (_is_sentence(entries[0], entries[-1]) or len(ARTICLED.findall(words)) >= FEWEST):
        return True
    asks = pleading.DEMAND.search(entries[-1])
    lower = asks and entries[-1][asks.start() : asks.end()].islower()
    if (
        (asks and (lower or not asks.start()))
        or INFLECTED.search(words)
        or (is_closed(words) and any(map(TOLD.search, entries)))
    ):
        return True
    small = [entry.split()[-1][:1].islower() for entry in entries]
    spoken = len(entries[-1].split()) > MANY and small[0]  # as where the verb ends a sentence
    return words.rstrip().endswith(".") and small[-1] and not any(small[spoken:-1])


def _is_sentence(first: str, last: str) -> bool:
    """Return whether the first and the last of the entries of a line with a full stop have words of sentences."""
    spoken = not entrywords.TOLD.isdisjoint(f"{first} {last}".split()) or entrywords.VERB.search(last) is not None
    return spoken or pleading.leads_to_others(first) or any(map(entrywords.begins_sentence, (first, last)))
