"""Reads the line of an organisation in a list: its name, acronym, country and the framework it signed within."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from muniment.text import (
    acronyms,
    asides,
    cells,
    countries,
    frameworks,
    hyphens,
    leadingacronyms,
    memberships,
    signing,
    states,
    tails,
    trailingacronyms,
)
from muniment.text.patterns import late

BULLET = "•·・．▪◦‣⁃*●○■□◆◇★☆※☐☑✓✔➢►▶–—-"
MARK = late(
    rf"^(?:[\s{BULLET}]+(?=\S)|/s/\s+|[^\w\s\"'“”„‚‘’«‹(\[（「『【《<@&#/\\🇦-🇿]{{1,3}}\s+|#\.\s+|№\s*\d{{1,4}}[.)]?\s+|"
    r"\[@?\d{1,4}\]\s*|(?!(?:19|20)\d\d:|\d+\.(?:org|com|net|info)\b)\(?\d{1,4}(?:\\?[.)\]:、．﹒।။]+(?:-?\s+(?=\S)|(?=[^\d\s]))|/\s+(?=\D)|\s*[-–—]\s+|\s+[.)]\s+)|"
    r"#{1,6}\s+|#\d{1,3}[.)]?\s+(?=\D)|[①-⑳]\s*|（\d{1,3}）\s*|[一二三四五六七八九十]{1,3}、\s*|\d{1,3}[º°ª]\.?\s+|\(?[a-zA-Z]\)\s+|\([ivxlIVXL]{1,6}\)\s+|[ivxIVX]{1,5}[.)]\s+|[IVX]{1,5}\s+[–—-]\s+)"
)
"""A number or bullet before a line of a list."""
NUMBER = late(r"\s*\(?(\d{1,4})\\?[.)]\s")
"""A number before one."""

LETTERS, FIGURES, WORD = late(r"[^\W\d_]+"), late(r"\d+"), late(r"\w")
JOINED = late(r"(?<!\s)(?:\s*[;,،؛]|\s+/)\s*(?:(?:and|et|y|e|und|en|и|و|&)\s*)?$")
"""What joins a line of a list to the next."""
LONGEST = 1000
"""Characters of a line at most, without links, that is taken apart: a longer one takes the longer, and says nothing."""
JOINT = 8
"""Characters that it has at most, where words have single spaces between them."""

HEAD = late(r"^(?P<first>[^:–—,(]{2,40}?)(?:\s*(?P<sign>:)\s+|\s+(?P<dash>[–—/-])\s+)(?P<name>\S.*)$")
JOINED_ON = late(r"\s+[–—-]\s+(?i:joined|signed|added|endorsed|a signé|firmó|assinou|beigetreten)\b[^–—]*\d[^–—]*$")
"""On which day a body signed."""
STREET = late(
    r"(?<=[\w)\]”»]), (?=[^,]*\d)(?:\d+[a-z]?,? (?:bis |ter )?)?(?i:(?:[\w’'-]+ ){0,3}?"
    r"(?:street|st\.|road|rd\.?|avenue|ave?\.?|lane|"
    r"rue|boulevard|bd|calle|carrer|carrera|avenida|rua|praça|via|piazza|viale|ulica|ul\.|ulitsa|улица|ул\.|вул\.|"
    r"[\w-]*(?:straße|strasse|str\.|platz|weg|straat|laan|gracht|gatan|gata|vej|utca|sokak)|"
    r"p\.? ?o\.? ?box|b\.? ?p\.|apartado|postfach|casilla|caixa postal|floor|suite)(?![^\W_]))"
    r"[^,]*(?P<rest>(?:, [^,]+)*)$"
)
"""Where a body is reached by post, behind its name."""
DASHED = late(r"(?<=[^\W\d_A-ZÀ-Þ])[–—-] (?=[^\W\d_a-zß-ÿ]{2,12}$)")
"""A dash with no space before it, and an acronym behind: 'Pastoral da Terra- CPT'."""
DESCRIBED = late(r"(?P<named>(?P<name>[^()]+) \((?P<acronym>[^()\s]{2,12})\))(?: [a-zß-ÿ][\w-]*){1,4}")
TWICE = late(r"\([^()\s]{2,12}\)(?P<again>\s*[^\x00-\u024f\u2000-\u206f\W][^()a-zA-Z]*)$")
"""An acronym behind a name, and the name in another script behind that."""
TOLD = late(
    r"(?P<named>[^,;:]+), (?P<article>(?:an?|une?|una?|uma?) )?(?:[a-zà-ž-]+ ){0,2}?(?:group|movement|network|"
    r"association|organi[sz]ation|platform|coalition|collective|community|initiative|ngo|mouvement|groupe|réseau|plateforme|collectif|"
    r"movimiento|grupo|red|asociación|plataforma|colectivo|organización|movimento|rede|associação|coletivo|organização|"
    r"organizzazione|associazione|rete|mi[sș]care|grup|comunitate|asocia[tț]ie|organiza[tț]ie|platform[aă]) "
    r"(?!(?:and|et|y|e|und|și|&) )(?(article)|(?:[a-zà-ž-]+ )?"
    r"(?:based|born|founded|formed|basée?|née?|fondée?|n[aă]scut[aă]?|nacid[oa]|fundad[oa]|nat[oa]|fondat[oa]) )"
    r"(?:[a-zà-ž-]+ )(?![^,;]* (?:and|et|y|e|und|și|&) [^\Wa-zß-ÿ\d_])[^,;]*"
)
"""A name, and in small letters what kind of body it is."""
FLAG = late("[\U0001f1e6-\U0001f1ff]{2}")
LINKED = late(r"\[([^\[\]]+)\]\([^()\s]*\)")
ADDRESS = late(
    r"\s*\([\w.+-]*@[\w.-]+\)|[\s,;:–|-]*[(<\[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?|\s*[(<\[]?(?:https?://|www\.)[^\s)>\]]+[)>\]]?|\s*\((?![A-Z]{3,}\.[a-z]+\))(?:[\w-]{2,}\.)+[a-z]{2,}(?:/[^\s()]*)?\)"
)
COLUMNS = late(r"\t+|[ \u00a0\u3000]{3,}|[ \u00a0]{2,}(?=\(?\d{1,3}[.)] |[-*•·▪●] )|\s+\|\s+")


LED = late(r"^\(([^():]{2,40})\) (\S.*)$")
"""A country in a bracket before a name."""


class NamedBody(msgspec.Struct, frozen=True):
    """What the line of an organisation says; `name` is empty where it names none, `country` where it says none."""

    name: str
    acronym: str = ""
    country: str = ""
    framework: str = ""


def columns(line: str) -> Iterator[str]:
    """Yield the entries of a line of a list, without their marks; a line of two columns has two.

    A column that is a country or an acronym is of the body before it.
    """
    said = ""
    line = MARK.sub("", line.strip().strip("|").strip(), count=1)  # pandoc writes three spaces behind a bullet
    parts = [*filter(None, map(unmarked, COLUMNS.split(line)))]
    whole = "|" in line and cells.are_of_one(parts)
    for words in parts:
        if said and "|" in line and (whole or cells.says_more(words, said)):
            said = f"{said} | {words}"
            continue
        if said:
            yield said
        said = words
    if said:
        yield said


def mark_of(words: str) -> str:
    """Return the kind of number or bullet that a line begins with: `9.` for '12. '; empty where it has none."""
    found = MARK.match(words.strip())
    if found is None:
        return ""
    mark = found[0].strip().replace("\\", "")
    return LETTERS.sub("a", FIGURES.sub("9", mark)) if WORD.search(mark) else mark[:1]


def counts_on(above: str, below: str) -> bool:
    """Return whether two lines have numbers before them, the latter the next, whatever stands behind the numbers."""
    one, two = NUMBER.match(above), NUMBER.match(below)
    return one is not None and two is not None and int(two[1]) == int(one[1]) + 1


@lru_cache(maxsize=256)
def unmarked(line: str) -> str:
    """Return a line of a list without its number or bullet and what joins it to the next, with single spaces."""
    words = " ".join(line.split())
    for _ in range(2):  # a bullet and a number may both stand there
        words = MARK.sub("", words, count=1).strip() or words
    end = words[-JOINT:]
    return JOINED.sub("", words) or words if any(sign in end for sign in ",;/،؛") else words


@lru_cache(maxsize=512)
def parse_line(text: str) -> NamedBody:
    """Return what one entry of a list of organisations says (FORMATS.md, section 2, `organisations.as`)."""
    words = " ".join(LINKED.sub(r"\1", hyphens.dashed(text)).replace("\u200b", "").replace("( ", "(").split())
    if len(words) > LONGEST:
        return NamedBody(words)
    words = (
        ADDRESS.sub("", words)
        if "http" in words or "www." in words or "@" in words or ("(" in words and "." in words)
        else words
    )
    words = STREET.sub(_sited, words) if "," in words and any(map(str.isdigit, words)) else words
    words = JOINED_ON.sub("", words) if words[-1:].isalnum() and any(map(str.isdigit, words)) else words
    words = _described(DASHED.sub(" - ", asides.without(unmarked(words))))
    words, framework = _framework(_alone(_signed_for(unmarked(words).rstrip(" :–—-"))))
    words, country = _flag(words) if not words.isascii() else (words, "")
    words, country = _head(words, ":") if ":" in words and not country else (words, country)
    words, acronym, country = tails.taken_off(*trailingacronyms.slashed(tails.trimmed(words)), country)
    if framework:
        framework, _, country = tails.taken_off(framework, "", country)
    if not country:
        words, country = _head(words, "–—/-")
    if signing.is_nameless(words):
        return NamedBody("")
    words, acronym = (words, acronym) if acronym else leadingacronyms.leading(words)
    return NamedBody(asides.unquoted(words), acronym, "" if states.is_state(country, text) else country, framework)


def _described(words: str) -> str:
    """Return a line without what stands behind a bracketed acronym: small words, the name in another script."""
    found = DESCRIBED.fullmatch(words) if ") " in words else None
    if told := TOLD.fullmatch(words) if ", " in words else None:
        return told["named"]
    twice = TWICE.search(words) if ")" in words and not words.isascii() else None
    if twice and _is_again(words[: twice.start()], twice["again"]):
        return words[: twice.start("again")]
    spelt = found is not None and acronyms.is_acronym(found["acronym"])
    return found["named"] if spelt and found and acronyms.are_initials(found["acronym"], found["name"]) else words


def _is_again(name: str, again: str) -> bool:
    """Return whether words behind an acronym may be a name again, in another script: not the country of the body."""
    latin = "(" not in name and ")" not in name and any("a" <= letter <= "z" for letter in name)
    return latin and not countries.code(again.strip())


def _sited(street: re.Match[str]) -> str:
    """Return what stays of an address: the country at its end."""
    last = street["rest"].rpartition(", ")[2]
    return f", {last}" if tails.country_code(last) else ""


def _balanced(words: str) -> str:
    """Return words without a bracket that is closed and was never opened."""
    return words.replace(")", "", 1) if words.count(")") > words.count("(") else words


def _signed_for(words: str) -> str:
    body = _balanced(signing.for_body(words))
    if not signing.may_tell(body):
        return body.strip() or words
    person = signing.REPRESENTED.search(body)
    if person and person.start():
        return body[: person.start()].strip() + _country_within(person[0])
    return body.strip()


def _alone(words: str) -> str:
    """Return a line without what its body is a member of; the country behind that stays."""
    alone = memberships.without(words)
    return alone if alone == words else alone + _country_within(words[len(alone) :])


def _country_within(words: str) -> str:
    """Return the bracket at the end of words where it holds a country; empty where it does not."""
    last = tails.DASH.split(words)[-1] if "–" in words or "—" in words else words.rpartition("), ")[2]
    if tails.country_code(last):
        return f", {last}"
    bracket = tails.BRACKETS.match(words)
    return f" ({bracket['round']})" if bracket and tails.country_code(bracket["round"] or "") else ""


def _framework(words: str) -> tuple[str, str]:
    if not signing.may_tell(words):
        return words, ""
    found = frameworks.FRAMEWORK.search(words.replace("’", "'"))
    if found and found.start():
        rest = words[found.end() :]
        name, closing, after = rest.partition(")") if "(" in found[0] else (rest, "", "")
        return words[: found.start()] + (after if closing else ""), tails.trimmed(name.rstrip("]"))
    last = frameworks.last(words)
    if last and last.start():
        return words[: last.start()], tails.trimmed(last["zh"] or last["tr"] or last["ja"])
    return words, ""


def _flag(words: str) -> tuple[str, str]:
    found = FLAG.search(words)
    country = countries.flagged(found[0]) if found else ""
    return (tails.trimmed(words.replace(found[0], "")), country) if found and country else (words, "")


def _head(words: str, signs: str) -> tuple[str, str]:
    """Return words without the country before them, and its code; `signs`: one of which stands between."""
    found = HEAD.match(LED.sub(r"\1 – \2", words))
    first = found["first"] if found and (found["sign"] or found["dash"]) in signs else ""
    spelt = found is not None and first.isupper() and acronyms.are_initials(first, found["name"])
    country = "" if spelt else tails.country_code(first) if countries.is_code(first) else countries.code(first)
    return (found["name"], country) if found and country else (words, "")
