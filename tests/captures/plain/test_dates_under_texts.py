"""Pages whose dates stand under the texts, as WordPress's newest theme sets them, with a first post of a few words."""

import pytest

from muniment.captures.words.blogs import pagers

POSTS = (
    ("A bell for the quay", "It rings at nine.", "October 1, 2020"),
    ("Bakers walk out", "The bakers of the old quarter walked out, and they ask for eleven weeks.", "May 9, 2021"),
    ("Ferry row settled", "A judge ended the row over the ferry after eleven weeks without a hearing.", "May 4, 2021"),
    ("Who owns the archive?", "Forty readers came on the first day, and none may copy a page.", "April 2, 2021"),
)
DATES = ["2020-10-01", "2021-05-09", "2021-05-04", "2021-04-02"]
HEAD, FOOT = ("Quay notes", "About us", "Blog"), ("1 2 3 4", "Next Page→", "Quay notes", "Designed with WordPress")
FORMS = {
    "headings": ("## {}", "\n\n"),
    "entries of a list": ("• {}", "\n\n"),
    "lines without any mark": ("{}", "\n\n"),
    "lines right under each other": ("{}", "\n"),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_dates_of_the_posts_above_were_taken(form: str, reading_of) -> None:
    mark, between = FORMS[form]
    posts = [part for title, text, day in POSTS for part in (mark.format(title), text, day)]
    drafts = reading_of(between.join([*HEAD, *posts, *FOOT]) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        (title, date) for (title, _, _), date in zip(POSTS, DATES, strict=True)
    ]
    assert [draft.body.strip() for draft in drafts] == [text for _, text, _ in POSTS]


ROWS = (
    *("1 2 3 … 12", "Pages: 1 2", "1 [2][14] [3][15]", "[1] [2] Next page", "Seiten: 1 2"),
    *("Previous Page 1 Page 2 Page 3 Next", "Page 1 [70]Page 2 [71]Page 3 [72]Next"),
    "Neuere Beiträge 1 2 3 Ältere Beiträge",
)
NONE = ("1 2 million people", "1 4 9", "12 2020 2021", "1 of 2", "Court 1 Court 2 rules", "The ferry 1 2 3")


@pytest.mark.parametrize("row", ROWS)
def test_the_numbers_of_pages_are_the_pages(row: str) -> None:
    assert pagers.is_row(row)


@pytest.mark.parametrize("row", NONE)
def test_other_numbers_are_none(row: str) -> None:
    assert not pagers.is_row(row)


@pytest.mark.parametrize("odd", ["5. Oktober | Mahnwache vor dem Präsidium", "Assemblea | martedì 21 gennaio"])
def test_a_title_with_a_stroke_stands_over_its_text_and_date_as_all_others_do(odd: str, reading_of) -> None:
    titles = [*(title for title, _, _ in POSTS[1:]), odd]
    page = ["Quay notes", "Menu", "Home"]
    for day, title in zip((23, 16, 9, 2), titles, strict=True):
        page += [title, POSTS[1][1], f"Posted by Ann Roe on {day} June 2011 in News"]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (title, f"2011-06-{day:02}") for day, title in zip((23, 16, 9, 2), titles, strict=True)
    ]


LABELLED = {
    "a line of its own": ("[Courts](https://quay.example/category/courts/)", ("Courts",), ()),
    "behind who wrote it": (
        "By\n\n[Ann Roe](https://quay.example/author/ann/)\n\nin [Courts](https://quay.example/category/courts/)",
        ("Courts",),
        (),
    ),
    "labels of both kinds": (
        (
            "Ann Roe\n\n[Courts](https://quay.example/category/courts/), [Law](https://quay.example/category/law/)\n\n"
            "[bread](https://quay.example/tag/bread/) · [strikes](https://quay.example/tag/strikes/)"
        ),
        ("Courts", "Law"),
        ("bread", "strikes"),
    ),
    "one that a tool broke among them": (
        (
            "[bread](https://quay.example/tag/bread/) ·\n[strikes](https://quay.example/tag/strikes/) · [legal\n"
            "aid](https://quay.example/tag/legal-aid/) ·\n[wages](https://quay.example/tag/wages/)"
        ),
        (),
        ("bread", "strikes", "legal aid", "wages"),
    ),
}


