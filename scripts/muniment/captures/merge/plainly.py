"""Texts that a tool took out of a page: they say the words of a post that stands, without its links and tables."""

from collections import Counter
from collections.abc import Iterator, Sequence

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
TOOLS = late(r"(?:button|del|ins|iframe|embed|image|caption|\d{1,3})+")
"""What lynx writes beside what a page shows (HTML.c), and numbers that count entries of a list."""


def is_same(draft: Draft, kept: Kept, kind: Kind | None, known: Sequence[Digests]) -> bool:
    """Return whether a text says what another form gave of a post, and no word more or less: it has but less markup."""
    if kind is not Kind.TEXT or all(held.get(KIND) in (None, Kind.TEXT) for held in known):
        return False
    said = [*filter(None, _fields(kept.front))]
    return bool(kept.body.strip()) and (_has_words(kept.body, draft, said) or _runs_on(kept.body, draft.body, said))


def _has_words(mine: str, draft: Draft, said: Sequence[str]) -> bool:
    """Return whether a text has the words of ours, each as often, though numbers of notes stand among them."""
    ours, theirs = _words(mine), _words(draft.body)
    more = theirs - ours - _words(" ".join(said))
    return not ours - theirs - _words(" ".join(_fields(draft.front))) and all(map(TOOLS.fullmatch, more))


def _runs_on(mine: str, theirs: str, said: Sequence[str]) -> bool:
    """Return whether the paragraphs of ours follow each other in a text, though no space parts them there."""
    told, done, more = _letters(theirs), 0, list[str]()
    for part in map(_letters, ledger.paragraphs(mine)):
        place = told.find(part, done)
        if place < 0:
            return False
        more.append(told[done:place])
        done = place + len(part)
    known = sorted(map(_letters, said), key=len, reverse=True)
    return all(_is_known(gap, known) for gap in (*more, told[done:]))


def _words(text: str) -> Counter[str]:
    return Counter(map(str.casefold, WORD.findall(MARKUP.sub(" ", addresses.bare(text)))))


def _letters(text: str) -> str:
    """Return the letters that a page shows of Markdown, or of what a tool made of it."""
    lines = (line[found.end() :] if (found := MARK.match(line)) else line for line in text.split("\n"))
    return folding.letters(MARKUP.sub(" ", addresses.bare(" ".join(lines))))


def _fields(front: FrontMatter) -> Iterator[str]:
    """Yield the words that stand in a text and became fields: of its pictures, and of its closing lines."""
    for picture in front.pictures:
        yield from (picture.alt, picture.caption, picture.credit)
    yield from (source.title for source in front.sources)


def _is_known(gap: str, said: Sequence[str]) -> bool:
    """Return whether letters between paragraphs are such words, or what the tool wrote."""
    for words in filter(None, said):
        gap = gap.replace(words, "")
    return not gap or TOOLS.fullmatch(gap) is not None
