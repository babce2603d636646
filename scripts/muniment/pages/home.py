"""The first page: what docs/index.md says, filled with the newest posts and the figures of the archive."""

from collections.abc import Iterator

from muniment.model.page import Content, Kind, Page
from muniment.model.problem import count
from muniment.pages import parts
from muniment.posts.catalogue import Catalogue, digest, entry_key

SHOWN = 10


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the home page; its content fills the slot of the page written by hand."""
    posts = catalogue.library.posts[:SHOWN]
    figures = _figures(catalogue)

    def content() -> Content:
        ways = (
            '<p>Find posts by <a href="./years/">year</a>, by <a href="./tags/">tag</a>, by '
            '<a href="./organisations/">organisation</a> or by its <a href="./countries/">country</a>.</p>'
        )
        newest = f'<h2 id="newest">Newest posts</h2>\n{parts.entries("./", posts)}' if posts else "<p>No posts yet.</p>"
        return Content(title="", body=f"<p>{figures}</p>\n{ways}\n{newest}")

    yield Page("/", Kind.HOME, digest(figures, *map(entry_key, posts)), content)


def _figures(catalogue: Catalogue) -> str:
    years = sorted(year for year in catalogue.by_year if year.isdigit())
    span = f" from {years[0]} to {years[-1]}" if len(years) > 1 else f" from {years[0]}" if years else ""
    tags, bodies = len(catalogue.indexed_tags), len(catalogue.bodies)
    posts = parts.tally(len(catalogue.library.posts))
    return f"This archive holds {posts}{span}, under {count(tags, 'tag')} and {count(bodies, 'organisation')}."
