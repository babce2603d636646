"""E-mail addresses in a text: contact details have no place in an archive, and an editor is asked about each."""

from collections.abc import Iterator, Mapping

from muniment.text.patterns import late

ADDRESS = late(r"(?<![/\w.])(?<!mailto:)[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")
"""An e-mail address, and not the part of an address that names a user; its name has 64 octets at most (RFC 5321)."""
HELD = "holds an e-mail address; contact details have no place here"


def place(text: str) -> int:
    """Return where the first e-mail address of a text stands, -1 where it holds none."""
    found = ADDRESS.search(text) if "@" in text else None
    return found.start() if found else -1


def told(texts: Mapping[str, str]) -> Iterator[str]:
    """Yield what to say of those texts that hold an e-mail address, by what they are called."""
    yield from (f"{name} {HELD}" for name, text in texts.items() if place(text) >= 0)
