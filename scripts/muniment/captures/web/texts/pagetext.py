"""The text of a post on a web page, without what is the page's in it: buttons, labels, its title, other posts."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.hypertext import listings
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import DROPPED
from muniment.captures.web.filed import pagelabels
from muniment.captures.web.found import printed
from muniment.captures.web.found.comments import REPLIES
from muniment.captures.web.found.sighting import Sighted, is_around
from muniment.captures.web.texts import asking, leadingon
from muniment.captures.web.texts.pageexcerpts import ON
from muniment.captures.words.blogs import commonlines, sharerows
from muniment.captures.words.blogs.blogaddress import host_of
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.page.pagelines import STOPPED
from muniment.text import folding
from muniment.text.patterns import late

SHORT = 40
UNLIKE = frozenset("li dt dd td th blockquote pre figure img table ul ol dl iframe video audio".split())
"""What no words over buttons hold, or are."""
BUTTON = frozenset({"button", "btn"})
DISQUS = "#disqus_thread"
"""Where a link leads whose words its service replaces with how many comments there are."""
PAGE, PAGES = "post-page-numbers", frozenset({"page-links", "page-link"})
"""What WordPress calls the numbers of the pages of a post, each of them, and themes all of them."""
ROWS = frozenset({"div", "p", "span", "ul", "nav", "section", "h3", "h4", "h5", "h6"})
LINES = frozenset({"div", "p", "span", "a"})
ASKING = late(r"(?i)(?:kick|digg|tweet|pin|stumble|share|bookmark|shout)(?: (?:it|this))?!?")
"""What a lone one of them says."""
MOST, LONG = 24, 400
"""Links of a row, and characters."""
ASIDE = frozenset({"prev", "next"})
"""What HTML says of links to the posts before and after."""
AD = late(r"(?i)advertisements?:?")
"""What stands over what a script puts there."""
WORDS = frozenset({"strong", "b", "em", "i", "span"})
BOX = (frozenset({"h2", "h3", "h4", "h5", "p"}), frozenset({"ul", "ol", "table"}))
"""What a box under a post is made of."""


def kept(seen: Sighted, host: str, on: Element | None = None) -> Element:
    """Return the text of a post without what is the page's in it; `on`: what leads on; `host`: that of the blog."""
    gone = {id(element) for element in (*_gone(seen, host), *filter(None, [on]))}
    return _without(seen.content, gone) if gone else seen.content


def _gone(seen: Sighted, host: str) -> Iterator[Element]:
    """Yield what is the page's in the text of a post; what never gets through is counted where it is dropped."""
    address = leadingon.address(seen)
    on = seen.onward
    ended = on.end if on is not None and on.words and seen.content.holds(on) else seen.content.end
    asked, gone = False, list[Element]()
    for element in seen.content.walk():
        asked = asked or element.name == "textarea"
        if element is seen.content or element.name in DROPPED:
            continue
        line = element.order == seen.title.order or element.order in seen.lines or element.start >= ended
        around = line or is_around(element) or _is_box(element) or _is_button(element) or _counts_pages(element)
        around = around or _shares(element) or _marks_ad(element)
        if around or (address and (_leads_on(element, address) or _names_again(element, address, seen.title))):
            gone.append(element)
    yield from gone
    yield from _announcing(seen.content, gone) if gone else ()
    yield from asking.around(seen.content) if asked else ()
    yield from _last(seen.content, address)
    yield from pagelabels.lines(seen.content, host)
    yield from _buttons(seen.content)
    yield from asking.over_forms(seen.content)
    yield from printed.numbers(seen.content)
    yield from listings.numbers(seen.content)
    yield from _to_replies(seen.content, host)


def _announcing(content: Element, gone: Sequence[Element]) -> Iterator[Element]:
    """Yield what announces lists of others that are gone, and the links of their own to the further pages of a post."""
    numbers = (one for one in gone if not PAGES.isdisjoint(one.classes))
    pages = {href for one in numbers for link in one.walk() if link.name == "a" and (href := link.get("href"))}
    lists = {id(one) for one in gone if one.name in BOX[1] and one.words}
    for holder in content.walk() if lists or pages else ():
        inner = [child for child in holder.children if isinstance(child, Element)]
        able = (one for one, behind in pairwise(inner) if id(behind) in lists and one.name in BOX[0])
        yield from (one for one in able if one.says_less(SHORT) and announces_others(one.words))
        alone = (one for one in inner if pages and one.name == "p" and one.says_less(SHORT))
        yield from (one for one in alone if any(e.get("href") in pages and e.words == one.words for e in one.walk()))


def _buttons(content: Element) -> Iterator[Element]:
    """Yield lists of links to networks alone, other such rows, and the few words that announce each."""
    inner = [child for child in content.children if isinstance(child, Element)]
    lists = [e for e in content.walk() if e.name in ("ul", "ol") and _names_services(e)]
    rows = [*lists, *_rows(content)]
    yield from rows
    yield from (one for one, row in pairwise(inner) if row in lists and _announces(one))
    for box in content.walk() if rows else ():
        worded = [child for child in box.children if isinstance(child, Element) and child.is_worded]
        if len(worded) == len(BOX) and worded[1] in rows and box is not content and _announces(worded[0]):
            yield worded[0]


def _names_services(row: Element) -> bool:
    """Return whether the entries of a list are but the names of services that links in it lead to."""
    entries = [e.words.lower() for e in row.walk() if e.name == "li"]
    return bool(entries) and sharerows.BUTTONS.issuperset(entries) and any(e.name == "a" for e in row.walk())


