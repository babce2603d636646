"""The form put into docs/edit/, from where a build copies it; renewed where it stands."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from muniment.editform import configuration, page
from muniment.editform import host as hosts
from muniment.editform.host import Host
from muniment.machine import whole
from muniment.project import Project, UsageError
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

FOLDER = Path("docs") / "edit"
CONFIGURATION = "config.json"


def make(project: Project, host: Host, *, branch: str, others: Mapping[str, bytes]) -> list[str]:
    """Write the form and the files of `others` that it consists of; return what was written or changed."""
    known, _ = registry.read(project.posts)
    return _write(project.root, {**others, **own(project, known, host, branch=branch)})


def own(project: Project, known: Registry, host: Host, *, branch: str) -> dict[str, bytes]:
    """Return the files that are ours: the page, its script and style, its configuration."""
    told = configuration.configuration(project, known, host, branch=branch)
    return {
        "index.html": page.page(project.site_name, host, branch).encode(),
        "form.css": page.STYLE.encode(),
        "form.js": page.script(known).encode(),
        CONFIGURATION: msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n",
    }


def stale(project: Project) -> list[str]:
    """Return the files of a form that stands and is not what the lists and the schema now make of it."""
    try:
        backend = msgspec.json.decode((project.root / FOLDER / CONFIGURATION).read_bytes(), type=_Made).backend
        where = hosts.of(project.repository, backend.name)
    except (OSError, msgspec.MsgspecError, UsageError, ValueError):
        return []  # there is no form, or not one of ours
    known, _ = registry.read(project.posts)
    told = own(project, known, where, branch=backend.branch)
    return [f"{FOLDER.as_posix()}/{name}" for name in told if not _holds(project.root / FOLDER / name, told[name])]


class _Backend(msgspec.Struct, frozen=True):
    name: str
    branch: str


class _Made(msgspec.Struct, frozen=True):
    """What is read of a configuration that was made."""

    backend: _Backend


def _write(root: Path, files: Mapping[str, bytes]) -> list[str]:
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = [name for name, octets in sorted(files.items()) if not _holds(folder / name, octets)]
    for name in changed:
        whole.write(folder / name, files[name])
    return [f"{FOLDER.as_posix()}/{name}" for name in changed]


def _holds(file: Path, octets: bytes) -> bool:
    return file.is_file() and file.read_bytes() == octets
