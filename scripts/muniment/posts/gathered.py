"""What many posts name together, gathered in one pass over them."""

from collections.abc import Iterable
from itertools import chain

from muniment.model.post import Post


def labels(posts: Iterable[Post]) -> frozenset[str]:
    """Return the labels of all tags of posts."""
    return frozenset(chain.from_iterable([post.tags for post in posts]))


def bodies(posts: Iterable[Post]) -> frozenset[str]:
    """Return the ids of all bodies that posts name; an empty one among them where a body has none."""
    return frozenset([body.id for post in posts for body in post.organisations])
