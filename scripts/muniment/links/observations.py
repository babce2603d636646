"""Every answer ever seen here, in a local SQLite file: what verdicts rest on, and when each address was last asked."""

import datetime
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from muniment.links.look import Seen
from muniment.model.verdict import Verdict

TABLE = """
create table if not exists observation (
  url text not null, at text not null, verdict text not null, status integer not null, because text not null,
  new_url text not null, title text not null, requests integer not null, recorded integer not null default 0,
  absent integer not null default 0
);
create index if not exists of_url on observation (url, at);
"""
TOGETHER = datetime.timedelta(seconds=1)
"""Observations of so long are kept together; a killed run loses no more than these."""


class Observations:
    """The file of observations; where it cannot be used, `failure` says why and nothing is kept."""

    def __init__(self, folder: Path) -> None:
        self.failure = ""
        self.open: sqlite3.Connection | None = None
        self.kept = datetime.datetime.min.replace(tzinfo=datetime.UTC)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.open = sqlite3.connect(folder / "observations.sqlite", timeout=10)
            self.open.executescript("pragma journal_mode=wal; pragma synchronous=normal;" + TABLE)
            self._widen()
        except (OSError, sqlite3.Error) as fault:
            self._fail(fault)

    def _widen(self) -> None:
        """Add to a file of before what such files had not yet."""
        if self.open is None:
            return
        if "absent" not in {row[1] for row in self.open.execute("pragma table_info(observation)")}:
            self.open.execute("alter table observation add column absent integer not null default 0")

    def _fail(self, fault: Exception) -> None:
        self.failure = self.failure or str(fault)
        self.open = None

    def add(self, url: str, seen: Seen, at: datetime.datetime) -> None:
        """Keep what one look saw."""
        if self.open is None:
            return
        row = (url, at.isoformat(timespec="seconds"), seen.verdict, seen.status, seen.because, seen.new_url, seen.title)
        try:
            added = (*row, seen.requests, seen.absent)
            self.open.execute("insert into observation values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)", added)
            if at - self.kept >= TOGETHER:
                self.kept = at
                self.keep()
        except sqlite3.Error as fault:
            self._fail(fault)

    def keep(self) -> None:
        """Put what was added on disk."""
        if self.open is not None:
            try:
                self.open.commit()
            except sqlite3.Error as fault:
                self._fail(fault)

    def last(self) -> dict[str, datetime.date]:
        """Return the day on which each address was last looked at."""
        return {
            url: datetime.date.fromisoformat(at[:10]) for url, at in self._rows("select url, max(at)", "group by url")
        }

    def unrecorded(self) -> Iterator[tuple[str, datetime.date, Seen]]:
        """Yield looks that a run which was cut off has not brought into the ledger, oldest first."""
        columns = "select url, at, verdict, status, because, new_url, title, requests, absent"
        for url, at, verdict, status, because, new_url, title, requests, absent in self._rows(
            columns, "where recorded = 0 order by at"
        ):
            seen = Seen(Verdict(verdict), because, new_url, status, requests, title, absent=bool(absent))
            yield url, datetime.date.fromisoformat(at[:10]), seen

    def _rows(self, columns: str, condition: str) -> list[tuple[Any, ...]]:
        if self.open is None:
            return []
        try:
            return self.open.execute(f"{columns} from observation {condition}").fetchall()
        except sqlite3.Error as fault:
            self._fail(fault)
            return []

    def recorded(self) -> None:
        """Note that the ledger holds all looks."""
        if self.open is not None:
            try:
                self.open.execute("update observation set recorded = 1 where recorded = 0")
            except sqlite3.Error as fault:
                self._fail(fault)
        self.keep()

    def close(self) -> None:
        """Let go of the file."""
        self.keep()
        if self.open is not None:
            self.open.close()