def _rows(content: Element) -> Iterator[Element]:
    """Yield what holds nothing but links to the posts before and after, or several that ask services to share one.

    The latter may stand beside one that says how many comments there are; some have but the name of a service, and a
    script in the place of an address.
    """
    every = [link for link in content.walk() if link.name == "a"]
    links = [link for link in every if not link.is_bare]
    named = [link for link in every if _leads_nowhere(link) and link.words.lower() in sharerows.BUTTONS]
    beside = [link for link in links if not ASIDE.isdisjoint(link.get("rel").split())]
    sharing = [*named, *(link for link in links if sharerows.leads(link.get("href")))]
    counting = [link for link in links if len(sharing) > 1 and COMMENTS.fullmatch(link.words)]
    lone = [one for one in sharing if one not in named]
    lone = [link for link in lone if ASKING.fullmatch(link.words) or commonlines.is_one(link.words)]
    for able in (beside, [*sharing, *counting] if len(sharing) > 1 else lone):
        for element in content.walk() if 0 < len(able) <= MOST else ():
            if element.name not in ROWS or not element.says_less(LONG):
                continue
            within = [link for link in able if element.holds(link)]
            letters = sum(len(folding.letters(link.words)) for link in within)
            if within and element is not content and len(folding.letters(element.words)) == letters:
                yield element


def _leads_nowhere(link: Element) -> bool:
    """Return whether a link has no address of its own: a script asks a service when it is used."""
    return not link.get("href").strip("#") or link.get("href").startswith("javascript:")


def _announces(element: Element) -> bool:
    """Return whether an element over buttons says what they are for: a few words, and no sentence, list or picture."""
    if not element.says_less(SHORT) or not UNLIKE.isdisjoint(inner.name for inner in element.walk()):
        return False
    return commonlines.is_one(element.words) or not STOPPED.search(element.words)


def _last(content: Element, address: str) -> Iterator[Element]:
    """Yield the link to the post itself that is all of the last line of its text, whatever it says."""
    match [node for node in content.children if isinstance(node, Element) or node.shown.strip()]:
        case [*_, Element(name="br"), Element(name="a") as last] if last.get("href").partition("#")[0] == address != "":
            yield last


def _to_replies(content: Element, host: str) -> Iterator[Element]:
    """Yield lines of a text that are but a link to what readers of the blog say, such as 'Jump to Comments'."""
    lines = (one for one in content.children if isinstance(one, Element) and one.name in LINES and one.says_less(SHORT))
    for line in lines:
        links = [link for link in line.walk() if link.name == "a" and REPLIES.search(link.get("href"))]
        counts = len(links) == 1 and (links[0].words == line.words or links[0].get("href").endswith(DISQUS))
        if counts and host_of(links[0].get("href")) in ("", host):
            yield line


def _is_button(element: Element) -> bool:
    """Return whether an element holds nothing but a link that looks like a button and says 'Share' or the like."""
    if element.name not in ("p", "div"):
        return False
    links = [child for child in element.children if isinstance(child, Element) and child.name == "a"]
    if len(links) != 1 or BUTTON.isdisjoint(links[0].classes) or not element.says_less(SHORT):
        return False
    return links[0].words == element.words and commonlines.is_one(element.words)


def _shares(element: Element) -> bool:
    """Return whether an element is a link without words that asks a service to share a page."""
    if element.name != "a" or element.is_bare or element.words:
        return False
    href = element.get("href")
    return sharerows.leads(f"https:{href}" if href.startswith("//") else href)


def _marks_ad(element: Element) -> bool:
    """Return whether an element says nothing but that what a script puts beside it is an advertisement."""
    return element.name in LINES and element.says_less(SHORT) and AD.fullmatch(element.words) is not None


def _counts_pages(element: Element) -> bool:
    """Return whether an element holds nothing but the numbers of a post's pages and a word for them (wp_link_pages)."""
    if element.name not in ("p", "div") or not element.says_less(SHORT):
        return False
    inner = [one for one in element.walk() if one is not element and one.words]
    numbers = [one for one in inner if PAGE in one.classes]
    return bool(numbers) and all(one.name in WORDS or one in numbers for one in inner)


def _is_box(element: Element) -> bool:
    """Return whether an element is a heading such as 'Share this' or 'Related' with a list of links under it."""
    if element.name not in ("div", "section", "aside"):
        return False
    inner = [child for child in element.children if isinstance(child, Element)]
    if len(inner) != len(BOX) or any(child.name not in names for child, names in zip(inner, BOX, strict=True)):
        return False
    words = inner[0].words
    return (commonlines.is_one(words) or announces_others(words)) and any(e.name == "a" for e in inner[1].walk())


def _names_again(element: Element, address: str, title: Element) -> bool:
    """Return whether a link to the post itself says its title again, as one that covers a card does."""
    if element.name != "a" or element.get("href").partition("#")[0] != address:
        return False
    return not title.holds(element) and folding.letters(element.words) == folding.letters(title.words) != ""


def _leads_on(element: Element, address: str) -> bool:
    """Return whether an element leads to the post that it stands in and says nothing else."""
    if element.name == "a":
        if element.get("href").partition("#")[0] != address:
            return False
        on = READ_MORE.fullmatch(element.words or " ") or ON.fullmatch(element.words)
        return bool(on) or "#more-" in element.get("href")
    if element.name not in ("p", "div", "span"):
        return False
    able = (link for link in element.walk() if not link.is_bare)
    links = [link for link in able if link.get("href").partition("#")[0] == address]
    words = element.words if len(links) == 1 else ""
    return bool(words) and "://" not in words and links[0].words == words


def _without(element: Element, gone: set[int]) -> Element:
    copy = element.emptied()
    copy.children = [
        child if isinstance(child, Text) else _without(child, gone)
        for child in element.children
        if id(child) not in gone
    ]
    return copy
