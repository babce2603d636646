"""Who wrote a post on a web page where no element is there to say it, and no date stands beside it: words do."""

import re

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found.sighting import Sighted
from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.dates import bylines
from muniment.text import days
from muniment.text.patterns import late

SURE = late(
    r"(?i)(?:\W*\w+\s+(?:by|par|por|von|da|door|af|av|de|przez|oleh|bởi)\s*:?|\W*\w[^:：]*[:：]|\W*(?:by|von|par|por|door))\s*"
)
"""Such words that are no others: 'Posted by', 'Author:', and the shortest of them that begin no names."""
SENT = late(rf"\W*{bylines.WORD}")
END = late(
    r"\s*(?:$|[|·•,(（–—]|\s-\s)|\s+(?i:in|on|at|under|filed|dans|le|à|en|el|a las|em|às|a las|unter"
    r"|am|um|w|v|в|на|i|στ\w+|در)(?=\s|$)"
)
"""What ends a name: the end of its text, a sign, or a word before a date, a time or a label."""
SUBMITTED = late(r"(?:[a-z]+[-_]+)*(?:submitted|posted(?:[-_]+(?:by|on))?|byline|post[-_]?info)")
"""What systems call a line that says who wrote a post, and when (Drupal)."""
DASH = late(r"\s[—–-]\s")
PROPERTIES = ("author", "creator")
"""Properties of schema.org that say who wrote something."""
OTHERS = frozenset({"comment", "review", "reviews"})
"""Those of what readers said of it."""
DRAWN = late(
    r"(?:[a-z]+[-_]+)*(?:author|user|person|people)(?:[-_]+(?:circle|o|alt|fill|filled|regular|line|edit|pen))*"
)
"""How fonts call the icon of a person: 'fa-user', 'icon-author', 'bi-person-fill', 'dashicons-admin-users'."""
ICONS = frozenset({"i", "span", "svg", "em"})
LONGEST = 120


def find(seen: Sighted, foot: int) -> tuple[list[Text], str]:
    """Return the text that says who wrote a post, and the name; the text is left out where it says more than that.

    `foot`: up to which element, by its order, a page taken for its post is that post's.
    """
    linked = {text.start for link in seen.own() if link.name == "a" for text in link.texts()}
    told = False
    for text in _about(seen, foot):
        words = " ".join(text.shown.split())
        if told and bylines.is_name(words):
            return [text], words
        name = _name(words) if len(words) < LONGEST and text.start not in linked else ""
        if name:
            return [], name
        told = _leads(words) if len(words) < LONGEST else False
    return [], _submitted(seen) or _stated(seen)


def is_drawn(element: Element) -> bool:
    """Return whether an element holds the icon of a person, and behind it a name and no more; no link does."""
    inner = next((one for one in element.children if isinstance(one, Element) or one.shown.strip()), None)
    if not isinstance(inner, Element) or inner.name not in ICONS or inner.words or not inner.classes:
        return False
    drawn = any(map(DRAWN.fullmatch, inner.classes)) and element.name != "a" and element.says_less(LONGEST)
    words = element.words if drawn else ""
    return bool(words) and not words[0].islower() and bylines.is_name(words) and not is_button(words)


def _about(seen: Sighted, foot: int) -> list[Text]:
    """Return the texts beside that of a post; where the whole page is taken for it those right around it."""
    if not seen.is_page:
        return seen.about
    end = next((element.end for element in seen.post.walk() if element.order == foot), 0)
    return [text for text in seen.about if seen.title.start <= text.start < end]


def _leads(words: str) -> bool:
    """Return whether words say that the name of who wrote a post follows."""
    last = re.split(r"[|·•]", words)[-1].strip()
    return bool(SENT.fullmatch(f"{last} ")) and bool(SURE.fullmatch(f"{last} "))


def _name(words: str) -> str:
    """Return the name in a text that begins with words for who wrote a post; empty for any other."""
    for part in re.split(r"[|·•]", words):
        found = SENT.match(part)
        if found is None or not SURE.fullmatch(found[0]):
            continue
        ends = END.search(part, found.end())
        name = part[found.end() : ends.start() if ends else None].strip()
        if bylines.is_name(name):
            return name
    return ""


def _submitted(seen: Sighted) -> str:
    """Return the name behind a date and a dash in a line that is there for both."""
    for line in seen.own():
        if line.order in seen.within or not any(map(SUBMITTED.fullmatch, line.classes)) or not line.says_less(LONGEST):
            continue
        parts = DASH.split(line.words)
        if len(parts) > 1 and days.first(parts[0]) and bylines.is_name(parts[-1]):
            return parts[-1]
    return ""


def _stated(seen: Sighted) -> str:
    """Return the name of a person that a post states for machines alone, by schema.org's properties."""
    others = [one for one in seen.own() if one.get("itemprop") in OTHERS]
    for holder in (one for one in seen.own() if one.order not in seen.within and one.get("itemprop") in PROPERTIES):
        if any(other.holds(holder) for other in others):
            continue
        metas = (one for one in holder.walk() if one.name == "meta" and one.get("itemprop") in (*PROPERTIES, "name"))
        name = next((" ".join(meta.get("content").split()) for meta in metas), "")
        if bylines.is_name(name) and not holder.get("itemtype").endswith("Organization"):
            return name
    return ""
