"""The day until which a call awaits something dates no post, nor is its label a title."""

import pytest

from muniment.model.capture import Refused

TEXT = "Boats can be named at the office of the harbour, which is open from morning to evening on every working day."
CALLS = (
    *("Deadline: 9 November 2016", "Application deadline: Monday, 9 November 2016", "Closing date: 9 November 2016"),
    *("Deadline for boats: 18:00 on 9 November 2016", "Apply by 9 November 2016", "Bewerbungsfrist: 9. November 2016"),
    *("Einsendeschluss ist der 9. November 2016", "Date limite : 9 novembre 2016"),
    *("Fecha límite: 9 de noviembre de 2016", "Prazo: 9 de novembro de 2016", "Крайний срок: 9 ноября 2016"),
)
TITLES = ("Deadline passes at the quay", "The deadline of the harbour", "Frist am Hafen")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("above", ["FOR HARBOUR MASTERS\n", "A prize for boats of the coast\n\n", ""])
def test_such_a_day_alone_dates_nothing(above: str, call: str, reading_of) -> None:
    try:
        drafts = reading_of(f"Please pass this on to those who sail:\n{above}{call}\n\n{TEXT}\n").drafts
    except Refused:
        return
    assert {draft.front.date for draft in drafts} == {"unknown"}


@pytest.mark.parametrize("call", CALLS)
def test_it_stays_in_the_text_of_a_post(call: str, reading_of) -> None:
    (draft,) = reading_of(f"A prize for boats\n\nMarch 3, 2016\n\n{TEXT}\n\n{call}\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date) == ("A prize for boats", "2016-03-03")
    assert call in draft.body


@pytest.mark.parametrize("title", TITLES)
def test_titles_with_such_words_keep_their_days(title: str, reading_of) -> None:
    (draft,) = reading_of(f"{title}\n\nMarch 3, 2016\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2016-03-03")


def test_it_is_no_title(reading_of) -> None:
    try:
        drafts = reading_of(f"Quay Notes\n\nA prize for boats\n\nDeadline March 5, 2014\n\n{TEXT}\n").drafts
    except Refused:
        return
    assert not any(draft.front.title.startswith("Deadline") for draft in drafts)
