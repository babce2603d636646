"""Makes the post of a section of a page's text: its fields, and what is doubtful in them."""

from collections.abc import Container, Iterable, Mapping, Sequence

import msgspec

from muniment.captures.drafts import draft, linked
from muniment.captures.drafts.draft import Draft
from muniment.captures.hypertext import entry
from muniment.captures.plain.page import headings
from muniment.captures.plain.post.anatomy import Anatomy
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress, labeladdresses
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.dates import bylines, datewords, lunarday, relativeday
from muniment.captures.words.dates.dated import DAY, LISTED, PARTICULAR, UNKNOWN, YEARLESS, DateLine
from muniment.captures.words.rows import placeline
from muniment.captures.words.text import addresses
from muniment.model.post import FrontMatter, Source
from muniment.text import days
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry

PARTED = late(r"\s[|·•–—/]\s")
"""What stands between the parts of a line that dates a post."""
JOINT = 3
"""Letters of a word that joins a day or time to another."""
BARE = "the page shows none of its text; find that"
ELSEWHERE = {
    LISTED: "beside its title in a list of posts",
    PARTICULAR: "in a list under its text",
    placeline.FORM: "with which its text begins",
}
"""Where the date of a post stands that is in no line of its own beside its title, by the form of that."""
TAG_SIGNS = ("tag", "tiqu", "schlagw", "mot-cle")
"""One of these stands in each address of a tag (labeladdresses.FOLDERS), be it in a list of addresses."""


def post(
    section: Section, part: Anatomy, values: Mapping[str, str], taken: Container[str], registry: Registry
) -> Draft:
    """Return the post of a section from its parts and the values of its fields, at an address that is not taken."""
    section = _undated(section) if _says_changed(section) else section
    known, body = linked.path_in(section.own), values.get("body", "")
    said, date = section.start.said, _date(section.start.said, known)
    counted, notes = draft.counted(part.signed, part.claims)
    title = values.get("title") or entry.first_words(body)
    front = msgspec.structs.replace(
        _front(section, part, values, registry),
        title=title,
        date=_timed(date, part, section),
        permalink=known or draft.address(linked.stem(section.own) or title, date, taken),
        updated=said.updated if said.updated != date else "",
    )
    bare = _is_bare(front, body)
    unsaid = [BARE] * bare + [entry.NO_TITLE] * ("title" not in values)
    doubts = (*_date_doubts(section, date), *counted, *part.doubts, *unsaid)
    short, led = part.short or bare, part.addresses
    slugs = _slugs(section, front.tags) if front.tags else {}
    told = tuple(notes)
    return Draft(front, body, by_rule=not known, short=short, doubts=doubts, notes=told, addresses=led, slugs=slugs)


def _front(section: Section, part: Anatomy, values: Mapping[str, str], registry: Registry) -> FrontMatter:
    """Return the fields of a post but for its title, its date and its address."""
    return FrontMatter(
        title="",
        date="",
        author=values.get("author", ""),
        tags=draft.labels(values, "tags", section.tags),
        categories=draft.labels(values, "categories", section.categories),
        organisations=draft.signatories(part.signed.entries, registry),
        sources=_accessed(draft.sources(values), part.accessed),
        see_also=draft.further(part.see_also),
        pictures=draft.pictures(values),
    )


def _is_bare(front: FrontMatter, body: str) -> bool:
    """Return whether nothing of a text is shown: no words, and nothing that comes out of one."""
    return not (front.pictures or front.sources or front.see_also or any(map(str.isalnum, body)))


def _accessed(cited: Sequence[Source], seen: Sequence[str]) -> tuple[Source, ...]:
    """Return sources with the days on which they were looked at."""
    if not any(seen):
        return tuple(cited)
    return tuple(msgspec.structs.replace(one, accessed=day) for one, day in zip(cited, seen, strict=True))


def _date(said: DateLine, permalink: str) -> str:
    """Return the date of a post: what its line says, if that is sure and whole, else what its own address does."""
    found = draft.DATED.match(permalink)
    own = "-".join(part for part in found.groups() if part) if found else ""
    if own and (said.iso == UNKNOWN or (not said.is_day and own.startswith(said.iso))):
        return own
    if _changed_before(said, own):
        return said.updated
    return said.swapped if own and said.swapped[: len(own)] == own and said.iso[: len(own)] != own else said.iso


def _changed_before(said: DateLine, own: str) -> bool:
    """Return whether the later of two days is that in the address of a post: it was last changed before it appeared.

    WordPress shows both so where a post was planned.
    """
    return len(own) == DAY and said.updated.startswith(own) and not said.iso.startswith(own)


