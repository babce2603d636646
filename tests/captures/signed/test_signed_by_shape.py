"""Signatories that the shape of a run tells, and sources that a sentence names: what stands around them is free."""

import textwrap

import pytest

from muniment.text import naming

HEAD = "Quay notes\n\nStatement on the harbour trial\n\nJune 9, 2021\n\nThe court has not answered the families.\n\n"
PLAIN = ["Arctic Jurists", "Baltic Memory (BM)", "Carpathian Press Club", "Danube Women’s Lobby (Austria)"]
ROW = f"{', '.join(PLAIN[:-1])} and {PLAIN[-1]}"
SIGNED = {
    "and others without names": f"Co-signed by {', '.join(PLAIN)} and 34 others.",
    "behind a sentence that goes on to a colon": f"The organizations that signed the letter are: {ROW}.",
    "before what they issue": f"**{ROW} have today issued the following joint statement:**\n\nRelease them.",
    "under the last sentence": "We, the undersigned, ask the court to answer.\n\n" + "\n".join(PLAIN),
    "behind a farewell": f"Sincerely, {', '.join(PLAIN)}",
    "between strokes under a farewell": f"Yours sincerely,\n\n{' – '.join(PLAIN)}",
    "between semicolons under a farewell": f"Respectfully,\n\n{'; '.join(PLAIN)}",
    "with commas under the last sentence": f"We, the undersigned, ask the court to answer.\n\n{', '.join(PLAIN)}",
    "under a label that no rule knows": f"We ask the court to answer.\n\nThese stand under it:\n\n{'; '.join(PLAIN)}",
    "in lines under such a label": "We ask the court to answer.\n\nBehind us:\n\n" + "\n".join(PLAIN),
    "under a plea for others": "We ask the court to release the detained families.\n\n" + "\n".join(PLAIN),
    "under a place and a day, where several declare something": "We, communities of the coast, declare that no sea is "
    "for sale.\n\nOld Quay, 30 May 2021\n\n" + "\n".join(f"• {body}  " for body in PLAIN),
    "under a line that counts them, apart": "We ask the court to answer.\n\nOld Quay, 30 May 2021\n\nThe 4 groups "
    "of the Alliance\n\n" + "\n\n".join(PLAIN),
    "under a plea in Turkish, with its day": "Bu kararı kınıyoruz ve süreci izleyeceğimizi kamuoyuna duyururuz. "
    "30.05.2020\n\n" + "\n\n".join(PLAIN),
    "in a sentence that the word begins": f"Firman esta carta {', '.join(PLAIN[:-1])} y {PLAIN[-1]}.",
    "in a sentence with two spaces in it": f"Firman esta  carta {', '.join(PLAIN[:-1])} y {PLAIN[-1]}.",
}
NOBODY = {
    "under a label of others": f"We ask the court to answer.\n\nPartners of the court:\n\n{'; '.join(PLAIN)}",
    "under a label of further reading": f"We ask the court to answer.\n\nRead more:\n\n{'; '.join(PLAIN)}",
    "where nobody asks for anything": f"The court sat on Monday.\n\nIn the hall:\n\n{'; '.join(PLAIN)}",
    "under a line that says what was done to them": "We ask the court to answer.\n\nThe 4 groups that were banned\n\n"
    + "\n".join(PLAIN),
    "above more of the text": f"We ask the court to answer.\n\nHeard:\n\n{'; '.join(PLAIN)}\n\n"
    "The court sat on Monday and on Tuesday until the lamps went out at last, and nobody spoke of the families again.",
    "under a label of members": f"We ask the court to answer.\n\nOur member organisations are:\n\n{'; '.join(PLAIN)}",
    "under a label of petitioners": f"We ask the court to answer.\n\nPetitioners: {'; '.join(PLAIN)}.",
    "under a label of hosts": f"We ask the court to answer.\n\nCo-hosts:\n\n{'; '.join(PLAIN)}",
    "of many within a bracket in a sentence": f"Quay rights groups ({', '.join(PLAIN * 20)}) met in the port.",
    "of persons": "We ask the court to answer.\n\nPresent:\n\nAda Moreau; Tomas Lind; Jonas Wick; Marta Keel; Otto Ek",
}
KNOWN = ("Port Trust", "Council of Quays", "Delta Association (DA)")
OTHERS = {
    "those written to": f"We sent this letter to:\n\n{'; '.join(KNOWN)}",
    "witnesses": f"Witnesses: the {'; the '.join(KNOWN)}.",
    "links": "Useful links:\n\n" + "\n".join(f"- {body}" for body in KNOWN),
    "what they said": "Voices:\n\n" + "\n".join(f"- {body}: “A sham.”" for body in KNOWN),
    "whom some met": f"During its visit the delegation met Port Hub, the {', the '.join(KNOWN)}.",
    "for whom one worked": f"Before that she worked for Port Hub, the {', the '.join(KNOWN)}.",
    "what a court closed": "The court ordered the closure of the following organizations:\n\n"
    + "\n".join(f"- {body}" for body in KNOWN),
    "what was prohibited": "Fueron prohibidas las siguientes organizaciones:\n\n"
    + "\n".join(f"- {body}" for body in KNOWN),
    "where one sits": f"He sits on the boards of Port Hub, the {', the '.join(KNOWN)}.",
    "who was paid": "Grantees 2021\n\n" + "\n".join(f"- {body}" for body in (*KNOWN, "Quay Desk")),
    "what was cancelled": f"La Asamblea canceló la personería de las siguientes organizaciones: {', '.join(KNOWN)}.",
    "what one is": f"Port Centre is a part of the {', the '.join(KNOWN)}.",
}
IN_BOLD = """Signatories:

**Austria** – Inn Valley Archive, Danube Women’s Lobby
**Norway** – Arctic Jurists (AJ)
**Kenya** – Lake Press Club"""
IN_ROWS = "Signed by\n\nAlbania / Civic Eye\nChile / Observatorio del Sur (ODS)\nNepal / Hill Women’s Forum"
BY_COUNTRY = "Signatories by country:\n\nAustria: Inn Valley Archive, Danube Women’s Lobby\nNorway: Arctic Jurists (AJ)"
SOURCES = {
    "thanks": "With thanks to [Baltic Memory](https://bm.example/9).",
    "what appeared first elsewhere": "This article was first published by [Baltic Memory](https://bm.example/9).",
    "another without a link": "Source: [The Quay](https://bm.example/9), Wire.",
}


