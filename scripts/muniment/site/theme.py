"""What MkDocs makes and the core keeps: pages written by hand, and a shell for each kind of generated page."""

import functools
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self

import msgspec

import muniment
from muniment.machine import kept
from muniment.posts import frontmatter
from muniment.posts.catalogue import digest
from muniment.project import CONFIGURATION, Project
from muniment.text.patterns import late

DOORS = ("hooks/targets.py", "hooks/shells.py", "hooks/publishing.py", "hooks/preview.py")
"""The hooks that mkdocs.yml must name, in this order."""
PACKAGES = ("mkdocs", "mkdocs-material", "jinja2", "markdown", "pymdown-extensions", "pygments", "pyromark")
"""What a page's bytes depend on beside our own code."""
CODE = (".py", ".js")
"""How the names of files of our code end."""
POST_LINK = late(r"\.\./posts/[^\s)#\"'>]+")
TAKEN = late(r"{%-?\s*(?:extends|include|import|from)\b\s*[\"']?([^\"'\s%]*)")
"""What a template takes another one for: by its name, or by a name that is worked out."""
LISTS = {
    "../posts/tags.yml": "tags/",
    "../posts/organisations.yml": "organisations/",
    "tags/index.md": "tags/",
    "organisations/index.md": "organisations/",
    "years/index.md": "years/",
    "sources/index.md": "sources/",
    "search/index.md": "search/",
}
"""What stands for generated lists where a page written by hand or the navigation names them."""


PAGES = "pages"
"""The folder of a state that MkDocs fills."""


class Theme(msgspec.Struct, frozen=True):
    """A finished run of MkDocs; `pages` is the folder that it filled."""

    key: bytes
    shells: Mapping[str, str]
    pages: str
    stylesheet: str = ""

    @classmethod
    def load(cls, state: Path) -> Self | None:
        """Return what the last finished run left under `state`; None where there is nothing that can be used."""
        theme = kept.read(state / "theme", cls)
        if theme is None:
            return None
        here = theme.pages == str(state / PAGES)  # not where the folder was copied or moved
        return theme if here and Path(theme.pages).is_dir() else None

    def save(self, state: Path) -> None:
        """Keep this under `state`."""
        kept.write(state / "theme", self)


def forget(state: Path) -> None:
    """Drop what is kept, before MkDocs empties the folder that it describes."""
    (state / "theme").unlink(missing_ok=True)


@functools.cache
def running_key() -> bytes:
    """Return the key of the code that this process runs, whatever has become of its files since."""
    return code_key()


def key(project: Project) -> bytes:
    """Return a digest of all that MkDocs' part of the site depends on."""
    parts: list[str | bytes] = [sys.version, running_key(), (project.root / CONFIGURATION).read_bytes()]
    for folder in (project.root / "docs", project.root / "hooks"):
        for file in sorted(file for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc"):
            parts += [file.relative_to(project.root).as_posix(), file.read_bytes()]
    parts += [f"{source}>{address}" for source, address in targets(project)]
    return digest(*parts)


def code_key() -> bytes:
    """Return a digest of our own code and of the versions of what makes pages."""
    here = Path(muniment.__file__).parent
    sources = (f"{folder}/{name}" for folder, _, names in os.walk(here) for name in names if name.endswith(CODE))
    return digest(*_versions(), *(Path(file).read_bytes() for file in sorted(sources)))


def _versions() -> list[str]:
    """Return what the installed packages are called that a page's bytes depend on: their names tell the versions.

    An installer names a package's folder of metadata NAME-VERSION.dist-info (PEP 427); to read what is in them, as
    importlib.metadata does, takes longer than all the rest of a build where nothing has changed.
    """
    found = []
    for place in map(Path, sys.path):
        if place.is_dir():
            names = (file.name for file in place.iterdir() if file.suffix in (".dist-info", ".egg-info"))
            found += [name for name in names if name.partition("-")[0].lower().replace("_", "-") in PACKAGES]
    return sorted(found)


def targets(project: Project) -> list[tuple[str, str]]:
    """Return (path as linked, address without its leading slash) of all that pages written by hand may link to."""
    wanted = {link for file in _written(project) for link in POST_LINK.findall(file)}
    found = {link: address for link in sorted(wanted) if (address := _address(project, link))}
    return [*found.items(), *LISTS.items()]


def _written(project: Project) -> Iterator[str]:
    for file in sorted((project.root / "docs").rglob("*.md")):
        yield file.read_text(encoding="utf-8", errors="replace")


def _address(project: Project, link: str) -> str:
    """Return the address of a published post that is linked as `../posts/…`; empty where there is none."""
    path = link[link.index("posts/") :]
    try:
        post = frontmatter.parse(path, (project.root / path).read_text(encoding="utf-8")).post
    except (OSError, UnicodeDecodeError):
        return ""
    return post.permalink[1:] if post is not None and not (post.draft or post.withdrawn) else ""


def needed(folders: list[str]) -> list[str]:
    """Return the folders of a theme that pages are made from: the first, which is ours, and that of MkDocs.

    Those of Material hold 14,500 icons, all of which MkDocs would look at. They stay where a template of the first
    folder takes anything from them.
    """
    own = {file.name: file.read_text(encoding="utf-8", errors="replace") for file in Path(folders[0]).glob("*.html")}
    taken = {name for text in own.values() for name in TAKEN.findall(text)}
    return [folders[0], folders[-1]] if "main.html" in own and taken <= own.keys() else folders


def missing_doors(project: Project) -> list[str]:
    """Return the hooks that mkdocs.yml does not name."""
    return [door for door in DOORS if door not in project.hooks]
