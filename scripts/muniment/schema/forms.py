"""The rule of each form: what `check` says of a value, and the pattern by which other programs know it."""

import re
from collections.abc import Callable
from functools import partial

import msgspec

from muniment.model.codes import COUNTRIES, LANGUAGES
from muniment.model.form import Form
from muniment.schema import identifiers, proposals, values
from muniment.text.patterns import late

MONTH, DAY, TIME = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])", "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
DAYS = f"[0-9]{{4}}-{MONTH}-{DAY}"
DATES = f"[0-9]{{4}}(?:-{MONTH}(?:-{DAY}(?:T{TIME})?)?)?|unknown"
PLAIN = r"[^\s/<>:\"|?*\\#]+"
"""One part of an address, as far as single characters go."""


class Rule(msgspec.Struct, frozen=True):
    """What is asked of a form.

    `code` is that of its problems in posts; `advice` says what would be right; `pattern` (ECMA 262, without anchors)
    lets pass whatever `told` does, which returns the message about a named value, empty where it is right.
    """

    code: str
    advice: str
    pattern: str
    told: Callable[[str, str], str]


def _rule(code: str, advice: str, *, pattern: str, accepts: Callable[[str], object]) -> Rule:
    def told(name: str, value: str) -> str:
        return "" if accepts(value) else f"{name} {advice}, not '{value}'"

    return Rule(code, advice, pattern, told)


def _date_told(name: str, value: str, *, accepts: Callable[[str], bool]) -> str:
    if accepts(value):
        return ""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return f"{name} '{value}' is no day of the calendar"
    return f"{name} must be written YYYY-MM-DD, not '{value}'"


def _path_told(name: str, value: str, *, faulty: Callable[[str], str]) -> str:
    fault = faulty(value)
    return f"{name} '{value}' {fault}" if fault else ""


def _path_rule(pattern: str, faulty: Callable[[str], str]) -> Rule:
    advice = "must be a path, as in /2018/04/12/slug/"
    return Rule("permalink-form", advice, pattern, partial(_path_told, faulty=faulty))


def _register(name: Form, advice: str, pattern: str) -> Rule:
    def told(field: str, value: str) -> str:
        fault = identifiers.fault(name.value, value)
        return f"{field} {fault}" if fault else ""

    return Rule(f"{name.value}-value", advice, pattern, told)


def _path_pattern() -> str:
    reserved = "|".join(sorted(map(re.escape, values.RESERVED)))
    no = rf"(?!/(?:{reserved})/)(?!/[0-9]{{4}}/(?:[0-9]{{2}}/){{0,2}}$)(?!.*/(?:\.{{1,2}}|index\.html)/)"
    return rf"{no}(?!.*%[0-9A-Fa-f]{{2}})(?:/{PLAIN})+/"


def _language_pattern() -> str:
    known, regions = "|".join(sorted(LANGUAGES)), "|".join(sorted(COUNTRIES))
    return f"(?:[a-z]{{3}}|{known})(?:-[A-Z][a-z]{{3}})?(?:-(?:{regions}|[0-9]{{3}}))?(?:-(?:[a-z0-9]{{4,8}}))*"


def _address_rule() -> Rule:
    pattern = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/].*"
    return _rule("url-form", "must begin with http:// or https://", pattern=pattern, accepts=values.ADDRESS.match)


WRITTEN = "must be written YYYY-MM-DD"
RULES = {
    Form.DATE: Rule("date-form", WRITTEN, DATES, partial(_date_told, accepts=values.is_date)),
    Form.DAY: Rule("date-form", WRITTEN, DAYS, partial(_date_told, accepts=values.is_day)),
    Form.PATH: _path_rule(_path_pattern(), values.address_fault),
    Form.FORMER: _path_rule(f"/p/[0-9]{{1,9}}/|{_path_pattern()}", values.former_fault),
    Form.LANGUAGE: _rule(
        "lang-form",
        "must be a language tag such as en, es or pt-BR",
        pattern=_language_pattern(),
        accepts=values.is_language,
    ),
    Form.ADDRESS: _address_rule(),
    Form.FILE: _rule(
        "picture-file",
        "must be the name of a picture beside the post",
        pattern=r"[^/\\:]+",
        accepts=values.is_file_name,
    ),
    Form.IDENTIFIER: _rule(
        "id-value",
        "must be lower-case words with hyphens",
        pattern="[a-z0-9]+(?:-[a-z0-9]+)*",
        accepts=values.IDENTIFIER.fullmatch,
    ),
    Form.SEGMENT: _rule(
        "slug-value", "must be one part of an address, as in some-words", pattern=PLAIN, accepts=values.is_segment
    ),
    Form.COUNTRY: _rule(
        "country-value",
        "must be an ISO 3166 code of two capitals such as CH",
        pattern="|".join(sorted(COUNTRIES)),
        accepts=COUNTRIES.__contains__,
    ),
    Form.DOMAIN: _rule(
        "domains-value",
        "must be names of hosts such as ishr.ch",
        pattern=r"[^\s/:@]+\.[^\s/:@]+",
        accepts=values.DOMAIN.fullmatch,
    ),
    Form.WIKIDATA: _register(Form.WIKIDATA, "must be written as in Q42970", ".*[Qq].*[1-9].*"),
    Form.ROR: _register(Form.ROR, "must be written as in 05dxps055", ".*0.*[0-9].*[0-9].*"),
    Form.ISNI: _register(Form.ISNI, "must be written as in 0000 0001 2150 090X", ".*[0-9].*[0-9Xx].*"),
    Form.PATTERN: _rule(
        "exemption-form",
        "must begin with http:// or https:// and a host",
        pattern="https?://[^/*].*",
        accepts=late(r"https?://[^/*]+").match,
    ),
}
"""What is asked of each form; any words will do where a form has no rule."""


def fault(form: Form, name: str, value: str, *, known: str = "") -> str:
    """Return what is wrong with the value of a field, and what would be right; empty where nothing is.

    `known` is the day that the name of the post's file says.
    """
    rule = RULES.get(form)
    said = rule.told(name, value) if rule else ""
    near = proposed(form, value, known=known) if said else ""
    return f"{said}; did you mean '{near}'?" if near else said


def proposed(form: Form, value: str, *, known: str = "") -> str:
    """Return what was probably meant by a value that will not do; empty where that cannot be told."""
    rule, find = RULES.get(form), proposals.OF.get(form)
    near = find(value, known) if find else ""
    return near if rule and near and not rule.told("", near) else ""


def pattern(form: Form) -> str:
    """Return the pattern of a form, without anchors; empty where any words will do."""
    rule = RULES.get(form)
    return rule.pattern if rule else ""
