"""Lines under a text that hold but links to pages of labels: their addresses tell tags from categories."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from muniment.captures.plain import linkrows
from muniment.captures.plain.layout import Page, Start
from muniment.captures.plain.references import MARKER, References
from muniment.captures.words import addresses
from muniment.captures.words.lines import Line
from muniment.captures.words.lists import MARK

FOLDERS = {
    "tags": frozenset("tag tags tagged etiqueta etiquetas etiquette etiquettes schlagwort schlagworte mot-cle".split()),
    "categories": frozenset(
        "category categories categoria categorias categorie kategorie kategorien kategoria rubrique rubriques".split()
    ),
}
"""What stands in the path of a label's address, by the rules of WordPress and the words that blogs put for its own."""
ASKED = {"tag": "tags", "cat": "categories"}
"""What the query of such an address asks for."""
LONGEST = 2000
"""Characters of such a line."""
MOST = 0.75
FEW = 3
"""Words beside the links."""
AMONG = 8
"""Lines at the end of a text that may be such."""
WORD = re.compile(r"\w+")


class Label(NamedTuple):
    """A label: of `tags` or of `categories`, and where it stands in the capture."""

    kind: str
    start: int
    end: int


def found(lines: Sequence[Line], references: References) -> Iterator[tuple[Line, list[Label]]]:
    """Yield those of the last of these lines that hold but links to labels, with the labels."""
    for line in lines[-AMONG:]:
        if "](" in line.text or "(http" in line.text or (references.urls and "[" in line.text):
            labels = _read(line.text, references)
            if labels:
                yield (
                    line,
                    [label._replace(start=line.start + label.start, end=line.start + label.end) for label in labels],
                )


def heads(page: Page, starts: Sequence[Start]) -> set[int]:
    """Return the lines above titles that hold but links to categories, where nearly all have one, and the first."""
    above = [page.before(start.first) for start in starts]
    told = {number for number in above if number >= 0 and _is_filing(page.lines[number].text)}
    return told if above and above[0] in told and len(told) >= MOST * len(above) else set()


def _is_filing(text: str) -> bool:
    labels = _read(text, References()) if "http" in text else []
    return bool(labels) and all(label.kind == "categories" for label in labels)


def within(text: str, kind: str) -> list[tuple[int, int]]:
    """Return where the words of links to labels of a kind stand in a text, whatever else it says."""
    links = addresses.find(text) if "](http" in text else ()
    return [(link.said, link.said + len(link.words)) for link in links if link.words and _kind(link.url) == kind]


def _read(text: str, references: References) -> list[Label]:
    """Return the labels of a line; none where another link is among them, or more than a few words beside."""
    if len(text) > LONGEST or MARK.match(text):
        return []
    parts = _numbered(text, references) if references.urls else linkrows.parts(text)
    labels = [Label(_kind(part.url), part.start, part.start + len(part.words)) for part in parts if part.words]
    return labels if all(label.kind for label in labels) else []


def _numbered(text: str, references: References) -> list[linkrows.Part]:
    """Return the links of a line whose numbers stand before their words; none where words stand before the first."""
    marks = [*MARKER.finditer(text)]
    if not marks or len(WORD.findall(text[: marks[0].start()])) > FEW:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    spans = [(mark.end(), end, references.urls.get(mark["number"], "")) for mark, end in zip(marks, ends, strict=True)]
    return [linkrows.Part(text[first:end].strip(" ,|·•/"), first, url) for first, end, url in spans]


def _kind(url: str) -> str:
    """Return of what kind the label is that an address leads to; empty where it leads elsewhere."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    folders = {*parts.path.lower().split("/")[:-1]}
    asked = next((ASKED[name] for name in parse_qs(parts.query) if name in ASKED), "")
    return asked or next((kind for kind, names in FOLDERS.items() if names & folders), "")
