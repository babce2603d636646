"""Days that posts in an archive's list show without their year, or not at all: its heading or address has the rest."""

import pytest
from tests.captures import onepost

BOX = '<div class="date"><span class="day">{}</span> <span class="month">{}</span></div>'
LINE = "<p class='d'>{} {}</p>"
TEXTS = ("The pump ran dry before noon, and nobody knew who kept the key.", "It rained, and the wells filled.")


def _post(name: str, day: str) -> str:
    return f"<div class='post'>{day}<h2><a href='/{name}/'>{name}</a></h2><div class='entry'><p>{{}}</p></div></div>"


def _dates(*inner: str, head: str = "") -> list[str]:
    posts = [one.format(text) if "{}" in one else one for one, text in zip(inner, TEXTS * len(inner), strict=False)]
    page = f"<html><head><title>The Well</title>{head}</head><body><div id='main'>{''.join(posts)}</div></body></html>"
    return [draft.front.date for draft in onepost.proved(page)]


HEADINGS = ["Monthly Archives: March 2018", "Archive for March, 2018", "Month: March 2018", "Year: 2018"]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("form", [BOX, LINE], ids=["box", "line"])
def test_the_year_of_a_day_box_is_that_of_the_archive_that_lists_its_post(heading: str, form: str) -> None:
    posts = _post("dry-pump", form.format(12, "March")), _post("full-wells", form.format(9, "March"))
    assert _dates(f"<h1>{heading}</h1>", *posts) == ["2018-03-12", "2018-03-09"]
    assert _dates(*posts) == ["unknown", "unknown"]


@pytest.mark.parametrize(("address", "date"), [("2018/03/12", "2018-03-12"), ("2018/03", "2018-03"), ("2018", "2018")])
def test_posts_without_a_day_are_of_the_day_or_month_of_the_archive_that_lists_them(address: str, date: str) -> None:
    head = f'<link rel="canonical" href="https://well.example/{address}/">'
    assert _dates(_post("dry-pump", ""), _post("full-wells", ""), head=head) == [date, date]


def test_headings_of_years_right_above_groups_of_posts_have_the_year_of_their_days() -> None:
    posts = (_post(name, LINE.format(day, "May")) for name, day in (("dry-pump", 2), ("full-wells", 30)))
    first, second = posts
    assert _dates("<h2>2018</h2>", first, "<h2>2017</h2>", second) == ["2018-05-02", "2017-05-30"]
    menu = "<h3>2018</h3><ul><li><a href='/2018/05/'>May</a></li></ul>"
    assert _dates(menu, first, second) == ["unknown", "unknown"]


def test_a_day_with_another_year_is_no_day_of_the_archive() -> None:
    posts = _post("dry-pump", "<p class='date'>2 April 2017</p>"), _post("full-wells", "<p class='date'>3/4/2018</p>")
    assert _dates("<h1>Archive for March 2018</h1>", *posts) == ["2017-04-02", "2018-03-04"]


@pytest.mark.parametrize("heading", [*HEADINGS[:3], "Архив за марта 2018"])
@pytest.mark.parametrize("number", [1, 2])
def test_a_small_heading_right_above_the_posts_of_an_archive_has_their_year(heading: str, number: int) -> None:
    month = "марта" if heading.startswith("А") else "March"
    posts = [_post("dry-pump", BOX.format(12, month)), _post("full-wells", BOX.format(9, month))][:number]
    assert _dates(f"<h4>{heading}</h4>", *posts) == ["2018-03-12", "2018-03-09"][:number]
    away = f"<h4>{heading}</h4><p>What else the month brought.</p>"
    assert _dates(away, *posts) == ["unknown"] * number
