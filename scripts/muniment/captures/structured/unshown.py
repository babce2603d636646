"""What an export, feed or answer holds besides posts for everyone, as drafts and comments; what is said of that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from muniment.captures.drafts import reading
from muniment.captures.drafts.draft import Draft
from muniment.captures.structured import answered, jsontext
from muniment.captures.structured.xmltext import Node
from muniment.model.problem import count

KIND = "http://schemas.google.com/g/2005#kind"
"""The scheme of the label by which Blogger says what an entry of its exports is: '…/kind#post', '…/kind#comment'."""
TYPE, STATUS, PLACE = "blogger:type", "blogger:status", "blogger:filename"
"""The elements by which its later exports (Takeout) say so, and where a post stands on its blog."""
LIVE = "LIVE"
"""The status there of what everyone sees; others are drafts, planned or thrown away."""
WITHHELD = "text that is not for everyone"
OPEN = ("publish", "inherit")
"""Statuses of content for everyone; files have that of the post they belong to."""


def is_hidden(held: Mapping[str, str]) -> bool:
    """Return whether an entry of an export that is no post is not for everyone; old versions of texts never are."""
    return bool(held.get("password")) or held.get("type") == "revision" or held.get("status", OPEN[0]) not in OPEN


def is_kind(node: Node) -> bool:
    """Return whether a label says what Blogger's entry is, not what it is about."""
    return node.attributes.get("scheme") == KIND


def of_feed(nodes: Sequence[Node]) -> dict[str, str]:
    """Return what an Atom entry is that is no post for everyone, as an export says it: its type and its status.

    Drafts are told by RFC 5023 (app:draft), comments by RFC 4685 (thr:in-reply-to), other kinds by Blogger's label;
    its later exports have an element for each.
    """
    found: dict[str, str] = {}
    for node in nodes:
        if is_kind(node):
            found["type"] = node.attributes.get("term", "").rpartition("#")[2]
        elif node.path[-1].endswith(":in-reply-to"):
            found["type"] = "comment"
        elif node.path[-1].endswith(":draft") and node.text.strip().lower() != "no":
            found["status"] = "draft"
        elif node.path[1:] == (TYPE,):
            found["type"] = node.text.strip().lower()
        elif node.path[1:] == (STATUS,) and (status := node.text.strip()) != LIVE:
            found["status"] = status.lower()
    return found


def comments(found: Any) -> int:
    """Return how many comments of readers an answer holds, wherever they stand (`_embed` puts them into posts)."""
    own = isinstance(found, dict) and "author_name" in found and isinstance(found.get("content"), dict)
    return own + sum(comments(value) for _, value in jsontext.within(found))


def of_answer(posts: Iterable[Mapping[str, Any]], found: Any, unread: str, made: Iterable[Draft]) -> Iterator[str]:
    """Yield why an answer is private beside its comments: it holds content that is not for everyone, of whatever kind.

    `unread` is what of it cannot be read, `made` the posts, of which parts may be such. Drafts that come in are too.
    """
    others = any(answered.hidden(post) not in ("", *OPEN) for post in answered.lacking(found))
    own = any(answered.hidden(post) for post in posts)
    if others or own or _withholds(made) or answered.holds_hidden(found):
        yield reading.POSTS
    if '"' in unread:
        yield reading.UNREAD


def removed(number: int) -> tuple[str, ...]:
    """Return how to name parts of a text that are not for everyone, with how many there were; nothing if none."""
    return (f"{WITHHELD} ({number})",) if number else ()


def _withholds(made: Iterable[Draft]) -> bool:
    """Return whether such parts were taken out of posts."""
    return any(one.startswith(WITHHELD) for draft in made for one in draft.removed)


def kinds_doubts(kinds: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each kind of what is no post, such as pages."""
    yield from (f"{number} of kind '{name}' set aside" for name, number in sorted(kinds.items()))


def no_post(kinds: Mapping[str, int]) -> str:
    """Return what to say of an export that has nothing but what is no post."""
    listed = ", ".join(f"{number} of kind '{name}'" for name, number in sorted(kinds.items()))
    return f"holds no post, but {listed}; export all content of the blog, or its posts"


def comment_doubts(comments: int) -> Iterator[str]:
    """Yield how many comments of readers are set aside, if there are any."""
    yield from [f"{count(comments, 'comment')} of readers set aside"] * bool(comments)


def hidden_doubts(hidden: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each status of posts that are not for everyone."""
    yield from (f"{count(number, 'post')} of status '{name}' set aside" for name, number in sorted(hidden.items()))
