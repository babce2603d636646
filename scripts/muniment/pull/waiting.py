"""How long a blog asks to be left alone (RFC 9110, Retry-After), and what that means for a pull."""

import datetime
from email.utils import parsedate_to_datetime

import msgspec

from muniment.links.answer import Answer
from muniment.pull import replies
from muniment.pull.replies import Refused

LONGEST = 300.0
"""Seconds that are waited for; who is asked to wait longer comes again."""
MINUTE, HOUR, DAY = 60, 3600, 86_400
FAR = 100 * 365 * DAY
"""Seconds beyond which no date is worked out."""


class Later(Refused):
    """The blog asks for a longer wait; the message says when to come again."""


class Pause(msgspec.Struct, frozen=True):
    """How long to wait before asking again, and what to say of it."""

    seconds: float
    said: str = ""


def pause(answer: Answer, usual: float, now: datetime.datetime) -> Pause:
    """Return how long to wait for what an answer asks, else as long as usual; raises Later where it is too long."""
    wished = asked(answer, now)
    if wished is None:
        return Pause(usual)
    if wished > LONGEST:
        when = f"{now + datetime.timedelta(seconds=min(wished, FAR)):%Y-%m-%d %H:%M} UTC"
        where = replies.shown(answer.url)
        raise Later(f"{where}: the blog asks to come again in {shown(wished)}; run it again after {when} to go on")
    return Pause(max(wished, usual), f"the blog asks to wait {wished:.0f} s" if wished else "")


def asked(answer: Answer, now: datetime.datetime) -> float | None:
    """Return how many seconds an answer asks to wait; None where it does not say."""
    wished = answer.headers.get("retry-after", "").strip()
    if wished.isascii() and wished.isdigit():
        return float(wished[:12])
    moment = _moment(wished)
    return max(0.0, (moment - now).total_seconds()) if moment is not None else None


def shown(seconds: float) -> str:
    """Return a time that is long in words."""
    for size, name in ((DAY, "days"), (HOUR, "hours")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {name}"
    return f"{seconds / MINUTE:.0f} minutes"


def _moment(written: str) -> datetime.datetime | None:
    try:
        found = parsedate_to_datetime(written)
    except (ValueError, IndexError, TypeError):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=datetime.UTC)
