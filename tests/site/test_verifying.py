"""The finished site is held against the library: what lacks, what is too much, and what shows a draft is told."""

import datetime
import shutil

import pytest

from muniment import project
from muniment.site import keeping, verifying

NOW = datetime.datetime(2021, 6, 1, tzinfo=datetime.UTC)
GONE = "2019/05/05/a-name-that-is-no-more/"
DRAFT = "posts/2019/2019-07-01-secret.md"


@pytest.fixture
def verify(built, contents, tmp_path):
    """Verifies a copy of the built site to which files were added, by path, and from which some were taken."""
    site = tmp_path / "site"
    shutil.copytree(built.folder / "site", site)
    library = keeping.read_library(project.read(built.folder), tmp_path / "state", now=NOW)

    def verified(*, added=None, taken=()):
        for path, text in (added or {}).items():
            (site / path).write_text(text, encoding="utf-8")
        for path in taken:
            (site / path).unlink()
        standing = contents(site).keys()
        foreign, published = standing - built.site.keys(), standing & built.site.keys()
        faults = verifying.verify(library, site, published=published, foreign=foreign, searched=standing)
        return [str(fault) for fault in faults]

    return verified


def test_the_site_as_built_is_well(verify):
    assert verify() == []


def test_pages_of_posts_tags_organisations_years_and_what_was_withdrawn_are_missed(verify):
    taken = (
        *("2019/04/02/raid/index.html", "2018/04/confessions/index.html", "2018/index.html", "tag/torture/index.html"),
        *("organisations/irct/index.html", f"{GONE}index.html"),
    )
    assert sorted(verify(taken=taken)) == [
        "site/2018/04/confessions/index.html:1: former address /2018/04/confessions/ has no page in the site",
        "site/2018/index.html:1: the year 2018 has no page in the site",
        "site/2019/04/02/raid/index.html:1: posts/2019/2019-04-02-raid.md has no page in the site",
        f"site/{GONE}index.html:1: what is left of posts/2019/2019-05-05-gone.md has no page in the site",
        "site/organisations/irct/index.html:1: organisation 'irct' has no page in the site",
        "site/tag/torture/index.html:1: tag 'torture' has no page in the site",
    ]


def test_a_page_that_nobody_wrote_is_told(verify):
    assert verify(added={"2019/stray.html": "stray"}) == [
        "site/2019/stray.html:1: stands in the site, and nothing of the archive makes it; delete it"
    ]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("The cellar of the customs house", "The cellar of the customs house"),
        ('<a href="../2019/07/01/secret/">', "2019/07/01/secret/"),
    ],
)
def test_a_page_that_shows_a_draft_is_told(verify, words, shown):
    page = "about/index.html"
    assert verify(added={page: f"<p>{words}</p>"}) == [f"site/{page}:1: shows '{shown}' of the draft {DRAFT}"]
