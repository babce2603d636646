"""How the words of an entry in a list of signatories read: as a name, or as a sentence."""

import re
from collections.abc import Sequence

from muniment.captures.signed.announcing import LONG
from muniment.captures.words.text import addresses
from muniment.text import bodywords, naming
from muniment.text.patterns import late

ARTICLE = (
    r"(?:the|az|le|la|les|el|los|las|il|lo|gli|i|der|die|das|den|dem|o|a|os|as|de|het) (?=[^\W\d_a-zà-ÿ])|"
    r"[ld]['’](?=[^\W\d_a-zà-ÿ])|(?:η|ο|το|οι|τα|τη|την|τον|τις|τους|του|της|των) (?=[^\W\d_α-ώ])"
)
"""What stands before a name in a sentence, and is no part of it."""
BY = r"dall['’]|(?:dal(?:la|le|lo)?|dagli|dai?|pel[ao]s?|por|par|vo[nm]|by) "
PREPOSED = late(rf"^(?:{BY})(?=(?:{ARTICLE})?[«“„\"]?[^\Wa-zß-ÿ\d_])")
"""What leads to each of those by whom something is signed, not to the first alone: 'da A, da B e da C'."""
SMALL_NAME = late(r"(?:les|los|las|els|os|as|gli|i|die|de) [^\W\d_]+|(?:l[ea]|el|il|lo) [a-zß-ÿ]+ [a-zß-ÿ]+")
"""A name of a word or two in small letters, behind an article: 'les alternatifs', 'le secours maritime'."""
BEFORE, ESCAPED = late(rf"^(?:{ARTICLE})"), late(r"\\([][(){}*_#+.!|-])")
LINKED = late(r"\[[^\[\]]+\]\(")
"""The words of a link, which may stand in several lines."""
REFERRED = late(r"\[([^\[\]]+)\]\[[\w-]*\]")
"""A link whose address stands further down."""
EMPHASIS = late(r"(?<![\w*])(\*\*|__|[*_])(?=\S)([^*_]+)(?<=\S)\1(?![\w*])")
"""Words that are in italics or bold."""
CAMEL = late(r"[\"'“‘«„(]?(?:\d+(?=[’']?[^\W\d_]|\.[a-z])|[^\W\d_A-Z]+(?=[A-Z]|\.[a-z]))")
"""How a name begins that has a capital later, a number or a full stop: 'openHarbour', '7amleh', '350.quay'."""
DATED = late(r"(?:19|20)\d\d ?[:：–—] ?")
"""How an entry of a list of events begins."""
SPEAKING = late(
    r"(?i:(?:las|los|les|die|the|as|os|le) )?(?i:organi[sz]aciones|organi[sz]ations|associations|asociaciones|"
    r"organizações|organisationen|organizzazioni|entidades|colectivos)(?i: que| qui| who| that| die| which| che|"
    r" firmantes| signataires| undersigned)\b|(?i:mais de|más de|plus de|more than|over|über|oltre) \d+ |"
    r"(?i:(?:entre|among|parmi|tra|fra|unter) (?:es[at]?[ao]s|l[ao]s|ellas|ellos|them|these|those|the|les|ces|elles|"
    r"eux|le|gli|den|diesen))\b|[^.]{20,}+(?<=[a-zà-ÿ]{4})\. [^\Wa-z\d_][a-zà-ÿ]+ [a-zà-ÿ]"
)
"""How a sentence begins that names bodies further on or counts them, 'Among those groups', or ends before another."""
SALUTED = late(
    r"(?i:dear (?:friend|colleague|sir|madam|minister|president|prime|mr|ms|mrs|dr|all|supporter|member|comrade)|"
    r"ch[eè]re?s? (?:ami|collègue|camarade)|(?:estimad|querid|prezad|car)[oa]s? (?:amig|colega|compañer|companheir)|"
    r"liebe (?:freund|kolleg)|car[ei] (?:amic|collegh))"
)
"""How a letter begins that speaks to somebody."""
LEGAL = late(
    r"\b(?:Inc|Ltd|Pty|Bros|Corp|Assoc|Assn|Org|Intl?|Inst|Nat|Fed|Dept|Soc|Univ)\.$|"
    r"(?<![^\W_])(?:[^\W\d_]\. ?){1,3}[^\W\d_]\.$"
)
"""A short form with a full stop at the end of a name."""
SAID = late(
    r": ?[“\"«„‘]|\b(?:is|are|was|were|ist|sind|est|sont|è|sono|é|são) (?:an?|the|eine?|une?|una|uma|part|one|among)\b"
)
"""What somebody said behind who it was, or what is said of a body."""
POST = late(
    r"^\d{1,5}[a-zA-Z]?,? (?:[^\W\d_a-z][\w’'.-]* ){1,4}(?i:street|st|road|rd|square|place|avenue|ave|lane|drive|court|"
    r"mill|way|row|terrace|boulevard|blvd)\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$|, [A-Z]{2} \d{5}$|"
    r"^(?i:p\.? ?o\.? ?box|b\.? ?p\.?|postfach|apartado|casilla) ?\d"
)
"""A street, a code of the post with its town, or a box."""
LEGALS = 24
"""More characters than such a form has, with what stands before it."""
ENDS = late(r"(?:[^\W\d_A-Z]{3}[”\"»]?[.۔][”\"»]?|[;:!?؟।])$")
"""How a sentence ends, and no name."""
SMALL = frozenset(
    "and et y e ed und en dan và oraz i и та і ve ile og och és și dhe ja ir eta "
    "και az of for the in on to against without with de des du del "
    "della delle dei degli dalla dal dalle dai dagli pela pelo pelas pelos par da do dos das di la las le les "
    "el los il lo gli der die das den dem im am beim o a os as het per "
    "pour para por für von vom zur zum van voor sans contre sin contra sem gegen ohne zonder için за по в на без "
    "против для au aux al als dels cha ya wa za kwa na &".split()
)
"""Small words within names, and between them."""
TOLD = frozenset(
    "she he they we who was were is are has had have will joined its his her their there ella ellos fue fueron han "
    "ha il elle elles ils ont sont était sie er wurde wurden hat war è sono hanno".split()
)
"""Small words of sentences, and of no names."""
STARTS = frozenset("también además asimismo também aussi anche auch also im am dans".split())
"""Words with which sentences begin, and hardly a name that has small words."""
BEGUN = (TOLD - {"il", "his", "her", "their", "its", "war"}) | {"it", "this", "these"}
"""The same at the beginning of one, where no name begins so."""
HOUR = r"\b(?:\d{1,2}[:.h]\d\d\b|\d{1,2} ?(?i:hs?|hrs?|uhr|[ap]\.?m|horas?|heures?|ore)\b)"
MEETING = late(
    r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? (?:den )?\d"
    rf".{{0,40}}?{HOUR}"
)
"""How a line begins that says on which day and at what hour something is."""
VERB = late(
    r" (?:was|were|has|have|had) (?:been |[a-z]+ly )?(?:[a-z]{2,}(?:ed|en|[np]t|[ao]ld|ght)|made|put|read)(?= |$)|"
    r" (?:demanded|urged|condemned|asked|warned|said|called on|called for) |"
    r" (?:s[ie] )?(?:calls? (?:on|for|upon)|"
    r"demands?|urges?|condemns?|asks? (?:the|for|that)|says?|exigen?|piden?|denuncian?|"
    r"condenan?|exigent?|demandent?|appellent?|dénoncent?|fordert|fordern|verlangen|chied(?:e|ono)|denunciano?) |"
    r" imzala(?:dı|mıştır?)(?:lar)?$| (?:son|sont|sono|são|are) (?:algun|quelques|certain|alcun|some|among|parmi|tra )"
)
"""What is told behind a name of what was done, or of what those want who are named."""
WITHIN = late(
    r" (?:für|gegen|ohne|der|des|for|of|pour|por|contre|contra) [a-zß-ÿ]{4,} [^\Wa-zß-ÿ\d_]$|Free(?:dom)? from [A-Z]$"
)
"""A word within a name that says of what kind those are for whom it is: 'Gesellschaft für bedrohte Völker'."""
CAUSE = late(r" (?:for|für|pour|per|para|por) [a-zß-ÿ]{4,},(?: [^\Wa-zß-ÿ\d_][^,.:;()]{1,60},){2}")
"""A word that ends a name and says what that is for, where a run goes on: 'Fridays for future, Quay Watch, Ebb, …'."""
OPEN, CLOSE = "(（«“„", ")）»”"
TOKEN, NUMBER = late(r"\S+"), late(r"\d{1,3}")
QUOTED = late(r"(?:[^\W\d_]+ ){1,2}[«„][^\W\d_]|(?:[а-яёіїєґ]+ ){1,2}[“\"][^\W\d_]")
"""How a name begins with what kind of body it is of, in small letters: 'фонд «Причал»'."""
VIETNAMESE = late("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]")
"""Letters of a language in which names have a capital alone at the beginning."""
MARKS = ("*", "_", "/")
ITALICS = late(r"([*_/])(?=[^\W_])(?P<run>(?:(?!\1)[^\n]|(?<=\s)\1(?=\s))+)(?<=[\w.)])\1")
"""What stands in italics as a whole, and how it begins."""
LONG_WORD, TITLED, PAIR, MANY = 4, 0.8, 2, 5
"""Letters of a word that has a capital in names, and what share of such words must have one; words of a brief name, and
names that are many."""


