"""Finds titles of posts in the addresses of the buttons by which they are shared: `…/share?text=A+bell+is+stolen`."""

from collections.abc import Iterator
from urllib.parse import unquote_plus

from muniment.captures.words.blogs import sharerows
from muniment.text.patterns import late

MAILED = late(r"(?:mailto:|whatsapp://send|tg://msg)(?=\?)")
"""How such a link begins that leads to a program of the reader's."""
ADDRESS = late(r"[^\s<>()\[\]\"]{0,2000}")
TOLD = late(r"[?&;](?:text|title|subject|status|t)=(?P<title>[^&;]+)")
SIGNS = ("share", "intent", "submit", "mailto:", "send", "create", "post")
"""What a line holds that has such an address."""


def of(text: str) -> Iterator[str]:
    """Yield what such addresses in a text say of the post: its title, and maybe more behind that."""
    if "=" not in text or not any(sign in text for sign in SIGNS):
        return
    for pattern in (sharerows.SERVICE, MAILED):
        for found in pattern.finditer(text):
            address = ADDRESS.match(text, found.end())
            for told in TOLD.finditer(address[0] if address else ""):
                yield " ".join(unquote_plus(told["title"], errors="replace").split())
