"""Lines that a date shares with a title, or with the name of who wrote the post."""

import re
from collections.abc import Sequence

import msgspec

from muniment.captures.words.blogs import labels
from muniment.captures.words.dates import bylines, datewords, shortyears
from muniment.captures.words.dates.dated import DateLine, form_of
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.rows import dateline
from muniment.captures.words.rows.dateline import LONGEST, LONGEST_RELATIVE
from muniment.text import dayranges, days, duedays
from muniment.text.casing import CAPITAL
from muniment.text.days import Day
from muniment.text.patterns import late, often

WORD = late(r"[\u3040-\u30ff\u3400-\u9fff]{1,2}|[^\s\u3040-\u30ff\u3400-\u9fff]+")
"""A word; where no space parts them, about one."""
SAID = 3
"""Words of a title that shares its line with a day, at least."""
HOUR = r"(?:,?(?: at)? \d\d?[:.]\d\d(?: ?[ap]\.?m)?)?"
"""The time of day behind a date; there may be none."""
SEAM = often(
    r"(?:[^\W\d_A-Z]|(?<=\s)\d{1,3})"
    rf"(?=(?:[A-Z][a-z]{{2,8}}|[A-Z]{{3,9}})\.? \d{{1,2}}(?:st|nd|rd|th)?, \d{{4}}{HOUR}\W*$)|"
    r"[^\W\d_](?=\d{1,2}\.? [^\W\d_]{3,9}\.? \d{4}(?: (?:г|р)\.)?\W*$)"
)
"""Where a title ends that a date follows without a space."""
BRIEF_SEAM = often(r"[^\W\d_A-Z?!”»](?=\d\d[.]\d\d[.]\d\d\W*$)")
"""The same with a year of two figures."""
BEHIND = often(rf"(?<=(?<!\d)(?:19|20)\d\d)(?={CAPITAL}|[«“\"¡¿])")
"""Where a date ends that a title follows without a space."""
JOINT = late(rf"(?:(?<=[^\W\d_A-Z])|(?<=[?!”»\"’)]))(?={CAPITAL})")
LED = late(rf"(?:{LEAD.pattern}){{1,3}}")
"""Where a word may begin that a tool set right behind another, and words that lead to a day."""
MOST = 1000
"""Characters of a title and a date with their addresses."""
OF_YEAR = late(r"\s?(?i:г(?:ода|\.)|р(?:оку|\.))(?!\w)")
"""What follows the number of a year in Russian, Bulgarian and Ukrainian."""
WEEKDAY = late(r"(?:\s[|–—/·•-]\s*|[,،]\s|\s{2,})(?P<name>[^\W\d_]+(?:-[^\W\d_]+)?\.?),? $")
"""A word behind a sign before a date."""
CLINGING = range(14, 4, -1)
"""Letters of the name of a day, in small letters too, that a tool set right behind a title."""
BEHIND_DAY = late(
    r"\s?(?:[(（](?P<within>[^()（）]{1,12})[)）]|(?P<bare>[^\W\d_]{2,12})(?=\s*(?:$|[|–—/·•,，]|-\s)|\s{2}))"
)
"""A word behind a date, in brackets or before a sign."""
CLUNG = late(rf"(?:(?<=[^\W_A-Z])|(?<=[?!”»\"’)]))(?P<name>{CAPITAL}[^\W\d_]{{2,}}),? $")
"""A word that begins right behind another, or behind what ends a title, before a date."""
JOINS = late(r"[,،–—|/·•-]")
"""What stands between a date and a name beside it."""
WROTE = r"(?i:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisała?|написала?)"
WRITTEN = late(rf"\s{WROTE}\s+{datewords.ON}\s*$")
"""What leads from who wrote a post to its day, and ends no title."""
SIGNER = late(
    r"\W*(?P<name>\w.*?)(?:, (?P<office>[^\W\d_][^,|·•]{2,24}))?"
    rf"(?:\s*[,،–—|/·•-]\s*|\s+(?:{WROTE}\s+)?{datewords.ON}\s+)(?P<day>[^\W\d_]{{2,12}}(?:-[^\W\d_]+)?,? )?"
)
"""A name, what somebody is maybe, and the day of the week before a date."""
LEADS = late(rf"\s{datewords.ON}\s+(?:[^\W\d_]|\d)")
"""A word that leads from a name to a day."""
FILED = late(rf"\s+{datewords.IN}\s+(?P<filed>{CAPITAL}[^|·•:;.!?\d]{{1,80}}?)\s*")
"""The categories behind a day."""
PARTED = late(r"(?P<filed>[^\W\d_][^—–|/]{1,40}?)\s+[—–|/]\s+(?P<name>[^—–|/]{3,60})")
"""A category and a name, with a dash between."""
SHOWN = (
    r"(?:posts?|photos?|videos?|reels?|beitrag|fotos?|vídeo|bild|publi\w+|postagem|bericht|inn?leg[gk]\w*|inlägg\w*|"
    r"opslag\w*)"
)
"""What such a service shows."""
EMBEDDED = late(
    rf"(?<!\w)(?i:{SHOWN})\s"
    r"(?:shared|posted|geteilt|partagée?|compartid[ao]|condivis[ao]|gedeeld|partilhad[ao]|compartilhad[ao]|delt|delad|"
    r"udostępnion[yae])\s(?:by|von|par|por|de|da|door|af|av|przez)\s[^()]{2,80}\(@[\w.]{1,30}\)"
)
"""Who shared what a post shows from such a service: 'A photo posted by Ann Roe (@annroe)'."""
HANDLE = late(rf"[—–-] ?\S[^()]{{0,80}}\(@\w{{1,30}}\)|{EMBEDDED.pattern}")
"""Who wrote what is quoted from a service where each has a name with such a sign."""
ATTRIBUTED = late(r"\s*[—―–]\s?(?P<name>[^\W\d_][^,;:()\d]{2,60}?)(?:,[^\d]{0,60})?[\s,(]+(?=\S*\d)")
"""A name behind a dash, with what somebody is maybe, before a day."""
DASHED = late(r"\s+[–—-]\s+\S")
"""What stands between a date and the title behind it, be that a question."""
CLOCK = late(r"(?:[^\W\d_]{1,3} )?\d{1,2}[:h]\d\d")
"""An hour, which begins no title behind a day."""
LOGIN = late(r"[^\W\d_][\w.-]{1,24}")
BRIEF = late(r"[\u3400-\u9fff]{2,4}|[\u3040-\u9fff]{1,6}[·・][\u3040-\u9fff]{1,6}")
"""A name in a script that puts no space between words."""
HOST = late(r"(?:[a-z\d-]+\.)+[a-z]{2,12}")
INITIAL = late(rf"(?<![^\W\d_]){CAPITAL}\.$")
"""A name made short at the end of a line."""


