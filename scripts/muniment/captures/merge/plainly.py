"""Texts that a tool took out of a page: they say the words of a post that stands, without its links and tables."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from muniment.captures.accounting import ledger
from muniment.captures.drafts.draft import Draft
from muniment.captures.merge.bases import KIND
from muniment.captures.merge.standing import Kept
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lists import MARK
from muniment.model.capture import Digests, Kind
from muniment.model.post import FrontMatter
from muniment.text import folding
from muniment.text.patterns import late

MARKUP = late(r"</?[a-z][^<>]*>|\]\([^()\s]*\)|https?://[^\s<>\])]+|\[\^?\d{1,4}\]")
"""What is no word that a page shows: tags, addresses, the numbers of links and notes."""
WORD = late(r"[^\W_]+")
STOPS = ".,;:!?。，、；：！？"
STOPPED, NO_SIGN = late(rf"([^\W_]+)((?:\s*[{STOPS}])*)"), late(rf"[^\w\s{STOPS}]|_")
"""A word with the stops behind it, and what is neither."""
MARKED = ("|", "#")
"""How a table and a heading begin, which tools and styles write otherwise."""
NOTE = late(r"\[\^(\d{1,4})\]")
"""The number of a note, which a tool writes among the words."""
TOOLS = late(
    r"\(BUTTON\)|\[(?:DEL|INS):|:(?:DEL|INS)\]|\b(?:IFRAME|EMBED|CAPTION|IMAGE):|\[(?:IFRAME|EMBED|CAPTION|IMAGE)\]",
    re.IGNORECASE,
)
"""What lynx writes beside what a page shows (HTML.c)."""


def is_same(draft: Draft, kept: Kept, kind: Kind | None, known: Sequence[Digests]) -> bool:
    """Return whether a text says what another form gave of a post, and no word more or less: it has but less markup."""
    if kind is not Kind.TEXT or all(held.get(KIND) in (None, Kind.TEXT) for held in known):
        return False
    said = [*filter(None, _fields(kept.front))]
    return bool(kept.body.strip()) and (_has_words(kept.body, draft, said) or _runs_on(kept.body, draft.body, said))


def _has_words(mine: str, draft: Draft, said: Sequence[str]) -> bool:
    """Return whether a text has the words of ours, each as often, and all in their order.

    The numbers of our notes may stand among them; a table may be read by columns.
    """
    ours, theirs = Counter(_words(mine)), Counter(_words(draft.body))
    more, notes = theirs - ours - Counter(_words(" ".join(said))), frozenset(NOTE.findall(mine))
    if ours - theirs - Counter(_words(" ".join(_fields(draft.front)))) or not notes.issuperset(more):
        return False
    told, done = _run(draft.body, notes), 0
    for part in ledger.paragraphs(mine):
        run = "" if part.startswith("|") else _run(part, notes)
        place = told.find(run, done)
        if place < 0:
            return False
        done = place + len(run.strip())
    return True


def _run(text: str, notes: Container[str]) -> str:
    """Return the words of a text in their order, without the numbers of notes."""
    words = " ".join(word for word in _words(text) if word not in notes)
    return f" {words} " if words else ""


def _runs_on(mine: str, theirs: str, said: Sequence[str]) -> bool:
    """Return whether the paragraphs of ours follow each other in a text, though no space parts them there."""
    told, done, more = _letters(theirs), 0, list[str]()
    for part in map(_letters, ledger.paragraphs(mine)):
        place = told.find(part, done)
        if place < 0:
            return False
        more.append(told[done:place])
        done = place + len(part)
    known = sorted({*map(_letters, said), *NOTE.findall(mine)}, key=len, reverse=True)
    return not any(_left(gap, known) for gap in (*more, told[done:]))


def otherwise(mine: str, theirs: str) -> tuple[str, str] | None:
    """Return what stands in the place of words of ours in a text that has the same, as far as tools change none of it.

    These are capitals within a paragraph, and the stops behind a word. A style may show a paragraph in capitals.
    """
    told = _marked(theirs)
    said, done = _row(told), 0
    for part in ledger.paragraphs(mine) if not NOTE.search(mine) else ():
        ours = _marked(part) if part[:1] not in MARKED else []
        place = said.find(row, done) if (row := _row(ours)) else -1
        if place >= 0:
            done = place + len(row) - 1
            first = said.count(" ", 0, place)
            others = told[first : first + len(ours)]
            differs = [at for at, pair in enumerate(zip(ours, others, strict=True)) if pair[0] != pair[1]]
            if differs and not "".join(others).isupper():
                near = slice(max(0, differs[0] - 1), differs[0] + 2)
                return " ".join(others[near]), " ".join(ours[near])
    return None


def _marked(text: str) -> list[str]:
    """Return the words of a text with the stops behind them."""
    plain = NO_SIGN.sub("", _plain(text).replace("…", "..."))
    return [f"{word}{''.join(stops.split())}" for word, stops in STOPPED.findall(plain)]


def _row(words: Sequence[str]) -> str:
    """Return words in their order, without stops and capitals."""
    return f" {' '.join(word.rstrip(STOPS).casefold() for word in words)} " if words else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(_plain(text))]


def _letters(text: str) -> str:
    return folding.letters(_plain(text))


def _plain(text: str) -> str:
    """Return what a page shows of Markdown, or of what a tool made of it, without the marks of lists."""
    lines = (line[found.end() :] if (found := MARK.match(line)) else line for line in text.split("\n"))
    return TOOLS.sub(" ", MARKUP.sub(" ", addresses.bare("\n".join(lines))))


def _fields(front: FrontMatter) -> Iterator[str]:
    """Yield the words that stand in a text and became fields: of its pictures, and of its closing lines."""
    for picture in front.pictures:
        yield from (picture.alt, picture.caption, picture.credit)
    yield from (source.title for source in front.sources)


def _left(gap: str, said: Sequence[str]) -> str:
    """Return which letters between paragraphs are of no such words."""
    for words in filter(None, said):
        gap = gap.replace(words, "")
    return gap
