"""Who wrote a post on a web page: the element that is there to say it, else a name beside the date."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.dates import headers, pagedates, timedbylines
from muniment.captures.web.filed import coauthors, linenames, pagelabels, saidauthors
from muniment.captures.web.found import baretitles, labelmarks, pagemarks
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.undertitles import is_label
from muniment.captures.words.blogs import sharerows, viewed
from muniment.captures.words.dates import bylines
from muniment.captures.words.rows import dateline
from muniment.text import days
from muniment.text.patterns import late

SHORT = 100
PAGE = late(r"/(?:authors?|autor(?:es)?|auteurs?)/[^/]+/?$|\?author=|/@[^/]+/?$")
"""The address of all posts of an author, or of their account (Substack, Medium, ActivityPub)."""
USER = late(r"/users?/(?!log|sign|reg|pass|join|me/?$|account)[^/]+/?$")
"""That of an account at systems that give readers one too; a link to it within a post is that of who wrote it."""
NAME = late(r"fn|(?:p-)?name|(?:[a-z]+[-_]+)*author[-_]+name")
"""What themes call that which holds a name alone, without 'by'."""
HEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""What stands over a few words on who wrote a post: the name as often as not."""
BEGUN = late(rf"\W*{bylines.WORD}")
WRITER = r"(?i)(?:автор|作者|auteur|autor|author|yazar|penulis|forfatter|författare|كاتب)"
CALLED = late(rf"{WRITER}\s+(?=\S)")
"""What stands before a name in an element that is there for it, without a colon."""
SIGNS = " :·•|/—–-"
"""What themes draw between the parts of a line."""
DASH = late(r"\s[—–-]\s")
SPACED = late(r"(?<!\s)\s+(?=[,،、，;])")


def read(seen: Sighted, root: Element) -> tuple[list[Text], str]:
    """Return who wrote a post, and the texts that say so: what is marked, else a name beside the date.

    A name that shares its text with the date has none of its own.
    """
    within = seen.within
    others = [element for element in seen.own() if element.order not in within and element is not seen.content]
    others = [*headers.around(seen, root), *others]
    marked = [one for one in (_name(e) for e in others if _is_marked(e, seen)) if _says(one)]
    named = [element for element in marked if _reads_as_person(element.words)]
    if named or marked:
        texts = coauthors.together(named or marked[:1], seen, root)
        name = _called(" ".join("".join(text.shown for text in texts).split()))
        return [text for text in texts if " ".join(text.shown.split()) in name], name
    beside = _beside(others, seen)
    apart = _apart(seen) | _labels(others) if beside else set()
    for text, name in (found for element in beside for found in linenames.find(element)):
        if id(text) not in apart:
            return [text] if text.shown.strip() == name else [], name
    return next(_in_lines(beside, others, seen), None) or saidauthors.find(seen, pagelabels.foot(seen))


def _in_lines(beside: Sequence[Element], others: Sequence[Element], seen: Sighted) -> Iterator[tuple[list[Text], str]]:
    """Yield the names in lines about a post, which may stand in several texts, or end where the first of these does."""
    lines = [element for element in beside if not _is_whole(element, seen)]
    timed = ((element, timedbylines.author(element)) for element in others)
    for element, found in chain(_of_lines(lines), _alone(others, seen), timed):
        name = next(filter(found.startswith, linenames.said(element) if found else ()), found)
        if name and not _is_of_title(name, seen.title.words):
            yield [text for text in element.texts() if text.shown.strip() == name], name


def _says(element: Element) -> bool:
    """Return whether an element that names an author holds a name, and not only what stands before one: 'Author:'."""
    return bool(_called(element.words)) and not bylines.leads(element.words)


def _beside(others: Sequence[Element], seen: Sighted) -> list[Element]:
    """Return the lines that date a post or say what it is filed under.

    Where the whole page is taken for it, those above its title come last: they are around the page as often as not.
    """
    beside = [element for element in others if is_label(element) or _holds_date(element)]
    return sorted(beside, key=lambda element: element.stop < seen.title.order) if seen.is_page else beside


def _called(words: str) -> str:
    """Return the name in an element that is there for one, without words for an author before it and a day behind.

    Empty where a day stands there behind what is no name.
    """
    first, last = bylines.author(words)
    day = days.first(words) if not last else None
    if day is not None:
        before = words[: day.start].strip(f"{SIGNS},(")
        return before if bylines.is_name(before) else ""
    called = CALLED.match(words) if not last else None
    name = words[called.end() :] if called else words[first:last] or words.lstrip(SIGNS)
    return SPACED.sub("", name)


def _apart(seen: Sighted) -> set[int]:
    """Return the identities of the texts of a post's title, and of its text without the lines about it."""
    about = {id(text) for line in seen.content.walk() if line.order in seen.lines for text in line.texts()}
    return {id(text) for text in seen.content.texts()} - about | {id(text) for text in seen.title.texts()}


