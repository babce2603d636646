"""Posts that are entries of a list, their days last, rows in other languages and markups, and pages in a row."""

import pytest

from muniment.captures import kinds
from muniment.model.capture import Kind

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
WRAPPED = (
    "The council met for the third time, and nobody who had been asked to",
    "come there said a word about the wells. Forty families walked down to",
    "the river that evening, and the keeper gave them the key at last. Not",
    "one of them had been asked to come there, said the woman of the sluice",
    "who had been in the room.",
)
TITLES = ("Wells under lock", "A night at the sluice", "Two keepers arrested again")
DAYS = ("1 October 2020", "24 September 2020", "28 July 2020")
TOLD = [*zip(TITLES, ("2020-10-01", "2020-09-24", "2020-07-28"), strict=True)]


def _told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


def _entry(title: str, day: str, *, mark: str = "     * ") -> str:
    inner = " " * len(mark)
    return "\n".join((f"{mark}{title}", *(inner + line for line in 2 * WRAPPED), f"{inner}{day}"))


def test_days_that_end_the_entries_of_a_list_with_texts_date_posts(reading_of) -> None:
    titles = (TITLES[0], "The wells are open. What now?", "Report: wells of the coast 2010-2019")
    entries = "\n".join(map(_entry, titles, DAYS))
    text = f"   The Sluice\n\n     * About\n     * Contact\n\n{entries}\n\n   Next Page\n"
    assert _told(reading_of(text)) == [*zip(titles, (day for _, day in TOLD), strict=True)]


def test_a_title_that_a_tool_wrapped_in_such_an_entry_is_whole(reading_of) -> None:
    title = "The keepers of the sluice have been called to the court in Ashby for\n       the third time"
    entries = "\n".join(map(_entry, (TITLES[0], title, TITLES[2]), DAYS))
    wanted = " ".join(title.split())
    about = "\n".join(f"   {line}" for line in 2 * WRAPPED)
    told = _told(reading_of(f"   The Sluice\n\n{about}\n\n     * Contact\n\n{entries}\n\n   Next Page\n"))
    assert told == [TOLD[0], (wanted, TOLD[1][1]), TOLD[2]]


def test_days_in_a_list_without_texts_date_nothing_still(reading_of) -> None:
    entries = "\n".join(f"     * {title}\n       {day}" for title, day in zip(TITLES, DAYS, strict=True))
    text = f"Wells\n\n5 May 2021\n\n{P}\n\n{Q}\n\nRecent posts\n\n{entries}\n"
    assert _told(reading_of(text)) == [("Wells", "2021-05-05")]


@pytest.mark.parametrize("word", ["r.", "roku"])
def test_the_word_for_year_behind_a_day_within_a_text_makes_it_no_row_of_a_post(word: str, reading_of) -> None:
    inner = "\n\n".join(f"{day} września 2020 {word}\n\n{P}" for day in (4, 19))
    days = ("24 września 2020", "15 września 2020")
    posts = "\n\n".join(f"{title}\n\n{Q}\n\n{inner}\n\n{day}" for title, day in zip(TITLES, days, strict=False))
    assert _told(reading_of(f"{posts}\n")) == [(TITLES[0], "2020-09-24"), (TITLES[1], "2020-09-15")]


def test_a_day_under_an_own_link_that_a_word_announces_is_the_foot_of_its_post(reading_of) -> None:
    link = "https://sluice.example/2020/01/05/wells/"
    posts = (f"{title}\n\n{P}\n\n{Q}\n\nRelated:\n\n{link}\n\n{day}" for title, day in zip(TITLES, DAYS, strict=True))
    assert _told(reading_of("\n\n".join(posts))) == TOLD


@pytest.mark.parametrize(
    ("row", "author", "category"),
    [
        ("Autor Ivone Prado Publicado em 20 de junho de 2017 Categorias Justiça", "Ivone Prado", "Justiça"),
        ("Autor Ana Sol Publicado en 20 junio, 2017 Categorías Juicios", "Ana Sol", "Juicios"),
        ("Opublikowane przezJan Sowa20 czerwca 2017Opublikowano wSądyTagi:", "Jan Sowa", "Sądy"),
    ],
)
def test_rows_whose_word_for_the_day_is_that_for_categories_too_date_posts(
    row: str, author: str, category: str, reading_of
) -> None:
    (made,) = reading_of(f"{TITLES[0]}\n\n{row}\n\n{P}\n\n{Q}\n").drafts
    assert (made.front.title, made.front.date) == (TITLES[0], "2017-06-20")
    assert (made.front.author, made.front.categories) == (author, (category,))


def test_particulars_right_behind_their_labels_line_by_line_are_one_row(reading_of) -> None:
    row = "Autor do post:{}\nPost publicado:{} de junho de 2017\nCategoria do post:Justiça\nComentários do post:2"
    posts = (f"{title}\n{row.format('Ivone Prado', 20 - at)}\n\n{P}\n\n" for at, title in enumerate(TITLES))
    reading = reading_of("".join(posts))
    assert _told(reading) == [(title, f"2017-06-{20 - at}") for at, title in enumerate(TITLES)]
    assert {(made.front.author, made.front.categories) for made in reading.drafts} == {("Ivone Prado", ("Justiça",))}


