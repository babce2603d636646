"""posts/links.jsonl: one line a cited address, sorted; lines that are not ours are named, skipped and kept.

Marks of a merge are named and not kept: the lines between them are ours, and of one address the last counts.
"""

import datetime
import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import msgspec

from muniment.machine import whole
from muniment.model.problem import Problem, doubt
from muniment.model.record import Record
from muniment.model.verdict import Standing, Verdict
from muniment.text.patterns import late

NAME = "links.jsonl"
DAY = late(r"\d{4}-\d\d-\d\d")
MONTH = late(r"\d{4}-(?:0[1-9]|1[0-2])")
MERGED = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")
ENUM = late(r"Invalid enum value '(.*)' - at `\$\.(\w+)`", re.DOTALL)
VOCABULARIES: dict[str, type[StrEnum]] = {"verdict": Verdict, "standing": Standing}
SHOWN = 60
"""Of a line that cannot be read a message shows so many characters."""


class Ledger(msgspec.Struct, frozen=True):
    """What is known of links; `foreign` are the lines that could not be read."""

    records: dict[str, Record] = {}
    foreign: tuple[bytes, ...] = ()
    problems: tuple[Problem, ...] = ()


def read(folder: Path, shown: str = "posts") -> Ledger:
    """Read the ledger of a folder of posts; one that is absent is empty."""
    try:
        text = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return Ledger()
    records: dict[str, Record] = {}
    foreign, problems = list[bytes](), list[Problem]()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = _record(line)
            records[record.url] = record
        except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as fault:
            foreign += [line] if not line.startswith(MERGED) else []
            problems.append(doubt(f"{shown}/{NAME}", number, "ledger-line", _told(line, fault)))
    return Ledger(records, tuple(foreign), tuple(problems))


def _told(line: bytes, fault: Exception) -> str:
    words = line.decode(errors="replace").strip()
    words = words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
    if line.startswith(MERGED):
        return f"'{words}' is left from a merge; delete such lines, and of two lines of one address the older"
    return f"'{words}' is kept and not used: {fault}; mend the line, or delete it: its address is looked at anew"


def _record(line: bytes) -> Record:
    try:
        record = msgspec.json.decode(line, type=Record)
    except msgspec.ValidationError as fault:
        raise ValueError(_misfit(f"{fault}")) from None
    for day in (*record.failures, *([record.since] if record.since else [])):
        if not DAY.fullmatch(day):
            raise ValueError(f"days are written YYYY-MM-DD, not '{day}'")
        datetime.date.fromisoformat(day)
    if record.alive and not MONTH.fullmatch(record.alive):
        raise ValueError(f"alive is written YYYY-MM, not '{record.alive}'")
    return record


def _misfit(said: str) -> str:
    """Return what msgspec says of a line, with what would be right where a word is none of a closed set."""
    found = ENUM.fullmatch(said)
    words = VOCABULARIES.get(found[2]) if found else None
    return f"{found[2]} must be one of {', '.join(words)}, not '{found[1]}'" if found and words else said


def write(folder: Path, records: Iterable[Record], foreign: Iterable[bytes] = ()) -> None:
    """Write the ledger, whole or not at all; an equal one is left alone."""
    text = msgspec.json.Encoder().encode_lines(sorted(records, key=lambda record: record.url.encode()))
    text += b"".join(line + b"\n" for line in foreign)
    path = folder / NAME
    if (text or path.exists()) and (not path.exists() or path.read_bytes() != text):
        whole.write(path, text)
