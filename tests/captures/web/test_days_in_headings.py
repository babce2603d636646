"""Days in the headings of posts on a page, set apart from the titles or beside them."""

import pytest
from tests.captures import onepost

HEADED = {
    "an element": "{title} <span>{day}</span>",
    "a class": "<span class='date'>{day}</span> {title}",
    "an element that states nothing": "{title} <time>{day}</time>",
    "small letters": "{title} <small>({day})</small>",
    "a link": "<a href='/{slug}/'>{title}</a> <span>{day}</span>",
}
SAID = [("Court adjourns hearing", "Thursday, 14 March 2019"), ("What the clerk said", "27 February 2019")]


def _headed(form: str, said: list[tuple[str, str]]) -> str:
    text = "<p>The court adjourned the hearing until spring, and no lawyer was admitted.</p><p>It rained all day.</p>"
    posts = (
        f"<article><h2>{form.format(title=title, day=day, slug=title.split()[0].lower())}</h2>{text}</article>"
        for title, day in said
    )
    return f"<html><head><title>The Quay</title></head><body><main>{''.join(posts)}</main></body></html>"


@pytest.mark.parametrize("form", HEADED)
def test_a_day_that_a_heading_sets_apart_was_part_of_the_title_and_dated_nothing(form: str) -> None:
    drafts = onepost.proved(_headed(HEADED[form], SAID))
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("Court adjourns hearing", "2019-03-14"),
        ("What the clerk said", "2019-02-27"),
    ]


@pytest.mark.parametrize("form", ["{title} – {day}", "{day}: {title}", "{day}<br>{title}"])
def test_days_in_all_headings_of_a_page_that_nothing_else_dates_are_those_of_its_posts(form: str) -> None:
    drafts = onepost.proved(_headed(form, SAID))
    assert [draft.front.date for draft in drafts] == ["2019-03-14", "2019-02-27"]
    (sole,) = onepost.proved(_headed(form, SAID[:1]))
    assert sole.front.date == "unknown"  # it may be of what happened then
    some = onepost.proved(_headed("{title} {day}", [*SAID, ("Letters never arrive", "")]))
    assert {draft.front.date for draft in some} == {"unknown"}


def test_a_word_that_a_title_stresses_is_no_day_of_its_post() -> None:
    drafts = onepost.proved(_headed("{title} of <em>{day}</em>", SAID[1:]))
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("What the clerk said of 27 February 2019", "unknown")
    ]


def test_a_heading_in_which_the_month_may_stand_first_dates_no_post() -> None:
    drafts = onepost.proved(
        _headed("{title} – {day}", [("Court adjourns hearing", "3/4/2019"), (SAID[1][0], "2/3/2019")])
    )
    assert [draft.front.date for draft in drafts] == ["unknown", "unknown"]
