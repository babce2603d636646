"""Posts with a list of the latest beside them, with their categories over their days, and without a text."""

SILOS = "The silos are empty again, and nobody says where the grain has gone since the last harvest was brought in"
FERRY = "The ferry runs only at night, so that the nurses of the island sleep in the waiting room before their shifts"
BESIDE = f"""Skip to content
Home
About us

The Valley Post

News from five valleys

0

Reports / Courts

May 12, 2022

Grain is missing from the silos

{SILOS} [...]

0

Courts

April 28, 2022

The night ferry of the nurses

{FERRY} [...]

Next »

Subscribe:

Courts

A judge leaves the valley

May 19, 2022

Reports / Courts

Grain is missing from the silos

May 12, 2022

Courts

The night ferry of the nurses

April 28, 2022

Search for:
Archives
May 2022
April 2022
Categories
Courts (4)
Reports (3)

The Valley Post © 2023. All Rights Reserved.
"""


def told(reading) -> list[tuple[str, str, str]]:
    return [(one.front.title, one.front.date, one.body) for one in reading.drafts]


def test_a_list_of_the_latest_posts_with_their_days_made_posts_and_categories_were_titles(reading_of) -> None:
    assert told(reading_of(BESIDE)) == [
        ("Grain is missing from the silos", "2022-05-12", f"{SILOS} [...]\n"),
        ("The night ferry of the nurses", "2022-04-28", f"{FERRY} [...]\n"),
    ]


def test_the_categories_over_the_days_are_those_of_the_posts_where_their_list_has_marks_too(reading_of) -> None:
    marked = BESIDE.replace(
        "\nCategories\nCourts (4)\nReports (3)", "\n  • Categories\n\n    • Courts (4)\n    • Reports (3)"
    )
    drafts = reading_of(marked).drafts
    assert [one.front.categories for one in drafts] == [("Reports", "Courts"), ("Courts",)]
    assert [one.short for one in drafts] == [True, True]


def test_a_day_that_a_tool_broke_within_a_link_of_an_entry_dated_nothing(reading_of) -> None:
    entry = """- ## [{title}](https://valley.example/{at}/)

  [{day} de mayo de
  2022](https://valley.example/{at}/)

  —

  por

  [Ana Roe](https://valley.example/author/ana/)

  {text}.

"""
    posts = [
        ("Falta grano en los silos", "2022/05/12/falta-grano", "12", SILOS),
        ("El ferri", "2022/05/04/el-ferri", "4", FERRY),
    ]
    text = "[El Valle](/)\n\n" + "".join(entry.format(title=a, at=b, day=c, text=d) for a, b, c, d in posts)
    assert [one[:2] for one in told(reading_of(text))] == [(posts[0][0], "2022-05-12"), (posts[1][0], "2022-05-04")]


FOOT = "Posted by\nAnn Roe{day}\nPosted in\n{filed}\nTags:\n{tags}Leave a comment\non {title}\n"
FOUR = [
    ("Grain is missing from the silos", f"\n{SILOS}.\n\n", "May 12, 2022", "Courts", "grain, silos"),
    ("Film: The empty silos", "", "May 4, 2022", "Films", "silos, farms"),
    ("The night ferry of the nurses", f"\n{FERRY}.\n\n", "April 28, 2022", "Reports", "ferries, nurses"),
    ("A judge leaves the valley", f"\n{SILOS}.\n\n{FERRY}.\n\n", "April 20, 2022", "Courts", "judges, silos"),
]


def test_the_title_of_a_post_without_a_text_was_the_label_under_it(reading_of) -> None:
    posts = (
        f"{title}\n{text}{FOOT.format(day=day, filed=filed, tags=tags, title=title)}"
        for title, text, day, filed, tags in FOUR
    )
    found = told(reading_of("The Valley Post\n\nNews from five valleys\n\n" + "".join(posts)))
    assert [one[:2] for one in found] == [
        ("Grain is missing from the silos", "2022-05-12"),
        ("Film: The empty silos", "2022-05-04"),
        ("The night ferry of the nurses", "2022-04-28"),
        ("A judge leaves the valley", "2022-04-20"),
    ]
    assert found[1][2] == ""


