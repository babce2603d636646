"""Makes an archive of N posts to measure on: python tests/bench/archive.py N FOLDER.

The same N gives the same bytes. Posts have the shape of those of a human-rights blog: 300 to 1,500 words, some with
headings, quotations and lists of signatories; about nine tags of 800 and up to 15 organisations of 600, by Zipf's law;
references to earlier posts; sources at the end; days from 2008 to 2025. All of it is invented.
"""

import datetime
import itertools
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SEED = 5 * 7 * 2027
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro sa te ti vo wa xe yo za bra cle dri flo gra ple sti tro".split()
ENDS = ["", "", "n", "s", "r", "t", "tion", "ment", "ing", "ed", "ly", "er", "ous", "ive", "able"]
PLACES = "Amber Birch Cedar Delta Ember Fjord Garnet Harbour Indigo Juniper Kestrel Lagoon Maple Nimbus Orchard".split()
SCOPES = "International National Regional Eastern Western Northern Southern Central Independent United".split()
BODIES = ["Lawyers Network", "Centre for Justice", "Press Committee", "Defenders’ Forum"]
TOPICS = (
    "award trial detention torture impunity land water speech assembly travel prison appeal reprisal film law".split()
)
FIRST, LAST = datetime.date(2008, 1, 1), datetime.date(2025, 12, 31)


def zipf(number: int, exponent: float) -> list[float]:
    """Return cumulated weights of so many ranks."""
    return list(itertools.accumulate(1 / rank**exponent for rank in range(1, number + 1)))


