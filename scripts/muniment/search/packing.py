"""Postings as readers load them: each in as few bits as it needs, six bits a letter; ranking.js takes them apart.

A posting is how many posts lie between it and the one before, in Golomb's code as Rice chose it (Rice, "Some practical
universal noiseless coding techniques", 1979), then its level, in the code that makes this list the shortest.
"""

import base64
from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from muniment.posts.catalogue import digest
from muniment.search import postings

LEVELS = (
    ("11111", "10", "0", "1100", "1101", "11100", "11101", "11110"),
    ("1111", "100", "00", "101", "01", "1100", "1101", "1110"),
    ("111111", "111110", "111101", "111100", "1110", "110", "10", "0"),
)
"""Codes of the levels: where most postings are of words said once, where words are said often, where they are names."""
MOST = 20
"""The largest parameter of Rice's code: one letter tells it and the code of the levels."""
RARE = 5
"""The parameter from which on words are said once in nearly all posts that have them."""
SAMPLE = 100
"""Postings by which the code of the levels is chosen."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


class _Words(dict[str, str]):
    """The bits of each posting by its letter in a text of postings, for one parameter and one code of the levels."""

    def __init__(self, parameter: int, levels: tuple[str, ...]) -> None:
        super().__init__()
        self.parameter, self.levels = parameter, levels

    def __missing__(self, letter: str) -> str:
        self[letter] = found = self.of(ord(letter) - postings.FIRST - 1)
        return found

    def of(self, step: int) -> str:
        """Return the bits of a posting that is so far from the last place that it could not have had."""
        gap, level = step >> postings.BITS, step & postings.LAST
        rest = format(gap & ((1 << self.parameter) - 1), f"0{self.parameter}b") if self.parameter else ""
        return f"{'1' * (gap >> self.parameter)}0{rest}{self.levels[level]}"


WORDS = [[_Words(parameter, levels) for levels in LEVELS] for parameter in range(MOST + 1)]


@cache
def key() -> bytes:
    """Return a digest of the code by which postings are packed."""
    return digest(Path(__file__).read_bytes())


def packed(text: str) -> str:
    """Return a text of postings packed: a letter for the codes, then the bits."""
    if chr(postings.FAR) in text:
        return _far(text)
    total = sum(array("I", text.encode(postings.LETTERS))) - (postings.FIRST + 1) * len(text)
    parameter = _parameter(total, len(text))
    number = _shortest(parameter, text[:SAMPLE]) if parameter < RARE else 0
    return _letters(parameter, number, map(WORDS[parameter][number].__getitem__, text))


def _shortest(parameter: int, text: str) -> int:
    """Return the number of the code of the levels that takes the fewest bits for a text."""
    lengths = [len("".join(map(words.__getitem__, text))) for words in WORDS[parameter]]
    return lengths.index(min(lengths))


def _far(text: str) -> str:
    """Return postings packed some of which are further from the one before than one letter can say."""
    steps = [*_steps(postings.decoded(text))]
    parameter = _parameter(sum(steps), len(steps))
    return _letters(parameter, 0, map(WORDS[parameter][0].of, steps))


def _steps(places: Iterable[int]) -> Iterator[int]:
    before = -1
    for place in places:
        yield place - (before | postings.LAST) - 1
        before = place


def _parameter(total: int, count: int) -> int:
    """Return the parameter for so many steps of this sum: about the logarithm of the mean gap by ln 2."""
    return min(MOST, max(0, (total * 49 // (50 * postings.STAGES * count)).bit_length() - 1))


def _letters(parameter: int, number: int, words: Iterable[str]) -> str:
    """Return bits as letters; those that fill the last one are ones, which no posting ends with."""
    bits = "".join(words)
    count = -(-len(bits) // 6)
    filled = bits + "1" * (-len(bits) % 24)
    octets = int(filled, 2).to_bytes(len(filled) // 8)
    return LETTERS[parameter * len(LEVELS) + number] + base64.b64encode(octets).decode()[:count]
