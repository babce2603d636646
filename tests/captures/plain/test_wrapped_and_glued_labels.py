"""Labels that a tool wrapped within a paragraph or left without space, and buttons that it left in one row."""

import pytest

SITE = "https://quay.example"
OWN = f"{SITE}/2021/03/04/bakers-walk-out/"
BODY = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.\n\n"
    "Nobody had told the families of the men who were taken to the fort at night.\n"
)
WRAPPED = (
    "The bakers of the old quarter walked out on Monday morning and asked for the\n"
    "wages of three months, which the owner of the mill had promised them twice.\n\n"
    "Nobody had told the families of the men who were taken to the fort at night,\n"
    "and the clerk of the court would not say by whose order that was done.\n"
)
TITLE = f"## [Bakers walk out]({OWN})\n\nMarch 4, 2021 by [Ann Roe]({SITE}/author/ann/)\n\n"


def test_labels_and_a_button_wrapped_over_many_lines_were_halves_of_labels(reading_of) -> None:
    links = (
        f"Categories [News]({SITE}/category/news/) Tags\n[wages]({SITE}/tag/wages/), [old\n"
        f"quarter]({SITE}/tag/old-quarter/),\n[harbour]({SITE}/tag/harbour/),\n[mill]({SITE}/tag/mill/),\n"
        f"[court]({SITE}/tag/court/) [Leave a\ncomment]({SITE}/2021/03/04/bakers-\nwalk-out/#respond)\n"
    )
    (made,) = reading_of(f"{TITLE}{WRAPPED}\n{links}").drafts
    assert made.front.categories == ("News",)
    assert made.front.tags == ("wages", "old quarter", "harbour", "mill", "court")
    assert made.body == WRAPPED


def test_the_word_for_tags_amid_numbered_links_was_the_end_of_a_category(reading_of) -> None:
    lines = "   Categories [2]Statements, [3]Land Tags [4]protest camp, [5]joint statement [6]Leave a\n   comment\n"
    urls = (f"{SITE}/author/ann/", f"{SITE}/category/statements/", f"{SITE}/category/land/")
    urls = (*urls, f"{SITE}/tag/protest-camp/", f"{SITE}/tag/joint-statement/", f"{OWN}#respond")
    listed = "".join(f"   {number}. {url}\n" for number, url in enumerate(urls, 1))
    text = (
        f"Bakers walk out\n\n   March 4, 2021 by [1]Ann Roe\n\n{WRAPPED}\n{lines}   Search for: ____\n\nReferences\n\n"
    )
    (made,) = reading_of(f"{text}{listed}").drafts
    assert made.front.categories == ("Statements", "Land")
    assert made.front.tags == ("protest camp", "joint statement")


def test_who_wrote_a_post_behind_a_wrapped_row_of_links_was_named_with_its_brackets(reading_of) -> None:
    row = (
        f"[Deixe um\ncomentário](<{OWN}#respond>) /\n[Notas](<{SITE}/category/notas/>) /\n"
        f'Por [Ana Rosa](<{SITE}/author/ana-\nrosa/> "Ver todos os posts de Ana Rosa") / 4 de março de 2021\n'
    )
    (made,) = reading_of(f"## [Bakers walk out](<{OWN}>)\n\n{row}\n{WRAPPED}").drafts
    assert (made.front.author, made.front.categories, made.front.date) == ("Ana Rosa", ("Notas",), "2021-03-04")


@pytest.mark.parametrize(
    "line",
    [
        f"التصنيفاتمحاكمات ({SITE}/category/a/)الوسومالبحرين ({SITE}/tag/b/)، معلمون ({SITE}/tag/c/)",
        "التصنيفاتمحاكماتالوسومالبحرين، معلمون",
    ],
)
def test_labels_glued_to_their_words_were_text_in_arabic(line: str, reading_of) -> None:
    (made,) = reading_of(f"# Bakers walk out\n\n4 مارس 2021\n\n{BODY}\n{line}\n\nاترك تعليقاً\n").drafts
    assert (made.front.categories, made.front.tags) == (("محاكمات",), ("البحرين", "معلمون"))
    assert made.body == BODY


SHARES = (
    "Kirimkan Ini lewat EmailBlogThis!Berbagi ke XBerbagi ke Facebook",
    "Email ThisBlogThis!Share to XShare to FacebookShare to Pinterest",
    "Enviar por correo electrónicoEscribe un blogCompartir en XCompartir con Facebook",
)


@pytest.mark.parametrize("row", SHARES)
def test_the_row_of_buttons_to_share_a_post_was_a_title(row: str, reading_of) -> None:
    foot = f"Posted by Ann Roe at 7:12 PM\n\n{row}\n\nLabels: harbour, wages\n"
    second = f"### Ferry row settled\n\n{BODY}\nPosted by Ann Roe at 6:05 AM\n\n{row}\n\nLabels: ferry\n"
    drafts = reading_of(f"Thursday, March 4, 2021\n\n### Bakers walk out\n\n{BODY}\n{foot}\n{second}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        ("Bakers walk out", "2021-03-04T19:12"),
        ("Ferry row settled", "2021-03-04T06:05"),
    ]
    assert {made.body for made in drafts} == {BODY}