@pytest.mark.parametrize(("below", "categories", "tags"), LABELLED.values(), ids=LABELLED)
def test_links_to_labels_right_under_such_a_date_are_the_post_s(below, categories, tags, reading_of) -> None:
    page = ["# Month: May 2021", "* [Home](https://quay.example/)"]
    for at, (title, text, day) in enumerate(POSTS[1:]):
        url = f"https://quay.example/p{at}/"
        page += [f"## [{title}]({url})", text, f"[{day}]({url})", below]
    page += ["## Pages", "* [About](https://quay.example/about/)"]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        (title, date) for (title, _, _), date in zip(POSTS[1:], DATES[1:], strict=True)
    ]
    assert {(draft.front.categories, draft.front.tags) for draft in drafts} == {(categories, tags)}


@pytest.mark.parametrize("form", FORMS)
def test_two_posts_of_a_few_words_each_have_their_dates_under_them(form: str, reading_of) -> None:
    mark, between = FORMS[form]
    posts = [part for title, _, day in POSTS[:2] for part in (mark.format(title), "It rings at nine.", day)]
    drafts = reading_of(between.join(["Quay notes", "About", *posts, "Quay notes", "Blog", "Authors"]) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        (title, date) for (title, _, _), date in zip(POSTS[:2], DATES[:2], strict=True)
    ]


ROW = ("Posted", "May 9, 2021", "in", "Labour{}", "by", "Ann Roe", "Tags:", "docks", "Comments")
REPLY = ("Leave a Reply Cancel reply (/2021/05/09/bakers-walk-out/#respond)", "Required fields are marked *")


@pytest.mark.parametrize("link", ["", " (https://quay.example/category/labour/)"])
def test_the_only_post_of_a_page_has_its_row_under_a_text_of_a_few_words(link: str, reading_of) -> None:
    row = [part.format(link) for part in ROW]
    (draft,) = reading_of("\n\n".join(["Quay notes", "Bakers walk out", "They ask for bread.", *row, *REPLY])).drafts
    front = draft.front
    assert (front.title, front.date, front.author) == ("Bakers walk out", "2021-05-09", "Ann Roe")
    assert (front.categories, front.tags, draft.body) == (("Labour",), ("docks",), "They ask for bread.\n")


