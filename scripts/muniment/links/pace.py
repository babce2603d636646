"""Who may be asked when: requests wait in line for their host, so that none is pressed."""

import heapq
from collections import deque
from typing import Any

SPREAD = 1.02
"""Requests are sent this much slower than the rate, so that jitter on the way does not bunch them above it."""


class _Line:
    """Requests waiting for one host; `next` is when one more may be sent, `begun` how many are of looks under way."""

    def __init__(self) -> None:
        self.waiting: deque[Any] = deque()
        self.active, self.begun, self.next = 0, 0, 0.0
        self.filed: list[tuple[float, int, str]] | None = None


class Pace:
    """Lets at most `per_host` requests at once, and `per_second`, go to one host; the longest line goes first.

    Looks under way go before those that are yet to begin: else each would wait until all others had begun.
    """

    def __init__(self, *, per_host: int, per_second: float, at_once: int) -> None:
        self.per_host, self.at_once = per_host, at_once
        self.gap = SPREAD / per_second
        self.lines: dict[str, _Line] = {}
        self.under_way: list[tuple[float, int, str]] = []
        self.ready: list[tuple[float, int, str]] = []
        self.delayed: list[tuple[float, int, str, Any]] = []
        self.active = self.waiting = self.counter = 0
        self.grown = False
        """Whether lines have grown at their ends since their lengths were last compared."""

    def add(self, host: str, request: Any, *, at: float = 0.0, first: bool = False) -> None:
        """Put a request in line; not before the time `at`; `first` where others wait for its end."""
        self.waiting += 1
        if at:
            self.counter += 1
            heapq.heappush(self.delayed, (at, self.counter, host, request))
            return
        self.grown = self.grown or not first
        line = self.lines.setdefault(host, _Line())
        (line.waiting.appendleft if first else line.waiting.append)(request)
        line.begun += first
        self._file(host, line)

    def _file(self, host: str, line: _Line) -> None:
        heap = self.under_way if line.begun else self.ready
        if line.waiting and line.filed is not heap and line.active < self.per_host:
            line.filed = heap
            heapq.heappush(heap, (line.next, -len(line.waiting), host))

    def _top(self, heap: list[tuple[float, int, str]]) -> tuple[float, str] | None:
        """Return the time and the host of the first line of a heap; lines that were filed anew since are dropped."""
        while heap:
            time, _, host = heap[0]
            if self.lines[host].filed is heap and self.lines[host].next == time:
                return time, host
            heapq.heappop(heap)
        return None

    def take(self, now: float) -> tuple[str, Any] | None:
        """Return the next request that may be sent now, with its host; `sent` or `unsent` must follow."""
        while self.delayed and self.delayed[0][0] <= now:
            _, _, host, request = heapq.heappop(self.delayed)
            self.waiting -= 1
            self.add(host, request, first=True)
        if self.grown:
            self.ready = self._compared()
            self.grown = False
        if self.active >= self.at_once:
            return None
        for heap in (self.under_way, self.ready):
            top = self._top(heap)
            if top is not None and top[0] <= now:
                heapq.heappop(heap)
                return self._taken(top[1])
        return None

    def _compared(self) -> list[tuple[float, int, str]]:
        """Return the lines that are ready by their lengths of now."""
        heap: list[tuple[float, int, str]] = []
        for time, _, host in self.ready:
            line = self.lines[host]
            if line.filed is self.ready:
                line.filed = heap
                heap.append((time, -len(line.waiting), host))
        heapq.heapify(heap)
        return heap

    def _taken(self, host: str) -> tuple[str, Any]:
        line = self.lines[host]
        line.filed = None
        line.begun -= line.begun > 0
        self.waiting -= 1
        return host, line.waiting.popleft()

    def sent(self, host: str, now: float) -> None:
        """Tell that a request taken is under way."""
        line = self.lines[host]
        line.active, line.next = line.active + 1, max(now, line.next) + self.gap
        self.active += 1
        self._file(host, line)

    def unsent(self, host: str) -> None:
        """Tell that a request taken needs no sending: its host's time is not used up."""
        self._file(host, self.lines[host])

    def done(self, host: str) -> None:
        """Tell that a request of this host has ended."""
        line = self.lines[host]
        line.active -= 1
        self.active -= 1
        self._file(host, line)

    def pause(self, now: float) -> float:
        """Return seconds until a request may be sent; a second where none is in sight."""
        times = [self.delayed[0][0]] if self.delayed else []
        if self.active < self.at_once:
            times += [top[0] for top in map(self._top, (self.under_way, self.ready)) if top]
        return max(0.0, min(min(times, default=now + 1.0) - now, 1.0))
