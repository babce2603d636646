"""Tells by itself whether a line is the page's own: a button, a line drawn across the page, what links on."""

import re
from collections.abc import Callable, Container, Sequence
from functools import lru_cache

from muniment.captures.words.blogs import forms, ownpages, pagers, replywords
from muniment.captures.words.blogs.furniture import LABEL, announces_others, is_button
from muniment.captures.words.blogs.phrases import CHANGED, MADE, READ_MORE, RELATIVE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.cited import origins
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import heading, labellines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import unmarked
from muniment.text import days, stops
from muniment.text.patterns import late

SHORT = 120
NOTICE = 200
"""Characters of a line that says when a post was changed, and why."""
BRIEF = 14
"""Characters of a sentence without spaces that may be a reader's or a button's."""
LONG, LONGEST = 400, 4000
"""Characters of a line that is no button, and of one that is none, however much it links."""
ARROW = 60
"""Characters of a line that points to another page."""
ARROWS = frozenset("←→⟵⟶⇐⇒")
"""What points to other pages of the blog."""
COUNTED = late(r"\W*\d|\W*댓글 \d")
"""How a line begins that says how many comments there are."""
NUMBER = late(r"\[\d{1,4}\]")
AROUND = 30
"""Characters around the names of what a site is made with."""
STROKES, STROKE = "|·•", late(r"\s*[|·•]\s*")
FIELD = late(r"_{5,}|\[[ _]+\]")
"""A field to write in."""
RULE = late(r"[-_*=–—~·•# \u2500-\u257f]{3,}")
"""A line drawn across the page."""
INNER = late(rf"[^\W\d_]{{2}}(?:[{stops.ENDS}]\s|[。！？](?=\w))")
"""The end of a sentence within a line."""
STOPPED = late(rf"[{stops.ENDS}][^\w{stops.ENDS}]*$")
ANNOUNCED = late(r"[^\[\]:：]{4,60}[:：][*_ \u00a0]*\[(?:[^\[\]]+\]\(<?http|\d+\]\S)")
"""How a line begins whose words lead to a link behind them: of a button the link holds all of the words."""
CLOSED = late(rf"(?:[^\W\d_]{{3}}[.…]|(?![.…])[{stops.ENDS}])[.…]*[^\w{stops.ENDS}]*$")
"""How a sentence ends; the second leaves out the full stop of a word made short."""


@lru_cache(maxsize=1024)
def is_furniture(words: str) -> bool:
    """Return whether a line is a button or label of the page; one that holds an address says where to read on."""
    if len(words) > LONGEST or (addresses.able(words) and addresses.BARE.search(words)):
        return False
    counted = (COUNTED.match(words) or words[-1:].isdigit()) and COMMENTS.fullmatch(words)
    row = (
        pagers.is_row(words)
        or replywords.uncommented(words)
        or forms.logs_in(words)
        or ("·" in words and _is_timed_row(words))
        or _is_feed(words)
        or _is_box(words)
        or are_parted(words)
        or bylines.is_empty(words)
    )
    return bool(is_button(words) or READ_MORE.fullmatch(words) or counted or heading.read(words) or row)


def _is_box(words: str) -> bool:
    """Return whether buttons stand around a field to write in, as text browsers draw it: 'Search for: _____ Search'."""
    parts = [part.strip(" []") for part in FIELD.split(words)] if "_____" in words or "[ ]" in words else []
    return len(parts) > 1 and any(parts) and all(is_button(part) for part in parts if part)


def are_parted(words: str) -> bool:
    """Return whether strokes part buttons, and nothing else: 'Plan du site | Contact | RSS'."""
    if len(words) > LONG or not any(stroke in words for stroke in STROKES):
        return False
    parts = [part for part in (NUMBER.sub("", part).strip() for part in STROKE.split(words)) if part]
    return len(parts) > 1 and all(map(is_button, parts))


def _is_feed(words: str) -> bool:
    """Return whether a line leads to the feed of a post's comments, as Blogger ends it in each of its languages."""
    return words.endswith("(Atom)") and len(words) <= SHORT


def _is_timed_row(words: str) -> bool:
    """Return whether points part an hour, a count of comments or the button for one, and more: '9:05 · Ann · Reply'."""
    parts = [NUMBER.sub("", part).strip() for part in words.split("·")]
    clock = any(bylines.CLOCK.fullmatch(part) for part in parts)
    return clock and len(parts) > 2 and any(map(besidedates.counts, parts))


