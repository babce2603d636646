"""Rows in which a word stands before each thing that is said of a post: its author, its day, its categories, its tags.

So say it themes that hide those words from all but screen readers, such as Twenty Fifteen to Twenty Seventeen; tools
show them, with spaces between the parts or without any.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from muniment.captures.words.blogs.furniture import BESIDE_TAGS, TAGGED, TAGS
from muniment.captures.words.dates import besidedates, bylines, flattened
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import AND, LEAD
from muniment.text import days
from muniment.text.patterns import late

LONGEST = 400
"""Characters of such a row."""
AUTHOR = (
    rf"(?:{bylines.DONE} )?(?:by|von|par|por|da|door)|{bylines.DONE} (?:di|przez)|"
    r"(?:publicerat|skrivet|publisert|skrevet) av|udgivet af|"
    r"(?:diposkan|diposting|diterbitkan|ditulis) oleh|đăng bởi|δημοσιεύ[τθ]ηκε από|publicat (?:de|per)|"
    r"опубл[иі]ковано автором|опубл[иі]ковано(?!\s(?:в|у|на)\s)|"
    r"(?:postat|scris) de|yay[ıi][nm]layan|gönderen|yazan|"
    r"author|autora?|autorin|auteure?|autore|автор|yazar|författare|forfatter|verfasser(?:in)?|kirjoittaja|"
    r"szerző|penulis|συγγραφέας|tác giả|mwandishi|may-akda|ผู้เขียน|작성자|글쓴이|作者|投稿者|الكاتب|نویسنده|מחבר"
)
"""Words before who wrote a post."""
CLUNG = late(
    rf"^\W*(?:{bylines.DONE} (?:by|von|par|por|da|di|door|przez)|опубл[иі]ковано автором|"
    rf"(?:by|von|par|por|da|di|door|przez|автор)(?=[a-z][\w.-]{{2,20}}{flattened.EDGE}))(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Such words right before a name without a capital, by which other such places are seen: 'Posted byadmin'."""
WITHIN = late(
    rf"(?:(?P<author>{AUTHOR})|(?P<categories>{BESIDE_TAGS}|(?<={flattened.EDGE})(?:in|under|dans|en|em|unter)(?= ))|"
    rf"(?P<tags>{TAGS}))(?=[\s:：])[\s:：]*",
    re.IGNORECASE,
)
"""A word before what is said of a post, be it the end of another: 'AuthorAuthor'."""
WORDS = late(rf"(?<![^\W_])(?=\w){WITHIN.pattern}", re.IGNORECASE)
"""The same, where it begins."""
SEAM = late(
    r"(?<=\w)(?=(?:نُ?شرت?|كُ?تبت?) (?:في|بتاريخ)|التصنيفات|الوسوم|[اأ]ترك تعليق|[أا]ضف تعليق|نوشته‌? ?شده در|"
    r"منتشر شده در|دسته‌ها|دسته‌بندی|برچسب‌ها|פורסם ב|קטגוריות|תגיות|כתיבת תגובה|השארת תגובה|发布于|发表于|"
    r"發佈於|發表於|分类|分類|标签|標籤|作者|留下评论|发表评论|有\d+条评论|發佈留言|投稿日|"
    r"カテゴリー|タグ|コメントを残す|작성일|카테고리|태그|댓글 남기기)|(?<=^作者)(?=\w)"
)
"""Where a tool put no space before such a word, in scripts without capitals, by which other such places are seen."""
NAME = late(r"[^\W\d_][^\d!?|:。]{0,40}")
"""The name of an author, behind the word for it."""
SEAMS = late(rf"{flattened.EDGE}|\s+")
BUTTON = 4
"""What may part a button from what stands before it, and words of one."""
PART = late(r"[^\s|·•](?:[^|·•]*[^\s|·•,])?")
NAMES = late(r"[^\d:][^:|·•]{1,200}")
"""A part of a row between strokes, and the names of labels in it."""
AND_TAGGED = late(rf"\s(?:(?:(?:{AND})\s+)?(?:{TAGGED})\s*|(?:{TAGS})\s*[:：]\s*)", re.IGNORECASE)
WORD, LAST = late(r"\S+"), late(r"(?<![\w-])(\w[\w-]*+)[,،.]?\s+$")
HOUR = late(r"^\s*[/,@–—-]?\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?=\W|$)", re.IGNORECASE)
"""The hour, right behind a day."""
PICTURE = late(r"\W*(?:[^\W\d_]{1,20}|\[[^\[\]]{0,60}\])?\W*")
"""What a tool leaves of an author's picture: a word, or some in brackets."""


class Part(NamedTuple):
    """One thing that a row says: of what kind it is, where its word begins, and where what it says does."""

    kind: str
    start: int
    said: int


def may_read(text: str) -> bool:
    """Return whether a text holds a word for an author or for labels."""
    return WITHIN.search(text) is not None


