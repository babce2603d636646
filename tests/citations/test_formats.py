"""BibTeX, RIS and CSL-JSON: what stands in a field, whatever stands in a title."""

import json

import msgspec
import pytest

from muniment.citations import bibtex, csl, ris


def as_json(entry):
    return json.loads(msgspec.json.encode(entry))


def test_a_post_as_bibtex(cited):
    assert bibtex.entry(cited(author="Ana Roe and Bert Li")) == (
        "@misc{2018-04-12-raid,\n"
        "  title = {{A raid}},\n"
        "  author = {Ana Roe and Bert Li},\n"
        "  howpublished = {blog.example},\n"
        "  year = {2018},\n"
        "  date = {2018-04-12},\n"
        "  language = {en},\n"
        "  url = {https://archive.example/2018/04/12/raid/},\n"
        "}"
    )


def test_a_post_as_ris(cited):
    assert ris.entry(cited(author="Ana Roe; Bert* Li", date="2018-04"), end="\r\n") == (
        "TY  - BLOG\r\nTI  - A raid\r\nAU  - Ana Roe\r\nAU  - Bert Li\r\nT2  - blog.example\r\nPY  - 2018\r\n"
        "DA  - 2018/04//\r\nLA  - en\r\nUR  - https://archive.example/2018/04/12/raid/\r\n"
        "ER  - \r\n"
    )


def test_a_post_as_csl_json(cited):
    assert as_json(csl.entry(cited(author="Harbour Watch", lang="fr"))) == {
        "id": "2018-04-12-raid",
        "type": "post-weblog",
        "title": "A raid",
        "container-title": "blog.example",
        "author": [{"literal": "Harbour Watch"}],
        "issued": {"date-parts": [[2018, 4, 12]]},
        "language": "fr",
        "URL": "https://archive.example/2018/04/12/raid/",
    }


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("50% of R&D: #1_a for $5", r"50\% of R\&D: \#1\_a for \$5"),
        ("{one} brace }", r"\textbraceleft{}one\textbraceright{} brace \textbraceright{}"),
        ("~ ^ \\", r"\textasciitilde{} \textasciicircum{} \textbackslash{}"),
        ("two\nlines,  and\ta tab", "two lines, and a tab"),
        ("تقرير عن «التعذيب»", "تقرير عن «التعذيب»"),
        ("</script><b>", "</script><b>"),
    ],
)
def test_signs_of_tex_are_escaped_and_braces_stay_balanced(cited, title, written):
    entry = bibtex.entry(cited(title=title))
    assert entry.splitlines()[1] == f"  title = {{{{{written}}}}},"
    depth = 0
    for sign in entry:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0


def test_each_line_of_ris_is_a_tag_and_a_value(cited):
    entry = ris.entry(cited(title="Two\r\nlines\u2028and  -  a hyphen", author="A\nB"), end="\r\n")
    assert [line[2:6] for line in entry.removesuffix("\r\n").split("\r\n")] == ["  - "] * len(entry.split("\r\n")[:-1])
    assert "TI  - Two lines and - a hyphen\r\n" in entry


@pytest.mark.parametrize(
    ("date", "year", "parts"),
    [("2018", "2018", [[2018]]), ("2018-04", "2018", [[2018, 4]]), ("2018-04-12T09:30", "2018", [[2018, 4, 12]])],
)
def test_a_date_says_no_more_than_is_known(cited, date, year, parts):
    work = cited(date=date)
    assert f"  year = {{{year}}},\n  date = {{{date[:10]}}},\n" in bibtex.entry(work)
    assert as_json(csl.entry(work))["issued"] == {"date-parts": parts}


def test_an_unknown_date_is_left_out(cited):
    work = cited(date="unknown", path="posts/undated/leaflet.md", permalink="/undated/leaflet/")
    assert "date" not in bibtex.entry(work).replace("undated", "")
    assert not {"PY", "DA"} & {line[:2] for line in ris.entry(work).splitlines()}
    assert "issued" not in as_json(csl.entry(work))
