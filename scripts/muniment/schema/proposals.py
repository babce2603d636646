"""What a value that will not do was probably meant to be; empty where it may mean several things, or nothing."""

import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from muniment.model.form import Form
from muniment.schema import values
from muniment.text.patterns import late

QUOTES = "“”„‘’'\"«» "
HOST = late(r"(?:[\w-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?")
TAG = late(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?")
MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
NAMES = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
ENGLISH = late(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{NAMES})\.?,?"
    rf"|(?P<first>{NAMES})\.? (?P<second>\d{{1,2}})(?:st|nd|rd|th)?,?) (?P<year>[0-9]{{4}})",
    re.IGNORECASE | re.ASCII,
)
REGIONS = {"UK": "GB"}
"""What people write for a region whose code is another."""

Proposal = Callable[[str, str], str]
"""Takes a value and the day that the name of its file says, which tells the day from the month."""


def day(value: str, known: str) -> str:
    """Return the date that a value names in words or in another order."""
    text = value.strip(QUOTES)
    if english := _english(text):
        return english
    from muniment.text import days  # loads names of months in many languages, which takes a while

    found = days.whole(text)
    if found is None:
        return ""
    if not found.swapped:
        return found.iso
    return next((iso for iso in (found.iso, found.swapped) if known and iso.startswith(known)), "")


def _english(text: str) -> str:
    """Return the day that English words name; empty where they name none."""
    found = ENGLISH.fullmatch(text)
    if not found:
        return ""
    month = MONTHS.index((found["month"] or found["first"])[:3].casefold()) // 3 + 1
    day = f"{found['year']}-{month:02}-{int(found['day'] or found['second']):02}"
    return day if values.is_day(day) else ""


def language(value: str, _: str) -> str:
    """Return the tag of a language written with other signs or capitals, or by its English name."""
    found = TAG.fullmatch(value.strip(QUOTES))
    parts = [part or "" for part in found.groups()] if found else []
    if parts:
        region = parts[2].upper()
        tag = "-".join(filter(None, (parts[0].lower(), parts[1].title(), REGIONS.get(region, region))))
        if values.is_language(tag):
            return tag
    from babel import Locale  # likewise

    names = {str(name).casefold(): str(code) for code, name in Locale("en").languages.items()}
    return names.get(value.strip(QUOTES).casefold(), "").replace("_", "-")


def path(value: str, _: str) -> str:
    """Return the path of an address that was given with its host, encoded, or without a slash at either end."""
    try:
        bare = urlsplit(value).path if "://" in value else value
    except ValueError:
        return ""
    plain = unicodedata.normalize("NFC", unquote(bare)).strip().strip("/")
    return "" if plain.endswith(".md") else "/" + re.sub(r"\s+", "-", plain) + "/"


def address(value: str, _: str) -> str:
    """Return an address that was given without its scheme."""
    return f"https://{value.strip()}" if HOST.fullmatch(value.strip()) else ""


def country(value: str, _: str) -> str:
    """Return the code of a country that was given by its name, or in other letters."""
    upper = value.strip().upper()
    if len(upper) == 2:
        return REGIONS.get(upper, upper)
    from muniment.text import countries  # likewise

    return countries.code(value)


def domain(value: str, _: str) -> str:
    """Return the host of an address that was given in its place."""
    try:
        return urlsplit(value if "://" in value else f"//{value}").hostname or ""
    except ValueError:
        return ""


OF: dict[Form, Proposal] = {
    Form.DATE: day,
    Form.DAY: day,
    Form.LANGUAGE: language,
    Form.PATH: path,
    Form.FORMER: path,
    Form.ADDRESS: address,
    Form.COUNTRY: country,
    Form.DOMAIN: domain,
}
"""What finds a better value, by form."""
