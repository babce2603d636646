"""How much is read of pages whose theme nobody knows: precision and recall over themes drawn by chance.

    python tests/bench/bychance.py [PAGES] [--from NUMBER] [--misses]

A page is drawn by its number (saved/chance.py), and read as it is saved and as text by a tool that its number chooses
among those that are there. No rule is written for one of these pages: whether it holds is seen at numbers not yet seen.
"""

import argparse
import re
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

import extraction
import scoring
from saved import chance

import captures
from muniment.captures import splitting
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

MODULES = {
    "resiliparse-main": "resiliparse",
    "resiliparse": "resiliparse",
    "html2text": "html2text",
    "soup": "bs4",
    "soup-lines": "bs4",
    "copied": "html",
}
PROGRAMS = {"pandoc-plain": "pandoc", "pandoc-markdown": "pandoc", "lynx": "lynx", "w3m": "w3m"}
TOOLS = [
    *(name for name, module in MODULES.items() if find_spec(module)),
    *(name for name, program in PROGRAMS.items() if shutil.which(program)),
]
"""Those that are there."""


def read(text: str) -> captures.Told:
    """Return what is read from a page or its text; nothing where it is refused."""
    try:
        return captures.told(splitting.read(text.encode(), Registry()).drafts)
    except Refused:
        return []


def shown(told: captures.Told, text: str, *, monthly: bool = False) -> captures.Told:
    """Return what a text shows of that: a tool may leave out titles, addresses and days.

    `monthly`: the page is the archive of a month, whose heading says that.
    """
    seen = "".join(text.split())
    lines = re.sub(r"\w+://\S+", "", text).splitlines()
    numbers = [{*re.findall(r"\d+", f"{line} {after}")} for line, after in pairwise([*lines, ""])]
    return [
        {**post, **{kind: [url for url in post[kind] if url in seen] for kind in ("sources", "see_also")}}
        | ({} if _is_dated(post["date"], numbers) else {"date": post["date"][: len("YYYY-MM")] if monthly else UNKNOWN})
        for post in told
        if "".join(post["title"].split()) in seen
    ]


def _is_dated(day: str, lines: list[set[str]]) -> bool:
    """Return whether two lines in a row hold a day's numbers, as none do in what resiliparse takes for main content."""
    year, _, number = day.split("-")
    return any(year in numbers and not numbers.isdisjoint({number, number.lstrip("0")}) for numbers in lines)


def compared(numbers: range, *, saved: bool) -> Iterator[tuple[str, str, Any, Any]]:
    """Yield, for each page and each aspect, what is shown there and what was read."""
    for number in numbers:
        page, told, of = chance.drawn(number)
        tool = "saved" if saved else TOOLS[number % len(TOOLS)]
        text = page if saved else extraction.TOOLS[tool](page)
        able = told if saved else shown(told, text, monthly="month" in of)
        wanted, found = captures.facts(able, told), captures.facts(read(text), told)
        for aspect in captures.ASPECTS:
            yield f"{number} {of} {tool}", aspect, wanted[aspect], found[aspect]


def asked(about: str | None) -> tuple[range, bool]:
    """Return the numbers of the pages that a command names, and whether it asks for what was read wrongly."""
    asking = argparse.ArgumentParser(description=about)
    asking.add_argument("pages", nargs="?", type=int, default=100)
    asking.add_argument("--from", dest="first", type=int, default=0, help="the number of the first page")
    asking.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    given = asking.parse_args()
    return range(given.first, given.first + given.pages), given.misses


def main() -> None:
    """Print the table, or the misses."""
    numbers, misses = asked(__doc__)
    lots = {"saved": list(compared(numbers, saved=True)), "as text": list(compared(numbers, saved=False))}
    if misses:
        print("\n".join(line for lot in lots.values() for line in scoring.misses(lot)))
        return
    counted = {name: scoring.counts(lot, captures.ASPECTS) for name, lot in lots.items()}
    print("\n".join(scoring.table(counted, captures.ASPECTS)))


if __name__ == "__main__":
    main()
