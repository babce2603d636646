"""The heading of a list of posts that is their label alone, where the page says no more than that it lists by label."""

from collections.abc import Sequence, Set

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.authorlists import TAGLINE
from muniment.captures.web.found import pagekinds, unmarked
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.page import heading
from muniment.captures.words.page.heading import Heading
from muniment.text import permalink
from muniment.text.patterns import late

KINDS = ("tag", "category")
FILED = "category-"
SHORT = 60
PARTED = late(r"[:：«»“”\"]|\s[|–—-]\s")
"""What stands in a heading that says something else too."""


def read(lines: Sequence[Element], root: Element, body: Set[str], posts: Sequence[Sighted]) -> Heading | None:
    """Return what the only first heading above the posts of a list says; None where that is none of a label.

    `body`: the classes of the page's body. They name a label, as those of posts do, by its number where its words are
    in no Latin letters (WordPress, get_body_class), and a few themes leave both out.
    """
    kind = next((one for one in KINDS if one in body), "") if "archive" in body else ""
    if not kind or not posts or _names(body, kind):
        return None
    heads = [line for line in lines if line.name == "h1" and line.order < posts[0].post.order]
    heads = [head for head in heads if not _is_of_site(head, root)]
    words = heads[0].words if len(heads) == 1 and heads[0].says_less(SHORT) else ""
    if not words or PARTED.search(words):
        return None
    if permalink.slug(words).isascii() and any(_names(one.post.classes, kind) for one in posts):
        return None  # the posts would name this one too
    return heading.named(words, kind)


def categories(heads: Sequence[Heading], root: Element, seen: Sighted) -> list[str]:
    """Return the categories that the heading of a page gives a post of it.

    That of a category lists the posts of those under it too, of which the classes of each tell its own (WordPress,
    get_post_class).
    """
    body = pagekinds.around(root)
    page, own = ({one for one in classes if one.startswith(FILED)} for classes in (body, seen.post.classes))
    strange = "archive" in body and bool(page and own) and page.isdisjoint(own)
    return [] if strange else [head.category for head in heads]


def _names(classes: Set[str], kind: str) -> bool:
    """Return whether classes name labels of a kind by their words."""
    return any(one.startswith(f"{kind}-") and not one[len(kind) + 1 :].isdigit() for one in classes)


def _is_of_site(line: Element, root: Element) -> bool:
    """Return whether a heading is the name of the site, or what that says of itself."""
    if unmarked.names_site(line) or TAGLINE & line.classes:
        return True
    homes = (link for link in root.walk() if link.name == "a" and unmarked.ROOT.fullmatch(link.get("href") or "#"))
    return any(link.words == line.words for link in homes)