def glued(text: str, *, listed: bool = False) -> DateLine | None:
    """Return what a line says that holds a title and a date before or after it; of a list it may be a question."""
    if len(text) > MOST or is_quoted(text) or _is_attributed(text):
        return None
    found = _days(text)
    if len(found) != 1 or not found[0].is_day or dayranges.are_all(text) or duedays.leads(text):
        return None
    day = _wide(found[0], text)
    before, after = text[: day.start], text[day.end :]
    before = "" if days.named_weekday(before.strip(" ,،")) else before
    asking = listed or DASHED.match(after) is not None
    ended = bool(after.strip()) and _ends(text.rstrip(), listed=asking)
    if ended or (re.search(r"\w", after) and re.search(r"\w", before)):
        return None
    start, end = (day.end, len(text)) if re.search(r"\w", after) else (0, day.start)
    inner = re.search(r"[^\s|–—―:,•·/-](?:.*[^\s|–—―:,•·/(\[-])?", text[start:end])
    if start == 0 and WRITTEN.search(text, 0, end):
        return None
    if not inner or _is_host(inner[0]) or CLOCK.match(inner[0]):
        return None
    title = (start + inner.start(), start + inner.end())
    return DateLine(day.iso, True, form_of(text[day.start : day.end].split(":")[0]), day.swapped, title=title)


def hold_titles(texts: Sequence[str], least: int = SAID) -> bool:
    """Return whether what stands in lines beside their days differs, and says as much as titles do, `least` words each.

    No names do, nor lines that say who wrote a post.
    """
    said = ((text, glued(text)) for text in texts)
    words = [text[slice(*one.title)] for text, one in said if one]
    told = len(words) > 1 and sum(len(WORD.findall(each)) for each in words) >= least * len(words)
    if not told or len({*words}) < len(words):
        return False
    return not any(labels.personal(each) or bylines.author(each)[1] or bylines.leads(each) for each in words)


def _days(text: str) -> list[Day]:
    """Return the days of a line, be it that a tool put no space between one and what stands beside it."""
    found = list(days.find(text)) if len(text) <= LONGEST + 100 else []
    if not found and (seam := SEAM.search(text)):
        found = list(days.find(" " * seam.end() + text[seam.end() :]))
    if not found and (seam := BRIEF_SEAM.search(text)) and (told := shortyears.marked(text[seam.end() :])):
        found = list(days.find(" " * seam.end() + told))
    if not found and (seam := BEHIND.search(text)):
        found = list(days.find(text[: seam.start()]))
    return found


def _is_attributed(text: str) -> bool:
    """Return whether a line says whose a quotation above it is, and of what day: '— Ann Roe, 5 May 2018'."""
    found = ATTRIBUTED.match(text)
    return found is not None and labels.personal(" ".join(found["name"].split()))


