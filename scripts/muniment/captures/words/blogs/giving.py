"""Tells links and headings that ask readers for money, by the languages that captures come in."""

from collections.abc import Sequence

from muniment.captures.words.blogs.labelwords import listed
from muniment.captures.words.blogs.phrases import NAMES_SOURCE
from muniment.captures.words.text.addresses import Address
from muniment.text.folding import Phrases

GIVING = Phrases(listed("giving"))
OPENING = " \t\u00a0-*_([{"
MARKS = 4
"""Signs around such words."""


def asked(links: Sequence[Address], text: str) -> bool:
    """Return whether all links of a line ask for money: 'This blog lives by its readers. [Donate](https://…)'.

    What a label before them calls a source is one.
    """
    return bool(links) and all(asks(one.words) for one in links) and not NAMES_SOURCE.match(text.lstrip(OPENING))


def asks(words: str) -> bool:
    """Return whether words ask for money and say no more: 'Donate', 'Support us'."""
    return 0 < len(words) <= GIVING.longest + MARKS and GIVING.fill(words)
