"""The heading of a list of posts that is their label alone, or their author, where the page says that it is such."""

import re
from collections.abc import Sequence, Set

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pageauthors import PAGE
from muniment.captures.web.found import pagekinds, unmarked
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.page import heading
from muniment.captures.words.page.heading import Heading
from muniment.text import folding, permalink
from muniment.text.patterns import late

KINDS = ("tag", "category")
FILED = "category-"
SHORT = 60
PARTED = late(r"[:：«»“”\"]|\s[|–—-]\s")
"""What stands in a heading that says something else too."""
BODY = frozenset({"author", "author-template"})
"""Classes of the body of such a list (WordPress, get_body_class; Ghost)."""
OTHER = frozenset({"single", "page", "post-template"})
TAGLINE = frozenset({"site-description", "site-tagline", "blog-description"})
NAME = frozenset({"vcard", "fn", "p-name"})
"""Classes of what holds the name in its heading (WordPress, get_the_archive_title; microformats)."""
BEHIND = late(rf".{{0,40}}?(?:[:：]|(?<!\w)(?:{BY}|de)(?!\w))\s*(?P<name>\S.*)")


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


def author(line: Element, page: str, around: Set[str]) -> str:
    """Return the name that a heading above posts says, which are all by one author; empty where they are not.

    `page`: an address of the page; `around`: the classes of its body.
    """
    if OTHER & around or not (BODY & around or PAGE.search(page)):
        return ""
    if TAGLINE & line.classes or unmarked.names_site(line):
        return ""
    marked = (e for e in line.walk() if e is not line and (NAME & e.classes or e.get("rel") == "author") and e.words)
    if held := next(marked, None):
        return held.words if bylines.is_name(held.words) else ""
    words = line.words
    parts, known = permalink.slug(words).split("-"), _known(page, around)
    if named := _named(words, page):
        return named
    whole = words if " " in words and bylines.is_name(words) else ""
    if whole and parts[0] in known:  # 'Ludwig von Mises', of whom 'von' announces nothing
        return whole
    if (behind := BEHIND.fullmatch(words)) and bylines.is_name(behind["name"]):
        return behind["name"]
    return whole if not known.isdisjoint(parts) else ""


def _named(words: str, page: str) -> str:
    """Return the end of a heading that is the name in a page's address, whatever stands before it; empty for none."""
    slug = folding.letters(blogaddress.path_of(page).strip("/").rpartition("/")[2]) if PAGE.search(page) else ""
    ends = (words[place.start() :] for place in re.finditer(r"(?<=\s)\S", words))
    return next((end for end in ends if slug and folding.letters(permalink.slug(end)) == slug), "")


def _known(page: str, around: Set[str]) -> set[str]:
    """Return the parts of a name that stand in the last part of a page's address, or in classes of its body."""
    told = [one.removeprefix("author-") for one in around if one.startswith("author-")]
    told += [blogaddress.path_of(page).strip("/").rpartition("/")[2]] if PAGE.search(page) else []
    return {part for one in told for part in re.split(r"[-_.]", one.lower()) if not part.isdigit()}
