"""Finds the posts of a web page: by what a theme marks as one, else by headings that link to where a post stands."""

from collections.abc import Sequence
from functools import cache, cached_property
from itertools import accumulate, islice, starmap

import msgspec

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.rewritten import TOOLBAR
from muniment.captures.web.found import (
    baretexts,
    baretitles,
    cards,
    comments,
    farther,
    leading,
    markedparts,
    nameless,
    ofpage,
    openings,
    outer,
    pagemarks,
    plugins,
    postheads,
    postmarks,
    printed,
    shapes,
    titled,
    titlelines,
    titlelists,
    unmarked,
    ways,
)
from muniment.captures.web.found.metadata import Metadata


class Sighted(msgspec.Struct, frozen=True, dict=True):
    """A post on a page: what holds it, its title, its text, and the link that leads to it where its title does not."""

    post: Element
    title: Element
    content: Element
    onward: Element | None = None

    @property
    def is_page(self) -> bool:
        """Whether all of the page is taken for the post."""
        return self.post.name in unmarked.WHOLE

    def own(self) -> list[Element]:
        """Return the elements of the post, without those of other posts within it and of what stands around."""
        return self._own

    @cached_property
    def _own(self) -> list[Element]:
        found, stop = [self.post], -1
        for element in islice(self.post.walk(), 1, None):
            if element.order > stop and (element.start >= self.end or _is_beside(element, self)):
                stop = element.stop
            elif element.order > stop:
                found.append(element)
        return found

    @cached_property
    def end(self) -> int:
        """Where it ends, or what readers wrote begins behind its text."""
        return openings.place(self.post, self.content)

    @cached_property
    def within(self) -> set[int]:
        """Which elements, by their order, are of its text and not the page's in it."""
        within: set[int] = set()
        stop = -1
        for element in self.content.walk():
            if element.order > stop and element is not self.content:
                if is_around(element) or element.order in self.lines:
                    stop = element.stop
                else:
                    within.add(element.order)
        return within

    @cached_property
    def about(self) -> list[Text]:
        """The texts of the post that are neither its title's nor its text's, nor readers', in their order."""
        outer = [one for one in islice(self.content.walk(), 1, None) if is_around(one) or one.order in self.lines]
        apart = {text.start for text in (*self.title.texts(), *self.content.texts())}
        apart -= {text.start for element in outer for text in element.texts()}
        apart |= {text.start for area in comments.within(self.post) for text in area.texts()}
        texts = (text for text in self.post.texts() if text.start < self.end and text.start not in apart)
        return [text for text in texts if not text.shown.isspace()]

    @cached_property
    def lines(self) -> set[int]:
        """Which elements, by their order, are lines about it around its title, where its text holds that too."""
        return {element.order for element in titlelines.find(self.content, self.title)}


def find(page: Metadata) -> list[Sighted]:
    """Return the posts of a page from the top; one that is named as what the page is of is the only one."""
    found = [seen for seen in map(_bared, _found(page)) if not cards.is_bare(seen.title, seen.content)]
    parts = [(seen.post, seen.title, seen.content) for seen in found]
    if (other := ofpage.beside(parts, page)) is not None:
        return [_bared(Sighted(*farther.text_of(other, page)))]
    if len(parts) == 1:
        title = ofpage.called(parts[0], page)
        whole = farther.text_of((parts[0][0], title, parts[0][2]), page)
        return found if title is parts[0][1] and whole[2] is parts[0][2] else [_bared(Sighted(*whole))]
    one = ofpage.among(parts, page)
    return [seen for seen in found if one is None or seen.post is one[0]]


def _bared(seen: Sighted) -> Sighted:
    """Return a post with its title alone; the same where that holds nothing else, since it knows its own elements."""
    title = baretitles.bare(seen.title)
    return seen if title is seen.title else Sighted(seen.post, title, seen.content)


def _found(page: Metadata) -> list[Sighted]:
    elements = page.elements
    marked, untitled = _noted(apart := ways.apart(elements))
    roots = cards.roots(elements)
    marked = [seen for seen in marked if not cards.greets(seen.title, roots)] or marked
    marked = marked[cards.only_greets([[e for e in seen.own() if e.order not in seen.within] for seen in marked]) :]
    if len(marked) == 1 and (parts := titled.above(marked[0].post, marked[0].title, elements)):
        return [Sighted(*parts)]
    if marked:
        named = ofpage.is_of(page, (seen.title for seen in marked))
        if not named and (whole := outer.of_page(elements, [seen.post for seen in marked])):
            return [Sighted(*whole)]
        more = (
            *starmap(Sighted, nameless.whole(untitled)),
            *starmap(Sighted, leading.above([one.title for one in marked], elements)),
        )
        return _alone(marked, elements) or sorted([*marked, *more], key=lambda seen: seen.post.order)
    if (others := _noted(elements)[0]) and (whole := outer.of_page(elements, [seen.post for seen in others])):
        return [Sighted(*whole)]
    if len(untitled) == 1 and (title := titled.of_page(*untitled[0], elements)):
        return [Sighted(untitled[0][0], title, untitled[0][1])]
    return _unmarked(Metadata(apart), untitled) or _unmarked(page, untitled)


