"""Lines that the buttons by which a page is shared name as the title of its post, or as how that begins."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote_plus

from muniment.captures.words.blogs import blogaddress, sharerows
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.patterns import late

LONGEST, FEWEST, KEY, MANY = 200, 3, 8, 20
"""Characters of such a line, words of one, characters by which it is looked for, and others that begin so."""
ALIKE = str.maketrans("“”„«»‘’‚`–—\u00a0", '"""""\'\'\'\'-- ')
"""Signs that one says in place of others."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff]{7}")
MAILED = late(r"(?:mailto:|whatsapp://send|tg://msg)(?=\?)")
"""How such a link begins that leads to a program of the reader's."""
ADDRESS = late(r"[^\s<>()\[\]\"]{0,2000}")
NAMED = late(r"[?&;](?:text|title|subject|status|t)=(?P<title>[^&;]+)")
SIGNS = ("share", "intent", "submit", "mailto:", "send", "create", "post")
"""What a line holds that has such an address."""


def titles(lines: Sequence[Line], urls: Iterable[str]) -> frozenset[str]:
    """Return what lines say that such an address names; `urls`: those of a list behind the text."""
    told = sorted({title.translate(ALIKE) for title in _told(lines, urls)})
    keys = {title[:KEY] for title in told}
    if not keys:
        return frozenset()
    shown = {lists.unmarked(lists.shown(line)) for line in lines if not line.blank and len(line.words) <= 2 * LONGEST}
    able = {words: words.translate(ALIKE) for words in shown if words[:KEY].translate(ALIKE) in keys}
    return frozenset(words for words, plain in able.items() if _is_title(plain) and _is_told(told, plain))


def _is_told(told: Sequence[str], plain: str) -> bool:
    """Return whether what is told, in order, begins so, as far as a line reaches, and a word ends there."""
    place = bisect_left(told, plain)
    near = (title for title in told[place : place + MANY] if title.startswith(plain))
    return any(not title[len(plain) : len(plain) + 1].isalnum() for title in near)


def _is_title(words: str) -> bool:
    able = len(words) <= LONGEST and not words.endswith((*stops.STATED,))  # a sentence to be shared is none
    return able and (len(words.split()) >= FEWEST or UNSPACED.search(words) is not None)


def _told(lines: Sequence[Line], urls: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from _named(line.text.replace(blogaddress.JOINER, ""))
    for url in urls:
        yield from _named(url)


def _named(text: str) -> Iterator[str]:
    """Yield what such addresses in a text say of the post: its title, and maybe more behind that."""
    if "=" not in text or not any(sign in text for sign in SIGNS):
        return
    for pattern in (sharerows.SERVICE, MAILED):
        for found in pattern.finditer(text):
            address = ADDRESS.match(text, found.end())
            for told in NAMED.finditer(address[0] if address else ""):
                yield " ".join(unquote_plus(told["title"], errors="replace").split())
