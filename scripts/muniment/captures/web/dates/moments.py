"""Instants that a page states with their distance from UTC, as the clocks of the blog showed them."""

import datetime
import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import msgspec

from muniment.text.patterns import late

DAY = len("2020-01-01")
MINUTE = len("2020-01-01T00:00")
INSTANT = late(
    r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(?P<offset>Z|[+-]\d\d:?\d\d)", re.IGNORECASE
)
UTC = late(r"(?:Z|[+-]00:?00)$", re.IGNORECASE)

MIDNIGHT = late(r"[T ]00:00(?::00(?:\.0+)?)?\s?(?:Z|[+-]00:?00)$", re.IGNORECASE)


def is_day(written: str) -> bool:
    """Return whether an instant is the midnight of UTC: systems that know a day alone state it so (Hugo, Astro)."""
    return MIDNIGHT.search(written.strip()) is not None


class Clock(msgspec.Struct, frozen=True):
    """What tells the day of a post: the blog's time zone, where it is known, and the day in the post's address."""

    zone: str = ""
    own: str = ""
    """The day or month in the address."""

    def local(self, written: str) -> str:
        """Return an instant in the blog's time zone; empty where it is none, or the zone is not known."""
        found = INSTANT.fullmatch(written.strip()) if self.zone else None
        if found is None or is_day(written):
            return ""
        try:
            moment = datetime.datetime.fromisoformat(f"{found['day']}T{found['time']}{found['offset'].upper()}")
            return moment.astimezone(ZoneInfo(self.zone)).isoformat()[:MINUTE]
        except (OverflowError, ValueError):  # a day that no calendar has, or the first or last of all
            return ""

    def beside(self, written: str, shown: str) -> str:
        """Return the local time of an instant beside which a page shows a day; empty where it is not told.

        WordPress before 5.3 called its local time UTC (get_the_date): where its day is the one that is shown, or else
        in the address, it says the local time itself.
        """
        local, told = self.local(written), shown or (self.own if len(self.own) == DAY else "")
        if not told:
            return local if UTC.search(written.strip()) else ""
        stays = written.strip().startswith(told) and not written.strip().endswith(("Z", "z"))
        return local if local.startswith(told) and not stays else ""

    def stated(self, written: str, stamp: str) -> Iterator[str]:
        """Yield when a post appeared by what its page states for machines, and so in UTC as often as not.

        `stamp`: the same, as it is written. Where the zone is not known, or the address has another day, the day alone
        counts, which is that of the address.
        """
        local, dated = self.local(written), len(self.own) == DAY
        if local and local.startswith(self.own) and (UTC.search(written.strip()) or not stamp.startswith(self.own)):
            yield local
        elif UTC.search(written.strip()):
            yield self.own if dated else stamp[:DAY]
        else:
            yield stamp

    def changed(self, written: str, stamp: str) -> str:
        """Return when a post changed by what its page states for machines; `stamp`: the same, as it is written.

        Empty where that is in UTC and the zone is not known: its day may be another.
        """
        return self.local(written) if UTC.search(written.strip()) else stamp