def _noted(elements: Sequence[Element]) -> tuple[list[Sighted], list[tuple[Element, Element]]]:
    """Return what is marked as a post and has a title, and the elements and texts of what has none."""
    marked, untitled = list[Sighted](), list[tuple[Element, Element]]()
    stop, named = -1, cache(markedparts.named)  # posts may stand in posts, however deep
    for element in elements:
        if element.order <= stop:
            continue
        if comments.is_comments(element) or comments.lists_latest(element):
            stop = element.stop
        if not postmarks.is_post(element) or element.order <= stop or cards.lists(element):
            continue
        if (seen := _marked(element, named)) and not _wraps(seen, named) and not unmarked.lists(seen.post, seen.title):
            marked.append(seen)
            stop = element.stop
        elif seen is None and (content := markedparts.content_of(element, None)):
            untitled.append((element, content))
    return marked, untitled


def _unmarked(page: Metadata, untitled: Sequence[tuple[Element, Element]]) -> list[Sighted]:
    """Return the posts of a page on which no element is marked as a post with a title."""
    elements = page.elements
    wholes = [element for name in ("main", "body") for element in elements if element.name == name]
    found = [seen for element in wholes if (seen := _marked(element)) and nameless.is_only(seen.post, seen.content)][:1]
    found = found or [*starmap(Sighted, nameless.whole(untitled or nameless.single(wholes, elements)))]
    others = [*printed.find(elements)] or cards.find(elements, markedparts.content_of) or cards.bookmarked(elements)
    others = others or shapes.find(page) or shapes.lone(page, listed=True) or shapes.headed(page)
    others = others or [*cards.linked(elements)] or cards.listed(elements)
    others = others or [parts for parts in titled.find(elements) if not titlelists.is_above(*parts[1:], elements)]
    others = others or titled.first(elements) or shapes.lone(page, listed=False)
    return found or [Sighted(*parts) for parts in others]


def listed(page: Element) -> list[Sighted]:
    """Return the posts within a page that is none itself: those marked as posts, else under marked titles."""
    within = [element for element in page.walk() if element is not page]
    named = cache(markedparts.named)
    able = (seen for element in within if postmarks.is_post(element) and (seen := _marked(element, named)))
    marked = [seen for seen in able if not _wraps(seen, named)]
    return [*map(_bared, _outermost(marked))] or [
        *starmap(Sighted, cards.find([page, *within], markedparts.content_of))
    ]


def _outermost(found: Sequence[Sighted]) -> list[Sighted]:
    """Return posts without those that stand within one of the others."""
    stops = accumulate((seen.post.stop for seen in found), max, initial=-1)
    return [seen for seen, stop in zip(found, stops, strict=False) if seen.post.order > stop]


def _wraps(seen: Sighted, named: markedparts.Named) -> bool:
    """Return whether what looks like a post holds several: its title is that of one of the posts within it."""
    inner = postmarks.within(seen.post)
    holds = any(element.holds(seen.title) for element in inner)
    return holds and len({found.title.order for element in inner if (found := _marked(element, named))}) > 1


def _alone(marked: Sequence[Sighted], elements: Sequence[Element]) -> list[Sighted]:
    """Return the one post that a page is of, where others are beginnings, or under lower headings."""
    firsts = [seen for seen in marked if seen.title.name == "h1"]
    chosen = firsts if len(firsts) == 1 else [seen for seen in marked if not pagemarks.is_excerpt(seen.content.classes)]
    if len(chosen) != 1 or len(marked) == 1:
        return []
    head = next((element.words for element in elements if element.name == "title"), "")
    return chosen if head.startswith(chosen[0].title.words) else []


def _marked(post: Element, named: markedparts.Named = markedparts.named) -> Sighted | None:
    others = [inner for inner in postmarks.within(post) if named(inner)]
    if others and (parts := outer.parts(post, others)):
        return Sighted(post, *parts)
    title = named(post) or cards.led_to(post) or postheads.led(post)
    content = markedparts.content_of(post, title)
    if content is None and post.name not in unmarked.WHOLE and (head := title or postheads.only(post)) is not None:
        content = baretexts.under(post, head)
        title = unmarked.alone_in(head)
    if content is None:
        return None
    if title is not None and post.name in unmarked.WHOLE and title.order > content.stop:
        title = None  # that of another post in a list below
    title = title or postheads.above_or_in(post, content) or nameless.title_of(post, content)
    if title is not None and post.name not in unmarked.WHOLE and not pagemarks.is_text(content.classes):
        content = farther.text_under(post, title, content)
    return Sighted(post, title, cards.unlinked(content, title, post)) if title is not None else None


def _is_beside(element: Element, seen: Sighted) -> bool:
    """Return whether an element of a post is another post, readers' comments, or a way to other posts."""
    if element.is_bare and element.name not in ("nav", "article") and not comments.are_counted(element):
        return False
    if any(element.holds(inner) for inner in (seen.title, seen.content)):
        return False
    return (
        ways.is_one(element, page=seen.is_page)
        or element.get("id") == TOOLBAR
        or (comments.is_comments(element) or comments.are_counted(element))
        or postmarks.is_post(element)
    )


def is_around(element: Element) -> bool:
    """Return whether a theme or plugin marks an element within a post as the page's; a list of its headings is too."""
    if element.is_bare or element.name == "nav":
        return element.name == "nav"
    named = pagemarks.is_around_name(element.get("id")) or pagemarks.is_around(element.classes)
    named = named or (element.name == "aside" and pagemarks.is_call(element.classes))
    return named or plugins.is_put_in(element) or comments.is_comments(element)
