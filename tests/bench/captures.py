"""How much of what captures show is read from them: precision and recall over tests/captures/corpus/, in two halves.

    python tests/bench/captures.py [--misses] [--json] [--half tuned|apart]

The names of the captures in order fall to the halves in turns: rules are written for `tuned` alone, and `apart` tells
whether they hold for what nobody looked at.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from muniment.captures import splitting
from muniment.captures.refusal import Refused
from muniment.vocabularies.registry import Registry

CORPUS = Path(__file__).parent.parent / "captures" / "corpus"
HALVES = ("tuned", "apart")
ASPECTS = ("posts", "titles", "dates", "sources", "see_also", "signatories")
Told = list[dict[str, Any]]
"""Posts: title, date, sources, see_also, signatories."""


def read(path: Path) -> Told:
    """Return what is read from a capture; nothing where it is refused."""
    try:
        reading = splitting.read(path.read_bytes(), Registry())
    except Refused:
        return []
    return [
        {
            "title": made.front.title,
            "date": made.front.date[:10],
            "sources": [source.url for source in made.front.sources],
            "see_also": [note.url for note in made.front.see_also],
            "signatories": [body.as_ for body in made.front.organisations if body.role.value == "signatory"],
        }
        for made in reading.drafts
    ]


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _post(title: str, among: Told) -> str:
    """Return the known title that a title is, or is a part of; the title itself where there is none."""
    said = _plain(title)
    alike = [_plain(post["title"]) for post in among if said in _plain(post["title"]) or _plain(post["title"]) in said]
    return max(alike, key=len, default=said)


def facts(posts: Told, among: Told) -> dict[str, Counter[tuple[str, ...]]]:
    """Return what posts say, by aspect: each fact with the post that it is of."""
    said: dict[str, Counter[tuple[str, ...]]] = {aspect: Counter() for aspect in ASPECTS}
    for post in posts:
        known = _post(post["title"], among)
        said["posts"][known,] += 1
        said["titles"][" ".join(post["title"].split()),] += 1
        said["dates"][known, post["date"]] += 1
        for aspect in ASPECTS[3:]:
            said[aspect].update((known, " ".join(fact.split())) for fact in post[aspect])
    return said


def compared(shown: Mapping[str, Told], half: str) -> Iterator[tuple[str, str, Counter[Any], Counter[Any]]]:
    """Yield, for each capture of a half and each aspect, what is shown there and what was read."""
    for name in sorted(shown)[HALVES.index(half) :: len(HALVES)]:
        wanted = facts(shown[name], shown[name])
        found = facts(read(CORPUS / name), shown[name])
        for aspect in ASPECTS:
            yield name, aspect, wanted[aspect], found[aspect]


def counts(shown: Mapping[str, Told], half: str) -> dict[str, list[int]]:
    """Return, by aspect, how many facts were read rightly, how many were read, and how many are shown."""
    sums = {aspect: [0, 0, 0] for aspect in ASPECTS}
    for _, aspect, wanted, found in compared(shown, half):
        for place, number in enumerate(((wanted & found).total(), found.total(), wanted.total())):
            sums[aspect][place] += number
    return sums


def misses(shown: Mapping[str, Told], half: str) -> Iterator[str]:
    """Yield what was read wrongly or not at all, a line each."""
    for name, aspect, wanted, found in compared(shown, half):
        yield from (f"{name} {aspect}: not read: {fact}" for fact in wanted - found)
        yield from (f"{name} {aspect}: made up: {fact}" for fact in found - wanted)


def table(halves: Mapping[str, Mapping[str, Sequence[int]]]) -> Iterator[str]:
    """Yield the lines of a table of precision and recall."""
    yield f"{'':12}" + "".join(f"{half + suffix:>18}" for half in halves for suffix in (" precision", " recall"))
    for aspect in ASPECTS:
        cells = [
            right / max(1, total)
            for half in halves.values()
            for right, total in ((half[aspect][0], half[aspect][1]), (half[aspect][0], half[aspect][2]))
        ]
        yield f"{aspect:12}" + "".join(f"{cell:18.3f}" for cell in cells)


def main() -> None:
    """Print the table, the misses, or the numbers behind the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    asked.add_argument("--json", action="store_true", help="print right, read and shown facts by half and aspect")
    asked.add_argument("--half", choices=HALVES, action="append", help="this half only")
    given = asked.parse_args()
    shown = json.loads((CORPUS / "shown.json").read_text(encoding="utf-8"))
    halves = given.half or HALVES
    if given.misses:
        print("\n".join(line for half in halves for line in misses(shown, half)))
        return
    numbers = {half: counts(shown, half) for half in halves}
    print(json.dumps(numbers) if given.json else "\n".join(table(numbers)))


if __name__ == "__main__":
    main()
