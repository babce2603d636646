"""When a feed was built: none of its posts has changed since."""

import datetime

from muniment.captures.structured import stamps
from muniment.text.patterns import late

BUILT = late(rb"<lastBuildDate>([^<]*)</lastBuildDate>")
"""When its newest change was, of a post or of what was said of one (WordPress, get_feed_build_date)."""


def until(head: bytes, zone: str) -> str:
    """Return the day after which a feed has no change; without the blog's zone, it may be the day after that."""
    found = BUILT.search(head)
    day = stamps.stamped(found[1].decode("ascii", "replace"), zone)[:10] if found else ""
    if len(day) < len("YYYY-MM-DD"):
        return ""
    if zone or day == datetime.date.max.isoformat():
        return day
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()
