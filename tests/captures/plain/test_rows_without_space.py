"""Rows whose parts a tool left without space between them, or far apart: who wrote a post, its labels, its comments."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

HOST = "https://quay.example"
NAMES = ("Ann Roe", "Bo Lind", "Ann Roe")
BESIDE = "\n\nCategories\n\n  * Courts\n  * Land & water\n  * News\n"
FILED = ("Courts", "News, Land & water", "News")
TAGS = ("dam, ferry", "Old mill", "travel ban, ferry, dam")
COUNTS = ("2 Comments", "No Comments", "3 Comments")


def read(reading_of, rows: list[str], beside: str = BESIDE) -> list[tuple[object, ...]]:
    parts = [f"{title}\n\n{row}\n\n{text}" for (title, text), row in zip(POSTS, rows, strict=True)]
    fronts = [made.front for made in reading_of("Quay notes\n\n" + "\n\n".join(parts) + beside).drafts]
    return [(one.title, one.date, one.author, one.categories, one.tags) for one in fronts]


def labels(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [tuple(one.split(", ")) for one in words]


def test_how_many_comments_there_are_parts_a_name_from_labels(reading_of) -> None:
    rows = [f"{day}{name}{count}{tags}" for day, name, count, tags in zip(DAYS, NAMES, COUNTS, TAGS, strict=True)]
    told = [*zip(TITLES, ISO, NAMES, [()] * 3, labels(TAGS), strict=True)]
    assert read(reading_of, rows) == told


def test_a_count_behind_its_word_parts_them_as_well(reading_of) -> None:
    rows = [
        "2021년 5월 5일김하나댓글 2개고문, 단식",
        "2021년 5월 12일김하나댓글 3개고문",
        "2021년 5월 19일김하나댓글 없음단식, 고문",
    ]
    assert [(one[2], one[4]) for one in read(reading_of, rows, "\n\n카테고리\n\n  * 소식\n  * 성명\n")] == [
        ("김하나", ("고문", "단식")),
        ("김하나", ("고문",)),
        ("김하나", ("단식", "고문")),
    ]


@pytest.mark.parametrize("row", ["{name}{filed}{day}", "{day}{name}{filed}", "{day}{name}{filed}{count}"])
def test_categories_that_the_page_lists_part_a_name_from_a_day(row: str, reading_of) -> None:
    held = zip(NAMES, FILED, DAYS, COUNTS, strict=True)
    rows = [row.format(name=name, filed=filed, day=day, count=count) for name, filed, day, count in held]
    assert read(reading_of, rows) == [*zip(TITLES, ISO, NAMES, labels(FILED), [()] * 3, strict=True)]


@pytest.mark.parametrize("row", ["{day}Courts{count}", "{day}wages{count}", "{day}wages, ferry"])
def test_words_of_which_nothing_tells_whether_they_are_a_name_are_none(row: str, reading_of) -> None:
    rows = [row.format(day=day, count=count) for day, count in zip(DAYS, COUNTS, strict=True)]
    assert [one[2] for one in read(reading_of, rows)] == ["", "", ""]


@pytest.mark.parametrize("count", ["No Comments", "Leave a comment", "Tidak ada komentar", "2 Comments"])
def test_a_name_before_a_day_and_no_comments_was_lost(count: str, reading_of) -> None:
    rows = [f"{name} {day} {count}" for name, day in zip(NAMES, DAYS, strict=True)]
    assert [one[2] for one in read(reading_of, rows)] == [*NAMES]


ENTRIES = {
    "links": "  * {day}\n  * by [{name}]({host}/author/a/)\n  * [Courts]({host}/category/courts/)",
    "wrapped": "-   {day}\n-   [by [{name}]({host}/author/a/){{.url\n    .fn .n}}]{{.author-name .fn}}\n"
    '-   [Courts]({host}/category/courts/){{rel="category tag"}}',
    "far apart": f"- {{day}}\n-{' ' * 20}by{' ' * 20}{{name}}{' ' * 9}",
}


@pytest.mark.parametrize("form", ENTRIES)
def test_entries_tell_who_wrote_a_post_however_a_tool_wrapped_their_links(form: str, reading_of) -> None:
    rows = [ENTRIES[form].format(day=day, name=name, host=HOST) for day, name in zip(DAYS, NAMES, strict=True)]
    heads = [f"## [{title}]({HOST}/{at}/)" for at, title in enumerate(TITLES)]
    parts = [f"{head}\n\n{row}\n\n{text}" for head, row, (_, text) in zip(heads, rows, POSTS, strict=True)]
    fronts = [made.front for made in reading_of("Quay notes\n\n" + "\n\n".join(parts) + "\n").drafts]
    filed = () if form == "far apart" else ("Courts",)
    assert [(one.author, one.categories) for one in fronts] == [(name, filed) for name in NAMES]


CLUNG = {
    "glued": ("May {}2021", "Courts, News2 Comments"),
    "numbers of links": ("May {}2021", "[8]Courts, [9]News[10]Leave a comment"),
    "two words": ("Tháng Năm {}2021", "Courts1 bình luận"),
}


@pytest.mark.parametrize("form", CLUNG)
def test_labels_with_a_count_or_button_right_behind_them_were_titles(form: str, reading_of) -> None:
    day, row = CLUNG[form]
    parts = [
        f"{day.format(at)}\n\n{title}\n\n{row}\n\n{text}" for at, (title, text) in zip((19, 12, 5), POSTS, strict=True)
    ]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(parts) + "\n").drafts
    told = [(made.front.title, made.front.date) for made in drafts]
    assert told == [*zip(TITLES, ("2021-05-19", "2021-05-12", "2021-05-05"), strict=True)]


@pytest.mark.parametrize("head", ["Etikett: {}", "Thẻ: {}", "Stikkord: {}", "Архіви позначок: {}"])
def test_the_heading_of_the_page_of_a_tag_in_more_languages_labels_its_posts(head: str, reading_of) -> None:
    parts = [f"{title}\n\n{day}\n\n{text}" for day, (title, text) in zip(DAYS, POSTS, strict=True)]
    drafts = reading_of("\n\n".join(["Quay notes", head.format("harbour"), *parts]) + "\n").drafts
    assert [(made.front.title, made.front.tags) for made in drafts] == [(title, ("harbour",)) for title in TITLES]


def test_a_bare_count_behind_a_name_or_its_categories_hid_both(reading_of) -> None:
    names, filed = ("K. L. Roe", "Bo Lind", "K. L. Roe"), ("Courts", "News", "News, Courts")
    rows = [f"{day} {name} 2" for day, name in zip(DAYS, names, strict=True)]
    assert read(reading_of, rows) == [*zip(TITLES, ISO, names, [()] * 3, [()] * 3, strict=True)]
    rows = [f"{day} {name} {label} 2" for day, name, label in zip(DAYS, names, filed, strict=True)]
    assert read(reading_of, rows) == [*zip(TITLES, ISO, names, labels(filed), [()] * 3, strict=True)]


def test_posts_whose_rows_name_an_account_or_the_editors_were_of_the_post_above(reading_of) -> None:
    names = ("Ann Roe", "redaction", "La rédaction")
    rows = [f"{day} {name}" for day, name in zip(DAYS, names, strict=True)]
    assert read(reading_of, rows, "") == [*zip(TITLES, ISO, names, [()] * 3, [()] * 3, strict=True)]


ALONE = f"Quay notes\n\n{POSTS[0][0]}\n\n{{}}{POSTS[0][1]}\n\n{{}}\n"
"""A page of one post, with what stands over its text, and under it."""


@pytest.mark.parametrize(
    ("over", "under", "told"),
    [
        ("ByadminMay 5, 2021\n\n", "", ("admin", (), ())),
        ("", "Posted byadmin[]May 5, 2021[]Posted inCourts[]Tags: ferry", ("admin", ("Courts",), ("ferry",))),
        ("", "[]Pubblicato daA. B. Rosi[]mercoledì 5 maggio 2021[]Pubblicato inMare", ("A. B. Rosi", ("Mare",), ())),
        ("", "Author adminPosted on May 5, 2021Categories UNTags ferry, dam", ("admin", ("UN",), ("ferry", "dam"))),
        (
            "",
            "Publicado em quarta-feira, 5 de maio de 2021Autor A. B. LimaCategorias MarTags balsa",
            ("A. B. Lima", ("Mar",), ("balsa",)),
        ),
        (
            "  * AuteurPar Jean Roux\n  * Publié5 mai 2021\n  * Aucun commentaire\n\n",
            "  * Étiquettesmort en détention, bac",
            ("Jean Roux", (), ("mort en détention", "bac")),
        ),
        ("  * AuthorBy Ann Roe\n  * PublishedMay 5, 2021\n  * 2 Comments\n\n", "", ("Ann Roe", (), ())),
    ],
)
def test_a_word_right_before_a_name_or_a_label_is_no_part_of_it(over: str, under: str, told, reading_of) -> None:
    (made,) = reading_of(ALONE.format(over, under)).drafts
    front = made.front
    assert (front.date[:10], (front.author, front.categories, front.tags)) == ("2021-05-05", told)
    assert made.body.split() == POSTS[0][1].split()


@pytest.mark.parametrize(
    ("under", "tags"),
    [
        ("Tags: Network «Voices», ferry", ("Network «Voices»", "ferry")),
        ("Tags:#Old mill #Ferry (quay)", ("Old mill", "Ferry (quay)")),
        ("Tags\n# old mill# ferry# dam (quay)", ("old mill", "ferry", "dam (quay)")),
        ("Tags: , ,\nPosted in Courts | 2 Comments »", ()),
        ("Метки паром, мельница Комментарии: 2", ("паром", "мельница")),
    ],
)
def test_signs_and_counts_beside_tags_are_no_part_of_them(under: str, tags: tuple[str, ...], reading_of) -> None:
    under = under.replace("Метки", "Рубрики Суды Метки")
    (made,) = reading_of(ALONE.format("May 5, 2021\n\n", under)).drafts
    assert (made.front.tags, made.body.split()) == (tags, POSTS[0][1].split())


@pytest.mark.parametrize("day", ["Wednesday, May 5, 2021", "May 5, 2021"])
def test_a_name_between_a_day_of_the_week_and_a_count_was_none_and_a_word_of_a_button_is_none(day, reading_of) -> None:
    told = [("Ann Roe 2 Comments", "Ann Roe"), ("View comments", "")]
    made = [reading_of(ALONE.format(f"{day} {row}\n\n", "")).drafts[0].front for row, _ in told]
    assert [(one.date, one.author) for one in made] == [("2021-05-05", name) for _, name in told]


def test_tags_with_signs_under_a_word_for_them_stand_above_what_leads_to_other_posts(reading_of) -> None:
    under = "Tags\n# old mill# ferry\n\nPrevious\nFerry row settled\n\n### Leave a Reply Cancel"
    (made,) = reading_of(ALONE.format("May 5, 2021\n\n", under)).drafts
    assert made.front.tags == ("old mill", "ferry")


def test_the_last_of_a_list_of_all_categories_is_none_of_the_post_under_it(reading_of) -> None:
    aside = "## Categories\n\n  * Courts\n  * News"
    foot = "Posted on May 5, 2021Author A. RoeCategories Sea"
    text = f"# Quay notes\n\n{aside}\n\n# {POSTS[0][0]}\n\n{POSTS[0][1]}\n\n{foot}\n"
    assert reading_of(text).drafts[0].front.categories == ("Sea",)
