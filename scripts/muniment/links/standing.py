"""A record and one more look -> the record after it: what looks over days add up to."""

import datetime

import msgspec

from muniment.links.look import Seen
from muniment.model.record import Record
from muniment.model.verdict import Standing, Verdict

APART = datetime.timedelta(days=3)
"""Bad looks closer together than this count as one."""
ENOUGH = 3
"""Bad looks, each APART from the one before, that make a link broken; they span six days by that."""
KEPT = 12
"""Days of bad looks that a record keeps at most; the first of them always stays."""
FRESH = datetime.timedelta(days=183)
"""After so long the month in which a link was last alive is written anew."""
GONE = 410


def after(record: Record | None, url: str, seen: Seen, *, today: datetime.date) -> Record:
    """Return what is known of an address after one more look; nothing changes that need not."""
    before = record or Record(url=url, verdict=seen.verdict, standing=Standing.ALIVE)
    failures = _failures(before, today) if seen.verdict.bad else ()
    standing = _standing(seen, failures)
    fresh = record is None or standing is not before.standing
    worded = fresh or seen.verdict is not before.verdict
    # Of a bad look the line changes by its day anyhow.
    reasoned = worded or seen.verdict.bad
    return msgspec.structs.replace(
        before,
        verdict=seen.verdict,
        standing=standing,
        since=today.isoformat() if fresh else before.since,
        alive=_alive(before, today, fresh=fresh) if standing is Standing.ALIVE else before.alive,
        failures=failures,
        new_url=seen.new_url,
        title=(seen.title or before.title) if worded and seen.verdict in (Verdict.OK, Verdict.MOVED) else before.title,
        because=seen.because if reasoned else before.because,
    )


def _failures(before: Record, today: datetime.date) -> tuple[str, ...]:
    days = sorted({*before.failures, today.isoformat()})
    return (*days[:1], *days[1:][-(KEPT - 1) :])


def _standing(seen: Seen, failures: tuple[str, ...]) -> Standing:
    """Apply the rule of FORMATS.md, section 8."""
    if not failures:
        return Standing.ALIVE
    sure = seen.status == GONE or seen.absent or _counted(failures) >= ENOUGH
    return Standing.BROKEN if sure else Standing.SUSPECT


def _counted(failures: tuple[str, ...]) -> int:
    """Return how many bad looks lie far enough apart to count."""
    counted, last = 0, datetime.date.min
    for day in map(datetime.date.fromisoformat, failures):
        if not counted or day - last >= APART:
            counted, last = counted + 1, day
    return counted


def _alive(before: Record, today: datetime.date, *, fresh: bool) -> str:
    month = f"{today:%Y-%m}"
    if fresh or not before.alive:
        return month
    return month if today - datetime.date.fromisoformat(before.alive + "-01") > FRESH else before.alive