def read(text: str) -> DateLine | None:
    """Return what such a row says; None for any other line. The second of two days says when the post changed."""
    edged = SEAM.sub(flattened.EDGE, flattened.edged_of(text)) if len(" ".join(text.split())) <= LONGEST else ""
    found = list(days.find(edged := CLUNG.sub(rf"\g<0>{flattened.EDGE}", edged)))
    if not 1 <= len(found) <= 2 or not found[0].is_day:
        return None
    parts = _of(edged, found[0].start)
    led = next(part.start for part in parts if part.kind == "day")
    kinds = [part.kind for part in parts]
    signed = "author" in kinds and flattened.EDGE in edged
    if not (signed or {"categories", "tags"} & {*kinds}) or len({*kinds}) < len(kinds):
        return None
    ends = [*(part.start for part in parts[1:]), len(edged.rstrip())]
    spans = {part.kind: (part.said, _end(edged, part.said, end)) for part, end in zip(parts, ends, strict=True)}
    rest = HOUR.sub("", edged[found[-1].end : spans.pop("day")[1]], count=1)
    beside = not rest.strip() or (led == parts[-1].start and besidedates.counts(rest.strip()))
    named = "author" not in spans or NAME.fullmatch(edged[slice(*spans["author"])].strip())
    if not (beside and named and PICTURE.fullmatch(edged, 0, parts[0].start)):
        return None
    updated = found[-1].iso[:10] if found[-1].iso[:10] != found[0].iso[:10] else ""
    places = {
        kind: tuple(place - edged.count(flattened.EDGE, 0, place) for place in span) for kind, span in spans.items()
    }
    form = "twice" if len(found) > 1 else "flattened"
    return msgspec.structs.replace(DateLine(found[0].iso, False, form, found[0].swapped, updated), **places)


def either(said: DateLine | None, text: str) -> DateLine | None:
    """Return what a row is known to say, or else such a row: where labels were read as the rest of a name, that."""
    worded = read(text)
    return worded if worded and (said is None or said.author[1] > worded.author[1] > 0) else said


def _of(text: str, day: int) -> list[Part]:
    """Return the parts of a row, in order; a word for categories right before the day leads to that: 'Publicado em'.

    The day of the week may stand between.
    """
    weekday = LAST.search(text, 0, day)
    day = weekday.start() if weekday and days.named_weekday(weekday[1]) else day
    told = [*_parts(text)]
    over = [part for part in told if part.said <= day and not text[part.said : day].strip()]
    led = over[0].start if over else _led(text, day)
    parts = [*(part for part in told if part not in over), Part("day", led, led)]
    return sorted(parts, key=lambda part: part.start)


def filed(said: DateLine | None, text: str) -> DateLine | None:
    """Return what a row says, with the labels that parts of it between strokes name: '| Filed under: a | Tags: b |'."""
    if said is None or not besidedates.STROKE.search(text):
        return said
    for part in PART.finditer(text):
        word = WORDS.match(text, part.start(), part.end())
        kind = word.lastgroup if word and NAMES.fullmatch(text, word.end(), part.end()) else ""
        if word is None or days.first(text[word.end() : part.end()]):
            continue
        if kind in ("categories", "tags") and not getattr(said, kind)[1]:
            said = msgspec.structs.replace(said, **{kind: (word.end(), part.end())})
    return said


def tagged(said: DateLine | None, text: str) -> DateLine | None:
    """Return what a row says, with the tags that a word announces behind its categories: 'in news and tagged wages'."""
    if said is None or said.tags[1] or not said.categories[1]:
        return said
    first, last = said.categories
    found = AND_TAGGED.search(text, first, last)
    if found is None:
        return said
    return msgspec.structs.replace(said, categories=(first, found.start()), tags=(found.end(), last))


def _parts(text: str) -> Iterator[Part]:
    """Yield the parts of a row that begin with a word for what they say."""
    for word in WORDS.finditer(text):
        if word.lastgroup and not text[word.start()].islower():
            yield Part(word.lastgroup, word.start(), word.end())


def _end(text: str, start: int, end: int) -> int:
    """Return where a part of a row ends: before a button, or a count of comments, with the title of the post or not."""
    for seam in SEAMS.finditer(text, start, end):
        words = text[seam.end() : end].replace(flattened.EDGE, " ").split()
        least = BUTTON - 1 if seam[0] == " " else 2  # right behind a label stands no shorter one
        most = min(BUTTON, len(words))
        ends = (count for count in range(least, most + 1) if count == len(words) or words[count].islower())
        apart = seam[0] != " " and besidedates.counts(" ".join(words))
        if apart or any(besidedates.counts(" ".join(words[:count])) for count in ends):
            return seam.start()
    return end


def _led(text: str, day: int) -> int:
    """Return where the words begin that lead to a day."""
    first = day
    for word in reversed([*WORD.finditer(text, 0, day)]):
        if LEAD.fullmatch(word[0]) or LEAD.fullmatch(text[word.start() : first].strip()):
            first = word.start()
        elif len(text[word.start() : first].split()) > 1:
            break
    return first
