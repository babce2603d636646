"""The two vocabularies beside the posts: tags and organisations, and who is meant by a name."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from muniment.model.organisation import Organisation
from muniment.model.problem import Problem
from muniment.model.tag import Tag, TagKind
from muniment.schema import values
from muniment.text import nearest, permalink
from muniment.text.patterns import late
from muniment.vocabularies import circles, vocabulary
from muniment.vocabularies.vocabulary import Vocabulary

TAGS, ORGANISATIONS = "tags.yml", "organisations.yml"
QUOTES = dict.fromkeys(map(ord, "'’‘`\"“”"))
APART_FROM_WORDS = late(r"[\W_]+")


def fold(name: str) -> str:
    """Return `name` without what spelling varies in: case, accents, spacing, quotation marks, a leading `the`."""
    plain = name.lower() if name.isascii() else unicodedata.normalize("NFKD", name).casefold()
    plain = plain if name.isascii() else "".join(c for c in plain if not unicodedata.combining(c))
    kept = plain.translate(QUOTES)
    words = " ".join(APART_FROM_WORDS.sub(" ", kept).split())
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
    words, tags, tag_problems = vocabulary.read(folder / TAGS, f"{shown}/{TAGS}", Tag)
    names, bodies, body_problems = vocabulary.read(folder / ORGANISATIONS, f"{shown}/{ORGANISATIONS}", Organisation)
    tags = [_with_slug(tag) for tag in tags]
    found = [*_tag_faults(tags, words), *_body_faults(bodies, names)]
    first = {body.id: body for body in reversed(bodies) if is_place(body.id)}
    usable = [body for body in bodies if first.get(body.id) is body]
    return assemble(_usable(tags), usable), (*tag_problems, *body_problems, *found)


def is_place(key: str) -> bool:
    """Return whether the page of a body of this id stands where such pages do; other faults of ids are told only."""
    return "/" not in key and not key.startswith(".")


def _usable(tags: list[Tag]) -> Iterator[Tag]:
    """Yield tags, those without a page whose slug can be no address or is another's: the preview shows them all."""
    first = {tag.slug: tag for tag in reversed(tags) if values.is_segment(tag.slug)}
    for tag in tags:
        kept = first.get(tag.slug) is tag
        yield tag if kept else msgspec.structs.replace(tag, slug="", kind=TagKind.UNSURE)


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


def completed(own: Registry, others: Registry) -> Registry:
    """Return what another registry knows, beside what is known: nothing, or tags alone that imports brought.

    A vocabulary that somebody wrote, or has an organisation in it, stands for itself and stays as it is.
    """
    if own.organisations or not all(tag.from_ for tag in own.tags):
        return own
    slugs = {tag.slug for tag in own.tags}
    tags = (tag for tag in others.tags if not any(map(own.tag_named, (tag.label, *tag.aliases))))
    return assemble([*own.tags, *(tag for tag in tags if tag.slug not in slugs)], others.organisations)


def names(body: Organisation) -> tuple[str, ...]:
    """Return every name that means this body alone."""
    return (*body.aliases, *body.names.values(), body.name)


def _with_slug(tag: Tag) -> Tag:
    return tag if tag.slug else msgspec.structs.replace(tag, slug=permalink.slug(tag.label))


APART = {"id", "slug", "former"}
"""Fields whose values are claims of their own; all others claim a name."""
Claim = tuple[str, str, str, Tag | Organisation]
"""A field, what it lays claim to (folded), its words, and the entry that holds it."""


def _twice(claims: Iterable[Claim], file: Vocabulary) -> Iterator[Problem]:
    """Yield an error for the first claim that an entry makes after another."""
    seen: dict[tuple[str, str], int] = {}
    told: set[tuple[int, int]] = set()
    for field, key, words, entry in claims:
        first = seen.setdefault((field if field in APART else "name", key), entry.line)
        if first != entry.line and (first, entry.line) not in told:
            told.add((first, entry.line))
            message = f"'{words}' is already taken by the entry at line {first}; keep it in one"
            yield file.fault(f"{field}-twice", message, entry=entry, field=field)


def _tag_claims(tags: list[Tag]) -> Iterator[Claim]:
    for tag in tags:
        yield "label", fold(tag.label), tag.label, tag
        yield from (("aliases", fold(name), name, tag) for name in tag.aliases)
    yield from (("slug", tag.slug, tag.slug, tag) for tag in tags)
    yield from (("former", slug, slug, tag) for tag in tags for slug in tag.former)


def _tag_faults(tags: list[Tag], file: Vocabulary) -> Iterator[Problem]:
    yield from _twice(_tag_claims(tags), file)
    labels = {tag.label: tag for tag in tags}
    leads = {tag.label: (tag.broader,) for tag in tags if tag.broader}
    for tag in tags:
        for field, message in vocabulary.wrong_values(tag):
            if field != "slug":
                yield file.fault(f"{field}-value", message, entry=tag, field=field)
        if not values.is_segment(tag.slug):
            message = f"'{tag.label}' needs a slug, as in 'slug: some-words', not '{tag.slug}'"
            yield file.fault("tag-slug", message, entry=tag, field="slug")
        if tag.broader and tag.broader not in labels:
            message = _unknown_tag("broader tag", tag.broader, (known.label for known in tags if known.kind.indexed))
            yield file.fault("broader-unknown", message, entry=tag, field="broader")
        elif (circle := circles.way_round(tag.label, leads)) and tag.line == min(
            labels[label].line for label in circle
        ):
            way = " > ".join((*circle, tag.label))
            message = f"'{tag.label}' is broader than itself ({way}); break the circle"
            yield file.fault("broader-circle", message, entry=tag, field="broader")


def _unknown_tag(what: str, label: str, known: Iterable[str]) -> str:
    near = nearest.nearest(label, known)
    advice = f"did you mean '{near}'?" if near else "add it, or leave it out"
    return f"{what} '{label}' is not in posts/{TAGS}; {advice}"


def _body_claims(bodies: list[Organisation]) -> Iterator[Claim]:
    yield from (("id", body.id, body.id, body) for body in bodies)
    for body in bodies:
        yield "name", fold(body.name), body.name, body
        yield from (("names", fold(name), name, body) for name in body.names.values())
        yield from (("aliases", fold(name), name, body) for name in body.aliases)


def _body_faults(bodies: list[Organisation], file: Vocabulary) -> Iterator[Problem]:
    yield from _twice(_body_claims(bodies), file)
    known = {body.id for body in bodies}
    for body in bodies:
        for field, message in (*vocabulary.wrong_values(body), *_wrong_kin(body, known)):
            yield file.fault(f"{field}-value", message, entry=body, field=field)
    for body, field, message in circles.among(bodies):
        yield file.fault("kin-circle", message, entry=body, field=field)


def _wrong_kin(body: Organisation, known: set[str]) -> Iterator[tuple[str, str]]:
    for field in ("part_of", "predecessor", "successor"):
        if (other := getattr(body, field)) and other not in known:
            near = nearest.nearest(other, known)
            advice = f"did you mean '{near}'?" if near else "add one, or leave it out"
            yield field, f"{field} '{other}' is the id of no entry; {advice}"
        elif other and other == body.id:
            yield field, f"{field} '{other}' is this very entry; delete it"
