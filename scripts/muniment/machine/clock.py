"""Where the time of a build goes."""

import time


class Clock:
    """Wall-clock seconds that each step of a build took."""

    def __init__(self) -> None:
        self.laps: list[tuple[str, float]] = []
        self.since = time.perf_counter()

    def lap(self, name: str) -> None:
        """Note the seconds since the lap before."""
        now = time.perf_counter()
        self.laps.append((name, now - self.since))
        self.since = now
