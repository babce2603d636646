"""Rows of particulars from which a tool lost days or labels, as those do that keep but the main text of a page."""

import pytest

TEXTS = {
    "en": (
        "Court keeps the river petition",
        "The regional court refused on Tuesday to strike out what three villages ask.",
    ),
    "ru": (
        "Суд оставил в силе жалобу рыбаков",
        "Во вторник районный суд отказался закрыть дело, которое начали три посёлка.",
    ),
    "zh": ("河边三村的诉状被受理", "区法院周三受理了三个渔村在二〇一八年提交的诉状，律师说卷宗仍缺两页，村民还在等。"),
    "ar": (
        "المحكمة تؤجل قضية المكتبة العامة",
        "أجلت المحكمة النظر في قضية المكتبة العامة إلى الخامس من أبريل كما قال المحامي.",
    ),
    "ja": (
        "港の学校が賞を受ける",
        "港の学校は十年の活動で賞を受けた。子どもたちのための賞であると審査員は言った。式は夏にある。",
    ),
    "pt": (
        "O tribunal mantém o pedido do rio",
        "O tribunal regional recusou na terça-feira arquivar o pedido das três aldeias.",
    ),
}


def page(language: str, row: str, posts: int) -> str:
    """Return the text of a page of an invented blog, each post under such a row."""
    title, text = TEXTS[language]
    return "The Lantern Post\n\n" + "".join(f"{title} {post}\n\n{row}\n\n{text}\n\n" for post in range(posts))


@pytest.mark.parametrize("posts", [1, 3])
@pytest.mark.parametrize(
    ("language", "row", "author"),
    [
        ("en", "Published", ""),
        ("en", "Posted on\nby Orla Penhaligon", "Orla Penhaligon"),
        ("ru", "Дата публикации:", ""),
        ("ru", "автором Вера Остапова\nОпубликовано", "Вера Остапова"),
        ("ru", "Опубликовано, автором Вера Остапова", "Вера Остапова"),
        ("zh", "日期:", ""),
        ("zh", "发布于\n作者 林晓舟", "林晓舟"),
        ("zh", "作者 林晓舟 5 分钟 发布于 发表评论", "林晓舟"),
        ("ar", "نُشر في\n\nبواسطة سلمى الحداد", "سلمى الحداد"),
        ("ja", "投稿日:\n作成者: 柚木真砂", "柚木真砂"),
        ("pt", "Por Marta Quental\nPublicado", "Marta Quental"),
    ],
)
def test_what_is_left_of_a_row_without_its_day_was_text_or_a_title(
    language: str, row: str, author: str, posts: int, reading_of
) -> None:
    title, text = TEXTS[language]
    made = [
        (one.front.title, one.front.date, one.front.author, one.body)
        for one in reading_of(page(language, row, posts)).drafts
    ]
    assert made == [(f"{title} {post}", "unknown", author, f"{text}\n") for post in range(posts)]


@pytest.mark.parametrize("label", ["Datum:", "Updated", "日期:"])
def test_a_word_for_a_day_within_a_text_begins_no_post(label: str, reading_of) -> None:
    title, text = TEXTS["en"]
    given = f"{title}\n\n5 May 2021\n\n{text}\n\nThe next hearing\n\n{label}\n\n{text}\n"
    [draft] = reading_of(given).drafts
    assert (draft.front.title, label.strip(":") in draft.body) == (title, True)


@pytest.mark.parametrize("foot", ["Tags:", "Read more\n\nTags:", "Tags:\n\nFacebook Twitter WhatsApp", "Posted in"])
def test_the_word_for_labels_that_a_tool_lost_was_text_and_hid_that_a_post_is_cut_short(foot: str, reading_of) -> None:
    title, text = TEXTS["en"]
    posts = "".join(f"{title} {day}\n\n{day} May 2021\n\n{text}\n\n{foot}\n\n" for day in (9, 5, 2))
    drafts = reading_of(f"The Lantern Post\n\n{posts}").drafts
    assert [(one.front.title, one.body, one.short) for one in drafts] == [
        (f"{title} {day}", f"{text}\n", "Read more" in foot) for day in (9, 5, 2)
    ]


