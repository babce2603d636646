"""Tells by itself whether a line is the page's own: a button, labels, a line drawn across the page, what links on."""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache

from muniment.captures.words.blogs import loginform, nocomments, ownpages, pagers
from muniment.captures.words.blogs.furniture import (
    CATEGORIES_LINE,
    FILED,
    LABEL,
    TAGS,
    TAGS_LINE,
    announces_others,
    is_button,
)
from muniment.captures.words.blogs.phrases import CHANGED, MADE, READ_MORE, RELATIVE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.cited import origins
from muniment.captures.words.dates import besidedates, bylines, datemarks, filedsentence, flattened
from muniment.captures.words.page import gluedlabels, heading
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import unmarked
from muniment.text import days, stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

SHORT = 120
NOTICE = 200  # characters of a line that says when a post was changed, and why
BRIEF = 14  # of a sentence without spaces that may be a reader's or a button's
LONG = 400
"""Characters of a line that is no button."""
LONGEST, LONGEST_LABEL = 4000, 60
"""Characters of a line of labels, and of what announces them."""
LED = late(
    rf"\W*(?:{TAGS})[ \u00a0]*"
    r"(?:(?P<link>\[)[^\[\]]+\]\([^()\s]*\)(?:[,،、]\s*\[[^\[\]]+\]\([^()\s]*\))*\s*|"
    r"(?P<number>\[\d+\])[^\s\[\].,!?:][^\[\].,!?:]{1,40}(?:[,،、]\s*\[\d+\][^\s\[\].,!?:][^\[\].,!?:]{1,40})*|"
    r"(?<=[ \u00a0](?P<space>[ \u00a0]))[^\s()\[\]][^()\[\].!?:]{1,60}\(http[^()\s]*\)"
    r"(?:[,،、]\s*[^\s()\[\]][^()\[\].!?:]{1,60}\(http[^()\s]*\))*\s*)",
    re.IGNORECASE,
)
"""A word for tags before links and nothing else: a tool may have put the first right behind it, or far."""
URL = late(r"\((?P<url>[^()\s]*)\)")
BROKEN = late(r"\[\d{1,4}\](?=\s+[^\W\d_])")
"""The number of a link whose words a tool put into the next line."""
NUMBER = late(r"\[\d{1,4}\]")
ICON = late(r"(?<=[^\W\d_])!?\[\](?:\[\d+\]|\([^()\s]*\))?(?=\S)")
"""What tools make of a drawn icon."""
FAR = late(r"(?<=[^\s:：]) {8,}(?:[/|·•] {8,})?(?=\S)")
"""What stands between two links that a tool left as HTML, without its tags."""
ARROWS = frozenset("←→⟵⟶⇐⇒")
"""What points to other pages of the blog."""
COUNTED = late(r"\W*\d|\W*댓글 \d")
"""How a line begins that says how many comments there are."""
BETWEEN = late(r"(?P<label>[^,，、،;]+?)(?:\s*\(\d{1,3}\)\s*)?(?=[,，、،;]|\s+[·•/]\s|$)")
"""A label, without how many posts have it."""
RULE = late(r"[-_*=–—~·•# \u2500-\u257f]{3,}")
"""A line drawn across the page."""
INNER = late(rf"[^\W\d_]{{2}}[{stops.ENDS}]\s")
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
        or nocomments.title(words)
        or loginform.shows(words)
        or ("·" in words and _is_timed_row(words))
        or _is_feed(words)
    )
    return bool(is_button(words) or READ_MORE.fullmatch(words) or counted or heading.read(words) or row)


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
        return False
    linked = words != line.words and READ_MORE.fullmatch(words) is not None
    return not (linked and (origins.names(words) or ("[" in line.text and ANNOUNCED.match(line.text))))


def is_labels(line: Line) -> bool:
    """Return whether a line says tags or categories."""
    return _says_labels(line.text.strip())


@lru_cache(maxsize=1024)
def _says_labels(text: str) -> bool:
    words = _without_icon(text)
    first = words[:LONGEST_LABEL] if words == text else unmarked(words[:LONGEST_LABEL])
    begun = "|" in words or _led(words)[1] or LABEL.match(first) or FILED.match(first) or filedsentence.begins(first)
    begun = begun or gluedlabels.begins(first)
    if len(words) > LONGEST or not begun:
        return False
    words = _plain(words).strip()
    if addresses.able(words) and addresses.BARE.search(words):
        return False
    words = gluedlabels.parted(words)
    told = TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words) or filedsentence.read(words)
    return told is not None


