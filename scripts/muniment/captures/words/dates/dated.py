"""What a line says that dates a post."""

import re
from collections.abc import Sequence

import msgspec

from muniment.text.patterns import late

UNKNOWN, TWICE = "unknown", "twice"
"""What stands for no date; the form of a row with two days side by side."""
LISTED, PARTICULAR = "in a list of posts", "in a list of particulars"
"""The forms of a day beside a title that is named again, and in a list under a text of what is said of its post."""
YEARLESS = "without a year"
"""The form of a day and a month alone."""
DAY = len("YYYY-MM-DD")
"""Characters of a whole date."""


class DateLine(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a line that dates a post says; `pure` where it says nothing but the date.

    A page has thousands; what another process found of them holds no copies of the defaults.
    """

    iso: str
    pure: bool
    form: str
    swapped: str = ""
    updated: str = ""
    author: tuple[int, int] = (0, 0)
    """Where the author's name stands in the line."""
    categories: tuple[int, int] = (0, 0)
    """Where the names of its categories stand."""
    tags: tuple[int, int] = (0, 0)
    """Where the names of its tags stand."""
    title: tuple[int, int] = (0, 0)
    """Where the title stands, where it is on the same line."""
    lines: int = 1
    """How many lines it takes: day, month and year may each have one."""

    @property
    def is_day(self) -> bool:
        """Whether it dates a post to the day, or finer."""
        return len(self.iso) >= DAY


APOSTROPHE = late(r"(?<=[^\W\d_])['’](?=[^\W\d_])")
"""Stands for a letter and a space between two words."""
FIRST = late(r"(?<!\d)1(?:er|re|ère|ᵉʳ|r|[ºᵒ°o])(?!\w)", re.IGNORECASE)
"""The first of a month, where a language counts that day alone so: '1er mai', '1º de mayo', beside '2 mai'."""
WORDLESS = late(r"[\W\d_]+")
"""What stands between the letters of a name, and around it."""


def day_alone(said: DateLine) -> DateLine:
    """Return the day that a line says without what else it says, as of a post that has it from another."""
    return DateLine(said.iso, said.pure, said.form, said.swapped, said.updated)


def in_time(said: DateLine) -> DateLine:
    """Return the days that a line says in time: of two the later is that of a change, wherever it stands."""
    if said.swapped or UNKNOWN in (said.iso, said.updated) or not "" < said.updated[:DAY] < said.iso[:DAY]:
        return said
    return msgspec.structs.replace(said, iso=said.updated, updated=said.iso)


def twice(said: DateLine, other: str) -> DateLine:
    """Return what a row says that has another day right beside its own: a later one is that of a change."""
    updated = said.updated or (other if other > said.iso[:DAY] else "")
    return msgspec.structs.replace(said, form=TWICE, updated=updated)


def is_same(one: DateLine, other: DateLine) -> bool:
    """Return whether two lines say the same day, and no other time of it each."""
    return UNKNOWN not in (one.iso, other.iso) and (one.iso.startswith(other.iso) or other.iso.startswith(one.iso))


def signer(said: DateLine, text: str) -> str:
    """Return the letters of the name that a line says, which is this text."""
    return WORDLESS.sub("", text[slice(*said.author)])


def form_of(written: str) -> str:
    """Return the shape of a date: digits and letters without what they are."""
    written = APOSTROPHE.sub(" ", FIRST.sub("1", written))
    return re.sub(r"[^\W\d_][^\s\d.,:/()’'-]*", "a", re.sub(r"\d{4}", "9999", re.sub(r"\d+", "9", written), count=0))


def placed(said: DateLine | None, places: Sequence[int]) -> DateLine | None:
    """Return what a line says that was read with other spaces or signs, each part at its place in the text.

    Behind a word that leads to a part nothing may stand: its place is beyond the last then.
    """
    if said is None:
        return None
    told = ((name, *getattr(said, name)) for name in ("author", "categories", "tags", "title"))
    at = {name: (places[a], places[z - 1] + 1) if a < z else (0, 0) for name, a, z in told}
    return msgspec.structs.replace(said, **at)
