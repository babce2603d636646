"""posts/exemptions.yml: addresses that are not checked, each with its reason (FORMATS.md, section 3)."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from muniment.model.exemption import Exemption
from muniment.model.problem import Problem, doubt
from muniment.vocabularies import vocabulary
from muniment.vocabularies.vocabulary import Vocabulary

NAME = "exemptions.yml"


def read(folder: Path, *, today: datetime.date, shown: str = "posts") -> tuple[list[Exemption], list[Problem]]:
    """Read the exemptions of a folder of posts, and what is wrong with them; the file may be absent."""
    file, entries, problems = vocabulary.read(folder / NAME, f"{shown}/{NAME}", Exemption)
    found: list[Exemption] = []
    for entry in entries:
        wrong = list(_wrong(file, entry))
        problems += wrong
        if not wrong:
            found.append(entry)
            problems += _over(file, entry, today)
    return found, problems


def _wrong(file: Vocabulary, entry: Exemption) -> Iterator[Problem]:
    for field, message in vocabulary.wrong_values(entry):
        yield file.fault("exemption-form", message, entry=entry, field=field)
    if not entry.because.strip():
        message = "because must say why these addresses are not checked"
        yield file.fault("exemption-form", message, entry=entry, field="because")


def _over(file: Vocabulary, entry: Exemption, today: datetime.date) -> Iterator[Problem]:
    if entry.is_over(today):
        message = f"ended on {entry.until}; its addresses are checked again"
        yield doubt(file.shown, entry.line, "exemption-over", message)
