"""A work as RIS, which EndNote, Mendeley and Zotero read: on each line a tag, two spaces, a hyphen and a value."""

from collections.abc import Iterator

from muniment.citations.works import Work


def entry(work: Work, *, end: str = "\n") -> str:
    """Return a work as a record; files end their lines with CR and LF, `end` is what a page wants."""
    return "".join(f"{tag}  - {value}{end}" for tag, value in _lines(work))


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", "BLOG"
    yield "TI", work.title
    yield from (("AU", author.name.replace("*", "")) for author in work.authors)  # no asterisk may stand in a name
    yield "T2", work.publisher
    if work.date:
        yield "PY", work.date[:4]
        yield "DA", "/".join([*work.date.split("-"), "", ""][:3]) + "/"
    yield "LA", work.lang
    if work.url:
        yield "UR", work.url
    yield "ER", ""
