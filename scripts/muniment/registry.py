"""The two vocabularies beside the posts: tags and organisations, and who is meant by a name."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from muniment import permalink, yamltext
from muniment.model.organisation import Organisation
from muniment.model.problem import Problem, error
from muniment.model.tag import Tag

TAGS, ORGANISATIONS = "tags.yml", "organisations.yml"
IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

Entry = TypeVar("Entry", Tag, Organisation)


def fold(name: str) -> str:
    """Return `name` without what spelling varies in: case, accents, spacing, quotation marks, a leading `the`."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`\"“”")
    words = " ".join(re.sub(r"[\W_]+", " ", kept).split())
    return words.removeprefix("the ") or kept.strip()


class Registry(msgspec.Struct, frozen=True):
    """Both vocabularies, and lookups by folded name."""

    tags: tuple[Tag, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    by_id: dict[str, Organisation] = {}
    by_name: dict[str, Organisation] = {}
    by_acronym: dict[str, tuple[Organisation, ...]] = {}
    by_label: dict[str, Tag] = {}

    def tag_named(self, label: str) -> Tag | None:
        """Return the tag that a label or an alias of it means."""
        return self.by_label.get(label) or self.by_label.get(fold(label))

    def organisation_named(self, name: str, country: str = "") -> Organisation | None:
        """Return the body that a name or alias means; an acronym counts where its country (alpha-2) is given too."""
        known = self.by_name.get(fold(name))
        shared = [] if known else [o for o in self.by_acronym.get(name.strip(), ()) if country and o.country == country]
        return known or (shared[0] if len(shared) == 1 else None)


def read(folder: Path, shown: str = "posts") -> tuple[Registry, tuple[Problem, ...]]:
    """Read tags.yml and organisations.yml of `folder`; both may be absent. Problems name files under `shown`."""
    tags, tag_problems = _entries(folder / TAGS, f"{shown}/{TAGS}", Tag)
    bodies, body_problems = _entries(folder / ORGANISATIONS, f"{shown}/{ORGANISATIONS}", Organisation)
    tags = [_with_slug(tag) for tag in tags]
    found = [*_tag_faults(tags, f"{shown}/{TAGS}"), *_body_faults(bodies, f"{shown}/{ORGANISATIONS}")]
    return assemble(tags, bodies), (*tag_problems, *body_problems, *found)


def assemble(tags: Iterable[Tag], bodies: Iterable[Organisation]) -> Registry:
    """Return the registry of these entries."""
    tags, bodies = tuple(tags), tuple(bodies)
    acronyms: dict[str, tuple[Organisation, ...]] = {}
    for body in bodies:
        if body.acronym:
            acronyms[body.acronym] = (*acronyms.get(body.acronym, ()), body)
    labels = {key: tag for tag in reversed(tags) for name in (*tag.aliases, tag.label) for key in (fold(name), name)}
    return Registry(
        tags=tags,
        organisations=bodies,
        by_id={body.id: body for body in bodies},
        by_name={fold(name): body for body in reversed(bodies) for name in names(body)},
        by_acronym=acronyms,
        by_label=labels,
    )


def names(body: Organisation) -> tuple[str, ...]:
    """Return every name that means this body alone."""
    return (*body.aliases, *body.names.values(), body.name)


def _with_slug(tag: Tag) -> Tag:
    return tag if tag.slug else msgspec.structs.replace(tag, slug=permalink.slug(tag.label))


def _entries(path: Path, shown: str, kind: type[Entry]) -> tuple[list[Entry], list[Problem]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return [], []
    except (OSError, UnicodeDecodeError) as fault:
        return [], [error(shown, 1, "unreadable", f"cannot be read as UTF-8 text: {fault}")]
    try:
        raw = yamltext.read(text)
    except yamltext.YamlFault as fault:
        return [], [error(shown, fault.line, "yaml", fault.message, column=fault.column)]
    if not isinstance(raw, list):
        return [], [error(shown, 1, "yaml", "must be a list: each entry begins with '- '")] if raw else []
    lines = yamltext.entry_lines(text)
    entries, problems = [], []
    for line, value in zip(lines, raw, strict=True):
        try:
            entries.append(msgspec.convert({**value, "line": line} if isinstance(value, dict) else value, kind))
        except msgspec.ValidationError as fault:
            problems.append(error(shown, line, "entry-form", f"{_explained(str(fault), kind)}"))
    return entries, problems


def _explained(fault: str, kind: type[Entry]) -> str:
    fields = ", ".join(_field_names(kind))
    said = fault.replace("Object contains unknown field", "unknown field").replace("`", "'")
    return f"{said[:1].lower()}{said[1:]}; an entry has: {fields}"


def _field_names(kind: type[Entry]) -> list[str]:
    return [field.encode_name for field in msgspec.structs.fields(kind) if field.name != "line"]


def _twice(entries: Iterable[tuple[str, str, int]], shown: str, code: str) -> Iterator[Problem]:
    """Yield an error for each name that two entries claim; entries are (key, words of it, line)."""
    seen: dict[str, int] = {}
    for key, words, line in entries:
        first = seen.setdefault(key, line)
        if first != line:
            yield error(shown, line, code, f"'{words}' is already taken by the entry at line {first}; keep it in one")


def _tag_faults(tags: list[Tag], shown: str) -> Iterator[Problem]:
    spelt = ((fold(name), name, tag.line) for tag in tags for name in dict.fromkeys((tag.label, *tag.aliases)))
    yield from _twice(spelt, shown, "tag-twice")
    yield from _twice(((tag.slug, tag.slug, tag.line) for tag in tags), shown, "slug-twice")
    labels = {tag.label: tag for tag in tags}
    for tag in tags:
        if not tag.slug or "/" in tag.slug:
            yield error(shown, tag.line, "tag-slug", f"'{tag.label}' needs a slug, as in 'slug: some-words'")
        if tag.broader and tag.broader not in labels:
            yield error(shown, tag.line, "broader-unknown", f"broader tag '{tag.broader}' is not in the vocabulary")
        elif _circular(tag, labels):
            yield error(shown, tag.line, "broader-circle", f"'{tag.label}' is broader than itself; break the circle")


def _circular(tag: Tag, labels: dict[str, Tag]) -> bool:
    seen, here = {tag.label}, labels.get(tag.broader)
    while here is not None and here.label not in seen:
        seen.add(here.label)
        here = labels.get(here.broader)
    return here is not None and here.label == tag.label


def _body_faults(bodies: list[Organisation], shown: str) -> Iterator[Problem]:
    yield from _twice(((body.id, body.id, body.line) for body in bodies), shown, "id-twice")
    spelt = ((fold(name), name, body.line) for body in bodies for name in dict.fromkeys(names(body)))
    yield from _twice(spelt, shown, "name-twice")
    ids = {body.id for body in bodies}
    for body in bodies:
        if not IDENTIFIER.fullmatch(body.id):
            yield error(shown, body.line, "id-form", f"id must be lower-case words with hyphens, not '{body.id}'")
        if body.country and not re.fullmatch(r"[A-Z]{2}", body.country):
            message = f"country must be two capitals such as CH, not '{body.country}'"
            yield error(shown, body.line, "country-code", message)
        for field in ("part_of", "predecessor", "successor"):
            if (other := getattr(body, field)) and other not in ids:
                yield error(shown, body.line, f"{field}-unknown", f"{field} '{other}' is the id of no entry")
