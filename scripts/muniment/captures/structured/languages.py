"""The language that an export or feed, or an entry, says it is in; posts that hold their texts in several."""

import re
from collections.abc import Mapping
from typing import Any

from muniment.captures.hypertext import tongues
from muniment.captures.hypertext.tongues import Tongue
from muniment.captures.structured.stretches import Stretch
from muniment.captures.structured.xmltext import Node
from muniment.text.patterns import late

BLOG = late(rb"<language>\s*(?:<!\[CDATA\[)?([\w-]+)|<(?:feed|rss|channel)\s[^>]*?xml:lang\s*=\s*[\"']([\w-]+)")
ENTRY = late(rb"<(?:item|entry)\s[^>]*?xml:lang\s*=\s*[\"']([\w-]+)")
NAMES = ("language", "dc:language")
LABEL = "language"
"""The domain of the label by which Polylang says the language of a post (WXR)."""
TOGETHER = "post_translations"
"""The domain of the label that a post and its translations have in common (Polylang, WXR)."""
TRANSLATED = ("translations", "polylang_translations", "wpml_translations")
"""Where answers have the numbers of a post's translations: by language (Polylang), or in a list."""
SPOKEN = ("lang", "wpml_current_locale")
"""Where they have the language of a post (Polylang; WPML)."""
TEXTS = (("content", "content:encoded"), ("summary", "description"))
"""What may be the text of an entry, the surest first."""
MARK = late(r"<!--:([a-z]{2})?-->|\[:([a-z]{2})?\]")
"""Where the text of a language begins; without one, where what stands in all of them does."""
BEGUN = ("<!--:", "[:")
SEVERAL = "its text stands in several languages ({}), one behind the other; make a post of each"


def of_blog(head: bytes) -> str:
    """Return the language that stands before the entries; empty where none does."""
    found = BLOG.search(head)
    return tongues.tag(found[found.lastindex or 0].decode("ascii", "replace")) if found else ""


def of(stretch: Stretch, blog: str) -> Tongue:
    """Return the language of an entry: what its text says, what it says of itself, or that of the blog."""
    texts = next(filter(None, ([node for node in stretch.nodes if node.path[-1] in names] for names in TEXTS)), [])
    said = [node.attributes["xml:lang"] for node in texts if "xml:lang" in node.attributes]
    said += [node.attributes["nicename"] for node in stretch.nodes if _is_label(node)]
    said += [node.text for node in stretch.nodes if node.path[-1] in NAMES and len(node.path) == len(("item", "lang"))]
    said += [found[1].decode() for found in [ENTRY.match(stretch.octets)] if found]
    return tongues.spoken(tongues.tag(said[0]) if said else blog)


def told(post: Mapping[str, Any]) -> Tongue:
    """Return the language that a post of an answer says it is in."""
    said = (post.get(name) for name in SPOKEN)
    return tongues.spoken(tongues.tag(next((one for one in said if isinstance(one, str)), "")))


def group(stretch: Stretch) -> str:
    """Return what names a post of an export and its translations together; empty where nothing does."""
    labels = (node for node in stretch.nodes if node.path[-1] == "category")
    return next((one.attributes.get("nicename", "") for one in labels if one.attributes.get("domain") == TOGETHER), "")


def numbered(post: Mapping[str, Any]) -> str:
    """Return the same for a post of an answer: all of their numbers."""
    found = {post["id"]} if isinstance(post.get("id"), int) else set[int]()
    for listed in (post.get(name) for name in TRANSLATED):
        values = listed.values() if isinstance(listed, dict) else listed if isinstance(listed, list) else ()
        numbers = (one.get("id") if isinstance(one, dict) else one for one in values)
        found |= {number for number in numbers if isinstance(number, int)}
    return "-".join(map(str, sorted(found))) if len(found) > 1 else ""


def _is_label(node: Node) -> bool:
    """Return whether a text is a label that names a language by its tag."""
    if node.attributes.get("domain") != LABEL or node.path[-1] != "category":
        return False
    named = node.attributes.get("nicename", "")
    return re.split("[-_]", named.lower())[0] == tongues.ENGLISH or bool(tongues.tag(named))


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