def test_the_word_for_comments_behind_tags_that_a_tool_emptied_is_no_tag(reading_of) -> None:
    rows = "Data:\n26 września 2019\nAutor:\nJan Sowa\nKategoria:\n,\nTagi:\n,\nKomentarze:\n1"
    (made,) = reading_of(f"{TITLES[0]}\n\n{P}\n\n{Q}\n\n{rows}\n").drafts
    assert (made.front.tags, made.front.categories) == ((), ())


ORG = """<<header>>

* [[https://sluice.example/][The Sluice]]
:PROPERTIES:
:CUSTOM_ID: site-title
:END:

<<main>>
* [[https://sluice.example/2017/06/20/wells-under-lock/][Wells under lock]]
:PROPERTIES:
:CUSTOM_ID: wells
:END:

Posted on [[https://sluice.example/2017/06/20/wells-under-lock/][June
20, 2017]] by [[https://sluice.example/author/ann/][Ann
Roe]]

{0}

* [[https://sluice.example/2017/06/12/a-night/][A night at the lock]]
:PROPERTIES:
:CUSTOM_ID: night
:END:

Posted on [[https://sluice.example/2017/06/12/a-night/][June
12, 2017]] by [[https://sluice.example/author/ann/][Ann
Roe]]

{1}
"""


def test_org_mode_that_begins_with_a_place_is_a_text_whose_links_a_tool_wrapped(reading_of) -> None:
    assert kinds.of(ORG) is Kind.TEXT
    reading = reading_of(ORG.format(P, Q))
    assert _told(reading) == [("Wells under lock", "2017-06-20"), ("A night at the lock", "2017-06-12")]
    assert {made.front.author for made in reading.drafts} == {"Ann Roe"}


@pytest.mark.parametrize("text", ["<header class='site'><p>Wells</p></header>", "<body>\n<p>Wells</p>", "<div>Wells"])
def test_an_element_at_the_head_of_a_page_tells_it_still(text: str) -> None:
    assert kinds.of(text) is Kind.PAGE


RST = """.. container:: post

   .. rubric:: `Wells under
      lock <https://sluice.example/2017/06/20/wells-under-lock/>`__
      :name: wells

   Posted on `June
   20, 2017 <https://sluice.example/2017/06/20/wells-under-lock/>`__ by `Ann
   Roe <https://sluice.example/author/ann/>`__

   {0}

.. container:: post

   .. rubric:: `A night at the lock <https://sluice.example/2017/06/12/a-night/>`__
      :name: night

   Posted on `June
   12, 2017 <https://sluice.example/2017/06/12/a-night/>`__ by `Ann
   Roe <https://sluice.example/author/ann/>`__

   {1}
"""


def test_links_of_restructured_text_are_whole_where_a_tool_wrapped_them(reading_of) -> None:
    reading = reading_of(RST.format(P, Q))
    assert _told(reading) == [("Wells under lock", "2017-06-20"), ("A night at the lock", "2017-06-12")]
    assert {made.front.author for made in reading.drafts} == {"Ann Roe"}


HEAD = "The Sluice\n\nA letter from the river\n\nHome\n\nAbout the keepers\n\n"


def test_pages_in_a_row_that_set_their_days_otherwise_are_read_one_by_one(reading_of) -> None:
    under = "\n\n".join(f"{title}\n\n{P}\n\n{Q}\n\n{day}" for title, day in zip(TITLES[:2], DAYS[:2], strict=True))
    over = f"{TITLES[2]}\n\n{DAYS[2]}\n\n{P}\n\n{Q}\n\nLeave a Reply\n\nName\n\nEmail\n\nPost Comment"
    text = f"{HEAD}{under}\n\nOlder posts\n\n{HEAD}{over}\n"
    assert _told(reading_of(text)) == TOLD


def test_a_source_that_ends_a_text_is_not_of_the_particulars_under_it(reading_of) -> None:
    rows = "\n".join(
        f"  • {row}" for row in ("https://wire.example/wells", "{}", "Ann Roe", "courts", "Leave a comment")
    )
    posts = (f"{title}\n\n{P}\n\n{Q}\n\n{rows.format(day)}" for title, day in zip(TITLES, DAYS, strict=True))
    text = "\n\n".join(("The Sluice", *posts))
    reading = reading_of(text)
    assert _told(reading) == TOLD
    assert [[source.url for source in made.front.sources] for made in reading.drafts] == [
        ["https://wire.example/wells"]
    ] * 3


@pytest.mark.parametrize("mark", ["h2. ", "h2(#wells). ", "h3{anchor:wells}. "])
def test_a_heading_of_textile_is_a_title_without_its_mark(reading_of, mark) -> None:
    posts = (f"{mark}{title}\n\n{day}\n\n{P}\n\n{Q}" for title, day in zip(TITLES, DAYS, strict=True))
    assert _told(reading_of("\n\n".join(("The Sluice", *posts)))) == TOLD
