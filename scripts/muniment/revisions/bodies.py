"""Changes of organisations: names taken over into the registry, and ids written into the posts that name them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

import msgspec
import yaml

from muniment.model.organisation import Organisation
from muniment.model.post import Post
from muniment.model.problem import errors
from muniment.posts import unresolved
from muniment.posts.library import Library
from muniment.revisions import changes, front, spans
from muniment.revisions.changes import Change, Refused
from muniment.text import naming, permalink, yamltext
from muniment.text.naming import NamedBody
from muniment.vocabularies import registry, vocabulary
from muniment.vocabularies.registry import ORGANISATIONS, Registry, fold

PATH = f"posts/{ORGANISATIONS}"


class Addition(msgspec.Struct, frozen=True):
    """What the registry and the posts gain: changes to write, ids of new bodies, names left out with the reason."""

    changes: tuple[Change, ...]
    fresh: tuple[str, ...]
    left: tuple[str, ...] = ()


def add(library: Library, wanted: Iterable[str], *, alias_of: str = "", further: Iterable[str] = ()) -> Addition:
    """Return the changes that take names over.

    `wanted`: names to add; where it is empty, all that posts name without an entry and all in `further`, but for
    those that may be a known body misspelt. `alias_of`: id of the body that the wanted names are aliases of.
    """
    names = list(wanted)
    if library.broken:
        raise Refused(f"{library.broken[0]}:1: cannot be read, so its bodies are not known; `muniment check` says why")
    old, text, entries = _read(library)
    fresh: list[str] = []
    left: list[str] = []
    if alias_of:
        new = _aliased(text, entries, library.registry, names, alias_of)
    else:
        asked = [body.as_ for body in unresolved.names(library)] + list(further)
        new, fresh, left = _extended(text, library.registry, names or asked, careful=not names)
    bodies = _registry(new)
    mark = "\ufeff" if old and old.startswith("\ufeff") else ""
    posts = list(_posts(library, bodies))
    return Addition((Change(PATH, old, mark + new), *posts), tuple(fresh), tuple(left))


def _read(library: Library) -> tuple[str | None, str, list[Organisation]]:
    file = library.root / PATH
    old = changes.text(library.root, PATH) if file.is_file() else None
    text = _implied(library) if old is None else old.removeprefix("\ufeff")
    _, entries, problems = vocabulary.parse(text, PATH, Organisation)
    if failing := errors(problems):
        raise Refused(str(failing[0]))
    return old, text, entries


def _implied(library: Library) -> str:
    """Return the entries that the posts' own words make where the registry is absent."""
    return "".join(
        f"- id: {yamltext.scalar(body.id)}\n  name: {yamltext.scalar(body.name)}\n"
        for body in library.registry.organisations
    )


def _registry(text: str) -> Registry:
    _, entries, problems = vocabulary.parse(text, PATH, Organisation)
    if failing := errors(problems):
        raise Refused(str(failing[0]))
    return registry.assemble((), entries)


def _aliased(text: str, entries: list[Organisation], known: Registry, names: list[str], alias_of: str) -> str:
    place = next((number for number, body in enumerate(entries) if body.id == alias_of), -1)
    if place < 0:
        raise Refused(f"'{alias_of}' is the id of no entry; `muniment organisations` shows the nearest")
    for name in names:
        owner = known.organisation_named(name)
        if owner is not None and owner.id != alias_of:
            raise Refused(f"'{name}' already means '{owner.name}' ({owner.id}); one name means one body")
    plain = [naming.parse_line(name).name or name for name in names]
    own = {fold(name) for name in registry.names(entries[place])}
    node: yaml.Node = spans.entries(spans.document(text))[place]
    return spans.replace(text, spans.lengthened(text, node, "aliases", [n for n in plain if fold(n) not in own]))


def _extended(text: str, known: Registry, names: Iterable[str], *, careful: bool) -> tuple[str, list[str], list[str]]:
    """Return the registry's text with an entry for each unknown name, the new ids, and what was left out."""
    spelt = {name: body for body in known.organisations for name in registry.names(body)}
    taken, seen = set(known.by_id), set(known.by_name)
    fresh: list[str] = []
    left: list[str] = []
    for words in dict.fromkeys(" ".join(name.split()) for name in names):
        named = naming.parse_line(words)
        if not named.name:
            left.append(f"'{words}' names no body")
        elif unresolved.known(known, words) is None and fold(named.name) not in seen:
            near = next(unresolved.near(named.name, spelt), None) if careful else None
            if near and near.likeness >= unresolved.LIKELY:
                left.append(f"'{words}' may be '{near.name}' ({near.id}); {_ways(words, near.id)}")
                continue
            key = _identifier(named, taken)
            taken.add(key)
            seen.add(fold(named.name))
            fresh.append(key)
            text = spans.appended(text, _fields(key, named))
    return text, fresh, left


def _ways(words: str, key: str) -> str:
    return f'`muniment organisations add "{words}"` adds it, --alias-of {key} makes it another name of that body'


def _fields(key: str, named: NamedBody) -> Mapping[str, str]:
    fields = {"id": key, "name": yamltext.scalar(named.name)}
    fields |= {"acronym": yamltext.scalar(named.acronym)} if named.acronym else {}
    return fields | ({"country": yamltext.scalar(named.country)} if named.country else {})


def _identifier(named: NamedBody, taken: set[str]) -> str:
    """Return an id for a new body: its name, else its acronym, in small letters without accents."""
    base = next(filter(None, map(_ascii, (named.name, named.acronym))), "body")
    number, key = 1, base
    while key in taken:
        number += 1
        key = f"{base}-{number}"
    return key


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    letters = [character for character in plain if character.isalpha()]
    if not letters or not all(letter.isascii() for letter in letters):
        return ""
    bare = "".join(character for character in plain if not unicodedata.combining(character))
    return re.sub(r"[^a-z0-9]+", "-", permalink.slug(bare)).strip("-")[:60].strip("-")


def _posts(library: Library, bodies: Registry) -> Iterator[Change]:
    """Yield the change of each post that names a body without its id, where the registry knows it now."""
    due: dict[str, dict[int, str]] = {}
    for post, number, entry in unresolved.missing(library):
        found = unresolved.known(bodies, entry.as_)
        if found is not None:
            due.setdefault(post.path, {})[number] = found.id
    for path, ids in due.items():
        yield _identified(library.by_path[path], library, ids)


def _identified(post: Post, library: Library, ids: dict[int, str]) -> Change:
    text = changes.text(library.root, post.path)
    return front.change(post, text, field="organisations", revision=front.identified(ids))
