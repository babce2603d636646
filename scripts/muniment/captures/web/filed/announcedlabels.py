"""Tags and categories of a post on a web page whose links do not say that they are such: words before them do."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed import pagelabels
from muniment.captures.web.filed.pageauthors import PAGE, USER
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import labelmarks
from muniment.captures.web.found.baretitles import COMMENTS
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs import labelwords
from muniment.captures.words.blogs.furniture import FILED, LABELLING
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.text import days
from muniment.text.patterns import late

PARTED = late(r"[|·•(\n]")
BETWEEN = late(r"[\s,;，、/#&]*")
"""What stands between labels."""
LABEL = 40
SHORT = 60
"""Characters of a text that announces labels."""


def find(seen: Sighted, foot: int, known: Sequence[Label]) -> Iterator[tuple[Element, str, str]]:
    """Yield the links outside of a text right behind 'Tags:', 'Category:' and the like, with field and words.

    Of a field in which labels are `known` already none are. `foot`: up to which element, by its order, a page taken
    for its post is that post's.
    """
    fields, held = {label.kind for label in known}, {label.element.order for label in known}
    if len(fields) == len(pagelabels.KINDS):
        return
    own = [one for one in seen.own() if not seen.is_page or seen.title.order < one.order <= foot]
    links = {text.start: link for link in own if link.name == "a" for text in link.texts()}
    titled = labelmarks.permalinks(seen.title, own)
    kind, start, end = "", 0, 0
    for text in seen.about if links else ():
        words, link = text.shown.strip(), links.get(text.start)
        if link is None:
            told = _announced(words)
            kind, start, end = (told, text.start, 0) if told else (kind if BETWEEN.fullmatch(words) else "", start, end)
        elif kind and link.start < (end or link.end) and _is_label(link) and link.get("href") not in titled:
            end = end or _end(seen.own(), start, link)
            yield from [] if kind in fields or link.order in held else [(link, kind, labelmarks.named(link.words))]
        else:
            kind = ""


def _end(own: Sequence[Element], start: int, link: Element) -> int:
    """Return where the smallest element ends that holds the words which announce labels and the first of those."""
    return next((one.end for one in reversed(own) if one.start <= start and link.end <= one.end), link.end)


def _announced(words: str) -> str:
    """Return the field that words announce entries of; empty for any others."""
    last = PARTED.split(words)[-1].strip() if len(words) < SHORT else ""
    return ("categories" if FILED.fullmatch(last) else "tags" if LABELLING.fullmatch(last) else "") if last else ""


def _is_label(link: Element) -> bool:
    words, href = link.words, link.get("href")
    if not href or labelwords.is_default(words) or len(words) > LABEL or READ_MORE.fullmatch(words):
        return False
    if days.whole(words) is not None:  # 'Published in' stands before labels, and before a day that leads to its post
        return False
    return not (COMMENTS.search(href) or PAGE.search(href) or USER.search(href))
