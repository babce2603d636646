"""Titles that a page names beside its posts: in lists of others, over comments, in links to the next, in paths."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence, Set
from itertools import dropwhile, pairwise, takewhile

from muniment.captures.plain.page import barepaths
from muniment.captures.words.blogs import breadcrumbs, replywords
from muniment.captures.words.blogs.furniture import announces_others, is_button
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import heading, menus
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import FULL, Line, indent
from muniment.captures.words.text.lists import MARK
from muniment.text import days, stops
from muniment.text.patterns import late

MOST = 20
"""Entries of such a list that are looked at."""
LONGEST, SHORTEST = 200, 4
"""Characters of a title that is named."""
MARKS, ADDRESS = 40, 400
"""Characters of the marks around a title, and of the address that it may lead to."""
HEADING = 40
"""Characters of the heading of a list."""
CLOSING = frozenset('”“»"’」』)]')
FIRST, LAST = frozenset("←«‹<["), frozenset("→»›>)")
ARROWED = late(r"^[\[«‹]*(?:←|<-|«|‹)|(?:→|->|»|›)(?:$|\]|\s*[(<])")
"""What every such link holds at one end; a tool may write its address behind it."""
FEW = 3
"""Words of a name of a person, or of an entry of a menu."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff]{5}")
"""More than most names have in scripts that put no space between words."""
CUT, BEHIND = ("…", "..."), " -–—|·•,("
"""How an excerpt ends, and what may stand between a title and its day."""
BEGUN = 2
"""Parts of a path that stand before its last, at least."""
QUOTED = late(r"\W*(?:\d+|[^\W\d_]+) [^“”„«\"‘「『]{2,40}[“”„«\"‘「『](?P<title>.+?)(?:[”“»\"’」』]\W*|(?<=\w))")
"""A heading of readers' comments that quotes the title: '3 thoughts on “…”'; a tool may have taken the last mark."""
HEADED = late(r"[“„«\"‘「『《〈](?P<title>[^”“»\"’」』》〉]+)[”“»\"’」』》〉].{1,40}")
"""One that begins with the title: '«…»: 3 комментария'."""
OPENING = frozenset('“„«"‘「『《〈')
OPENED = late(r"[“„«\"‘「『]")
NO_POSTS = late(
    r"categ|kateg|catég|rubri|archi|arkiv|arşiv|comment|coment|komment|reactie|yorum|blogroll|\btags?\b|tag cloud|"
    r"рубрик|катего|архив|архів|коммент|комент|分类|分類|归档|彙整|评论|アーカイブ|カテゴリー|コメント|보관함|댓글|"
    r"التصنيفات|الأرشيف|التعليقات|الأقسام|دسته|بایگانی|دیدگاه|chuyên mục|thể loại|danh mục|lưu trữ|bình luận|thẻ|"
    r"카테고리|분류|태그|カテゴリ|タグ|标签|標籤|קטגוריות|ארכיון|κατηγορί|αρχεί|หมวด|श्रेणि|topics|themen|thèmes|temas|temi",
    re.IGNORECASE,
)
"""Headings of lists that hold no titles."""
SENTENCE = late(rf".{{60}}[{stops.STATED}:：]\W*$")
"""A sentence that is hardly a title."""
FEEDS, FEED = "#[", late(r"#?\[\d+\]")
"""How lynx begins a page that has feeds, and what it writes before each."""
NEXT = late(r"\s*(?:(?:←|«|<-|‹)\s*(?P<before>\S.*)|(?P<after>\S.*?)\s*(?:→|»|->|›))\s*")
"""A link to the post before or after."""


