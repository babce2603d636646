"""When an address is to be looked at again: the living in about a month, suspects in days; spread by their names."""

import datetime
import hashlib
from collections.abc import Mapping

from muniment.model.record import Record
from muniment.model.verdict import Standing

DAYS = {Standing.ALIVE: 30, Standing.SUSPECT: 3, Standing.BROKEN: 90}
"""Days between looks."""
JITTER = 0.2
"""Share of these days by which the next look comes earlier or later."""


def is_due(url: str, record: Record | None, last: Mapping[str, datetime.date], *, today: datetime.date) -> bool:
    """Tell whether it is time to look at an address; `last` are the days of the last looks known here."""
    if record is None:
        return True
    looked = last.get(url) or _told(record)
    if looked is None:
        # Only the ledger is here, and it tells months: one day in thirty is this address's own.
        return (today.toordinal() - _number(url)) % DAYS[record.standing] == 0
    return (today - looked).days >= _days(url, record.standing)


def _told(record: Record) -> datetime.date | None:
    """Return the day of the last look, as far as a record tells days."""
    if record.failures:
        return datetime.date.fromisoformat(record.failures[-1])
    return None


def _days(url: str, standing: Standing) -> int:
    days = DAYS[standing]
    spread = int(days * JITTER)
    return days - spread + _number(url) % (2 * spread + 1)


def _number(url: str) -> int:
    return int.from_bytes(hashlib.blake2b(url.encode(errors="replace"), digest_size=4).digest(), "big")
