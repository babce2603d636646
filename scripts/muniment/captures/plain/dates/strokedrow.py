"""What a row of a post's particulars says that has strokes between its parts, and no day: 'by Ann Roe | 2 Comments'."""

from collections.abc import Iterator, Sequence

from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.rows import countedrow, wholerows
from muniment.captures.words.text import addresses
from muniment.text.patterns import late

FORM = "undated"
STROKE = late(r"(?:(?<=\s)|^)[/|·•–—](?=\s|$)|∕")
"""What parts the particulars of a post."""
WITHIN = late(r"(?:in|under|dans|en|em|unter|w|v|в|у)\s+(?=[^\W\d_])")
"""A small word that leads to labels; with a capital letter it begins one: 'In memoriam'."""
NUMBER = late(r"\[\d+\]")
"""The number of a link."""
TIME = late(r"\d[:.]\d\d")
"""The time of day: the day stands elsewhere, and dates the post."""
SHORT, MOST = 60, 5
"""Characters of a part of such a row, and parts of it."""


def read(text: str, lines: int, *, sure: bool = False) -> DateLine | None:
    """Return what such a row says; None for any other. `sure`: whether it need not lead to comments."""
    shown = wholerows.slashed(NUMBER.sub(lambda number: " " * len(number[0]), addresses.blanked(text)))
    parts = list(_parts(shown))
    seam = countedrow.signed(shown) if len(parts) == 1 else 0
    parts = [(parts[0][0], len(shown[:seam].rstrip())), (seam, parts[0][1])] if seam else parts
    if not len(parts) + sure > 1 or len(parts) > MOST or any(last - first > SHORT for first, last in parts):
        return None
    words = [" ".join(shown[first:last].split()) for first, last in parts]
    replies = [part for part, said in zip(parts, words, strict=True) if _is_reply(said)]
    names = [(part, bylines.author(shown[slice(*part)])) for part in parts if part not in replies]
    authors = [(part, (part[0] + name[0], part[0] + name[1])) for part, name in names if name[1]]
    if not authors and (seam or "/author/" in text):  # the link tells without a word such as 'by'
        authors = [(part, part) for part in parts if part not in replies and bylines.is_name(shown[slice(*part)])]
    if not (replies or sure) or len(authors) != 1 or TIME.search(shown):
        return None
    others = [part for part in parts if part not in replies and part != authors[0][0]]
    category = _behind_word(shown, *others[0]) if len(others) == 1 else (0, 0)
    return DateLine(UNKNOWN, pure=False, form=FORM, author=authors[0][1], categories=category, lines=lines)


def _behind_word(shown: str, first: int, last: int) -> tuple[int, int]:
    """Return where labels stand behind a small word that leads to them."""
    led = WITHIN.match(shown, first, last)
    return (led.end() if led else first, last)


def _is_reply(words: str) -> bool:
    """Return whether a part says how many comments there are, or asks for one."""
    return bool(COMMENT_SIGNS.within(words.lower()) and (COMMENTS.fullmatch(words) or is_button(words)))


def _parts(shown: str) -> Iterator[tuple[int, int]]:
    """Yield where each part between strokes stands, without the space around it."""
    ends: Sequence[tuple[int, int]] = [found.span() for found in STROKE.finditer(shown)]
    for (_, first), (last, _) in zip([(0, 0), *ends], [*ends, (len(shown), 0)], strict=True):
        words = shown[first:last]
        if words.strip():
            yield first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip())
