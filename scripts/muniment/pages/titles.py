"""The list of titles from A to Z: one page where it is short, else a page a letter, and more where a letter is long."""

from collections.abc import Callable, Iterator, Sequence

from muniment.model.page import Content, Kind, Page
from muniment.model.post import Post
from muniment.model.problem import count
from muniment.pages import indexes, parts
from muniment.posts import works
from muniment.posts.catalogue import Catalogue, digest
from muniment.text import alphabet

ADDRESS, TITLE = "/titles/", "Titles"
SHORT = 200
"""Titles that one page lists; above it, each letter has a page."""
LONGEST = 450
"""Titles that the page of a letter lists before it leads to pages by more of their letters: they stay below 30 KiB."""
DEEPEST = 40
"""Letters by which titles are told apart before their years are: more would make the name of a folder too long."""


def is_short(catalogue: Catalogue) -> bool:
    """Return whether one page lists all titles."""
    return len(catalogue.library.posts) <= SHORT


def titles(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of titles, or what leads to the pages of its letters."""
    letters = sorted(catalogue.by_letter.items(), key=lambda pair: alphabet.sorting(pair[0]))
    posts = catalogue.library.posts
    if is_short(catalogue):
        yield _page(catalogue, ADDRESS, TITLE, posts, lambda: _said(posts) + indexes.headed(letters, _lines))
        return
    ways = [(letter, _address(letter), len(group)) for letter, group in letters]
    body = _said(posts) + indexes.ways("../", ways)
    yield indexes.listing(Kind.YEARS, ADDRESS, TITLE, body, count(len(posts), "title"))


def of_part(catalogue: Catalogue, part: str) -> Iterator[Page]:
    """Yield the pages of all letters that belong to a part of the alphabet (`works.LETTERS`)."""
    for letter, posts in catalogue.by_letter.items():
        if works.part(letter) == part:
            yield from _of_letter(catalogue, letter, posts)


def _of_letter(catalogue: Catalogue, letter: str, posts: list[Post]) -> Iterator[Page]:
    address, title, back = _address(letter), f"{TITLE}: {letter}", ' <a href="../">All letters</a>'
    if len(posts) <= LONGEST:
        yield _page(catalogue, address, title, posts, lambda: _said(posts, back) + _lines(posts, 2))
        return
    stems = sorted(_by_stem([(post, *_words(post)) for post in posts], 1))
    ways = [(_label(stem), f"{address}{_folder(stem)}/", len(group)) for stem, group in stems]
    body = _said(posts, back) + indexes.ways("../../", ways)
    yield indexes.listing(Kind.YEARS, address, title, body, count(len(posts), "title"))
    for stem, group in stems:
        yield _of_stem(catalogue, f"{address}{_folder(stem)}/", stem, (letter, group))


def _of_stem(catalogue: Catalogue, address: str, stem: str, held: tuple[str, list[Post]]) -> Page:
    letter, posts = held
    back = f' <a href="../">All of {letter}</a>'
    # Behind the letter: a stem may be one letter too, among digits, and no two pages have one name.
    title = f"{TITLE}: {letter}, {_label(stem)}"
    return _page(catalogue, address, title, posts, lambda: _said(posts, back) + _lines(posts, 3))


def _page(catalogue: Catalogue, address: str, title: str, posts: Sequence[Post], made: Callable[[], str]) -> Page:
    needs = digest(title, *(catalogue.entries[post.path] for post in posts))
    said = f"{count(len(posts), 'title')} from A to Z."
    return Page(address, Kind.YEARS, needs, lambda: Content(title=title, body=made(), description=said))


def _said(posts: Sequence[Post], more: str = "") -> str:
    return f"<p>{count(len(posts), 'title')}.{more}</p>\n"


def _lines(posts: Sequence[Post], depth: int) -> str:
    """Return titles from A to Z; those alike in the order of their addresses, which begin with their dates."""
    root = "../" * depth
    ordered = sorted(posts, key=lambda post: (alphabet.sorting(post.title), post.permalink))
    lines = [f"<li>{parts.titled(root, post)} ({parts.words_of(post.date)})</li>" for post in ordered]
    return "<ul>\n" + "\n".join(lines) + "\n</ul>"


def _address(letter: str) -> str:
    return f"{ADDRESS}~{alphabet.anchor(letter)}/"


def _folder(stem: str) -> str:
    return "~" + stem.replace(" ", "-")


def _label(stem: str) -> str:
    return stem[:1].upper() + stem[1:]


def _words(post: Post) -> tuple[str, str]:
    """Return what a title is told apart by: its letters and digits, and the year of its post."""
    words = "".join([c if c.isalnum() else " " for c in alphabet.sorting(post.title)]).split()
    return " ".join(words)[:DEEPEST].strip(), post.year


def _by_stem(posts: list[tuple[Post, str, str]], length: int) -> Iterator[tuple[str, list[Post]]]:
    """Yield posts by the first letters of their titles, as many as part them into pages that are not too long."""
    groups: dict[str, list[tuple[Post, str, str]]] = {}
    for post, words, year in posts:
        groups.setdefault(_stem(words, year, length), []).append((post, words, year))
    for stem, group in groups.items():
        if len(group) > LONGEST and length <= DEEPEST:
            yield from _by_stem(group, length + 1)
        else:
            yield stem, [post for post, _, _ in group]


def _stem(words: str, year: str, length: int) -> str:
    """Return the first letters of a title, the last of them no space; with its year where it has no more of them."""
    if length > len(words):
        return f"{words} {year}".strip()
    return words[: length + (words[length - 1] == " ")]