def _plain(text: str) -> str:
    """Return a line, as long as it was, with links as their words alone, be their addresses there or elsewhere.

    A word for tags before a link has a colon behind it.
    """
    text = gluedlabels.apart(_without_icon(text))
    first, last = _led(text)
    text = addresses.blanked(text).replace("\\|", " |")
    if "[" in text:
        text = BROKEN.sub(lambda number: " " * len(number[0]), text) if filedsentence.begins(text) else text
        text = datemarks.NUMBER.sub(lambda number: " " * len(number[0]), text)
        text = datemarks.SHORTCUT.sub(datemarks.shown, text).replace("[]", "  ")
    return text[:first] + ":".ljust(last - first) + text[last:] if last else text


def _without_icon(text: str) -> str:
    """Return a line, as long as it was, with a colon for the icon that a tool left right behind its first word."""
    return ICON.sub(lambda icon: ":".ljust(len(icon[0])), text, count=1) if "[]" in text[:LONGEST_LABEL] else text


def _led(text: str) -> tuple[int, int]:
    """Return the place between a word for tags and the links behind it; (0, 0) where a line says anything else."""
    able = "](" in text or "(http" in text or "]" in text[:LONGEST_LABEL]
    found = LED.fullmatch(text) if able and len(text) <= LONGEST else None
    if found is None:
        return 0, 0
    kind = next(name for name, said in found.groupdict().items() if said)
    urls = [link["url"] for link in URL.finditer(text)]
    sure = lists.MARK.match(text) if kind == "number" else urls and all(map(ownpages.is_machinery, urls))
    return found.span(kind) if sure else (0, 0)


def spans(line: Line, pattern: Folded, name: str) -> Iterator[tuple[int, int]]:
    """Yield where each label stands, in characters of the capture."""
    text = _plain(line.text)
    lead = line.start + len(text) - len(text.lstrip())
    text, (first, last) = _place(text.strip(), pattern, name)
    text = FAR.sub(lambda gap: ",".ljust(len(gap[0])), text) if "<a " in line.text else text
    if text[first:last].lstrip().startswith("#"):  # the sign before each parts them too
        text = text[:first] + text[first:last].replace("#", ",") + text[last:]
    for part in BETWEEN.finditer(text[first:last]):
        words = part["label"].lstrip(":：").removesuffix("**").strip(f" \t\u00a0#.·•/{flattened.EDGE}")  # of '**|**'
        if part[0].lstrip()[:1] in ("·", "•", "/") and is_button(words):
            return
        if words and "[" not in words and words.casefold() != "leave a comment":
            start = first + part.start() + part[0].index(words)
            start -= text.count(flattened.EDGE, 0, start)
            yield lead + start, lead + start + len(words) - words.count(flattened.EDGE)


def _place(text: str, pattern: Folded, name: str) -> tuple[str, tuple[int, int]]:
    """Return where the labels of a line stand, and the line with its edges; (0, 0) where none do."""
    text = gluedlabels.parted(text)
    if found := pattern.fullmatch(text):
        return text, found.span(name)
    told = filedsentence.read(text)
    return text, getattr(told, name) if told else (0, 0)


def is_arrow(words: str) -> bool:
    """Return whether a line points to another page of the blog."""
    if (words[:1] == "«") != (words[-1:] == "»") and len(words) <= LONGEST_LABEL:
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
    if RULE.fullmatch(line.words):
        return True
    if len(line.text) > LONG and "](" not in line.text:
        return is_labels(line)
    words = lists.shown(line)
    if is_made(line) or is_labels(line) or unmarked(words) in repeated:
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
    return len(words) <= NOTICE and CHANGED.match(words) is not None and days.DATED.search(words) is not None


def is_own(line: Line, repeated: Container[str]) -> bool:
    """Return whether a line is surely the page's own."""
    words = unmarked(lists.shown(line))
    if is_made(line) or words in repeated or is_labels(line) or is_arrow(words) or RELATIVE.fullmatch(words):
        return True
    return announces_others(words) or LABEL.fullmatch(words) is not None


def leads(line: Line) -> bool:
    """Return whether a line belongs to the one under it: a label, or a line drawn across the page."""
    return line.words.endswith((":", "：")) or bool(RULE.fullmatch(line.words))
