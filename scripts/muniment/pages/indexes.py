"""Index pages: posts of a tag, an organisation, a year or a month, and the lists that lead to them."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from typing import TypeVar

import msgspec

from muniment.model.page import Content, Kind, Page
from muniment.model.post import Post
from muniment.model.problem import count
from muniment.pages import parts
from muniment.posts.catalogue import Catalogue, digest, entry_key
from muniment.text import alphabet as ordering
from muniment.text.alphabet import anchor

FOLLOWED = (Kind.TAG, Kind.ORGANISATION)
"""Kinds of indexes beside which a feed of their newest posts stands."""
LARGEST = 30 * 1024
"""Bytes of a list from A to Z above which it splits by first letter."""
T = TypeVar("T", bound=Sized)
Listed = tuple[str, str, int | str]
"""A name, its address, and how many posts it has or what else stands in brackets behind it."""


class Series(msgspec.Struct, frozen=True):
    """An index of posts: its address, its words above the list, and how it lays its posts out."""

    address: str
    kind: Kind
    title: str
    posts: list[Post]
    head: Callable[[], str] = str
    """Makes the HTML above the list, on the first page alone."""
    layout: Callable[[str, list[Post], list[Post]], str] = parts.by_year
    """Lists posts, given the way to the site's root, those to show, and all of the index or the year."""
    shown: Callable[[Post], str] = entry_key
    """All that the list shows of a post, as one string."""
    tail: Callable[[], str] = str
    """Makes the HTML below the list, on the first page alone."""
    among: str = ""
    """What is said behind the number of posts, such as `: 2 about it`."""
    said: str = ""
    """All that head and tail show, as one string."""


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
        head = index.head() + (f"<p>{parts.tally(len(index.posts))}{index.among}.</p>\n" if index.posts else "")
        list_of_years = _years(root, index.address, years, paged) if older else ""
        body = f"{head}{index.layout(root, newest, index.posts)}{list_of_years}{index.tail()}"
        feed = index.kind in FOLLOWED and any(post.year.isdigit() for post in newest)
        return Content(title=index.title, body=body, description=_described(index.posts), feed=feed)

    needs = digest(index.title, index.said, "\0".join([str(len(index.posts)), *map(index.shown, newest), *counts]))
    yield Page(index.address, index.kind, needs, content)
    for year, posts in years.items():
        if year in paged:
            yield from _year_of(index, year, posts)


def _year_of(index: Series, year: str, posts: list[Post]) -> Iterator[Page]:
    """Yield the page of a year; one with many posts leads to its months, where each has its whole list."""
    address, title = f"{index.address}{year}/", f"{index.title}, {year}"
    months = _by_month(posts) if len(posts) > parts.MONTHLY and year.isdigit() else {}
    shown = _beside(posts) if months else posts
    counts = [f"{month}{len(group)}" for month, group in months.items()]

    def content() -> Content:
        root = parts.up(address)
        way = f'<p>{parts.tally(len(posts))}. <a href="../">All years</a></p>\n{_months(root, index.address, months)}'
        return Content(title=title, body=way + index.layout(root, shown, posts), description=_described(posts))

    needs = digest(title, "\0".join([str(len(posts)), *counts, *map(index.shown, shown)]))
    yield Page(address, index.kind, needs, content)
    yield from (_month_of(index, month, group) for month, group in months.items())


def _month_of(index: Series, month: str, posts: list[Post]) -> Page:
    address, title = f"{index.address}{month[:4]}/{month[5:7]}/", f"{index.title}, {parts.month_name(month)}"

    def content() -> Content:
        way = f'<p>{parts.tally(len(posts))}. <a href="../">All of {month[:4]}</a></p>\n'
        body = way + index.layout(parts.up(address), posts, posts)
        return Content(title=title, body=body, description=_described(posts))

    return Page(address, index.kind, digest(title, "\0".join(map(index.shown, posts))), content)


def _described(posts: list[Post]) -> str:
    """Return how many posts a page is about, and from when to when."""
    newest, oldest = (post.date[:4] for post in (posts[0], posts[-1])) if posts else ("", "")
    span = f" from {oldest} to {newest}" if newest != oldest and (newest + oldest).isdigit() else ""
    return f"{parts.tally(len(posts))}{span}."


def _beside(posts: list[Post]) -> list[Post]:
    """Return what the page of a crowded year shows beside its months: the newest, and those of no known month."""
    return posts[: parts.NEWEST] + [post for post in posts[parts.NEWEST :] if len(post.date) < len("YYYY-MM")]


