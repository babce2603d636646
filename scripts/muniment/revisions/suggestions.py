"""Bodies that posts name and do not list: proposals for editors, never written into their text."""

import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from muniment.captures.signed import signatories
from muniment.captures.words.text.lines import Line, lines_of
from muniment.model.post import Post, Role
from muniment.posts import fences, unresolved
from muniment.posts.library import Library
from muniment.text import naming, yamltext
from muniment.vocabularies import registry
from muniment.vocabularies.recognition import Mention, Recogniser


class Suggestion(msgspec.Struct, frozen=True, order=True):
    """An entry that a post may want under organisations, and the place that speaks for it."""

    path: str
    line: int
    column: int
    id: str
    role: Role
    words: str
    name: str

    def __str__(self) -> str:
        """Return `path:line[:column]: what is named there, and the entry for it`."""
        column = f":{self.column}" if self.column else ""
        entry = f"{{as: {yamltext.scalar(self.words)}, id: {self.id}, role: {self.role}}}"
        return f"{self.path}:{self.line}{column}: names {self.name}; suggested under organisations: {entry}"


def suggest(library: Library, posts: Iterable[Post]) -> Iterator[Suggestion]:
    """Yield what these posts may want under organisations: each body once: where it signs, else where it is first."""
    recogniser = Recogniser(library.registry)
    for post in posts:
        known = {body.id for body in post.organisations}
        named = sorted(_named(library, post, recogniser), key=lambda found: found.role is not Role.SIGNATORY)
        for found in (*_unlinked(library, post), *named):
            if found.id not in known:
                known.add(found.id)
                yield found


def _unlinked(library: Library, post: Post) -> Iterator[Suggestion]:
    """Yield the ids of entries that have none, where the registry knows the body by now."""
    for number, entry in enumerate(post.organisations):
        body = None if entry.id else unresolved.known(library.registry, entry.as_)
        if body is not None:
            text = fences.split((library.root / post.path).read_text(encoding="utf-8"))[1]
            line = yamltext.place(text, ("organisations", number))[0] + 1
            yield Suggestion(post.path, line, 0, body.id, entry.role, entry.as_, body.name)


def _named(library: Library, post: Post, recogniser: Recogniser) -> Iterator[Suggestion]:
    text = unicodedata.normalize("NFC", library.body(post))
    known = {body.id for body in post.organisations}
    fresh = [mention for mention in recogniser.mentions(text) if mention.id not in known]
    if not fresh:
        return
    lines = lines_of(text)
    signed = _signed(lines, fresh, post.title)
    number = 0
    for mention in fresh:
        while lines[number].next <= mention.start:
            number += 1
        line = lines[number]
        role = Role.SIGNATORY if _is_signatory(line, mention, signed) else Role.MENTIONED
        words = naming.unmarked(line.text) if role is Role.SIGNATORY else " ".join(mention.words.split())
        column = mention.start - line.start + 1
        name = library.registry.by_id[mention.id].name
        yield Suggestion(post.path, post.line + number, column, mention.id, role, words, name)


def _signed(lines: list[Line], mentions: Iterable[Mention], title: str) -> frozenset[str]:
    """Return the entries of the lists of signatories; only a text that names bodies in a list is looked through."""
    starts = {mention.start for mention in mentions}
    listed = any(line.start <= start <= line.start + 12 for line in lines for start in starts)
    shown = [line for line in lines if not line.blank] if listed else []
    return frozenset(signatories.find(shown, title).entries)


def _is_signatory(line: Line, mention: Mention, signed: frozenset[str]) -> bool:
    """Return whether a line is an entry of a list of signatories, and the body its signatory, not its framework."""
    if not signed:
        return False
    own = [entry for entry in naming.columns(line.text) if entry in signed]
    words = registry.fold(mention.words)
    parsed = [naming.parse_line(entry) for entry in own]
    return any(words in registry.fold(named.name) or mention.words == named.acronym for named in parsed)
