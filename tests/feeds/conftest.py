"""The feeds of a small invented archive, made in this process without a site."""

import datetime
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from muniment import project
from muniment.feeds import sections
from muniment.feeds.channel import Channel
from muniment.posts.catalogue import catalogue
from muniment.site import keeping

NOW = datetime.datetime(2021, 1, 10, 12, tzinfo=datetime.UTC)
SETTINGS = """
site_name: The Harbour & its Archive
site_url: {url}
extra:
  muniment: {{blog: "https://harbour.example/", timezone: Europe/Zurich}}
"""
TAGS = """
- {label: arrests, slug: arrests}
- {label: closed ports}
- {label: Ileana Q. Veridian, kind: person}
- {label: Corvin Ashdown, kind: unsure}
"""
BODIES = """
- {id: lantern, name: The Lantern Trust, country: AQ}
- {id: ferry, name: Council of Ferrymen}
"""


def written(fields: Mapping[str, Any]) -> str:
    """Return the text of a post of these fields."""
    front = "".join(f"{name}: {json.dumps(value)}\n" for name, value in fields.items() if name != "body")
    return f"---\n{front}---\n\n{fields.get('body', 'Text.')}\n"


@pytest.fixture
def feeds(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Makes the feeds of posts, by the paths of both."""

    def made(
        posts: Mapping[str, Mapping[str, Any]], *, url: str = "https://archive.harbour.example/all/", days: int = 0
    ) -> dict[str, str]:
        files = {f"posts/{path}.md": written(fields) for path, fields in posts.items()}
        files |= {"mkdocs.yml": SETTINGS.format(url=url), "posts/tags.yml": TAGS, "posts/organisations.yml": BODIES}
        for path, text in files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        read = project.read(tmp_path)
        library, _ = keeping.read(read, keeping.Shelf(), now=NOW + datetime.timedelta(days))
        assert [fault.message for fault in library.errors] == []
        found = sections.sections(catalogue(library), Channel.of(read))
        return {file.path: file.make().decode() for section in found for file in section.make()}

    return made


@pytest.fixture
def many() -> dict[str, dict[str, Any]]:
    """Sixty posts of four years, the oldest first; every third under a tag, every fourth of a body."""
    days = [f"{2017 + number // 15}-{1 + number % 15 // 2:02}-{1 + number % 15 % 2 * 10:02}" for number in range(60)]
    return {
        f"{day[:4]}/{day}-note-{number}": {
            "title": f"Note {number}",
            "date": day,
            "tags": ["arrests"] if number % 3 == 0 else [],
            "organisations": [{"as": "Lantern", "id": "lantern"}] if number % 4 == 0 else [],
        }
        for number, day in enumerate(days)
    }


@pytest.fixture
def told() -> dict[str, dict[str, Any]]:
    """A post that uses every field which a feed shows."""
    return {
        "2018/2018-04-12-raid": {
            "title": "A raid & “its” <end>",
            "date": "2018-04-12T23:30",
            "updated": "2018-05-01",
            "lang": "fr",
            "author": "M. & Co",
            "excerpt": "How it <began>.",
            "tags": ["arrests", "Ileana Q. Veridian", "Corvin Ashdown"],
            "organisations": [{"as": "The Lantern Trust", "id": "lantern"}],
            "body": "See [that](../2017/2017-01-02-port.md#why), or https://x.example/?a=1&b=2.\n\n## Why ]]> so",
        },
        "2017/2017-01-02-port": {"title": "Port", "date": "2017-01-02", "body": "## Why\n\nBecause."},
    }
