"""Files of posts are named so that `check` takes them, whatever slug a blog gave its post."""

from pathlib import Path

import pytest
from tests.captures import onepost

SLUGS = {
    "Old-Vigil": "old-vigil",
    "%2e%2e%2f%2e%2e%2fetc": "etc",
    "..hidden": "hidden",
    "CON": "con-post",
    "%E1%83%93%E1%83%90": "და",
    "a.b": "a.b",
}


@pytest.mark.parametrize("slug", SLUGS)
def test_split_wrote_a_file_whose_name_check_refused(slug: str, tmp_path: Path, muniment) -> None:
    export = onepost.FORMS["wxr"]("<p>It began.</p>").replace("a-quiet-morning", slug)
    (tmp_path / "mkdocs.yml").write_text("site_name: T\n", encoding="utf-8")
    (tmp_path / "export.xml").write_text(export, encoding="utf-8")
    assert muniment("-C", str(tmp_path), "split", str(tmp_path / "export.xml")).exit_code == 0
    named = [path.name for path in (tmp_path / "posts").rglob("*.md")]
    checked = muniment("-C", str(tmp_path), "check")
    assert (named, checked.exit_code) == ([f"2016-03-05-{SLUGS[slug]}.md"], 0), checked.output


def test_posts_whose_slugs_differ_in_capitals_alone_get_files_of_their_own(tmp_path: Path, muniment) -> None:
    whole = onepost.FORMS["wxr"]("<p>It began.</p>")
    entry = whole[whole.index("<item>") : whole.index("</channel>")]
    twin = entry.replace("a-quiet-morning", "A-Quiet-Morning").replace("It began", "It was another day")
    (tmp_path / "export.xml").write_text(whole.replace("</channel>", f"{twin}</channel>"), encoding="utf-8")
    muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts"))
    named = sorted(path.name for path in (tmp_path / "posts").rglob("*.md"))
    assert named == ["2016-03-05-a-quiet-morning-2.md", "2016-03-05-a-quiet-morning.md"]
