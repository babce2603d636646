"""Carries a pull out: through the one guarded fetcher, no faster than links are looked at."""

import time

from muniment.links.crawl import Crawl
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.project import Links
from muniment.pull.pulling import Pulling

PATIENT = Bounds(connect=10.0, total=90.0, body=80.0)
"""A page of posts takes a small server its time."""


def go(pulling: Pulling, way: Way, settings: Links) -> None:
    """Run a pull to its end; raises what its answers raise."""
    wire = Wire(Way(way.allowed, way.authorities, way.proxy, PATIENT), time.monotonic)
    pace = Pace(per_host=1, per_second=settings.per_second, at_once=1)
    try:
        for _ in Crawl(wire, pace, time.monotonic).run([(pulling.home, pulling.run())]):
            pass
    finally:
        wire.close()
