"""How much is read of the pages that tests/captures/corpora/ has the texts of: pages whose markup names no parts.

    python tests/bench/barepages.py [--misses]

Its first three corpora. The rules for pages had never seen them: at first sight precision and recall were 1.00
and 0.86 of posts, 0.95 and 0.82 of dates in the first; 0.94 and 0.81, 0.53 and 0.46 in the second; 1.00 and 0.28, 0.60
and 0.17 in the third, whose posts stand in no element of their own. What is still not read there has its title, without
a link, and its date in one heading.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from typing import Any

import corpus
import latethemes
import otherthemes
import scoring
import themes
import yaml

import captures
from muniment.captures import splitting
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

CORPORA = {
    "01": (themes, corpus.truth),
    "02": (otherthemes, corpus.shown_in),
    "03": (latethemes, corpus.shown_in),
}


def pages(name: str) -> Iterator[tuple[str, bytes, captures.Told]]:
    """Yield each page of a corpus: its name, itself, and what it shows."""
    module, truth = CORPORA[name]
    written = (captures.CORPORA / name / "blogs.yml").read_text(encoding="utf-8")
    for blog in yaml.load(written, yaml.CBaseLoader):
        for theme in module.THEMES:
            page = module.page(blog, theme)
            yield f"{blog['lang']} {theme}", page.encode(), list(truth(blog, theme, page))


def read(octets: bytes) -> captures.Told:
    """Return what is read from a page; nothing where it is refused."""
    try:
        return captures.told(splitting.read(octets, Registry()).drafts)
    except Refused:
        return []


def compared(name: str) -> Iterator[tuple[str, str, Counter[Any], Counter[Any]]]:
    """Yield, for each page and aspect, what is shown there and what was read; dates in addresses count as shown."""
    for page, octets, told in pages(name):
        wanted, found = captures.facts(told, told), captures.facts(read(octets), told)
        for aspect in captures.ASPECTS:
            yield page, aspect, wanted[aspect], found[aspect]


def main() -> None:
    """Print the table, or the misses."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    if asked.parse_args().misses:
        print("\n".join(line for name in CORPORA for line in scoring.misses(compared(name))))
    else:
        numbers = {name: scoring.counts(compared(name), captures.ASPECTS) for name in CORPORA}
        print("\n".join(scoring.table(numbers, captures.ASPECTS)))


if __name__ == "__main__":
    main()