def slug(words: str) -> str:
    """Return words as a part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", words.lower().replace("’", "")).strip("-")


class Body(NamedTuple):
    """An organisation."""

    name: str
    acronym: str

    @property
    def key(self) -> str:
        """Its id."""
        return slug(self.name)


class World:
    """What all posts draw on: words, tags and organisations, each with its weight."""

    def __init__(self) -> None:
        chance = random.Random(SEED)  # noqa: S311 - it must be the same each time
        made = ("".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) + chance.choice(ENDS) for _ in range(60_000))
        self.words = list(dict.fromkeys(made))[:30_000]
        names = [f"{scope} {place} {body}" for scope in SCOPES for place in PLACES for body in BODIES]
        self.bodies = [Body(name, "".join(word[0] for word in name.split())) for name in chance.sample(names, 600)]
        pairs = (f"{topic} {word}" for topic in TOPICS for word in chance.sample(self.words[:4000], 60))
        self.tags = list({slug(tag): tag for tag in [*TOPICS, *pairs]}.values())[:800]
        chance.shuffle(self.tags)
        self.weights = {id(self.words): zipf(len(self.words), 0.95), id(self.tags): zipf(len(self.tags), 1.0)}
        self.weights[id(self.bodies)] = zipf(len(self.bodies), 0.8)


class Writer:
    """Writes posts, one after the other in time."""

    def __init__(self, world: World, number: int) -> None:
        self.world, self.chance = world, random.Random(f"{SEED}:{number}")  # noqa: S311
        self.written: list[tuple[str, str]] = []

    def drawn(self, ranked: list, number: int) -> list:
        """Return so many by weight, each once."""
        return list(dict.fromkeys(self.chance.choices(ranked, cum_weights=self.world.weights[id(ranked)], k=number)))

    def sentence(self, names: list[str]) -> str:
        """Return a sentence; one in three names somebody."""
        chance = self.chance
        words = chance.choices(
            self.world.words, cum_weights=self.world.weights[id(self.world.words)], k=chance.randint(12, 30)
        )
        if chance.random() < 0.33:
            words.insert(chance.randrange(len(words)), chance.choice(names))
        place, form = chance.randrange(len(words)), chance.random()
        if form < 0.15:
            words[place] = ("*{}*", "**{}**", "“{}”")[int(form * 20)].format(words[place])
        words[8] += ","
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    def text(self, names: list[str]) -> Iterator[str]:
        """Yield the parts of a text of 300 to 1,500 words."""
        chance, left = self.chance, min(1500, max(300, self.chance.lognormvariate(6.35, 0.45)))
        headed = chance.random() < 0.25
        while left > 0:
            part = " ".join(self.sentence(names) for _ in range(chance.randint(3, 6)))
            left -= part.count(" ")
            if headed and chance.random() < 0.2:
                yield "## " + " ".join(self.drawn(self.world.words, 5)).capitalize()
            yield f"> {part}" if chance.random() < 0.08 else part

    def lists(self, names: list[str]) -> Iterator[tuple[str, list[Body]]]:
        """Yield lists that stand in the text, each with the bodies that it names."""
        if self.chance.random() < 0.15:
            lines = (f"{n}. {self.sentence(names)}" for n in range(1, self.chance.randint(4, 8)))
            yield "We ask the government:\n\n" + "\n".join(lines), []
        if self.chance.random() < 0.18:
            signing = self.chance.sample(self.world.bodies, self.chance.randint(5, 45))
            lines = (f"{n}. {body.name} ({body.acronym})" for n, body in enumerate(signing, 1))
            yield "Signatories:\n\n" + "\n".join(lines), signing

    def references(self) -> Iterator[str]:
        """Yield references to earlier posts."""
        if self.written and self.chance.random() < 0.2:
            for title, path in self.chance.sample(
                self.written, min(len(self.written), self.chance.choice((1, 1, 2, 3)))
            ):
                yield f"See also: [{title}](../{path})"

    def post(self, day: datetime.date, number: int) -> tuple[str, str]:
        """Return the path of a post under posts/, and its text."""
        title = " ".join(self.drawn(self.world.words, self.chance.randint(5, 11))).capitalize()
        name = f"{slug(title)[:60].strip('-')}-{number}"
        mentioned = self.drawn(self.world.bodies, min(15, 1 + int(self.chance.expovariate(1 / 3))))
        names = [body.name for body in mentioned]
        lists = list(self.lists(names))
        parts = [*self.text(names), *(text for text, _ in lists), *self.references()]
        signing = [body for _, bodies in lists for body in bodies if body not in mentioned]
        roles = [(mentioned[0], "subject"), *((body, "mentioned") for body in mentioned[1:])]
        roles += [(body, "signatory") for body in signing]
        path = f"{day.year}/{day}-{name}.md"
        front = [f"title: {json.dumps(title)}", f"date: {day}", f"permalink: /{day:%Y/%m/%d}/{name}/"]
        front += [
            "tags:",
            *(f"  - {json.dumps(tag)}" for tag in self.drawn(self.world.tags, self.chance.randint(6, 13))),
        ]
        front += ["organisations:", *(_involved(body, role) for body, role in roles)]
        front += ["sources:", *(f'  - {{url: "{url}"}}' for url in self.sources(mentioned, day))]
        self.written.append((title, path))
        return path, "---\n" + "\n".join(front) + "\n---\n\n" + "\n\n".join(parts) + "\n"

    def sources(self, bodies: list[Body], day: datetime.date) -> Iterator[str]:
        """Yield the addresses that a post cites."""
        for _ in range(self.chance.choice((1, 1, 2, 2, 3, 4))):
            host, words = self.chance.choice(bodies).key, "-".join(self.drawn(self.world.words, 6))
            yield f"https://www.{host[:40]}.example/{day:%Y/%m}/{words}{self.chance.choice(('/', '', '.html'))}"


def _involved(body: Body, role: str) -> str:
    return f"  - {{as: {json.dumps(body.name, ensure_ascii=False)}, id: {body.key}, role: {role}}}"


def make(number: int, folder: Path) -> None:
    """Write so many posts, and both vocabularies, under `folder`/posts."""
    world = World()
    writer, posts = Writer(world, number), folder / "posts"
    days = sorted(writer.chance.randrange((LAST - FIRST).days + 1) for _ in range(number))
    for year in range(FIRST.year, LAST.year + 1):
        (posts / str(year)).mkdir(parents=True, exist_ok=True)
    for count, day in enumerate(days):
        path, text = writer.post(FIRST + datetime.timedelta(days=day), count)
        (posts / path).write_text(text, encoding="utf-8")
    tags = "".join(f"- label: {json.dumps(tag)}\n" for tag in world.tags)
    (posts / "tags.yml").write_text(tags, encoding="utf-8")
    bodies = (f"- id: {body.key}\n  name: {json.dumps(body.name, ensure_ascii=False)}\n" for body in world.bodies)
    (posts / "organisations.yml").write_text("".join(bodies), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    make(int(sys.argv[1]), Path(sys.argv[2]))
