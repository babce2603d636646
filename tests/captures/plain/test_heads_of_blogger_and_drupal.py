"""Pages of Blogger's later themes and of Drupal: mottoes, headings and rows whose parts a tool broke over lines."""

import pytest
from tests.captures.threeposts import SENTENCES

TITLE = "Carta abierta al ministro"
TEXT = f"{SENTENCES[0]}\n\n{SENTENCES[1]}"


def _read(page: str, reading_of) -> list[tuple[str, str, str]]:
    return [(one.front.title, one.front.date, one.front.author) for one in reading_of(page).drafts]


def test_the_motto_is_no_better_title_than_one_of_two_words(reading_of) -> None:
    head = (
        "Pular para o conteúdo principal\n\nPesquisar este blog\n\nCaderno da Maré\n\nDireitos humanos na Baixada Azul"
    )
    page = f"{head}\n\nSobre\n\nOs tratores\n\npor Rui Salgado em março 22, 2017\n\nCompartilhar\n\n{TEXT}\n"
    assert _read(page, reading_of) == [("Os tratores", "2017-03-22", "Rui Salgado")]


def test_nor_where_a_tool_leaves_the_title_of_the_document_first(reading_of) -> None:
    head = "Os tratores\nPular para o conteúdo principal\nCaderno da Maré\nDireitos humanos na Baixada Azul\nSobre"
    page = f"{head}\nOs tratores\npor\nRui Salgado\nem\nmarço 22, 2017\n{TEXT}\n"
    assert _read(page, reading_of) == [("Os tratores", "2017-03-22", "Rui Salgado")]


def test_the_heading_of_a_label_whose_name_is_in_the_next_line_is_no_title(reading_of) -> None:
    head = "Caderno da Maré\nSobre\nMostrando postagens com o marcador\ndespejo\nMostrar tudo"
    page = f"{head}\nOs tratores\nmarço 22, 2017\n{TEXT}\n"
    assert [title for title, *_ in _read(page, reading_of)] == ["Os tratores"]


@pytest.mark.parametrize(
    "head", ["Mostrando postagens com o marcador despejo Mostrar tudo", "Showing posts with label despejo Show all"]
)
def test_the_button_behind_a_label_in_such_a_heading_is_none_of_it(head: str, reading_of) -> None:
    (made,) = reading_of(f"Caderno da Maré\n\nSobre\n\n{head}\n\nOs tratores\n\nmarço 22, 2017\n\n{TEXT}\n").drafts
    assert (made.front.title, [*made.front.tags]) == ("Os tratores", ["despejo"])


@pytest.mark.parametrize(
    ("lead", "name", "day"),
    [
        ("Enviado por ", "coordinacion", " el Lun, 13/05/2013 - 10:15"),
        ("Submitted by ", "b.lamas", " on Mon, 05/13/2013 - 10:15"),
        ("Gespeichert von ", "ana", " am Mo, 13.05.2013 - 10:15"),
        ("Inviato da ", "ana", " il Lun, 13/05/2013 - 10:15"),
    ],
)
def test_a_row_over_three_lines_names_who_sent_the_post(lead: str, name: str, day: str, reading_of) -> None:
    page = f"Memoria del Puerto\n\nInicio\n\nContacto\n\n{TITLE}\n\n{lead}\n{name}\n{day}\n\n{TEXT}\n"
    assert _read(page, reading_of) == [(TITLE, "2013-05-13T10:15", name)]


def test_the_heading_of_a_list_of_recent_content_is_no_title(reading_of) -> None:
    names = f"Contenido reciente\n\n-   Acción urgente por tres\n-   {TITLE}\n-   Cronología"
    row = "Enviado por b.lamas el Lun, 22/04/2013 - 12:00"
    page = f"Memoria del Puerto\n\n-   Inicio\n-   Informes\n\n{names}\n\n{TITLE}\n\n{row}\n\n{TEXT}\n"
    assert _read(page, reading_of) == [(TITLE, "2013-04-22T12:00", "b.lamas")]


def test_a_day_that_ends_a_wrapped_sentence_dates_no_post(reading_of) -> None:
    text = "   The undersigned reject the clearing of eighty homes on the quay on the\n   22 March 2017."
    signed = "   Nobody was told of it. There was no order. There were only tractors."
    page = f"[1]Quay Notes\n\nA note of 26 bodies\n\n   by Ann Roe on [2]March 27, 2017\n\n{text}\n\n{signed}\n"
    links = "\nReferences\n\n   1. https://quay.example/\n   2. https://quay.example/2017/03/note.html\n"
    assert _read(page + links, reading_of) == [("A note of 26 bodies", "2017-03-27", "Ann Roe")]


def test_a_day_with_a_full_stop_of_its_own_right_under_a_full_title_was_the_end_of_that(reading_of) -> None:
    title = "Суд в порту отложил дело капитана парома до осени из-за болезни судьи и"
    text = "   Паром стоит у причала с пятницы, и никто не знает, когда он пойдёт\n   снова, сказали в конторе порта.\n"
    head = "   #[1]Вести причала » Лента\n\n"
    page = f"{head}   {title}\n   5 мая 2021 г.\n\n{text}\nReferences\n\n   1. https://quay.example/feed/\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (title, "2021-05-05")
