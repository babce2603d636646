"""Front matter changed in place: the text of a post in, the same text with one field changed out."""

import re
from collections.abc import Callable, Iterator

import yaml

from muniment.model.post import Post
from muniment.posts import frontmatter
from muniment.revisions import changes, spans
from muniment.revisions.changes import Change, Refused
from muniment.revisions.spans import Span
from muniment.text.mending import mended
from muniment.text.patterns import late

BLOCK = late(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
"""Front matter as it stands in a file, with any line ends."""

Revision = Callable[[str, yaml.Node], Iterator[Span]]
"""Yields the changes of front matter, given its text and its root."""


def revised(text: str, revision: Revision) -> str:
    """Return the text of a post with its front matter revised, and not one other character."""
    block = BLOCK.match(text)
    root = spans.document(block[1]) if block else None
    if block is None or root is None:
        return text
    return text[: block.start(1)] + spans.replace(block[1], revision(block[1], root)) + text[block.end(1) :]


def change(post: Post, text: str, *, field: str, revision: Revision) -> Change:
    """Return the change of a post's file; Refused where anything but `field` would change with it."""
    new = revised(text, revision)
    after = frontmatter.parse(post.path, mended(new)).post
    if after is None or set(changes.differences(post, after)) - {field, "line"}:
        raise Refused(f"{post.path}:1: its field {field} cannot be changed alone; mend the front matter first")
    return Change(post.path, text, new)


def retagged(label: str, *, old: Callable[[str], bool], same: Callable[[str], bool]) -> Revision:
    """Return the revision that writes `label` once in place of all tags that are `old`.

    `same`: whether a tag means what `label` does already.
    """

    def revision(text: str, root: yaml.Node) -> Iterator[Span]:
        node = spans.field(root, "tags")
        listed = list(map(spans.words, spans.entries(node)))
        meant = [number for number, found in enumerate(listed) if old(found) or same(found)]
        if node is None or not any(old(listed[number]) for number in meant):
            return
        kept = next((number for number in meant if not old(listed[number])), meant[0])
        if old(listed[kept]):
            yield spans.rewritten(node.value[kept], label)
        yield from spans.without(text, node, [number for number in meant if number != kept and old(listed[number])])

    return revision


def tagged(label: str) -> Revision:
    """Return the revision that puts a label at the end of the tags; they become a field where there are none."""

    def revision(text: str, root: yaml.Node) -> Iterator[Span]:
        yield from spans.lengthened(text, root, "tags", [label])

    return revision


def identified(ids: dict[int, str]) -> Revision:
    """Return the revision that gives organisations their ids, by position in the list."""

    def revision(text: str, root: yaml.Node) -> Iterator[Span]:
        listed = spans.entries(spans.field(root, "organisations"))
        for number, key in ids.items():
            yield _identified(text, listed[number], key)

    return revision


def _identified(text: str, entry: yaml.Node, key: str) -> Span:
    """Return the change that writes an id where one stands already, else right after the body's words."""
    words = spans.field(entry, "as")
    if spans.field(entry, "id") is not None or words is None or not spans.is_flow(entry):
        return spans.given(text, entry, "id", key)
    return Span(spans.end(words), spans.end(words), f", id: {key}")