def _labels(elements: Sequence[Element]) -> set[int]:
    """Return the identities of the texts in elements that are there for tags or categories."""
    kept = (element for element in elements if labelmarks.kept(element.classes))
    return {id(text) for element in kept for text in element.texts()}


def _begun(words: str) -> str:
    """Return the name that a line says, all of it or up to the dash before a date: 'Auteur : Nina Roe — 5 mars'."""
    named = DASH.split(words)[0] if days.first(words) else words
    return named[slice(*bylines.author(named))]


def _of_lines(lines: Sequence[Element]) -> Iterator[tuple[Element, str]]:
    """Yield lines that date a post, each with the name in it, which may stand in several texts; empty without one."""
    for line in lines:
        said = dateline.read(line.words)
        name = line.words[slice(*said.author)] if said is not None else ""
        name = next(filter(name.startswith, linenames.labelled(line) if name else ()), name)
        yield line, "" if viewed.ONLINE.fullmatch(name) or _is_label(line, name) else name


def _is_of_title(name: str, title: str) -> bool:
    """Return whether what reads as a name is a part of a title, or holds it."""
    return name in title or (bool(title) and title in name)


def _is_whole(element: Element, seen: Sighted) -> bool:
    """Return whether an element holds both title and text of a post: its words are those of no line about it."""
    return all(element.holds(inner) for inner in (seen.title, seen.content))


def _is_label(line: Element, name: str) -> bool:
    """Return whether what reads as a name in a line is of a link to labels or comments, or stands where labels do."""
    if any(inner.words == name for inner in line.walk() if labelmarks.kept(inner.classes)):
        return True
    links = [link for link in labelmarks.links(line) if link.words and (link.words in name or name in link.words)]
    if any(baretitles.COMMENTS.search(link.get("href")) for link in links):
        return True
    return any("tag" in link.get("rel").split() or labelmarks.CATEGORY.search(link.get("href")) for link in links)


def _alone(elements: Sequence[Element], seen: Sighted) -> Iterator[tuple[Element, str]]:
    """Yield the lines between the title of a post and its text that say who wrote it, and no more than when."""
    for element in elements:
        between = seen.title.stop < element.order < seen.content.order and element.name in timedbylines.LINES
        words = element.words if between and element.says_less(SHORT) else ""
        yield element, next(linenames.labelled(element), "") or _begun(words) if BEGUN.match(words) else ""


def _is_marked(element: Element, seen: Sighted) -> bool:
    if not seen.is_page and saidauthors.is_drawn(element):
        return True
    if element.is_bare:
        return False
    hooked = element.mentions("user-name") and element.get("data-hook") == "user-name"  # Wix
    if (
        hooked
        or pagemarks.is_author(element.classes)
        or (element.mentions("author") and element.get("rel") == "author")
    ):
        return bool(element.words)
    if pagemarks.is_authors(element.classes) and element.says_less(SHORT) and bylines.author(element.words)[1]:
        return True
    if element.mentions("item") and element.get("itemprop") in saidauthors.PROPERTIES:
        return _reads_as_person(_name(element).words)
    led = element.get("href") if element.name == "a" else ""
    told = PAGE.search(led) or (not seen.is_page and USER.search(led))
    return bool(told) and bylines.is_name(element.words) and element.words.lower() not in sharerows.BUTTONS


def _reads_as_person(words: str) -> bool:
    """Return whether words are a name, with or without 'by' before it."""
    return bylines.is_name(words) or bool(bylines.author(words)[1])


def _name(element: Element) -> Element:
    """Return the element within one that names an author which holds the name alone; itself where none does."""
    inner = [other for other in element.walk() if other is not element and other.words]
    inner = [other for other in inner if not bylines.leads(other.words)]
    for other in inner:
        if any(map(NAME.fullmatch, other.classes)) or other.get("itemprop") == "name" or other.get("rel") == "author":
            return next((link for link in other.walk() if link.name == "a" and PAGE.search(link.get("href"))), other)
    links = [other for other in inner if other.name == "a" and not labelmarks.is_tag(other)]
    able = links[0] if len(links) == 1 else element
    heads = [other for other in inner if other.name in HEADS and bylines.is_name(other.words)]
    heads = [head for head in heads if not re.search(WRITER, head.words)]
    return heads[0] if len(heads) == 1 and not bylines.is_name(able.words) else able


def _holds_date(element: Element) -> bool:
    """Return whether one of the texts of a short element, or a part of it between strokes, is a date and no more.

    Or an element in it states one, whatever its words are.
    """
    if not element.says_less(SHORT):
        return False
    if any(pagedates.states(inner) for inner in element.walk()):
        return True
    return any(dateline.read(part.strip()) for text in element.texts() for part in linenames.PARTED.split(text.shown))
