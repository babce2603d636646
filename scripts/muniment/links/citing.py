"""What posts say about their citations: on which day, and whether a web archive may be asked."""

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

from muniment.links.check import Cited
from muniment.links.mementos import Wish, cited_days
from muniment.model.post import Post
from muniment.posts import frontmatter


def wishes(root: Path, cited: Sequence[Cited], *, today: datetime.date) -> list[Wish]:
    """Return a wish for each address, near the day of its first citation; none that a post keeps from archives."""
    posts = {path: _post(root, path) for path in {place.path for one in cited for place in one.places}}
    withheld = {one.url for one in cited if any(_keeps_off(posts[place.path]) for place in one.places)}
    days = cited_days(pair for one in cited for place in one.places for pair in _dates(one.url, posts[place.path]))
    return [Wish(one.url, days.get(one.url, today.isoformat())) for one in cited if one.url not in withheld]


def _post(root: Path, path: str) -> Post | None:
    return frontmatter.parse(path, (root / path).read_bytes().decode("utf-8-sig", errors="replace")).post


def _keeps_off(post: Post | None) -> bool:
    """Tell whether a post, or front matter that cannot be read, forbids to ask."""
    return post is None or not post.archive or post.draft


def _dates(url: str, post: Post | None) -> Iterator[tuple[str, str]]:
    if post is None:
        return
    own = [source.cited for source in post.sources if source.url == url and source.cited]
    yield url, own[0] if own else post.date
