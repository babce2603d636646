"""A post as a capture gives it, before it meets what stands in the archive."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Mapping, Sequence

import msgspec

from muniment.captures.signed.signatories import Signed
from muniment.captures.words.dates.dated import UNKNOWN
from muniment.model.post import UNKNOWN_LICENCE, FrontMatter, Involvement, Picture, Role, SeeAlso, Source
from muniment.posts import frontmatter
from muniment.schema import values
from muniment.text import folding, naming, permalink
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry

DATED = late(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/(?:(0[1-9]|[12]\d|3[01])/)?[^/]+/$")
"""A permalink with its day, as WordPress's has, or its month."""
PLAIN = late(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[^\W_][\w-]*")
"""A slug that may be the name of a file as it is."""
BEGINNING = late(r"\A[\W_]+")  # marks without a letter before them are such signs too, as those behind an emoji
ENDING = late(r"\.(?:[xs]?html?|php|aspx?)$", re.IGNORECASE)
"""How a permalink of other blogs than WordPress's ends, which is no part of a name."""
DEVICE = late(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
"""A name that Windows keeps for a device."""
BY_RULE = "worked out by rule"
FINAL = "ς"
"""The letter that stays as it is written, at the end of a word, though disks take it for the one within words."""
WANTED = "find its whole text"
"""How a doubt ends over a text that a capture shows in part."""
CUT = f"the page cuts this post short; {WANTED}"
LIKE = "its blog has it at {}, which some systems take for {}, where another post stands; it stands beside that"
MANY = 64
"""Repeats of an address as a blog has at most."""
SHORT = values.OCTETS // 4
"""Characters of a name that is short enough in whatever script."""


class Draft(msgspec.Struct, frozen=True, array_like=True):
    """A post of a capture: its fields and text, where its permalink is from, and what is doubtful in it."""

    front: FrontMatter
    body: str
    by_rule: bool = True
    agrees: bool = False
    """Whether a link of another post in the capture leads to the address that was worked out by rule."""
    short: bool = False
    """Whether the capture shows its beginning only."""
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What was checked and found well."""
    addresses: tuple[str, ...] = ()
    """Every address in its part of the capture, for links to be resolved."""
    guid: str = ""
    """The digest of the name that its blog gave it once and for all; empty where the capture says none."""
    number: str = ""
    """The digest of its number at its blog, where the capture says it and the name is none that holds it."""
    changed: str = ""
    """When it changed last, local to the blog, where the capture says it."""
    sparse: bool = True
    """Whether the form of the capture may leave out pictures, their words, and all but the first of several pages."""
    until: str = ""
    """The day after which it has not changed, where the capture says that alone."""
    unsaid: tuple[str, ...] = ()
    """Fields of which the capture does not tell all, such as pictures of which it has a number alone."""
    group: str = ""
    """What names it and its translations together, where the capture has that."""
    removed: tuple[str, ...] = ()
    """What never gets through and was left out of it, each kind with how often."""
    part: int = 0
    """The number of the page that the capture is of those over which its blog spreads it; 0 where it says none."""
    slugs: dict[str, str] = msgspec.field(default_factory=dict)
    """What its blog calls its tags in their addresses, by their labels, where the capture says that."""
    shown: str = ""
    """The address at which the capture shows it, where another post stands there that the capture does not show."""

    @property
    def told(self) -> FrontMatter:
        """Its fields as its capture tells them: no address of one that stays where it stands, and is shown elsewhere.

        An editor may have given it that.
        """
        return msgspec.structs.replace(self.front, permalink="") if self.shown else self.front

    @property
    def path(self) -> str:
        """Where it is written, from the folder of posts."""
        return path_of(self.front)

    @property
    def extra(self) -> dict[str, str]:
        """Fields that are kept and ignored."""
        return {"x_permalink": BY_RULE} if self.by_rule else {}

    @property
    def written(self) -> bytes:
        """It as a file of its own."""
        return frontmatter.compose(self.front, self.body, self.extra).encode()


def path_of(front: FrontMatter) -> str:
    """Return `YYYY/YYYY-MM-DD-slug.md`, at most 200 octets long, for these fields."""
    slug = _file_slug(ENDING.sub("", front.permalink.strip("/").split("/")[-1]))
    if front.date == UNKNOWN:
        return f"undated/{_cut(slug)}.md"
    return f"{front.date[:4]}/{_cut(f'{front.date[:10]}-{slug}')}.md"


def _file_slug(slug: str) -> str:
    """Return the slug of a permalink as a file may be named: in lower case, with no sign at its beginning.

    Nor with letters that some disks take for others, as "ß" for "ss" (Unicode, full case folding): such names are one
    there. Cherokee folds to capitals.
    """
    named = slug.lower() if slug.isascii() else FINAL.join(map(folding.on_disk, slug.lower().split(FINAL))).lower()
    if PLAIN.fullmatch(named):
        return named
    named = BEGINNING.sub("", permalink.hyphened(named).rstrip("-_.~")) or "post"
    return f"{named}-post" if DEVICE.fullmatch(named) else named


def _cut(name: str) -> str:
    if len(name) < SHORT and not name.endswith("-"):
        return name
    return name.encode()[: values.OCTETS - len(".md")].decode("utf-8", "ignore").rstrip("-")


def address(title: str, date: str, taken: Container[str], lang: str = "") -> str:
    """Return the permalink that WordPress's rules give on a blog in a language; a repeat takes `-2` and so on.

    So does a number that would be a month or a day there (`wp_unique_post_slug`).
    """
    slug = permalink.slug(title, lang) or "untitled"
    folder = "/undated/" if date == UNKNOWN else f"/{date[:10].replace('-', '/')}/"
    return free(f"{folder}{slug}/", lambda one: one not in taken and not values.is_index(one))


def free(address: str, is_free: Callable[[str], bool]) -> str:
    """Return an address, or the first repeat of it that is free: with `-2` at its end, and so on.

    A slug makes room for that (WordPress, `_truncate_post_slug`). Beyond `MANY` repeats it is one behind another that
    is not free, found by halves: to ask for each would take time with their square.
    """
    if is_free(address):
        return address
    folder, _, slug = address.rstrip("/").rpartition("/")

    def repeat(number: int) -> str:
        return f"{folder}/{permalink.cut(slug, values.OCTETS - len(f'-{number}')).rstrip('-')}-{number}/"

    def is_open(number: int) -> bool:
        return is_free(repeat(number))

    found = next(filter(is_open, range(2, MANY)), 0)
    beyond = MANY
    while not (found or is_open(beyond)):
        beyond *= 2
    found = found or bisect_left(range(beyond), True, max(MANY, beyond // 2), key=is_open)
    return repeat(found)


def apart(draft: Draft, taken: Container[str]) -> Draft:
    """Return a draft at an address that no other has; where the blog gave it the one that it had, that is doubtful."""
    address = free(draft.front.permalink, lambda one: one not in taken and folding.on_disk(one) not in taken)
    if address == draft.front.permalink:
        return draft
    twice = f"another post of the capture has its address {draft.front.permalink} too; look which of them is right"
    doubts = draft.doubts if draft.by_rule else (twice, *draft.doubts)
    return msgspec.structs.replace(readdressed(draft, address), doubts=doubts)


def beside(draft: Draft, known: str, taken: Container[str], address: str = "") -> Draft:
    """Return a draft beside a post whose address is its own but for capitals: at an address, or the next free one."""
    written = draft.front.permalink
    address = address or free(folding.on_disk(written), lambda one: one not in taken)
    return msgspec.structs.replace(readdressed(draft, address), doubts=(LIKE.format(written, known), *draft.doubts))


def saying(draft: Draft) -> tuple[str, str, FrontMatter]:
    """Return what two posts of a capture have alike that are one, which stands there twice and says the same."""
    return draft.guid, draft.body, msgspec.structs.replace(draft.front, permalink="")


def readdressed(draft: Draft, address: str) -> Draft:
    """Return a draft at an address that is not from its own part of the capture."""
    front = msgspec.structs.replace(draft.front, permalink=address)
    return msgspec.structs.replace(draft, front=front, by_rule=True)


def listed(values: Mapping[str, str], name: str) -> list[dict[str, str]]:
    """Return the entries of a list field from values named `name.0.field`, in order."""
    entries: dict[int, dict[str, str]] = {}
    for key, value in values.items():
        of, _, rest = key.partition(".")
        if of == name:
            number, _, field = rest.partition(".")
            entries.setdefault(int(number), {})[field] = value
    return [entries[number] for number in sorted(entries)]


def labels(values: Mapping[str, str], name: str, first: Sequence[str] = ()) -> tuple[str, ...]:
    """Return a list of labels without repeats, whatever their case."""
    known: dict[str, str] = {}
    for label in [*first, *(entry[""] for entry in listed(values, name))]:
        known.setdefault(label.casefold(), label)
    return tuple(label for label in known.values() if label)


def sources(values: Mapping[str, str]) -> tuple[Source, ...]:
    """Return the sources in order."""
    return tuple(Source(entry["url"], entry.get("title", "")) for entry in listed(values, "sources") if "url" in entry)


def pictures(values: Mapping[str, str]) -> tuple[Picture, ...]:
    """Return the pictures in order."""
    return tuple(Picture(**entry, licence=UNKNOWN_LICENCE) for entry in listed(values, "pictures"))


def further(urls: Sequence[str]) -> tuple[SeeAlso, ...]:
    """Return the references to something further in order."""
    return tuple(SeeAlso(url) for url in urls)


def counted(signed: Signed, claims: Sequence[int]) -> tuple[list[str], list[str]]:
    """Return doubts and notes on how many bodies signed, held against what the text itself says."""
    number = len(signed.entries)
    told = f"{signed.persons} who signed were taken for persons and are not among its organisations"
    persons = [told] if signed.persons else []
    if not number:
        return persons, []
    doubts = [] if signed.announced else ["a list of bodies that nothing announces was taken for signatories"]
    doubts += persons
    if claims and not {number, number + signed.persons} & set(claims):
        return [*doubts, f"the text speaks of {claims[0]} signatories, the list has {number}"], []
    return doubts, [f"{number} signatories, as the text itself says"] if claims else []


def signatories(entries: Sequence[str], registry: Registry) -> tuple[Involvement, ...]:
    """Return the bodies that the entries name, with their ids where the registry knows them."""
    made = []
    for words in entries:
        body = naming.parse_line(words)
        if body.name:
            known = registry.organisation_named(body.name, body.country)
            if known is None and body.acronym:
                known = registry.organisation_named(body.acronym, body.country)
            made.append(Involvement(words, known.id if known else "", Role.SIGNATORY))
    return tuple(made)
