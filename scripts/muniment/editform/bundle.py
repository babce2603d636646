"""The files of others that the form consists of: which version, from which package, and their digests."""

import hashlib
import io
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from muniment.machine import whole
from muniment.project import UsageError

REGISTRY = "https://registry.npmjs.org/"
LARGEST = 32 * 1024 * 1024
"""Octets that a package may have."""


class Package(msgspec.Struct, frozen=True):
    """A package of the npm registry by its version, and the digest of its archive; `parts` are taken from it."""

    name: str
    version: str
    sha256: str
    parts: Mapping[str, str]
    """Path within the archive, by the name under which the form has it."""

    @property
    def archive(self) -> str:
        """The name of its archive, as `npm pack` gives it."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"

    @property
    def url(self) -> str:
        """Where the registry has its archive."""
        return f"{REGISTRY}{self.name}/-/{self.name.rpartition('/')[2]}-{self.version}.tgz"


FORM = Package(
    name="@sveltia/cms",
    version="0.221.1",
    sha256="cfc6193c6c17c3d1d97c85bc2d63ec3655ba2a844b37c6fe5759f1a80821bb02",
    parts={"sveltia-cms.js": "package/dist/sveltia-cms.js", "LICENCE-sveltia-cms.txt": "package/LICENSE.txt"},
)
COLLECTIONS = Package(
    name="immutable",
    version="5.1.9",
    sha256="9481d33c209e07f82933a0f8132348ee9325d72ce196ebc47a93b9b2703f3068",
    parts={"immutable.es.js": "package/dist/immutable.es.js", "LICENCE-immutable.txt": "package/LICENSE"},
)
"""Which the form would load from elsewhere, at the very version that it asks for."""
SYMBOLS = Package(
    name="@fontsource-variable/material-symbols-outlined",
    version="5.3.7",
    sha256="8d9bdfbec54513ea792980c2f619299ff1c8146541c4cd054e26234ac7094955",
    parts={
        "material-symbols.woff2": "package/files/material-symbols-outlined-latin-wght-normal.woff2",
        "LICENCE-material-symbols.txt": "package/LICENSE",
    },
)
"""Its symbols, without which buttons would show the names of pictures."""
PACKAGES = (FORM, COLLECTIONS, SYMBOLS)


def files(given: Path | None, kept: Path, fetch: Callable[[str], bytes]) -> dict[str, bytes]:
    """Return every file of others by the name that the form has for it.

    `given` is the archive of Sveltia CMS, or a folder with all archives, each named as `npm pack` names it. What is not
    there is looked for in `kept`, where what had to be fetched is put. Raises UsageError where one is not what its
    digest says.
    """
    found: dict[str, bytes] = {}
    for package in PACKAGES:
        found |= _parts(package, _archive(package, given, kept, fetch))
    return found


def _archive(package: Package, given: Path | None, kept: Path, fetch: Callable[[str], bytes]) -> bytes:
    for file in (*_named(package, given), kept / package.archive):
        if file.is_file():
            return _checked(package, file.read_bytes(), file.name)
    octets = _checked(package, fetch(package.url), package.url)
    kept.mkdir(parents=True, exist_ok=True)
    whole.write(kept / package.archive, octets)
    return octets


def _named(package: Package, given: Path | None) -> tuple[Path, ...]:
    """Return where an archive may be that a person named: the file itself, or beside it."""
    if given is None:
        return ()
    if given.is_dir():
        return (given / package.archive,)
    return (given,) if package is FORM else (given.parent / package.archive,)


def _checked(package: Package, octets: bytes, where: str) -> bytes:
    found = hashlib.sha256(octets).hexdigest()
    if found != package.sha256:
        raise UsageError(
            f"{where}: is not {package.name} {package.version}: its SHA-256 is {found}, not {package.sha256}"
        )
    return octets


def _parts(package: Package, octets: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(octets), mode="r:gz") as archive:
        opened = {name: archive.extractfile(path) for name, path in package.parts.items()}
        return {name: part.read() for name, part in opened.items() if part is not None}
