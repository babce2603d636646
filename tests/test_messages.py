"""What `muniment check` says of mistakes that editors make: each case is a folder of posts and the exact answer."""

import shutil
from pathlib import Path

import pytest
import yaml

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(folder for folder in (CASES / "messages").iterdir() if folder.is_dir())
NAMES = yaml.safe_load((CASES / "names.yml").read_text(encoding="utf-8"))


@pytest.fixture
def archive(tmp_path):
    """An archive without posts."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts").mkdir()
    return tmp_path


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_mistake_is_told_with_its_place_and_what_would_be_right(folder, archive, muniment):
    shutil.copytree(folder, archive / "posts", dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt"))
    expected = (folder / "expected.txt").read_text(encoding="utf-8")
    told = muniment(archive, "check")
    assert told.output == expected
    assert told.exit_code == (0 if "\n0 errors," in f"\n{expected}" else 1)


@pytest.mark.parametrize("case", NAMES.values(), ids=list(NAMES))
def test_a_file_name_that_some_system_refuses_is_told_once(case, archive, muniment):
    for path in case["files"]:
        file = archive / "posts" / path
        file.parent.mkdir(exist_ok=True)
        day = "unknown" if path.startswith("undated/") else file.name[:10]
        file.write_text(f"---\ntitle: {path.encode().hex()}\ndate: {day}\n---\n\nText.\n", encoding="utf-8")
    lines = [line for line in muniment(archive, "check").output.splitlines()[:-1] if "date is unknown" not in line]
    assert lines == case["says"]


def test_there_are_sixty_kinds_of_mistakes_and_more():
    answers = [(folder / "expected.txt").read_text(encoding="utf-8") for folder in FOLDERS]
    assert len([answer for answer in answers if answer != "0 errors, 0 doubts\n"]) >= 60


def test_a_file_named_on_the_command_line_is_told_alone(archive, muniment):
    year = archive / "posts" / "2019"
    year.mkdir()
    for name in ("2019-04-02-raid.md", "2019-04-03-sequel.md"):
        (year / name).write_text("", encoding="utf-8")
    told = muniment(archive, "check", str(year / "2019-04-02-raid.md"))
    assert told.output == (
        "posts/2019/2019-04-02-raid.md:1: the file is empty; a post begins with front matter between two lines '---'\n"
        "1 error, 0 doubts\n"
    )


def test_problems_are_written_as_json_for_machines(archive, muniment):
    year = archive / "posts" / "2019"
    year.mkdir()
    (year / "2019-04-02-raid.md").write_text("---\ntitle: A raid\ndate: soon\n---\n\nText.\n", encoding="utf-8")
    told = muniment(archive, "check", "--json", "-")
    assert (told.exit_code, yaml.safe_load(told.output)) == (
        1,
        [
            {
                "path": "posts/2019/2019-04-02-raid.md",
                "line": 3,
                "column": 0,
                "weight": "error",
                "code": "date-form",
                "message": "date must be written YYYY-MM-DD, not 'soon'",
            }
        ],
    )
