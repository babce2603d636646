"""How much of saved pages is read: precision and recall of each field, over pages of invented blogs in many themes.

    python tests/bench/savedpages.py [--lot first|second …] [--misses] [--json] [--write FOLDER]

A page is drawn by a theme as its templates print it (saved/themes/), in one of eight languages, and saved as served,
by a browser, by SingleFile or from the Wayback Machine (saved/saving.py); saved/lots.yml says which. At first sight,
before any rule was changed for them, the lots gave what saved/firstsight.yml says.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import scoring
import yaml
from saved import page, saving

from muniment.captures import splitting
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import COMMENTS
from muniment.model.capture import Aside, Refused
from muniment.vocabularies.registry import Registry

LOTS = Path(__file__).parent / "saved" / "lots.yml"
FIELDS = ("author", "tags", "categories", "sources", "see_also", "text", "pictures")
ASPECTS = ("posts", "titles", "dates", "permalinks", *FIELDS, "cut", "comments")
REMARKS = (
    *("Thank you for keeping an eye on this.", "I grew up two streets from there."),
    *("We will write again.", "Thank you."),
)
"""What readers say under posts of these pages."""
MARKS = re.compile(r"(?m)^\s*\d+\. |!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)|<(?:(\w+:[^>]*)|[^>]*)>")
"""What Markdown adds to words: numbers of lists, and links, whose words and addresses stay, and tags."""
Told = list[dict[str, Any]]
Facts = dict[str, Counter[tuple[str, ...]]]


def lots() -> dict[str, list[str]]:
    """Return the names of the pages of each lot."""
    read: dict[str, list[str]] = yaml.load(LOTS.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return read


def drawn(name: str) -> tuple[str, Told]:
    """Return a page that was saved, and what it shows."""
    theme, kind, lang, form = name.split()
    of = page.page(kind, lang)
    truth = page.truth(of, theme)
    return saving.FORMS[form](of, page.drawn(of, theme)), truth


def read(text: str) -> tuple[Told, Counter[tuple[str, ...]]]:
    """Return what is read from a page, and what its readers say as far as told from it; nothing where it is refused."""
    try:
        reading = splitting.read(text.encode(), Registry())
    except Refused:
        return [], Counter()
    said = "".join(text[piece.start : piece.end] for piece in reading.pieces if piece.aside is Aside.COMMENT)
    return _told(reading.drafts), remarks(said, private=COMMENTS in reading.private)


def _told(drafts: Iterable[Draft]) -> Told:
    """Return what drafts say."""
    return [
        {
            "title": made.front.title,
            "date": made.front.date,
            "permalink": made.front.permalink,
            "author": made.front.author,
            "tags": made.front.tags,
            "categories": made.front.categories,
            "sources": [source.url for source in made.front.sources],
            "see_also": [note.url for note in made.front.see_also],
            "text": MARKS.sub(r"\1\2", made.body).splitlines(),
            "pictures": [picture.caption for picture in made.front.pictures if picture.caption],
            "cut": made.short,
        }
        for made in drafts
    ]


def _letters(words: str) -> str:
    """Return words without what marks may change: only letters and digits."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def facts(posts: Told, truth: Told) -> Facts:
    """Return what posts say, by aspect: each fact with the post that it is of."""
    said: Facts = {aspect: Counter() for aspect in ASPECTS}
    known = {_letters(post["title"]): post for post in truth}
    for post in posts:
        name = _letters(post["title"])
        shown = known.get(name, {"date": "", "permalink": ""})
        said["posts"][name,] += 1
        said["titles"][" ".join(post["title"].split()),] += 1
        said["cut"].update([(name,)] if post["cut"] else [])
        said["dates"][name, post["date"][: len(shown["date"]) or None]] += 1
        if shown["permalink"] is not None:
            said["permalinks"][name, post["permalink"]] += 1
        for aspect in FIELDS:
            told = [post[aspect]] if isinstance(post[aspect], str) else post[aspect]
            plain = _letters if aspect == "text" else str
            said[aspect].update((name, plain(fact)) for fact in told if plain(fact))
    return said


def remarks(text: str, *, private: bool | None = None) -> Counter[tuple[str, ...]]:
    """Return what readers say in a text, and whether it is private for that."""
    said = Counter({(remark,): text.count(remark) for remark in REMARKS if remark in text})
    said["private",] += bool(said) if private is None else private
    return said


def compared(names: list[str]) -> Iterator[tuple[str, str, Counter[Any], Counter[Any]]]:
    """Yield, for each page and aspect, what is shown there and what was read."""
    for name in names:
        text, truth = drawn(name)
        told, said = read(text)
        wanted, found = facts(truth, truth), facts(told, truth)
        wanted["comments"], found["comments"] = remarks(text), said
        for aspect in ASPECTS:
            yield name, aspect, wanted[aspect], found[aspect]


def write(names: list[str], folder: Path) -> None:
    """Write pages to a folder, to be looked at."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name.replace(' ', '-')}.html").write_text(drawn(name)[0], encoding="utf-8")


def main() -> None:
    """Print the table, the misses, or the numbers behind the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--lot", choices=lots(), action="append", help="this lot only")
    asked.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    asked.add_argument("--json", action="store_true", help="print right, read and shown facts by lot and aspect")
    asked.add_argument("--write", type=Path, metavar="FOLDER", help="write the pages there instead")
    given = asked.parse_args()
    chosen = {lot: names for lot, names in lots().items() if not given.lot or lot in given.lot}
    if given.write:
        write([name for names in chosen.values() for name in names], given.write)
        return
    if given.misses:
        print("\n".join(line for names in chosen.values() for line in scoring.misses(compared(names))))
        return
    numbers = {lot: scoring.counts(compared(names), ASPECTS) for lot, names in chosen.items()}
    print(json.dumps(numbers) if given.json else "\n".join(scoring.table(numbers, ASPECTS)))


if __name__ == "__main__":
    main()
