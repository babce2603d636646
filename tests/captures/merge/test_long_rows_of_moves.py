"""Posts each of which came to where the next one was: however many there are, all are told whether they can move."""

from pathlib import Path

import msgspec
import pytest

from muniment.captures.accounting import ledger
from muniment.captures.accounting.ledger import Head
from muniment.captures.merge import shelf
from muniment.captures.merge.identifying import Staying
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Capture, Kind

MANY = 3000


@pytest.fixture(scope="module")
def stand() -> Shelf:
    """Return a folder of many posts, each named by its number."""
    posts = [Kept(f"2020/{at}.md", f"/2020/05/01/{at}/", (), "", "2020-05-01", "", False, b"") for at in range(MANY)]
    names = {post.permalink: {ledger.NUMBER: str(at)} for at, post in enumerate(posts)}
    head = Head(Capture("a.xml", Kind.WXR, "", 0, "utf-8"), names)
    empty = shelf.read(Path("absent"))
    return msgspec.structs.replace(empty, posts={post.permalink: post for post in posts}, ledgers={"a.xml": head})


@pytest.mark.parametrize(
    ("last", "stays"),
    [(None, True), ("/2020/05/01/0/", False), ("/2020/05/01/new/", False), (f"/2020/05/01/{MANY // 2}/", False)],
    ids=["the last is gone", "all in a ring", "the last is free", "some in a ring"],
)
def test_a_thousand_posts_that_moved_up_ended_in_a_traceback(last: str | None, stays: bool, stand: Shelf) -> None:
    told = {str(at): f"/2020/05/01/{at + 1}/" for at in range(MANY - 1)} | ({str(MANY - 1): last} if last else {})
    staying = Staying(told, stand)
    assert {staying.has(post) for post in stand.posts.values()} == {stays}
