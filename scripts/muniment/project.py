"""Where an archive stands and what its mkdocs.yml says of it, read without MkDocs."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec
import yaml

CONFIGURATION = "mkdocs.yml"
PLACEHOLDER = "https://archive.example/"
"""What site_url holds until the owner of an archive sets it; counts as not set."""


PLACE = ("extra", "muniment")
"""Where our settings stand in it."""
FORMS = {
    "array": "a list",
    "bool": "true or false",
    "float": "a number",
    "int": "a whole number",
    "null": "nothing",
    "object": "settings by name",
    "str": "text",
}
"""What msgspec calls the forms of values, in an editor's words."""


class UsageError(Exception):
    """Wrong use or configuration: a command says it in one line and exits with 2."""


Form = Annotated[str, msgspec.Meta(pattern=r"^(https?://.*\{url\}.*)?$")]
"""An address of an archive, in which that of a page is filled in."""
WITH_URL = "an address with {url} in it, or empty"
RIGHT = {
    "per_host": "a whole number from 1 to 1000",
    "per_second": "a number above 0 and up to 1000",
    "availability": WITH_URL,
    "timemaps": WITH_URL,
    "resolver": "an address with {question} in it, or empty",
    "save": WITH_URL,
}
"""What a setting may hold, where its form alone does not say it."""


