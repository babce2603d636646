"""The two vocabularies beside the posts: tags and organisations, and who is meant by a name."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import msgspec

from muniment import permalink, yamlfaults, yamltext
from muniment.model.codes import COUNTRIES
from muniment.model.organisation import Organisation
from muniment.model.problem import Problem, error
from muniment.model.tag import Tag, TagKind

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
    usable = [body for body in bodies if "/" not in body.id and not body.id.startswith(".")]
    return assemble(map(_usable, tags), usable), (*tag_problems, *body_problems, *found)


def _usable(tag: Tag) -> Tag:
    """Return a tag without a page where its slug can be no address: the preview shows it all the same."""
    return tag if is_segment(tag.slug) else msgspec.structs.replace(tag, slug="", kind=TagKind.UNSURE)


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
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return [], []
    except (OSError, UnicodeDecodeError):
        return [], [error(shown, 1, "unreadable", "is not UTF-8 text; save it as UTF-8")]
    try:
        raw = yamltext.read(text)
    except yamlfaults.YamlFault as fault:
        return [], [error(shown, fault.line, "yaml", fault.message, column=fault.column)]
    if not isinstance(raw, list):
        return [], [error(shown, 1, "yaml", "must be a list: each entry begins with '- '")] if raw else []
    entries, problems = [], []
    for number, (line, value) in enumerate(zip(yamltext.entry_lines(text), raw, strict=True)):
        found, faults = _entry(value, line, kind)
        entries += [found] if found is not None else []
        problems += [error(shown, _place(text, number, name), "entry-form", message) for name, message in faults]
    return entries, problems


def _place(text: str, number: int, name: str) -> int:
    return yamltext.place(text, (number, name))[0]


def _entry(value: object, line: int, kind: type[Entry]) -> tuple[Entry | None, list[tuple[str, str]]]:
    """Return an entry without what is wrong with it, and (field, message) of each fault; None where it has no name."""
    if not isinstance(value, dict):
        return None, [("", f"an entry holds 'field: value' lines; it has: {', '.join(_field_names(kind))}")]
    faults: list[tuple[str, str]] = []
    given = {name: text for name, text in value.items() if name != "line" and text != ""}
    while True:
        try:
            return msgspec.convert({**given, "line": line}, kind), faults
        except msgspec.ValidationError as fault:
            name, message = _explained(str(fault), kind)
            faults.append((name, message))
            if given.pop(name, None) is None:
                return None, faults


def _explained(fault: str, kind: type[Entry]) -> tuple[str, str]:
    """Return (field, message) for what msgspec found first; the field is empty where one is missing."""
    words = [a or b for a, b in re.findall(r"`([^`]*)`|'([^']*)'", fault)]
    where = re.search(r"`\$\.(\w+)", fault)
    if "missing required" in fault:
        return "", f"{words[0]} is missing; add a line '{words[0]}: …'"
    if "unknown field" in fault:
        near = get_close_matches(words[0].lower(), _field_names(kind), 1, 0.6)
        advice = f"did you mean '{near[0]}'?" if near else f"an entry has: {', '.join(_field_names(kind))}"
        return words[0], f"unknown field '{words[0]}'; {advice}"
    name = where[1] if where else ""
    if name == "kind":
        return name, f"kind must be {', '.join(list(TagKind)[:-1])} or {list(TagKind)[-1]}, not '{words[0]}'"
    lists = name in ("aliases", "former", "domains")
    shape = f"a list, as in '{name}: [one, two]'" if lists else "{en: …, fr: …}" if name == "names" else "text"
    return name, f"{name} must be {shape}"


def _field_names(kind: type[Entry]) -> list[str]:
    return [field.encode_name for field in msgspec.structs.fields(kind) if field.name != "line"]


def _twice(claims: Iterable[tuple[str, str, str, int]], shown: str) -> Iterator[Problem]:
    """Yield an error for the first claim that an entry makes after another; claims are (code, key, words, line)."""
    seen: dict[tuple[str, str], int] = {}
    told: set[tuple[int, int]] = set()
    for code, key, words, line in claims:
        first = seen.setdefault((code, key), line)
        if first != line and (first, line) not in told:
            told.add((first, line))
            yield error(shown, line, code, f"'{words}' is already taken by the entry at line {first}; keep it in one")


def _tag_faults(tags: list[Tag], shown: str) -> Iterator[Problem]:
    spelt = ((fold(name), name, tag.line) for tag in tags for name in dict.fromkeys((tag.label, *tag.aliases)))
    slugs = ((tag.slug, tag.slug, tag.line) for tag in tags)
    yield from _twice(
        [*(("tag-twice", *claim) for claim in spelt), *(("slug-twice", *claim) for claim in slugs)], shown
    )
    labels = {tag.label: tag for tag in tags}
    for tag in tags:
        if not is_segment(tag.slug):
            message = f"'{tag.label}' needs a slug, as in 'slug: some-words', not '{tag.slug}'"
            yield error(shown, tag.line, "tag-slug", message)
        if tag.broader and tag.broader not in labels:
            yield error(shown, tag.line, "broader-unknown", _unknown_tag("broader tag", tag.broader, labels))
        elif (circle := _circle(tag, labels)) and tag.line == min(labels[label].line for label in circle):
            message = f"'{tag.label}' is broader than itself, by way of {' > '.join(circle)}; break the circle"
            yield error(shown, tag.line, "broader-circle", message)


def is_segment(slug: str) -> bool:
    """Return whether a slug can be one part of an address."""
    return bool(re.fullmatch(r"[^\W_](?:[\w.~-]*\w)?", slug)) and ".." not in slug and slug != "index.html"


def _unknown_tag(what: str, label: str, known: Iterable[str]) -> str:
    near = get_close_matches(label, known, 1, 0.75)
    advice = f"did you mean '{near[0]}'?" if near else "add it, or leave it out"
    return f"{what} '{label}' is not in posts/{TAGS}; {advice}"


def _circle(tag: Tag, labels: dict[str, Tag]) -> list[str]:
    """Return the labels from a tag by its broader ones back to itself; empty where they do not lead back."""
    way, here = [tag.label], labels.get(tag.broader)
    while here is not None and here.label not in way:
        way.append(here.label)
        here = labels.get(here.broader)
    return way if here is not None and here.label == tag.label else []


def _body_faults(bodies: list[Organisation], shown: str) -> Iterator[Problem]:
    ids = ((body.id, body.id, body.line) for body in bodies)
    spelt = ((fold(name), name, body.line) for body in bodies for name in dict.fromkeys(names(body)))
    yield from _twice([*(("id-twice", *claim) for claim in ids), *(("name-twice", *claim) for claim in spelt)], shown)
    known = {body.id for body in bodies}
    for body in bodies:
        if not IDENTIFIER.fullmatch(body.id):
            yield error(shown, body.line, "id-form", f"id must be lower-case words with hyphens, not '{body.id}'")
        if body.country and body.country not in COUNTRIES:
            message = f"country must be an ISO 3166 code of two capitals such as CH, not '{body.country}'"
            yield error(shown, body.line, "country-code", message)
        if body.site and not re.match(r"https?://[^\s/]", body.site):
            yield error(shown, body.line, "site-form", f"site must begin with https://, not '{body.site}'")
        for field in ("part_of", "predecessor", "successor"):
            if (other := getattr(body, field)) and other not in known:
                yield error(shown, body.line, f"{field}-unknown", f"{field} '{other}' is the id of no entry")
