"""`muniment check --fix`: what has one safe remedy is put right as remedies.yml says, and nothing else."""

import difflib
import shutil
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from muniment.posts import remedies

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(folder for folder in (CASES / "messages").iterdir() if folder.is_dir())
REMEDIES = yaml.safe_load((CASES / "remedies.yml").read_text(encoding="utf-8"))
PATH = "posts/2019/2019-04-02-raid.md"


@pytest.fixture
def archive(tmp_path):
    """An archive without posts."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    return tmp_path


def lines(folder):
    """Return the lines of all files of a folder, marks and line ends included."""
    return [
        line for file in sorted(folder.rglob("*.*")) for line in file.read_bytes().decode("latin-1").split("\n")
    ]  # any octets at all are some text in Latin-1


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_only_what_has_one_safe_remedy_is_changed(folder, archive, muniment):
    shutil.copytree(folder, archive / "posts", ignore=shutil.ignore_patterns("expected.txt"))
    before = lines(archive / "posts")
    muniment(archive, "check", "--fix")
    diff = difflib.unified_diff(before, lines(archive / "posts"), n=0, lineterm="")
    changed = [
        line.encode("latin-1").decode("utf-8", "replace") for line in diff if line[:3] not in ("---", "+++", "@@ ")
    ]
    assert changed == REMEDIES.get(folder.name, [])


def test_each_case_of_a_remedy_is_a_case_of_a_mistake():
    assert REMEDIES.keys() - {folder.name for folder in FOLDERS} == set()
    assert len(REMEDIES) >= 35


def test_the_change_is_shown_and_what_is_left_is_told(archive, muniment):
    post = archive / PATH
    post.parent.mkdir(parents=True)
    post.write_bytes(b"---\r\ntitle: A raid: two\r\ndate: 02.04.2019\r\nlang: nonsense\r\n---\r\n\r\nText.\r\n")
    told = muniment(archive, "check", "--fix")
    assert told.exit_code == 1
    assert told.output.splitlines()[-2:] == [
        f"{PATH}:4: lang must be a language tag such as en, es or pt-BR, not 'nonsense'",
        "1 error, 0 doubts",
    ]
    assert [line for line in told.output.splitlines() if line.startswith(("-title", "+title", "-date", "+date"))] == [
        "-title: A raid: two<CR>",
        "-date: 02.04.2019<CR>",
        '+title: "A raid: two"',
        "+date: 2019-04-02",
    ]
    assert post.read_bytes() == b'---\ntitle: "A raid: two"\ndate: 2019-04-02\nlang: nonsense\n---\n\nText.\n'


def test_only_the_files_named_are_put_right(archive, muniment):
    for slug in ("raid", "sequel"):
        post = archive / PATH.replace("raid", slug)
        post.parent.mkdir(parents=True, exist_ok=True)
        post.write_text("---\ntitle: A: b\ndate: 2019-04-02\n---\n\nText.\n", encoding="utf-8")
    assert muniment(archive, "check", "--fix", str(archive / PATH)).exit_code == 0
    titles = [post.read_text(encoding="utf-8").splitlines()[1] for post in sorted(archive.rglob("*.md"))]
    assert titles == ['title: "A: b"', "title: A: b"]


UNSAFE = [
    "title: A raid # 5: two",  # a remark, or a number of something
    'title: "A raid',
    "title: A raid: two\n  and three",
    "date: 05/04/2019",  # another day than the file says, whichever way it is read
    "date: 2019-04-02T10:00:00+02:00",
    "titel: A raid",
    "lang: english",
    "permalink: /2019/04/02/a raid/",
    "permalink: https://blog.example/?p=12",
    "sources:\n  - url: https://quay.example/\n\ttitle: A report",
    "draft: maybe",
]


@pytest.mark.parametrize("front", UNSAFE)
def test_what_may_mean_two_things_is_left_alone(front):
    given = {line.partition(":")[0] for line in front.split("\n")}
    more = [line for line in ("title: A raid", "date: 2019-04-02") if line.partition(":")[0] not in given]
    text = "\n".join(["---", *more, front, "---", "", "Text.", ""])
    if text.count("title:") > 1 or "titel" in front:
        text = text.replace("title: A raid\n", "title: B\n", 1)
    assert remedies.remedied(PATH, text) == text


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            ["title: ", "date: ", "tags:", "  - ", "\t", " ", "lang:", "a: b", "[x]", "“", "'", '"', "\n", "2019/4/2"]
        ),
        max_size=12,
    ).map("".join)
)
def test_a_remedy_leaves_the_text_of_a_post_alone_and_is_final(front):
    text = f"---\n{front}\n---\n\nText: of a post.\n"
    better = remedies.remedied(PATH, text)
    assert better.partition("\n---\n")[2] == text.partition("\n---\n")[2]
    assert remedies.remedied(PATH, better) == better