def _timed(date: str, part: Anatomy, section: Section) -> str:
    """Return the date of a post with the time of day that stands under its text, as Blogger has it."""
    rows = (section.page.lines[number] for number in sorted(section.filing.lines))
    feet = () if len(date) != DAY else (part.ended,) if part.ended else rows
    return next((timed for line in feet if (timed := bylines.hour(line.text, date)) != date), date)


LUNAR = "is of the Islamic calendar, by which no day of the common one is sure"


def _date_doubts(section: Section, date: str) -> list[str]:
    said = section.start.said
    if date not in (said.iso, said.swapped) and date != UNKNOWN:
        return ["its date is the one in its address"]
    if said.form == headings.FORM:
        more = "; put its day in" if len(date) < DAY else ""
        return [f"its date is that of the page's heading{more}"]
    if said.form in ELSEWHERE:
        return [f"its date is the one {ELSEWHERE[said.form]}"]
    if section.start.date < 0 and said.iso != UNKNOWN:
        return ["its date is the one that stands above the post before it"]
    if said.iso == UNKNOWN and said.updated:
        return ["the only day beside it is that of its last change; put the date in"]
    if said.iso == UNKNOWN and said.form == YEARLESS:
        return ["the day beside it says no year; put the date in"]
    if section.start.date < 0 or (said.iso == UNKNOWN and said.form != relativeday.FORM):
        return ["no date stands beside it; put the date in"]
    if said.iso == UNKNOWN:
        lunar = lunarday.find(section.page.words(section.start.date)) is not None
        return [f"its date {LUNAR if lunar else 'counts from the day of the capture'}; put the date in"]
    if said.swapped and date == said.iso:
        return [f"its date may be {said.swapped[:10]}, if the month stands first"]
    partial = [f"its date {said.iso} is partial"] if len(said.iso) < DAY else []
    changed = _leading(section) is not None and section.start.date not in section.start.title
    return ["its date may be that of its last change"] if changed else partial


def _undated(section: Section) -> Section:
    """Return a section with the day beside it that on which the post was changed: it has another beside it, or none."""
    said, dates, below = section.start.said, section.page.dates, section.page.after(section.start.last)
    head = [number for number in range(section.start.first, section.start.date) if number in dates]
    under = [below] if below < section.end and below in dates and _appeared(section.page.words(below)) else []
    able = (dates[number].iso for number in [*head[-1:], *under] if len(dates[number].iso) >= DAY)
    told = msgspec.structs.replace(
        said, iso=next((iso for iso in able if iso <= said.iso), UNKNOWN), swapped="", updated=said.iso
    )
    return msgspec.structs.replace(section, start=msgspec.structs.replace(section.start, said=told))


def _appeared(words: str) -> bool:
    """Return whether a line begins with a word for the day on which a post appeared."""
    return datewords.LEAD.match(words) is not None and CHANGED.match(f"{words} 1") is None


def _leading(section: Section) -> str | None:
    """Return what stands between a word that a post was changed and the only day beside it; None without these."""
    if section.start.date < 0 or section.start.said.updated or len(section.start.said.iso) < DAY:
        return None
    first, lines = section.start.date, section.page.lines
    dated = " ".join(line.words for line in lines[first : first + section.start.said.lines])
    told = [part for part in PARTED.split(dated) if days.DATED.search(part)]
    changed = CHANGED.match(told[0]) if len(told) == 1 else None
    day = days.first(told[0]) if changed else None
    return told[0][changed.end() : day.start] if changed and day else None


def _says_changed(section: Section) -> bool:
    """Return whether the only day beside a post is surely one of a change: the time, or its weekday, may lead to it.

    A title in the same line may begin like that, and who edited a post may have done so at first.
    """
    led = _leading(section)
    words = [word.strip(".,") for word in (led or "").split() if not word[0].isdigit()]
    small = section.start.date not in section.start.title
    weekday = days.named_weekday(" ".join(words))  # it may be two words
    return led is not None and (weekday or all(days.named_weekday(one) or (small and _is_joint(one)) for one in words))


def _is_joint(word: str) -> bool:
    """Return whether a word is one such as 'at', 'on', 'um', 'den'."""
    return word.islower() and len(word) <= JOINT


def _slugs(section: Section, tags: Iterable[str]) -> dict[str, str]:
    """Return the slugs of those of some tags to whose pages lines of a post lead."""
    known = {tag.casefold(): tag for tag in tags}
    refers = section.references
    found: dict[str, str] = {}
    for line in section.page.lines[section.start.first : section.end]:
        if "http" not in line.text and not refers.known:
            continue
        text = refers.linked(line.text)
        for one in addresses.find(text) if any(sign in text for sign in TAG_SIGNS) else ():
            label = known.get(one.shown_in(text).strip(" ,#|·").casefold(), "")
            own = not section.hosts or blogaddress.is_own(one.url, section.hosts)
            if label and own and (slug := labeladdresses.slug(one.url)):
                found[label] = slug
    return found
