"""Tables that a tool drew or took apart, with empty cells or centred heads, and those who sign for others below."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

DRAWN = """Signatures:

      Name         Position                 Organisation              Country
Ana Roe-Lind     Director    Quiet Waters Trust                     Ireland
Jon Abel Moreau  Coordinator Horn Defenders Hub (HDH)               Somalia
Ada Ek           President   Lawyers of the Port and the Delta Quay Serbia
"""
CELLS = """Signatories

Organisation
Acronym
Country
Centre for Law and Delta
CLD
Canada
Globe Port Center
Mongolia
Harbour Matters for Democracy
HMfD
Pakistan
"""
BEHALF = """Respectfully yours,

Ana Roe, Deputy Director, Service of the Ports (SP)
on behalf of:

- Delta Lawyers (DL)
- Free Quay
- Port Congress (Germany)
"""
FOR = """For the Coalition of the Drowned:

Families of the Delta (FD)
Quay Mothers (Sri Lanka)
Port Committee of Victims
"""
BY = """| Organisation | Signed by | Country |
|---|---|---|
| Bread and Quays | Ana Roe | India |
| Delta Legal Aid (DLA) | Jon Lind | Nigeria |
| Open Courts Network | Ada Ek | Sweden |
"""
BESIDE = """Signed by

Arakan Quay – a port rights group
Centre for Deltas (member of the Nordic League), Norway
Lake Watch
"""
WITHIN = """Within the framework of the Watch for the Keepers of Ports:

- Port Federation (PF)
- Delta Rights League (DRL)

Together with:

- Quay Centre (Kenya)
- Harbour Circle, Thailand
"""
LAST = """Signatories:

Advocates for Deltas (AD) - Pakistan;
Families Against the Drowning in Port Varnesk (FADPV) - India; and
Port Council of Kashmir.
"""
PLACES = """Signatories:

Delta Reporters’ Circle (DRC)
Amman, Jordan
Lawyers for Quays
Rabat, Morocco
Port Desk Tunis
Tunis, Tunisia
"""
GLUED = """Signatories

PeruHarbour Trust
TogoDelta Circle (DC)
MaliOpen Quay
"""
SIGNED = {
    PLACES: ["Delta Reporters’ Circle;DRC;JO", "Lawyers for Quays;;MA", "Port Desk Tunis;;TN"],
    GLUED: ["Harbour Trust;;PE", "Delta Circle;DC;TG", "Open Quay;;ML"],
    LAST: [
        "Advocates for Deltas;AD;PK",
        "Families Against the Drowning in Port Varnesk;FADPV;IN",
        "Port Council of Kashmir;;",
    ],
    WITHIN: ["Port Federation;PF;", "Delta Rights League;DRL;", "Quay Centre;;KE", "Harbour Circle;;TH"],
    BY: ["Bread and Quays;;IN", "Delta Legal Aid;DLA;NG", "Open Courts Network;;SE"],
    BESIDE: ["Arakan Quay;;", "Centre for Deltas;;NO", "Lake Watch;;"],
    DRAWN: ["Quiet Waters Trust;;IE", "Horn Defenders Hub;HDH;SO", "Lawyers of the Port and the Delta Quay;;RS"],
    CELLS: ["Centre for Law and Delta;CLD;CA", "Globe Port Center;;MN", "Harbour Matters for Democracy;HMfD;PK"],
    BEHALF: ["Service of the Ports;SP;", "Delta Lawyers;DL;", "Free Quay;;", "Port Congress;;DE"],
    FOR: ["Coalition of the Drowned;;", "Families of the Delta;FD;", "Quay Mothers;;LK", "Port Committee of Victims;;"],
}

SAID = """Signatories:

1 | Harbour Trust | A trust that keeps the harbour open to all who fish, and asks the council to hear them.
2 | Delta Circle (DC) | It works for the deltas.
3 | Open Quay | Regional
4 | Lake Press Club | A club of those who write on lakes and on the towns beside them, founded in June.
{}"""


@pytest.mark.parametrize("below", ["", "Home | About us | Sign up here, and help us."])
def test_sentences_in_the_last_cell_of_rows_ended_their_list(below: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + SAID.format(below)).drafts
    named = [naming.parse_line(body.as_).name for body in draft.front.organisations]
    assert named == ["Harbour Trust", "Delta Circle", "Open Quay", "Lake Press Club"]


@pytest.mark.parametrize("text", SIGNED)
def test_bodies_are_read_with_what_their_cells_say(text: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + text).drafts
    read = [naming.parse_line(body.as_) for body in draft.front.organisations]
    assert [f"{one.name};{one.acronym};{one.country}" for one in read] == SIGNED[text]
