"""What is known of a cited address: a line of posts/links.jsonl, which alone suffices to go on."""

import msgspec

from muniment.model.verdict import Standing, Verdict


class Memento(msgspec.Struct, frozen=True):
    """An archived copy of a source, and the day it was made (YYYY-MM-DD)."""

    url: str
    date: str


class Record(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """One address (FORMATS.md, section 3), its keys in the order in which they are written."""

    url: str
    verdict: Verdict
    standing: Standing
    since: str = ""
    """The day from which the standing holds."""
    alive: str = ""
    """The month (YYYY-MM) in which it was last known to be alive, to within half a year."""
    failures: tuple[str, ...] = ()
    """Days of the bad looks since it was last alive."""
    new_url: str = ""
    memento: Memento | None = None
    title: str = ""
    because: str = ""
