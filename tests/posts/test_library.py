"""The library: what of posts/ is read, and what editors' programs leave there is passed over."""

import datetime

import pytest

from muniment import project
from muniment.posts import assembling, bonds

POST = "---\ntitle: A raid\ndate: 2019-04-02\n---\n\nText.\n"


@pytest.fixture
def archive(tmp_path):
    """An archive of one post."""
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts" / "2019" / "2019-04-02-raid.md").write_text(POST, encoding="utf-8")
    return tmp_path


def test_the_lock_of_an_editor_that_points_nowhere_is_passed_over(archive, muniment):
    (archive / "posts/2019/.#2019-04-02-raid.md").symlink_to("someone@somewhere.1234")
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


def test_a_folder_named_as_a_post_is_no_post(archive, muniment):
    (archive / "posts/2019/2019-04-03-sequel.md").mkdir()
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


def test_captures_are_never_read_as_posts(archive, muniment):
    (archive / "posts/captures").mkdir()
    (archive / "posts/captures/page.md").write_text("# Not a post\n", encoding="utf-8")
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


def test_an_archive_without_posts_has_no_problems(archive, muniment):
    (archive / "posts/2019/2019-04-02-raid.md").unlink()
    assert muniment(archive, "check") == ("0 errors, 0 doubts\n", 0)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("nothing.md", "nothing.md: there is no such file"),
        ("/etc/hostname", "/etc/hostname: does not stand in the archive"),
    ],
)
def test_a_file_that_cannot_be_checked_is_refused(archive, muniment, file, said):
    told = muniment(archive, "check", file)
    assert (told.exit_code, told.output.startswith(f"muniment: {said}")) == (2, True)


def test_a_post_saved_again_is_read_again(archive, muniment):
    file = archive / "posts/2019/2019-04-02-raid.md"
    assert muniment(archive, "check").exit_code == 0
    file.write_text(POST.replace("2019-04-02", "2019-14-02"), encoding="utf-8")
    assert muniment(archive, "check").output.splitlines()[0] == (
        "posts/2019/2019-04-02-raid.md:3: date '2019-14-02' is no day of the calendar"
    )


@pytest.mark.parametrize("address", ["/2019/04/01/raid/", "/?p=12", "/2019/04/02/raid", "/?p=12&preview=true#more"])
def test_a_former_address_of_a_post_meant_no_post(archive, address):
    config = "site_name: Archive\nextra: {muniment: {blog: 'https://blog.example/'}}\n"
    (archive / "mkdocs.yml").write_text(config, encoding="utf-8")
    former = POST.replace("---\n\n", "former: [/2019/04/01/raid/, /p/12/]\n---\n\n", 1)
    (archive / "posts/2019/2019-04-02-raid.md").write_text(former, encoding="utf-8")
    (archive / "posts/2019/2019-05-02-later.md").write_text(POST.replace("04-02", "05-02"), encoding="utf-8")
    found = assembling.read(project.read(archive), today=datetime.date(2026, 1, 1))
    raid, later = (
        found.by_path[f"posts/2019/2019-0{month}-02-{name}.md"] for month, name in ((4, "raid"), (5, "later"))
    )
    assert bonds.target(found, later, f"https://www.blog.example{address}") is raid
    assert bonds.target(found, later, f"https://elsewhere.example{address}") is None