def is_quoted(words: str) -> bool:
    """Return whether words say who wrote what is quoted from such a service: '— Ann Roe (@annroe) 5 May 2018'."""
    return "(@" in words and HANDLE.search(words) is not None


def _ends(text: str, *, listed: bool) -> bool:
    """Return whether a line ends a sentence, as a title in a list may be one that asks or cries."""
    return text[-1] in (".。" if listed else ".。؟!?") and not INITIAL.search(text)


def led(text: str) -> DateLine | None:
    """Return what a line says that begins with a title, right behind which words lead to its day: '…oldPosted on'."""
    day = days.first(text) if len(text) <= LONGEST + 100 else None
    before = text[: day.start] if day else ""
    seam = next((found.start() for found in JOINT.finditer(before) if LED.fullmatch(before, found.start())), 0)
    said = dateline.read(" " * seam + text[seam:]) if seam else None
    return msgspec.structs.replace(said, title=(0, seam)) if said and said.is_day else None


def signed(text: str, *, login: bool = False) -> DateLine | None:
    """Return what a line says that holds a date and a name behind it or before it: '14 May 2021, Jan Wilk'.

    `login`: the name may be one word.
    """
    able = len(text) <= LONGEST_RELATIVE and (JOINS.search(text) or text.lstrip()[:1].isdigit() or LEADS.search(text))
    found = list(days.find(text)) if able else []
    if len(found) != 1 or not found[0].is_day:
        return None
    day = found[0]
    behind = re.fullmatch(r"(?:\s*[,،–—|/-]\s*|\s+(?!.*[|·•]))(?P<name>\S.*?)\W*", text[day.end :])
    before = SIGNER.fullmatch(text[: day.start])
    if before and before["day"] and not days.named_weekday(before["day"].strip(" ,")):
        before = None
    filed = FILED.fullmatch(text, day.end) if before else None
    ended = filed or not re.search(r"\w", text[day.end :])
    name = behind if not re.search(r"\w", text[: day.start]) else before if ended else None
    led = name is before and LEADS.search(text, 0, day.end) is not None
    if not name or not (_signs(name["name"], login=login, led=led) or _is_host(name["name"])):
        return None
    start = day.end if name is behind else 0
    place = (start + name.start("name"), start + name.end("name"))
    form, listed = form_of(text[day.start : day.end].split(":")[0]), filed.span("filed") if filed else (0, 0)
    return _parted(DateLine(day.iso, False, form, day.swapped, author=place, categories=listed), text)


def _parted(said: DateLine, text: str) -> DateLine:
    """Return what a line says, its name without the category before it: '9 May 2021 — Wages — Ann Roe'."""
    beside = PARTED.fullmatch(text, *said.author) if not said.categories[1] else None
    if beside is None or not labels.personal(beside["name"]) or labels.personal(beside["filed"]):
        return said
    return msgspec.structs.replace(said, author=beside.span("name"), categories=beside.span("filed"))


def _signs(name: str, *, login: bool, led: bool) -> bool:
    """Return whether words are the name of a person or office; `led`: a word leads to the day, as from an event."""
    if led:  # 'Press Conference on 5 May'
        return labels.personal(name)
    brief = BRIEF.fullmatch(name) or (login and LOGIN.fullmatch(name))
    return bool(" " in name or brief) and bylines.is_signer(name)


def _is_host(name: str) -> bool:
    """Return whether a name is that of a site: 'harbour.example'."""
    return name.islower() and HOST.fullmatch(name) is not None


def _wide(day: Day, text: str) -> Day:
    """Return a date with the day of the week beside it, and the word for its year.

    A tool may set the former right behind a title; behind the date it stands in brackets, or before a sign.
    """
    year = OF_YEAR.match(text, day.end)
    end = year.end() if year else day.end
    return msgspec.structs.replace(day, start=day.start - _clung(text[: day.start]), end=end + _weekday(text[end:]))


def _clung(before: str) -> int:
    """Return how many characters the day of the week takes that a tool set right behind a title, before a date."""
    if (apart := WEEKDAY.search(before)) and days.named_weekday(apart["name"]):
        return len(before) - apart.start("name")
    found = CLUNG.search(before)
    if found and days.named_weekday(found["name"]):
        return len(found[0])
    last = before.rstrip(" ,،")
    able = (size for size in CLINGING if len(last) > size and last[-size - 1 :].replace("-", "").isalpha())
    return next((len(before) - len(last) + size for size in able if days.named_weekday(last[-size:])), 0)


def _weekday(after: str) -> int:
    """Return how many characters the day of the week takes that stands behind a date, in brackets or before a sign."""
    found = BEHIND_DAY.match(after)
    return found.end() if found and days.named_weekday(found["within"] or found["bare"]) else 0
