"""Towns by which time zones are named: they tell where something was written from who wrote it."""

import zoneinfo
from functools import cache

from muniment.text import countries


def are_place(words: str) -> bool:
    """Return whether words name a country, or a town that a time zone is named by: 'New York'."""
    return bool(countries.code(words)) or countries.fold(words) in _known()


@cache
def _known() -> frozenset[str]:
    zones = (zone.rpartition("/")[2].replace("_", " ") for zone in zoneinfo.available_timezones())
    return frozenset(map(countries.fold, zones))
