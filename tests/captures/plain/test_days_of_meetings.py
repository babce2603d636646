"""The day of a meeting dates no post, whatever else stands on the page."""

import pytest

from muniment.model.capture import Refused

TEXT = "The court of the northern harbour has answered the families who were at the quay, and the council hears them."
HOURS = (
    *(
        "12 May 2021, 7 pm, Town Hall",
        "12 May 2021, from 7 to 9 pm",
        "12 May 2021, 22:00 - 02:00",
        "12 May 2021 from 7pm",
    ),
    *("May 12, 2021, 10 am - 2 pm", "12 mai 2021, 19h-21h", "12 mai 2021, de 19h à 21h, Maison du peuple"),
    *("12 mai 2021 à partir de 19 h", "12. Mai 2021, ab 19 Uhr", "Mittwoch, 12. Mai 2021, von 19 bis 21 Uhr"),
    *("12 de mayo de 2021, de 19 a 21 h", "12 de mayo de 2021, 19 h, Casa de la Cultura"),
    *(
        "12 de maio de 2021, das 19h às 21h",
        "12 maggio 2021, dalle 19 alle 21",
        "12 maggio 2021, ore 19, Casa del Popolo",
    ),
    *("12 mei 2021, van 19 tot 21 uur", "12 mei 2021, vanaf 19 uur", "12 мая 2021, с 19 до 21 часов"),
    *("12 maja 2021, od godz. 19", "12 maja 2021, od 19 do 21"),
)
PLACES = (
    *("Date: 12 May 2021\nPlace: Town Hall", "Date : 12 mai 2021\nLieu : Maison du peuple"),
    *("Datum: 12. Mai 2021\nOrt: Rathaus", "Fecha: 12 de mayo de 2021\nLugar: Casa de la Cultura"),
    *("Data: 12 de maio de 2021\nLocal: Casa do Povo", "Data: 12 maggio 2021\nOra: 19:00\nLuogo: Casa del Popolo"),
    *("Datum: 12 mei 2021\nPlaats: Stadhuis", "Дата: 12 мая 2021\nМесто: Дом культуры"),
)
ROWS = (
    *("12 May 2021, 7 pm, Jane Roe", "12 May 2021 at 7 pm, Jane Hall", "12 May 2021, 7 pm, Leave a comment"),
    *("12 May 2021, 7 pm, Eastern Time", "12 May 2021, 7 pm, Human Rights", "12 May 2021, 7:30 pm - 12"),
    *(
        "12 mai 2021 à 19h, Jeanne Dupont",
        "12. Mai 2021, 19 Uhr, Max Muster",
        "12 de mayo de 2021, 19 h, sin comentarios",
    ),
    *("12 de maio de 2021 às 19h, Redação do Cais", "12 maggio 2021, ore 19, Diritti umani"),
)
POSTS = (
    *("12 May 2021 at 7:30 pm", "12 May 2021, 19:00", "12. Mai 2021 um 19:30 Uhr", "12 mai 2021 à 19h30"),
    *(
        "12 de mayo de 2021 a las 19:00",
        "12 maggio 2021, ore 19:00",
        "12 мая 2021 в 19:00",
        "12 maja 2021, godz. 19:00",
    ),
)


def _days(text: str, reading_of) -> list[str]:
    try:
        return [draft.front.date for draft in reading_of(text).drafts if draft.front.date != "unknown"]
    except Refused:
        return []


@pytest.mark.parametrize("meeting", HOURS)
def test_hours_of_a_meeting_date_no_post(meeting: str, reading_of) -> None:
    assert _days(f"Evening at the quay\n\n{meeting}\n\n{TEXT}\n\n{TEXT}\n", reading_of) == []


@pytest.mark.parametrize("meeting", [*HOURS, *PLACES])
def test_nor_do_they_in_a_text_or_with_a_place_under_it(meeting: str, reading_of) -> None:
    assert _days(f"Evening at the quay\n\n{TEXT}\n\n{meeting}\n\n{TEXT}\n", reading_of) == []


@pytest.mark.parametrize("row", POSTS)
def test_one_hour_alone_dates_a_post(row: str, reading_of) -> None:
    (draft,) = reading_of(f"Evening at the quay\n\n{row}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert draft.front.date[:10] == "2021-05-12"


@pytest.mark.parametrize("row", ROWS)
def test_so_does_a_whole_hour_before_a_name_a_label_or_a_button(row: str, reading_of) -> None:
    assert _days(f"Evening at the quay\n\n{row}\n\n{TEXT}\n\n{TEXT}\n", reading_of)[0][:10] == "2021-05-12"


def test_a_day_over_a_place_under_a_long_title_dates_a_post(reading_of) -> None:
    title = "Joint statement of the pilots of the northern harbour on the second year of the arrests at the quay"
    row = "Date: 12 May 2021\nPlace: Town Quay"
    assert _days(f"{title}\n\n{row}\n\n{TEXT}\n\n{TEXT}\n", reading_of) == ["2021-05-12"]


@pytest.mark.parametrize(
    "days",
    [
        ("12/05/21, 19:00 - 21:00",),
        ("12. maj 2021 kl. 19.00 - 21.00", "15. maj 2021 kl. 19.00 - 21.00"),
        ("2021. május 12., 19:00 - 21:00", "2021. május 15., 19:00 - 21:00"),
        ("12. Mai 2021, 19:00 bis 21:00 Uhr im Rathaus", "15. Mai 2021, 19:00 bis 21:00 Uhr im Rathaus"),
    ],
)
def test_an_hour_that_leads_to_a_later_one_is_a_meetings_in_whatever_form_the_day_is(
    days: tuple[str, ...], reading_of
) -> None:
    posts = (f"Evening {place} at the quay\n\n{day}\n\n{TEXT}\n\n{TEXT}" for place, day in enumerate(days))
    assert _days("\n\n".join(posts) + "\n", reading_of) == []


@pytest.mark.parametrize(
    "labels", [("Begins:", "Ends:"), ("Beginn:", "Ende:"), ("Début :", "Fin :"), ("Inizio:", "Fine:")]
)
def test_days_under_labels_of_when_a_meeting_begins_and_ends_date_no_post(labels: tuple[str, str], reading_of) -> None:
    days = "\n".join(f"{label}\n13 May 2012 {hour}:00" for label, hour in zip(labels, (11, 18), strict=True))
    text = "\n\n".join(f"{word} {TEXT[4:]}" for word in ("One", "Each", "That", "Another", "No", "Every", "This"))
    head = "The quay of the north\n\nHome\n\nThe market at the quay\n\nThis day is over.\n\n"
    (made,) = reading_of(f"{head}{days}\nPlace:\nTown Hall\n\n{text}\n").drafts
    assert (made.front.title, made.front.date) == ("The market at the quay", "unknown")


def test_a_day_under_the_label_of_a_post_dates_it(reading_of) -> None:
    (made,) = reading_of(f"The market at the quay\n\nPublished:\n13 May 2012 11:00\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.title, made.front.date) == ("The market at the quay", "2012-05-13T11:00")