def _read(text: str, reading_of, head: str = HEAD):
    (draft,) = reading_of(head + text + "\n").drafts
    return draft


@pytest.mark.parametrize("width", [72, 400])
@pytest.mark.parametrize("text", SIGNED.values(), ids=SIGNED)
def test_bodies_of_a_run_signed(text: str, width: int, reading_of) -> None:
    wrapped = "\n".join(textwrap.fill(line, width) if line not in PLAIN else line for line in text.split("\n"))
    assert [one.as_ for one in _read(wrapped, reading_of).front.organisations if one.role == "signatory"] == PLAIN


def test_a_list_with_a_long_name_is_none_the_less_one(reading_of) -> None:
    long = "Federation for the Preservation of Old Harbours, Quays, Docks, Piers, Slipways and Landing Places of the "
    listed = [*PLAIN, f"{long}Northern and the Western Coast"]
    text = "We ask the court to answer.\n\n" + "\n\n".join(listed)
    assert [one.as_ for one in _read(text, reading_of).front.organisations] == listed


def test_a_country_before_several_bodies_is_that_of_each(reading_of) -> None:
    signed = [one.as_ for one in _read(BY_COUNTRY, reading_of).front.organisations]
    assert signed == ["Austria: Inn Valley Archive", "Austria: Danube Women’s Lobby", "Norway: Arctic Jurists (AJ)"]


def test_a_country_in_emphasis_before_bodies_is_that_of_each(reading_of) -> None:
    signed = [one.as_ for one in _read(IN_BOLD, reading_of).front.organisations]
    assert signed[:3] == ["Austria: Inn Valley Archive", "Austria: Danube Women’s Lobby", "Norway: Arctic Jurists (AJ)"]
    assert signed[3:] == ["Kenya: Lake Press Club"]


def test_a_country_before_a_slash_is_no_part_of_the_name(reading_of) -> None:
    told = [naming.parse_line(one.as_) for one in _read(IN_ROWS, reading_of).front.organisations]
    assert [(one.name, one.country) for one in told] == [
        ("Civic Eye", "AL"),
        ("Observatorio del Sur", "CL"),
        ("Hill Women’s Forum", "NP"),
    ]


def test_addresses_behind_the_names_are_no_part_of_them_and_no_sources(reading_of) -> None:
    listed = "\n".join(f"{body} (https://{number}.example/about)" for number, body in enumerate(PLAIN))
    made = _read(f"Signed:\n\n{listed}", reading_of)
    assert [one.as_ for one in made.front.organisations] == PLAIN
    assert made.front.sources == ()


def test_a_number_before_a_slash_is_a_mark(reading_of) -> None:
    listed = "\n".join(f"{number}/ {body}" for number, body in enumerate(PLAIN, 1))
    assert [one.as_ for one in _read(f"Ont signé :\n{listed}", reading_of).front.organisations] == PLAIN


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_a_run_of_names_that_nothing_says_signed_is_left_as_text(text: str, reading_of) -> None:
    draft = _read(text, reading_of, HEAD.replace("Statement on", "Week two of"))
    assert not [one for one in draft.front.organisations if one.role == "signatory"]


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_a_statement_may_tell_of_bodies_that_signed_nothing(text: str, reading_of) -> None:
    assert not [one for one in _read(text, reading_of).front.organisations if one.role == "signatory"]


@pytest.mark.parametrize("text", SOURCES.values(), ids=SOURCES)
def test_a_sentence_that_says_where_it_is_from_names_a_source(text: str, reading_of) -> None:
    assert [one.url for one in _read(text, reading_of).front.sources] == ["https://bm.example/9"]


def test_a_sentence_with_a_word_for_signing_above_one_line_leads_to_no_list(reading_of) -> None:
    above = "It has been fashionable to say that those who were heard had agreed. This report has collected the forms."
    report = "3. “Listening Is Work” – Union of Telephone Workers"
    draft = _read(f"{above} Some are signed by the dead.\n\n{report}\n\nThe union asked why.", reading_of)
    assert not [one for one in draft.front.organisations if one.role == "signatory"]


def test_what_a_report_holds_is_no_list_of_bodies(reading_of) -> None:
    listed = "- Freedom of Association in Peru\n- Trade Unions and the Law\n- The Role of the African Commission"
    (draft,) = reading_of(f"{HEAD.rpartition('The court')[0]}Contents:\n\n{listed}\n- Advice to the Council\n").drafts
    assert draft.front.organisations == ()


def test_a_farewell_is_no_body_nor_are_names_behind_it_between_which_a_tool_left_no_space(reading_of) -> None:
    text = (
        "Baro Başkanına açık mektup\n\nJune 9, 2021\n\nSayın Başkan, adliye girişinde iki avukatın çantası arandı.\n"
        "Baro sessiz kaldı. Sizden bir açıklama ve bir ziyaret bekliyoruz.\n"
        "Saygılarımızla, Genç Avukatlar GirişimiHukuk ve Adalet DerneğiRıhtım Hukuk\nBürosu\n"
    )
    assert reading_of(text).drafts[0].front.organisations == ()
