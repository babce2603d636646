"""The link that ends the beginning of a post and leads to all of it, in whatever language it says so."""

from collections.abc import Iterator

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.dates import timedbylines
from muniment.captures.web.found import outer
from muniment.captures.web.found.closedlines import PERMANENT
from muniment.captures.web.found.sighting import Sighted, is_around
from muniment.captures.web.found.unmarked import DATED
from muniment.captures.words.blogs import commonlines
from muniment.text import days
from muniment.text.patterns import late

LONGEST = 80
"""Characters of such a link beside the title of its post, which it may name."""
MORE = late(r"more(?:-\d+)?")
"""The place in a post at which its beginning ends (WordPress, get_the_content; Blogger)."""
WORD = late(r"\w")
HELD = frozenset({"p", "div", "span", "em", "strong", "small"})


def address(seen: Sighted) -> str:
    """Return the address to which a post's title leads, or a link that says so, without a fragment; else nothing."""
    around = (one for one in seen.own() if one.name == "a" and one.order < seen.title.order <= one.stop)
    told = next((href for one in (*seen.title.walk(), *around) if (href := one.get("href"))), "") or _permanent(seen)
    onward = seen.onward.get("href") if seen.onward is not None else ""
    return (told or onward or _naming(seen)).partition("#")[0]


def _naming(seen: Sighted) -> str:
    """Return the address to which the last link of a text leads, where that ends with the title behind a few words."""
    title, links = seen.title.words, [link for link in seen.content.walk() if link.name == "a" and link.get("href")]
    words = links[-1].words if links and title else ""
    return links[-1].get("href") if words.endswith(f" {title}") and _is_end(links[-1], seen) else ""


def _permanent(seen: Sighted) -> str:
    """Return the dated address to which the day of a post leads, or that to which a link beside its text says so."""
    links = [one for one in seen.own() if one.name == "a" and one.order not in seen.within]
    dated = (link.get("href") for link in links if days.whole(link.words) and DATED.search(link.get("href")))
    return next(dated, "") or next((one.get("href") for one in links if PERMANENT.fullmatch(one.words or " ")), "")


def find(seen: Sighted, root: Element, *, alone: bool) -> Element | None:
    """Return the link, with what holds nothing else; None where there is none, or the page is that of the post alone.

    `alone`: it is the only post of the page.
    """
    own = address(seen)
    links = [link for link in seen.content.walk() if link.name == "a" and own and _leads(link, own, seen.title)]
    if not links or (alone and _is_of_post(root, own)):
        return None
    last = seen.onward if seen.onward in links else links[-1]
    return next(_holders(last, seen.content), last) if last is seen.onward or _is_end(last, seen) else None


def _leads(link: Element, own: str, title: Element) -> bool:
    """Return whether a link leads to a post, and no more than that: to no comments, and not for its date."""
    target, _, place = link.get("href").partition("#")
    if target != own or (place and not MORE.fullmatch(place)) or not link.says_less(LONGEST + len(title.words)):
        return False
    words = link.words
    if not words or days.first(words) or timedbylines.clock(words):
        return False
    return not (PERMANENT.fullmatch(words) or commonlines.is_one(words))


def _is_end(link: Element, seen: Sighted) -> bool:
    """Return whether no words of a text stand behind a link."""
    around = [element for element in seen.content.walk() if element.order > link.stop and is_around(element)]
    behind = (text for text in seen.content.texts() if text.start >= link.end and WORD.search(text.shown))
    return all(any(one.start <= text.start < one.end for one in around) for text in behind)


def _is_of_post(root: Element, own: str) -> bool:
    """Return whether a page says that it is that of the post at an address."""
    return any(
        outer.is_of_one(one) or (one.name == "link" and one.get("rel") == "canonical" and one.get("href") == own)
        for one in root.walk()
    )


def _holders(link: Element, content: Element) -> Iterator[Element]:
    """Yield the elements of a text around a link that have no other words, the largest first."""
    for element in content.walk():
        held = element is not content and element.name in HELD and element.holds(link)
        if held and not WORD.search(element.words.replace(link.words, "", 1)):
            yield element
