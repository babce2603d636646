"""Index pages: posts of a tag, an organisation, a year or a month, and the lists that lead to them."""

import unicodedata
from collections.abc import Callable, Iterator
from html import escape

import msgspec

from muniment.catalogue import Catalogue, digest, entry_key
from muniment.model.page import Content, Kind, Page
from muniment.model.post import Post
from muniment.model.problem import count
from muniment.model.tag import Tag
from muniment.pages import parts


class Series(msgspec.Struct, frozen=True):
    """An index of posts: its address, its words above the list, and how it lays its posts out."""

    address: str
    kind: Kind
    title: str
    posts: list[Post]
    intro: str = ""
    """HTML above the list; holds no link within the site."""
    layout: Callable[[str, list[Post]], str] = parts.by_year
    """Lists posts, given the way to the site's root."""
    shown: Callable[[Post], str] = entry_key
    """All that the list shows of a post, as one string."""


def series(index: Series) -> Iterator[Page]:
    """Yield an index and the pages of its years: the newest 50, and each year that holds an older post.

    An address depends on dates, never on a count, and stays once it is there (FORMATS.md, section 6).
    """
    newest, older = index.posts[: parts.NEWEST], index.posts[parts.NEWEST :]
    years = _by_year(index.posts)
    paged = {post.year for post in older}
    counts = [f"{year}{len(posts)}" for year, posts in years.items()] if older else []

    def content() -> Content:
        root = parts.up(index.address)
        head = f"{index.intro}<p>{parts.tally(len(index.posts))}.</p>\n"
        list_of_years = _years(root, index.address, years, paged) if older else ""
        return Content(title=index.title, body=f"{head}{index.layout(root, newest)}{list_of_years}")

    needs = digest(index.title, index.intro, "\0".join([str(len(index.posts)), *map(index.shown, newest), *counts]))
    yield Page(index.address, index.kind, needs, content)
    yield from (_year_of(index, year, posts) for year, posts in years.items() if year in paged)


def _year_of(index: Series, year: str, posts: list[Post]) -> Page:
    address, title = f"{index.address}{year}/", f"{index.title}, {year}"

    def content() -> Content:
        way = f'<p>{parts.tally(len(posts))}. <a href="../">All years</a></p>\n'
        return Content(title=title, body=way + index.layout(parts.up(address), posts))

    return Page(address, index.kind, digest(title, "\0".join(map(index.shown, posts))), content)


def _by_year(posts: list[Post]) -> dict[str, list[Post]]:
    groups: dict[str, list[Post]] = {}
    for post in posts:
        groups.setdefault(post.year, []).append(post)
    return groups


def _years(root: str, address: str, years: dict[str, list[Post]], paged: set[str]) -> str:
    """Return the list of years; those whose posts all stand above lead nowhere."""
    lines = (
        f"<li>{parts.link(root, f'{address}{year}/', year) if year in paged else year} ({len(group)})</li>"
        for year, group in years.items()
    )
    return '\n<h2 id="years">All years</h2>\n<ul class="years">\n' + "\n".join(lines) + "\n</ul>"


def year(catalogue: Catalogue, name: str) -> Iterator[Page]:
    """Yield the page of a year, and those of its months."""
    months = {month: posts for month, posts in catalogue.by_month.items() if month[:4] == name}
    yield _year(name, catalogue.by_year[name], months)
    yield from (_month(month, posts) for month, posts in months.items())


def _year(year: str, posts: list[Post], months: dict[str, list[Post]]) -> Page:
    address = f"/{year}/"
    crowded = len(posts) > parts.MONTHLY
    shown = posts[: parts.NEWEST] if crowded else posts
    counts = [f"{month}{len(group)}" for month, group in months.items()]

    def listed() -> Content:
        root = parts.up(address)
        body = f"<p>{parts.tally(len(posts))}.</p>\n{_months(root, months)}{parts.entries(root, shown)}"
        return Content(title="Undated posts" if not months else year, body=body)

    return Page(address, Kind.YEAR, digest(year, str(len(posts)), "\0".join([*counts, *map(entry_key, shown)])), listed)


