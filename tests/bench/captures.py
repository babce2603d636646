"""How much of what captures show is read from them: precision and recall over tests/captures/corpora/.

    python tests/bench/captures.py [--misses] [--json] [--half tuned|apart|02|03|...]

Its README tells what each corpus is and how it was read at first sight: that alone tells of pages not known yet.
The first has two halves: rules were written for `tuned`, and `apart` tells whether they hold for what nobody looked at.
"""

import argparse
import functools
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import scoring

from muniment.captures import splitting
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

CORPORA = Path(__file__).parent.parent / "captures" / "corpora"
FIRST, *WHOLE = sorted(path.name for path in CORPORA.iterdir() if path.is_dir())
HALVES = ("tuned", "apart", *WHOLE)
ASPECTS = ("posts", "titles", "dates", "sources", "see_also", "signatories", "author", "categories", "tags")
TOLD = ASPECTS[6:]
"""What some corpora alone tell of their posts."""
Told = list[dict[str, Any]]
"""Posts: title, date, sources, see_also, signatories; author, categories, tags."""


@functools.lru_cache(maxsize=256)  # more than a half has: who asks twice for those of one reads each once
def reading(path: Path) -> Reading | None:
    """Return what is read from a capture and what stands aside; None where it is refused."""
    try:
        return splitting.read(path.read_bytes(), Registry())
    except Refused:
        return None


def read(path: Path) -> Told:
    """Return what is read from a capture, each post once; nothing where it is refused."""
    found = reading(path)
    posts = told(found.drafts) if found else []
    fullest: dict[tuple[str, str], dict[str, Any]] = {}
    for post in posts:
        key = (post["title"], post["date"])
        if key not in fullest or _size(post) > _size(fullest[key]):
            fullest[key] = post
    return list(fullest.values())


def _size(post: dict[str, Any]) -> int:
    return sum(len(post[aspect]) for aspect in ASPECTS[3:6])


def told(drafts: Sequence[Draft]) -> Told:
    """Return what drafts say."""
    return [
        {
            "title": made.front.title,
            "date": made.front.date[:10],
            "sources": [source.url for source in made.front.sources],
            "see_also": [note.url for note in made.front.see_also],
            "signatories": [body.as_ for body in made.front.organisations if body.role.value == "signatory"],
            "author": made.front.author,
            "categories": list(made.front.categories),
            "tags": list(made.front.tags),
        }
        for made in drafts
    ]


def _shown(words: str) -> str:
    """Return words as they show: a tool may compose letters that a page has in parts, or part them."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _plain(words: str) -> str:
    return _shown(words).casefold()


def _post(title: str, among: Told) -> str:
    """Return the known title that a title is, or is a part of; the title itself where there is none."""
    said = _plain(title)
    alike = [_plain(post["title"]) for post in among if said in _plain(post["title"]) or _plain(post["title"]) in said]
    return max(alike, key=len, default=said)


def facts(posts: Told, among: Told) -> dict[str, Counter[tuple[str, ...]]]:
    """Return what posts say, by aspect: each fact with the post that it is of."""
    said: dict[str, Counter[tuple[str, ...]]] = {aspect: Counter() for aspect in ASPECTS}
    listed = [aspect for aspect in ASPECTS[3:] if aspect not in TOLD or any(aspect in post for post in among)]
    for post in posts:
        known = _post(post["title"], among)
        said["posts"][known,] += 1
        said["titles"][_shown(post["title"]),] += 1
        said["dates"][known, post["date"]] += 1
        for aspect in listed:
            told = [post[aspect]] if aspect == "author" and post[aspect] else post[aspect] or ()
            said[aspect].update((known, _shown(fact)) for fact in told)
    return said


def shown(half: str, every: int = 1) -> dict[Path, Told]:
    """Return what each capture of a half shows, or every second, third … of them."""
    folder = CORPORA / (half if half in WHOLE else FIRST)
    told = json.loads((folder / "shown.json").read_text(encoding="utf-8"))
    chosen = sorted(told) if half in WHOLE else sorted(told)[HALVES.index(half) :: 2]
    return {folder / name: told[name] for name in chosen[::every]}


def compared(half: str, every: int = 1) -> Iterator[tuple[str, str, Counter[Any], Counter[Any]]]:
    """Yield, for each capture of a half and each aspect, what is shown there and what was read."""
    for path, told in shown(half, every).items():
        wanted, found = facts(told, told), facts(read(path), told)
        for aspect in ASPECTS:
            yield f"{path.parent.name}/{path.name}", aspect, wanted[aspect], found[aspect]


def main() -> None:
    """Print the table, the misses, or the numbers behind the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    asked.add_argument("--json", action="store_true", help="print right, read and shown facts by half and aspect")
    asked.add_argument("--half", choices=HALVES, action="append", help="this half only")
    given = asked.parse_args()
    halves = given.half or HALVES
    if given.misses:
        print("\n".join(line for half in halves for line in scoring.misses(compared(half))))
        return
    numbers = {half: scoring.counts(compared(half), ASPECTS) for half in halves}
    print(json.dumps(numbers) if given.json else "\n".join(scoring.table(numbers, ASPECTS)))


if __name__ == "__main__":
    main()
