"""Links of a capture to posts that stand, by their number at the blog (`?p=123`): these get that address too."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from muniment.captures.hypertext import entry
from muniment.captures.merge import editing, same, standing
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.captures.words.blogs import blogaddress
from muniment.text import hosts


def led(
    doubts: Iterable[str], stand: Shelf, names: frozenset[str], files: Mapping[str, bytes | Path]
) -> dict[str, bytes]:
    """Return the files of posts that get such an address, by their path; from then on it is known where they stand.

    `doubts` say which links led nowhere; `names` are hosts of the blog; `files` are what a capture has written.
    """
    found: dict[str, bytes] = {}
    for url in dict.fromkeys(filter(None, map(same.number_lost, doubts))):
        post, address = _named(url, stand, names), blogaddress.path_of(url)
        if post is None or post.withdrawn or address in stand.posts:
            continue
        kept = standing.opened(post.path, found.get(post.path, files.get(post.path, post.source)))
        if kept is not None:
            former = (*kept.former, address)
            found[kept.path] = editing.readdressed(kept.text, kept.front, kept.permalink, former).encode()
            stand.posts[address] = standing.opened(kept.path, found[kept.path]) or kept
    return found


def _named(url: str, stand: Shelf, names: frozenset[str]) -> Kept | None:
    """Return the post that its blog names by the number in an address, on whichever of its hosts."""
    number = blogaddress.path_of(url).strip("/").removeprefix("p/")
    told = {hosts.host(url), *(f"{lead}{name}" for name in names for lead in ("", "www."))}
    digests = [entry.named(f"//{host}/?p={number}") for host in sorted(told)]
    posts = {post.path: post for digest in digests if (post := _of(digest, stand)) is not None}
    return next(iter(posts.values())) if len(posts) == 1 else None


def _of(digest: str, stand: Shelf) -> Kept | None:
    return stand.named(digest) or stand.numbered(digest, digest)