def _months(root: str, months: dict[str, list[Post]]) -> str:
    links = (
        f"<li>{parts.link(root, f'/{m[:4]}/{m[5:7]}/', parts.month_name(m))} ({len(group)})</li>"
        for m, group in sorted(months.items())
    )
    listed = "\n".join(links)
    return f'<ul class="years">\n{listed}\n</ul>\n' if listed else ""


def _month(month: str, posts: list[Post]) -> Page:
    address = f"/{month[:4]}/{month[5:7]}/"

    def listed() -> Content:
        way = f'<p>{parts.tally(len(posts))}. <a href="../">All of {month[:4]}</a></p>\n'
        return Content(title=parts.month_name(month), body=way + parts.entries(parts.up(address), posts))

    return Page(address, Kind.YEAR, digest(month, "\0".join(map(entry_key, posts))), listed)


def years(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of years."""
    counts = {year: len(posts) for year, posts in catalogue.by_year.items()}

    def listed() -> Content:
        lines = (
            f"<li>{parts.link('../', f'/{year}/', 'Undated' if not year.isdigit() else year)} ({number})</li>"
            for year, number in counts.items()
        )
        total = f"<p>{parts.tally(sum(counts.values()))}.</p>\n"
        return Content(title="Posts by year", body=f'{total}<ul class="years">\n' + "\n".join(lines) + "\n</ul>")

    yield Page("/years/", Kind.INDEX, digest(str(counts)), listed)


def tag(catalogue: Catalogue, entry: Tag) -> Iterator[Page]:
    """Yield the pages of a tag."""
    intro = f"<p>{escape(entry.meaning, quote=False)}</p>\n" if entry.meaning else ""
    yield from series(Series(f"/tag/{entry.slug}/", Kind.TAG, entry.label, catalogue.by_tag[entry.slug], intro))


def tags(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of tags from A to Z."""
    listed = [
        (entry.label, f"/tag/{entry.slug}/", len(catalogue.by_tag[entry.slug])) for entry in catalogue.indexed_tags
    ]
    yield from alphabet("/tags/", listed, title="Tags", noun="tag")


def alphabet(address: str, listed: list[tuple[str, str, int]], *, title: str, noun: str) -> Iterator[Page]:
    """Yield a list from A to Z of (name, address, posts); over 30 KiB it splits by first letter."""
    groups: dict[str, list[tuple[str, str, int]]] = {}
    for entry in sorted(listed, key=lambda entry: (_sorting(entry[0]), entry[1])):
        groups.setdefault(_letter(entry[0]), []).append(entry)
    size = sum(len(name) + len(way) + 40 for name, way, _ in listed)
    head = f"<p>{count(len(listed), noun)}.</p>\n"
    if size <= LARGEST:
        body = "\n".join(f'<h2 id="{_anchor(letter)}">{letter}</h2>\n{_lines(g, 1)}' for letter, g in groups.items())
        yield _listing(address, title, head + body)
        return
    ways = ((letter, f"{address}~{_anchor(letter)}/", group) for letter, group in groups.items())
    initials = [f"<li>{parts.link('../', way, letter)} ({len(group)})</li>" for letter, way, group in ways]
    yield _listing(address, title, f'{head}<ul class="years">\n' + "\n".join(initials) + "\n</ul>")
    for letter, group in groups.items():
        back = f'<p><a href="../">All letters</a></p>\n{_lines(group, 2)}'
        yield _listing(f"{address}~{_anchor(letter)}/", f"{title}: {letter}", back)


LARGEST = 30 * 1024
"""Bytes of a list from A to Z above which it splits by first letter."""


def _listing(address: str, title: str, body: str) -> Page:
    return Page(address, Kind.INDEX, digest(title, body), lambda: Content(title=title, body=body))


def _lines(group: list[tuple[str, str, int]], depth: int) -> str:
    root = "../" * depth
    return "<ul>\n" + "\n".join(f"<li>{parts.link(root, way, name)} ({n})</li>" for name, way, n in group) + "\n</ul>"


def _sorting(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def _letter(name: str) -> str:
    first = next((c for c in _sorting(name) if c.isalnum()), "#")
    return "0–9" if first.isdigit() else first.upper()


def _anchor(letter: str) -> str:
    return "0-9" if letter == "0–9" else "other" if letter == "#" else letter.lower()