def titles(lines: Sequence[Line], dates: Container[int]) -> frozenset[str]:
    """Return the titles that these lines name; `dates` are the numbers of those that date something.

    What a list names must stand elsewhere too: a list of other posts has dates beside its entries as well.
    """
    told = [*_all(lines, dates), *((title, False) for title in (*_documents(lines), *fed(lines)))]
    told = [(words, listed) for words, listed in told if SHORTEST <= len(words) <= LONGEST]
    able = {
        words for words, _ in told if len(words.split()) > FEW or UNSPACED.search(words) or not bylines.is_name(words)
    }
    most = max(map(len, able), default=0) + MARKS
    near = (line for line in lines if 0 < len(line.words) <= (most + ADDRESS if "](" in line.text else most))
    shown = Counter(words for line in near if (words := lists.unmarked(_shown(line))) in able) if able else {}
    sure = {words for words, listed in told if shown.get(words, 0) > listed}
    brief = {words for words in able & sure if len(words.split()) <= FEW}
    return frozenset(able & sure - _repeated(lines, brief, dates))


def _repeated(lines: Sequence[Line], able: Set[str], dates: Container[int]) -> set[str]:
    """Return those of a few words that stand nowhere but beside the same neighbour, as the entries of a menu do.

    None of them stands beside a day.
    """
    full = [(number, lists.unmarked(_shown(line))) for number, line in enumerate(lines) if line.words] if able else []
    beside: dict[str, list[set[str]]] = {words: [] for words in able}
    for (before, above), (_, words), (after, below) in zip(full, full[1:], full[2:], strict=False):
        if words in beside:
            beside[words].append(set() if before in dates or after in dates else {above, below})
    return {words for words, near in beside.items() if len(near) > 1 and set.intersection(*near)}


