"""One who heads a department, or answers for a part of the world, signs for the body that stands behind it."""

import pytest

from muniment.text import naming

LINES = {
    "Ann Roe, Director of Programmes, Fair Fish": ("Fair Fish", ""),
    "Ann Roe, Head of Policy and Research, Fair Fish (FF), Ireland": ("Fair Fish", "IE"),
    "Ann Roe, Head of Policy, Advocacy and Media, Fair Fish": ("Fair Fish", ""),
    "Ann Roe, Head of Campaigns at Fair Fish": ("Fair Fish", ""),
    "Ann Roe, Chair of the Board, Mar Vivo, Portugal": ("Mar Vivo", "PT"),
    "Ann Roe, Chief of Staff, Mar Vivo": ("Mar Vivo", ""),
    "Ann Roe, Regional Director for Africa, Fair Fish": ("Fair Fish", ""),
    "Ann Roe, Deputy Director for Europe and Central Asia, Fair Fish": ("Fair Fish", ""),
    "Ann Roe, Director for Kenya, Fair Fish": ("Fair Fish", ""),
    "Ana Roe, directora de Incidencia, Mar Vivo": ("Mar Vivo", ""),
    "Anne Roe, responsable plaidoyer, Quai libre": ("Quai libre", ""),
    "Anne Roe, chargée de mission, Pêche juste": ("Pêche juste", ""),
    "Jörn Haber, Referent für Meerespolitik, Fairer Fisch": ("Fairer Fisch", ""),
    "Ann Roe, Director of Development Watch, Kenya": ("Development Watch", "KE"),
    "Ann Roe, Director of Media Foundation for West Africa": ("Media Foundation for West Africa", ""),
}


@pytest.mark.parametrize(("line", "body"), LINES.items(), ids=LINES)
def test_the_department_that_a_person_heads_is_no_part_of_the_bodys_name(line: str, body: tuple[str, str]) -> None:
    read = naming.parse_line(line)
    assert (read.name, read.country) == body
