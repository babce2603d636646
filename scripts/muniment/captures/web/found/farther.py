"""The text of the one post of a page of which what stands right under its title is but the lead, or an excerpt."""

from collections.abc import Iterable

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import ofpage, pagemarks, postmarks, undertitles
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.unmarked import Parts

LEAD, TIMES = 700, 4
"""Characters of what leads to a text, and how many times as long that is."""
FEW = 3
"""The part of such a text that may stand in links is one in so many."""
ENDS = frozenset({"hyperlien", "ps", "notes", "footnotes", "endnotes"})
"""Classes of elements that end a text beside it: a link, a postscript, its notes (SPIP)."""
TIMES_EXCERPT = 2
"""How many times as long as an excerpt the words beside it are that are more than a line about the post."""
RELATIONS = frozenset({"author", "category", "tag"})
"""Relations of links among what a page says of a post (WordPress, the_category and the_author_posts_link)."""


def text_of(parts: Parts, page: Metadata) -> Parts:
    """Return a post with all of its text, and what ends that beside it."""
    return _joined(_text_of(parts, page), page.elements)


def _text_of(parts: Parts, page: Metadata) -> Parts:
    """Return a post with the text that stands farther from its title than its lead, or as it is where there is none.

    The lead and the text are in no element without what stands around posts too: buttons, a column.
    """
    post, head, lead = parts
    if not lead.says_less(LEAD) or not (page.is_of_one or (head.name == "h1" and page.calls(head) and not page.lists)):
        return parts
    most = max(LEAD, TIMES * len(lead.words))
    around = [one for one in page.elements if one.order < min(post.order, head.order) <= one.stop]
    for one in (holder for holder in reversed(around) if holder.name not in ("", "html")):
        text = ofpage.text_behind(one, head)
        if text is not None and text.order > lead.stop and not text.says_less(most):
            return (post, head, undertitles.in_one([lead, text], lead.start)) if _is_own(text, one) else parts
    return parts


def _is_own(text: Element, holder: Element) -> bool:
    """Return whether a text is that of no other post, of no readers, who write at times, and no list of links."""
    if any(postmarks.is_post(e) and e.holds(text) for e in holder.walk() if e is not holder):
        return False
    inner = [*text.walk()]
    linked = sum(len(e.words) for e in inner if e.name == "a")
    return not any(e.name == "time" for e in inner) and FEW * linked < len(text.words)


def _joined(parts: Parts, elements: Iterable[Element]) -> Parts:
    """Return the one post of a page with what ends its text; the same where nothing does."""
    post, title, content = parts
    holder = next((one for one in elements if any(child is content for child in one.children)), None)
    if holder is None:
        return parts
    place = next(at for at, child in enumerate(holder.children) if child is content)
    ends = [child for child in holder.children[place + 1 :] if _ends(child)]
    return (post, title, undertitles.in_one([content, *ends], content.start)) if ends else parts


def _ends(child: Element | Text) -> bool:
    return isinstance(child, Element) and not child.classes.isdisjoint(ENDS) and bool(child.words)


def text_under(post: Element, title: Element, excerpt: Element) -> Element:
    """Return the text beside the excerpt of a post; the excerpt itself where there is none."""
    most = undertitles.most_of(post, title)
    if most is None or excerpt.holds(most) or any(_is_around(e) and e.holds(most) for e in post.walk()):
        return excerpt
    if any(RELATIONS & set(element.get("rel").split()) for element in most.walk()):
        return excerpt
    if any(child is excerpt for child in most.children):
        most = undertitles.in_one([child for child in most.children if child is not excerpt], most.start)
    return most if len(most.words) > TIMES_EXCERPT * len(excerpt.words) else excerpt


def _is_around(element: Element) -> bool:
    return element.name in undertitles.AROUND or pagemarks.is_around(element.classes)
