"""Who wrote the one post of a page, as that says it for machines."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.words.dates import bylines
from muniment.text.patterns import late

SAYING = (
    "author",
    "article:author",
    "sailthru.author",
    "parsely-author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
)
"""Names of what says for machines who wrote a page, in small letters, the most usual first."""
HAN = late(r"[\u3400-\u9fff]{2,4}")
"""A name in Chinese characters."""


def of_page(root: Element) -> str:
    """Return the author that a page of one post names for machines; empty where that is the name of the site."""
    metas = (element for element in root.walk() if element.name == "meta")
    said = {(one.get("name") or one.get("property")).lower(): one.get("content") for one in metas}
    name = " ".join(next((said[name] for name in SAYING if said.get(name)), "").split())
    able = (" " in name or HAN.fullmatch(name)) and bylines.is_name(name) and "www." not in name
    return name if able and name != said.get("og:site_name", "").strip() else ""
