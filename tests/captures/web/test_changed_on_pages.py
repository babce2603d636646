"""When a post changed, as its page says for machines: an answer of its blog says the same."""

import json

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.drafts.blog import Blog
from muniment.vocabularies.registry import Registry

META = '<meta property="article:modified_time" content="{}">'
STATED = '<script type="application/ld+json">{{"@type": "BlogPosting", "dateModified": "{}"}}</script>'
ZONE = "Asia/Yerevan"
TIMES = {
    "2016-03-08T21:30:00+00:00": ("2016-03-09T01:30", ""),
    "2016-03-09T01:30:00+04:00": ("2016-03-09T01:30", "2016-03-09T01:30"),
    "2016-03-04T20:30:00+00:00": ("", ""),
    "2016-03-04T20:00:00Z": ("", ""),
    "some day": ("", ""),
}
"""What a page says, and the field where the blog's zone is known, and where it is not."""


@pytest.mark.parametrize("form", [META, STATED])
@pytest.mark.parametrize("stamp", TIMES)
def test_the_day_was_lost_on_which_a_page_says_for_machines_that_its_post_changed(form: str, stamp: str) -> None:
    page = onepost.FORMS["page"]("<p>It began.</p>").replace("<html>", f"<html><head>{form.format(stamp)}</head>")
    found = [splitting.read(page.encode(), Registry(), Blog(zone)).drafts[0].front for zone in (ZONE, "")]
    assert [(front.date, front.updated) for front in found] == [("2016-03-05T00:30", one) for one in TIMES[stamp]]


def test_a_page_and_an_answer_say_the_same_day_of_change() -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    answer = json.dumps([{**post, "modified": "2016-03-09T01:30:00", "modified_gmt": "2016-03-08T21:30:00"}])
    page = onepost.FORMS["page"]("<p>It began.</p>")
    page = page.replace("<html>", f"<html><head>{META.format('2016-03-08T21:30:00+00:00')}</head>")
    fronts = [splitting.read(one.encode(), Registry(), Blog(ZONE)).drafts[0].front for one in (answer, page)]
    assert {front.updated for front in fronts} == {"2016-03-09T01:30"}


def test_a_page_of_several_posts_says_of_none_when_it_changed() -> None:
    entry = '<article class="hentry"><h2 class="entry-title"><a href="{0}">{1}</a></h2>{2}</article>'
    date = '<time class="entry-date" datetime="2016-03-0{}T00:30:00+04:00">{} March 2016</time>'
    shown = "".join(
        entry.format(
            f"https://linden.example/2016/03/0{day}/{slug}/",
            slug,
            date.format(day, day) + f'<div class="entry-content"><p>It began on day {day}.</p></div>',
        )
        for day, slug in ((5, "dawn"), (6, "noon"))
    )
    page = f"<html><head>{META.format('2016-03-09T01:30:00+04:00')}</head><body>{shown}</body></html>"
    drafts = splitting.read(page.encode(), Registry(), Blog(ZONE)).drafts
    assert [(draft.front.date, draft.front.updated) for draft in drafts] == [
        ("2016-03-05T00:30", ""),
        ("2016-03-06T00:30", ""),
    ]


SHOWN = """<html><head><title>A quiet morning</title><meta property="og:type" content="article">
<meta property="article:published_time" content="{}"><meta property="article:modified_time" content="{}"></head><body>
<article class="hentry"><h1 class="entry-title">A quiet morning</h1><div class="meta">{}</div>
<div class="entry-content"><p>It began.</p></div></article></body></html>"""


@pytest.mark.parametrize(
    ("appeared", "changed", "shown", "date", "updated"),
    [
        (
            "2016-03-01T09:30:00+04:00",
            "2016-03-05T15:54:00+04:00",
            "5 March 2016, 15:54",
            "2016-03-01T09:30",
            "2016-03-05T15:54",
        ),
        ("2016-03-01T09:30:00+04:00", "2016-03-05T15:54:00+04:00", "5 March 2016", "2016-03-01T09:30", "2016-03-05"),
        ("2016-03-04T22:30:00+00:00", "2016-03-05T00:10:00+00:00", "5 March 2016", "2016-03-05", ""),
        ("2016-03-01T09:30:00+04:00", "2016-03-08T15:54:00+04:00", "5 March 2016", "2016-03-05", "2016-03-08T15:54"),
    ],
)
def test_the_day_of_a_change_that_a_page_shows_dated_its_post(
    appeared: str, changed: str, shown: str, date: str, updated: str
) -> None:
    (draft,) = onepost.proved(SHOWN.format(appeared, changed, shown))
    assert (draft.front.date, draft.front.updated) == (date, updated)


def test_the_day_of_a_change_was_lost_where_a_page_shows_no_other() -> None:
    page = onepost.PAGE.format("<p>It began.</p>").replace(
        '<time class="entry-date"', '<span>Last updated:</span> <time class="updated"'
    )
    (draft,) = onepost.proved(page.replace(onepost.LINK, "https://linden.example/a-quiet-morning/"))
    assert (draft.front.date, draft.front.updated) == ("unknown", "2016-03-05T00:30")


def test_a_stamp_in_a_line_that_says_when_a_post_changed_dated_it() -> None:
    said = (
        '<p class="post-modified-info">Ultima actualizare pe <time itemprop="dateModified"'
        ' datetime="2016-03-31T09:00:00+01:00">31/03/2016</time></p><p>It was a Saturday.</p>'
        '<p class="postmetadata"><small>This entry was posted on 05/03/2016 and is filed under Bells.</small></p>'
    )
    page = (
        '<html><body class="single single-post"><article class="post type-post hentry">'
        f'<h1 class="entry-title">A quiet morning</h1><div class="entry-content">{said}</div></article>'
        f'<link rel="canonical" href="{onepost.LINK}"></body></html>'
    )
    (draft,) = onepost.proved(page)
    assert (draft.front.date, draft.front.updated) == ("2016-03-05", "2016-03-31T09:00")


BOTH = {
    "parts": '<div class="{}"><span>Published on May 5, 2021</span> <span>Updated on May 9, 2021</span></div>',
    "times": '<p class="{}">Veröffentlicht am <time>5. Mai 2021</time> · Aktualisiert am <time>9. Mai 2021</time></p>',
    "one day": '<p class="{}">Опубликовано <span class="date">5 мая 2021</span></p>',
}


@pytest.mark.parametrize("name", ["post-modified", "last-updated", "post-modified-info"])
@pytest.mark.parametrize("said", BOTH.values(), ids=BOTH.keys())
def test_the_day_of_appearance_was_lost_in_a_line_called_as_that_of_a_change(said: str, name: str) -> None:
    head = f'<header class="entry-header"><h1 class="entry-title">A quiet morning</h1>{said.format(name)}</header>'
    text = '<div class="entry-content"><p>It began at the quay, and many came down to see it.</p></div>'
    link = '<link rel="canonical" href="https://linden.example/a-quiet-morning/">'
    page = f'<html><head>{link}</head><body class="single"><article class="hentry">{head}{text}</article></body></html>'
    (draft,) = onepost.proved(page)
    assert draft.front.date == "2021-05-05"
    assert draft.front.updated in ("", "2021-05-09")
