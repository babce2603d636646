"""Texts of whole pages of one post: the menu above it, points in its labels, related posts and buttons under it."""

import pytest

SITE = "https://quay.example"
OWN = f"{SITE}/2021/03/04/bakers-walk-out/"
BODY = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.\n\n"
    "Nobody had told the families of the men who were taken to the fort at night."
)
TITLE = "Bakers walk out"
HEAD = "Published on March 4, 2021 by Ann Roe"
BESIDE = "Categories\n\n  * News\n  * Courts\n"


@pytest.mark.parametrize(
    "menu", ["  * Home\n  * About\n  * Courts\n\n", "Home\nAbout\nCourts\n\n\n", "Home\nCourts\n\n"]
)
def test_the_last_entry_of_a_menu_was_the_category_of_the_post_under_it(menu: str, reading_of) -> None:
    text = f"Quay notes\n\n{menu}{TITLE}\n\n{HEAD}\n\n{BODY}\n\nLeave a Reply\n\n{BESIDE}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.author, made.front.categories) == (TITLE, "Ann Roe", ())


def test_a_category_above_a_title_stays_one_under_a_menu(reading_of) -> None:
    menu = "  * Home\n  * About\n  * Courts\n\nNews\n\n"
    text = f"Quay notes\n\n{menu}{TITLE}\n\n{HEAD}\n\n{BODY}\n\nLeave a Reply\n\n{BESIDE}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.categories) == (TITLE, ("News",))


def _linked(form: str) -> str:
    links = (
        ("Categories ", "category/news", "News"),
        ("•Tags ", "tag/wages", "wages"),
        (", ", "tag/old-mill", "old mill"),
    )
    return "".join(lead + form.format(words, f"{SITE}/{path}/") for lead, path, words in links)


FEET = {
    "words": "Categories News•Tags wages, old mill",
    "links": _linked("[{}]({})"),
    "addresses behind": _linked("{} ({})"),
    "wrapped": _linked("[{}]({})").replace("•Tags ", "•Tags\n"),
    "a line each": "Categories \nNews\n•\nTags \nwages\n, \nold mill",
}


@pytest.mark.parametrize("form", FEET)
def test_a_point_without_space_hid_where_the_tags_begin(form: str, reading_of) -> None:
    (made,) = reading_of(f"## {TITLE}\n\n{HEAD}\n\n{BODY}\n\n{FEET[form]}\n\n## Post navigation\n").drafts
    assert (made.front.categories, made.front.tags) == (("News",), ("wages", "old mill"))
    assert made.body == f"{BODY}\n"


def _related(title: str, day: str) -> str:
    first, last = title.rsplit(" ", 1)
    link = f'[[{first}\n{last}]({SITE}/2020/01/01/x/ "{title}"){{.jp-relatedposts-post-a\nrel="nofollow"}}]'
    return f'{link}{{.jp-relatedposts-post-title}}{day}[In\n\\"News\\"]{{.jp-relatedposts-post-context}}\n'


PANDOC = f"""::: {{#content .widecolumn}}
## [{TITLE}]({OWN})

::: entry
{BODY}

### *Related* {{#related .headline}}

::: {{.jp-relatedposts-items .list}}
{_related("A ferry row", "May 1, 2020")}
{_related("The old mill", "May 2, 2020")}:::

[This entry was posted on Thursday, March 4th, 2021 at 8:15 am and is filed
under
[News]({SITE}/category/news/){{rel="category tag"}}.]{{.small}}
:::
:::

### Leave a Reply

## Recent Posts

-   [The old mill]({SITE}/2020/01/01/x/)
"""


def test_related_posts_that_a_tool_wrapped_within_its_spans_were_posts(reading_of) -> None:
    (made,) = reading_of(PANDOC).drafts
    assert (made.front.title, made.front.date[:10], made.front.categories) == (TITLE, "2021-03-04", ("News",))
    assert made.body == f"{BODY}\n"


def test_spans_that_a_tool_wrapped_were_left_in_labels(reading_of) -> None:
    foot = f'[Posted in [News]({SITE}/category/news/){{rel="category\ntag"}}]{{.cat-links}}\n'
    head = (
        f"::: entry-meta\n[March 4, 2021]{{.posted-on}} [by\n[Ann Roe]({SITE}/author/ann/){{.url}}]{{.byline}}\n:::\n"
    )
    (made,) = reading_of(f"# {TITLE} {{#bakers .entry-title}}\n\n{head}\n{BODY}\n\n{foot}").drafts
    assert (made.front.author, made.front.categories, made.body) == ("Ann Roe", ("News",), f"{BODY}\n")


