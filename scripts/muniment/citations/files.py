"""The citations of all posts of a year as files below /data/, one for each format."""

from collections.abc import Iterator

import msgspec

from muniment.citations import bibtex, csl, ris
from muniment.citations.citing import Citing
from muniment.citations.works import Work, work
from muniment.model.page import File
from muniment.posts.catalogue import digest

FORMATS = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}
"""Endings of the files, each with the name of its format."""


def path(year: str, ending: str) -> str:
    """Return where a file stands within the site, such as `data/2018.bib`."""
    return f"data/{year}.{ending}"


def of_year(citing: Citing, year: str) -> Iterator[File]:
    """Yield the files of a year, which depend on its posts alone; `undated` is one too."""
    works = [work(citing.edition, post) for post in citing.catalogue.by_year[year]]
    needs = digest(msgspec.msgpack.encode(works))
    yield File(path(year, "bib"), needs, lambda: _bibtex(works))
    yield File(path(year, "ris"), needs, lambda: _ris(works))
    yield File(path(year, "json"), needs, lambda: _csl(works))


def _bibtex(works: list[Work]) -> bytes:
    return "".join([f"{bibtex.entry(work)}\n\n" for work in works]).encode("utf-8", "replace")


def _ris(works: list[Work]) -> bytes:
    return "".join([ris.entry(work, end="\r\n") for work in works]).encode("utf-8", "replace")


def _csl(works: list[Work]) -> bytes:
    """Return a list with a line for each work."""
    return b"[\n%b\n]\n" % b",\n".join([msgspec.json.encode(csl.entry(work)) for work in works])
