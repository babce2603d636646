"""Tags that a capture brings and the vocabulary does not know yet."""

import re
from collections.abc import Iterable, Mapping

from muniment.model.tag import TagKind
from muniment.schema import values
from muniment.text import countries, permalink, yamltext
from muniment.text.patterns import late
from muniment.vocabularies.registry import Registry, fold

BODY = late(
    r"(?i)\((?:ngo|ong|nro|igo|organi[sz]ation|ngos)\)$|\b(?:foundation|amnesty|council|committee|federation|"
    r"association|"
    r"network|institute|watch|commission|union|court|university|organi[sz]ation|coalition|society|agency)\b"
)
COMMON = frozenset(
    """
    human rights right law laws freedom liberty press media news war peace women woman children child people
    peoples indigenous international national united nations european african asian american latin arab world
    global security police army military torture death penalty prison detention forced disappearances
    disappearance arbitrary detained defenders defender lawyers lawyer journalists journalist activist
    activists civil society public political politics religious religion minority minorities ethnic gender
    equality discrimination racism violence crime crimes justice court trial trials award awards prize film
    festival internet digital online social technology surveillance business corporate environment
    environmental climate land labour labor workers trade union refugees asylum migration migrants election
    elections democracy corruption covid health education art arts culture history report reports statement
    appeal campaign event events day anniversary conference resolution treaty convention protection special
    rapporteur working group high commissioner secretary general assembly city north south east west central
    square library museum theatre theater centre center station university school stadium airport hospital cathedral
    embassy hotel auditorium blog video podcast interview photo article articles newsletter publication publications
    announcement announcements update updates urgent intervention interventions action actions alert alerts letter
    letters joint submission submissions briefing briefings new the of and in on for to from
    """.split()
)
"""Words that no person is called by, as far as tags go."""
SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂"
)


def kind_of(label: str) -> TagKind:
    """Return what a new tag probably stands for; a name that may be a person's is `unsure`."""
    if BODY.search(label):
        return TagKind.ORGANISATION
    if countries.code(label):
        return TagKind.PLACE
    return TagKind.UNSURE if personal(label) else TagKind.TOPIC


NAMES = 5
"""Words of the name of a person at most."""
PARTICLES = frozenset("de van von bin al da del la di ibn bint el y der los las dos das do du ter".split())
"""Small words within names, which count for none."""
JOINED = late(r"\s*[,&]\s*|\s+(?:and|und|et|y|e|и|og|och|en|i)\s+")
"""What stands between names."""


def persons(label: str) -> bool:
    """Return whether a label may be the names of persons, one or several."""
    return all(map(personal, JOINED.split(label)))


def personal(label: str) -> bool:
    """Return whether a label may be the name of a person."""
    if 2 <= len(label) <= 3 and label[0] in SURNAMES:
        return True
    words = label.split(maxsplit=2 * NAMES)
    if len(words) < 2 or len([word for word in words if word.lower() not in PARTICLES]) > NAMES:
        return False
    capital = [word for word in words if word.removeprefix("al-").removeprefix("el-")[:1].isupper()]
    named = len(capital) >= 2 and all(word in capital or word.lower() in PARTICLES for word in words)
    plain = all(re.fullmatch(r"[^\W\d_]+(?:[-'’.][^\W\d_]*)*", word) for word in words)
    known = any(word.lower().strip(".") in COMMON or (word.isupper() and len(word.strip(".")) > 1) for word in words)
    return named and plain and not known


def unknown(labels: Iterable[str], registry: Registry) -> list[str]:
    """Return the labels that the vocabulary does not know, each once whatever its case."""
    fresh: dict[str, str] = {}
    for label in labels:
        if registry.tag_named(label) is None:
            fresh.setdefault(fold(label), label)
    return list(fresh.values())


def segment(label: str, own: str = "") -> str:
    """Return the slug of a new tag: its blog's own, else WordPress's, as far as that may stand in an address here."""
    slug = permalink.decoded(own).lower()
    slug = slug if values.is_segment(slug) else permalink.slug(label)
    if values.is_segment(slug):
        return slug
    plain = re.sub(r"-{2,}", "-", permalink.hyphened(slug)).strip("-_.~")
    return plain if values.is_segment(plain) else "tag"


def entry(label: str, capture: str, slug: str) -> str:
    """Return the text of a new tag's entry in tags.yml."""
    kind = kind_of(label)
    lines = [f"- label: {yamltext.scalar(label)}", f"  slug: {yamltext.scalar(slug)}"]
    lines += [] if kind is TagKind.TOPIC else [f"  kind: {kind.value}"]
    return "\n".join([*lines, f"  from: {yamltext.scalar(capture)}"]) + "\n"


def extended(text: str, labels: Iterable[str], capture: str, registry: Registry, slugs: Mapping[str, str]) -> str:
    """Return the text of tags.yml with entries for these labels at its end, all else as it was.

    `slugs`: what their blog calls them in addresses, where that is known.
    """
    taken = {tag.slug for tag in registry.tags}
    entries = []
    for label in labels:
        slug = base = segment(label, slugs.get(label, ""))
        number = 1
        while slug in taken:
            number += 1
            slug = f"{base}-{number}"
        taken.add(slug)
        entries.append(entry(label, capture, slug))
    lead = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
    return text + lead + "\n".join(entries)
