"""Files of posts are named so that `check` takes them, whatever slug a blog gave its post."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures.drafts import draft
from muniment.model.post import FrontMatter
from muniment.posts import frontmatter

SLUGS = {
    "Old-Vigil": "old-vigil",
    "%2e%2e%2f%2e%2e%2fetc": "etc",
    "..hidden": "hidden",
    "CON": "con-post",
    "%E1%83%93%E1%83%90": "და",
    "%E0%A4%A8%E0%A5%87%E0%A4%AA%E0%A4%BE%E0%A4%B2": "नेपाल",
    "%E1%80%99%E1%80%BC%E1%80%94%E1%80%BA%E1%80%99%E1%80%AC": "မြန်မာ",
    "a.b": "a.b",
    "straße": "strasse",
    "%cf%86%ce%ac%cf%81%ce%bf%cf%82-%CE%9D%CE%99": "φάρος-νι",
    "%EA%AE%B3%EA%AE%83": "\uabb3\uab83",
    "%F0%9F%91%A9%E2%9A%96%EF%B8%8F-news": "news",
    "%F0%9F%91%A9%E2%9A%96%EF%B8%8F": "post",
    "1%EF%B8%8F%E2%83%A3-news": "1\ufe0f\u20e3-news",
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


@pytest.mark.parametrize(
    ("one", "other"), [("a-quiet-morning", "A-Quiet-Morning"), ("a-quiet-strasse", "a-quiet-straße")]
)
def test_posts_whose_slugs_are_one_name_on_some_disks_get_files_of_their_own(
    one: str, other: str, tmp_path: Path, muniment
) -> None:
    whole = onepost.FORMS["wxr"]("<p>It began.</p>").replace("a-quiet-morning", one)
    entry = whole[whole.index("<item>") : whole.index("</channel>")]
    twin = entry.replace(one, other).replace("It began", "It was another day")
    (tmp_path / "export.xml").write_text(whole.replace("</channel>", f"{twin}</channel>"), encoding="utf-8")
    muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts"))
    named = sorted(path.name for path in (tmp_path / "posts").rglob("*.md"))
    assert named == [f"2016-03-05-{one}-2.md", f"2016-03-05-{one}.md"]


def test_a_tag_kept_the_consonants_of_its_slug_alone(tmp_path: Path, muniment) -> None:
    labels = ("नेपाल", "မြန်မာ", "தமிழ் நாடு")
    terms = "".join(f'<category domain="post_tag" nicename="">{label}</category>' for label in labels)
    export = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", f"{terms}</item>")
    (tmp_path / "mkdocs.yml").write_text("site_name: T\n", encoding="utf-8")
    (tmp_path / "export.xml").write_text(export, encoding="utf-8")
    muniment("-C", str(tmp_path), "split", str(tmp_path / "export.xml"))
    listed = (tmp_path / "posts" / "tags.yml").read_text(encoding="utf-8")
    found = [line.removeprefix("  slug: ") for line in listed.splitlines() if line.startswith("  slug:")]
    assert (found, muniment("-C", str(tmp_path), "check").exit_code) == (["नेपाल", "မြန်မာ", "தமிழ்-நாடு"], 0)


@pytest.mark.parametrize("date", ["2020-05", "2020", "unknown"])
@pytest.mark.parametrize("title", ["20th of May", "20", "2020", "12 names", "123", "12-10: a report", "05/20"])
def test_a_title_in_digits_beside_a_date_in_part_made_a_name_or_an_address_that_check_refused(
    title: str, date: str
) -> None:
    front = FrontMatter(title=title, date=date, permalink=draft.address(title, date, ()))
    path = f"posts/{draft.path_of(front)}"
    problems = frontmatter.parse(path, frontmatter.compose(front, "It began.\n")).problems
    assert [problem.code for problem in problems] == ["date-partial"]
