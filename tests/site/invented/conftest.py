"""A blog of 300 posts that nobody wrote, on countries that are nowhere: full indexes, for tests and for pictures.

All of it is invented, and each page says so. The bodies have their seats where nobody lives, so that no country of
this world is spoken of.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

COUNTRIES = "Astrava Belquist Corundia Dravonne Estermark Fenwold Galdoria Hesperin Ilmarent Jorvenna".split()
SEATS = "AQ BV GS HM TF UM".split()
"""Codes of lands without inhabitants."""
KINDS = ("Harbour Watch", "Lantern Trust", "Council of Ferrymen", "Free Letters Union")
TOPICS = {
    "detention": ("night arrests", "closed trials", "prison letters"),
    "speech": ("closed newspapers", "banned songs", "libel suits"),
    "assembly": ("marches", "dissolved unions", "curfews"),
}
POSTS, FIRST_YEAR, A_YEAR = 300, 2004, 20


def bodies() -> list[tuple[str, str, str]]:
    """Return (id, name, code of the seat) of each invented body."""
    named = [f"{country} {kind}" for country in COUNTRIES for kind in KINDS]
    return [(name.lower().replace(" ", "-"), name, SEATS[number % len(SEATS)]) for number, name in enumerate(named)]


def vocabularies() -> dict[str, str]:
    """Return tags.yml and organisations.yml."""
    tags = [f"- label: {wide}\n  meaning: Invented cases of {wide}.\n" for wide in TOPICS]
    tags += [f"- label: {topic}\n  broader: {wide}\n" for wide, topics in TOPICS.items() for topic in topics]
    tags += [f"- label: {country}\n  kind: place\n" for country in COUNTRIES]
    tags += ["- label: Orsino Quillfeather\n  kind: person\n"]
    listed = [
        f"- id: {key}\n  name: {name}\n  country: {seat}\n  site: https://{key}.example/\n"
        for key, name, seat in bodies()
    ]
    return {"tags.yml": "".join(tags), "organisations.yml": "".join(listed)}


def post(number: int) -> tuple[str, str]:
    """Return path and text of an invented post; every tenth is a statement that several bodies signed."""
    known, topics = bodies(), [topic for listed in TOPICS.values() for topic in listed]
    day = f"{FIRST_YEAR + number // A_YEAR}-{1 + number % 12:02}-{1 + number % 28:02}"
    country, topic = COUNTRIES[number % len(COUNTRIES)], topics[number % len(topics)]
    about = known[(number * 7) % len(known)]
    others = [known[(number // 10 * 3 + step) % len(known)] for step in range(6)] if number % 10 == 0 else []
    signed = [body for body in others if body != about]
    lines = ["---", f'title: "Invented: {topic} in {country}, no. {number}"', f"date: {day}"]
    lines += [f"tags: [{topic}, {country}{', Orsino Quillfeather' if number % 50 == 0 else ''}]", "organisations:"]
    lines += [f"  - {{as: {about[1]}, id: {about[0]}, role: subject}}"]
    lines += [f"  - {{as: {name}, id: {key}, role: signatory}}" for key, name, _ in signed]
    lines += ["sources:", f"  - {{url: https://{about[0]}.example/report-{number // 80}, title: A report}}", "---", ""]
    lines += [f"This post is invented, as is {country}. {about[1]} is said to have written of {topic} there."]
    lines += (
        ["", "The signatories:", "", *(f"{n}. {name}" for n, (_, name, _) in enumerate(signed, 1))] if signed else []
    )
    return f"{day[:4]}/{day}-{topic.replace(' ', '-')}-{number}.md", "\n".join(lines) + "\n"


@pytest.fixture(scope="session")
def invented() -> dict[str, str]:
    """Every file below posts/, by its path."""
    return {**vocabularies(), **dict(map(post, range(POSTS)))}


@pytest.fixture(scope="session")
def invented_site(
    tmp_path_factory: pytest.TempPathFactory,
    make: Callable[..., Path],
    program: Callable[..., tuple[str, int]],
    invented: dict[str, str],
) -> Path:
    """The finished site of the invented blog, under a name that says what it is."""
    folder = make(tmp_path_factory.mktemp("invented") / "archive", posts=invented)
    configuration = folder / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8").split("\n", 1)[1]
    configuration.write_text(f"site_name: An invented archive\n{text}", encoding="utf-8")
    said, code = program(folder, "muniment", "build")
    assert code == 0, said
    return folder / "site"