class Links(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How politely links are fetched."""

    per_host: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 2
    """Requests at once to one registrable domain."""
    per_second: Annotated[float, msgspec.Meta(gt=0, le=1000)] = 5.0
    """Requests a second to one registrable domain."""
    availability: Form = "https://archive.org/wayback/available?url={url}&timestamp={stamp}"
    """Where an archived copy near a day is asked for; empty: nowhere."""
    timemaps: tuple[Form, ...] = ("https://web.archive.org/web/timemap/link/{url}",)
    """Where lists of archived copies are asked for, in turn (RFC 7089)."""
    resolver: Annotated[str, msgspec.Meta(pattern=r"^(https?://.*\{question\}.*)?$")] = (
        "https://dns.google/dns-query?dns={question}"
    )
    """Who is asked, over HTTPS, whether there is no host of a name (RFC 8484); empty: nobody."""
    save: Form = "https://web.archive.org/save/{url}"
    """Where `links save` asks for a copy to be made; empty: nowhere."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`extra.muniment` of mkdocs.yml (FORMATS.md, section 4)."""

    blog: str = ""
    """Address of the blog that is archived."""
    blog_hosts: tuple[str, ...] = ()
    """Other host names of the same blog."""
    timezone: str = "UTC"
    languages: tuple[str, ...] = ("en",)
    links: Links = Links()


class Project(msgspec.Struct, frozen=True):
    """An archive: its root folder, and what its configuration says."""

    root: Path
    site_name: str
    site_url: str
    settings: Settings
    hooks: tuple[str, ...] = ()
    edit: str = ""
    """Address under which a path of the project is edited; empty where mkdocs.yml does not say."""
    repository: str = ""
    """Its address on the code host (`repo_url`); empty where mkdocs.yml does not say."""

    @property
    def posts(self) -> Path:
        """The folder of posts, vocabularies and captures."""
        return self.root / "posts"

    @property
    def site(self) -> Path:
        """The finished site."""
        return self.root / "site"

    @property
    def cache(self) -> Path:
        """All that is kept between runs or staged during one."""
        return self.root / ".cache"


class _Loader(yaml.CSafeLoader):
    """Reads mkdocs.yml; tags such as `!ENV` and `!!python/name:` are MkDocs' business and read as nothing."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """Return what a node stands for; ConstructorError, with its place, where it only looks like a day or number."""
        try:
            return super().construct_object(node, deep)
        except ValueError as fault:
            said = f"{str(node.value)[:40]!r} cannot be read: {fault}"
            raise yaml.constructor.ConstructorError(None, None, said, node.start_mark) from None


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def find(start: Path) -> Path:
    """Return the nearest folder at or above `start` that holds a mkdocs.yml; UsageError where none does."""
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / CONFIGURATION).is_file():
            return folder
    raise UsageError(f"no {CONFIGURATION} in {start} or a folder above it; go to the archive or name it with -C")


def read(root: Path) -> Project:
    """Read the configuration of the archive at `root`; UsageError, with file and line, where it is wrong."""
    path = root / CONFIGURATION
    try:
        text = path.read_bytes()
        raw = yaml.load(text, Loader=_Loader)
    except yaml.MarkedYAMLError as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 1
        raise UsageError(f"{CONFIGURATION}:{line}: {fault.problem}; mkdocs.yml must be YAML") from None
    except (OSError, yaml.YAMLError) as fault:
        raise UsageError(f"{CONFIGURATION}:1: cannot be read: {' '.join(str(fault).split())}") from None
    if not isinstance(raw, Mapping):
        raise UsageError(f"{CONFIGURATION}:1: holds no settings; it must be a mapping with site_name")
    listed = raw.get("hooks")
    hooks = tuple(map(str, listed)) if isinstance(listed, list) else ()
    name, repository = str(raw.get("site_name") or ""), str(raw.get("repo_url") or "")
    return Project(root, name, _site_url(raw), _settings(raw, text), hooks, _edit(raw), repository)


def within(project: Project, file: Path) -> str:
    """Return the path of a file from the archive's root; UsageError where it is none of the archive's."""
    whole = file.resolve()
    if not whole.is_file():
        raise UsageError(f"{file}: there is no such file")
    if not whole.is_relative_to(project.root):
        raise UsageError(f"{file}: does not stand in the archive {project.root.name}/")
    return whole.relative_to(project.root).as_posix()


def _site_url(raw: Mapping[str, Any]) -> str:
    url = str(raw.get("site_url") or "")
    return "" if url in ("", PLACEHOLDER) else f"{url.rstrip('/')}/"


def _edit(raw: Mapping[str, Any]) -> str:
    repository, way = str(raw.get("repo_url") or ""), str(raw.get("edit_uri") or "")
    base = way if "://" in way else f"{repository.rstrip('/')}/{way}" if repository and way else ""
    return base.removesuffix("/").removesuffix("docs") if base else ""


def _settings(raw: Mapping[str, Any], text: bytes) -> Settings:
    given: Any = raw
    for number, name in enumerate(PLACE, 1):
        given = {} if given is None else given
        if not isinstance(given, Mapping):
            raise _wrong(text, PLACE[: number - 1], f"must hold settings by name, not '{given}'")
        given = given.get(name)
    try:
        return msgspec.convert({} if given is None else given, Settings)
    except msgspec.ValidationError as fault:
        found, _, where = str(fault).partition(" - at `$")
        raise _misfit(text, found, re.findall(r"[^.\[\]`]+", where), given) from None


def _misfit(text: bytes, found: str, within: Sequence[str], given: Any) -> UsageError:
    """Return what msgspec found, and where, in an editor's words; a setting that there is not has a line of its own."""
    steps = [*PLACE, *within]
    names = re.findall(r"`([^`]*)`", found)
    if "unknown field" in found:
        known = (Links if "links" in steps else Settings).__struct_fields__
        return _wrong(text, steps, f"there is no setting '{names[0]}'; there are {', '.join(known)}", *names)
    kinds = [FORMS.get(name, name) for name in names]
    if len(kinds) == 2:
        return _wrong(text, steps, f"must be {kinds[0]}, not {kinds[1]}")
    for step in within:
        given = given[int(step) if isinstance(given, list) else step]
    right = [RIGHT[step] for step in within if step in RIGHT]
    return _wrong(text, steps, f"must be {right[-1]}, not '{given}'" if right else found)


def _wrong(text: bytes, steps: Sequence[str], said: str, *below: str) -> UsageError:
    """Return the error of a setting, with its line, or with that of what stands `below` it."""
    from muniment.text import yamltext  # few archives have one

    place = [int(step) if step.isdigit() else step for step in (*steps, *below)]
    line, _ = yamltext.place(text.decode("utf-8", "replace"), place)
    whole = f"{CONFIGURATION}:{line}: {'.'.join(steps)}: {said}"
    return UsageError(" ".join(whole.split()))  # a value may hold several lines
