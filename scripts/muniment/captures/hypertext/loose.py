"""Signs of a text that mean nothing where each stands, and are marks to Markdown beside what other elements hold."""

import re
from collections.abc import Sequence

from muniment.captures.hypertext.emphasis import BREAK
from muniment.text.patterns import late

FIRST = r"\\.|(?P<fence>`+)(?!`).+?(?<!`)(?P=fence)(?!`)"
"""What is read before any mark: what is escaped, and code."""
BRACKETS, BANGS = late(rf"{FIRST}|[\[\]]|<(?=https?://)"), late(rf"{FIRST}|!(?=\[)")
STROKES = late(rf"{FIRST}|<[^<>]*>|\]\([^\s()]*|https?://[^\s<>]+|~~+|(?P<lone>~)")


def escaped(run: str) -> str:
    """Return a run in which no sign before a link makes a picture of it, and no two strike out what is between them."""
    run = BANGS.sub(_told, run) if "![" in run else run
    if run.count("~") > 1 and sum(bool(found["lone"]) for found in STROKES.finditer(run)) > 1:
        run = STROKES.sub(lambda found: f"\\{found[0]}" if found["lone"] else found[0], run)
    return run


def bracketed(words: str) -> str:
    """Return the words of a link, in which brackets are escaped but in code: it holds no other (CommonMark, 6.3)."""
    return BRACKETS.sub(_told, words) if "[" in words or "]" in words or "<http" in words else words


def _told(found: re.Match[str]) -> str:
    return found[0] if found["fence"] or found[0][0] == "\\" else f"\\{found[0]}"


def starred(made: Sequence[str]) -> list[str]:
    """Return parts of a run, the stars escaped at the ends of some that would open with the part behind them."""
    return [_starred(words, made[place + 1 :]) for place, words in enumerate(made)]


def _starred(words: str, behind: Sequence[str]) -> str:
    after = next(filter(None, behind), " ")[0]
    opens = words[-1:] == "*" and words[-2:-1] != "\\" and not after.isspace() and after != BREAK
    return f"{words[:-1]}\\*" if opens else words
