"""Where posts of a page lead whose titles lead nowhere: by the links with which they go on, in whatever words."""

from collections.abc import Sequence, Set

import msgspec

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.metadata import Metadata
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.texts import itsown, pageaddresses, withinblogs
from muniment.captures.web.texts.daylinks import NAMED
from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text import days, folding, permalink

LONGEST = 40
"""Characters of a button that is the same under several posts."""
LEAST = 12
"""Characters of a title that is no usual word."""
DAY = " day "
"""In the place of the words of a link that are a day, and so differ."""
Led = dict[str, Element]


def led(root: Element, text: str, found: Sequence[Sighted]) -> tuple[str, list[Sighted]]:
    """Return an address on the host of a page, which a post may tell, and its posts as `told` does."""
    page = pageaddresses.page(root, text, found)
    posts = told(root, found, page)
    return page or pageaddresses.page(root, text, posts), posts


def told(root: Element, found: Sequence[Sighted], page: str) -> list[Sighted]:
    """Return posts with the links by which they go on, where their titles lead nowhere; `page`: an address of its host.

    Several have a link in the same words behind their texts, each to another page of the blog, or around their
    pictures or days; others have a link that says so, or leads to what their title makes. Where the host is not known,
    it is one to whose beginning the page leads. The page of one post may lead to further reading instead.
    """
    lost = [seen for seen in found if seen.title.words and not any(map(_leads, pageaddresses.titling(seen)))]
    if not lost or (len(found) == 1 and itsown.says(Metadata(list(root.walk())), found[0])):
        return list(found)
    hosts = {blogaddress.host_of(page)} if page else withinblogs.homes(root)
    ways = [_led(seen, hosts) for seen in lost]
    shared = _shared(ways)
    links = {id(seen): _chosen(seen, able, shared) for seen, able in zip(lost, ways, strict=True)}
    onward = [(seen, links.get(id(seen))) for seen in found]
    return [seen if link is None else msgspec.structs.replace(seen, onward=link) for seen, link in onward]


def _leads(element: Element) -> bool:
    return element.get("href") != ""


def _led(seen: Sighted, hosts: Set[str]) -> Led:
    """Return the links of a post that may lead to all of it, by their words: none for pictures, the same for days."""
    found: Led = {}
    closing, title = _closing(seen), seen.title.words
    for link in (one for one in seen.own() if one.name == "a"):
        words = link.words.replace(title, "")
        if not ownpages.is_page(link.get("href"), hosts) or _files(link, named=words != link.words):
            continue
        if link.words and not days.first(words):
            if len(words) <= LONGEST and link.order > seen.title.order and link.end > closing:
                found.setdefault(words.casefold().strip(), link)
        elif link.order not in seen.within and (not link.words or NAMED.search(_name(link))):
            found.setdefault(DAY if link.words else "", link)
    return found


def _files(link: Element, *, named: bool) -> bool:
    """Return whether a link leads to the posts of a label; one that names its post does not, whatever it says."""
    return labelmarks.leads(link) or (labelmarks.is_tag(link) and not named)


def _closing(seen: Sighted) -> int:
    """Return where a text has no more before it ends than other links, and what leads to labels."""
    links = [one for one in seen.content.walk() if one.name == "a"]
    rest, place = 0, seen.content.end
    for text in reversed([*seen.content.texts()]):
        while links and links[-1].start > text.start:
            links.pop()
        rest += 0 if links and text.start < links[-1].end else len(text.shown.strip())
        if rest > LONGEST:
            return place
        place = text.start
    return place


def _shared(led: Sequence[Led]) -> Set[str]:
    """Return the words of links that most posts have, each to a page of its own."""
    known: dict[str, list[str]] = {}
    for ways in led:
        for words, link in ways.items():
            known.setdefault(words, []).append(link.get("href"))
    return {words for words, to in known.items() if 1 < len(to) == len({*to}) and len(led) < 2 * len(to)}


def _chosen(seen: Sighted, ways: Led, shared: Set[str]) -> Element | None:
    """Return the link by which a post goes on: the shortest address to which those lead that may be it."""
    able = [link for words, link in ways.items() if words in shared or _says_so(link, seen)]
    worded = [link for link in able if link.words]
    return min(worded or able, key=lambda link: len(link.get("href")), default=None)


def _says_so(link: Element, seen: Sighted) -> bool:
    """Return whether a link says that it leads to the rest of a post, names it, or leads to the slug of its title."""
    title = seen.title.words
    if READ_MORE.fullmatch(link.words or " ") or (len(title) >= LEAST and title in link.words):
        return True
    name = folding.letters(_name(link).partition(".")[0])
    return bool(name) and name == folding.letters(permalink.slug(seen.title.words))


def _name(link: Element) -> str:
    return blogaddress.path_of(link.get("href")).strip("/").rpartition("/")[2]
