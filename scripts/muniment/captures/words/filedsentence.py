"""Reads the sentence in which a blog says of a post what it is filed under: 'This entry was posted in … and tagged …'.

Mostly it says no date, unlike that of `entryline`: so it is where the date stands above the text.
"""

import re
from functools import cache

import msgspec

from muniment.captures.words import entryline, labelwords
from muniment.text import names
from muniment.text.folding import Folded

LONGEST = 1500
"""Characters of such a sentence."""
BEGINS = "begins: "
NAMES = {"C": "categories", "T": "tags", "A": "author"}
NAME = re.compile("[CTA]")
KEPT = (
    r"(?:[.。](?P<kept>\s*.{0,160}?(?:permal|permanent|bookmark|lesezeichen|favor|закладк|постоян|постійн|固定链接|固定連結|"
    r"永久|收藏|书签|書籤|yer im|kalıcı|pautan|pranala|liên kết|đường dẫn|ulubion|zakład|oblíben|záložk|bokm|bogm|"
    r"الدائم|المفضلة|پیوند|קישור|enllaç|legătur|σελιδοδ|고유|북마크|パーマリンク|ブックマーク).{0,160})?)?\W*"
)
"""What stands behind it: that a reader may keep the address."""


def _lines() -> list[str]:
    """Return the lines of names/filed.txt."""
    return (names.FOLDER / "filed.txt").read_text(encoding="utf-8").splitlines()


BEGUN = next(line for line in _lines() if line.startswith(BEGINS)).removeprefix(BEGINS).split("; ")
"""What each form begins with."""
FIRST = Folded(rf"\W*{labelwords.alternatives(BEGUN)}")


class Filed(msgspec.Struct, frozen=True):
    """Where such a sentence names categories, tags and the author; (0, 0) for what it does not say."""

    categories: tuple[int, int] = (0, 0)
    tags: tuple[int, int] = (0, 0)
    author: tuple[int, int] = (0, 0)


@cache
def _forms() -> tuple[Folded, ...]:
    forms = (line for line in _lines() if not line.startswith(("#", BEGINS)))
    return tuple(Folded(rf"\W*{NAME.sub(_group, form)}{KEPT}") for form in forms)


def _group(name: re.Match[str]) -> str:
    return rf"(?P<{NAMES[name[0]]}>\S.{{0,400}}?)"


def begins(text: str) -> bool:
    """Return whether a line may be such a sentence."""
    return FIRST.match(text) is not None


def read(text: str) -> Filed | None:
    """Return what such a sentence says; None for any other line. `text` has links as their words alone."""
    if len(text) > LONGEST or not begins(text):
        return None
    if dated := entryline.read(text):
        return Filed(dated.categories, dated.tags, dated.author)
    found = next((found for form in _forms() if (found := form.fullmatch(text))), None)
    said = {name: found.span(name) for name, words in found.groupdict().items() if words} if found else {}
    if "tags" not in said and "kept" not in said:
        return None  # 'This article was published in a newspaper.'
    return Filed(**{name: place for name, place in said.items() if name != "kept"})
