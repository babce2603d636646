"""Pages of one post among much else, whose title and day stand over the only text of any length."""

import pytest

from muniment.captures.plain.dates import dating
from muniment.captures.plain.page import prepared
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import article
from muniment.captures.words.dates.dated import UNKNOWN, DateLine

MENU = "Home\n\nNews\n\nAbout\n\n"
TITLE = "The ferrymen of Quill Harbour stay on strike"
NAMED = "# [The Quay](http://quay.example)\n\nLaw and rights of harbours\n\n"
LED = "http://quay.example/2021/03/the-"
SUMMARY = "Why the men of the old quay walked out before the winter, and what their guild now asks of the harbour board"
TEXTS = (
    "The ferrymen of the old quay walked out on Monday and asked for the wages of the whole winter, as in each year.",
    "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the harbour guild.",
    "A hearing is set for the spring, and the guild has asked observers from three countries to be there on that day.",
)
BODY = "\n\n".join(TEXTS * 4)


@pytest.mark.parametrize(
    "page",
    [
        f"{MENU}## {TITLE}\n\n{SUMMARY}\n\n2 March 2021\n\nBy Ann Roe\n\n5 minutes\n\nThe picture of the day\n\n{BODY}",
        f"{NAMED}## 2.3.21\n\n### [The ferrymen of Quill Harbour\nstay on strike]({LED}\nferrymen.html)\n\n{BODY}",
    ],
)
def test_a_title_and_day_over_the_only_long_text_were_not_its(page: str, reading_of) -> None:
    (made,) = reading_of(page + "\n").drafts
    assert (made.front.title, made.front.date[:10]) == (TITLE, "2021-03-02")


@pytest.mark.parametrize(
    "links",
    [
        f"[Share](https://twitter.com/intent/tweet?text={TITLE.replace(' ', '%20')}&url=https%3A%2F%2Fquay.example)",
        f"[](mailto:?subject={TITLE.replace(' ', '%20')}%20%7C%20The%20Quay&body=x)",
        f"* [F](https://www.facebook.com/sharer/sharer.php?u=https://quay.example/5&\nt={TITLE.replace(' ', '+')})",
    ],
)
def test_the_title_that_buttons_share_was_a_line_beside_it(links: str, reading_of) -> None:
    page = f"{MENU}{TITLE}\n\nA better winter for the men who row us all home\n\n2 March 2021\n\n{links}\n\n{BODY}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-02")


HEADS = ("The night", "The fort", "The spring")


def test_rows_of_a_text_that_say_no_day_were_taken_for_posts_over_its_title() -> None:
    text = f"{MENU}# {TITLE}\n\n2 March 2021\n\n{BODY}\n\nThe night\n\n{BODY}\n\nThe fort\n\n{BODY}\n"
    listed, _, _, _ = prepared.read(text)
    page = dating.page_of(text, listed)
    rows = [line.number for line in listed if line.words in ("The night", "The fort")]
    found = [Start((row,), row, DateLine(UNKNOWN, pure=True, form="undated"), 1) for row in rows]
    (made,) = article.over(page, found)
    assert (listed[made.title[0]].words, made.said.iso) == (f"# {TITLE}", "2021-03-02")


def test_posts_of_some_length_that_are_dated_alike_stay_posts(reading_of) -> None:
    days = ("2 March 2021", "1 March 2021", "28 February 2021")
    page = "\n\n".join(f"{head} of the ferrymen\n\n{day}\n\n{BODY}" for head, day in zip(HEADS, days, strict=True))
    assert [one.front.title for one in reading_of(f"{MENU}{page}\n").drafts] == [
        f"{head} of the ferrymen" for head in HEADS
    ]
