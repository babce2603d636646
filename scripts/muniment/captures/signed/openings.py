"""What stands in a sentence before and between the names of those who speak together in it."""

from muniment.captures.signed import adverbials, entrywords, jointwords, kinds, occasions, persons, pleading
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Marked

QUOTATION = late(r"^[“\"«„][^“”\"«»„]{3,300}[”\"»“],?\s+(?=[^\Wa-z\d_])")
"""What several said, before who they are."""
WITH = (
    r"(?:together with|junto (?:con|a)|juntamente com|juntament amb|insieme (?:a|con)|gemeinsam mit|zusammen mit|"
    r"samen met|"
    r"aux côtés de|de concert avec|вместе с|разом (?:з|із))"
)
JOINED = r"(?:,|(?: is| are| was| were| has been| have been)(?: also)?) joined by"
JOINED_SIGNS = (
    "together with,junto con,junto a,juntamente com,juntament amb,insieme ,gemeinsam mit,zusammen mit,samen met,"
    "aux côtés de,de concert avec,вместе с,разом ,joined by"
)
BESIDE = Marked(late(rf"(?:,? {WITH}|{JOINED}) "), JOINED_SIGNS)
"""What stands between those who speak together and says that they do."""
ALONG = Marked(
    late(
        rf"{JOINED} |(?:,| [–—])? (?:{WITH}|(?:along|jointly) with|alongside|as well as|ainsi que|así como|bem como|"
        r"sowie|nonché|evenals|"
        r"and (?:its|their) (?:member organi[sz]ations?|members?|partners?|affiliates?)(?: in (?:the )?[A-Z]\w+)?,?) "
    ),
    f"{JOINED_SIGNS},along with,jointly with,alongside,as well as,ainsi que,así como,bem como,sowie,nonché,evenals,"
    "and its,and their",
)
OWN = late(r",? (?:and|et|y|e|und|en) (?:its|their|leurs?|sus?|seus?|suas?|ihre?) (?:[a-zß-ÿ-]{1,24} ?){1,3}, ")
"""What may call one of them: 'and their umbrella organisation, the Quay League, …'."""
MEMBERS = late(r" and (?:its|their) (?:members?|member organi[sz]ations?|affiliates?) ")
"""What stands between those who speak together, beside 'and'."""
INCLUDING = Marked(Folded(rf"{BODIES}\b[^.,:;]{{0,30}},? {jointwords.AMONG} "), jointwords.AMONG_SIGNS)
"""What leads to some of those who speak together, behind their number."""
WITH_MANY = late(r"(?P<first>[^,–—]{4,90}?) (?:and|et|y|e|und) \d+ ")
"""One who is named before the number of others, some of whom are named behind."""
COALITION = Marked(
    late(
        r"(?i:(?:an?|the|eine?|das|die|une?|le|la|una?|el|uma?|[oa]) (?-i:[a-zà-ÿ]+ )?(?:coalition|alliance|bündnis|"
        r"allianz|collectif|"
        r"coalición|alianza|coalizione|coalizão|verbond) (?:made up of|composed of|consisting of|of|aus|von|"
        r"formad[oa] por|composée? d[eu]|regroupant|compost[oa] da|formata da|van) )"
        rf"(?=(?:{entrywords.ARTICLE})?[^\Wa-z\d_])|"
        r"(?i:koalisi|aliansi)(?: [^\W\d_][\w-]*){0,5}? (?:yang )?(?:terdiri (?:dari|atas)|beranggotakan):? "
        r"(?=[^\Wa-z\d_])"
    ),
    "koalisi,aliansi,coalition,alliance,bündnis,allianz,collectif,coalición,alianza,coalizione,coalizão,verbond",
)
"""What calls those together who begin a sentence."""
COUNTED = late(rf"[^\W\d_]+ (?:[\w’'-]+ ){{0,4}}?{BODIES}(?: \([^()]{{2,20}}\))?(?:[,:]| [–—-]| --) (?=[^\W\da-zà-ÿ_])")
"""How many speak in a letter, before who they are."""
MEMBERS_OF = late(
    r"(?:[^\W\d_][\w’'-]* ){0,7}?[^\W\d_][\w’'-]*,? (?i:members?|membres|miembros|membros|membri|mitglieder|leden)"
    rf"(?: {BODIES})?: (?=(?:{entrywords.ARTICLE})?[^\Wa-zà-ÿ\d_])"
)
"""Whose members speak, before who they are: 'Quay Coalition members: the Port Union, …, call on'."""
SET = late(r"(?<=\w)—(?=[a-z])")
"""A dash that English sets without space around it."""
DASHES = frozenset("–—-")
"""What may stand between these, and behind the names."""
ALSO = late(r"(?:Anche|También|Also|Auch|Aussi|Également|Também|Ook) (?=[^\Wa-z\d_]|[a-z]{1,3} [^\Wa-z\d_])")
"""How a sentence begins of more that join others."""
MOST = 500
"""Characters of the names that a sentence begins with."""


def opened(words: str) -> tuple[str, bool]:
    """Return a sentence without what stands before its first name, and whether that speaks of a letter."""
    words = adverbials.without_day(QUOTATION.sub("", SET.sub(" — ", words)))
    rest = adverbials.without_day(ALSO.sub("", occasions.placed(words).lstrip("*_> –—-")))
    letter = jointwords.LETTER.match(rest)
    rest = COALITION.sub("", rest[letter.end() :] if letter else rest, count=1)
    rest = uncounted(rest, sure=letter is not None)
    including = INCLUDING.search(rest[:MOST])
    first = WITH_MANY.match(rest) if including else None
    head = f"{first['first']}, " if first and persons.is_known(first["first"]) else ""
    rest = head + rest[including.end() :] if including else occasions.without(rest)
    member = (MEMBERS.search(rest[:MOST]) or BESIDE.search(rest[:MOST])) and pleading.DEMAND.search(rest[:MOST])
    rest = OWN.sub(", ", ALONG.sub(", ", rest))
    small = rest[:1].lower() + rest[1:]
    rest, _ = kinds.uncalled(small if entrywords.BEFORE.match(small) else rest)
    asked = jointwords.ASKED.search(rest[:MOST]) if including else None
    return rest, bool(letter or member or (asked and not rest[: asked.start()].endswith(pleading.WHO)))


def uncounted(words: str, *, sure: bool = False) -> str:
    """Return words without how many bodies speak before a dash and who they are; `sure`: before other signs, too."""
    if members := MEMBERS_OF.match(words):
        return words[members.end() :]
    found = COUNTED.match(words)
    return words[found.end() :] if found and (sure or found[0].rstrip()[-1:] in DASHES) else words
