"""Reads the line of an organisation in a list: its name, acronym, country and the framework it signed within."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.text import countries, signing

BULLET = "•·・▪◦‣⁃*●○■□◆◇★☆※☐☑✓✔➢►▶–—-"
MARK = re.compile(
    rf"^(?:[\s{BULLET}]+(?=\S)|[^\w\s\"'“”„‚‘’«‹(\[（「『【《<@&#/\\🇦-🇿]{{1,3}}\s+|#\.\s+|№\s*\d{{1,4}}[.)]?\s+|"
    r"\[\d{1,4}\]\s*|\(?\d{1,4}(?:[.)\]:、．﹒।]+(?:-?\s+(?=\S)|(?=[^\d\s]))|\s*[-–—]\s+|\s+[.)]\s+)|"
    r"[①-⑳]\s*|[一二三四五六七八九十]{1,3}、\s*|\(?[a-zA-Z]\)\s+|\([ivxlIVXL]{1,6}\)\s+|[ivxIVX]{1,5}[.)]\s+)"
)
"""A number or bullet before a line of a list."""

JOINED = re.compile(r"\s*[;,]\s*(?:(?:and|et|y|e|und|en|и|و|&)\s*)?$")
"""What joins a line of a list to the next."""

FORMS = frozenset("NGO ONG NPO CSO OSC LTD LLC INC".split())
"""What stands behind a name like an acronym and says only what kind of body it is."""

SCOPE = re.compile(
    r"(?:inter|trans)nationale?|internacional|global|regional|worldwide|world|международная", re.IGNORECASE
)
"""What stands where a country would, and says that there is none."""

JOIN = re.compile(r"\s*[,;/|–—،、]\s*|\s+-\s+")
TAIL = re.compile(r"^(?P<name>.*\S)(?:\s*[,،、|]\s*|\s+[-–—/]\s+|\s*[–—]\s+)(?P<last>[^,،、|–—]+)$")
AFTER = re.compile(r"^(?P<name>.*[)\]）])\s*(?P<last>[^()\[\]]+)$")
HEAD = re.compile(r"^(?P<first>[^:–—,(]{2,40}?)(?:\s*:\s+|\s+[–—-]\s+)(?P<name>\S.*)$")
BRACKETS = re.compile(r"^(?P<name>.*?)\s*(?:\((?P<round>[^()]*)\)|\[(?P<square>[^\[\]]*)\]|（(?P<wide>[^（）]*)）)$")
CLOSING = (")", "]", "）")
PARTS = re.compile(r"[,،、|–—]| [-/]")
"""What stands somewhere in every line with a tail."""
WORD = re.compile(r"\w+")
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


def mark_of(words: str) -> str:
    """Return the kind of number or bullet that a line begins with: `9.` for '12. '; empty where it has none."""
    found = MARK.match(words.strip())
    mark = found[0].strip() if found else ""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", mark)) if re.search(r"\w", mark) else mark[:1]


@lru_cache(maxsize=1024)
def unmarked(line: str) -> str:
    """Return a line of a list without its number or bullet and what joins it to the next, with single spaces."""
    words = " ".join(line.split())
    for _ in range(2):  # a bullet and a number may both stand there
        words = MARK.sub("", words, count=1).strip() or words
    return JOINED.sub("", words) or words


@lru_cache(maxsize=4096)
def parse_line(text: str) -> NamedBody:
    """Return what one entry of a list of organisations says (FORMATS.md, section 2, `organisations.as`)."""
    words = " ".join(LINKED.sub(r"\1", text).replace("\u200b", "").replace("’", "’").split())
    words = ADDRESS.sub("", words) if "http" in words or "www." in words else words
    words, framework = _framework(_signed_for(unmarked(words).rstrip(" :–—-")))
    words, country = _flag(words) if not words.isascii() else (words, "")
    words, acronym, country = _tail(_trimmed(words), "", country)
    if framework:
        framework, _, country = _tail(framework, "", country)
    if not country:
        words, country = _head(words)
    if signing.is_nameless(words):
        return NamedBody("")
    words, acronym = (words, acronym) if acronym else _leading_acronym(words)
    return NamedBody(words, acronym, country, framework)


def _balanced(words: str) -> str:
    """Return words without a bracket that is closed and was never opened."""
    return words.replace(")", "", 1) if words.count(")") > words.count("(") else words


def _signed_for(words: str) -> str:
    body = _balanced(signing.for_body(words))
    if not signing.may_tell(body):
        return body.strip() or words
    person = signing.REPRESENTED.search(body)
    if person and person.start():
        bracket = BRACKETS.match(person[0])
        country = f" ({bracket['round']})" if bracket and country_code(bracket["round"] or "") else ""
        return body[: person.start()].strip() + country
    return body.strip()


def _framework(words: str) -> tuple[str, str]:
    if not signing.may_tell(words):
        return words, ""
    found = signing.FRAMEWORK.search(words.replace("’", "'"))
    if found and found.start():
        rest = words[found.end() :]
        name, closing, after = rest.partition(")") if "(" in found[0] else (rest, "", "")
        return words[: found.start()] + (after if closing else ""), _trimmed(name.rstrip("]"))
    last = signing.FRAMEWORK_LAST.search(words)
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
        bracket = BRACKETS.match(words) if words[-1:] in CLOSING else None
        tail = TAIL.match(words) if PARTS.search(words) else None
        if bracket and bracket["name"]:
            inside = next(filter(None, (bracket["round"], bracket["square"], bracket["wide"])), "")
            said = (inside, "") if country and is_acronym(inside) else _said(inside, bracket["name"])
            if said is None and not acronym and is_acronym(bracket["name"]) and _initials(bracket["name"], inside):
                return inside.strip(), bracket["name"], country
            if said is None or (said[0] and acronym) or (said[1] and country):
                return words, acronym, country
            words, acronym, country = _trimmed(bracket["name"]), acronym or said[0], country or said[1]
        elif not country and (after := _after(words)) and (found := country_code(after["last"])):
            words, country = after["name"], found
        elif tail and SCOPE.fullmatch(tail["last"]) and words[: tail.start("last")].rstrip()[-1] == "|":
            words = _trimmed(tail["name"])
        elif tail and not country and (found := country_code(tail["last"])):
            words, country = _trimmed(tail["name"]), found
        elif tail and not acronym and _closes(tail["last"], tail["name"], words):
            words, acronym = _trimmed(tail["name"]), tail["last"]
        else:
            return words, acronym, country


def _after(words: str) -> re.Match[str] | None:
    """Return a name that ends in a bracket, and what follows the bracket."""
    return AFTER.match(words) if words[-1:] not in (")", "]") else None


def _closes(last: str, name: str, words: str) -> bool:
    """Return whether the last part of a line is the acronym of the name before it: of its initials, or after a dash."""
    if _initials(last, name):
        return is_acronym(last)
    between = words[len(name) : len(words) - len(last)]
    if "|" in between:
        return is_acronym(last)
    dashed = " " in name.strip() and "," not in between
    head, hyphen, rest = last.partition("-")
    plain = head.isalpha() and head.isupper() and 2 < len(head) <= 8 and (rest.isalpha() if hyphen else True)
    return dashed and plain and last not in FORMS


def _said(inside: str, name: str) -> tuple[str, str] | None:
    """Return acronym and country that a bracket holds; None where it holds something else, which stays."""
    whole = country_code(inside)
    if whole and not _initials(inside, name):
        return "", whole
    parts = [part for part in JOIN.split(inside.strip()) if part]
    able = [part for part in parts if is_acronym(part) or (len(parts) == 1 and _is_short_name(part))]
    acronyms = [part for part in able if _initials(part, name) or not country_code(part)]
    named = list(dict.fromkeys(c for part in parts if part not in acronyms and (c := country_code(part))))
    if named[1:] == ["CN"] and named[0] in ("HK", "MO", "TW"):  # "Hong Kong, China"
        named = named[:1]
    if len(acronyms) > 1 or not (acronyms or named or (parts and all(map(SCOPE.fullmatch, parts)))):
        return None
    return "".join(acronyms), named[0] if len(named) == 1 else ""


def country_code(words: str) -> str:
    """Return the code of a country named alone, or written as its code; empty where there is none."""
    words = words.strip(" .")
    return words if countries.is_code(words) else countries.code(words)


def is_acronym(word: str) -> bool:
    """Return whether a word is one of capitals, as acronyms are."""
    letters = [character for character in word if character.isalpha()]
    capitals = _capitals(word)
    return " " not in word and 2 <= len(word) <= 16 and capitals >= 2 and 2 * capitals >= len(letters)


def _is_short_name(word: str) -> bool:
    """Return whether a word in brackets is a name made shorter, in capitals and small letters: 'Q-Fund', 'ProRio'."""
    return bool(re.fullmatch(r"[^\W\d_]+(?:-?[^\W\d_]+)*", word)) and len(word) <= 12 and _capitals(word) >= 2


def _capitals(word: str) -> int:
    return sum(character.isupper() for character in word)


def _initials(acronym: str, name: str) -> bool:
    """Return whether the letters of an acronym are the initials of a name, small words left out or not."""
    spelt = countries.fold(acronym).replace("-", "").replace(".", "")
    parts = WORD.findall(name)
    if name.isascii() and len(spelt) > len(parts) + name.count("&"):
        return False
    words = WORD.findall(countries.fold(name))
    capitals = [word for word in parts if word[0].isupper()]
    long = "".join(countries.fold(word)[:1] for word in capitals)
    return spelt in {"".join(word[0] for word in words), long}


def _head(words: str) -> tuple[str, str]:
    found = HEAD.match(words)
    country = countries.code(found["first"]) if found else ""
    return (found["name"], country) if found and country else (words, "")


def _leading_acronym(words: str) -> tuple[str, str]:
    """Take an acronym off the front only where it spells the initials of what follows."""
    found = re.match(r"^(\S+)\s*(?:[–—:]|\s-)\s+(.+)$", words)
    if found and is_acronym(found[1]) and any(_initials(w, found[2]) for w in (found[1], found[1].partition("-")[0])):
        return found[2], found[1]
    return words, ""
