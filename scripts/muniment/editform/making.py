"""The form put into docs/edit/, from where a build copies it; renewed where it stands."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from muniment.editform import configuration, page
from muniment.editform.host import Host
from muniment.machine import whole
from muniment.project import Project
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

FOLDER = Path("docs") / "edit"


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
        "config.json": msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n",
    }


def _write(root: Path, files: Mapping[str, bytes]) -> list[str]:
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = [name for name, octets in sorted(files.items()) if not _holds(folder / name, octets)]
    for name in changed:
        whole.write(folder / name, files[name])
    return [f"{FOLDER.as_posix()}/{name}" for name in changed]


def _holds(file: Path, octets: bytes) -> bool:
    return file.is_file() and file.read_bytes() == octets
