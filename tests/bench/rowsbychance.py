"""How much is read of rows that nobody knows: of texts of pages whose rows of particulars are drawn by chance.

    python tests/bench/rowsbychance.py [PAGES] [--from NUMBER] [--misses]

A page is drawn by its number (saved/rowpages.py), in one of some twenty languages, and taken as text by one of the
tools that are there. Said is how many pages are read without any fault, and precision and recall of posts, days, who
wrote them, and their labels, be they tags or categories. What a tool leaves out of a text is not asked for.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import bychance
import extraction
import scoring
from saved import rowpages

from muniment.captures import splitting
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

ASPECTS = ("posts", "dates", "author", "labels", "sources")
LEAVING = ("resiliparse-main",)
"""Tools that leave out the rows of some themes."""


def read(text: str) -> list[dict[str, Any]]:
    """Return what is read from a text; nothing where it is refused."""
    try:
        drafts = splitting.read(text.encode(), Registry()).drafts
    except Refused:
        return []
    return [
        {
            "title": made.front.title,
            "date": made.front.date[:10],
            "author": made.front.author,
            "labels": sorted({*made.front.tags, *made.front.categories}),
            "sources": [source.url for source in made.front.sources],
        }
        for made in drafts
    ]


def facts(posts: list[dict[str, Any]]) -> dict[str, Counter[Any]]:
    """Return what posts say, by aspect: each fact with the title of the post that it is of."""
    said: dict[str, Counter[Any]] = {aspect: Counter() for aspect in ASPECTS}
    for post in posts:
        title = _plain(post["title"])
        said["posts"][title] += 1
        said["dates"][title, post["date"]] += 1
        said["author"].update([(title, _plain(post["author"]))] if post["author"] else [])
        said["labels"].update((title, _plain(label)) for label in post["labels"])
        said["sources"].update((title, url) for url in post["sources"])
    return said


def _plain(words: str) -> str:
    """Return words without spaces and case: a tool may break them anywhere."""
    return "".join(words.split()).casefold()


def compared(numbers: range, tools: list[str]) -> Iterator[tuple[str, str, Counter[Any], Counter[Any]]]:
    """Yield, for each page and each aspect, what its text shows and what was read."""
    for number in numbers:
        page, told, look = rowpages.drawn(number, tools)
        text = extraction.TOOLS[look.tool](page)
        seen = _plain(text)
        shown = [post for post in told if _plain(post["title"]) in seen]
        wanted, found = facts(shown), facts(read(text))
        for aspect in ASPECTS:
            if look.tool in LEAVING and aspect != "posts":
                found[aspect] &= wanted[aspect]
                wanted[aspect] &= found[aspect]
            yield f"{number} {look.lang} {look.place} {look.sign!r} {look.tool}", aspect, wanted[aspect], found[aspect]


def main() -> None:
    """Print the table, or the misses."""
    numbers, misses = bychance.asked(__doc__)
    rows = [*compared(numbers, bychance.TOOLS)]
    if misses:
        print("\n".join(scoring.misses(rows)))
        return
    faulty = {name for name, _, wanted, found in rows if wanted != found}
    print(f"{len(numbers) - len(faulty)} of {len(numbers)} pages without a fault")
    print("\n".join(scoring.table({"as text": scoring.counts(rows, ASPECTS)}, ASPECTS)))


if __name__ == "__main__":
    main()
