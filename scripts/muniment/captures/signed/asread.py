"""Lines as they read where a tool wrote Markdown: without escapes of signs, with dashes for hyphens in a row."""

from collections.abc import Sequence

import msgspec

from muniment.captures.words.text.lines import Line
from muniment.text import hyphens
from muniment.text.patterns import late

ESCAPE = late(r"\\(?=['\"<>@$^~&])|^\s*\\(?=[-+*#] )")
"""What stands before a sign that Markdown might change; signs of columns and within lines keep theirs."""
NUMBER = late(r"(?<!\S)\[\d{1,4}\](?=[^\W\d_])")
"""What a text browser writes before the words of a link."""
WORD = late(r"\w")


def of(lines: Sequence[Line], text: str) -> Sequence[Line]:
    """Return lines as they read; `text`: that of all."""
    able = "\\" in text or "--" in text
    return [_shown(line) if "\\" in line.text or "--" in line.text else line for line in lines] if able else lines


def _shown(line: Line) -> Line:
    return (
        msgspec.structs.replace(line, text=_read(line.text), words=_read(line.words))
        if WORD.search(line.text)
        else line
    )


def _read(words: str) -> str:
    return hyphens.dashed(ESCAPE.sub("", words))


def written(entries: Sequence[str], text: str) -> list[str]:
    """Return entries with hyphens for dashes where their text has them, and without the numbers of links."""
    plain = [NUMBER.sub("", entry) if "[" in entry else entry for entry in entries]
    known = hyphens.told(text) if plain and "--" in text else set()
    return [hyphens.as_told(entry, known) for entry in plain] if known else plain
