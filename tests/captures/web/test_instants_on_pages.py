"""Instants that pages state for machines: their day in UTC is not that of the blog, nor is their time."""

import pytest

from muniment.captures import splitting
from muniment.captures.drafts.blog import Blog
from muniment.vocabularies.registry import Registry

PAGE = """<html><head><title>A morning | The Linden</title>{}</head><body class="single single-post"><article
class="post-1 post type-post hentry"><h1 class="entry-title">A morning</h1>{}<div class="entry-content"><p>A text of
it.</p></div></article></body></html>"""
OWN = '<link rel="canonical" href="https://linden.example/{}a-morning/">'
TIME = '<time class="entry-date published" datetime="{}">{}</time>'
META = '<meta property="article:published_time" content="{}">'
DATA = '<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"{}"}}</script>'
LATE = "2019-05-11T22:30:00+00:00"


def _date(head: str, shown: str = "", zone: str = "Europe/Paris") -> str:
    return splitting.read(PAGE.format(head, shown).encode(), Registry(), Blog(zone)).drafts[0].front.date


@pytest.mark.parametrize("said", [META.format(LATE), DATA.format(LATE)], ids=["meta", "data"])
@pytest.mark.parametrize("folder", ["2019/05/12/", "2019/05/", ""])
def test_a_day_in_utc_was_taken_for_that_of_the_blog(said: str, folder: str) -> None:
    assert _date(OWN.format(folder) + said) == "2019-05-12T00:30"


def test_the_time_beside_a_shown_day_is_that_of_the_blog_where_the_page_states_it_in_utc() -> None:
    shown = '<span class="posted-on">12 May 2019</span>'
    assert _date(OWN.format("2019/05/12/") + META.format(LATE), shown) == "2019-05-12T00:30"


def test_without_a_time_zone_the_day_in_the_address_counts_before_that_in_utc() -> None:
    assert _date(OWN.format("2019/05/12/") + META.format(LATE), zone="") == "2019-05-12"
    assert _date(OWN.format("") + META.format(LATE), zone="") == "2019-05-11"


def test_where_the_address_has_another_day_than_the_instant_in_the_zone_no_time_is_taken() -> None:
    assert _date(OWN.format("2019/05/11/") + META.format(LATE)) == "2019-05-11"


@pytest.mark.parametrize(
    ("stated", "shown", "date"),
    [
        (LATE, "May 12, 2019", "2019-05-12T00:30"),
        ("2019-05-11T22:30:00Z", "May 12, 2019", "2019-05-12T00:30"),
        (LATE, "3 days ago", "2019-05-12T00:30"),
        (LATE, "May 11, 2019", "2019-05-11T22:30"),
        ("2019-05-11T22:30:00+02:00", "3 days ago", "2019-05-11T22:30"),
        ("2019-05-12T00:30:00+02:00", "May 12, 2019 at 00:30", "2019-05-12T00:30"),
    ],
)
def test_the_time_of_an_instant_was_lost_or_left_in_utc_beside_the_day_that_people_see(
    stated: str, shown: str, date: str
) -> None:
    assert _date("", TIME.format(stated, shown)) == date


def test_an_old_wordpress_calls_its_local_time_utc() -> None:
    own = OWN.format("2019/05/11/")
    assert _date(own, TIME.format(LATE, "vorgestern")) == "2019-05-11T22:30"


@pytest.mark.parametrize("zone", ["", "America/New_York", "Asia/Tokyo"])
@pytest.mark.parametrize("midnight", ["2019-05-11T00:00:00Z", "2019-05-11T00:00:00.000Z", "2019-05-11T00:00:00+00:00"])
def test_the_midnight_of_utc_by_which_systems_state_a_day_was_an_hour_of_it_or_of_the_day_before(
    midnight: str, zone: str
) -> None:
    shown = [TIME.format(midnight, words) for words in ("May 11, 2019", "")]
    said = [(META.format(midnight), ""), (DATA.format(midnight), ""), *(("", time) for time in shown)]
    assert {_date(OWN.format("") + head, time, zone) for head, time in said} == {"2019-05-11"}
    assert _date("", TIME.format(midnight, "May 11, 2019 12:00 am"), zone) == "2019-05-11T00:00"
