"""What waits for an editor, in figures and names: problems, drafts, links due, unknown names, captures, posts gone."""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from muniment.captures import outlasting
from muniment.links import due, exemptions, ledger
from muniment.model.post import Post
from muniment.model.problem import Problem, Weight
from muniment.model.record import Record
from muniment.model.verdict import Standing, Verdict
from muniment.posts import bonds, unresolved
from muniment.posts.library import CAPTURES, Library
from muniment.project import Project
from muniment.pull import gone

LEDGER = ".ledger.json"
"""How the ledger of a capture is called, beside it."""


class Draft(msgspec.Struct, frozen=True):
    """A post that is not published yet: because it is a draft, or because its day is still to come."""

    path: str
    title: str
    date: str
    to_come: bool


class Links(msgspec.Struct, frozen=True):
    """How many addresses posts cite; of these, how many are due, were never looked at, are suspect, are broken."""

    cited: int
    due: int
    unseen: int
    suspect: int
    broken: int


class Name(msgspec.Struct, frozen=True):
    """A body that posts name and the registry does not know: its words, and in how many posts."""

    name: str
    posts: int


class Overview(msgspec.Struct, frozen=True):
    """The state of an archive."""

    posts: int
    withdrawn: int
    problems: tuple[Problem, ...]
    drafts: tuple[Draft, ...]
    links: Links
    names: tuple[Name, ...]
    captures: tuple[str, ...]
    """Paths of captures that were not split yet."""
    gone: tuple[str, ...]
    """Paths of published posts that are no longer at the blog."""


def problems(project: Project, library: Library, lines: Iterable[Problem], *, today: datetime.date) -> list[Problem]:
    """Return all that is wrong with an archive whose library has been read, by path and line.

    `lines` are the problems of its ledger of links.
    """
    _, exempt = exemptions.read(project.posts, today=today)
    outlast = outlasting.doubts(project.posts) if library.withdrawn else ()
    return sorted({*library.problems, *lines, *exempt, *gone.doubts(project), *outlast})


def read(project: Project, library: Library, *, today: datetime.date) -> Overview:
    """Return the state of an archive whose library has been read."""
    known = ledger.read(project.posts)
    wrong, records = tuple(problems(project, library, known.problems, today=today)), known.records
    return Overview(
        posts=len(library.posts),
        withdrawn=len(library.withdrawn),
        problems=wrong,
        drafts=tuple(Draft(post.path, post.title, post.date, not post.draft) for post in library.drafts),
        links=_links(project, library, records, today=today),
        names=tuple(_names(library)),
        captures=tuple(_unsplit(project)),
        gone=tuple(sorted({*_told_gone(wrong), *_seen_gone(library, records)})),
    )


def cited(library: Library) -> set[str]:
    """Return every address that published posts and drafts cite."""
    posts = library.by_path.values()
    found = {source.url for post in posts for source in post.sources}
    found |= {note.url for post in posts for note in post.see_also}
    bodies = (reference.href for path in library.by_path for reference in library.outlines[path].references)
    return found | {href for href in bodies if href.startswith(("http://", "https://"))}


def _links(project: Project, library: Library, records: Mapping[str, Record], *, today: datetime.date) -> Links:
    urls = _unexempt(project, cited(library), today=today)
    looks = _looks(project)
    standings = Counter(records[url].standing for url in urls if url in records)
    return Links(
        cited=len(urls),
        due=sum(due.is_due(url, records.get(url), looks, today=today) for url in urls),
        unseen=len(urls) - standings.total(),
        suspect=standings[Standing.SUSPECT],
        broken=standings[Standing.BROKEN],
    )


def _unexempt(project: Project, urls: set[str], *, today: datetime.date) -> set[str]:
    entries, _ = exemptions.read(project.posts, today=today)
    holding = [entry.pattern for entry in entries if not entry.is_over(today)]
    exempt = re.compile("|".join(holding), re.DOTALL)
    return {url for url in urls if not exempt.fullmatch(url)} if holding else urls


def _looks(project: Project) -> due.Looks:
    """Return what is known of looks from here; nothing where nobody looked from here."""
    if not (project.cache / "links").is_dir():
        return due.Looks()
    from muniment.links import observations  # loads SQLite, which only those who look at links need

    seen = observations.Observations(project.cache / "links")
    try:
        return seen.looks()
    finally:
        seen.close()


def _names(library: Library) -> Iterator[Name]:
    """Yield the names without an entry, those of most posts first."""
    posts: dict[str, set[str]] = {}
    for post, _, body in unresolved.missing(library):
        posts.setdefault(body.as_, set()).add(post.path)
    for name in sorted(posts, key=lambda name: (-len(posts[name]), name)):
        yield Name(name, len(posts[name]))


def _unsplit(project: Project) -> Iterator[str]:
    folder = project.root / CAPTURES
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        made = file.name.startswith(".") or file.name.endswith(LEDGER) or not file.is_file()
        if not made and not file.with_name(file.name + LEDGER).exists():
            yield f"{CAPTURES}/{file.name}"


def _told_gone(wrong: Iterable[Problem]) -> Iterator[str]:
    return (problem.path for problem in wrong if problem.code == gone.CODE)


def _seen_gone(library: Library, records: Mapping[str, Record]) -> Iterator[str]:
    """Yield posts whose own address at the blog, cited by another post, is no longer there."""
    for url, record in records.items():
        if record.standing is Standing.BROKEN or record.verdict is Verdict.DEAD:
            post = library.by_permalink.get(bonds.blog_path(url, library.hosts)) if library.hosts else None
            if post is not None and _is_published(post):
                yield post.path


def _is_published(post: Post) -> bool:
    return not (post.draft or post.withdrawn)


def errors(overview: Overview) -> list[Problem]:
    """Return the problems that fail a build."""
    return [problem for problem in overview.problems if problem.weight is Weight.ERROR]
