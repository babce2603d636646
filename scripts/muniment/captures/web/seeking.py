"""The posts of a saved page and its tree, without those that it hides; texts go on to where their themes end them."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from muniment.captures.drafts import reading
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.hypertext.markup import Element
from muniment.captures.web import pagetree
from muniment.captures.web.found import overclosed, pagekinds, pageposts, titlelists, unseen, untold
from muniment.captures.web.found.sighting import Sighted
from muniment.model.capture import Aside, Postless, Refused

NO_POST = "is a web page without a post that can be told (a title, a date, a text); save the page as it shows"
NO_POST_BUT = "shows what the blog has as kind '{}', and no post; save the pages of posts"
NOTHING = (
    "is what the blog shows where there is no page, or nothing is found; leave it out, and save the pages of posts"
)
NOT_SERVED = "is what a server showed in the place of a page; leave it out, and save the pages of posts"
NO_TEXT = "is the page of a post, and shows no text of it; leave it out, or take the post from an export"
HIDDEN = "holds posts that it hides, and shows something else; leave it out, as its blog hides them"
MOST = 8
"""Times that the same page is read again, each without a tag or a few in a row, or what hides posts."""
WAITING = "the page has its posts and shows them only when a script does so; leave out what its blog hides"


class Sought(msgspec.Struct, frozen=True):
    """The tree of a page, its posts, how much it shows of other kinds, and the posts that it holds and hides."""

    root: Element
    found: list[Sighted]
    kinds: Counter[str]
    hidden: tuple[Piece, ...] = ()
    """Where those stand; nothing of them is in the tree."""
    unseen: int = 0
    """How many they are, beside those that it shows in another place."""
    doubts: tuple[str, ...] = ()


def read(source: str, mirror: str, place: str) -> Sought:
    """Return what a page holds (`mirror` and `place`: see `pagetree.read`); Refused where there is no post.

    Where all posts are hidden, and nothing else is shown, a script shows the page: they are its posts, with a doubt.
    """
    sought = _whole(source, mirror, place)
    for _ in range(MOST):
        curtains = unseen.around(sought.root, sought.found)
        if all(one is None for one in curtains):
            return sought
        if None not in curtains and not (sought.hidden or unseen.shows_more(sought.root, sought.found, curtains)):
            return msgspec.structs.replace(sought, doubts=(WAITING,))
        ranges, number = list(unseen.ranges(source, sought.found, curtains)), unseen.number(sought.found, curtains)
        source = _blanked(source, ranges)
        pieces = (*sought.hidden, *(aside(start, end, Aside.HIDDEN) for start, end in ranges))
        sought = msgspec.structs.replace(_left(source, mirror, place), hidden=pieces, unseen=sought.unseen + number)
    raise Postless(HIDDEN)


def _left(source: str, mirror: str, place: str) -> Sought:
    """Return what a page holds beside what it hides; Postless where that is nothing."""
    try:
        return _whole(source, mirror, place)
    except Refused as fault:
        raise Postless(HIDDEN) from fault


def _blanked(source: str, ranges: Iterable[tuple[int, int]]) -> str:
    """Return a source with a blank for each character in such ranges, which come in order."""
    parts, done = list[str](), 0
    for start, end in ranges:
        parts += [source[done:start], " " * (end - start)]
        done = end
    return "".join([*parts, source[done:]])


def _whole(source: str, mirror: str, place: str) -> Sought:
    """Return what a page holds, whose texts go on to where their theme ends them."""
    sought = _once(source, mirror, place)
    for _ in range(MOST):
        whole = overclosed.without(source, sought.root, sought.found)
        if whole == source:
            break
        source = whole
        sought = _once(source, mirror, place)
    return sought


def _once(source: str, mirror: str, place: str) -> Sought:
    root = pagetree.read(source, mirror, place)
    if pagekinds.is_not_served(root):
        raise Postless(NOT_SERVED)
    found, kinds = pageposts.find(root)
    if found:
        return Sought(root, found, kinds)
    if pagekinds.NOTHING in kinds:
        raise Postless(NOTHING)
    if kinds:
        raise Postless(NO_POST_BUT.format(next(iter(kinds))))
    raise _postless(list(root.walk()))


def _postless(elements: Sequence[Element]) -> Refused:
    """Return why a page gives no post: it lists titles alone, or is that of a post without any text."""
    if untold.is_of_no_text(elements):
        return Postless(NO_TEXT)
    return Postless(reading.ONLY_TITLES) if titlelists.are_on(elements) else Refused(NO_POST)
