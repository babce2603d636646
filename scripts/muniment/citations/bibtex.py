"""A work as BibTeX, which BibLaTeX, Zotero and JabRef read too."""

from collections.abc import Iterator

from muniment.citations.authors import Author
from muniment.citations.works import Work

SPECIAL = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "&%$#_"},
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # a bare brace would count, even behind a backslash
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
"""Signs that mean something else to TeX."""
VERBATIM = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
"""What an address may not hold: programs take the field as it stands, up to its closing brace."""


def entry(work: Work) -> str:
    """Return a work as an entry, `@misc` for that is the kind that every program knows; no line end at its end."""
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(work) if value)
    return f"@misc{{{work.key},\n{fields}}}"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{work.title.translate(SPECIAL)}}}"  # a second pair of braces keeps its capital letters
    yield "author", " and ".join(map(_author, work.authors))
    yield "howpublished", work.publisher.translate(SPECIAL)
    yield "year", work.date[:4]
    yield "date", work.date
    yield "language", work.lang
    yield "url", work.url.translate(VERBATIM)


def _author(author: Author) -> str:
    name = author.name.translate(SPECIAL)
    return name if author.person else f"{{{name}}}"
