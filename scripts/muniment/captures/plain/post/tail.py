"""Finds what stands after a post's text on its page: buttons, tags, readers' comments, the foot of the page."""

from collections.abc import Sequence, Set

import msgspec

from muniment.captures.plain.page import excerptends, ownlinks, replies, shortened
from muniment.captures.plain.post import (
    beneath,
    ending,
    footlabels,
    neighbours,
    otherposts,
    sharing,
    teasers,
)
from muniment.captures.plain.post.said import Said
from muniment.captures.signed import announcing
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.cited import further, leadins, pointed, sources
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line

SHORT, FEW, BOX = 120, 2, 4
"""Characters of a short line; such under closing addresses that may be the post's; lines of a box at most."""


class Tail(msgspec.Struct, frozen=True):
    """Lines of a post's part of the page that are not its text, by number."""

    furniture: frozenset[int] = frozenset()
    comments: frozenset[int] = frozenset()
    tags: tuple[tuple[int, int], ...] = ()
    """Where each tag stands in the capture."""
    categories: tuple[tuple[int, int], ...] = ()
    truncated: bool = False

    @property
    def taken(self) -> frozenset[int]:
        """All of them."""
        return self.furniture | self.comments


def read(lines: Sequence[Line], said: Said, *, foot: int = 0) -> Tail:
    """Return what is no text among these lines (none blank), which follow the date of one post up to the next.

    `foot` is the line behind which no text stands, since the post's date is above it; 0 where there is none.
    """
    replied = replies.find(lines, said.title) or replies.from_first(lines, said.replied)
    rest = [line for line in lines if line.number not in replied]
    foot = beneath.begun(rest, foot)
    under = {line.number for line in rest if 0 < foot <= line.number}
    text = beneath.unasked([line for line in rest if line.number not in under], said.repeated)
    text = beneath.unruled(text[: _stop(text, said)])
    own = under | {line.number for line in rest if text and line.number > text[-1].number}
    linked = min(_linked(text, said), _linked(text[: min(_shared(text, said), sharing.closing(text))], said))
    near = beneath.near([line for line in rest if line.number in under])
    beside = msgspec.structs.replace(said.listed, replies=min(replied, default=0))
    labels = footlabels.find(rest, [*text, *near], said.references, said.hosts, beside)
    labels = footlabels.unnamed(labels, rest, said.title)
    beside_it = labels.linked | neighbours.behind(text, labels.said | labels.linked, said.references, said.hosts)
    own |= {line.number for line in text[linked:]} | beside_it
    text = [line for line in text[:linked] if line.number not in beside_it]
    ended = _under(text, said) or _box(text, said) or ending.find(text, said, sure=bool(own | labels.said))
    own |= ended | _over([line for line in text if line.number not in ended] if ended else (), said)
    own |= excerptends.buttons(text) | labels.said
    return Tail(frozenset(own), frozenset(replied), labels.tags, labels.categories, _leads_on(rest, own, said))


def _stop(text: Sequence[Line], said: Said) -> int:
    """Return the first line of a text at which what leads to other posts begins, or what the page says at its end."""
    listed = (otherposts.first(text, said.references, said.hosts), neighbours.first(text, said.references, said.hosts))
    return min(*listed, beneath.named(text, said.top), teasers.first(text), sharing.beneath(text))


def _leads_on(lines: Sequence[Line], own: Set[int], said: Said) -> bool:
    """Return whether of what is the page's a line leads to the rest of the text; so may the heading of other posts."""
    able = (line for line in lines if line.number in own and not said.is_beneath(line))
    return any(shortened.is_button(line, said.title) for line in able)


def _over(lines: Sequence[Line], said: Said) -> set[int]:
    """Return the lines of a list of other posts, or the blog's name, at the end of these above what is the page's."""
    listed = lines[otherposts.first(lines, said.references, said.hosts) :]
    return {line.number for line in listed} | said.name_at_end(lines)


