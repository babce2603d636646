"""Names of months, days of the week and countries in many languages, as names/ beside this file lists them."""

from pathlib import Path

FOLDER = Path(__file__).parent / "names"


def read(file: str) -> dict[str, str]:
    """Return what each name of a file of names/ means."""
    known: dict[str, str] = {}
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            meaning, _, listed = line.partition(": ")
            known |= dict.fromkeys(listed.split("; "), meaning)
    return known
