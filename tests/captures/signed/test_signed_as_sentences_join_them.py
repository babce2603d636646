"""Bodies that a sentence joins: behind 'we' in Arabic, one whose name says nothing of it, and the last of a run."""

import pytest

from muniment.text import naming

TEXT = "{}\n\nJune 9, 2021\n\n{}\n\nThe port has been closed since Monday, and nobody knows when it will open again.\n"
SENTENCES = {
    "L’Observatoire des ports libres (OPL), la Ligue des quais et l’Atelier des dockers dénoncent ce silence.": [
        *("Observatoire des ports libres", "Ligue des quais", "Atelier des dockers")
    ],
    "L’Observatoire des ports libres (OPL), la Ligue des quais et Ana Roe dénoncent le silence du port.": [],
    "Desde el Observatorio del Muelle (ODM), la Red Vecinal y Jóvenes por el Faro denunciamos el cierre.": [
        *("Observatorio del Muelle", "Red Vecinal", "Jóvenes por el Faro")
    ],
    "Desde el lunes, el puerto y la ciudad denunciamos el cierre.": [],
    "نحن، مركز الرصيف لحقوق الإنسان، ورابطة البحارة المستقلين، وجمعية أهالي المرفأ، نطالب السلطات بفتح المرفأ.": [
        *("مركز الرصيف لحقوق الإنسان", "رابطة البحارة المستقلين", "جمعية أهالي المرفأ")
    ],
    "Nous, associations soussignées, Rives libres, Mer propre (MP) et Les Naïades, saisissons le tribunal.": [
        *("Rives libres", "Mer propre", "Les Naïades")
    ],
    "Nosotras, Red Alta, Foro Norte y Mujeres del Muelle (MM), presentamos hoy una demanda.": [
        *("Red Alta", "Foro Norte", "Mujeres del Muelle")
    ],
    "Nous, Ana Roe, Bea Holm et Carl Dahl, saisissons le tribunal contre le projet.": [],
    "Liman Kadın Meclisi, Adil Yaşam Derneği (AYD) ve Işık Vakfı olarak yasanın geri çekilmesini istiyoruz.": [
        *("Liman Kadın Meclisi", "Adil Yaşam Derneği", "Işık Vakfı")
    ],
    "Ana Roe, Bea Holm ve Carl Dahl olarak yeni bir yol istiyoruz.": [],
    "Signed: Quay Liberties Desk, Halmara; Port Watch; Students for Tides (SfT), and the Sailors' Union.": [
        *("Quay Liberties Desk, Halmara", "Port Watch", "Students for Tides", "Sailors' Union")
    ],
    "Signed: Quay Watch; Port Union; Centre for Sea, Law and Trade; Sailors' Bar, and the Ebb League.": [
        *("Quay Watch", "Port Union", "Centre for Sea, Law and Trade", "Sailors' Bar", "Ebb League")
    ],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_names_those_whom_it_joins(sentence: str, reading_of) -> None:
    (draft,) = reading_of(TEXT.format("Notes on the harbour", sentence)).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == SENTENCES[sentence]
