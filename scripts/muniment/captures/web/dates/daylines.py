"""The day in a line of its own above all posts that appeared on it (Blogger)."""

from collections.abc import Callable, Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagemarks, postheads
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.web.found.unmarked import HEADINGS
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.rows import dateline
from muniment.text import days
from muniment.text.patterns import late

LED = late(r"/(\d{4})[-/](\d\d)[-/](\d\d)/?$")
"""Where a link leads to all posts of a day."""
BEGUN = late(r"\s*[(（\[]\s*([^()（）\[\]]{6,30}?)\s*[)）\]]\s")
SHORT, FEW = 100, 2


def above(root: Element, seen: Sighted, posts: Sequence[Element], brief: Callable[[str], str]) -> str:
    """Return the date that stands in a line of its own above the posts of a day, this one among them.

    `brief` reads a day in numbers alone whose year has two digits. Where no line stands above the first post, such
    lines are rather under theirs.
    """
    found, stop = "", -1
    for element, around in _held(root):
        if element.order >= seen.post.order or (not found and element.order >= posts[0].order):
            break
        stop = max(stop, *(post.stop for post in posts if post.order == element.order), -1)
        able = element.name in HEADINGS or pagemarks.is_date(element.classes)
        if able and element.order > stop and element.says_less(SHORT):
            words = element.words if not _leads(around, posts) else ""
            found = postheads.day_of(words) or brief(words) or found
    return found


def is_choice(element: Element, seen: Sighted) -> bool:
    """Return whether an element is there to choose a day from: a label of a form, or not above the text."""
    return element.name == "label" and ("for" in element.attributes or element.order > seen.content.order)


def begun(content: Element) -> DateLine | None:
    """Return the day in brackets with which a text begins: '(18.01.2018) The bell rang'."""
    first = next(text.shown for text in content.texts() if text.shown.strip())
    opening = BEGUN.match(first)
    said = dateline.read(opening[1]) if opening and len(first) > opening.end() else None
    return said if said is not None and said.is_day else None


def led(root: Element, seen: Sighted) -> str:
    """Return the day to which the trail above a post leads, by way of its year: 'Home » 2010 » October » 26' (uCoz)."""
    for holder in root.walk():
        links = [one for one in holder.children if isinstance(one, Element) and one.name == "a"]
        able = len(links) > FEW and holder.order < seen.title.order
        told = [match for link in links if (match := LED.search(link.get("href")))] if able else []
        years = {link.words for link in links if link.order < seen.title.order} if len(told) == 1 else set()
        if years & {match[1] for match in told} and (day := days.first("-".join(told[0].groups()))):
            return day.iso
    return ""


def _held(root: Element) -> Iterator[tuple[Element, Sequence[Element]]]:
    """Yield each element with those that it stands in, the outer ones first."""
    around = [root]
    for element in root.walk():
        while len(around) > 1 and around[-1].stop < element.order:
            around.pop()
        yield element, around
        around.append(element)


def _leads(around: Sequence[Element], posts: Sequence[Element]) -> bool:
    """Return whether what holds a line, and no post, leads elsewhere: the line is about that, as in a row of news."""
    apart = next((one for one in around if not any(one.holds(post) for post in posts)), None)
    return apart is not None and any(link.name == "a" and link.words for link in apart.walk())
