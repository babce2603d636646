"""Day boxes glued to their days, titles said again where texts begin, and pictures that pandoc broke over lines."""

import pytest

BOXES = {
    "Portuguese": ("out0620156 de outubro de 201515 de outubro de 2015por ana", "2015-10-06"),
    "Spanish": ("ago0420174 de agosto de 2017", "2017-08-04"),
    "English": ("Jun182014June 18, 2014", "2014-06-18"),
    "German": ("Mai0120191. Mai 2019", "2019-05-01"),
}
ALIKE = (
    "The quay is closed again and nobody was told of it before the boats came in, which is the third time this year."
)


@pytest.mark.parametrize(("line", "day"), BOXES.values(), ids=BOXES)
def test_a_box_glued_to_its_day_dated_nothing(reading_of, line, day) -> None:
    page = "".join(
        f"{line}\n\n{title}\n\n{ALIKE}\n\n{ALIKE}\n\n" for title in ("A crane stays locked", "No bread today")
    )
    reading = reading_of(f"The Quay\n\nHome\n\nSearch\n\n{page}")
    assert [(post.front.title, post.front.date) for post in reading.drafts] == [
        ("A crane stays locked", day),
        ("No bread today", day),
    ]


def test_titles_with_full_stops_that_texts_say_again_were_lost(reading_of) -> None:
    posts = (("They have no shame at all.", "October 6, 2015"), ("Sold, betrayed and forgotten.", "October 1, 2015"))
    page = "".join(f"{day} by ann\n\n{title}\n\n{title}\n\n{title} {ALIKE}\n\nRead More\n\n" for title, day in posts)
    reading = reading_of(f"The Quay\n\nHome\n\n{page}")
    assert [post.front.title for post in reading.drafts] == [title for title, _ in posts]


def test_pictures_broken_over_lines_were_titles(reading_of) -> None:
    told = ("Dockers at the gate of the\nold pier", "A crane over the\nwater", "The keeper of the\nlight")
    pictures = "\n\n".join(
        f'[![{words}](https://quay.example/{number}.gif "Seen"){{.lazy\noriginal="https://quay.example/{number}.jpg"\n'
        f'width="110"\nheight="110"}}](https://quay.example/{number}.html "Read")\n\n::: teaser\nNews\n:::'
        for number, words in enumerate(told)
    )
    text = f"::: page\n{pictures}\n:::\n\n# A crane stays locked {{.title}}\n\n{ALIKE}\n\n{ALIKE}\n"
    assert [post.front.title for post in reading_of(text).drafts] == ["A crane stays locked"]


def test_a_title_of_several_questions_was_lost(reading_of) -> None:
    titles = ("What is a crane? Who owns it?", "Bakers walk out again", "Who sleeps? Who wakes? Who pays?")
    page = "".join(
        f"### {title}\n\n{ALIKE}\n\nWritten on 0{9 - n}-05-2015\n\nMore\n\n" for n, title in enumerate(titles)
    )
    assert [post.front.title for post in reading_of(f"# The Quay\n\nHome\n\n{page}").drafts] == [*titles]


def test_comments_whose_days_have_hours_behind_a_stroke_were_posts(reading_of) -> None:
    names = ("Ann", "Ben", "Cleo")
    said = "".join(
        f"  {number}. {name}\n     19. Juni 2019 / 6:1{number}\n\n     Liebe Ida,\n     schön.\n     Viele Grüße\n\n"
        for number, name in enumerate(names, 1)
    )
    page = f"# Der Kran steht still\n\n18. Juni 2019\n\n{ALIKE}\n\n{ALIKE}\n\nEure\nIDA ROE\n\n3 Kommentare\n\n{said}"
    (post,) = reading_of(page).drafts
    assert (post.front.title, post.front.date, "Liebe Ida" in post.body) == (
        "Der Kran steht still",
        "2019-06-18",
        False,
    )


@pytest.mark.parametrize(
    "row", ["Posted by: Ann 14/12/2015", "Publicado por: Ann 14/12/2015", "Posted by: Ann on 14/12/2015"]
)
def test_a_row_with_a_colon_before_the_name_dated_nothing(reading_of, row) -> None:
    page = f"The Quay\n\nHome\n\nA crane stays locked\n\n{row}\n\n{ALIKE}\n\nNo bread today\n\n{row}\n\n{ALIKE}\n"
    told = [(post.front.title, post.front.date, post.front.author) for post in reading_of(page).drafts]
    assert told == [("A crane stays locked", "2015-12-14", "Ann"), ("No bread today", "2015-12-14", "Ann")]


def test_what_a_site_says_of_itself_replaced_a_title_that_the_text_begins_with(reading_of) -> None:
    listed = "".join(
        f"{name}\n{name} of the harbour\n{n} weeks ago\n\n" for n, name in enumerate(("Boats", "Bread"), 2)
    )
    text = "\n\n".join(f"{ALIKE} So it was on day {number}." for number in range(1, 9))
    page = f"Friday, May 21, 2021\nThe crane is open now!\nThe crane is open now! {text}"
    reading = reading_of(
        f"News of the harbour and information.\n\n{page}\n\nPosted by Ann Roe\n\nOther sites\n\n{listed}"
    )
    assert [(post.front.title, post.front.date) for post in reading.drafts] == [
        ("The crane is open now!", "2021-05-21")
    ]
