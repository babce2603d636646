"""Values that many posts hold are kept once, and posts stay what they were."""

import msgspec

from muniment.model.post import Involvement, Post, Role
from muniment.posts.sharing import Shared


def of(path):
    body = Involvement("Ember Watch", "ember-watch", Role.SIGNATORY)
    return Post(title="A", date="2019-04-02", path=path, tags=("travel bans",), organisations=(body,))


def test_posts_share_what_is_equal_and_stay_as_they_were():
    shared, posts = Shared(), [msgspec.msgpack.decode(msgspec.msgpack.encode(of(path)), type=Post) for path in "ab"]
    for post in posts:
        shared.of(post)
    first, second = posts
    assert first.organisations[0] is second.organisations[0]
    assert first.tags[0] is second.tags[0]
    assert posts == [of("a"), of("b")]
