"""Every answer ever seen here, in a local SQLite file: what verdicts rest on, and when each address was last asked."""

import datetime
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from muniment.links.due import Looks
from muniment.links.look import Seen
from muniment.machine import kept
from muniment.model.verdict import Verdict

NAME = "observations.sqlite"
TABLE = """
create table if not exists observation (
  url text not null, at text not null, verdict text not null, status integer not null, because text not null,
  new_url text not null, title text not null, requests integer not null, recorded integer not null default 0,
  absent integer not null default 0
);
create index if not exists of_url on observation (url, at);
create table if not exists round (day text not null);
"""
DAMAGED = frozenset((sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT))
TOGETHER = datetime.timedelta(seconds=1)
"""Observations of so long are kept together; a killed run loses no more than these."""


def _opened(file: Path) -> sqlite3.Connection:
    """Open a file of observations; one that is damaged, or none, is begun anew."""
    try:
        return _usable(sqlite3.connect(file, timeout=10))
    except sqlite3.DatabaseError as fault:
        if fault.sqlite_errorcode not in DAMAGED:
            raise
        kept.tell(file.parent, f"what was kept in .cache/links/{NAME} cannot be read ({fault}); starting anew")
    for left in file.parent.glob(f"{NAME}*"):
        left.unlink()
    return _usable(sqlite3.connect(file, timeout=10))


def _usable(base: sqlite3.Connection) -> sqlite3.Connection:
    """Return a base with the tables of today, whatever it had before; it is let go of where it cannot be used."""
    try:
        base.executescript("pragma journal_mode=wal; pragma synchronous=normal;" + TABLE)
        if "absent" not in {row[1] for row in base.execute("pragma table_info(observation)")}:
            base.execute("alter table observation add column absent integer not null default 0")
    except sqlite3.Error:
        base.close()
        raise
    return base


class Observations:
    """The file of observations; where it cannot be used, `failure` says why and nothing is kept."""

    def __init__(self, folder: Path) -> None:
        self.failure = ""
        self.open: sqlite3.Connection | None = None
        self.kept = datetime.datetime.min.replace(tzinfo=datetime.UTC)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.open = _opened(folder / NAME)
        except (OSError, sqlite3.Error) as fault:
            self._fail(fault)

    def _fail(self, fault: Exception) -> None:
        self.failure = self.failure or str(fault)
        self.open = None

    def add(self, url: str, seen: Seen, at: datetime.datetime) -> None:
        """Keep what one look saw."""
        row = (url, at.isoformat(timespec="seconds"), seen.verdict, seen.status, seen.because, seen.new_url, seen.title)
        self._write("insert into observation values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)", (*row, seen.requests, seen.absent))
        if at - self.kept >= TOGETHER:
            self.kept = at
            self.keep()

    def keep(self) -> None:
        """Put what was added on disk."""
        if self.open is not None:
            try:
                self.open.commit()
            except sqlite3.Error as fault:
                self._fail(fault)

    def looks(self) -> Looks:
        """Return when each address, and when all that was due, was last looked at."""
        last = self._rows("select url, max(at) from observation group by url")
        days = [day for (day,) in self._rows("select max(day) from round") if day]
        day_of = datetime.date.fromisoformat
        return Looks({url: day_of(at[:10]) for url, at in last}, day_of(days[0]) if days else None)

    def went_round(self, day: datetime.date) -> None:
        """Note that all that was due on a day was looked at."""
        self._write("insert into round values (?)", (day.isoformat(),))

    def unrecorded(self) -> Iterator[tuple[str, datetime.date, Seen]]:
        """Yield looks that a run which was cut off has not brought into the ledger, oldest first."""
        asked = (
            "select url, at, verdict, status, because, new_url, title, requests, absent from observation "
            "where recorded = 0 order by at"
        )
        for url, at, verdict, status, because, new_url, title, requests, absent in self._rows(asked):
            seen = Seen(Verdict(verdict), because, new_url, status, requests, title, absent=bool(absent))
            yield url, datetime.date.fromisoformat(at[:10]), seen

    def _rows(self, asked: str) -> list[tuple[Any, ...]]:
        if self.open is None:
            return []
        try:
            return self.open.execute(asked).fetchall()
        except sqlite3.Error as fault:
            self._fail(fault)
            return []

    def _write(self, told: str, values: tuple[Any, ...] = ()) -> None:
        if self.open is not None:
            try:
                self.open.execute(told, values)
            except sqlite3.Error as fault:
                self._fail(fault)

    def recorded(self) -> None:
        """Note that the ledger holds all looks."""
        self._write("update observation set recorded = 1 where recorded = 0")
        self.keep()

    def close(self) -> None:
        """Let go of the file."""
        self.keep()
        if self.open is not None:
            self.open.close()
