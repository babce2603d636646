"""Rows of particulars that tools leave in pieces: links wrapped within, each part and comma in a line of its own."""

import pytest

TEXT = "The court granted the petition of the 212 families who ask for water since the year of the flood."
TITLES = ["The petition of three villages", "The night school wins a prize", "A quarry without a licence"]
DAYS = ["2019-10-17", "2019-10-02", "2019-09-11"]
AT = "https://quay.example"


def _posts(row: str) -> str:
    at = {title: (day, day.replace("-", "/")) for title, day in zip(TITLES, DAYS, strict=True)}
    return "".join(
        f"## [{title}]({AT}/{path}/p/)\n\n{row.format(day=day, dir=path)}\n\n{TEXT}\n\n"
        for title, (day, path) in at.items()
    )


WRAPPED = {
    "behind a word": """5 min read, Posted on {day}, by [Ann
Roe](https://quay.example/author/ann/), Posted in
[News](https://quay.example/category/news/), [Leave a
comment](https://quay.example/{dir}/the-petition-of-three-
villages/#respond)""",
    "behind a day": """{day}, posted in
[News](https://quay.example/category/news/), [Leave a
comment](https://quay.example/{dir}/the-petition-of-three-
villages/#respond), 5 min read, by [Ann
Roe](https://quay.example/author/ann/)""",
    "a day between": """Posted in [News](https://quay.example/category/news/), Posted on {day}, [Leave
a comment](https://quay.example/{dir}/the-petition/#respond), 5 min read, by [Ann
Roe](https://quay.example/author/ann/)""",
    "behind a dash": """Posted in [News](https://quay.example/category/news/) –
[Leave a comment](https://quay.example/{dir}/the-petition-of-three-
villages/#respond) – 6 min read – Posted on {day} – by
[Ann Roe](https://quay.example/author/ann/)""",
}


@pytest.mark.parametrize("row", WRAPPED.values(), ids=WRAPPED)
def test_links_that_a_tool_wrapped_in_a_row_begin_no_text(row: str, reading_of) -> None:
    found = reading_of(f"[The Quay]({AT}/)\n\n{_posts(row)}").drafts
    assert [(made.front.title, made.front.date) for made in found] == list(zip(TITLES, DAYS, strict=True))
    assert {(made.front.author, made.front.categories, made.body) for made in found} == {
        ("Ann Roe", ("News",), f"{TEXT}\n")
    }


STACKED = {
    "commas": "Posted on \n{day}\n, \nLeave a comment\n, \nPosted in \n{label}\n, \nby \nAnn Roe\n{title}\n{text}\n",
    "no words": "Ann Roe\n, \n{day}\n, \n5 min read\n, \n{label}\n, \nLeave a comment\n{title}\n{text}\n",
    "one line joined": "by \nAnn Roe\n · \nPosted on \n{day}\n · \nPosted in \n{label}\n · \n5 min\n{title}\n{text}\n",
}


@pytest.mark.parametrize("row", STACKED.values(), ids=STACKED)
@pytest.mark.parametrize("labels", [("News", "Interviews", "News"), ("أخبار", "مقابلات", "أخبار")], ids=["en", "ar"])
def test_parts_and_the_signs_between_them_stand_in_lines_of_their_own(row: str, labels, reading_of) -> None:
    parts = zip(TITLES, DAYS, labels, strict=True)
    posts = "\n\n".join(row.format(title=title, day=day, label=label, text=TEXT) for title, day, label in parts)
    found = reading_of(f"The Quay\nAbout\nContact\n{posts}\nOlder posts\n").drafts
    assert [(made.front.title, made.front.date) for made in found] == list(zip(TITLES, DAYS, strict=True))
    assert [(made.front.author, made.front.categories) for made in found] == [("Ann Roe", (one,)) for one in labels]


def test_a_row_in_pieces_was_a_sentence_with_the_title_and_text_under_it(reading_of) -> None:
    row = "نُشر في \n{day}\n, \nاترك تعليقًا\n, \nنشر في \nأخبار\n, \nبواسطة \nسلمى الحداد\n{title}\n{text}.\n\n\nنص.\n"
    titles, days = ["المحكمة تؤجل القضية", "معلمة تفوز بالجائزة"], ["14 مارس 2022", "2 مارس 2022"]
    text = "أجلت المحكمة النظر في قضية المكتبة العامة إلى الخامس من أبريل بعد جلسة طويلة"
    posts = "\n\n".join(row.format(title=title, day=day, text=text) for title, day in zip(titles, days, strict=True))
    found = reading_of(f"نور المدينة\nحول\nاتصل بنا\n{posts}").drafts
    assert [(made.front.title, made.front.date) for made in found] == [
        (titles[0], "2022-03-14"),
        (titles[1], "2022-03-02"),
    ]


def test_how_long_a_post_is_was_who_wrote_it_where_a_tool_wrapped_that(reading_of) -> None:
    row = "   Leave a comment, Posted in [7]News, [8]Awards, 7 min\n   de lectura"
    page = f"Quay\n\n   Posted on 17 October 2019\n\n    [4]{TITLES[0]}\n\n{row}\n\n   {TEXT}\n"
    (draft,) = reading_of(page).drafts
    assert (draft.front.author, draft.front.categories) == ("", ("News", "Awards"))


@pytest.mark.parametrize(
    "row",
    [
        "Опубликовано {day}, 5 мин чтения, автором Вера Остапова, Оставить комментарий",
        "{day}\n\nАвтор [Вера Остапова]({at}/author/v/)\n\n5 мин\n\n[Оставить комментарий]({at}/#respond)",
        "5 мин чтения\n\n[Вера Остапова]({at}/author/v/)\n\n{day}\n\n[Оставить комментарий]({at}/#respond)",
    ],
    ids=["commas", "a word and a link", "a link"],
)
def test_who_wrote_a_post_was_its_category_or_nobody(row: str, reading_of) -> None:
    days = {"21 февраля 2018": "Суд оставил в силе жалобу", "8 февраля 2018": "Мы просто считали грузовики"}
    text = "Во вторник районный суд отказался закрыть дело, которое три посёлка начали в 2016 году."
    posts = "".join(f"{row.format(day=day, at=AT)}\n\n## {title}\n\n{text}\n\n" for day, title in days.items())
    found = reading_of(f"[Записки]({AT}/)\n\n# Архивы\n\n{posts}").drafts
    assert [(made.front.title, made.front.author, made.front.categories) for made in found] == [
        (title, "Вера Остапова", ()) for title in days.values()
    ]
