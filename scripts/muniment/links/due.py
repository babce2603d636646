"""When an address is to be looked at again: the living in about a month, suspects in days; spread by their names."""

import datetime
import hashlib
from collections.abc import Mapping

import msgspec

from muniment.model.record import Record
from muniment.model.verdict import Standing

DAYS = {Standing.ALIVE: 30, Standing.SUSPECT: 3, Standing.BROKEN: 90}
"""Days between looks."""
JITTER = 0.2
"""Share of these days by which the next look comes earlier or later."""
ROUND = 7
"""Days between rounds where it is not known here when the last one was: so often the workflows of code hosts look."""


class Looks(msgspec.Struct, frozen=True):
    """What is known here of looks that the ledger does not tell."""

    last: Mapping[str, datetime.date] = {}
    """The day of the last look, by address."""
    round: datetime.date | None = None
    """The day on which all that was due was last looked at."""

    def since_round(self, today: datetime.date) -> int:
        """Return days since the last round."""
        return ROUND if self.round is None else (today - self.round).days


def is_due(url: str, record: Record | None, looks: Looks, *, today: datetime.date) -> bool:
    """Tell whether it is time to look at an address."""
    if record is None:
        return True
    told, looked = _told(record), looks.last.get(url, datetime.date.min)
    if (today - max(told, looked)).days < _days(url, record.standing):
        return False
    if record.failures or url in looks.last:
        return True
    # A good look that changed nothing is not in the ledger: one day in thirty is this address's own, and counts until
    # the next round.
    return (today.toordinal() - _number(url)) % DAYS[record.standing] < looks.since_round(today)


def _told(record: Record) -> datetime.date:
    """Return the latest day on which, by its record, an address was looked at."""
    days = [*record.failures[-1:], *([record.since] if record.since else [])]
    return datetime.date.fromisoformat(max(days)) if days else datetime.date.min


def _days(url: str, standing: Standing) -> int:
    days = DAYS[standing]
    spread = int(days * JITTER)
    return days - spread + _number(url) % (2 * spread + 1)


def _number(url: str) -> int:
    return int.from_bytes(hashlib.blake2b(url.encode(errors="replace"), digest_size=4).digest(), "big")
