"""Sources that close a post, a line among which refers to something further: those above it are sources too."""


def test_the_address_above_such_a_line_is_a_source(reading_of) -> None:
    text = "Raids at the docks\n\nJanuary 9, 2019\n\nEleven doors were broken in one night. Nobody was told why.\n\n"
    one, note, other = (
        "https://quay.example/raids",
        "https://mole.example/report.pdf",
        "https://union.example/statement",
    )
    (made,) = reading_of(f"{text}{one}\n\nfor the report (in French) see: {note}\n\n{other}\n").drafts
    assert [source.url for source in made.front.sources] == [one, other]
    assert [further.url for further in made.front.see_also] == [note]
