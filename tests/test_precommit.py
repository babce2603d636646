"""The hooks for pre-commit: what they run checks the posts that change, and only these."""

import re
import shlex

import pytest
import yaml

GOOD = "---\ntitle: A raid\ndate: 2019-04-02\n---\n\nText.\n"
BAD = "---\ntitle: A raid\ndate: soon\n---\n\nText.\n"


@pytest.fixture(scope="module")
def hooks(root):
    """The hook of each file."""
    own = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    lent = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return {"own": own["repos"][0]["hooks"][0], "lent": lent[0]}


@pytest.fixture
def archive(tmp_path):
    """A repository with a good post, a bad one, and other files."""
    for path, text in {
        "mkdocs.yml": "site_name: Archive\n",
        "README.md": "Words.\n",
        "posts/2019/2019-04-02-raid.md": GOOD,
        "posts/2019/2019-04-02-visit.md": BAD,
        "posts/captures/2019.md": "As received.\n",
        "posts/tags.yml": "- label: torture\n",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def run(hook, archive, muniment, changed):
    """Run a hook as pre-commit does: its entry, with the changed files that it asks for."""
    words = shlex.split(hook["entry"])
    names = [path for path in changed if re.search(hook["files"], path)]
    assert words[0].rpartition("/")[2] == "muniment"
    return names, muniment(archive, *words[1:], *(str(archive / name) for name in names))


@pytest.mark.parametrize("kind", ["own", "lent"])
def test_a_commit_of_a_good_post_goes_through_whatever_else_is_wrong(hooks, archive, muniment, kind):
    names, told = run(hooks[kind], archive, muniment, ["README.md", "posts/2019/2019-04-02-raid.md"])
    assert (names, told) == (["posts/2019/2019-04-02-raid.md"], ("0 errors, 0 doubts\n", 0))


@pytest.mark.parametrize("kind", ["own", "lent"])
def test_a_commit_of_a_bad_post_is_stopped_with_file_and_line(hooks, archive, muniment, kind):
    changed = ["posts/tags.yml", "posts/captures/2019.md", "posts/2019/2019-04-02-visit.md"]
    names, told = run(hooks[kind], archive, muniment, changed)
    assert names == ["posts/tags.yml", "posts/2019/2019-04-02-visit.md"]
    assert told == (
        "posts/2019/2019-04-02-visit.md:3: date must be written YYYY-MM-DD, not 'soon'\n1 error, 0 doubts\n",
        1,
    )
