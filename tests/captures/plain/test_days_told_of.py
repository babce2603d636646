"""A day beside the label of a place, or behind the name of a paper, is one that a text tells of, and no post's."""

import pytest

from muniment.model.capture import Refused

TEXT = "Boats came in at night, and the pilots were held. Sela asked why they were held so long."
MEETINGS = {
    "in English": "Date: 12 June 2013\nPlace: Town hall, Linden",
    "in French": "Date : 12 juin 2013\nLieu : Mairie de Linden",
    "in German": "Wann: 12. Juni 2013\nWo: Rathaus Linden",
    "in Spanish": "Lugar: Casa del pueblo\nFecha: 12 de junio de 2013",
}


@pytest.mark.parametrize("meeting", MEETINGS.values(), ids=MEETINGS.keys())
def test_the_day_of_a_meeting_within_a_post_began_another(meeting: str, reading_of) -> None:
    (draft,) = reading_of(f"On the harbour\n12 June 2014\n\n{TEXT}\n\nA meeting\n\n{meeting}\n\n{TEXT}\n").drafts
    assert (draft.front.title, draft.front.date, meeting.partition("\n")[0] in draft.body) == (
        "On the harbour",
        "2014-06-12",
        True,
    )


def test_the_day_and_hour_of_a_meeting_date_no_post(reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(f"A meeting\n\nDate: 12 June 2013\nTime: 19:00\nPlace: Town hall, Linden\n\n{TEXT}\n")


def test_a_day_and_a_place_may_say_when_and_where_a_text_was_written(reading_of) -> None:
    (draft,) = reading_of(f"Statement of the pilots\n\nDate: 12 June 2013\nPlace: Linden\n\n{TEXT}\n").drafts
    assert draft.front.date == "2013-06-12"


def test_the_day_on_which_a_paper_showed_a_text_dated_it(reading_of) -> None:
    line = "Published in The Harbour Times on 12 June 1999."
    (draft,) = reading_of(f"On the harbour\nMarch 5, 2016\n\n{TEXT}\n\nAn old text\n\n{TEXT}\n\n{line}\n").drafts
    assert (draft.front.date, line in draft.body) == ("2016-03-05", True)