def shown(text: str) -> str:
    """Return a line of a list without what Markdown writes around its words."""
    text = LINKED.sub(lambda found: " ".join(found[0].split()), text) if "](" in text else text
    text = REFERRED.sub(r"\1", text) if "][" in text else text
    words = ESCAPED.sub(r"\1", addresses.shown(text)).removesuffix("\\")
    return EMPHASIS.sub(r"\2", words) if "_" in words or "*" in words[1:] else words


def upright(words: str) -> str:
    """Return words without the marks of italics in which they stand as a whole."""
    found = ITALICS.fullmatch(words) if words[:1] in MARKS else None
    return found["run"] if found else words


def reads_as_name(entry: str) -> bool:
    """Return whether an entry may be a name, and is no sentence."""
    saluted = SALUTED.match(entry) and not bodywords.tell(entry)  # 'Dear Friends Foundation' is one
    if DATED.match(entry) or "。" in entry or SPEAKING.match(entry) or saluted:
        return False
    entry = BEFORE.sub("", entry)
    first = next((character for character in entry if character.isalpha()), "")
    ends = ENDS.search(entry[-6:]) and not is_short(entry)
    small = first.islower() and not "ა" <= first <= "ჿ"  # Georgian writes small letters alone
    small = small and not (CAMEL.match(entry) or QUOTED.match(entry))
    return bool(first) and not small and len(entry) <= LONG and not ends


