"""Posts that a list marks and dates, and of which it shows no text: they are named, since they are not brought in."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import (
    comments,
    markedparts,
    outer,
    pagekinds,
    pagemarks,
    postmarks,
    undertitles,
    unmarked,
    ways,
)
from muniment.captures.web.found.sighting import Sighted

LEFT_OUT = "posts are marked on the page of which it shows no text: {}"


def doubts(root: Element, found: Sequence[Sighted]) -> Iterator[str]:
    """Yield what to say of the posts marked on a page that are not among those `found` on it."""
    names = list(dict.fromkeys(f"'{title.words}'" for title in _titles(root, found)))
    yield from [LEFT_OUT.format(", ".join(names))] if names else []


def is_of_no_text(elements: Sequence[Element]) -> bool:
    """Return whether a page is that of one post, which has a marked title and nothing that is marked as its text."""
    marks = [one.classes for one in elements if not one.is_bare]
    single = any(map(outer.is_single, elements)) and any(map(pagemarks.is_title, marks))
    return single and not any(map(pagemarks.is_content, marks))


def _titles(root: Element, found: Sequence[Sighted]) -> Iterator[Element]:
    """Yield the titles of such posts; a page of one post has others only to lead on to them."""
    elements = list(root.walk())
    if len(found) == 1 and (found[0].title.name == "h1" or any(map(outer.is_of_one, elements))):
        return
    around, known = pagekinds.around(root), {seen.title.words for seen in found}
    stop = -1
    for post in elements:
        if post.order <= stop:
            continue
        if post.name in undertitles.AROUND or comments.is_comments(post) or _leads_on(post, found):
            stop = post.stop
        elif (title := _title(post, found)) is not None and title.words not in known:
            stop = post.stop
            one = Sighted(post, title, title)
            yield from [] if pagekinds.other(one, around) or pagekinds.is_locked(one) else [title]


def _leads_on(element: Element, found: Sequence[Sighted]) -> bool:
    """Return whether an element is a list of other posts: block themes mark those of the page itself so too."""
    return not ways.LISTS.isdisjoint(element.classes) and not any(element.holds(seen.title) for seen in found)


def _title(post: Element, found: Sequence[Sighted]) -> Element | None:
    """Return the title of an element that is marked as one post, leads to it and dates it; None of any other."""
    if not postmarks.is_post(post) or any(post.holds(seen.title) for seen in found):
        return None
    inner = [one for one in post.walk() if one is not post and postmarks.is_post(one)]
    title = None if inner else markedparts.named(post)
    linked = title is not None and (unmarked.leads(title) or undertitles.led(post.walk(), title))
    return title if linked and undertitles.is_dated(post) else None
