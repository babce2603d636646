"""Dependencies: each is used, each says what it is for, each is locked; nothing else is imported."""

import importlib.metadata
import re
import sys

import pytest
from packaging.requirements import Requirement

OWNERS = {"mkdocs", "mkdocs-material", "pyyaml", "python-frontmatter", "beautifulsoup4"}
"""The packages that the owner of the project asked for."""
NOT_IMPORTED = {"mkdocs-material", "tzdata"}
"""The theme, which mkdocs.yml names, and time zones, which Python reads where the system has none."""


def name_of(requirement):
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


@pytest.fixture(scope="module")
def declared(settings):
    """The distributions that the package asks for."""
    return {name_of(wanted) for wanted in settings["project"]["dependencies"]}


@pytest.fixture(scope="module")
def imported(sources):
    """(source, where, imported name, the distributions that hold it) of what is neither Python's nor ours."""
    known = importlib.metadata.packages_distributions()
    imports = [(source, node, name.split(".")[0]) for source in sources for node, name in source.imports()]
    return [
        (source, node, top, {name_of(found) for found in known.get(top, [])})
        for source, node, top in imports
        if top not in sys.stdlib_module_names and top not in ("muniment", "environment")
    ]


def test_what_is_imported_is_a_dependency(imported, declared, nothing):
    nothing(
        source.at(node, f"imports {top}, which pyproject.toml does not ask for")
        for source, node, top, found in imported
        if not found & declared
    )


def test_each_dependency_is_used(imported, declared, nothing):
    used = {name for _, _, _, found in imported for name in found} | NOT_IMPORTED
    nothing(f"pyproject.toml:1: asks for {name}, which nothing imports" for name in declared - used)


def test_the_packages_of_the_owner_are_used(root, imported, declared):
    used = {name for _, _, _, found in imported for name in found} & declared
    theme = re.search(r"^theme:\n(?:  .*\n)*?  name: material$", (root / "mkdocs.yml").read_text("utf-8"), re.M)
    assert OWNERS - used - ({"mkdocs-material"} if theme else set()) == set()


def requirements(text):
    """Yield (line number, line) of the lists of dependencies."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if inside and not line.startswith("]"):
            yield number, line
        inside = line.endswith("[") if line[:1].isalpha() else inside and not line.startswith("]")


def test_each_dependency_says_what_it_is_for(root, settings, nothing):
    listed = dict(requirements((root / "pyproject.toml").read_text(encoding="utf-8").split("\n[tool.")[0]))
    lists = [settings["project"]["dependencies"], *settings["dependency-groups"].values()]
    assert len([line for line in listed.values() if line.strip().startswith('"')]) == sum(map(len, lists))
    nothing(
        f"pyproject.toml:{number}: say in a comment what it is for: {line.strip()}"
        for number, line in listed.items()
        if not re.search(r"# \w", line)
    )


def test_the_lock_holds_each_dependency_by_version_and_digest(root, settings):
    text = (root / "requirements.txt").read_text(encoding="utf-8")
    locked = {match[1]: match[2] for match in re.finditer(r"^([\w.-]+)==\S+(.*(?:\n    .*)*)", text, re.M)}
    wanted = {*settings["project"]["dependencies"], *settings["dependency-groups"]["dev"]}
    assert {name_of(requirement) for requirement in wanted} - set(locked) == set()
    assert [name for name, rest in locked.items() if "--hash=sha256:" not in rest] == []


def test_the_lock_serves_what_pyproject_asks_for(root, settings):
    text = (root / "requirements.txt").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.M))
    wanted = [*settings["project"]["dependencies"], *settings["dependency-groups"]["dev"]]
    assert [
        f"{requirement}: {locked[name_of(requirement)]} is locked"
        for requirement in wanted
        if not Requirement(requirement).specifier.contains(locked[name_of(requirement)], prereleases=True)
    ] == []


def test_the_lock_names_no_host_and_no_folder(root, nothing):
    lines = (root / "requirements.txt").read_text(encoding="utf-8").splitlines()
    nothing(
        f"requirements.txt:{number}: {line}"
        for number, line in enumerate(lines, 1)
        if re.search(r"://|index-url|find-links|trusted-host|(?<!\w)/\w+/", line)
    )
