"""Reads rows in which the hour stands before the day, as P2 has them: 'ann 6:20 pm on March 5, 2013', or begins all."""

import re

import msgspec

from muniment.captures.words.blogs import furniture
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late

FORM = "hour "
LONGEST = 600
"""Characters of such a row with its links."""
HOUR = late(
    r"(?P<hour>\b[01]?\d[:.][0-5]\d\s?[ap]\.?m\.?|\b(?:[01]?\d|2[0-3]):[0-5]\d|"
    r"\b(?:[01]?\d|2[0-3]) ?h(?: ?[0-5]?\d(?: ?min)?)?)"
    r"(?:\s+[*_]*(?:on|le|el|em|il|op|am|den|la|в)[*_]*\s+|,\s+(?=[^\W_]))",
    re.IGNORECASE,
)
LOOSE = late(
    r"(?P<hour>\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?)\s+[*_/]*[^\s\d|·•()\[\]:]{1,12}[*_/]*\s+(?=\w)",
    re.IGNORECASE,
)
"""The same where any other word stands between hour and day: the buttons behind both tell what row that is."""
FIRST = late(r"\s*(?P<hour>(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m\.?)?)(?:\s?[,|·–—-]\s?|\s+)(?=\d)", re.IGNORECASE)
"""The hour that a row begins with, right before a day that may stand so without it: '14:30 | 05.11.2015'."""
MINUTE = late(r"[:.][0-5]\d|\d ?h ")
"""What every hour holds; this is soon told."""
WEEKDAY = late(
    r"\d[:.][0-5]\d(?:\s?[ap]\.?m\.?|\s(?:Uhr|hrs?|h))?(?P<between>,?\s+(?P<name>[^\W\d_]{1,14})[.,]?)(?=\s+\w)",
    re.IGNORECASE,
)
"""What may be the weekday between hour and day."""
PART = late(r"\s*[|·•]\s*|\s{2,}")
"""What parts the buttons behind the day."""
NAME = late(
    r"[\s#*_•+□○▪◦/-]*(?:(?:posted |written )?by\s+)?(?P<author>[^\W\d_][^|·•:;!?()\[\]]{0,40}?)(?:\s+at)?\s+",
    re.IGNORECASE,
)
COUNT, NUMBER = late(r"\s*\(\d+\)$"), late(r"\[\d{1,4}\]")
"""How many have answered, behind the button for that, and the number of a link."""
TAGGED = late(rf"(?i:{furniture.TAGS})\s*[:：]\s*(?P<tags>[^|.!?]*[^|.!?\s])\s*$")
"""The tags that end such a row."""
REFERRED = late(r"\[(?P<words>[^\d\[\]][^\[\]]*)\](?:\[[^\[\]]*\])?")
"""A link whose address stands elsewhere."""
ANCHOR = late(r"\(#[\w-]*\)")
"""The address of a button within the page."""
WORDS = 4
"""Words of a name."""
BUTTONS = 2
"""Buttons that tell such a row by themselves: one leads to the post, another answers."""


def found(text: str) -> re.Match[str] | None:
    """Return the hour before a day in a line, with what leads from one to the other."""
    return HOUR.search(text) or LOOSE.search(text)


def without_weekday(text: str) -> str:
    """Return a line with space for a weekday between hour and day: '10:08 am Fri Jul 19, 2013'."""
    found = WEEKDAY.search(text) if len(text) <= LONGEST and MINUTE.search(text) else None
    if found is None or not days.named_weekday(found["name"]):
        return text
    first, last = found.span("between")
    return text[:first] + " " * (last - first) + text[last:]


def read(text: str) -> DateLine | None:
    """Return what such a row says; None for any other line."""
    minute = len(text) <= LONGEST and MINUTE.search(text) is not None
    if minute and (first := FIRST.match(text)) and (said := dateline.read(text[first.end() :])):
        return _moved(said, first, text)
    shown = _shown(text) if minute and found(text) else ""
    hour = found(shown)
    day = days.first(shown[hour.end() :]) if hour else None
    name = NAME.fullmatch(shown, 0, hour.start()) if hour else None
    if hour is None or day is None or day.start or len(day.iso) != len("YYYY-MM-DD"):
        return None
    unnamed = hour.start() > 0 and (name is None or len(name["author"].split()) > WORDS)
    rest = hour.end() + day.end
    tagged = TAGGED.search(shown, rest)
    last, tags = (tagged.start(), tagged.span("tags")) if tagged else (len(shown), (0, 0))
    loose = HOUR.search(shown) is None and (name is None or len(_parts(shown[rest:last])) < BUTTONS)
    if unnamed or loose or not _are_buttons(shown[rest:last]):
        return None
    told = days.first(f"{shown[hour.end() :][: day.end]} {hour['hour']}")
    iso, form = told.iso if told else day.iso, form_of(shown[hour.end() :][: day.end])
    if name is None or LEAD.fullmatch(name["author"]):  # 'Posted at 1:37pm on …' names nobody
        return DateLine(iso, False, form)
    return DateLine(iso, False, f"{FORM}{form}", author=name.span("author"), tags=tags)


def _shown(text: str) -> str:
    """Return a row, as long as it was, with links as their words alone."""
    shown = ANCHOR.sub(_space, addresses.blanked(text)).replace("\\|", " |")
    shown = REFERRED.sub(lambda link: f" {link['words']} ".ljust(len(link[0])), shown)
    return NUMBER.sub(_space, re.sub(r"\((?:https?:/)?/[^()\s]*\)", _space, shown))


def _moved(said: DateLine, hour: re.Match[str], text: str) -> DateLine | None:
    """Return what a row says behind the hour that it begins with, where that is no hour more, with the hour."""
    day = days.first(text[hour.end() :])
    told = days.first(f"{text[hour.end() :][: day.end]} {hour['hour']}") if day and "T" not in said.iso else None
    if told is None or day is None or day.start or len(said.iso) != len("YYYY-MM-DD"):
        return None
    named = ((name, *getattr(said, name)) for name in ("author", "categories", "tags", "title"))
    places = {name: (hour.end() + first, hour.end() + last) for name, first, last in named if last}
    return msgspec.structs.replace(said, iso=told.iso, form=f"9:9 {said.form}", **places)


def _space(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _are_buttons(words: str) -> bool:
    return all(map(furniture.is_button, _parts(words)))


def _parts(words: str) -> list[str]:
    """Return the buttons behind a day, without how many have answered."""
    return [COUNT.sub("", part.strip()) for part in PART.split(words.strip()) if part.strip()]
