"""Rows of particulars as themes in common use write them and tools break them, and what only looks like one."""

import pytest

from muniment.captures.words.dates import entryline
from muniment.captures.words.rows import dateline

ROPE = "The rope makers of the old harbour have not been paid since spring, and the quay is full of unsold rope"
BELL = "Nobody has rung the bell of the customs house for a year, and the keeper says that he was told not to"
FIRST = "https://quay.example/2014/05/12/rope-makers/"
SECOND = "https://quay.example/2014/05/03/the-silent-bell/"


def told(reading) -> list[tuple[str, str, str]]:
    return [(one.front.title, one.front.date, one.front.author) for one in reading.drafts]


def said(text: str, row) -> tuple[str, str, str, str]:
    return (row.iso, *(text[slice(*place)].strip() for place in (row.author, row.categories, row.tags)))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Posted on May 12, 2014 Author Ann Roe Categories Wages Tags rope, quay 2 Comments on Rope makers",
            ("2014-05-12", "Ann Roe", "Wages", "rope, quay"),
        ),
        (
            "Yayın tarihi 12 Mayıs 2014Yazar Ayşe RoeKategoriler Liman, ÜcretEtiketler halat, rıhtım2 yorum",
            ("2014-05-12", "Ayşe Roe", "Liman, Ücret", "halat, rıhtım"),
        ),
        (
            "Yayın tarihi 12 Mayıs 2014Yazar Ayşe RoeKategoriler LimanEtiketler halat",
            ("2014-05-12", "Ayşe Roe", "Liman", "halat"),
        ),
        ("发布于 2014年5月12日作者 王明分类 港口标签 绳索, 码头发表评论", ("2014-05-12", "王明", "港口", "绳索, 码头")),
        ("作者王明2014年5月12日", ("2014-05-12", "王明", "", "")),
        ("วันจันทร์ที่ 12 พฤษภาคม พ.ศ. 2557", ("2014-05-12", "", "", "")),
        ("It-Tnejn, 12 ta’ Mejju 2014", ("2014-05-12", "", "", "")),
        ("Posted on May 12, 2014 by Ann Roe, Jan Wilk", ("2014-05-12", "Ann Roe, Jan Wilk", "", "")),
        ("Posted on May 12, 2014 by Ann Roe, Human Rights", ("2014-05-12", "Ann Roe", "", "")),
        ("By Jan Wilk Jr. | May 12, 2014 | News", ("2014-05-12", "Jan Wilk Jr.", "News", "")),
        ("May 12, 2014 · Ana María de los Ríos · News", ("2014-05-12", "Ana María de los Ríos", "News", "")),
        ("May 12, 2014 · admin · News", ("2014-05-12", "admin", "News", "")),
        (
            (
                "Publicerat den [9]12 maj, 2014Författare [10]Anna RoeKategorier [11]HamnEtiketter [12]rep, "
                "[13]kaj[14]Lämna en kommentar"
            ),
            ("2014-05-12", "Anna Roe", "Hamn", "rep, [13]kaj"),
        ),
    ],
)
def test_words_before_each_particular_part_a_row_whatever_stands_between_them(text, row) -> None:
    assert said(text, dateline.read(text)) == row


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "هذه المقالة كُتبت في التصنيف أجور والوسوم حبال, رصيف بتاريخ 12 مايو، 2014 بواسطة آن رو.",
            ("2014-05-12", "آن رو", "أجور", "حبال, رصيف"),
        ),
        (
            (
                "Bu yazı 12.05.2014 tarihinde Ayşe Roe tarafından Liman kategorisine gönderilmiş ve halat, rıhtım ile "
                "etiketlenmiş."
            ),
            ("2014-05-12", "Ayşe Roe", "Liman", "halat, rıhtım"),
        ),
        (
            "本条目发布于2014年5月12日。属于港口分类，被贴了 绳索, 码头 标签。作者是王明。",
            ("2014-05-12", "王明", "港口", "绳索, 码头"),
        ),
        (
            "Запись опубликована 12 мая 2014 автором Анна Ли в рубрике Порт с метками канат, причал.",
            ("2014-05-12", "Анна Ли", "Порт", "канат, причал"),
        ),
        (
            "This entry was posted on May 12, 2014 by Dr. Ann Roe and is filed under News.",
            ("2014-05-12", "Dr. Ann Roe", "News", ""),
        ),
        (
            (
                "This entry was written by Ann Roe, posted on May 12, 2014, filed under News and tagged rope. "
                "Bookmark the permalink."
            ),
            ("2014-05-12", "Ann Roe", "News", "rope"),
        ),
    ],
)
def test_the_sentence_of_a_post_says_its_author_and_labels_beside_the_day_in_each_language(text, row) -> None:
    assert said(text, entryline.read(text)) == row