def _by_month(posts: list[Post]) -> dict[str, list[Post]]:
    """Return posts by month; those of which only the year is known stand on its page alone."""
    groups: dict[str, list[Post]] = {}
    for post in posts:
        if len(post.date) >= len("YYYY-MM"):
            groups.setdefault(post.date[:7], []).append(post)
    return groups


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
    shown = _beside(posts) if len(posts) > parts.MONTHLY and months else posts
    counts = [f"{month}{len(group)}" for month, group in months.items()]

    def listed() -> Content:
        root = parts.up(address)
        body = f"<p>{parts.tally(len(posts))}.</p>\n{_months(root, '/', months)}{parts.entries(root, shown)}"
        title = year if year.isdigit() else "Undated posts"
        return Content(title=title, body=body, description=_described(posts), feed=year.isdigit())

    return Page(address, Kind.YEAR, digest(year, str(len(posts)), "\0".join([*counts, *map(entry_key, shown)])), listed)


def _months(root: str, address: str, months: dict[str, list[Post]]) -> str:
    links = (
        f"<li>{parts.link(root, f'{address}{m[:4]}/{m[5:7]}/', parts.month_name(m))} ({len(group)})</li>"
        for m, group in sorted(months.items())
    )
    listed = "\n".join(links)
    return f'<ul class="years">\n{listed}\n</ul>\n' if listed else ""


def _month(month: str, posts: list[Post]) -> Page:
    address = f"/{month[:4]}/{month[5:7]}/"

    def listed() -> Content:
        way = f'<p>{parts.tally(len(posts))}. <a href="../">All of {month[:4]}</a></p>\n'
        body = way + parts.entries(parts.up(address), posts)
        return Content(title=parts.month_name(month), body=body, description=_described(posts))

    return Page(address, Kind.YEAR, digest(month, "\0".join(map(entry_key, posts))), listed)


def years(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of years."""
    counts = {year: len(posts) for year, posts in catalogue.by_year.items()}

    def listed() -> Content:
        named = [(year if year.isdigit() else "Undated", f"/{year}/", number) for year, number in counts.items()]
        total = f'<p>{parts.tally(sum(counts.values()))}. <a href="../titles/">By title, from A to Z</a></p>\n'
        body = total + ways("../", named)
        return Content(title="Posts by year", body=body, description=f"{parts.tally(sum(counts.values()))}.")

    yield Page("/years/", Kind.YEARS, digest(str(counts)), listed)


def alphabet(
    kind: Kind, listed: Sequence[Listed], *, title: str, noun: str, more: str = "", figures: str = ""
) -> Iterator[Page]:
    """Yield a list from A to Z, `more` HTML in its first line, `figures` below; over 30 KiB it splits by letter."""
    address = f"/{kind}/"
    groups: dict[str, list[Listed]] = {}
    for entry in sorted(listed, key=lambda entry: (ordering.sorting(entry[0]), entry[1])):
        groups.setdefault(ordering.letter(entry[0]), []).append(entry)
    size = sum(len(name) + len(way) + 40 for name, way, _ in listed)
    head = f"<p>{count(len(listed), noun)}.{more}</p>\n{figures}"
    if size <= LARGEST:
        yield listing(kind, address, title, head + headed(groups.items(), _lines), count(len(listed), noun))
        return
    initials = [(letter, f"{address}~{anchor(letter)}/", len(group)) for letter, group in groups.items()]
    yield listing(kind, address, title, head + ways("../", initials), count(len(listed), noun))
    for letter, group in groups.items():
        back = f'<p>{count(len(group), noun)}. <a href="../">All letters</a></p>\n{_lines(group, 2)}'
        yield listing(kind, f"{address}~{anchor(letter)}/", f"{title}: {letter}", back, count(len(group), noun))


def headed(groups: Iterable[tuple[str, T]], lines: Callable[[T, int], str]) -> str:
    """Return groups from A to Z on a page that stands right below the home page, each under a heading."""
    return "\n".join(
        f'<h2 id="{anchor(letter)}">{letter} ({len(group)})</h2>\n{lines(group, 1)}' for letter, group in groups
    )


def listing(kind: Kind, address: str, title: str, body: str, said: str) -> Page:
    """Return a page of a list from A to Z, which holds what is `said`."""
    content = Content(title=title, body=body, description=f"{said} from A to Z.")
    return Page(address, kind, digest(title, body), lambda: content)


def _lines(group: list[Listed], depth: int) -> str:
    return ways("../" * depth, group)


def ways(root: str, listed: Iterable[Listed]) -> str:
    """Return a list of links in columns."""
    lines = "\n".join(f"<li>{parts.link(root, way, name)} ({n})</li>" for name, way, n in listed)
    return f'<ul class="years">\n{lines}\n</ul>'