def test_labels_and_buttons_in_lines_of_their_own_let_a_title_under_the_only_day_be_found(reading_of) -> None:
    title, text = TEXTS["en"]
    row = "by Orla Penhaligon\n5 min read\nPosted in Courts\nLeave a comment"
    given = f"The Lantern Post\n\n  • About\n  • Contact\n\nPosted on June 9, 2021\n\n{title}\n\n{row}\n\n{text}\n"
    [draft] = reading_of(given).drafts
    assert (draft.front.title, draft.front.author, draft.front.categories) == (title, "Orla Penhaligon", ("Courts",))


@pytest.mark.parametrize(
    "row", ["Posted on Posted in{} {} min read", "{} {} min read / Leave a comment / Posted on", "{} {} comments Orla"]
)
def test_a_row_that_stands_again_with_another_number_was_a_title_or_hid_its_post(row: str, reading_of) -> None:
    title, text = TEXTS["en"]
    posts = "".join(
        f"{title} {post}\n\n{row.format(',' * (post == 7), post)}\n{title} {post}\n\n{text}\n\n" for post in (5, 6, 7)
    )
    drafts = reading_of(f"The Lantern Post\n\n{posts}").drafts
    assert [(one.front.title, one.body) for one in drafts] == [(f"{title} {post}", f"{text}\n") for post in (5, 6, 7)]


def test_the_title_again_over_a_text_was_its_first_line(reading_of) -> None:
    title, text = TEXTS["en"]
    [draft] = reading_of(f"{title}\n\n5 May 2021\n\n{title}\n\n{text}\n").drafts
    assert (draft.front.title, draft.body) == (title, f"{text}\n")


TEXT = (
    "Nobody in the town had heard of the order before, and the people of the port went on with their work for a week."
)
KEPT = {
    "a part that says who wrote it": f"## The letter of the union\n\nWritten by Ann Roe\n\n{TEXT}\n\n{TEXT}",
    "counts in sentences": f"It took 5 minutes to read\n\n{TEXT}\n\nAnd then?\n\nIt took 9 minutes to read\n\n{TEXT}",
    "a heading of one word": f"## Status\n\n{TEXT}\n\n## Demands\n\n{TEXT}",
    "ways to be reached": f"{TEXT}\n\n## How to reach us\n\n- by post, Quay 4\n- at the gate of the mill",
    "testimonies that break off": f"{TEXT}\n\nOther stories\n\n“They took him and …”\n\nBo\n\n“I could not …”\n\nEve",
    "verses that begin in the title": f"The bakers\n\nThe bread\n\nThe bakers\n\n{TEXT}",
    "a bare last word": f"{TEXT}\n\nTopics",
}


@pytest.mark.parametrize("name", KEPT)
def test_what_looks_like_a_row_or_a_foot_within_a_text_stays_in_it(name: str, reading_of) -> None:
    [draft] = reading_of(f"# The bakers\n\n2 March 2020\n\n{KEPT[name]}\n").drafts
    said = "".join(filter(str.isalnum, KEPT[name]))
    assert (draft.front.title, "".join(filter(str.isalnum, draft.body))) == ("The bakers", said)


def test_a_text_that_ends_in_a_word_that_leads_to_a_name_is_no_fault(reading_of) -> None:
    drafts = reading_of(f"Bread and peace\n\n2 March 2020\n\n{TEXT}\n\nThe bakers of the port\n\nPosted by").drafts
    assert [one.front.title for one in drafts] == ["Bread and peace"]


@pytest.mark.parametrize(
    ("above", "row"),
    [
        ("Опубликовано\n\n", "5 мин чтения\nОставить комментарий\nРубрика\nавтором Вера Стан"),
        ("", "Оставить комментарий / Опубликовано\nПаром остаётся в порту"),
    ],
)
def test_a_post_whose_row_lost_its_day_among_buttons_was_refused(above: str, row: str, reading_of) -> None:
    first = "Во вторник портовое управление закрыло причал и не сказало, на сколько дней это будет."
    text = f"Записки с пристани\n\n{above}Паром остаётся в порту\n\n{row}\n\n{first}\n\nМы ждём у ворот.\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("Паром остаётся в порту", "unknown")
    assert first in made.body
