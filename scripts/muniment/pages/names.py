"""What each page is called in its title element, and how it is described: no two pages of a site alike."""

from collections.abc import Container

from muniment.model.page import Content, Kind
from muniment.model.post import Post
from muniment.pages import parts
from muniment.posts.namesakes import Namesakes, summary
from muniment.text.patterns import late

KINDS = {Kind.TAG: "tag", Kind.ORGANISATION: "organisation", Kind.YEAR: "posts by date"}
"""What is said behind the names of indexes, so that a tag and a body of one name differ."""
LISTS = (
    "Tags",
    "Organisations",
    "Organisations by country",
    "Posts by year",
    "Search",
    "Not found",
    "Sources",
    "Titles",
)
"""Names of pages that every site has."""
_ENDINGS = "|".join([*KINDS.values(), "country"])
LIKE_OURS = late(
    rf"(?:.* – (?:{_ENDINGS})|(?:Tags|Organisations|Sources|Titles): .*|Withdrawn post.*|Moved: .*|{'|'.join(LISTS)})"
)
"""Titles of posts that might be the name of an index: a date is added to these whatever the index is."""


def of_page(kind: Kind, content: Content) -> str:
    """Return the name of a page; the home page has that of the site, and is given none."""
    if content.name or kind not in KINDS:
        return content.name or content.title
    return f"{content.title} – {KINDS[kind]}"


def description(kind: Kind, content: Content) -> str:
    """Return the description of a page; that of an index begins with its name, and so does one that says nothing."""
    if content.description and kind in (Kind.POST, Kind.HOME):
        return content.description
    return f"{of_page(kind, content)}. {content.description}".rstrip()


def of_post(namesakes: Namesakes, post: Post, *, taken: Container[str] = ()) -> str:
    """Return the name of a post's page: its title, with the date where another page might have the same.

    Where even the date is the same the address is added, which is nobody else's. `taken` are names of pages written
    by hand.
    """
    same = namesakes.by_title.get(post.title, ())
    if len(same) < 2 and post.title not in taken and not LIKE_OURS.fullmatch(post.title):
        return post.title
    dated = f"{post.title} – {parts.words_of(post.date)}"
    twins = [other for other in same if other.date[:10] == post.date[:10]]
    return f"{dated} – {post.permalink}" if len(twins) > 1 else dated


def description_of(namesakes: Namesakes, post: Post, name: str) -> str:
    """Return the description of a post's page: what it is about, after its name where others are about the same."""
    said = summary(namesakes.library, post)
    alone = said and len(namesakes.by_summary.get(said, ())) < 2
    return said if alone else f"{name}: {said}".rstrip(": ")
