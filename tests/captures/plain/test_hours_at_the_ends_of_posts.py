"""Posts under headings of days, each with a row at its end that says who wrote it and at what hour."""

import pytest

TEXT = "The rope makers of the old harbour have not been paid since spring, and the quay is full of unsold rope."
POSTS = (
    ("Saturday, March 17, 2018\n\nMorning Bell\n\n", f"{TEXT}\n\n", "Ann", "12:40"),
    ("A Bell Again\n\n", "", "Orla", "05:33"),
    ("Friday, March 16, 2018\n\nThe Ferry\n\n", "It is Friday\n\n", "Ann", "22:17"),
    ("The Quay\n\n", "Rope is unsold.\n\n", "Orla", "18:03"),
)
WANTED = [
    ("Morning Bell", "2018-03-17T12:40", "Ann", TEXT),
    ("A Bell Again", "2018-03-17T05:33", "Orla", ""),
    ("The Ferry", "2018-03-16T22:17", "Ann", "It is Friday"),
    ("The Quay", "2018-03-16T18:03", "Orla", "Rope is unsold."),
]


def _told(reading) -> list[tuple[str, str, str, str]]:
    fronts = ((one.front, one.body.strip()) for one in reading.drafts)
    return [(front.title, front.date, front.author, body) for front, body in fronts]


@pytest.mark.parametrize(
    "row",
    [
        "by {a} at {h}\n[]\n\n",
        "by\n{a}\n\nat\n{h}\n\n\n",
        "Posted by {a} at {h}\n3 comments:\n\nLabels: rope, quay\n\n",
        "Publicado por {a} en {h}\n\nEtiquetas: muelle\n\n",
        "Автор: {a} на {h}\n\n",
    ],
)
def test_each_row_that_says_who_wrote_a_post_and_when_ends_one_however_brief(reading_of, row) -> None:
    posts = (f"{head}{text}{row.format(a=author, h=hour)}" for head, text, author, hour in POSTS)
    assert _told(reading_of("Quay Blog\n\n" + "".join(posts) + "Older Posts Home\n")) == WANTED


def test_a_post_without_a_title_behind_such_a_row_begins_with_its_text(reading_of) -> None:
    posts = (f"{head}{text}by {author} at {hour}\n\n" for head, text, author, hour in POSTS)
    untitled = f"{TEXT} It rains.\n\nNobody came.\n\nby Ann at 04:10\n\n"
    told = _told(reading_of("Quay Blog\n\n" + "".join(posts) + untitled))
    assert [post[:3] for post in told[:-1]] == [post[:3] for post in WANTED]
    assert told[-1][1:] == ("2018-03-16T04:10", "Ann", f"{TEXT} It rains.\n\nNobody came.")


def test_a_day_without_posts_dates_none(reading_of) -> None:
    posts = [f"{head}{text}by {author} at {hour}\n\n" for head, text, author, hour in POSTS]
    between = "Friday, March 16, 2018\n\nThursday, March 15, 2018\n\nThe Oar\n\nOars.\n\nby Ann at 09:10\n\n"
    told = _told(reading_of("Quay Blog\n\n" + "".join(posts[:2]) + between))
    assert told == [*WANTED[:2], ("The Oar", "2018-03-15T09:10", "Ann", "Oars.")]


HEADS = ["Quay Notes : Rope and Bells\n\n", "Quay Notes\nOf the old harbour\n\n"]
FEEDS = "   #Quay Notes - Atom\n\n   IFRAME:\n   https://quay.example/bar?id=7\n\n"


@pytest.mark.parametrize("head", [*HEADS, FEEDS + HEADS[0]])
@pytest.mark.parametrize(
    "row", ["posted by Ann at 7:15 AM | 0 Comments\n\n", "posted by Ann at\n7:15 AM\n\n|\n\n2 comments\n\n"]
)
def test_the_only_post_of_such_a_page_stands_under_its_day_too(reading_of, head: str, row: str) -> None:
    page = f"{head}Tuesday, May 8, 2007\n\nThe Ferry Bell Rings\n\n{TEXT}\n\nLabels: rope\n\n{row}About\n\nLinks\n"
    assert _told(reading_of(page)) == [("The Ferry Bell Rings", "2007-05-08T07:15", "Ann", TEXT)]


def test_a_title_over_the_day_that_the_page_names_elsewhere_is_that_of_its_post(reading_of) -> None:
    lead = "What the keeper said of it all"
    head = f"The Ferry Bell Rings\n\nTuesday, May 8, 2007\n\n{lead}\n\n{TEXT}\n\nposted by Ann at 7:15 AM\n\n"
    told = _told(reading_of(f"{head}Recent Posts\n\n- The Ferry Bell Rings\n- The Oar\n- The Quay\n"))
    assert [post[:3] for post in told] == [("The Ferry Bell Rings", "2007-05-08T07:15", "Ann")]