SPANNED = """::: entry-header
## [{title}](https://valley.example/{at}/) {{#an-id .entry-title}}
:::

::: entry-content
{text}.
:::

[[Publicado
por]{{.screen-reader-text}}[[Ana
Roe](https://valley.example/author/ana-roe/){{.url
.fn .n rel="author"}}]{{.author
.vcard}}]{{.byline}}[[{day} de mayo de
2022](https://valley.example/{at}/){{rel="bookmark"}}]{{.posted-on}}[[Publicado
en]{{.screen-reader-text}}[Noticias](https://valley.example/category/noticias/){{rel="category
tag"}}]{{.cat-links}}[[Etiquetas:
]{{.screen-reader-text}}[silos](https://valley.example/tag/silos/){{rel="tag"}}]{{.tags-links}}

"""


def test_a_row_of_particulars_that_pandoc_wrapped_within_its_spans_is_one(reading_of) -> None:
    posts = [
        ("Falta grano en los silos", "2022/05/12/falta", "12", SILOS),
        ("El ferri", "2022/05/04/ferri", "4", FERRY),
    ]
    drafts = reading_of("".join(SPANNED.format(title=a, at=b, day=c, text=d) for a, b, c, d in posts)).drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in drafts] == [
        ("Falta grano en los silos", "2022-05-12", "Ana Roe"),
        ("El ferri", "2022-05-04", "Ana Roe"),
    ]
    assert {(one.front.categories, one.front.tags) for one in drafts} == {(("Noticias",), ("silos",))}


def test_a_row_was_no_date_that_ends_in_the_title_of_its_post_with_a_quotation_in_it(reading_of) -> None:
    row = "Publié parAnn Roe{}Publié dansActualitésÉtiquettes : ports, grainLaisser un commentaire dans {}"
    titles = ("Le tribunal annule l’arrêté « portuaire »", "Les silos sont vides")
    days = ("5 octobre 2018", "28 septembre 2018")
    posts = (f"{title}\n\n{SILOS}.\n\n{row.format(day, title)}" for title, day in zip(titles, days, strict=True))
    found = told(reading_of("\n\n".join(posts)))
    assert [one[:2] for one in found] == [(titles[0], "2018-10-05"), (titles[1], "2018-09-28")]


GLUED = """[1]The Valley Post
[2]Home | [3]About

[4]Joint letter: the groups of the upper valley ask for the release of
Amina Sorel2022-05-19

   The silos are empty again, and nobody says where the grain has gone
   since the last harvest.

   [5]https://valley.example/letters
     __________________________________________________________________

[6]A prison 900 km from home2022-05-12

   The ferry runs only at night, so that the nurses of the island sleep
   in the waiting room.

   [7]https://valley.example/ferry
     __________________________________________________________________

[8]Ten days in Kavan2022-05-04

   Two of the three bridges over the river were closed for good on the
   day before.
     __________________________________________________________________

References

   1. https://valley.example/
   2. https://valley.example/home/
   3. https://valley.example/about/
   4. https://valley.example/2022/05/19/joint-letter/
   5. https://valley.example/letters
   6. https://valley.example/2022/05/12/a-prison/
   7. https://valley.example/ferry
   8. https://valley.example/2022/05/04/ten-days/
"""


def test_titles_with_numbers_and_dates_right_behind_them_were_rows_and_lines_between_posts_text(reading_of) -> None:
    drafts = reading_of(GLUED).drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [
        ("Joint letter: the groups of the upper valley ask for the release of Amina Sorel", "2022-05-19"),
        ("A prison 900 km from home", "2022-05-12"),
        ("Ten days in Kavan", "2022-05-04"),
    ]
    assert not any("_" in one.body for one in drafts)
    assert [[source.url for source in one.front.sources] for one in drafts] == [
        ["https://valley.example/letters"],
        ["https://valley.example/ferry"],
        [],
    ]
