"""What the blog calls tags in the addresses of their pages, to which the lines of a post lead by the words of them."""

from collections.abc import Iterable

from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress, labeladdresses
from muniment.captures.words.text import addresses

SIGNS = ("tag", "tiqu", "schlagw", "mot-cle")
"""One of these stands in each address of a tag (labeladdresses.FOLDERS), be it in a list of addresses."""


def of(section: Section, tags: Iterable[str]) -> dict[str, str]:
    """Return the slugs of those of some tags to whose pages lines of a post lead."""
    known = {tag.casefold(): tag for tag in tags}
    refers = section.references
    found: dict[str, str] = {}
    for line in section.page.lines[section.start.first : section.end]:
        if "http" not in line.text and not refers.known:
            continue
        text = refers.linked(line.text)
        for one in addresses.find(text) if any(sign in text for sign in SIGNS) else ():
            label = known.get(one.shown_in(text).strip(" ,#|·").casefold(), "")
            own = not section.hosts or blogaddress.is_own(one.url, section.hosts)
            if label and own and (slug := labeladdresses.slug(one.url)):
                found[label] = slug
    return found
