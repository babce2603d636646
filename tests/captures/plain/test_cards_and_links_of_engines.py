"""Posts as Ghost, Substack, Blogger and tagDiv set them: links as texts, cards, glued days and names."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, SENTENCES, TITLES

HOST = "https://quay.example"
NAMES = ("Ann Roe", "Bo Lind", "Ann Roe")


def told(reading_of, text: str) -> list[tuple[str, str, str]]:
    return [(made.front.title, made.front.date, made.front.author) for made in reading_of(text).drafts]


def stacked(rows: list[str]) -> str:
    parts = (f"{title}\n\n{row}\n\n{text}" for (title, text), row in zip(POSTS, rows, strict=True))
    return "Quay notes\n\n" + "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("sent", ["Subscribe: Quay notes", "Feliratkozás: Quay notes", "Abonner: Quay notes"])
def test_cards_under_the_form_to_subscribe_are_of_other_posts(sent: str, reading_of) -> None:
    own = "\n\n".join((*SENTENCES, POSTS[0][1]))
    cards = "\n\n".join(
        f"{title}\n\n{text}\n\n{day}3 min" for (title, text), day in zip(POSTS[1:], DAYS[1:], strict=True)
    )
    page = f"Quay notes\n\nBells at the quay\n\nAnn Roe\n\nMay 12, 2021 • 2 min read\n\n{own}\n\n{sent}\n\n{cards}\n"
    assert told(reading_of, page) == [("Bells at the quay", "2021-05-12", "Ann Roe")]


@pytest.mark.parametrize("day", ["2021. május 9.3 min", "9.5.20213 min", "2021-05-093 min", "9. maj 20213 min"])
def test_the_minutes_right_behind_a_day_are_no_part_of_it(day: str, reading_of) -> None:
    assert [one[1] for one in told(reading_of, f"Quay notes\n\n{TITLES[0]}\n\n{day}\n\n{SENTENCES[0]}\n")] == [ISO[0]]


def test_numbers_that_go_on_behind_a_year_are_no_day(reading_of) -> None:
    drafts = reading_of(f"Quay notes\n\n{TITLES[0]}\n\nMay 9, 2021\n\nRef. 12/05/201900\n\n{SENTENCES[0]}\n").drafts
    assert [made.front.date for made in drafts] == [ISO[0]]


def test_a_day_under_a_link_to_its_author_dates_a_post_with_a_summary(reading_of) -> None:
    page = (
        f"[Quay notes]({HOST})\n\n# Bells at the quay\n\nNobody rings any bell at the quay, says the keeper of it.\n\n"
        f"#### [Ann Roe]({HOST}/author/ann/)\n\nMay 12, 2021 • 2 min read\n\n" + "\n\n".join(SENTENCES)
    )
    assert told(reading_of, page) == [("Bells at the quay", "2021-05-12", "Ann Roe")]


def test_two_addresses_of_a_host_without_space_between_are_two_sources(reading_of) -> None:
    sources = "Sources:https://desk.example/2021/1/https://desk.example/2021/2/"
    drafts = reading_of(f"Quay notes\n\n{TITLES[0]}\n\n{DAYS[0]}\n\n{SENTENCES[0]}\n\n{sources}\n").drafts
    assert [[one.url for one in made.front.sources] for made in drafts] == [
        ["https://desk.example/2021/1/", "https://desk.example/2021/2/"]
    ]
