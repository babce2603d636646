"""Posts of an export that hold their texts in several languages at once: '[:en]Boats[:fr]Bateaux[:]' (qTranslate)."""

import re
from collections.abc import Iterator, Mapping

MARK = re.compile(r"<!--:([a-z]{2})?-->|\[:([a-z]{2})?\]")
"""Where the text of a language begins; without one, where what stands in all of them does."""
BEGUN = ("<!--:", "[:")
SEVERAL = "its text stands in several languages ({}), one behind the other; make a post of each"


def parts(source: str) -> list[tuple[str, str]]:
    """Return the parts of a text in which something stands, each behind its language; empty where it names none."""
    if not any(mark in source for mark in BEGUN):
        return []
    found, lang, place = list[tuple[str, str]](), "", 0
    for mark in MARK.finditer(source):
        found.append((lang, source[place : mark.start()]))
        lang, place = mark[1] or mark[2] or "", mark.end()
    found.append((lang, source[place:]))
    return [(lang, text) for lang, text in found if text.strip()] if any(lang for lang, _ in found) else []


def shown(held: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a post that are in several languages as HTML which says so, titles in a row."""
    made: dict[str, str] = {}
    for name in ("title", "excerpt"):
        if said := parts(held.get(name, "")):
            made[name] = " / ".join(dict.fromkeys(text.strip() for _, text in said))
    if said := parts(held.get("content", "")):
        made["content"] = "\n\n".join(
            f'<div lang="{lang}">\n\n{text}\n\n</div>' if lang else text for lang, text in said
        )
    return made


def doubts(held: Mapping[str, str]) -> Iterator[str]:
    """Yield that the text of a post, as the export has it, is in several languages."""
    if len(langs := dict.fromkeys(lang for lang, _ in parts(held.get("content", "")) if lang)) > 1:
        yield SEVERAL.format(", ".join(langs))
