"""Lines as they show, for the names in them to be read: rows of tables by what their cells list."""

import msgspec

from muniment.captures.hypertext import cites
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

NOTED = late(r"<sup>[^<>]{1,9}</sup>|\[\^[^\[\]]{1,9}\]")
"""What leads from words to a note."""
CELL = late(r"<t[dh](?: [^<>]*)?>(.*?)</t[dh]>")
"""A cell of a table that is no Markdown."""
PARTED = late(r"(?:<br>|</?p>)+")
"""What parts lines and paragraphs in a cell."""
TAG = late(r"</?[a-z][^<>]*>")


def as_shown(line: Line) -> Line:
    """Return a line of Markdown as it shows, for the names in it to be read."""
    if not cites.MARKED.search(line.text):
        return line
    cells = CELL.findall(line.text) if line.text.startswith("<tr>") else ()
    if cells := [part for cell in cells for part in _entries(cell)]:
        told = f"| {' | '.join(map(cites.plain, cells))} |" if len(cells) > 1 else cites.plain(cells[0])
        return msgspec.structs.replace(line, text=told, words=told) if told else line
    if line.text.startswith("|") and "<br>" in line.text:
        told = " | ".join(part for cell in line.text.split(" | ") for part in _entries(cell))
        line = msgspec.structs.replace(line, text=told, words=" ".join(told.split()))
    noted = "<sup>" in line.text or "[^" in line.text
    text, words = (NOTED.sub("", line.text), NOTED.sub("", line.words)) if noted else (line.text, line.words)
    words = TAG.sub("", words).strip() or line.words
    bullet = "* " if text[:2] == "* " else ""  # of a list under another
    shown = bullet + cites.plain(addresses.shown(text.removeprefix(bullet)))
    return msgspec.structs.replace(line, text=shown, words=words)


def _entries(cell: str) -> list[str]:
    """Return what a cell lists: its paragraphs, or lines where they are several; one that goes on is one entry."""
    parts = [part for part in PARTED.split(cell) if part] or [""]
    lists = len(parts) > len(("a name", "its rest")) or "<br><br>" in cell or "<p>" in cell
    return parts if lists else [" ".join(parts)]
