"""Posts of an export that hold their texts in several languages at once: '[:en]Boats[:fr]Bateaux[:]' (qTranslate)."""

from collections.abc import Mapping

from muniment.text.patterns import late

MARK = late(r"<!--:([a-z]{2})?-->|\[:([a-z]{2})?\]")
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


def parted(held: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the texts of a post, those in several languages as HTML that says so, and what is doubtful in that."""
    made = dict(held)
    for name in ("title", "excerpt"):
        if said := parts(held.get(name, "")):
            made[name] = " / ".join(dict.fromkeys(text.strip() for _, text in said))
    said = parts(held.get("content", ""))
    if said:
        blocks = (f'<div lang="{lang}">\n\n{text}\n\n</div>' if lang else text for lang, text in said)
        made["content"] = "\n\n".join(blocks)
    langs = dict.fromkeys(lang for lang, _ in said if lang)
    return made, (SEVERAL.format(", ".join(langs)),) if len(langs) > 1 else ()