HEADS = f"[Quay](https://quay.example/)\n\n### [Rope makers]({FIRST})\n\n{{}}\n\n{ROPE}...\n\n"
HEADS += f"### [The silent bell]({SECOND})\n\n{{}}\n\n{BELL}...\n"


@pytest.mark.parametrize(
    "row",
    [
        (
            "[Wage thieves](https://quay.example/category/wage-thieves/) "
            "[Ann\nRoe](https://quay.example/author/ann/) - {day}, 2014"
        ),
        (
            "[Wage thieves](https://quay.example/category/wage-thieves/)"
            "[Ann Roe](https://quay.example/author/ann/) – {day}, 2014"
        ),
    ],
)
def test_links_to_a_label_and_an_author_with_the_day_behind_a_dash_dated_nothing(reading_of, row) -> None:
    text = HEADS.format(row.format(day="May 12"), row.format(day="May 3"))
    assert told(reading_of(text)) == [
        ("Rope makers", "2014-05-12", "Ann Roe"),
        ("The silent bell", "2014-05-03", "Ann Roe"),
    ]


def test_the_same_sentence_with_a_day_in_several_posts_dated_them(reading_of) -> None:
    sentence = "On 3 March 2012 the harbour police took away the nets and the boats\nof all who had signed"
    post = "### [{}](https://quay.example/2014/05/{}.html)\n\n{}.\n\n{}.\n\n"
    post += "Posted by [Ann Roe](https://quay.example/profile/1)\n\n"
    text = "[Quay](https://quay.example/)\n\n" + post.format("Rope makers", "rope-makers", sentence, ROPE)
    text += post.format("The silent bell", "the-silent-bell", sentence, BELL)
    assert [one[:2] for one in told(reading_of(text))] == [("Rope makers", "2014-05"), ("The silent bell", "2014-05")]


def test_rows_and_headings_that_a_tool_broke_within_tags_are_whole(reading_of) -> None:
    post = (
        '<div class="wp-block-query">\n\n'
        '- <div class="wp-block-group">\n\n  ## <a\n  href="{url}"\n  rel="bookmark">{title}</a>\n\n  {text}.\n\n'
        '  </div>\n\n<div>\n\nThis entry was posted in\n<a href="https://quay.example/category/wages/"\n'
        'rel="category tag">Wages</a> and tagged\n<a href="https://quay.example/tag/rope/" rel="tag">rope</a>'
        ' on <a\nhref="{url}"\nrel="bookmark">{day}</a>'
        ' by\n<a href="https://quay.example/author/ann/"\nclass="url fn n">Ann Roe</a>.\n\n</div>\n\n'
    )
    text = post.format(url=FIRST, title="Rope makers", text=ROPE, day="May 12, 2014")
    text += post.format(url=SECOND, title="The silent bell", text=BELL, day="May 3, 2014")
    reading = reading_of(text)
    assert told(reading) == [("Rope makers", "2014-05-12", "Ann Roe"), ("The silent bell", "2014-05-03", "Ann Roe")]
    assert [(one.front.categories, one.front.tags) for one in reading.drafts] == [(("Wages",), ("rope",))] * 2


