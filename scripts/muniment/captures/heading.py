"""Reads the heading of a page: the tag, category, search or month that its posts are the answer to."""

import re

import msgspec

from muniment import days
from muniment.captures.phrases import HEADING, QUOTES


class Heading(msgspec.Struct, frozen=True):
    """What a page's heading says; `tag` and `category` are labels, empty where it names none."""

    tag: str = ""
    category: str = ""


def read(words: str) -> Heading | None:
    """Return what a line says if it is the heading of an archive's page; None for any other line."""
    plain = words.strip("#*_= ")
    found = HEADING.fullmatch(plain) if len(plain) <= 200 else None
    if not found:
        return None
    kind, what = found.lastgroup or "", found["what"]
    kind = next(name for name in ("tag", "category", "search", "month", "author") if found[name])
    quoted, colon = _quoted(what), bool(re.search(r"[:：]\s*\S", plain[found.end(kind) : found.start("what") + 1]))
    if found["category"] or kind == "category":
        category = re.sub(r"(?i)\s+categor\w+$", "", what)
        return Heading(category=label(category)) if quoted or colon or category != what else None
    if kind == "tag":
        phrase = " " in found["tag"] or "-" in found["tag"]
        return Heading(tag=label(what)) if quoted or colon or phrase else None
    if kind == "month":
        return Heading() if days.first(what) or re.fullmatch(r"\d{4}", what) or colon else None
    return Heading() if quoted or colon or kind == "search" else None


def _quoted(what: str) -> bool:
    return len(what) > 2 and what[0] in QUOTES and what.rstrip(".")[-1] in QUOTES


def label(what: str) -> str:
    """Return a label without the quotation marks around it."""
    bare = " ".join(what.split())
    while _quoted(bare):
        bare = bare[1:].rstrip(".")[:-1].strip()
    return bare
