"""Footnotes that end a text: each is a source by its address, and its words are the title of that."""

import pytest

HEAD = """Bakers walk out

May 7, 2019

The bakers of the old quarter walked out [1], and they ask for the wages of nine weeks [2].

"""
FIRST = ("https://council.example/2011.pdf", "Bakers’ Council, Annual report 2011, p. 4")
SECOND = ("https://rules.example/a#b", "See the rules of the quarter")
FORMS = {
    "in one line": "[{number}] {title}: {url}",
    "the address in the next line": "[{number}] {title},\n{url}",
    "in brackets": "[{number}] {title} ({url})",
    "in angles": "[{number}] {title}, <{url}>",
}


@pytest.mark.parametrize("heading", ["", "Notes\n\n", "References:\n\n"])
@pytest.mark.parametrize("form", FORMS)
def test_footnotes_are_sources_with_their_words_as_titles(form: str, heading: str, reading_of) -> None:
    lines = [
        FORMS[form].format(number=number, title=title, url=url) for number, (url, title) in ((1, FIRST), (2, SECOND))
    ]
    (made,) = reading_of(HEAD + heading + "\n\n".join(lines) + "\n").drafts
    assert [(source.url, source.title) for source in made.front.sources] == [FIRST, SECOND]
    assert made.front.see_also == ()
    assert "council.example" not in made.body


@pytest.mark.parametrize("note", ["See [Daily]({0}), 3 May 2019.", "See Daily, 3 May 2019: {0}"])
def test_a_footnote_of_markdown_was_further_reading_or_had_its_mark_in_its_title(note: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}It ran.[^1]\n\n[^1]: {note.format(FIRST[0])}\n").drafts
    assert [(one.url, one.title) for one in made.front.sources] == [(FIRST[0], "See Daily, 3 May 2019")]
    assert made.front.see_also == ()


BESIDE = {
    "Source: [Daily]({0}), 3 May 2019": "Daily, 3 May 2019",
    "Source: [Daily]({0}) (in French), pp. 3–4.": "Daily (in French), pp. 3–4",
    "Source: Daily ([link]({0}))": "Daily (link)",
    "Read the full report [here]({0}).": "Read the full report here",
    "Report: [Daily]({0})": "Report: Daily",
    "{0} (PDF)": "PDF",
}


@pytest.mark.parametrize("written", BESIDE)
def test_words_beside_the_address_of_a_source_were_set_aside(written: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}{written.format(FIRST[0])}\n").drafts
    assert [(one.url, one.title) for one in made.front.sources] == [(FIRST[0], BESIDE[written])]
    assert "council.example" not in made.body


def test_an_address_that_is_the_words_of_a_numbered_link_is_whole(reading_of) -> None:
    (made,) = reading_of(f"{HEAD}Sources:\n\n  1. A paper, [{FIRST[0]}][3]\n\n   [3]: {FIRST[0]}\n").drafts
    assert [(source.url, source.title) for source in made.front.sources] == [(FIRST[0], "A paper")]


def test_footnotes_with_a_number_alone_are_sources_with_their_pages_where_they_count_on_from_one(reading_of) -> None:
    notes = (
        "1 A council, “Cake”, 2 March 2019, https://council.example/cake (accessed 7 March 2021).",
        "2 A fund, Fines, https://fund.example/fines.pdf, pp. 11–14.",
        "3 Ordinance 77/2019, https://gazette.example/77-2019.",
    )
    (made,) = reading_of(HEAD + "\n\n".join(notes) + "\n").drafts
    assert [(one.url, one.title, one.accessed) for one in made.front.sources] == [
        ("https://council.example/cake", "A council, “Cake”, 2 March 2019", "2021-03-07"),
        ("https://fund.example/fines.pdf", "A fund, Fines, pp. 11–14", ""),
        ("https://gazette.example/77-2019", "Ordinance 77/2019", ""),
    ]
    assert "Fines" not in made.body


NOTES = {
    "pages": "2 A fund, Fines, https://fund.example/fines.pdf, pp. 11–14.",
    "a link": "2 A fund, [Fines](https://fund.example/fines.pdf)",
    "a link in the note": "2 See also [Fines](https://fund.example/fines.pdf).",
    "a bracket that a tool escaped": r"\[2\] A fund, Fines, <https://fund.example/fines.pdf>",
    "a full stop that a tool escaped": r"2\. A fund, Fines, <https://fund.example/fines.pdf>",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_footnotes_with_pages_or_links_are_sources(note: str, reading_of) -> None:
    first = note.replace("2", "1", 1).replace("A fund", "A council").replace("fund.example/fines", "council.example/a")
    (made,) = reading_of(f"{HEAD}{first}\n\n{note}\n").drafts
    assert [one.url for one in made.front.sources] == [
        "https://council.example/a.pdf",
        "https://fund.example/fines.pdf",
    ]
    assert "example" not in made.body


@pytest.mark.parametrize("back", ["↩︎", "    (https://gazette.example/77)     ↩︎     (#fn-2-link)"])
def test_what_leads_back_to_the_text_tells_a_note_whose_title_ends_in_a_small_letter(back: str, reading_of) -> None:
    notes = f"Ordinance, the gazette,    https://gazette.example/77   {back}\n"
    (made,) = reading_of(f"{HEAD}A council, The cake, https://council.example/cake ↩︎\n\n{notes}").drafts
    assert [one.url for one in made.front.sources] == ["https://council.example/cake", "https://gazette.example/77"]
    assert "example" not in made.body