def test_a_row_of_spans_that_a_tool_wrapped_says_who_wrote_a_post_and_is_no_title(reading_of) -> None:
    post = (
        '::: entry-header\n## [{title}]({url}){{rel="bookmark"}} {{#post .entry-title}}\n\n::: entry-meta\n'
        "[[1\nComments]({url}#comments)]{{.comments-link}}\n/\n"
        '[[Wages](https://quay.example/category/wages/){{rel="category tag"}}]{{.ast-taxonomy-container\n'
        ".cat-links}} / By [[J.\nRoe](https://quay.example/author/j-roe/){{.url .fn\n.n}}]{{.posted-by .vcard .author}}"
        " / [{day}]{{.posted-on}}\n:::\n:::\n\n::: entry-content\n{text}.\n:::\n\n"
    )
    text = post.format(title="Rope makers", url=FIRST, text=ROPE, day="May 12, 2014")
    text += post.format(title="The silent bell", url=SECOND, text=BELL, day="May 3, 2014")
    assert told(reading_of(text)) == [
        ("Rope makers", "2014-05-12", "J. Roe"),
        ("The silent bell", "2014-05-03", "J. Roe"),
    ]


def test_the_word_before_an_author_in_a_line_of_its_own_was_a_title(reading_of) -> None:
    byline = "By\n\n[Ann Roe](https://quay.example/author/ann/)\n\n-\n\nMay 12, 2014"
    text = f"# Rope makers | a report\n\n{byline}\n\n{ROPE}.\n\n{BELL}.\n"
    assert told(reading_of(text))[0][:2] == ("Rope makers | a report", "2014-05-12")


def short(reading) -> list[bool]:
    return [one.short for one in reading.drafts]


def test_a_button_between_a_text_and_the_sentence_that_dates_it_says_that_it_is_cut_short(reading_of) -> None:
    foot = "This entry was posted in Wages and tagged rope on May {}, 2014 by Ann Roe."
    text = f"Rope makers\n\n{ROPE}.\n\nContinue reading →\n\n{foot.format(12)}\n\n"
    text += f"The silent bell\n\n{BELL}.\n\n{foot.format(3)}\n"
    assert short(reading_of(text)) == [True, False]


@pytest.mark.parametrize(
    "end",
    [
        ' ... [Read more Rope makers]({url} "Rope makers")',
        " … Read moreRope makers",
        " [...]\n\n     *",
        '.\n\n<a\nhref="{url}#more-7"\nclass="more-link">Continue reading</a>',
    ],
)
def test_what_leads_to_the_rest_of_a_text_is_known_beside_the_title_and_within_tags(reading_of, end) -> None:
    text = f"# [Rope makers]({FIRST})\n\nMay 12, 2014\n\n{BELL}.\n\n{ROPE}" + end.format(url=FIRST) + "\n"
    assert short(reading_of(text)) == [True]


@pytest.mark.parametrize("signed", ["Author: Ann Roe", "By Ann Roe", "Posted by Ann Roe"])
@pytest.mark.parametrize("under", ["Categories: News", "Posted in News", "Search for:"])
def test_who_wrote_the_only_post_of_a_page_stands_between_its_text_and_its_labels(reading_of, signed, under) -> None:
    text = f"The rope makers\n\nMay 12, 2014\n\n{ROPE}.\n\n{BELL}.\n\n{signed}\n{under}\n\nSearch for:\n"
    (made,) = reading_of(text).drafts
    assert (made.front.author, made.body) == ("Ann Roe", f"{ROPE}.\n\n{BELL}.\n")


def test_names_behind_a_comma_are_no_categories(reading_of) -> None:
    text = f"The rope makers\n\nBy Ann Roe, Jan Wilk | May 12, 2014 | News\n\n{ROPE}.\n\n{BELL}.\n\nSearch for:\n"
    (made,) = reading_of(text).drafts
    assert (made.front.author, made.front.categories, made.front.tags) == ("Ann Roe, Jan Wilk", ("News",), ())


def test_a_body_that_writes_for_a_blog_signs_with_the_hour_on_blogger(reading_of) -> None:
    foot = "Posted by Committee for the Pilots at 10:30 AM\nNo comments:\nLabels: rope"
    posts = (f"May {day}, 2014\n\nThe {day} bells\n\n{ROPE}.\n\n{BELL}.\n\n{foot}\n\n" for day in (12, 3))
    told = [(one.front.author, one.front.tags) for one in reading_of("Quay Notes\n\n" + "".join(posts)).drafts]
    assert told == [("Committee for the Pilots", ("rope",))] * 2