def _documents(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the titles of posts that begin the first line, which ends in the name of the blog, and others like it.

    A tool that takes all text of a page takes the title of the document too: 'A bell is stolen – The Bell Tower'. What
    stands right beside the name of the blog elsewhere says what that is: 'The Bell Tower', 'Notes from a parish'.
    """
    shown = [line.words for line in lines if not line.blank]
    first, site = heading.of_document(shown[0]) if shown and len(shown[0]) <= LONGEST else ("", "")
    if not site or not any(site in words for words in shown[1:]):
        return
    ending = shown[0].removeprefix(first)
    beside = {words for pair in pairwise(shown) if site in pair for words in pair}
    for words in shown:
        title = words.removesuffix(ending) if words.endswith(ending) else ""
        if title and title not in beside and heading.read(title) is None:
            yield title


def fed(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the title of the post whose comments have a feed, as lynx names all feeds of a page above it.

    WordPress calls that feed as the one of all comments, with the title before the words for it:
    '#[1]The Bell » Feed [2]The Bell » Comments Feed [3]The Bell » A bell is stolen Comments Feed'.
    """
    head = [*takewhile(lambda line: not line.blank, dropwhile(lambda line: line.blank, lines))]
    if not head or not head[0].words.startswith(FEEDS):
        return
    parts = [part.strip().partition(" » ") for part in FEED.split(" ".join(line.words for line in head))]
    for blog, _, words in parts:
        every = sorted((rest for name, _, rest in parts if rest and name == blog), key=len)[1:]  # the first is of posts
        if ending := next((rest for rest in every if words.endswith(f" {rest}")), ""):
            yield words.removesuffix(ending).strip()


def _all(lines: Sequence[Line], dates: Container[int]) -> Iterator[tuple[str, bool]]:
    """Yield what may be a title, and whether it stands in a list."""
    for place, line in enumerate(lines):
        words = line.words
        if not words or len(words) > 2 * LONGEST:
            continue
        if title := _quoted(lines, place) or barepaths.last(lines, place):
            yield title, False
        elif words[0] in OPENING and (quoted := HEADED.fullmatch(words)) and replywords.COMMENTS.fullmatch(words):
            yield quoted["title"].strip(), False
        elif (
            (words[0] in FIRST or words[-1] in LAST)
            and ARROWED.search(words)
            and (named := NEXT.fullmatch(_shown(line)))
        ):
            yield named["before"] or named["after"], False
        elif (breadcrumbs.may_read(words) or " / " in words) and (path := _path(_shown(line))):
            yield path, False
        elif place and words.partition(" ")[0] in replywords.SMALL and besidedates.counts(lines[place - 1].words):
            yield words.partition(" ")[2].strip(), False
        elif closed := replywords.uncommented(words):
            yield closed, False
        elif len(words) <= HEADING and announces_others(lists.unmarked(words)) and not NO_POSTS.search(words):
            yield from _listed(lines, place + 1, dates)


def quoted(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Yield each heading of readers' comments that quotes a title, with that; a tool may have taken the last mark."""
    for place, line in enumerate(lines):
        if _heads_comments(line.words.strip("#*_ ")) and (title := _quoted(lines, place)):
            yield place, title


def _heads_comments(words: str) -> bool:
    """Return whether a line is the heading of readers' comments, with a mark of quotation near its beginning."""
    near = len(words) <= LONGEST + MARKS and OPENED.search(words, 0, MARKS) is not None
    return near and replywords.COMMENTS.fullmatch(words) is not None


def _quoted(lines: Sequence[Line], place: int) -> str:
    """Return the title that a line quotes as the heading of comments does; empty where it does not."""
    words = lines[place].words
    able = words[-1:] in CLOSING or words[:1].isdigit() or _heads_comments(words)
    found = QUOTED.fullmatch(_whole(lines, place)) if able else None
    return " ".join(found["title"].split()) if found else ""


def _undated(words: str) -> str:
    """Return an entry without the day that its list says behind it, as that of WordPress's latest posts may."""
    day = next((day for day in days.find(words) if day.end == len(words)), None)
    return words[: day.start].rstrip(BEHIND) if day is not None and day.is_day and day.start else words


def _path(words: str) -> str:
    """Return the last part of a path; one whose strokes a text has as well begins at the blog's first page."""
    parts = [part.strip() for part in lists.NUMBERED.sub("", words).split(" / ")]
    slashed = len(parts) > BEGUN and all(parts) and menus.HOME.fullmatch(parts[0]) is not None
    return parts[-1] if slashed else breadcrumbs.last(words)


def _shown(line: Line) -> str:
    return lists.NUMBERED.sub("", addresses.bare(line.text)).strip("#*_ ")


def _whole(lines: Sequence[Line], place: int) -> str:
    """Return what a line shows, with the line above where a tool wrapped a heading between quotation marks."""
    line, above = lines[place], lines[place - 1] if place else None
    shown = _shown(line)
    if above is None or above.blank or len(above.words) < FULL or OPENED.search(shown):
        return shown
    return f"{_shown(above)} {shown}" if OPENED.search(above.words) else shown


def _goes_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a tool wrapped an entry of a list into the next line, which stands further in than its mark."""
    line, below = lines[place], lines[place + 1] if place + 1 < len(lines) else lines[place]
    apart = below.blank or MARK.match(below.text) or len(line.text) < FULL or MARK.match(line.text) is None
    return not apart and indent(below.text) > indent(line.text)


def _listed(lines: Sequence[Line], place: int, dates: Container[int]) -> Iterator[tuple[str, bool]]:
    """Yield the titles of the entries under the heading of a list, and whether each is a whole entry."""
    count = 0
    while place < len(lines) and count < MOST:
        size = 1 + _goes_on(lines, place)
        text = addresses.bare(" ".join(line.text.strip() for line in lines[place : place + size]))
        words = lists.unmarked(lists.NUMBERED.sub("", text))
        ended = place in dates or lines[place].words[:1] == "#" or "://" in words
        if ended or len(words) > LONGEST or SENTENCE.search(words) or announces_others(words) or is_button(words):
            return
        if words and not words.endswith(CUT) and not ARROWED.search(words):
            title = _undated(words)
            yield title, title == words
        count += bool(words)
        place += size
