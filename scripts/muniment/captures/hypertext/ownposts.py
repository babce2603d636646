"""The blog's own posts among the addresses of a text: they are no sources, but references to something further."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.words.blogs import blogaddress, ownpages
from muniment.captures.words.blogs.ownpages import Own
from muniment.captures.words.cited import further, leadins, sources
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

DATED = late(r"/\d+/")


class Closing(msgspec.Struct, frozen=True):
    """The lines that close a text: those that hold sources, and those that stay in it."""

    cited: list[Line]
    kept: list[Line]


def is_own(url: str, own: Own) -> bool:
    """Return whether an address is that of a post or listing of the blog."""
    if not own.has(url):
        return False
    if blogaddress.is_post(url) or ownpages.is_machinery(url):
        return True
    undated = not DATED.match(base := blogaddress.path_of(own.base)) and base != "/"
    return undated and ownpages.is_whole(url)


def sorted_out(closing: Sequence[Line], blog: Own) -> Closing:
    """Return the closing lines by what becomes of them.

    One whose words no source has as its title stays, as does one that leads to the post itself or to a list.
    """
    found = Closing([], [])
    led = False
    for line, above in zip(closing[::-1], [*closing[-2::-1], None], strict=False):
        own = [one for one in addresses.find(line.text) if is_own(one.url, blog)]
        if own:
            led = says_more(line) or _titles(above) or not all(ownpages.is_other(one.url, blog) for one in own)
            found.kept.extend([line] * led)
            found.cited.extend([line] * (not led or len(own) < len(addresses.find(line.text))))
        elif led and not addresses.able(line.text):
            found.kept.append(line)
        else:
            found.cited.append(line)
            led = False
    return Closing(found.cited[::-1], found.kept[::-1])


def _titles(above: Line | None) -> bool:
    """Return whether the line above an address holds its title, and does not only announce it."""
    if above is None or addresses.able(above.text) or not re.search(r"\w", above.words):
        return False
    return not (leadins.is_label(above.words) or further.is_label(above.words))


def says_more(line: Line) -> bool:
    """Return whether a line has words beside its addresses, or in its links."""
    found, mark = addresses.find(line.text), sources.NUMBER.match(line.text)
    counted = mark is not None and mark.end() <= found[0].start
    words = addresses.bare(line.text[mark.end() :] if mark and counted else line.text)
    for one in found:
        words = words if one.words else words.replace(one.url, " ")
    return bool(re.search(r"\w", words))


def cited(line: Line, own: Own) -> Iterator[str]:
    """Yield the addresses in a line that are announced as further reading, or lead to other posts of the blog."""
    if not addresses.able(line.text):
        return
    announced = {reference.address.url for reference in further.find(line.text)}
    for address in addresses.find(line.text):
        if address.url in announced or ownpages.is_other(address.url, own):
            yield address.url


def others(line: Line, own: Own) -> Iterator[str]:
    """Yield the addresses in a line that lead to other posts of the blog, whatever announces them."""
    yield from (one.url for one in addresses.find(line.text) if ownpages.is_other(one.url, own))
