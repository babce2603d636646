"""The pages of cited sources: by publisher, each with what became of it, and how this stands by year."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from muniment.model.fate import Fate
from muniment.model.page import Kind, Page
from muniment.model.post import Post, Source
from muniment.model.problem import count
from muniment.pages import cited, indexes, parts, shares, speech
from muniment.posts.catalogue import Catalogue
from muniment.posts.works import OTHERS, letter

Work = tuple[Post, Source]
SHADES = {
    Fate.LIVE: 0.3,
    Fate.MOVED: 0.45,
    Fate.DOUBTFUL: 0.6,
    Fate.ARCHIVED: 0.8,
    Fate.GONE: 1.0,
    Fate.UNCHECKED: 0.12,
}
"""How dark each fate is drawn."""


def address(name: str) -> str:
    """Return the address of a publisher's page."""
    return f"/sources/{name}/"


def sources(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of publishers from A to Z, below the figures of all sources by year."""
    fates = {name: _fates(catalogue, works) for name, works in catalogue.by_publisher.items()}
    listed = [(_name(name), address(name), _told(found)) for name, found in fates.items()]
    total = sum(fates.values(), Counter[Fate]())
    said = f"{count(total.total(), 'source')}: {_by_fate(total)}" if total else "No sources are cited yet"
    yield from indexes.alphabet(
        Kind.SOURCES, listed, title="Sources", noun="publisher", more=f" {said}.", figures=_figures(catalogue)
    )


def of_letter(catalogue: Catalogue, first: str) -> Iterator[Page]:
    """Yield the pages of all publishers of a letter."""
    for name, works in catalogue.by_publisher.items():
        if letter(name) == first:
            yield from _publisher(catalogue, name, works)


def _publisher(catalogue: Catalogue, name: str, works: list[Work]) -> Iterator[Page]:
    posts: dict[str, list[Source]] = {}
    for post, source in works:
        posts.setdefault(post.path, []).append(source)
    found = _fates(catalogue, works)
    said = f'<p>{count(found.total(), "source")}: {_by_fate(found)}. <a href="../">All publishers</a></p>\n'
    yield from indexes.series(
        indexes.Series(
            address(name),
            Kind.SOURCES,
            f"Sources: {_name(name)}",
            list({post.path: post for post, _ in works}.values()),
            head=lambda: said,
            layout=partial(_layout, catalogue, posts),
            shown=partial(_shown, catalogue, posts),
            said=said,
        )
    )


def _name(name: str) -> str:
    return "no publisher known" if name == OTHERS else name


def _layout(
    catalogue: Catalogue, sources_of: dict[str, list[Source]], root: str, shown: list[Post], _: list[Post]
) -> str:
    lines = [_line(catalogue, root, post, source) for post in shown for source in sources_of[post.path]]
    return '<ul class="posts">\n' + "\n".join(lines) + "\n</ul>"


def _line(catalogue: Catalogue, root: str, post: Post, source: Source) -> str:
    mark = catalogue.mark(source.url)
    title = f"{speech.isolated(source.title)}, " if source.title else ""
    work = f"{title}{cited.link(source.url, mark)}{cited.words(mark)}"
    return f"<li>{parts.day(post.date)} {work}, cited in {parts.link(root, post.permalink, post.title)}</li>"


def _shown(catalogue: Catalogue, sources_of: dict[str, list[Source]], post: Post) -> str:
    works = [f"{one.url}\1{one.title}\1{catalogue.mark(one.url).number}" for one in sources_of[post.path]]
    return "\0".join([post.date, post.permalink, post.title, *works])


def _fates(catalogue: Catalogue, works: list[Work]) -> Counter[Fate]:
    """Return how many sources there are of each fate; one that is cited twice counts once."""
    return Counter([catalogue.mark(url).fate for url in {source.url for _, source in works}])


def _by_fate(found: Counter[Fate]) -> str:
    return ", ".join(f"{found[fate]} {fate}" for fate in Fate if found[fate])


def _told(found: Counter[Fate]) -> str:
    """Return how many sources there are, and how many of them are neither live nor unchecked."""
    rest = found - Counter({Fate.LIVE: found[Fate.LIVE], Fate.UNCHECKED: found[Fate.UNCHECKED]})
    return f"{found.total()}: {_by_fate(rest)}" if rest else f"{found.total()}"


def _figures(catalogue: Catalogue) -> str:
    """Return the figures of the years in which sources were cited."""
    years: dict[str, dict[str, Fate]] = {}
    for works in catalogue.by_publisher.values():
        for post, source in works:
            year = source.cited[:4] if source.cited[:4].isdigit() else post.year
            years.setdefault(year, {})[source.url] = catalogue.mark(source.url).fate
    figures = {year: Counter([fate.value for fate in found.values()]) for year, found in years.items()}
    seen = {
        fate.value: shade for fate, shade in SHADES.items() if any(fate.value in found for found in figures.values())
    }
    plot = shares.by_year(figures, seen, noun="sources")
    return f'<h2 id="years">By year of citation</h2>\n{plot}' if plot else ""
