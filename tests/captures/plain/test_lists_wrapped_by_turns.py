"""Archives without days that show a title and one paragraph of each post, wrapped, or below a parted heading."""

import textwrap

import pytest

POSTS = (
    ("Rope makers of the old quay walk out", "The rope makers of the old harbour have not been paid since spring."),
    ("Twelve bells are missing", "Nobody has rung the bells for a year, and the keeper says that he was told not to."),
    ("A judge ends the row over the ferry", "A judge ended the row over the ferry after eleven weeks of hearings."),
    ("Who owns the archive of the customs house", "Forty readers came on its first day, and none may copy a page."),
)
MORE = " The quay is full of unsold rope, and what the council means to do about it is known to nobody at all."
TITLES = [title for title, _ in POSTS]


def _wrapped(*parts: str) -> str:
    return "\n\n".join(textwrap.fill(part, 72) for part in parts) + "\n"


def _titles(reading_of, text: str) -> list[str]:
    return [one.front.title for one in reading_of(text).drafts]


@pytest.mark.parametrize("picture", ["", "[Men with rope on the quay at dawn]", f"[Men with rope,{MORE.rstrip('.')}]"])
def test_titles_and_wrapped_texts_by_turns_under_the_heading_of_an_archive_are_posts(picture: str, reading_of) -> None:
    inner = [part for title, text in POSTS for part in (title, picture, text + MORE) if part]
    assert _titles(reading_of, _wrapped("Quay Notes", "Category: Harbour", *inner)) == TITLES


def test_titles_over_several_paragraphs_are_of_one_post(reading_of) -> None:
    inner = [part for title, text in POSTS for part in (title, text + MORE, MORE.strip())]
    assert len(_titles(reading_of, _wrapped("Quay Notes", "Category: Harbour", *inner))) < len(TITLES)


def test_a_heading_that_a_tool_parted_heads_such_a_list_over_its_pager(reading_of) -> None:
    inner = "\n".join(f"{title}\n{text}{MORE}" for title, text in POSTS)
    page = f"Quay Notes\nMenu\nNews of the harbour\nCategory: \nHarbour\n{inner}\nPage 1 of 22\n1\n2\n3\n...\n»\n"
    assert _titles(reading_of, page) == TITLES
