"""Lines right under a title that show its day beside words of any kind: a desk, a place, an hour, a second day."""

from muniment.captures.words.blogs import labeladdresses, labels
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.dates.dated import DAY, DateLine
from muniment.captures.words.rows import sharedlines
from muniment.captures.words.text import addresses
from muniment.text import dayranges, days, stops
from muniment.text.patterns import late

FORM = "shown"
"""The form of such lines (dated.DateLine)."""
LONGEST = 160
"""Characters of such a line without the addresses of its links."""
TIMED, PLAIN = 14, 4
"""Words beside a day that has an hour, and beside any other."""
STROKES = ("|", "·", "•")
APART = late(r"\s*(?P<name>[^\s|·•](?:[^|·•]*[^\s|·•])?)[\s|·•]*")
"""What stands alone before a day, with a stroke or more than a space between."""
CLOCK = late(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
SENTENCE = late(rf"[^\W\d_]{{4}}[{stops.ENDS};](?:\s|$)|[。！？]")
WORD = late(r"[^\W\d_]+")


def read(text: str) -> DateLine | None:
    """Return what such a line says: its day, and who wrote where a word leads to the name; None for any other."""
    shown = addresses.blanked(text) if addresses.may_link(text) else text
    if len(" ".join(shown.split())) > LONGEST or "©" in text or sharedlines.is_quoted(text):
        return None  # too long, or whose a picture is, or what a post shows from a service
    if dayranges.are_hours(shown):
        return None  # of a meeting
    found = list(days.find(shown))
    if not 0 < len(found) <= 2 or any(not day.is_day for day in found):
        return None
    day, rest = found[0], shown
    for one in found:
        rest = rest[: one.start] + " " * (one.end - one.start) + rest[one.end :]
    words = WORD.findall(besidedates.AUTHOR.sub("", rest))
    timed = len(day.iso) > DAY or CLOCK.search(rest) is not None
    small = not timed and len(words) > 1 and any(word[0].islower() for word in words)
    if small or len(words) > (TIMED if timed else PLAIN) or SENTENCE.search(rest):
        return None
    updated = found[1].iso if len(found) > 1 and found[1].iso[:DAY] > day.iso[:DAY] else ""
    return DateLine(day.iso, False, FORM, day.swapped, updated, _author(text, rest))


def _author(text: str, rest: str) -> tuple[int, int]:
    """Return where a name stands that leads to its posts, or that a word leads to; (0, 0) where none does."""
    linked = (one for one in addresses.leading(text) if one.words and labeladdresses.is_author(one.url))
    if (link := next(linked, None)) is not None:
        return link.said, link.said + len(link.words)
    clock = CLOCK.search(rest)
    named = (besidedates.AUTHOR.search(rest, 0, clock.start()) if clock else None) or besidedates.AUTHOR.search(rest)
    if named is None:
        alone = APART.fullmatch(rest)
        gap = text[alone.end("name") :] if alone and labels.personal(alone["name"]) else ""
        return alone.span("name") if alone and (gap[:2].isspace() or gap[:2].strip() in STROKES) else (0, 0)
    start, last = named.start("author"), len(rest.rstrip())
    return (start, last) if bylines.is_name(rest[start:last]) else named.span("author")  # 'Dr. Ann Roe'
