"""What an entry of the list of a post's particulars says: who wrote it, in which category it is, or neither."""

import re
from collections.abc import Sequence

from muniment.captures.plain.dates import linkrows
from muniment.captures.plain.dates.linkrows import Part
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import CATEGORIES_LINE
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import besidedates, bylines, flattened
from muniment.captures.words.text import addresses, linkforms, lists
from muniment.captures.words.text.lines import Line, single_spaced
from muniment.text import days
from muniment.text.patterns import late

SEAM = late(r"(?<=[^\W\d_A-Z])(?=[A-Z]|द्वारा)")
"""Where a tool put no space between a label and what it says."""
BEGUN = late(r"(?<!\S)\S")
DRAWN = late(r"\[!\[([^\[\]]*)\](?:\([^()\s]*\)|\[\d+\])\](?:\([^()\s]*\)|\[\d+\])")
"""A picture that is a link."""
LABEL = late(r"(?P<label>[^:：]{2,40}[:：])[\s_]*(?:\[\d{1,4}\](?=\w))?(?P<said>\S.*?)\s*")
"""An entry that says what it tells: 'Post author: Ann Roe'."""
FILED = late(
    r"categ|kateg|catég|kategória|rubri|рубри|катего|分[类類]|カテゴリ|카테고리|تصنيف|دسته|קטגור|κατηγορ|หมวด|श्रेण|"
    r"thể loại|chuyên mục|danh mục",
    re.IGNORECASE,
)
WRITTEN = late(
    r"author|autor|auteur|autore|verfasser|автор|yazar|作者|投稿者|글쓴이|작성자|كاتب|نویسنده|מחבר|συγγραφ|συντάκτ|penulis|"
    r"tác giả|forfatter|författare|kirjoittaja|szerző",
    re.IGNORECASE,
)
"""Words in the label of a category, and of an author."""
NAMED = late(r"(?P<label>[^\W\d_]+)\s+(?=\S)")
"""A word before a name, which may be its label."""
ANSWERED = late(r"\]\(<?[^\s()]+#(?:respond|comments)>?\)")
"""The end of a link to the comments of a post, behind which may stand of which."""
WIDE = late(r"\s{3,}(?=[^\s(])")
GAP = " " * 16
"""Space that is no author's."""
FEW = 5
"""Words before a date, the mark of the entry among them."""


def kind(label: str) -> str:
    """Return what a label says of what stands behind it: that these are categories, or the author; else nothing."""
    return "categories" if FILED.search(label) else "author" if WRITTEN.search(label) else ""


def author(words: str) -> tuple[int, int]:
    """Return where a name stands behind a word such as 'by', which may stand behind a label."""
    begun = [found.start() for found in BEGUN.finditer(words)][:FEW]
    for seam in (*begun, *(found.start() for found in SEAM.finditer(words))):
        first, last = bylines.author(words[seam:])
        if last:
            return seam + first, seam + last
    return 0, 0


def entry(words: str, *, signed: bool) -> tuple[str, int, int]:
    """Return what an entry says, and where: the author if none is known (`signed`), categories, the rest or nothing."""
    blanked = addresses.blanked(words)
    labelled = LABEL.fullmatch(blanked)
    if labelled and (told := kind(labelled["label"])):
        return told, *labelled.span("said")
    if (filed := CATEGORIES_LINE.fullmatch(words)) and not days.first(blanked):
        return "categories", *filed.span("categories")
    shown = lists.NUMBERED.sub("", words)
    if (place := author(blanked))[1] and not bylines.is_length(shown):
        return "author", *place
    if not signed and (place := _doubled(words))[1]:
        return "author", *place
    numbered = lists.NUMBERED.match(words)
    first, name = numbered.end() if numbered else 0, linkforms.LEADING.sub("", shown)
    wide = WIDE.search(name)
    if wide and WRITTEN.search(name, 0, wide.start()):  # 'Post author     Ann Roe'
        first, shown, name = first + wide.end(), shown[wide.end() :], name[wide.end() :]
    if not signed and ((" " in name and bylines.is_name(name)) or bylines.OFFICE.fullmatch(name)):
        label = NAMED.match(name)
        led = label.end() if label and WRITTEN.fullmatch(label["label"]) else 0
        return "author", first + led, first + len(name)
    if ANSWERED.search(words) or bylines.CLOCK.fullmatch(words) or bylines.is_length(shown):
        return "", 0, 0
    return "rest" if _may_be_label(words, shown) else "", first, len(words)


def _doubled(words: str) -> tuple[int, int]:
    """Return where a name stands behind the same one, which is that of the picture before it; (0, 0) for others."""
    shown = addresses.bare(DRAWN.sub(r"\1 ", words) if "![" in words else words)
    parts = lists.NUMBERED.sub("", lists.REFERRED.sub(r"\1", shown)).split()
    half = len(parts) // 2
    name = " ".join(parts[half:])
    if not half or parts[:half] != parts[half:] or not bylines.is_name(name):
        return 0, 0
    first = max(words.rfind(f"[{name}](") + 1, 0) or words.rfind(name)
    return (first, first + len(name)) if first >= 0 else (0, 0)


def _may_be_label(words: str, shown: str) -> bool:
    """Return whether an entry that says nothing else may be a label: one word may be 'Commentary'."""
    answers = " " in shown.strip() and COMMENT_SIGNS.within(shown.lower())
    return not (days.first(flattened.spaced(words)) or besidedates.counts(shown) or answers)


def told(text: str, links: Sequence[Part], *, signed: bool) -> tuple[str, int, int]:
    """Return what an entry says, and where; far apart its words may stand where a tool left space for tags of HTML.

    `links`: those whose addresses stand elsewhere.
    """
    said = _linked(text, links) or entry(text, signed=signed)
    if GAP not in text or "http" in text:
        return said
    shown, places = single_spaced(text.strip())
    kind, first, last = entry(shown, signed=signed)
    lead = len(text) - len(text.lstrip())
    return (kind, lead + places[first], lead + places[last - 1] + 1) if kind else said


def _linked(text: str, pointed: Sequence[Part]) -> tuple[str, int, int] | None:
    """Return what an entry says that is links to the posts of an author, of tags or of categories, and where."""
    links = linkrows.parts(text) if addresses.may_link(text) or "http" in text else pointed
    kinds = {labeladdresses.told(link.url) for link in links}
    if len(kinds) != 1 or not (kind := kinds.pop()) or (kind == "author" and "[" not in text):
        return None  # a label may stand right before the words of such a link
    first, last = links[0], links[-1]
    start = first.start + (0 if kind != "author" else bylines.author(first.words)[0])
    return kind, start, last.start + len(last.words)


def ends_dated(line: Line) -> bool:
    """Return whether an entry ends in a day."""
    words = lists.unmarked(lists.shown(line))
    return any(day.is_day and day.end == len(words) for day in days.find(words))


def begins_dated(line: Line) -> bool:
    """Return whether an entry begins with a day."""
    day = days.first(lists.unmarked(lists.shown(line)))
    return day is not None and day.is_day and day.start == 0
