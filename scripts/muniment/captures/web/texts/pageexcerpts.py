"""Whether a page shows a post whole, its beginning or an excerpt of it; and the excerpt that stands above its text."""

import re
from collections.abc import Sequence
from html import escape

from muniment.captures.drafts.draft import CUT
from muniment.captures.hypertext import excerpts
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import outer, pagemarks, undertitles
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.texts import leadingon, pagenumbers
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text.patterns import late

OFF = "the page is cut off within this post; save it again"
EXCERPT = "the page has this where it shows excerpts; where it is not all of its text, find that"
ON = late(r"[\s\[\]().…→»›>]+")
"""Signs that stand for the words of a link to the rest of a post."""
LEFT_OUT = late(r"[\[(](?:…|\.{3})[\])]\W*$")
"""How a blog ends the beginning of a post (WordPress, wp_trim_excerpt)."""
PARTS = frozenset("h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure br".split())
"""What no beginning has that a blog makes of a text (WordPress, wp_trim_words)."""
HOLDERS = frozenset({"div", "section", "article"})
"""What holds a text, whose end is missing only where all that stands behind it is."""
CELLS = frozenset({"td", "th", "tr"})
"""Parts of a table, no standfirst."""
FEW = 20
"""Characters of a text that is more than what announces a row of buttons."""
DOTS = late(r"(?:…|\.{3}|\. \. \.)\W*$")
CURRENT = frozenset({"post-page-numbers", "current"})
"""Classes of the number of the page that is shown (WordPress, wp_link_pages)."""
DIGITS = 4
ENDING = 60
"""Characters of a text at whose end it stands."""


def said(root: Element, seen: Sighted, link: str, posts: Sequence[Sighted]) -> str:
    """Return what to say where a page may show a part of a post only; `link` is its address, where that is known.

    `posts`: all that the page shows.
    """
    alone = len(posts) == 1
    if seen.content.end == root.end and seen.content.name in HOLDERS:
        return OFF
    if any(_leads_on(element, link) for element in seen.own() if element.name == "a"):
        return CUT
    if leadingon.find(seen, root, alone=alone) is not None:
        return CUT
    if any(element.mentions("post-page-numbers") for element in seen.post.walk()):
        return CUT
    if alone and any(_numbers(root)):
        return CUT
    single = alone and _is_single(root, link)
    if pagemarks.is_excerpt(seen.content.classes) or seen.content.name == "a":
        return CUT if _ends_so(seen, DOTS) else "" if single else EXCERPT
    return CUT if not single and (_ends_so(seen, LEFT_OUT) or _ends_in_dots(seen, posts)) else ""


def part(root: Element, seen: Sighted, cut: str) -> int:
    """Return the number of a page that cuts its one post short, where it is of several pages of that; else 0."""
    if not cut:
        return 0
    shown = (one.words for one in seen.post.walk() if one.classes >= CURRENT)
    said = [*filter(None, _numbers(root)), *filter(str.isdecimal, shown)]
    return int(said[0][-DIGITS:]) if said else 0


def _numbers(root: Element) -> list[str]:
    """Return what the addresses that a page says are its own have behind those of its post."""
    return [pagenumbers.parted(url, root)[1] for url in Metadata(list(root.walk())).canonical]


def _ends_so(seen: Sighted, pattern: re.Pattern[str]) -> bool:
    """Return whether a text ends so, before the lines about its post that may stand under it."""
    lines = [one for one in seen.content.walk() if one.order in seen.lines] if seen.lines else []
    about = {text.start for line in lines for text in line.texts()}
    words = " ".join(text.shown for text in seen.content.texts() if text.start not in about) if about else ""
    if pattern.search(words.strip()[-ENDING:] or seen.content.last_words(ENDING)):
        return True
    last = _last(seen)
    return last is not None and pattern.search(last.shown.strip()[-ENDING:]) is not None


def _last(seen: Sighted) -> Text | None:
    """Return the last text in the content of a post that is no link, nor a few words over buttons that stand behind."""
    links = [one for one in seen.content.walk() if one.name == "a"]
    able = (text for text in reversed([*seen.content.texts()]) if len(text.shown.strip()) >= FEW)
    return next((text for text in able if not any(one.start <= text.start < one.end for one in links)), None)


def _ends_in_dots(seen: Sighted, posts: Sequence[Sighted]) -> bool:
    """Return whether dots end what is no more than a beginning, as a sentence too may end.

    What is marked as the text of a post is none, unless most texts of the page end so.
    """
    if not (_ends_so(seen, DOTS) and _is_one_part(seen)):
        return False
    alike = sum(_ends_so(other, DOTS) for other in posts)
    return not pagemarks.is_known_content(seen.content.classes) or (alike > 1 and len(posts) < 2 * alike)


def _is_one_part(seen: Sighted) -> bool:
    """Return whether a text is one paragraph and no more, as the beginnings are that blogs make."""
    last = _last(seen)
    able = (element for element in seen.content.walk() if element.order in seen.within and element.words)
    able = (element for element in able if last is None or element.start <= last.start)
    inner = [element.name for element in able if not (element.holds(seen.title) or seen.title.holds(element))]
    return inner.count("p") < 2 and PARTS.isdisjoint(inner)


def above(seen: Sighted, *, alone: bool) -> Element | None:
    """Return the excerpt that somebody wrote, or the standfirst, as a page of one post shows it above the text."""
    if not alone:
        return None
    before = (e for e in seen.own() if seen.title.stop < e.order and e.stop < seen.content.order)
    before = (e for e in before if e.name not in CELLS and not undertitles.is_label(e) and not undertitles.dates(e))
    marked = (e for e in before if e.words and _leads_to_text(e, excerpts=not seen.is_page))
    return next((e for e in marked if excerpts.own(escape(e.words), escape(seen.content.words))), None)


def _leads_to_text(element: Element, *, excerpts: bool) -> bool:
    """Return whether an element is an excerpt, where those count, or holds the few words before a text and no links."""
    standfirst = pagemarks.is_standfirst(element.classes) and not any(e.name == "a" for e in element.walk())
    return standfirst or (excerpts and pagemarks.is_excerpt(element.classes))


def _leads_on(element: Element, link: str) -> bool:
    """Return whether a link leads to the rest of its post, by what it is called and where it leads."""
    address, words = element.get("href"), element.words or " "
    own = bool(link) and blogaddress.path_of(address) == blogaddress.path_of(link)
    begun = leadingon.MORE.fullmatch(address.partition("#")[2]) is not None
    if own and (begun or (words.strip() and ON.fullmatch(words))):
        return True
    elsewhere = bool(link) and address.startswith("http") and not own and not begun
    return not elsewhere and bool(pagemarks.is_more(element.classes) or READ_MORE.fullmatch(words))


def _is_single(root: Element, link: str) -> bool:
    """Return whether a page is one of a single post."""
    path = blogaddress.path_of(link)
    if link and any(blogaddress.path_of(own) == path for own in Metadata(list(root.walk())).canonical):
        return True
    return any(map(outer.is_single, root.walk()))
