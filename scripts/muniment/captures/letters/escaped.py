"""Letters beyond ASCII that are written in ASCII: escapes of JSON, numbers and names of HTML."""

import json
import re
from collections.abc import Callable
from enum import StrEnum
from html.entities import codepoint2name, name2codepoint

from muniment.text.patterns import late

FIRST = 0x80
"""The first letter beyond ASCII."""


class Form(StrEnum):
    """How letters are written."""

    PLAIN = ""
    """As they are."""
    JSON = "json"
    """As escapes of JSON, with figures in small letters."""
    NUMBERS = "numbers"
    """As entities by their number."""
    NAMES = "names"
    """As entities by the names of HTML 4, those without one by their number."""


NAMES = {name: code for name, code in name2codepoint.items() if code >= FIRST}
ESCAPE = r"(?<!\\)(?:\\u(?!00[0-7])[0-9a-f]{4})+"
ENTITY = rf"&(?:#(?:1(?:2[89]|[3-9]\d)|[2-9]\d\d|[1-9]\d{{3,5}})|{'|'.join(sorted(NAMES, key=len, reverse=True))});"
RUNS = {
    Form.JSON: late(ESCAPE),
    Form.NUMBERS: late(rf"(?:{ENTITY})+"),
    Form.NAMES: late(rf"(?:{ENTITY})+"),
}
ESCAPED = late(rf"(?P<json>{ESCAPE})|(?P<html>(?:&amp;{ENTITY[1:]}|{ENTITY})+)")
"""Letters in whatever form; entities may be escaped once more, as XML has HTML."""
SIGN = late(r"\\u[0-9a-f]{4}\\u|&(?:amp;)?#?\w{2,8};&(?:amp;)?#?\w")
"""Two of them in a row."""


def shown(text: str) -> str:
    """Return a text with the letters that are written in ASCII as they show; its lines stay."""
    if not (("\\u" in text or ";&" in text) and SIGN.search(text)):
        return text
    return ESCAPED.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    return _read(found[0], Form.JSON) if found["json"] else _read(found[0].replace("&amp;", "&"), Form.NAMES)


def read(text: str, form: Form) -> str:
    """Return a text with the letters that are written in a form as they show."""
    return RUNS[form].sub(lambda found: _read(found[0], form), text)


def rewritten(text: str, form: Form, change: Callable[[str], str]) -> str:
    """Return a text the letters of which that are written in a form are changed, and written so again."""
    return RUNS[form].sub(lambda found: "".join(_written(one, form) for one in change(_read(found[0], form))), text)


def _read(run: str, form: Form) -> str:
    if form is Form.JSON:
        return str(json.loads(f'"{run}"'))
    codes = (one.removeprefix("&") for one in run.split(";")[:-1])
    return "".join(chr(int(code[1:]) if code.startswith("#") else NAMES[code]) for code in codes)


def _written(letter: str, form: Form) -> str:
    if form is Form.JSON:
        return json.dumps(letter)[1:-1]
    name = codepoint2name.get(ord(letter), "") if form is Form.NAMES else ""
    return f"&{name or f'#{ord(letter)}'};"
