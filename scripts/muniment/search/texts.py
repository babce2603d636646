"""Texts of posts: what words are counted in, and what a folder for disks holds for excerpts and phrases.

Elsewhere the search page reads the pages of posts for these. On a disk no page may read another: there a few texts
stand together in a script.
"""

import html
from collections.abc import Sequence

from muniment.model.post import Post
from muniment.posts.library import Library
from muniment.text import markdown
from muniment.text.patterns import late

Group = Sequence[Post]
"""Posts whose texts share a file."""
TOGETHER = 3
"""Posts of one month whose texts share a file."""
BREAK = late(r"<br ?/?>|</(?:p|li|h[1-6]|div|dd|dt|figcaption|blockquote)>")
CELL = late(r"</t[dh]>")
NOTE = late(r'<sup class="footnote-[^>]*>.*?</sup>')
PICTURE = late(r'<img [^>]*?alt="([^"]*)"[^>]*>')
TAG = late(r"<[^>]*>")


def grouped(posts: Sequence[Post]) -> list[Group]:
    """Return posts of a month as they share files."""
    return [posts[place : place + TOGETHER] for place in range(0, len(posts), TOGETHER)]


def plain(library: Library, post: Post) -> str:
    """Return the words of a post without any markup, on one line; of pictures those that describe them."""
    made = markdown.MARKDOWN.html(library.body(post))
    if library.outlines[post.path].raw:
        from muniment.text import cleaning  # loads a parser of HTML, which few posts need

        made = BREAK.sub(" ", cleaning.clean(made))
    if "<table" in made:
        made = CELL.sub(" ", made)
    if "<img" in made:
        made = PICTURE.sub(r" \1 ", made)
    if "footnote-" in made:
        made = NOTE.sub("", made)
    return html.unescape(TAG.sub("", made)).replace("\n", " ").strip()
