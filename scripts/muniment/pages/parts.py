"""Parts that several kinds of pages share: links, dates, lists of posts."""

import functools
from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from muniment.model.page import File
from muniment.model.post import Post
from muniment.model.problem import count
from muniment.pages import speech
from muniment.posts.catalogue import digest
from muniment.schema import values
from muniment.text import alphabet, permalink

MONTHS = "January February March April May June July August September October November December".split()
NEWEST = 50
"""How many posts an index shows before it leads to its years (FORMATS.md, section 6)."""
MONTHLY = 100
"""Above this many posts of a year, the year leads to its months."""


def octets(html: str) -> bytes:
    """Return HTML as the bytes of a page; what UTF-8 has no room for stands as a reference to a character."""
    return html.encode("utf-8", "xmlcharrefreplace")


@functools.lru_cache(maxsize=65536)
def href(address: str) -> str:
    """Return an address within the site as it stands in HTML, without its leading slash."""
    return escape(permalink.encoded(address[1:]))


def up(address: str) -> str:
    """Return the way from a page to the root of the site, such as `../../`; `./` from the root itself."""
    return "../" * (address.count("/") - 1) or "./"


def link(root: str, address: str, text: str) -> str:
    """Return a link to a page of the site; `text` is plain."""
    return f'<a href="{root}{_rest_of_link(address, text)}'


@functools.lru_cache(maxsize=65536)
def _rest_of_link(address: str, text: str) -> str:
    return f'{href(address)}"{speech.of_words(text)}>{escape(text, quote=False)}</a>'


@functools.lru_cache(maxsize=16384)
def day(date: str) -> str:
    """Return a date in words, as a `time` element: `12 April 2018`."""
    if not values.is_date(date) or date == "unknown":
        return f'<span class="date">{escape(words_of(date), quote=False)}</span>'
    return f'<time datetime="{escape(date)}">{words_of(date)}</time>'


def words_of(date: str) -> str:
    """Return a date in words; `undated` where it is not known, and as it is where it is none."""
    if date == "unknown":
        return "undated"
    if not values.is_date(date):
        return date
    year, month, number = (f"{date[:10]}--").split("-")[:3]
    return " ".join(part for part in (number.lstrip("0"), MONTHS[int(month) - 1] if month else "", year) if part)


@functools.lru_cache(maxsize=1024)
def language_name(lang: str) -> str:
    """Return the name of a language in that language, as HTML text; empty where it is not known."""
    from babel import Locale, UnknownLocaleError  # knows six hundred languages, which few posts need

    try:
        return escape(Locale.parse(lang.replace("-", "_")).display_name or "", quote=False)
    except (ValueError, UnknownLocaleError):
        return ""


def month_name(month: str) -> str:
    """Return `April 2018` for `2018-04`."""
    return f"{MONTHS[int(month[5:7]) - 1]} {month[:4]}"


def entry(root: str, post: Post) -> str:
    """Return a post as an entry of a list: its date, then its title as a link."""
    return root.join(_around(post.date, post.permalink, post.title, post.lang))


@functools.lru_cache(maxsize=65536)
def _around(date: str, address: str, title: str, lang: str) -> tuple[str, str]:
    """Return what stands before and after the way to the root in an entry of a list."""
    return f'<li>{day(date)} <a href="', f"{_rest_of_title(address, title, lang)}</li>"


def titled(root: str, post: Post) -> str:
    """Return the title of a post as a link to it."""
    return f'<a href="{root}{_rest_of_title(post.permalink, post.title, post.lang)}'


def _rest_of_title(address: str, title: str, lang: str) -> str:
    spoken = speech.of_language(lang) or speech.of_words(title)
    return f'{href(address)}"{spoken}>{escape(title, quote=False)}</a>'


def entries(root: str, posts: Iterable[Post]) -> str:
    """Return a list of posts."""
    around = [_around(post.date, post.permalink, post.title, post.lang) for post in posts]
    return '<ul class="posts">' + "".join([root.join(pair) for pair in around]) + "</ul>"


def by_year(root: str, posts: Iterable[Post], whole: Iterable[Post]) -> str:
    """Return lists of posts under a heading for each year, which tells how many of the `whole` year are shown."""
    groups: dict[str, list[Post]] = {}
    for post in posts:
        groups.setdefault(post.year, []).append(post)
    totals = Counter([post.year for post in whole])
    return "\n".join(
        f'<h2 id="y{year}">{year} ({portion(len(group), totals[year])})</h2>\n{entries(root, group)}'
        for year, group in groups.items()
    )


def foremost(numbers: Mapping[str, int], names: Mapping[str, str], limit: int) -> list[tuple[str, int]]:
    """Return the keys with the largest numbers, at most `limit`; those of one number by their names."""
    least = min(sorted(numbers.values(), reverse=True)[:limit], default=0)
    large = [(key, number) for key, number in numbers.items() if number >= least]
    return sorted(large, key=lambda pair: (-pair[1], alphabet.sorting(names[pair[0]]), pair[0]))[:limit]


def portion(shown: int, total: int) -> str:
    """Return `12`, or `12 of 40` where not all are shown."""
    return str(total) if shown == total else f"{shown} of {total}"


def tally(number: int) -> str:
    """Return `1 post`, `12 posts`."""
    return count(number, "post")


def copy(path: str, file: Path) -> File:
    """Return a file of the site that stands there as it does in the project."""
    octets = file.read_bytes()
    return File(path, digest(octets), lambda: octets)
