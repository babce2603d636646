"""Posts of social networks as pages show them: quotations with a link to each, which may stand among sources."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.hypertext import players
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

QUOTE = ">"
SIGNED = late(r"> ?[—–] .*\]\((?P<url>https?://[^\s()?#]+)(?:[?#][^\s()]*)?\)")
"""The last line of such a quotation: who wrote the post, and its day, which leads to it."""


class Posted(msgspec.Struct, frozen=True):
    """The lines of a text, each such quotation as one line, the address that its blog stores in place of it."""

    read: list[Line]
    quotes: dict[int, Sequence[Line]]
    """The lines of each quotation, by the number of the last of them, which that one has too."""

    def played(self) -> set[str]:
        """Return the lines of all quotations, and the addresses in their places: what is shown where it stands."""
        words = {line.words for quote in self.quotes.values() for line in quote} - {QUOTE}
        return words | {line.words for line in self.read if line.number in self.quotes}

    def kept(self) -> set[int]:
        """Return the numbers of the lines of all quotations: their words stand nowhere else."""
        return {line.number for quote in self.quotes.values() for line in quote}


def read(shown: Sequence[Line]) -> Posted:
    """Return lines of Markdown with one for each quotation of a post of a social network."""
    made, quotes = list[Line](), dict[int, Sequence[Line]]()
    for group in _groups(shown):
        url = _quoted(group)
        made += [msgspec.structs.replace(group[-1], text=url, words=url)] if url else group
        quotes |= {group[-1].number: group} if url else {}
    return Posted(made, quotes)


def _groups(shown: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines, those of one quotation together."""
    group: list[Line] = []
    for line in shown:
        if group and not (line.text.startswith(QUOTE) and line.number == group[-1].number + 1):
            yield group
            group = []
        group.append(line)
        if not line.text.startswith(QUOTE):
            yield group
            group = []
    yield from [group] if group else []


def _quoted(group: Sequence[Line]) -> str:
    """Return the address of the post that lines quote; empty where they are no such quotation."""
    found = SIGNED.fullmatch(group[-1].text)
    return found["url"] if found and players.POSTED.search(found["url"]) and _is_post(found["url"]) else ""


def _is_post(address: str) -> bool:
    return players.EMBEDDABLE.fullmatch(address) is not None
