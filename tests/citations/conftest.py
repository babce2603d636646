"""Posts as works that are cited, from an archive of a blog that nobody wrote."""

from collections.abc import Callable

import pytest

from muniment.citations.works import Edition, Work, work
from muniment.model.post import Post


@pytest.fixture
def edition() -> Edition:
    """The archive."""
    return Edition("An archive", "https://archive.example/", "https://blog.example")


@pytest.fixture
def post() -> Callable[..., Post]:
    """Makes a post; what is not given is as in most posts."""

    def made(**fields: object) -> Post:
        usual = {"title": "A raid", "date": "2018-04-12", "path": "posts/2018/2018-04-12-raid.md"}
        return Post(**{"permalink": "/2018/04/12/raid/", **usual, **fields})  # type: ignore[arg-type]

    return made


@pytest.fixture
def cited(edition: Edition, post: Callable[..., Post]) -> Callable[..., Work]:
    """Makes a work of a post's fields."""
    return lambda **fields: work(edition, post(**fields))