def test_a_list_of_addresses_with_one_that_leads_nowhere_was_all_sources(reading_of) -> None:
    urls = (f"{SITE}/", "https://press.example/a", f"{SITE}/tag/harbour/", "-#", "file:///search")
    listed = "".join(f"[{number}] {url}\n" for number, url in enumerate(urls, 1))
    text = f"[1]Quay notes\n\nBakers walk out\n\nMarch 4, 2021\n\n{BODY}\nSource: [2]https://press.example/a\n\n"
    (made,) = reading_of(f"{text}Labels: [3]harbour\n\n[4]Home [5]Search\n\nReferences:\n\n{listed}").drafts
    assert [source.url for source in made.front.sources] == ["https://press.example/a"]


def test_the_last_links_of_a_post_under_read_also_were_the_blogs_own(reading_of) -> None:
    also = f"Read also:\n\n- [Ferry row settled]({SITE}/ferry-row-settled/)\n\n"
    title = f"## [Bakers walk out]({SITE}/bakers-walk-out/)\n\nMarch 4, 2021 by [Ann Roe]({SITE}/author/ann/)\n\n"
    links = f"Category:\n[News]({SITE}/category/news/)\nTags: [old\nquarter]({SITE}/tag/old-quarter/)\n"
    (made,) = reading_of(f"{title}{WRAPPED}\n{also}{links}").drafts
    assert [one.url for one in made.front.see_also] == [f"{SITE}/ferry-row-settled/"]
    assert (made.front.categories, made.front.tags) == (("News",), ("old quarter",))


@pytest.mark.parametrize("more", ["lire plus", f"[lire plus]({OWN})"])
def test_the_button_of_a_french_theme_was_the_end_of_a_text(more: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}{BODY}\n{more}\n").drafts
    assert made.body == BODY


@pytest.mark.parametrize(
    "line",
    [
        "Posted in CourtsTagged harbour, night watch, wages",
        "Filed under CourtsTags: harbour, night watch, wages",
        "Veröffentlicht in CourtsVerschlagwortet mit harbour, night watch, wages",
        "Publicado en CourtsEtiquetado como harbour, night watch, wages",
    ],
)
def test_tags_right_behind_a_category_were_categories_from_the_second_on(line: str, reading_of) -> None:
    (made,) = reading_of(f"{TITLE}{BODY}\n{line}\n").drafts
    assert (made.front.categories, made.front.tags) == (("Courts",), ("harbour", "night watch", "wages"))


def test_a_capital_within_a_category_parts_it_from_nothing(reading_of) -> None:
    (made,) = reading_of(f"{TITLE}{BODY}\nPosted in YouTube, McDonald watchTags: harbour\n").drafts
    assert (made.front.categories, made.front.tags) == (("YouTube", "McDonald watch"), ("harbour",))


OARS = """[1]Quay Notes

[2]Bells: ropes, oars, nets

   Posted on [3]March 2, 2021 by [4]Ann Roe

   The clerk said on Monday that nobody had seen the boats of the lower quay.

   Posted in [5]{}

References

   2. https://quay.example/2021/03/02/bells/
   3. https://quay.example/2021/03/02/bells/
   4. https://quay.example/author/ann/
   5. https://quay.example/category/news/
   6. https://quay.example/2021/03/02/bells/#respond
   7. https://quay.example/tag/mills/
"""


@pytest.mark.parametrize(
    "row",
    [
        "News[6]Leave a Comment on Bells: ropes, oars, nets",
        "News[6]Leave a Comment on Bells:\n   ropes, oars, nets",
        "News[6]Leave a Comment on\n   Bells: ropes, oars, nets",
        "NewsTagged [7]mills[6]Leave a Comment on\n   Bells: ropes, oars, nets",
    ],
)
def test_the_title_in_a_button_for_comments_was_labels_or_the_end_of_the_text(row: str, reading_of) -> None:
    (made,) = reading_of(OARS.format(row)).drafts
    assert (made.front.categories, made.front.tags) == (("News",), ("mills",) if "mills" in row else ())
    assert made.body == "The clerk said on Monday that nobody had seen the boats of the lower quay.\n"


@pytest.mark.parametrize(("category", "tag"), [("بيانات", "محاكمة"), ("港口", "拘留"), ("항구", "파업")])
def test_a_word_for_tags_right_behind_a_category_without_capitals_was_part_of_it(
    category: str, tag: str, reading_of
) -> None:
    row = f"{category}Tagged [7]{tag}[6]Leave a Comment on Bells: ropes, oars, nets"
    (made,) = reading_of(OARS.format(row)).drafts
    assert (made.front.categories, made.front.tags) == ((category,), (tag,))
