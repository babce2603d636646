"""Titles that share their lines with days behind a dash or a stroke: no rows, where nothing else stands over texts."""

import pytest

TITLES = (
    "Journalist arrested in Minsk",
    "Court frees two lawyers",
    "Six months for a song",
    "Appeal rejected in the case of the bakers",
)
TEXT = "Seven crews went home before noon, and nobody could tell them when the gate would be opened, or by whom."
DAYS = (
    "{} - {} February 2012",
    "{} – {} février 2012",
    "{} | {}.02.2012",
    "» {} - {}-February-2012",
    "{} - 2012-02-{}",
)
TEXTS = {
    "clinging": "{}\n",
    "apart": "\n{}\n",
    "cut short": "\n{} […]\n\nRead more\n",
    "labelled": "\n{}\n\nTags: quay, bread\n",
    "counted": "\n{}\n\n3 comments\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("line", DAYS)
def test_lines_of_a_title_and_a_day_were_rows_of_one_post(line: str, text: str, reading_of) -> None:
    told = (f"{line.format(title, 19 - at)}\n{text.format(f'On pier {at}: {TEXT}')}" for at, title in enumerate(TITLES))
    made = [(one.front.title, one.front.date) for one in reading_of("The Quay Post\n\n" + "\n".join(told)).drafts]
    assert made == [(title, f"2012-02-{19 - at}") for at, title in enumerate(TITLES)]


@pytest.mark.parametrize("row", ["Ann Roe - {} February 2012", "Harbour news - {} February 2012"])
def test_rows_of_a_name_and_a_day_stand_beside_titles(row: str, reading_of) -> None:
    told = (f"{title}\n{row.format(19 - at)}\n\nOn pier {at}: {TEXT}\n" for at, title in enumerate(TITLES))
    made = [(one.front.title, one.front.date) for one in reading_of("The Quay Post\n\n" + "\n".join(told)).drafts]
    assert made == [(title, f"2012-02-{19 - at}") for at, title in enumerate(TITLES)]
