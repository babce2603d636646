"""Where the reference definitions of a Markdown text stand (CommonMark 0.31, section 4.7)."""

import re
from collections.abc import Iterator

from muniment.text.patterns import late

DEFINITION = late(
    r"""^[ \t>*+\-0-9.)]*\[(?!\^)((?:\\.|[^\[\]\\])+)\]:[ \t]*(?:\r?\n[ \t>]*)?(?:<([^<>\n]*)>|(\S+))""", re.MULTILINE
)
ESCAPED = late(r"\\([!-/:-@\[-`{-~])")


def definitions(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start of the definition, position of its address, address) of what looks like a definition."""
    for match in DEFINITION.finditer(text):
        group = 2 if match[2] is not None else 3
        yield match.start(1), match.start(group), ESCAPED.sub(r"\1", match[group])


def label(text: str, start: int) -> str:
    """Return the label that begins at `start`, as Markdown compares labels: case and white space aside."""
    return " ".join(text[start : text.index("]:", start)].split()).casefold()
