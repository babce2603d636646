"""Patterns that are compiled when they are asked first: a capture asks a third of those that there are."""

import re
from functools import lru_cache
from typing import Any, AnyStr, cast

ASKED = ("finditer", "findall", "fullmatch", "groupindex", "groups", "match", "search", "split", "sub", "subn")
KEPT = 256
"""Answers that are kept of a pattern that is asked the same often; a page of many posts has far more lines."""


class _Late:
    """Stands for a pattern: what is asked of it becomes its own when it is compiled, so that nothing is between."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for asked in ASKED:
            setattr(self, asked, getattr(compiled, asked))
        return getattr(compiled, name)


class _Often(_Late):
    """One whose last answers are kept."""

    def __getattr__(self, name: str) -> Any:
        super().__getattr__(name)
        for asked in ("fullmatch", "match", "search"):
            setattr(self, asked, lru_cache(maxsize=KEPT)(getattr(self, asked)))
        return getattr(self, name)


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern as `re.compile` gives it, except that a faulty one raises `re.error` when it is asked first.

    `re` compiles about a thousand patterns a second of the sizes that are common here.
    """
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


def often(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return such a pattern for lines that many rules ask it of: what it found in the last ones is kept."""
    return cast("re.Pattern[AnyStr]", _Often(pattern, flags))