def is_made(line: Line) -> bool:
    """Return whether a line is a button or label of the page; one whose words lead to a link behind them is none."""
    words = lists.shown(line)
    if not is_furniture(words):
        return _leads_to_maker(line)
    linked = words != line.words and READ_MORE.fullmatch(words) is not None
    return not (linked and (origins.names(words) or ("[" in line.text and ANNOUNCED.match(line.text))))


def _leads_to_maker(line: Line) -> bool:
    """Return whether a line is but a link to what a site is made with, or names that beside a theme; or to an account.

    So the feet of sites lead to whoever keeps them: 'Using the Jekyll theme Chirpy'.
    """
    found = addresses.find(line.text)
    if len(found) == 1 and found[0].words == lists.unmarked(lists.shown(line)).rstrip("."):
        return ownpages.tells_maker(found[0].url) or ownpages.is_account(found[0].url, found[0].words)
    shown = lists.shown(line) if len(found) > 1 else ""
    around = len(shown) - sum(len(one.words) for one in found)
    return bool(shown) and around <= AROUND and all(ownpages.tells_maker(one.url) for one in found)


def is_arrow(words: str) -> bool:
    """Return whether a line points to another page of the blog."""
    if (words[:1] == "«") != (words[-1:] == "»") and len(words) <= ARROW:
        return words.count("«") + words.count("»") == 1
    if " | " in words and ("«" in words[:1] or "»" in words[-1:]) and len(words) <= LONG:
        before, *_, behind = words.split(" | ")
        return (before[:1] == "«" and "»" not in before) or (behind[-1:] == "»" and "«" not in behind)
    return words[:1] in ARROWS or words[-1:] in ARROWS or words[:2] == "<-" or words[-2:] == "->"


def is_brief(line: Line, repeated: Container[str]) -> bool:
    """Return whether a line is too short for a text, and shows no address but behind words."""
    return _is_phrase(line, repeated, CLOSED, addresses.BARE.search)


def is_short(line: Line, repeated: Container[str]) -> bool:
    """Return whether a line may be a button, and shows no address."""
    return _is_phrase(line, repeated, STOPPED, lambda _: addresses.find(line.text))


def _is_phrase(line: Line, repeated: Container[str], ends: re.Pattern[str], addressed: Callable[[str], object]) -> bool:
    """Return whether a line is drawn, the page's own, or short, no sentence that so ends, and not addressed."""
    if is_drawn(line.words):
        return True
    if len(line.text) > LONG and "](" not in line.text:
        return labellines.is_labels(line)
    words = lists.shown(line)
    if is_made(line) or labellines.is_labels(line) or unmarked(words) in repeated:
        return True
    if len(words) > SHORT:
        return False
    sentence = ends.search(words) and (len(words.split()) > 2 or (words[-1] == "。" and len(words) > BRIEF))
    return bool((not sentence or MADE.fullmatch(words)) and not addressed(words))


def is_text(line: Line) -> bool:
    """Return whether a line is surely a paragraph of a text."""
    words = lists.shown(line)
    return len(words) > SHORT and STOPPED.search(words) is not None and not is_furniture(words)


def behind_texts(lines: Sequence[Line]) -> int:
    """Return the place behind the last of some lines that is surely a paragraph."""
    return next((place + 1 for place in range(len(lines) - 1, -1, -1) if is_text(lines[place])), 0)


def says_changed(line: Line) -> bool:
    """Return whether a line says on which day a post was changed, and why, maybe."""
    words = line.words.strip("*_ ")
    return len(words) <= NOTICE and CHANGED.match(words) is not None and days.may(words)


def is_own(line: Line, repeated: Container[str]) -> bool:
    """Return whether a line is surely the page's own."""
    words = unmarked(lists.shown(line))
    if is_made(line) or words in repeated or labellines.is_labels(line) or is_arrow(words) or RELATIVE.fullmatch(words):
        return True
    return announces_others(words) or LABEL.fullmatch(words) is not None


def is_drawn(words: str) -> bool:
    """Return whether a line is drawn across the page."""
    return not words[:1].isalnum() and RULE.fullmatch(words) is not None


def leads(line: Line) -> bool:
    """Return whether a line belongs to the one under it: a label, or a line drawn across the page."""
    return line.words.endswith((":", "：")) or is_drawn(line.words)
