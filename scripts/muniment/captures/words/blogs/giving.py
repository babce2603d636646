"""Tells links and headings that ask readers for money, by the languages that captures come in."""

from collections.abc import Sequence

from muniment.captures.words.blogs.labelwords import listed
from muniment.captures.words.text.addresses import Address
from muniment.text.folding import Phrases

GIVING = Phrases(listed("giving"))
MARKS = 4
"""Signs around such words."""


def asked(links: Sequence[Address]) -> bool:
    """Return whether all links of a line ask for money: 'This blog lives by its readers. [Donate](https://…)'."""
    return bool(links) and all(one.words and GIVING.fill(one.words) for one in links)


def asks(words: str) -> bool:
    """Return whether words ask for money and say no more: 'Donate', 'Support us'."""
    return len(words) <= GIVING.longest + MARKS and GIVING.fill(words)
