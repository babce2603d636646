"""Pages of posts without titles, each of which ends in a row with its day, who wrote it, and a button to answer."""

import pytest

TEXTS = (
    "The quay was shut again this morning, and nobody from the office came to say why that is.",
    "Only a few words today on the hearing of last Tuesday.",
    "The four dockers stand trial on Tuesday, their lawyers say, and their families will be there from nine o'clock.",
)
ENDS = (
    "We go on Friday, with all who can.",
    "Sources:\n\n- the yearly report\n- a paper of the coast",
    "More to come.",
)
DAYS = ("28", "19", "11")
ROWS = {
    "en": "October {}, 2013 by Ada Quill Leave a comment",
    "de": "{}. Oktober 2013 von Ada Quill Hinterlasse einen Kommentar",
    "pt": "{} de outubro de 2013 por Ada Quill Deixe um comentário",
    "ko": "2013년 10월 {}일 글쓴이 Ada Quill 댓글 남기기",
}
FIRSTS = [" ".join(text.split()[:10]) for text in TEXTS]


def _page(lang: str, *, titled: bool = False) -> str:
    page = "Quay Notes\n\n  • Home\n  • Courts\n\n"
    for number, (text, end, day) in enumerate(zip(TEXTS, ENDS, DAYS, strict=True)):
        page += f"News of the quay {number}\n\n" if titled else ""
        page += f"{text}\n\n{end}\n\n{ROWS[lang].format(day)}\n\n"
    return f"{page}← Older posts\n\nSearch\n"


@pytest.mark.parametrize("lang", ROWS)
def test_the_day_at_the_foot_of_a_text_without_title_dates_that_and_not_the_next(lang: str, reading_of) -> None:
    drafts = reading_of(_page(lang)).drafts
    told = [(made.front.title, made.front.date) for made in drafts]
    assert told == [(first, f"2013-10-{day}") for first, day in zip(FIRSTS, DAYS, strict=True)]
    assert [text in made.body for text, made in zip(TEXTS, drafts, strict=True)] == [True] * 3


def test_titles_over_texts_with_such_feet_stay_titles(reading_of) -> None:
    told = [(made.front.title, made.front.date) for made in reading_of(_page("en", titled=True)).drafts]
    assert told == [(f"News of the quay {number}", f"2013-10-{day}") for number, day in enumerate(DAYS)]
