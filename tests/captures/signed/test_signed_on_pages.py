"""Who signed what a page shows: by labels without a colon or in bold, in the first column of a table and no other."""

import pytest
from tests.captures import onepost

BODIES = ("Patients’ Council of Eastmoor", "Nurses for Daylight", "Eastmoor Tenants (East)")
LISTED = "".join(f"<li>{body}</li>" for body in BODIES)


@pytest.mark.parametrize(
    "content",
    [
        f"<p><strong>Submitted by</strong></p><ul>{LISTED}</ul>",
        f"<h4>Organisations supporting this open letter</h4><ul>{LISTED}</ul>",
        f"<p><strong>Signataires :</strong> {'; '.join(BODIES)}.</p>",
        f"<p><em>Signed by:</em> {'; '.join(BODIES)}.</p>",
    ],
)
def test_those_were_lost_who_signed_or_a_mark_of_their_label_was_part_of_a_name(content: str) -> None:
    draft = onepost.split("page", f"<p>The wards should be seen at night.</p>{content}")
    assert [one.as_ for one in draft.front.organisations] == list(BODIES)


@pytest.mark.parametrize("column", ["Signed before", "Endorsed by"])
def test_what_a_table_counts_under_a_word_for_signing_was_a_list_of_bodies(column: str) -> None:
    rows = "<tr><td>Four</td><td>twelve</td><td>one</td></tr><tr><td>Seven</td><td>eighteen</td><td>one</td></tr>"
    draft = onepost.split("page", f"<table><tr><th>Ward</th><th>Forms</th><th>{column}</th></tr>{rows}</table>")
    assert draft.front.organisations == ()


def test_what_stands_behind_a_link_in_a_list_of_bodies_was_lost() -> None:
    linked = "<li><a href='https://choir.example/'>Dawn Choir for Peace</a> – Finland</li><li>Baltic Watch (BW)</li>"
    content = f"<p><strong>Signed:</strong></p><ul><li>Quay Press Club, Latvia</li>{linked}</ul>"
    draft = onepost.split("page", f"<p>The wards should be seen at night.</p>{content}")
    bodies = ["Quay Press Club, Latvia", "Dawn Choir for Peace – Finland", "Baltic Watch (BW)"]
    assert [one.as_ for one in draft.front.organisations] == bodies
    assert draft.front.sources == ()


@pytest.mark.parametrize("label", ["發起團體：", "공동성명 단체:", "Potpisnici:", "Promuovono:"])
def test_those_were_sources_whose_names_lead_to_their_sites(label: str) -> None:
    linked = "".join(f"<li><a href='https://b{at}.example/'>{body}</a></li>" for at, body in enumerate(BODIES))
    draft = onepost.split("page", f"<p>The wards should be seen at night.</p><p><b>{label}</b></p><ul>{linked}</ul>")
    assert [one.as_ for one in draft.front.organisations] == [*BODIES]
    assert draft.front.sources == ()


@pytest.mark.parametrize(
    "content",
    [
        f"<ul>{LISTED}</ul>".replace("</li><li>E", "</li></ul><ul><li>E"),
        f"<ul>{LISTED}</ul><p><sup>1</sup> Founded in 1990.</p>".replace("</li>", "<sup>1</sup></li>", 2),
    ],
)
def test_a_second_column_of_those_who_signed_was_lost_and_a_number_of_a_note_was_part_of_a_name(content: str) -> None:
    more = "<li>Ward Union</li></ul>"
    shown = f"<p>The wards should be seen at night.</p><p>Signed by:</p>{content.replace('</ul>', more)}"
    bodies = [one.as_ for one in onepost.split("page", shown).front.organisations]
    assert [body for body in bodies if body != "Ward Union"] == [*BODIES]


def test_cells_of_a_table_that_is_no_markdown_were_one_name() -> None:
    cells = [f"<tr><td>{body}</td><td>Chad</td></tr>" for body in BODIES]
    rows = f"<tr><th colspan='2'>Africa</th></tr>{cells[0]}{cells[1]}<tr><th colspan='2'>Europe</th></tr>{cells[2]}"
    draft = onepost.split("page", f"<p>The wards should be seen.</p><p>Signed by:</p><table>{rows}</table>")
    assert [one.as_ for one in draft.front.organisations] == [f"{body} | Chad" for body in BODIES]


@pytest.mark.parametrize(
    "said", ["“We never signed anything,” said one of them", "„Wir haben nie unterschrieben“, sagte sie"]
)
@pytest.mark.parametrize("listed", ["<ul><li>The court freed them</li><li>The Centre for Rivers saw it</li></ul>"])
def test_what_somebody_says_of_signing_led_to_a_list_of_signatories(said: str, listed: str) -> None:
    draft = onepost.split("page", f"<p>It began with a bell.</p><h3>{said}</h3>{listed}<p>So it ended.</p>")
    assert draft.front.organisations == ()


NAMES = (
    "Alliance of Quays (AQ), Kenya",
    "Justice Without Walls (JWW), Chile",
    "Quay Mothers, Ghana",
    "Bell Watch, Peru",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<p>{0}</p><p>{1}</p>", "<p>{2}</p><p>{3}</p>"),
        ("{0}<br>{1}<br>{2}", "{3}"),
        ("{0}<br><br>{1}", "{2}<br/><br/>{3}"),
    ],
    ids=["in paragraphs", "in lines", "with gaps"],
)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_the_names_of_several_in_one_cell_were_one(form: str, first: str, second: str) -> None:
    cells = f"<tr><td>{first}</td><td>{second}</td></tr><tr><td>Port Desk, Nepal</td><td>Open Quay, Togo</td></tr>"
    content = f"<p>To the governor.</p><p>Signed by:</p><table>{cells.format(*NAMES)}</table>"
    signed = [one.as_ for one in onepost.split(form, content).front.organisations]
    assert sorted(signed) == sorted([*NAMES, "Port Desk, Nepal", "Open Quay, Togo"])


def test_a_name_that_goes_on_in_the_next_line_of_its_cell_is_one() -> None:
    cells = "<tr><td>Alliance of<br>Quays</td><td>Kenya</td></tr><tr><td>Bell Watch</td><td>Peru</td></tr>"
    content = f"<p>To the governor.</p><p>Signed by:</p><table>{cells}</table>"
    first, *_ = onepost.split("page", content).front.organisations
    assert first.as_.startswith("Alliance of Quays")
