"""What a tool says of a page above its text, in YAML mostly, seen as the page would say it: of the same length."""

import re
from collections.abc import Container, Iterator, Sequence

from muniment.captures.words.text.lines import Line, line_of, plain
from muniment.text import days
from muniment.text.patterns import late

EDGE, INNER = "---\n", "\n---\n"
MOST = 40
"""Lines of such a head."""
LEAD, BODY = "Title: ", "Markdown Content:"
"""How a head begins and ends that is no YAML (Jina Reader)."""
FIELD = late(r"(?P<name>[A-Za-z_-]+(?: (?:Time|Source))?)\s*:(?P<value>.*)")
ENTRY, BLANK = late("[ -]"), late("$")
"""How a line of a head begins that is no field: in YAML an entry of a list."""
NEAR, BESIDE = 40, 3
"""Lines under a head in which its page may say its title itself, and lines from that to a date."""
PARTED = late(r"\s+(?:[|·•–—-]|::|»)\s")
"""What stands between the title of a page and the name of its site."""
SHOWN = {
    "title": "# ",
    "author": "by ",
    "date": "",
    "published": "",
    "published time": "",
    "categories": "Categories:",
    "category": "Category:",
    "tags": "Tags:",
}
"""Fields that say something of a post, and how a page would begin to say it."""
QUOTED = late(r"[\"'\[\]]")
OWN = "clippings"
"""The tag that a tool gives all that it keeps (Obsidian Web Clipper)."""
UNIVERSAL = late(r"(?<=\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|\+00:?00)(?=\W*$)")
"""A time of day that is not told in that of the blog."""
OUTER = late(r"^(\s*)([\"'])(.*)\2(\s*)$")


def may_stand(text: str) -> bool:
    """Return whether such a head may stand in a text."""
    return begins(text) or INNER in text


def begins(text: str) -> bool:
    """Return whether a text may begin with such a head."""
    return text.startswith((EDGE, LEAD))


def seen(listed: list[Line]) -> list[Line]:
    """Return the lines of a text, those of such heads as a page would have them; other fields of one as blank."""
    made = [*listed]
    place = 0
    while place < len(listed):
        end = _end(listed, place)
        texts = [line.text for line in listed[place:end]]
        for line, shown in zip(listed[place:end], _shown(texts, _left(listed, place, end)), strict=True):
            made[line.number] = line_of(line.number, line.start, line.next, shown)
        place = max(end, place + 1)
    return made


def _end(listed: Sequence[Line], place: int) -> int:
    """Return the line behind a head that begins at a place; 0 where none does."""
    text = listed[place].text.rstrip()
    if text == "---":
        return _behind(listed, place, "---", ENTRY)
    return _behind(listed, place, BODY, BLANK) if not place and text.startswith(LEAD) else 0


def _behind(listed: Sequence[Line], place: int, last: str, between: re.Pattern[str]) -> int:
    """Return the line behind the last of a head; `between`: how lines of it begin that are no fields."""
    names = set()
    for number in range(place, min(len(listed), place + MOST)):
        words = listed[number].text.rstrip()
        if words == last and number > place:
            return number + 1 if "title" in names else 0
        field = FIELD.fullmatch(words)
        if field is None and between.match(words) is None:
            return 0
        names |= {field["name"].lower()} if field else set()
    return 0


def _left(listed: Sequence[Line], place: int, end: int) -> set[str]:
    """Return the fields of a head that the page says itself under it: its title, and a date beside that."""
    fields = [field for line in listed[place:end] if (field := FIELD.fullmatch(line.text))]
    title = next((plain(QUOTED.sub(" ", field["value"])) for field in fields if field["name"].lower() == "title"), "")
    below = [line for line in listed[end : end + NEAR] if not line.blank]
    again = next((at for at, line in enumerate(below) if _is_title(line.words.strip("#*_= "), title)), -1)
    if again < 0:
        return set()
    dated = any(days.DATED.search(line.words) for line in below[max(0, again - BESIDE) : again + BESIDE + 1])
    return {"title", *(SHOWN if dated else ())}


def _is_title(words: str, title: str) -> bool:
    """Return whether words are a title, which may name the site behind itself: 'The quay | Harbour Watch'."""
    return bool(words) and (words == title or (title.startswith(words) and PARTED.match(title, len(words)) is not None))


def _shown(texts: Sequence[str], left: Container[str]) -> Iterator[str]:
    """Yield the lines of a head as a page would have them, those of some fields `left` out."""
    place = 0
    while place < len(texts):
        field, end = FIELD.fullmatch(texts[place]), place + 1
        while field and end < len(texts) and FIELD.fullmatch(texts[end]) is None and texts[end].rstrip() != "---":
            end += 1
        name = field["name"].lower() if field else ""
        lead = SHOWN.get(name) if name not in left else None
        listed = list(map(_entry, texts[place + 1 : end]))
        if field is None or lead is None or not (field["value"].strip() or any(map(str.strip, listed))):
            yield from (" " * len(text) for text in texts[place:end])
        elif field["value"].strip():
            yield from (_field(lead, field["value"], texts[place]), *(" " * len(text) for text in listed))
        else:
            yield from _listed(lead, texts[place], listed)
        place = end


def _field(lead: str, value: str, text: str) -> str:
    value = UNIVERSAL.sub(lambda found: " " * len(found[0]), value)
    value = OUTER.sub(r"\1 \3 \4", value) if "[" not in value else QUOTED.sub(" ", value)
    return lead + " " * (len(text) - len(value) - len(lead)) + value


def _entry(text: str) -> str:
    """Return an entry of a list without quotation marks, and without its dash; space where it is the tool's own."""
    words = QUOTED.sub(" ", text.replace("-", " ", 1))
    return " " * len(text) if words.strip() == OWN else words


def _listed(lead: str, text: str, entries: Sequence[str]) -> Iterator[str]:
    """Yield a field with a list of values: of labels as a list under their word, of authors the first."""
    labels = lead.endswith(":")
    yield (lead if labels else "").ljust(len(text))
    for place, words in enumerate(entries):
        mark = "- " if labels and words.strip() else "" if labels or place else lead
        yield mark + words[len(mark) :]