def test_a_day_within_a_text_dates_no_post_where_all_others_follow_each_other(reading_of) -> None:
    posts = [("Rain", "2021-06-11"), ("Nets", "2021-06-01"), ("Courts", "2021-05-20"), ("Boats", "2021-04-02")]
    days = ["June 11, 2021", "June 1, 2021", "May 20, 2021", "April 2, 2021"]
    text = "A text of the quay that is long enough to be one, and ends as texts do."
    parts = [[f"## {title}", text, day] for (title, _), day in zip(posts, days, strict=True)]
    parts[2][1:2] = [text, "March 13, 2021", text]
    drafts = reading_of("\n\n".join(["Quay notes", *(line for part in parts for line in part), "Blog"]) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == posts


P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
HOST = "https://quay.example"
RUNS = {
    "lines": ("Ann Roe\n\nNews\n\ndocks\n, \nlow wages", "Ann Roe", ("News",), ("docks", "low wages")),
    "commas in a line": ("Ann Roe\n\nNews, Courts\n\ndocks, wages", "Ann Roe", ("News", "Courts"), ("docks", "wages")),
    "no tags": ("Ann Roe\n\nNews", "Ann Roe", ("News",), ()),
    "a name alone, which may be the blog's": ("Ann Roe", "", (), ()),
    "links": (
        f"Ann Roe\n\n[News]({HOST}/category/news/)\n\n[docks]({HOST}/tag/docks/), [wages]({HOST}/tag/wages/)",
        "Ann Roe",
        ("News",),
        ("docks", "wages"),
    ),
    "links alone": (f"[News]({HOST}/category/news/)\n\n[docks]({HOST}/tag/docks/)", "", ("News",), ("docks",)),
    "more than a post says": ("Ann Roe\n\nNews\n\ndocks\n\nThe ferry", "", (), ()),
    "one word": ("Docks", "", (), ()),
}


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("end", ["### Leave a Reply", "2 responses to “The old lock is shut”", "* * *", "__________"])
def test_who_wrote_a_post_and_its_labels_may_stand_under_such_a_date(run: str, end: str, reading_of) -> None:
    said, author, categories, tags = RUNS[run]
    text = f"Quay notes\n\n# The old lock is shut\n\n{P}\n\n{P}\n\nMay 9, 2021\n\n{said}\n\n{end}\n\nSearch\n"
    (draft,) = reading_of(text).drafts
    front = draft.front
    assert (front.date, front.author, front.categories, front.tags) == ("2021-05-09", author, categories, tags)
    assert draft.body.strip() == f"{P}\n\n{P}"


def test_a_text_further_in_than_the_line_over_it_has_its_title_there(reading_of) -> None:
    inner = "       The bakers of the old quarter walked out on Monday, and they ask\n       for eleven weeks. {}…\n"
    titles = ["Guards of the quay win their boats back", "Who signed for the ferry?"]
    posts = [f"     *\n\n{title}\n{inner.format(title)}       May {9 - at}, 2021\n" for at, title in enumerate(titles)]
    drafts = reading_of(
        f"   Quay notes\n     * About\n\nSearch results for: “quay”\n\n{''.join(posts)}\n   1 2\n"
    ).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (titles[0], "2021-05-09"),
        (titles[1], "2021-05-08"),
    ]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_the_name_of_a_blog_at_its_foot_signs_no_post_and_what_follows_is_no_label(between, reading_of) -> None:
    posts = [part for title, text, day in POSTS[1:] for part in (title, text, day)]
    foot = ("Quay notes", "Letters from the harbour", "Blog", "Authors")
    drafts = reading_of(between.join(["April – Quay notes", "Quay notes", "About", *posts, *foot]) + "\n").drafts
    assert [(one.front.author, one.front.categories, one.front.tags) for one in drafts] == [("", (), ())] * 3


def test_a_word_for_tags_over_the_comments_of_a_post_that_has_none(reading_of) -> None:
    row = ("Posted", "May 9, 2021", "in", "Labour", "by", "Ann Roe", "Tags:", "Comments", "Leave a Reply")
    (draft,) = reading_of("\n\n".join(["Quay notes", "Bakers walk out", "They ask for bread.", *row]) + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == (("Labour",), ())


ROWS_THAT_NAME = """Quay notes

Author: Ann Roe

{}

Search for:

About

Notes on those who work at the quay, and on the prizes that they are given for it.

Recent Posts

• A bell for the quay

• Bakers walk out
"""


@pytest.mark.parametrize("close", ["", "Via the Harbour Desk"])
def test_the_dates_of_the_posts_above_were_taken_though_each_row_names_its_post(close: str, reading_of) -> None:
    row = "Author  Ann RoePosted on {}Categories NewsTags docks, wagesLeave a comment on {}"
    texts = [
        part for title, text, day in POSTS for part in (title, text, *filter(None, [close]), row.format(day, title))
    ]
    texts.remove(close) if close else None  # the first post has a few words alone
    drafts = reading_of(ROWS_THAT_NAME.format("\n\n".join(texts))).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        (title, date) for (title, _, _), date in zip(POSTS, DATES, strict=True)
    ]


SIDE = """=== Архивы

* https://quay.example/2019/11/[Ноябрь 2019]
* https://quay.example/2019/10/[Октябрь 2019]

=== Мета

* link:/feed/[Entries feed]"""


def test_the_months_of_the_archive_beside_undated_posts_were_their_dates(reading_of) -> None:
    head = "link:#content[Перейти к содержимому]\n\nМеню\n\n* https://quay.example/[Главная]"
    form = "[[reply-title]]\n=== Добавить комментарий\n\nВаш e-mail не будет опубликован. Обязательные поля помечены *"
    source = "Источник: https://wire.example/a"
    pages = [f"{head}\n\n== {title}\n\n{text}\n\n{source}\n\n{form}\n\n{SIDE}" for title, text, _ in POSTS[1:]]
    drafts = reading_of("\n\n".join([*pages, ""])).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [(one[0], "unknown") for one in POSTS[1:]]
