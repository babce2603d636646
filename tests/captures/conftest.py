import gc
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from muniment.captures.letters import encoding
from muniment.captures.plain import plaintext
from muniment.captures.plain.plaintext import Reading
from muniment.cli import group
from muniment.text import naming
from muniment.vocabularies.registry import Registry

HARBOUR = """\
Posts Tagged ‘Quay Defenders (NGO)’

Joint statement on the second year of the “Lighthouse Night”\u00a0arrests

March 4, 2023

On the second anniversary of the arrests, 4 civil society organisations (on 3 March 2023) speak up:

Those held include Ana Roe_Marlow and others\u00a0. *No* one was charged; see the [draft] law of 1998.

We urge the harbour authority to:

  1. Release everybody immediately;
  2. Repeal the by-law.

Signatories:

  1. Alliance of Pilots
  2. Harbour Lawyers Network (HLN) (Japan)
  3. Ports Federation (PTF), within the framework of the Watch for Ports
  4. Voces del Puerto (Mexico)\u00a0

https://quay.example/news/joint-statement

https://pilots.example.org/a/b

Patrols at sea: a report

June 9, 2021
Drawing of a boat that someone's hand holds back

On 8 June 2021, the Watch for Ports came with a study.

See earlier posts:

It says that patrols went too far.

See also: 12 June 2021: https://ports.example.net/patrols-and-rights/

https://watch.example/report/2021#part-2

Pilots win\u00a0prize

May 1, 2020
A pilot, who won a prize, stands at the quay in Port Town on April 30, 2020.
A pilot, who won a prize, stands at the quay in Port Town on April 30, 2020. © Quay Photo via Wire

A prize went to the pilots. [see also: https://harbourblog.example/2021/06/09/patrols-at-sea-a-report/]

More is told elsewhere. See e,g, : https://harbourblog.example/2018/02/03/an-older-post/

The end came soon.\u00a0[see https://harbourblog.example/2017/01/01/oldest/]

https://wire.example/pilots
"""


@pytest.fixture(autouse=True, scope="module")
def _closed() -> Iterator[None]:
    """Close the files that splits leave open in circles of values: hundreds of splits stand in one process here.

    What other tests left is not looked through for them.
    """
    gc.freeze()
    yield
    gc.collect()


@pytest.fixture
def harbour() -> str:
    """A tag page of an invented blog, three posts, with what such pages hold."""
    return HARBOUR


@pytest.fixture
def reading_of():
    """Reads a text as a capture, without any vocabulary."""

    def read(text: str) -> Reading:
        return plaintext.read(encoding.decode(text.encode()), Registry())

    return read


@pytest.fixture
def signed_in(reading_of):
    """Read a text of one post; return the names of the bodies that it has as its signatories."""

    def read(text: str) -> list[str]:
        (made,) = reading_of(text).drafts
        bodies = (body.as_ for body in made.front.organisations if body.role.value == "signatory")
        return [naming.parse_line(body).name for body in bodies]

    return read


@pytest.fixture
def muniment():
    """Runs the command line and returns its result."""

    def run(*arguments: str):
        return CliRunner().invoke(group, list(arguments), catch_exceptions=False)

    return run


@pytest.fixture
def capture(tmp_path: Path, harbour: str) -> Path:
    path = tmp_path / "harbour-tag-page.txt"
    path.write_text(harbour, encoding="utf-8", newline="")
    return path


@pytest.fixture
def state():
    """Tells the files of a folder and their digests."""

    def listed(folder: Path) -> dict[str, str]:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    return listed
