"""Names in rows that go on behind where they seem to end: 'Jan Wilk Jr.', 'A. R.', 'Ann Roe, Jan Wilk'."""

import msgspec

from muniment.captures.words.blogs import labels
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.text.lists import COMMAS
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

MORE = late(r"\s*,\s+(?P<name>[^\W\d_][^\s,|·•:;()]*(?:\s+[^\s,|·•:;()]+){1,4})(?=\s*(?:[,|·•]|$))")
"""Another name behind a comma."""
SHORT = late(rf"(?:\b{CAPITAL}\. ?{CAPITAL}|\b[JS]r)\Z")
"""What a full stop behind is a part of: first letters of names, or what tells a son from his father.

Behind one such letter alone it may end a sentence: 'This entry was posted by Helen M.'
"""
ABBREVIATED = late(
    r"(?:\.[^\W\d_]*|\b[^\W\d_]|\b(?:[JS]r|Inc|Ltd|Co|Corp|Bros|Esq|PhD|[MJE]D|Prof|Dr|Univ|Dept|Inst|Assoc|Ltda|St|al))\Z"
)
"""What a full stop behind shortens, or such a stop itself."""
CLUNG = late(r"(?:作者|投稿者|作成者|글쓴이|작성자)(?=\w{2})")
"""The word for who wrote a post, without space before the name."""


def told(said: DateLine, text: str) -> DateLine:
    """Return what a row says with the whole names of who wrote the post; none of them is a category."""
    first, last = said.author
    if not last:
        return said
    clung = CLUNG.match(text, first, last)
    end, first = last, clung.end() if clung else first
    while labels.personal(text[first:last]) and (more := MORE.match(text, end)) and _is_name(more["name"]):
        end = more.end("name")
    end = stopped(text, first, end)
    if (first, end) == said.author:
        return said
    filed = said.categories if said.categories[1] <= first or said.categories[0] >= end else (0, 0)
    return msgspec.structs.replace(said, author=(first, end), categories=filed)


def go_on(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two places of a row are the names of persons, with a comma between them."""
    persons = all(_is_name(text[slice(*place)]) for place in (one, other))
    return persons and text[one[1] : other[0]].strip() in COMMAS


def _is_name(words: str) -> bool:
    """Return whether words may name a person: no body, and nothing behind a word for labels ('Рубрика Courts')."""
    return labels.personal(words) and not (LABELLING.match(words) or labels.BODY.search(words))


def stopped(text: str, first: int, last: int) -> int:
    """Return where a name ends: with the full stop right behind it that is a part of it, without one that ends a row.

    'Posted on 3 May by Ann Roe.', but 'Jan Wilk Jr.', 'Acme Inc.' and 'Helen M.'
    """
    if text.startswith(".", last - 1, last):
        return last - (ABBREVIATED.search(text, first, last - 1) is None)
    return last + (text.startswith(".", last) and SHORT.search(text, first, last) is not None)
