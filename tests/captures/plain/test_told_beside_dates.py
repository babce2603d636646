"""Texts of pages: what stands beside dates, dates of other posts, titles that are links or counted."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

HOST = "https://quay.example"
BYLINES = {
    "Drupal": ("Submitted by Ann Roe on Sat, 03/23/2019 - 15:00", "2019-03-23T15:00", "Ann Roe", ()),
    "behind the end of a page": (
        "\fSubmitted by Ann Roe on Sat, 03/23/2019 - 15:00",
        "2019-03-23T15:00",
        "Ann Roe",
        (),
    ),
    "space alone": ("Ann Roe 18 Mayıs 2021 Haberler 2 yorum 231 Görüntüleme", "2021-05-18", "Ann Roe", ("Haberler",)),
    "a word before the date": ("By Ann Roe Posted on 18 May 2021", "2021-05-18", "Ann Roe", ()),
    "Arabic": ("منشور من قبل آنا رو،, بتاريخ 18 مايو 2021", "2021-05-18", "آنا رو", ()),
    "Turkish": ("Yazan Ann Roe, Haberler kategorisinde, 18 Mayıs 2021", "2021-05-18", "Ann Roe", ("Haberler",)),
}


@pytest.mark.parametrize(("line", "date", "author", "categories"), BYLINES.values(), ids=BYLINES)
def test_a_byline_dates_a_post(line: str, date: str, author: str, categories: tuple[str, ...], reading_of) -> None:
    title, text = POSTS[0]
    (draft,) = reading_of("\n\n".join(["Quay notes", title, line, text, POSTS[1][1]]) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (title, date, author)
    assert draft.front.categories == categories


def test_a_name_may_stand_behind_a_date_without_space(reading_of) -> None:
    text = "灯塔镇的居民在码头聚集，要求公布十一周以来的全部记录，至今没有得到任何书面答复。"
    page = ["灯塔笔记", "## 码头上的十一周", "2019年7月11日守灯人", text, text]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == ("码头上的十一周", "2019-07-11", "守灯人")


def test_a_title_that_a_list_names_stands_above_its_date(reading_of) -> None:
    text = "灯塔镇的居民在码头聚集，要求公布十一周以来的全部记录，至今没有得到任何书面答复。"
    title = "七个团体联合声明：公布码头的全部记录"
    page = ["灯塔笔记", "首页", title, "2019年7月11日", "守灯人", text, text, "最新文章", title, "律师的椅子"]
    (draft,) = reading_of("\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2019-07-11")


def test_links_at_the_margin_are_titles_where_no_date_tells(reading_of) -> None:
    page = ["   [1]Quay notes", "", "Tag: rivers", "", "   [2]Letters", ""]
    for number, (title, text) in enumerate(POSTS):
        page += [f"[{number + 3}]{title}", "", f"   {text[:60]}", f"   {text[60:]}", "   [6]Letters", ""]
    urls = [f"{HOST}/", f"{HOST}/category/l/", *(f"{HOST}/2022/0{one}/post-{one}/" for one in (8, 5, 3))]
    urls += [f"{HOST}/category/l/"]
    page += ["References", "", *(f"   {number}. {url}" for number, url in enumerate(urls, 1))]
    drafts = reading_of("\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == ["2022-08", "2022-05", "2022-03"]


def test_results_of_a_search_are_counted_and_their_titles_are_not(reading_of) -> None:
    page = ["   Quay notes", "", "Search results", ""]
    for number, (title, text) in enumerate(POSTS, 1):
        dated = f"editor - 0{number}/24/2019 - 10:12 - 2 comments"
        page += [f"    {number}. {title}", f"       {text[:60]}", f"       {text[60:]} […]", f"       {dated}"]
    drafts = reading_of("\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES


OTHERS = {"English": "You May Also Like", "Spanish": "También podría gustarte", "Vietnamese": "Có thể bạn quan tâm"}


@pytest.mark.parametrize("heading", OTHERS.values(), ids=OTHERS)
def test_posts_like_one_are_none_of_its_page(heading: str, reading_of) -> None:
    title, text = POSTS[0]
    page = [
        *("Quay notes", title, "By Ann Roe, 12 May 2022", text, POSTS[1][1], "Source: https://court.example/ferry"),
        *(heading, TITLES[1], "14 February 2023", TITLES[2], "25 August 2022"),
        *("This Post Has 2 Comments", "Mina says:", "13 May 2022 at 07:41", "I was there.", "Reply"),
    ]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "2022-05-12")
    assert [source.url for source in draft.front.sources] == ["https://court.example/ferry"]
    assert draft.body.strip() == f"{text}\n\n{POSTS[1][1]}"


def test_a_month_in_a_chronology_dates_no_post_among_those_with_days(reading_of) -> None:
    page = ["Quay notes"]
    for number, (title, text) in enumerate(POSTS):
        page += [title, f"{11 - number} July 2019", text]
    page += ["The villagers told it.", "August 2016", "A notice says that a road will come.", "So it did in the end."]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES


def test_addresses_before_the_words_of_links_are_read_as_numbers(reading_of) -> None:
    page = [f"[{HOST}/]Quay notes", "", f"     * [{HOST}/about]About", ""]
    for number, (title, text) in enumerate(POSTS, 1):
        url = f"{HOST}/2022/05/1{number}/post-{number}/"
        page += [f"[{url}]{title}", "", f"   1{4 - number} May 2022", "", f"   {text}", ""]
    drafts = reading_of("\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == ["2022-05-13", "2022-05-12", "2022-05-11"]


def test_dates_said_again_under_the_texts_begin_no_posts(reading_of) -> None:
    page = ["Quay notes"]
    for number, (title, text) in enumerate(POSTS):
        page += [f"{3 - number} May 2022", title, text, f"Posted by Ann Roe on May {3 - number}, 2022"]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [made.front.date for made in drafts] == ["2022-05-03", "2022-05-02", "2022-05-01"]


def test_the_labels_of_a_post_end_above_the_date_of_the_next(reading_of) -> None:
    page = ["Quay notes"]
    for number, (title, text) in enumerate(POSTS):
        page += [
            f"Thursday, September {13 - number}, 2012",
            title,
            text,
            "Posted by Corin Hale at 8:00 AM",
            "Labels: ,",
        ]
    drafts = reading_of("\n".join(page) + "\n").drafts
    assert [made.front.date[:10] for made in drafts] == ["2012-09-13", "2012-09-12", "2012-09-11"]
    assert [made.front.tags for made in drafts] == [(), (), ()]


LISTED = {
    "a label without a colon": ("* Kirjoittaja Aino Rautio\n* 9.6.2021\n* Tuomiot", "Aino Rautio", ("Tuomiot",)),
    "the lines of an icon": (
        "* Συντάκτης άρθρου:__Δάφνη Ρήγα\n* Το άρθρο δημοσιεύτηκε:__9 Ιουνίου 2021\n* Κατηγορία άρθρου:__Δικαστήρια",
        "Δάφνη Ρήγα",
        ("Δικαστήρια",),
    ),
    "an Arabic word": ("* كاتب المقالة بواسطة ليلى حداد\n* تاريخ المقالة يونيو 9, 2021", "ليلى حداد", ()),
}


@pytest.mark.parametrize(("row", "author", "categories"), LISTED.values(), ids=LISTED)
def test_a_label_is_no_part_of_a_name_in_a_list(row: str, author: str, categories: tuple[str, ...], reading_of) -> None:
    title, text = POSTS[0]
    (draft,) = reading_of(f"Quay notes\n\n## {title}\n\n{row}\n\n{text}\n").drafts
    assert (draft.front.date, draft.front.author, draft.front.categories) == ("2021-06-09", author, categories)


CHRONOLOGY = ["8 January 2019", "The ministry asks for a list.", "17 April 2019", "The accounts are frozen."]
ROWS = {
    "a name in the first row": "Posted on 16 September 2019 by The editors",
    "labels": "16 September 2019 by The editors in News",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_the_days_of_a_text_begin_no_posts_under_sentences(row: str, reading_of) -> None:
    title, _ = POSTS[0]
    page = ["Quay notes", title, row, "What we know is listed here.", *CHRONOLOGY, "Notes"]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (title, "2019-09-16", "The editors")
    assert all(day in draft.body for day in CHRONOLOGY)


def test_days_under_sentences_date_no_post_that_has_no_date(reading_of) -> None:
    page = ["# Who is afraid of the map?", "There are seventeen wells on it. Today there are four."]
    page += [part for day in ("### 2 May 2021", "### 9 May 2021") for part in (day, "Men came and asked for the map.")]
    (draft,) = reading_of("\n\n".join([*page, "Who draws a well has dug it."]) + "\n").drafts
    assert (draft.front.title, draft.front.date) == ("Who is afraid of the map?", "unknown")


@pytest.mark.parametrize("odd", ["84", "14 April 2011", "12 July 1998 | The tannery", "8 March"])
def test_a_title_may_be_a_number_or_a_day_where_all_posts_are_dated_alike(odd: str, reading_of) -> None:
    titles = [TITLES[0], TITLES[1], odd, TITLES[2]]
    page = ["Quay notes", "Recent writing"]
    for day, title in zip((23, 16, 9, 2), titles, strict=True):
        page += [
            title,
            f"Posted on {day} June 2011 by Hester Quill",
            POSTS[0][1],
            "Posted in Custody | Leave a comment",
        ]
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (title, f"2011-06-{day:02}") for day, title in zip((23, 16, 9, 2), titles, strict=True)
    ]


def test_rows_of_other_posts_under_their_list_are_no_posts(reading_of) -> None:
    page = ["Quay notes"]
    for day, (title, text) in zip((23, 16), POSTS, strict=False):
        page += [title, f"Posted on {day} June 2011 by Hester Quill", text]
    page += [
        "Recent Posts",
        "84",
        "Posted on 9 June 2011 by Hester Quill",
        "8 March",
        "Posted on 2 June 2011 by Hester",
    ]
    assert len(reading_of("\n\n".join(page) + "\n").drafts) == 2


LONE = "the only day beside it is that of its last change; put the date in"


@pytest.mark.parametrize(
    ("dated", "asked"),
    [
        ("Last updated 5 May 2016", True),
        ("By Ana Roe | Updated: May 5, 2016", True),
        ("aktualisiert am 5. Mai 2016", True),
        ("Last changed: 5 May 2016", True),
        ("Posted on 5 May 2016, updated 7 May 2016", False),
        ("5 May 2016 | Updated 7 May 2016", False),
        ("5 May 2016", False),
    ],
)
def test_a_post_of_which_only_a_change_has_a_day_was_of_that_day(reading_of, dated: str, asked: bool) -> None:
    text = "The council has closed the quay to visitors after a week of protest by the families of the town."
    (draft,) = reading_of(f"Harbour Watch\n\nThe quay is closed\n\n{dated}\n\n{text}\n").drafts
    assert (draft.front.date == "unknown") == asked
    assert "2016-05-05" in (draft.front.date, draft.front.updated)
    assert (LONE in draft.doubts) == asked


@pytest.mark.parametrize(
    ("head", "date", "updated", "doubts"),
    [
        ("Updated guidelines on the quay 5 May 2016", "2016-05-05", "", ()),
        ("Edited by Ann Roe on 5 May 2016", "2016-05-05", "", ("its date may be that of its last change",)),
        ("Bearbeitet von Ann Roe am 5. Mai 2016", "2016-05-05", "", ("its date may be that of its last change",)),
        ("Updated:\n7 May 2016\n\nPublished:\n5 May 2016", "2016-05-05", "2016-05-07", ()),
        ("Updated: Thursday, 5 May 2016", "unknown", "2016-05-05", (LONE,)),
        ("Updated at 10:22 on 5 May 2016", "unknown", "2016-05-05", (LONE,)),
    ],
)
def test_what_only_begins_like_a_change_took_the_date_of_a_post(
    reading_of, head: str, date: str, updated: str, doubts: tuple[str, ...]
) -> None:
    title = "" if "guidelines" in head else "The quay is closed\n\n"
    text = "The council has closed the quay to visitors after a week of protest by the families of the town."
    (draft,) = reading_of(f"Harbour Watch\n\n{title}{head}\n\n{text}\n").drafts
    assert (draft.front.date, draft.front.updated[:10], draft.doubts) == (date, updated, doubts)
