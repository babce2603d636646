"""Reads the line of an organisation in a list: its name, acronym, country and the framework it signed within."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.text import countries

OF = (
    r"(?:de la |de l'|de los |de las |della |dello |dell'|degli |delle |del |dei |des |du |dos |das |do |da |der |di "
    r"|de )"
)
FRAMEWORK = re.compile(
    r"[\s,;:–—(\[-]*\b(?:with)?in (?:the )?frame(?:work)? of (?:the )?|"
    r"[\s,;:–—(\[-]*\bunder the framework of (?:the )?|"
    r"[\s,;:–—(\[-]*\bas (?:a )?part of the |"
    rf"[\s,;:–—(\[-]*\bdans le cadre {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:en|dentro de) el marco {OF}|"
    rf"[\s,;:–—(\[-]*\ben el marc {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:no âmbito|no quadro|no marco) {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:nell'ambito|nel quadro|nell'ambito) {OF}|"
    r"[\s,;:–—(\[-]*\bim rahmen (?:von der |der |des |von )|"
    r"[\s,;:–—(\[-]*\bin het kader van (?:het |de )?|"
    r"[\s,;:–—(\[-]*\b(?:inom ramen för|innenfor rammen av|inden for rammerne af) |"
    r"[\s,;:–—(\[-]*\b(?:в рамках|у рамках|w ramach|v rámci|în cadrul|στο πλαίσιο (?:του|της)|dalam kerangka) |"
    r"[\s,;:،–—(\[-]*(?:في إطار|ضمن إطار) ",
    re.IGNORECASE,
)
"""What stands between a body and the framework that it signed within; articles are no part of its name."""

FRAMEWORK_LAST = re.compile(
    r"[,，\s(]*在\s*(?P<zh>[^,，()]+?)\s*(?:的)?框架(?:内|下|內)?[)\s]*$|"
    r"[,\s(]+(?P<tr>[^,(]+?) (?:çerçevesinde|keretében)[)\s]*$"
)
"""The same in languages that put the word last."""

BEHALF = re.compile(
    r"^.+?[\s,;:–—(\[-]+(?:(?:writing |signing |signed |and )?(?:on|in) behalf of|"
    r"au nom d[eu]|en nombre de|em nome d[eao]|"
    r"a nome d(?:i|el|ella)|im namen (?:von|der|des)|namens|от имени|w imieniu|in het belang van|نيابة عن|باسم) "
    r"(?:the (?:organi[sz]ation )?)?(?=[\"'“‘«(]?[^\Wa-z\d_])|^.{1,12}代表(?!大会|大會|团|團|会|會)\s*"
)
"""A person who signs for a body: what follows is the body."""

REPRESENTED = re.compile(
    r"[\s,;(–—-]+(?:represented by|signed by|représentée? par|representad[ao] por|vertreten durch|"
    r"rappresentat[ao] da) [^)]*\)?$"
)
"""A body for which a person signs: what comes before is the body."""

NAMELESS = re.compile(
    r"(?i:\b(?:anonymous|anonyme|anónim[ao]|anônim[ao]|anonim)\b|\bnames? (?:is |are |was )?withheld|"
    r"\bidentity withheld|\bwish(?:es|ing)? (?:to remain|not to be)\b|\bprefer(?:s|red)? (?:not to be|to remain)\b)|"
    r"^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d+|[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther|[Aa]nother) "
    r"(?:[\w-]+ ){0,2}?(?:groups?|organi[sz]ations?|ngos?|NGOs?|collectives?|coalition|number|lawyers|individuals?|"
    r"associations?|activists?|citizens)\b|"
    r"^(?:[Uu]ne?|[Uu]n[oa]s?|[Uu]ma?|[Pp]lusieurs|[Vv]arios|[Vv]arias|[Vv]ários|[Dd]es) (?:[\w-]+ ){0,2}?"
    r"(?:groupes?|grupos?|gruppo|collectif|colectivo|coletivo|organi[sz]a\w+|associ?a\w+|asocia\w+|avocats|abogad\w+)\b|"
    r"^(?:[Ee]ine?|[Mm]ehrere|[Ee]inige) (?:[\w-]+ ){0,2}?(?:Gruppen?|Organisation(?:en)?|groep|Verein)\b|"
    r"^(?:[Gg]roup|[Cc]oalition|[Cc]ollective|[Nn]umber) of [^(,]*\b[a-z]+$|"
    r"^(?:[Aa]nd )?(?:others|et al\.?|more|\d+ (?:more|others))$"
)
"""A line that speaks of a body without naming it."""

MARK = re.compile(
    r"^(?:[\s•·▪◦‣⁃*●○■□☐☑✓✔➢►–—-]+(?=\S)|\(?[0-9٠-٩۰-۹０-９]{1,4}(?:[.)\]:、．﹒]+(?:\s+(?=\S)|(?=[^\d\s]))|\s+[-–—.)]\s+)|"
    r"[①-⑳]\s*|\(?[a-zA-Z]\)\s+|[ivxIVX]{1,5}[.)]\s+)"
)
"""A number or bullet before a line of a list."""

SCOPE = re.compile(
    r"(?:inter|trans)nationale?|internacional|global|regional|worldwide|world|международная", re.IGNORECASE
)
"""What stands where a country would, and says that there is none."""

JOIN = re.compile(r"\s*[,;/|–—،、]\s*|\s+-\s+")
TAIL = re.compile(r"^(?P<name>.*?\S)(?:\s*[,،、|]\s*|\s+[-–—]\s+|\s*[–—]\s+)(?P<last>[^,،、|–—]+)$")
AFTER = re.compile(r"^(?P<name>.*[)\]）])\s*(?P<last>[^()\[\]]+)$")
HEAD = re.compile(r"^(?P<first>[^:–—,(]{2,40}?)(?:\s*:\s+|\s+[–—-]\s+)(?P<name>\S.*)$")
BRACKETS = re.compile(r"^(?P<name>.*?)\s*(?:\((?P<round>[^()]*)\)|\[(?P<square>[^\[\]]*)\]|（(?P<wide>[^（）]*)）)$")
FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
LINKED = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
ADDRESS = re.compile(r"\s*[(<\[]?(?:https?://|www\.)[^\s)>\]]+[)>\]]?")
COLUMNS = re.compile(r"\t+|[ \u00a0\u3000]{3,}|[ \u00a0]{2,}(?=\(?\d{1,3}[.)] |[-*•·▪●] )|\s+\|\s+")


class NamedBody(msgspec.Struct, frozen=True):
    """What the line of an organisation says; `name` is empty where it names none, `country` where it says none."""

    name: str
    acronym: str = ""
    country: str = ""
    framework: str = ""


def columns(line: str) -> Iterator[str]:
    """Yield the entries of a line of a list, without their marks; a line of two columns has two."""
    for part in COLUMNS.split(line.strip().strip("|")):
        words = unmarked(part)
        if words:
            yield words


def unmarked(line: str) -> str:
    """Return a line of a list without its number or bullet, and with single spaces."""
    words = " ".join(line.split())
    for _ in range(2):  # a bullet and a number may both stand there
        words = MARK.sub("", words, count=1).strip() or words
    return words


@lru_cache(maxsize=4096)
def parse_line(text: str) -> NamedBody:
    """Return what one entry of a list of organisations says (FORMATS.md, section 2, `organisations.as`)."""
    words = ADDRESS.sub("", " ".join(LINKED.sub(r"\1", text).replace("\u200b", "").replace("’", "’").split()))
    words, framework = _framework(_signed_for(unmarked(words)))
    words, country = _flag(words)
    words, acronym, country = _tail(_trimmed(words), "", country)
    framework, _, country = _tail(framework, "", country)
    if not country:
        words, country = _head(words)
    if NAMELESS.search(words):
        return NamedBody("")
    words, acronym = (words, acronym) if acronym else _leading_acronym(words)
    return NamedBody(words, acronym, country, framework)


def _signed_for(words: str) -> str:
    body = BEHALF.sub("", words, count=1)
    if body.count(")") > body.count("("):
        body = body.replace(")", "", 1)
    return REPRESENTED.sub("", body).strip() or words


def _framework(words: str) -> tuple[str, str]:
    found = FRAMEWORK.search(words.replace("’", "'"))
    if found and found.start():
        rest = words[found.end() :]
        name, closing, after = rest.partition(")") if "(" in found[0] else (rest, "", "")
        return words[: found.start()] + (after if closing else ""), _trimmed(name.rstrip("]"))
    last = FRAMEWORK_LAST.search(words)
    if last and last.start():
        return words[: last.start()], _trimmed(last["zh"] or last["tr"])
    return words, ""


def _flag(words: str) -> tuple[str, str]:
    found = FLAG.search(words)
    country = countries.flagged(found[0]) if found else ""
    return (_trimmed(words.replace(found[0], "")), country) if found and country else (words, "")


def _trimmed(words: str) -> str:
    return re.sub(r"(?:[\s,;:*†‡¹²³]|\[\d+\]|(?<=[)\]])\.)+$", "", words).lstrip(" ,;:").strip()


def _tail(words: str, acronym: str, country: str) -> tuple[str, str, str]:
    """Take brackets and a country off the end, as long as they say something known."""
    while True:
        bracket = BRACKETS.match(words)
        tail = TAIL.match(words)
        if bracket and bracket["name"]:
            inside = next(filter(None, (bracket["round"], bracket["square"], bracket["wide"])), "")
            said = (inside, "") if country and _is_acronym(inside) else _said(inside, bracket["name"])
            if said is None and not acronym and _is_acronym(bracket["name"]) and _initials(bracket["name"], inside):
                return inside.strip(), bracket["name"], country
            if said is None or (said[0] and acronym) or (said[1] and country):
                return words, acronym, country
            words, acronym, country = _trimmed(bracket["name"]), acronym or said[0], country or said[1]
        elif not country and (after := AFTER.match(words)) and (found := _country(after["last"])):
            words, country = after["name"], found
        elif tail and not country and (found := _country(tail["last"])):
            words, country = _trimmed(tail["name"]), found
        else:
            return words, acronym, country


def _said(inside: str, name: str) -> tuple[str, str] | None:
    """Return acronym and country that a bracket holds; None where it holds something else, which stays."""
    whole = _country(inside)
    if whole and not _initials(inside, name):
        return "", whole
    parts = [part for part in JOIN.split(inside.strip()) if part]
    acronyms = [part for part in parts if _is_acronym(part) and (_initials(part, name) or not _country(part))]
    named = list(dict.fromkeys(c for part in parts if part not in acronyms and (c := _country(part))))
    if named[1:] == ["CN"] and named[0] in ("HK", "MO", "TW"):  # "Hong Kong, China"
        named = named[:1]
    if len(acronyms) > 1 or not (acronyms or named or (parts and all(map(SCOPE.fullmatch, parts)))):
        return None
    return "".join(acronyms), named[0] if len(named) == 1 else ""


def _country(words: str) -> str:
    words = words.strip(" .")
    return words if countries.is_code(words) else countries.code(words)


def _is_acronym(word: str) -> bool:
    letters = [character for character in word if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    return " " not in word and 2 <= len(word) <= 16 and capitals >= 2 and 2 * capitals >= len(letters)


def _initials(acronym: str, name: str) -> bool:
    """Return whether the letters of an acronym are the initials of a name, small words left out or not."""
    spelt = countries.fold(acronym).replace("-", "").replace(".", "")
    words = re.findall(r"\w+", countries.fold(name))
    capitals = [word for word in re.findall(r"\w+", name) if word[0].isupper()]
    long = "".join(countries.fold(word)[:1] for word in capitals)
    return spelt in {"".join(word[0] for word in words), long}


def _head(words: str) -> tuple[str, str]:
    found = HEAD.match(words)
    country = countries.code(found["first"]) if found else ""
    return (found["name"], country) if found and country else (words, "")


def _leading_acronym(words: str) -> tuple[str, str]:
    """Take an acronym off the front only where it spells the initials of what follows."""
    found = re.match(r"^(\S+)\s*(?:[–—:]|\s-)\s+(.+)$", words)
    if found and _is_acronym(found[1]) and _initials(found[1], found[2]):
        return found[2], found[1]
    return words, ""