@pytest.mark.parametrize("note", ["^1", "¹", "1", "^[11]1", " [1]", "1 (#0a1b-2c3d)"])
def test_a_day_under_a_sentence_with_a_note_was_that_of_a_post(note: str, reading_of) -> None:
    days = f"The shop is searched, a press is taken.{note}\n\nMarch 3, 2016\n\nThe four are charged with false news."
    (made,) = reading_of(f"{TITLE}\n\nPosted by Ann Roe on March 4, 2021\n\n{BODY}\n\n{days}\n\nLeave a Reply\n").drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-04")
    assert made.body.endswith("March 3, 2016\n\nThe four are charged with false news.\n")


def test_a_letter_in_the_list_of_addresses_broke_that_off(reading_of) -> None:
    urls = (
        f"{SITE}/author/ann/",
        "https://wire.example/walk-out",
        "mailto:?subject=[Shared Post] A title",
        f"{OWN}#respond",
    )
    listed = "".join(f"   {number}. {url}\n" for number, url in enumerate(urls, 1))
    text = f"{TITLE}\n\n   March 4, 2021 by [1]Ann Roe\n\n{BODY}\n\n   Source: [2]The Wire\n\n"
    (made,) = reading_of(f"{text}     * [3]Email\n\n   [4]Reply\n\nReferences\n\n{listed}").drafts
    assert [source.url for source in made.front.sources] == ["https://wire.example/walk-out"]


LINKS = f"[Ann Roe]({SITE}/author/ann/) [News]({SITE}/category/news/), [Old mill]({SITE}/category/old-mill/)"
BEHIND = f"Ann Roe ({SITE}/author/ann/) News ({SITE}/category/news/), Old mill ({SITE}/category/old-mill/)"
READ = {
    "words": "Ann Roe News, Old mill March 4, 2021 1 Minute",
    "links": f"{LINKS} March 4, 2021 1 Minute",
    "broken": f"{LINKS} March 4, 2021 1 Minute".replace("[Old mill]", "[Old\nmill]").replace("1 Minute", "1\nMinute"),
    "addresses behind": f"{BEHIND} March 4, 2021 1 Minute",
}


@pytest.mark.parametrize("form", READ)
def test_a_row_that_ends_in_how_long_a_post_takes_to_read_was_its_text(form: str, reading_of) -> None:
    listed = "Categories\n\n  * News\n  * Old mill\n  * Courts\n"
    text = f"# {TITLE}\n\n{READ[form]}\n\n{BODY}\n\nLeave a Reply\n\n{listed}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-03-04", "Ann Roe")
    assert (made.front.categories, made.body) == (("News", "Old mill"), f"{BODY}\n")


def test_a_heading_of_a_page_was_the_category_of_its_first_post(reading_of) -> None:
    posts = "".join(
        f"## [{title}]({SITE}/2021/03/0{day}/{title[:3]}/)\n\nMarch {day}, 2021 by Ann Roe\n\n{BODY}\n\n"
        for title, day in ((TITLE, 4), ("Ferry row settled", 2))
    )
    drafts = reading_of(f"# News\n\n{posts}Categories\n\n  * News\n  * Courts\n").drafts
    assert [made.front.categories for made in drafts] == [(), ()]


@pytest.mark.parametrize("words", ["Komentarze: 1", "Kommentare: 3"])
def test_how_many_comments_there_are_behind_the_word_for_them_was_a_title(words: str, reading_of) -> None:
    foot = "Data:\n    4 marca 2021\n\nAutor:\n    Anna Rój\n\n"
    text = f"{TITLE}\n\n{BODY}\n\n{foot}{words}\n\nFerry row settled\n\n{BODY}\n\n{foot.replace('4', '2', 1)}{words}\n"
    assert words not in [made.front.title for made in reading_of(text).drafts]


@pytest.mark.parametrize("wrap", ["old mill", "old\n    mill"])
def test_tags_in_a_list_lost_their_last_letters_or_all(wrap: str, reading_of) -> None:
    listed = f"  * Tagged\n  * [{wrap}]({SITE}/tag/old-mill/)\n  * [wages]({SITE}/tag/wages/)\n"
    for tags in (listed, f"  • Tagged\n  • old mill     ({SITE}/tag/old-mill/)\n  • wages     ({SITE}/tag/wages/)\n"):
        (made,) = reading_of(f"# {TITLE}\n\n{HEAD}\n\n{BODY}\n\n{tags}\nLeave a Reply\n").drafts
        assert (made.front.tags, made.body) == (("old mill", "wages"), f"{BODY}\n")


