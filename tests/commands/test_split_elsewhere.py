"""Posts that are split into another archive than the one in whose folder somebody stands: that one's words hold."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from muniment import cli, project

CAPTURE = """<rss version="2.0"><channel><title>Linden</title><link>https://{host}</link><item><title>{title}</title>
<link>https://{host}/2020/06/07/{title}/</link><pubDate>Sun, 07 Jun 2020 03:00:00 +0000</pubDate>
<category>{label}</category><description>The Harbour Lawyers Network marched.</description></item></channel></rss>"""
TAGS = "- label: Rallies\n  slug: rallies\n  aliases: [Marches]\n"
BODIES = "- id: harbour-lawyers\n  name: Harbour Lawyers Network\n"
SETTINGS = "site_name: A\nextra: {{muniment: {{blog: 'https://{blog}/', timezone: {zone}}}}}\n"


@pytest.fixture
def archives(tmp_path: Path) -> tuple[Path, Path]:
    """Return two archives: one with vocabularies that somebody wrote, and one without a post."""
    for name, zone in (("mine", "UTC"), ("theirs", "Asia/Tokyo")):
        (tmp_path / name / "posts").mkdir(parents=True)
        text = SETTINGS.format(blog=f"{name}.example", zone=zone)
        (tmp_path / name / "mkdocs.yml").write_text(text, encoding="utf-8")
    (tmp_path / "mine" / "posts" / "tags.yml").write_text(TAGS, encoding="utf-8")
    (tmp_path / "mine" / "posts" / "organisations.yml").write_text(BODIES, encoding="utf-8")
    return tmp_path / "mine", tmp_path / "theirs"


@pytest.fixture
def within(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, str]]:
    """Runs `muniment …` in a folder where no archive is named; returns its exit code and what it says."""

    def run(folder: Path, *arguments: str) -> tuple[int, str]:
        monkeypatch.chdir(folder)
        try:
            result = CliRunner().invoke(cli.group, arguments, catch_exceptions=False)
        except project.UsageError as fault:
            return 2, f"muniment: {fault}\n"
        return result.exit_code, result.output

    return run


def test_an_archive_whose_vocabulary_imports_made_was_completed_with_that_of_another(archives, within) -> None:
    mine, theirs = archives
    for title, label in (("first", "Ports"), ("second", "Marches")):
        text = CAPTURE.format(host="theirs.example", title=title, label=label)
        (mine / f"{title}.xml").write_text(text, encoding="utf-8")
        code, told = within(mine, "split", str(mine / f"{title}.xml"), "--into", str(theirs / "posts"))
        assert (code, "blog_hosts" in told) == (0, False)
    posts = [path.read_text(encoding="utf-8") for path in theirs.glob("posts/2020/*.md")]
    assert [('date: "2020-06-07T12:00"' in text, "organisations" in text) for text in posts] == [(True, False)] * 2
    assert "Marches" in (theirs / "posts" / "tags.yml").read_text(encoding="utf-8")


def test_a_folder_in_no_archive_takes_the_words_of_the_one_in_which_somebody_stands(archives, within, tmp_path) -> None:
    mine, _ = archives
    text = CAPTURE.format(host="mine.example", title="first", label="Marches")
    (mine / "first.xml").write_text(text, encoding="utf-8")
    code, told = within(mine, "split", str(mine / "first.xml"), "--into", str(tmp_path / "apart"))
    (post,) = tmp_path.glob("apart/2020/*.md")
    assert (code, "id: harbour-lawyers" in post.read_text(encoding="utf-8")) == (0, True)
    assert "new tags" not in told


def test_what_is_wrong_with_another_archive_was_said_as_if_of_the_one_in_which_somebody_stood(archives, within) -> None:
    mine, theirs = archives
    (theirs / "mkdocs.yml").write_text("site_name: A\nextra: {muniment: {zone: UTC}}\n", encoding="utf-8")
    (mine / "first.xml").write_text(CAPTURE.format(host="a.example", title="first", label="Ports"), encoding="utf-8")
    code, told = within(mine, "split", str(mine / "first.xml"), "--into", str(theirs / "posts"))
    lead = f"muniment: --into {theirs}/posts: mkdocs.yml:2: extra.muniment"
    assert (code, told.startswith(lead)) == (2, True)


def test_an_archive_that_is_named_holds_for_a_folder_of_another(archives, muniment) -> None:
    mine, theirs = archives
    (mine / "first.xml").write_text(CAPTURE.format(host="a.example", title="first", label="Marches"), encoding="utf-8")
    told = muniment(theirs, "-C", str(mine), "split", str(mine / "first.xml"), "--into", str(theirs / "posts"))
    (post,) = theirs.glob("posts/2020/*.md")
    assert (told.exit_code, "id: harbour-lawyers" in post.read_text(encoding="utf-8")) == (0, True)
