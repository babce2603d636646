"""Small archives with the doors and the mkdocs.yml of the project and posts of their own, and their finished sites."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from muniment import project
from muniment.site import keeping, theme

POSTS = Path(__file__).parent.parent / "cases" / "archive"
"""Posts, vocabularies and pages written by hand, as an editor would keep them."""
CROWD = 104
"""So many short posts of 2020: over 50, so that indexes show the newest; over 100, so that months have pages."""


class Run(NamedTuple):
    """What a program said, and its exit code."""

    said: str
    code: int


def run(folder: Path, *command: str, **environment: str) -> Run:
    """Run a module of this interpreter in `folder`, such as `muniment build`."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    return Run(done.stdout, done.returncode)


def texts(folder: Path) -> dict[str, bytes]:
    """Return the bytes of each file below a folder by its path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def crowd() -> dict[str, str]:
    """Return many short posts by path."""
    return {
        f"2020/2020-{1 + n % 12:02}-{1 + n // 12:02}-note-{n}.md": (
            f"---\ntitle: Note {n}\ndate: 2020-{1 + n % 12:02}-{1 + n // 12:02}\ntags: [daily notes]\n"
            "organisations:\n  - {as: IRCT, id: irct}\n---\n\nA note.\n"
        )
        for n in range(CROWD)
    }


def pages_of_navigation(configuration: str) -> list[str]:
    """Return the pages that mkdocs.yml names and that are written by hand."""
    named = re.findall(r"[\w/-]+\.md", configuration.split("\nnav:")[1].split("\nhooks:")[0])
    return [path for path in named if path not in ("years/index.md", "tags/index.md", "organisations/index.md")]


@pytest.fixture(scope="session")
def make(root: Path) -> Callable[..., Path]:
    """Makes an archive: `posts` instead of those of tests/cases/archive, or more files in `more`, by path."""

    def made(folder: Path, *, posts: Mapping[str, str] | None = None, more: Mapping[str, str] | None = None) -> Path:
        shutil.copytree(root / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
        configuration = (root / "mkdocs.yml").read_text(encoding="utf-8")
        files = {"mkdocs.yml": configuration}
        files |= {f"docs/{path}": f"# {path}\n\nA page.\n" for path in pages_of_navigation(configuration)}
        if posts is None:
            shutil.copytree(POSTS, folder, dirs_exist_ok=True)
            posts = crowd()
        files |= {f"posts/{path}": text for path, text in posts.items()} | dict(more or {})
        (folder / "posts").mkdir(exist_ok=True)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            if not (path.startswith("docs/") and (folder / path).exists() and path not in (more or {})):
                (folder / path).write_text(text, encoding="utf-8")
        return folder

    return made


class Archive(NamedTuple):
    """An archive that is built: where it is, what the build said, and the bytes of its site by path."""

    folder: Path
    said: str
    site: dict[str, bytes]

    def page(self, address: str) -> str:
        """Return the HTML at an address such as `/tags/`."""
        return self.site[f"{address[1:]}index.html"].decode()

    def pages(self) -> dict[str, str]:
        """Return every page by its path."""
        return {path: octets.decode() for path, octets in self.site.items() if path.endswith(".html")}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, make: Callable[..., Path]) -> Archive:
    """The archive of tests/cases/archive, built once; tests that change one make their own."""
    folder = make(tmp_path_factory.mktemp("built") / "archive")
    done = run(folder, "muniment", "build")
    assert done.code == 0, done.said
    return Archive(folder, done.said, texts(folder / "site"))


@pytest.fixture(scope="session")
def program() -> Callable[..., Run]:
    """Runs a module of this interpreter in a folder."""
    return run


@pytest.fixture(scope="session")
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Reads every file below a folder."""
    return texts


@pytest.fixture(scope="session")
def note() -> str:
    """A post that is right, of 2 April 2019."""
    return "---\ntitle: A raid\ndate: 2019-04-02\n---\n\nText.\n"


@pytest.fixture(scope="session")
def navigation(root: Path) -> list[str]:
    """What the navigation names."""
    return yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]


class Bench(NamedTuple):
    """An archive without posts to work on in this process, and the theme that MkDocs made for it."""

    archive: project.Project
    theme: theme.Theme

    def __repr__(self) -> str:
        """Keep the whole theme out of what a failing test prints."""
        return f"Bench({self.archive.root})"


@pytest.fixture(scope="module")
def bench(built: Archive, make: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """An archive to edit without running MkDocs."""
    folder = make(tmp_path_factory.mktemp("bench") / "archive", posts={})
    made = theme.Theme.load(keeping.state_of(project.read(built.folder)))
    assert made is not None
    return Bench(project.read(folder), made)