@pytest.mark.parametrize("parts", ["March 4, 2021 / Ann Roe / 0 Comments", "04/03/2021 | Ann Roe | Leave a comment"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_row_was_lost_whose_parts_a_tool_put_in_lines_of_their_own(parts: str, gap: str, reading_of) -> None:
    text = f"{TITLE}\n\n{gap.join(parts.replace(' / ', ' | ').split(' | '))}\n\n{BODY}\n\nLeave a Reply\n"
    text = text.replace(f"{gap}Ann Roe{gap}", f"{gap}/{gap}Ann Roe{gap}/{gap}")
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-03-04", "Ann Roe")
    assert made.body == f"{BODY}\n"


def test_a_stroke_in_marks_of_emphasis_was_a_part_of_the_label_before_it(reading_of) -> None:
    text = f"## [{TITLE}]({OWN})\n\nMarch 4, 2021\n\n{BODY}\n\nPosted in Courts **|** 2 Comments »\n"
    (made,) = reading_of(text).drafts
    assert (made.front.categories, made.body) == (("Courts",), f"{BODY}\n")


def test_rows_under_texts_dated_the_posts_below_where_the_page_says_more_behind_them(reading_of) -> None:
    posts = "".join(
        f"{title}\n\n{BODY}\n\nShare this:\n\n  * Mail\n\nAnn Roe Courts Leave a comment March {day}, 2021 1 Minute\n\n"
        for title, day in ((TITLE, 4), ("Ferry row settled", 3), ("The old mill is sold", 2), ("A bell is cast", 1))
    )
    notice = "Cookies: this site uses them. By going on you agree to that, as the law of the harbour asks of all. " * 2
    drafts = reading_of(f"Quay notes\n\n{posts}Posts navigation\n\nOlder posts\n\n{notice}\n").drafts
    assert drafts[0].front.title == TITLE
    assert [made.front.date[-2:] for made in drafts] == ["04", "03", "02", "01"]


def test_a_source_right_above_the_row_of_a_post_was_a_part_of_that(reading_of) -> None:
    rows = "".join(
        f"{title}\n\n{BODY}\n\nSource: The Wire https://wire.example/{day}\nMarch {day}, 2021 Ann Roe Courts wages,\n"
        "harbour Leave a comment\n\n"
        for title, day in ((TITLE, 4), ("Ferry row settled", 3), ("The old mill is sold", 2))
    )
    drafts = reading_of(f"Quay notes\n\n{rows}Older posts\n").drafts
    assert [made.front.title for made in drafts] == [TITLE, "Ferry row settled", "The old mill is sold"]
    assert [source.url[-1] for made in drafts for source in made.front.sources] == ["4", "3", "2"]


DAY = "March 4, 2021"
RELATED = {
    "days over titles": "Related\n\nFebruary 1, 2021\n\nThe harbour bill\n\nMay 9, 2020\n\nA letter to our readers",
    "entries": "Related\n\n- February 1, 2021\n\n  #### The harbour bill\n\n- May 9, 2020\n\n  #### A letter to us",
    "titles over rows": "Вам також може сподобатись\n\nThe harbour bill\n\n01.02.2021\n\nA letter to us\n\n09.05.2020",
}
SAID = "My cousin worked there and says the same of it.\n\nWhen will the court hear the bakers? Nobody knows."
ANSWERS = f"1.  **Tom B.** says:\n\n    {SAID}\n\n2.  **Ada** says:\n\n    {SAID}\n\n{SAID}"


@pytest.mark.parametrize("related", RELATED.values(), ids=RELATED)
def test_titles_and_days_of_a_list_under_a_post_were_posts_where_more_of_the_page_follows(
    related: str, reading_of
) -> None:
    text = f"Quay notes\n\n# {TITLE}\n\n{DAY}\n\n{BODY}\n\n{related}\n\n{ANSWERS}\n\nLeave a Reply\n\n{BESIDE}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (TITLE, "2021-03-04")


def test_the_day_of_a_post_under_the_titles_and_days_of_a_list_stays(reading_of) -> None:
    listed = "Related\n\nThe harbour bill\n\nFebruary 1, 2021\n\nA letter to our readers\n\nJanuary 9, 2021"
    text = f"Quay notes\n\n# {TITLE}\n\n{BODY}\n\n{listed}\n\n{HEAD}\n\n{ANSWERS}\n\nLeave a Reply\n\n{BESIDE}"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.author) == (TITLE, "2021-03-04", "Ann Roe")
