"""Reads lines of particulars that labels part, in scripts that put no space between words; rows of Korean blogs."""

import re
from collections.abc import Sequence

from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.text.days import Day
from muniment.text.patterns import late

LABEL = late(
    r"(?P<day>(?:發[佈布]|发布|發表|发表|刊登|張貼)(?:日期|時間|时间|於|于)|日期|投稿日時?|公開日|更新日|작성일|게시일)[:：]?|"
    r"(?P<author>作者|作成者|投稿者|글쓴이|작성자)[:：]?|(?P<categories>分[類类](?:目录|[于於])?|カテゴリー|카테고리)[:：]?|"
    r"(?P<tags>標籤|标签|標記|タグ|태그)[:：]?"
)
VALUE = late(r"\s*(?:\d{1,4}\s+)?(?P<words>\S(?:.*\S)?)\s*", re.DOTALL)
"""What stands behind such a label, with the number that a text browser puts before a link."""
NOWHERE = (0, 0)
SIGNS = " |·•–—-"
"""What parts a line from how long its post is to read, before it."""
SIGNED = late(r"\s*(?P<author>[^\W\d][^\d|:.*]{0,30}?)\s+(?=\d{4}\.\s*\d{1,2}\.\s*\d{1,2}\.\s+\d{1,2}:\d\d\s*$)")
"""Who wrote a post, before day and hour as Korean blogs write these."""


def read(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what such a line says, in which these dates stand; None where it has not several labels and one full day.

    Two may stand side by side: it appeared, and was changed. The name and the category behind labels are told; the
    tags are often the last of the line, with buttons behind them.
    """
    labels = list(LABEL.finditer(text))
    clung = len(found) == 2 and not text[found[0].end : found[1].start].strip()
    if len(labels) < 2 or not (len(found) == 1 or clung) or any(not day.is_day for day in found):
        return None
    ahead = _ahead(text[: labels[0].start()])
    rest = ahead[: found[0].start] + ahead[found[-1].end :]
    begins = found[-1].end <= labels[0].start() and not re.search(r"\w", rest)
    if re.search(r"\w", ahead) and not begins:
        return None
    spans: dict[str, tuple[int, int]] = {}
    for label, end in zip(labels, [*(label.start() for label in labels[1:]), len(text)], strict=True):
        value = VALUE.fullmatch(text, label.end(), end)
        spans.setdefault(label.lastgroup or "", value.span("words") if value else NOWHERE)
    day, (first, last) = found[0], spans.get("day", NOWHERE)
    if not (begins or first <= day.start < last):
        return None
    updated = found[1].iso if clung and found[1].iso != day.iso else ""
    author, filed = spans.get("author", NOWHERE), spans.get("categories", NOWHERE)
    return DateLine(day.iso, False, "parted", day.swapped, updated, author=author, categories=filed)


def _ahead(words: str) -> str:
    """Return the words before the labels of a line, none where they say how long its post is to read."""
    return "" if bylines.is_length(words.strip(SIGNS)) else words


def signed(text: str, found: Sequence[Day]) -> DateLine | None:
    """Return what a line says that is a name and such a day with its hour."""
    named = SIGNED.match(text) if len(found) == 1 else None
    if named is None or found[0].start != named.end():
        return None
    return DateLine(found[0].iso, False, "signed", found[0].swapped, author=named.span("author"))
