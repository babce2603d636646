"""The hour of a post as a feed has it, in UTC, beside that of a form that says it as the blog's clock showed it."""

import re
from pathlib import Path

import pytest
from tests.captures import onepost

FEED = onepost.RSS.replace("+0400", "+0000")
PAGE = re.sub(r"<time.*?</time>", '<time class="entry-date" datetime="2016-03-05">5 March 2016</time>', onepost.PAGE)
FORMS = {"feed": FEED, "wxr": onepost.WXR.replace("00:30", "12:30"), "page": PAGE}
"""The blog's own zone was four hours from UTC when it appeared, and its archive has another."""


@pytest.fixture
def date(muniment, tmp_path: Path):
    """Splits forms one after the other, and returns the date of the post then."""

    def after(*forms: str) -> str:
        for number, form in enumerate(forms):
            file = tmp_path / f"{number}-{form}"
            file.write_text(FORMS[form].format("<p>It began.</p>"), encoding="utf-8")
            assert muniment("split", str(file), "--into", str(tmp_path / "posts")).exit_code == 0
        found = next(tmp_path.glob("posts/2016/*.md")).read_text(encoding="utf-8")
        return re.search(r'date: "?([^"\n]+)', found)[1]

    return after


def test_the_hour_of_a_feed_took_the_place_of_the_blogs_own(date) -> None:
    assert date("wxr", "feed") == date("wxr", "feed", "wxr", "feed") == "2016-03-05T12:30"


def test_the_blogs_own_hour_takes_the_place_of_that_of_a_feed(date) -> None:
    assert date("feed", "wxr", "feed") == "2016-03-05T12:30"


def test_the_hour_of_a_feed_is_added_to_a_day(date) -> None:
    first = date("page")
    assert (first, date("page", "feed").startswith("2016-03-05T")) == ("2016-03-05", True)
