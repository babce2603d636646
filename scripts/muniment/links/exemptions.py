"""posts/exemptions.yml: addresses that are not checked, each with its reason (FORMATS.md, section 3)."""

import datetime
import re
from pathlib import Path

import msgspec

from muniment.model.exemption import Exemption
from muniment.model.problem import Problem, doubt, error
from muniment.text import yamlfaults, yamltext

NAME = "exemptions.yml"


def read(folder: Path, *, today: datetime.date, shown: str = "posts") -> tuple[list[Exemption], list[Problem]]:
    """Read the exemptions of a folder of posts, and what is wrong with them; the file may be absent."""
    name = f"{shown}/{NAME}"
    try:
        text = (folder / NAME).read_text(encoding="utf-8-sig")
        raw = yamltext.read(text) or []
    except FileNotFoundError:
        return [], []
    except UnicodeDecodeError:
        return [], [error(name, 1, "unreadable", "is not UTF-8 text; save it as UTF-8")]
    except yamlfaults.YamlFault as fault:
        return [], [error(name, fault.line, "yaml", fault.message, column=fault.column)]
    if not isinstance(raw, list):
        return [], [error(name, 1, "yaml", "must be a list: each entry begins with '- '")]
    found = [_entry(name, line, value, today) for line, value in zip(yamltext.entry_lines(text), raw, strict=True)]
    return [one for one, _ in found if one is not None], [problem for _, problem in found if problem is not None]


def _entry(name: str, line: int, value: object, today: datetime.date) -> tuple[Exemption | None, Problem | None]:
    try:
        entry = msgspec.convert(value, Exemption)
        over = entry.is_over(today)
    except msgspec.ValidationError as fault:
        return None, error(name, line, "exemption-form", f"must be match, because and until, as text: {fault}")
    except ValueError:
        return None, error(name, line, "exemption-form", "until must be written YYYY-MM-DD")
    if not re.match(r"https?://[^/*]+", entry.match) or not entry.because.strip():
        return None, error(
            name, line, "exemption-form", "match must begin with http:// or https:// and a host; because says why"
        )
    if over:
        return entry, doubt(name, line, "exemption-over", f"ended on {entry.until}; its addresses are checked again")
    return entry, None
