"""Other ways to the same pages: MkDocs and ProperDocs with the doors, and plain MkDocs on staged pages."""

import re

import pytest

PLAIN = "site_name: Staged\ntheme: mkdocs\nplugins: []\nvalidation: {absolute_links: warn, anchors: warn}\n"


@pytest.mark.parametrize("generator", ["mkdocs", "properdocs"])
def test_the_doors_make_the_same_site_under(generator, built, make, program, contents, tmp_path):
    folder = make(tmp_path / "archive")
    done = program(folder, generator, "build", "--strict")
    assert (done.code, contents(folder / "site").keys() ^ built.site.keys()) == (0, set()), done.said
    assert contents(folder / "site") == built.site


@pytest.fixture(scope="module")
def staged(built, tmp_path_factory, muniment):
    """What `muniment stage` writes of the built archive."""
    folder = tmp_path_factory.mktemp("staged") / "docs"
    told = muniment(built.folder, "stage", str(folder))
    assert told.exit_code == 0, told.output
    return folder


def test_staged_pages_are_built_by_plain_mkdocs_and_all_are_there(built, staged, program, contents):
    project = staged.parent
    (project / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    done = program(project, "mkdocs", "build", "--strict")
    assert done.code == 0, done.said
    pages = {path for path in built.site if path.endswith("index.html")}
    assert sorted(pages - contents(project / "site").keys()) == []


def test_staged_links_lead_to_staged_pages(staged, contents):
    texts = {path: octets.decode() for path, octets in contents(staged).items() if path.endswith(".md")}
    post = texts["2018/04/12/how-confessions-are-made/index.md"]
    assert "[the raid](../../../../2019/04/02/raid/#afterwards)" in post
    assert "[its end](../2019/04/02/raid/#afterwards)" in texts["about.md"]
    assert [path for path, text in texts.items() if re.search(r"\.\./posts/|\.md[)#]", text)] == []


def test_a_staged_post_is_its_markdown_and_names_no_draft(built, staged, contents):
    texts = contents(staged)
    source = (built.folder / "posts/2019/2019-06-26-التعذيب.md").read_bytes()
    assert texts["2019/06/26/التعذيب/index.md"] == source
    drafts = (b"The cellar of the customs house", b"What has not happened yet", b"2019/07/01/secret")
    assert [path for path, text in texts.items() if any(words in text for words in drafts)] == []


def test_a_folder_that_is_not_empty_is_not_staged_into(built, tmp_path, muniment):
    (tmp_path / "thesis.txt").write_text("Years of work.", encoding="utf-8")
    told = muniment(built.folder, "stage", str(tmp_path))
    assert told == (f"muniment: {tmp_path}: is not an empty folder; name one that is empty or does not exist\n", 2)
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]
