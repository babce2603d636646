"""What stands in the project: the fixed top level, no path of a machine, nothing left to do in a comment."""

import os
import re
import stat
from pathlib import Path

TOP = {
    *("mkdocs.yml", "pyproject.toml", "README.md", "LICENSE", "requirements.txt"),
    *("docs", "posts", "hooks", "scripts", "tests", "site"),
}
"""All that may stand at the top beside dotfiles; `site` is what a build makes."""
TEXT = {".py", ".md", ".yml", ".yaml", ".toml", ".html", ".css", ".js", ".json", ".jsonl", ".txt", ".csv", ".svg", ""}
MACHINE = re.compile(r"""(?<![\w./:*-])(?:/(?:root|work|home/\w+|Users/\w+|tmp)/\w|[A-Z]:\\Users\\)""")
LEFT_TO_DO = re.compile(r"\b(?:TODO|FIXME|XXX)\b")


def files(root, *folders):
    """Yield (path from the root, text) of the text files of folders, and of those at the top."""
    found = [path for folder in folders for path in (root / folder).rglob("*")]
    for path in sorted([*found, *root.glob("*")]):
        readable = path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts
        if readable and path != Path(__file__):  # which names what is looked for
            yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def lines(root, pattern, *folders):
    """Yield `path:line: text` of each line that a pattern is found in."""
    for path, text in files(root, *folders):
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield f"{path}:{number}: {line.strip()}"


def test_the_top_level_holds_only_what_is_agreed(root):
    assert {path.name for path in root.iterdir() if not path.name.startswith(".")} - TOP == set()


def test_no_file_names_a_place_on_somebodys_machine(root, nothing):
    nothing(lines(root, MACHINE, "docs", "posts", "hooks", "scripts", "tests", ".ci", ".github"))


def test_a_place_on_a_machine_is_found():
    root, work = "root", "work"  # apart, so that this very file names no place
    found = [f"open('/{root}/x')", r"C:\Users\ana", f"cd /{work}/archive", "/home/ana/site"]
    kept = [
        f"https://example.org/{work}/a",
        "[Home](/home/)",
        f"site/{root}/x",
        f"../{work}/a",
        f"/2018/04/12/{work}/x",
    ]
    assert [text for text in [*found, *kept] if MACHINE.search(text)] == found


def test_nothing_is_left_to_do_in_a_comment(root, nothing):
    nothing(lines(root, LEFT_TO_DO, "docs", "hooks", "scripts", "tests", ".ci", ".github"))


def test_what_people_type_can_be_run(root):
    typed = ("scripts/build", "scripts/test", ".ci/run")
    assert [path for path in typed if os.name != "nt" and not (root / path).stat().st_mode & stat.S_IXUSR] == []
    assert {(root / path).read_text(encoding="utf-8").splitlines()[0] for path in typed} == {
        "#!/usr/bin/env python3",
        "#!/usr/bin/env bash",
    }


def test_the_workflow_pins_its_actions_and_grants_the_least(root):
    text = (root / ".github/workflows/site.yml").read_text(encoding="utf-8")
    uses = re.findall(r"uses: (\S+)(.*)", text)
    assert [
        name for name, rest in uses if not re.search(r"@[0-9a-f]{40}$", name) or not re.match(r" # v\d", rest)
    ] == []
    assert re.findall(r"^permissions:(.*)$", text, re.M) == [" {}"]
    assert re.findall(r"^      ([a-z-]+): write", text, re.M) == ["pages", "id-token"]
    assert "secrets." not in text
