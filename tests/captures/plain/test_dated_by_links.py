"""Texts whose posts are dated by where their links lead, or by lines that say a day in parts; and what they cite."""

import pytest

POSTS = (
    ("Bakers walk out", "2019-05-07", "The bakers of the old quarter walked out, and they ask for the wages of weeks."),
    ("Ferry row settled", "2019-05-04", "A judge ended the row over the ferry after eleven weeks without any hearing."),
    ("Who owns the archive?", "2019-05-02", "Forty readers came on the first day, and none of them may copy a page."),
)
MONTHS = {"05": "May"}


def link(title: str, date: str) -> str:
    """Return the permalink of a post."""
    slug = title.lower().replace(" ", "-").strip("?")
    return f"https://quay.example/{date.replace('-', '/')}/{slug}/"


def words(date: str, *, year: bool = True) -> str:
    """Return a date in English words."""
    told = f"{MONTHS[date[5:7]]} {int(date[8:])}"
    return f"{told}, {date[:4]}" if year else told


FORMS = {
    "the link to its comments": lambda title, date, text: [title, text, f"[2 Comments]({link(title, date)}#comments)"],
    "the date is the link": lambda title, date, text: [title, f"[{words(date)}]({link(title, date)})", text],
    "the link stands behind the date": lambda title, date, text: [title, f"{words(date)} ({link(title, date)})", text],
    "an address said to be the post's": lambda title, date, text: [title, text, f"Permalink: {link(title, date)}"],
    "a day without a year, and the title's link": lambda title, date, text: [
        f"## [{title}]({link(title, date)})",
        words(date, year=False),
        text,
    ],
}


@pytest.mark.parametrize("form", FORMS)
def test_a_link_dates_the_post_beside_it(form: str, reading_of) -> None:
    lines = [line for post in POSTS for line in FORMS[form](*post)]
    drafts = reading_of("\n\n".join(["Quay notes", *lines, "Older posts"]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, date) for title, date, _ in POSTS]
    assert [made.body.strip() for made in drafts] == [text for _, _, text in POSTS]


AUTHOR, LABEL = "https://quay.example/author/ann/", "https://quay.example/category/"
ROWS = {
    "marked": f"By [Ann Roe]({AUTHOR})Posted on [{{day}}]({{link}})[News]({LABEL}news/), [Courts]({LABEL}courts/)",
    "without the date": f"Posted on ({{link}}) by Ann Roe ({AUTHOR}) News ({LABEL}news/) Courts ({LABEL}courts/)",
    "in brackets": f"By Ann Roe ({AUTHOR}) {{day}} ({{link}}) News ({LABEL}news/) Courts ({LABEL}courts/)",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_of_links_says_day_author_and_categories(row: str, reading_of) -> None:
    rows = ((title, row.format(day=words(date), link=link(title, date)), text) for title, date, text in POSTS)
    drafts = reading_of("\n\n".join(["Quay notes", *(line for post in rows for line in post)]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, date) for title, date, _ in POSTS]
    assert {(made.front.author, made.front.categories) for made in drafts} == {("Ann Roe", ("News", "Courts"))}


def test_days_without_year_under_the_month_of_the_page_date_its_posts(reading_of) -> None:
    lines = [line for title, date, text in POSTS for line in (title, words(date, year=False), text)]
    drafts = reading_of("\n\n".join(["Month: May 2019", *lines, "Older posts"]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, date) for title, date, _ in POSTS]


def test_a_post_of_the_blog_in_the_midst_of_a_text_is_further_reading_and_stays_there(reading_of) -> None:
    own, other = link(*POSTS[1][:2]), "https://paper.example/2019/05/01/quay/"
    said = f"As [we wrote]({own}) and [a paper wrote]({other}), they ask for the wages of nine weeks."
    lines = [line for title, date, text in POSTS for line in (f"[{title}]({link(title, date)})", words(date), text)]
    lines[2] = said
    (first, *_) = reading_of("\n\n".join([*lines, "Older posts"]) + "\n").drafts
    assert [note.url for note in first.front.see_also] == [own]
    assert first.front.sources == ()
    assert first.body.strip() == said


@pytest.mark.parametrize(
    "broken", ["https://paper.example/2019/05/01/ba-\nkers-of-the-quay/", "https://paper.example/\na/b"]
)
def test_an_address_that_a_tool_broke_over_lines_is_whole_among_the_sources(broken: str, reading_of) -> None:
    title, date, text = POSTS[0]
    text = text.replace(", and", ",\nand")
    (made,) = reading_of(f"{title}\n\n{words(date)}\n\n{text}\n\nSources:\n\n[A paper]({broken})\n").drafts
    assert [source.url for source in made.front.sources] == [broken.replace("\n", "")]
    assert made.body.strip() == text.replace("\n", " ") or made.body.strip() == text


def test_a_letter_is_the_text_of_its_post(reading_of) -> None:
    title, date, text = POSTS[0]
    letter = ("Dear members of the board,", text, "Yours faithfully,", "The bakers of the quay")
    (made,) = reading_of("\n\n".join([title, *letter, words(date)]) + "\n").drafts
    assert (made.front.title, made.front.date) == (title, date)
    assert made.body.split("\n\n")[0].strip() == letter[0]


@pytest.mark.parametrize("under", [True, False], ids=["under", "over"])
def test_a_row_of_links_may_have_its_addresses_at_the_end_of_the_page(under: bool, reading_of) -> None:
    row, title = "[April 17, 2018][2] [ann][3] [News][4], [Open letters][5]", "# The old lock is shut"
    text = "The council met for the third time, and nobody who had been asked to come said a word about the wells."
    paths = ("", "2018/04/17/the-old-lock/", "author/ann/", "category/news/", "category/letters/")
    urls = "\n\n".join(f"   [{at}]: https://sluice.example/{path}" for at, path in enumerate(paths, 1))
    head = "\n\n".join((title, row) if under else (row, title))
    front = reading_of(f"[The Sluice][1]\n\n  * [Home][1]\n\n{head}\n\n{text}\n\n{text}\n\n{urls}\n").drafts[0].front
    assert (front.title, front.date, front.author) == ("The old lock is shut", "2018-04-17", "ann")
    assert front.categories == ("News", "Open letters")