def _under(lines: Sequence[Line], said: Said) -> set[int]:
    """Return the lines under the addresses that close a post, from the first that is the page's own.

    Where several short lines follow those addresses and none is known, all are taken to be the page's.
    """
    place = len(lines)
    while place > 0 and _is_brief(lines, place - 1, said) and not _cites(lines[place - 1 : place + 1], said):
        place -= 1
    above = lines[place - 1].text if 0 < place < len(lines) else ""
    if sources.read(above) is None or further.find(above):
        return set()
    if any(announcing.says_signed(announcing.label(line.words)) for line in lines[place:]):
        return set()
    known = (at for at in range(place, len(lines)) if pagelines.is_own(lines[at], said.repeated))
    first = next(known, place if len(lines) - place > FEW else len(lines))
    while place < first < len(lines) and pagelines.leads(lines[first - 1]):
        first -= 1
    return {line.number for line in lines[first:]}


def _box(lines: Sequence[Line], said: Said) -> set[int]:
    """Return the few lines between a post's closing addresses and a button: what asks its readers for something."""
    place = len(lines) - 1
    if place < 0 or not ending.is_button(lines[place], said):
        return set()
    while place > 0 and len(lines) - place <= BOX and len(lines[place].text) <= SHORT:
        if sources.read(lines[place].text) is not None:
            break
        if pagelines.says_changed(lines[place]):
            return set()
        place -= 1
    cited = sources.read(lines[place].text) if place < len(lines) - 2 else None
    return {line.number for line in lines[place + 1 :]} if cited is not None and cited.bare else set()


def _is_brief(lines: Sequence[Line], place: int, said: Said) -> bool:
    return pagelines.is_brief(lines[place], said.repeated) and not ending.flows(lines, place, said)


def _shared(lines: Sequence[Line], said: Said) -> int:
    """Return where what is under a post's text begins: the buttons by which it is shared, links to other posts."""
    able = (at for at, line in enumerate(lines) if len(line.text) <= SHORT * (1 + ("](" in line.text)))
    leads = (at for at in able if ending.leads_off(lists.unmarked(addresses.unlinked(lines[at].text))))
    first = next((at for at in leads if not ending.ends_text(lines, at, said)), len(lines))
    text = next((at for at, line in enumerate(lines) if pagelines.STOPPED.search(line.words)), 0)
    others = any(announces_others(line.words) for line in lines[first:])
    others = others or not any(pagelines.is_text(line) for line in lines[first:])
    return first if others and first >= text else len(lines)  # they may stand over the text


def _cites(lines: Sequence[Line], said: Said) -> bool:
    """Return whether the first of two lines is a source with a label, or a label over a source of another host."""
    cited = sources.read(lines[0].text)
    below = lines[-1].text if len(lines) > 1 and leadins.is_label(lines[0].words) else ""
    heads = sources.read(below) or pointed.entry(below, said.references.links) or sources.listed(below)
    found = addresses.find(said.references.linked(below)) if heads else ()
    elsewhere = any(blogaddress.host_of(one.url) not in said.hosts for one in found)
    return elsewhere or (cited is not None and cited.labelled)


def _linked(lines: Sequence[Line], said: Said) -> int:
    """Return where the lines begin that are the page's own because one of them links into the blog's machinery."""
    place = len(lines)
    while place > 0 and _is_brief(lines, place - 1, said):
        place -= 1
    able = (at for at in range(max(place, excerptends.headed(lines)), len(lines)) if ownlinks.may_link(lines[at]))
    first = next((at for at in able if lines[at].words in said.furnished), len(lines))
    while place < first < len(lines) and (pagelines.leads(lines[first - 1]) or _goes_on(*lines[first - 1 : first + 1])):
        first -= 1
    return first


def _goes_on(above: Line, line: Line) -> bool:
    """Return whether a link goes on in the next line, or the words that a post was published by somebody do."""
    near = above.number == line.number - 1
    return near and (above.text.count("[") > above.text.count("]") or all(map(LEAD.fullmatch, above.words.split())))