def without_verb(entries: Sequence[str]) -> list[str]:
    """Return names of a run, the last without how its sentence goes on: 'the Quay Union was sent on Monday'."""
    *others, last = entries
    verb = VERB.search(last)
    return [*others, last[: verb.start()]] if verb else [*entries]


def begins_sentence(entry: str) -> bool:
    """Return whether an entry begins as a sentence does, and ends in a name: 'During the visit they met Quay'."""
    small = [word for word in entry.split() if word.islower()]
    if small and entry.split()[0].lower() in TOLD | STARTS:
        return True
    told = sum(word not in SMALL for word in small)
    return told > 1 and entry.split()[-1][:1].isupper() and (small[-1] not in SMALL or not TOLD.isdisjoint(small))


def is_small(entry: str) -> bool:
    """Return whether an entry may be a name in small letters behind an article: 'les alternatifs'."""
    return SMALL_NAME.fullmatch(entry) is not None


def is_brief(entry: str) -> bool:
    """Return whether an entry is of one or two words, but for its form of law, and is no clause: 'port union'."""
    words = entry.split(" e.")[0].split()
    return len(words) <= PAIR and SMALL.isdisjoint(words) and TOLD.isdisjoint(words)


def unarticled(words: str) -> str:
    """Return words that begin a sentence with a name without the article before it."""
    small = words[:1].lower() + words[1:]
    return BEFORE.sub("", small) if BEFORE.match(small) else words


