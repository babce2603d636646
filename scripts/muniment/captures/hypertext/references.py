"""The references of a text to something further, in their order."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext import cites, ownposts
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line


def listed(
    shown: Sequence[Line], notes: Sequence[Line], kept: Sequence[Line], noted: Sequence[Line], own: Own
) -> Iterator[str]:
    """Yield the references of a text to something further, the blog's other posts among its words and sources too.

    `notes`: its lines that hold nothing else; `kept`: those that stay, where an address is named once;
    `noted`: those of the notes at its foot.
    """
    apart, stay = ({line.number for line in some} for some in (notes, kept))
    rows = [(line.number in stay, [*_referred(line, own, note=line.number in apart)]) for line in shown]
    known = {url for stays, urls in rows if not stays for url in urls}
    for stays, urls in (*rows, (True, [cites.unescaped(url) for line in noted for url in ownposts.others(line, own)])):
        found = [url for url in dict.fromkeys(urls) if url not in known] if stays else urls
        known.update(found)
        yield from found


def _referred(line: Line, own: Own, *, note: bool) -> Iterator[str]:
    """Yield the addresses of a line that refer to something further: all of a note, else the blog's other posts."""
    urls = (address.url for address in addresses.find(line.text)) if note else ownposts.cited(line, own)
    return map(cites.unescaped, urls)
