"""Pages of news sites: the day on which they were seen stands over each, and ways through the site beside days."""

from muniment.model.capture import Refused

P = "The keepers of the sluice have been held for nine days, and nobody has told their families why that is so."


def test_the_day_over_an_article_and_what_must_be_read_dated_it(reading_of) -> None:
    page = (
        f"Fri, 14 June 2024\n\nKeepers of the sluice are held\n\nMust read\n\n{P}\n\nMore articles\n\nLatest article\n"
    )
    try:
        days = [made.front.date for made in reading_of(page).drafts]
    except Refused:
        days = []  # nothing else dates it
    assert "2024-06-14" not in days


def test_a_way_through_the_site_under_a_day_was_who_wrote_the_post(reading_of) -> None:
    page = f"Keepers of the sluice are held\n\n  • 13/05/2021\n  • Publications > Press Releases\n\n{P}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.date, made.front.author) == ("2021-05-13", "")