def is_meeting(words: str) -> bool:
    """Return whether words say on which day and at what hour something is."""
    return MEETING.match(words) is not None


def is_address(words: str) -> bool:
    """Return whether words say where a body is reached by post."""
    return any(map(str.isdigit, words)) and POST.search(words) is not None


def is_short(words: str) -> bool:
    """Return whether words end in a short form with a full stop."""
    return words[-1:] == "." and LEGAL.search(words[-LEGALS:]) is not None


def are_titled(entries: Sequence[str]) -> bool:
    """Return whether the long words of entries have capitals, as those of names have, and not those of sentences."""
    words = [word for entry in entries for word in entry.split() if len(word) >= LONG_WORD and word[0].isalpha()]
    return bool(words) and sum(word[0].isupper() for word in words) >= TITLED * len(words)


def are_uncased(entries: Sequence[str]) -> bool:
    """Return whether lines are names without capitals, or few: half have a word that bodies are called by."""
    plain = not any(words[0] != words[0].swapcase() for words in map(naming.unmarked, entries) if words)
    plain = plain or all(map(VIETNAMESE.search, entries))
    return plain and 2 * sum(map(bodywords.tell, entries)) >= len(entries)


def ended(block: Sequence[str]) -> list[str]:
    """Return lines without the full stop behind the last, where the others are joined by commas or semicolons.

    Names that all have one lose it, too, and those of many of which half do.
    """
    tells = len(block) > 2 and 2 * sum(map(bodywords.tell, block)) >= len(block)
    plain = tells and all(TOLD.isdisjoint(words.lower().split()) for words in block)
    told = plain or are_titled(block) or are_uncased(block)
    stopped = sum(words.rstrip().endswith(".") for words in block) if told else 0
    if told and (stopped == len(block) or (len(block) >= MANY and 2 * stopped >= len(block))):
        return [unstopped(words) for words in block]
    joined = [bool(naming.JOINED.search(words.rstrip())) for words in block[:-1]]
    stops = [(bool(joined) and all(joined)) or are_titled([words]) for words in block[-1:]]
    return [*block[:-1], *(unstopped(words) if stop else words for words, stop in zip(block[-1:], stops, strict=True))]


def unstopped(words: str) -> str:
    """Return words without the full stop behind them, unless they end in a short form."""
    return words.strip() if is_short(words.strip()) else words.strip(" .,。")


def named_first(words: str) -> str:
    """Return how words begin up to the first small one that is in no name: 'Quay and Port for All' of a sentence."""
    end = depth = 0
    before = ""
    for found in TOKEN.finditer(words):
        token = found[0].rstrip(",")
        depth += sum(map(token.count, OPEN)) - sum(map(token.count, CLOSE))
        if depth < 0:
            return words[: found.start() + len(token) - 1]
        word = re.sub(r"^(?:d[ae]ll|[ld])['’]", "", token.lstrip(f"*_\"'{OPEN}"))
        counted = NUMBER.fullmatch(word) is not None and words[end : found.start()] == " " and before not in SMALL
        before = word  # 'ARTICLE 19', and not 'and 120 others'
        if depth or word[:1].isupper() or token[-1:] in CLOSE or LEGAL.search(token) or counted:
            end = found.end()
        elif word not in SMALL and not (
            WITHIN.search(words, max(0, found.start() - 2 * LONG_WORD), found.end() + 2)
            or (words[end : found.start()] == " " and bodywords.BRANCH.match(words, found.start()))
            or CAUSE.match(words, max(0, words.rfind(" ", 0, max(0, found.start() - 1))))
        ):
            break
    return words[:end]
