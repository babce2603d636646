"""Tells by itself whether a line is labels, tags or categories, and where each of them stands."""

import re
from collections.abc import Iterator
from functools import lru_cache

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE, FILED, LABEL, TAGS, TAGS_LINE, is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidenames, datemarks, filedsentence, flattened
from muniment.captures.words.page import gluedlabels
from muniment.captures.words.text import addresses, linkforms, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import unmarked
from muniment.text import days
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST, BEGUN = 4000, 60
"""Characters of a line of labels, and of what announces them."""
LED = late(
    rf"\W*(?:{TAGS})[ \u00a0]*"
    r"(?:(?P<link>\[)[^\[\]]+\]\([^()\s]*\)(?:[,،、]\s*\[[^\[\]]+\]\([^()\s]*\))*\s*|"
    r"(?P<number>\[\d+\])[^\s\[\].,!?:][^\[\].,!?:]{1,40}(?:[,،、]\s*\[\d+\][^\s\[\].,!?:][^\[\].,!?:]{1,40})*|"
    r"(?<=[ \u00a0](?P<space>[ \u00a0]))[^\s()\[\]][^()\[\].!?:]{1,60}\((?:http|/)[^()\s]*\)"
    r"(?:[,،、]\s*[^\s()\[\]][^()\[\].!?:]{1,60}\((?:http|/)[^()\s]*\))*\s*)",
    re.IGNORECASE,
)
"""A word for tags before links and nothing else: a tool may have put the first right behind it, or far."""
URL = late(r"\((?P<url>[^()\s]*)\)")
BOLD = "**"
BROKEN = late(r"\[\d{1,4}\](?=\s+[^\W\d_])")
"""The number of a link whose words a tool put into the next line."""
ICON = late(r"(?<=[^\W\d_])!?\[\](?:\[\d+\]|\([^()\s]*\))?(?=\S)")
"""What tools make of a drawn icon."""
FAR = late(r"(?<=[^\s:：]) {8,}(?:[/|·•] {8,})?(?=\S)")
"""What stands between two links that a tool left as HTML, without its tags."""
GAP = late(r"(?<=\S) {3,}(?=\S)")
"""What stands for the number of a link."""
UNSPACED = r"\W_\u3040-\u9fff\uac00-\ud7af"
DOT = late(rf"(?:(?<=[^{UNSPACED}])|(?<=\)))[·•](?=[^{UNSPACED}])(?<![lL]·(?=[lL]))(?!(?<=·)[a-zà-ÿ]{{1,2}}(?!\w))")
"""What parts labels with no space beside it (Cutline): in Catalan it stands within words, before few letters in French.

In Chinese it does so within names.
"""
BETWEEN = late(r"(?P<label>[^,，、،٬;]+?)(?:\s*\(\d{1,3}\)\s*)?(?=[,，、،٬;]|\s+[·•/]\s|$)")
"""A label, without how many posts have it."""


def is_labels(line: Line, *, joined: bool = False) -> bool:
    """Return whether a line says tags or categories; `joined`: it was several lines."""
    return _says_labels(line.text.strip(), joined=joined)


@lru_cache(maxsize=1024)
def _says_labels(text: str, *, joined: bool) -> bool:
    words = _without_icon(text.replace(BOLD, "").strip())
    first = words[:BEGUN] if words == text else unmarked(words[:BEGUN])
    begun = "|" in words or _led(words)[1] or LABEL.match(first) or FILED.match(first) or filedsentence.begins(first)
    counted = ":" in words and bool(COMMENT_SIGNS.within(first.lower()))
    if len(words) > LONGEST or not (begun or counted or gluedlabels.begins(first)):
        return False
    words = _plain(words).strip()
    if addresses.able(words) and addresses.BARE.search(words):
        return False
    words = gluedlabels.parted(words, joined=joined)
    told = TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words) or filedsentence.read(words)
    return told is not None


def _plain(text: str) -> str:
    """Return a line, as long as it was, with links as their words alone, be their addresses there or elsewhere.

    A word for tags before a link has a colon behind it.
    """
    text = gluedlabels.apart(_without_icon(text)).replace(BOLD, " " * len(BOLD))
    first, last = _led(text)
    text = addresses.blanked(text).replace("\\|", " |")
    if "[" in text:
        text = BROKEN.sub(lambda number: " " * len(number[0]), text) if filedsentence.begins(text) else text
        text = datemarks.NUMBER.sub(lambda number: " " * len(number[0]), text)
        text = datemarks.SHORTCUT.sub(datemarks.shown, text).replace("[]", "  ")
    text = gluedlabels.uncounted(text) if COMMENT_SIGNS.within(text[:BEGUN].lower()) else text
    return text[:first] + ":".ljust(last - first) + text[last:] if last else text


def _without_icon(text: str) -> str:
    """Return a line, as long as it was, with a colon for the icon that a tool left right behind its first word.

    Where one begins it, all of them stand before words.
    """
    if text.lstrip().startswith("[]"):
        text = text.replace("[]", "  ")
    return ICON.sub(lambda icon: ":".ljust(len(icon[0])), text, count=1) if "[]" in text[:BEGUN] else text


def _led(text: str) -> tuple[int, int]:
    """Return the place between a word for tags and the links behind it; (0, 0) where a line says anything else."""
    able = linkforms.may_lead(text) or "]" in text[:BEGUN]
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
    last = _before_button(text, first, last) if "[" in line.text else last
    text = FAR.sub(lambda gap: ",".ljust(len(gap[0])), text) if "<a " in line.text else text
    if text[first:last].lstrip().startswith("#"):  # the sign before each parts them too
        text = text[:first] + text[first:last].replace("#", ",") + text[last:]
    text = text[:first] + _undotted(text[first:last]) + text[last:] if "·" in text or "•" in text else text
    for part in BETWEEN.finditer(text[first:last]):
        words = part["label"].lstrip(":：").removesuffix("**").strip(f" \t\u00a0#.·•/{flattened.EDGE}")  # of '**|**'
        if part[0].lstrip()[:1] in ("·", "•", "/") and (is_button(words) or _is_day(words)):
            return
        if words and "[" not in words and words.casefold() != "leave a comment":
            start = first + part.start() + part[0].index(words)
            start -= text.count(flattened.EDGE, 0, start)
            yield lead + start, lead + start + len(words) - words.count(flattened.EDGE)


def _is_day(words: str) -> bool:
    return days.may(words) and days.whole(words) is not None


def _before_button(text: str, first: int, last: int) -> int:
    """Return where labels end before a numbered button with the title of its post: 'News[7]Leave a comment on Oars'."""
    behind = ((found.start(), text[found.end() : last]) for found in GAP.finditer(text, first, last))
    return next((start for start, words in behind if besidenames.is_led(words.split())), last)


def _undotted(labels: str) -> str:
    """Return labels with a comma for each dot that parts them; words with but one in their middle may be one."""
    dots = DOT.findall(labels)
    told = len(dots) > 1 or (dots == ["•"] and " " in labels.strip())
    return DOT.sub(",", labels) if told and not any(sign in labels for sign in lists.COMMAS) else labels


def _place(text: str, pattern: Folded, name: str) -> tuple[str, tuple[int, int]]:
    """Return where the labels of a line stand, and the line with its edges; (0, 0) where none do."""
    text = gluedlabels.parted(text)
    if found := pattern.fullmatch(text):
        return text, found.span(name)
    told = filedsentence.read(text)
    return text, getattr(told, name) if told else (0, 0)
