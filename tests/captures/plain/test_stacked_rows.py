"""Rows of which a tool set each part in a line of its own, as it does with what block themes show of a post."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

HOST = "https://quay.example"
SIGNS = ("•", "|", "/", "·")
STACKS = {
    "label, day": ("Courts", "{day}"),
    "day, label": ("{day}", "Courts"),
    "day, name": ("{day}", "Ann Roe"),
    "day, name, label, minutes": ("{day}", "Ann Roe", "Courts", "4 Min. Lesezeit"),
    "day, minutes, words, name": ("{day}", "2 min", "114 words", "Ann Roe"),
    "button, label, name, day": ("Leave a comment", "Courts", "By Ann Roe", "{day}"),
}
PLACES = {"over titles": "{row}\n\n{title}\n\n{text}", "under titles": "{title}\n\n{row}\n\n{text}"}


def stacked(parts: tuple[str, ...], sign: str, day: str, gap: str = "\n\n") -> str:
    return f"{gap}{sign}{gap}".join(parts).format(day=day)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("parts", STACKS.values(), ids=STACKS)
def test_parts_in_lines_of_their_own_with_signs_between_are_one_row(parts, sign, place, reading_of) -> None:
    posts = [
        place.format(title=title, row=stacked(parts, sign, day), text=text)
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    drafts = reading_of(page(*posts)).drafts
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == [*zip(TITLES, ISO, strict=True)]
    named = any("Ann Roe" in part for part in parts)
    assert not named or {made.front.author for made in drafts} == {"Ann Roe"}
    assert not any("Courts" in made.body or "Ann Roe" in made.body for made in drafts)


def test_an_empty_entry_of_a_list_under_a_day_makes_no_row_of_the_title_under_it(reading_of) -> None:
    posts = [f"{title}\n\n{text}\n\n{day}\n    • " for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(TITLES, ISO, strict=True)]


WORDS = {
    "Russian": ("в рубрике Суды", "Вера Ланская", "Суды"),
    "German": ("in der Kategorie Gerichte", "Ute Brandt", "Gerichte"),
    "French": ("dans la catégorie Justice", "Aude Roy", "Justice"),
}


@pytest.mark.parametrize(("filed", "name", "label"), WORDS.values(), ids=WORDS)
def test_words_for_a_category_under_a_day_begin_a_row_and_a_name_ends_it(filed, name, label, reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\n{filed}\n\n{name}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {(made.front.author, made.front.categories) for made in drafts} == {(name, (label,))}


LENGTHS = ("Reading time: 4 minutes", "Tiempo de lectura: 4 minutos", "زمان مطالعه: 4 دقیقه", "阅读时间： 4 分钟")


@pytest.mark.parametrize("length", LENGTHS)
def test_how_long_a_post_takes_to_read_is_no_title_of_one_whose_day_stands_under_its_text(length, reading_of) -> None:
    title, text = POSTS[0]
    foot = "Posted\n\n14 May 2021\n\nin\n\nCourts\n\nby\n\nAnn Roe\n\nTags:\n\ndocks, wages"
    asked = "What did the judge ask them?\n\nHe asked for the names of those who had paid for the printing of it."
    (made,) = reading_of(f"Quay notes\n\nHome\nAbout\n\n{title}\n\n{length}\n\n{text}\n\n{asked}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (title, "2021-05-14", "Ann Roe")
    assert (made.front.categories, made.front.tags) == (("Courts",), ("docks", "wages"))


FEET = {
    "Persian": "منتشر شده\n\n14 می 2021\n\nدر\n\nدادگاه‌ها\n\nتوسط\n\nمهتاب رستگار\n\nبرچسب‌ها:\n\nبندر, معلمان",
    "Portuguese": "Publicado\n\n14 de maio de 2021\n\nem\n\nJustiça\n\npor\n\nIara Nogueira\n\nTags:\n\nrio, barco",
    "Russian": "Опубликовано\n\n14 мая 2021\n\nв\n\nСуды\n\nот\n\nВера Ланская\n\nМетки:\n\nберег, река",
}
SAID = {
    "Persian": ("مهتاب رستگار", ("دادگاه‌ها",), ("بندر", "معلمان")),
    "Portuguese": ("Iara Nogueira", ("Justiça",), ("rio", "barco")),
    "Russian": ("Вера Ланская", ("Суды",), ("берег", "река")),
}


@pytest.mark.parametrize("language", FEET)
def test_words_in_lines_of_their_own_lead_to_what_a_foot_says(language: str, reading_of) -> None:
    title, text = POSTS[0]
    (made,) = reading_of(f"Quay notes\n\nHome\nAbout\n\n{title}\n\n{text}\n\n{FEET[language]}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2021-05-14")
    assert (made.front.author, made.front.categories, made.front.tags) == SAID[language]


def link(title: str, day: str) -> str:
    return f"{HOST}/{day.replace('-', '/')}/{title.lower().replace(' ', '-').strip('?')}/"


@pytest.mark.parametrize("mark", ["", "  • ", "* "])
def test_titles_that_lead_to_permalinks_with_their_days_date_a_list_that_says_none(mark: str, reading_of) -> None:
    posts = [
        f"{mark}{title}     ({link(title, day)})\n\n    {text}" for (title, text), day in zip(POSTS, ISO, strict=True)
    ]
    drafts = reading_of(f"Quay notes ({HOST})\n\nCategory: Courts\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(TITLES, ISO, strict=True)]


def test_what_readers_said_last_is_no_post(reading_of) -> None:
    title, text = POSTS[0]
    said = (
        "Recent Comments\n\n  1. Bea on [Ferry row settled](/1)14 May 2021\n\nThey asked for the papers too, last week."
    )
    (made,) = reading_of(
        f"# {title}\n\n[14 April 2021](/2)\n\n{text}\n\n### {said}\n\n### Archives\n\n  * May 2021\n"
    ).drafts
    assert (made.front.title, made.front.date) == (title, "2021-04-14")


ENTRIES = {
    "a day at the end of each": "  • {title}\n\n    {text}\n\n    {day}",
    "a day and a row at the beginning of each": (
        "     * {day}\n       in the category Courts\n       Ann Roe\n\n{title}\n       {text}"
    ),
}


DOTTED = ("9. Mai 2021", "4. Mai 2021", "2. April 2021")


def test_a_day_with_its_full_stop_is_no_entry_of_a_list(reading_of) -> None:
    said = "\n\n".join(f"  • {t}\n\n    {day}\n\n    {x}" for (t, x), day in zip(POSTS, DOTTED, strict=True))
    drafts = reading_of(f"Quay notes\n\n  • Home\n  • About\n\nArchiv\n\n{said}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_a_day_is_of_the_entry_of_a_list_that_it_stands_in(entry: str, reading_of) -> None:
    said = "\n".join(entry.format(title=t, text=x, day=d) for (t, x), d in zip(POSTS, DAYS, strict=True))
    drafts = reading_of(f"Quay notes\n\n     * Home\n     * About\n\nAll news\n\n{said}\n").drafts
    assert [(made.front.title, made.front.date[:10]) for made in drafts] == [*zip(TITLES, ISO, strict=True)]


CLOSINGS = (
    *("Laisser un commentaire Annuler la réponse", "دیدگاهتان را بنویسید لغو پاسخ", "发表回复 取消回复"),
    *("Tinggalkan Balasan Batalkan balasan", "Schreibe einen Kommentar Antworten abbrechen"),
)


@pytest.mark.parametrize("closing", CLOSINGS)
def test_what_stands_over_the_form_for_comments_is_none_of_a_text(closing: str, reading_of) -> None:
    title, text = POSTS[0]
    (made,) = reading_of(f"{title}\n\n{DAYS[0]}\n\n{text}\n\n{closing}\n").drafts
    assert made.body.strip() == text


COUNTED = (
    *("یک پاسخ به “Bakers walk out”", "رد واحد على “Bakers walk out”", "“Bakers walk out” への1件のコメント"),
    *("“Bakers walk out” 有 1 条评论", "“Bakers walk out” için bir yanıt", "Uma resposta para “Bakers walk out”"),
    *("Satu tanggapan untuk “Bakers walk out”", "Eine Antwort zu „Bakers walk out“"),
)


@pytest.mark.parametrize("counted", COUNTED)
def test_the_heading_of_comments_quotes_the_title_in_any_language(counted: str, reading_of) -> None:
    title, text = POSTS[0]
    said = "Bea\n\n14 June 2021\n\nI met them once, and all they wanted was the pay for these weeks."
    (made,) = reading_of(f"{title}\n\n{DAYS[0]}\n\n{text}\n\n{counted}\n\n{said}\n").drafts
    assert (made.front.title, made.front.date, made.body.strip()) == (title, ISO[0], text)


@pytest.mark.parametrize("led", ["Posted on ", "Publicado em ", "Veröffentlicht am "])
def test_a_title_that_words_before_the_day_follow_without_a_space_is_the_title_alone(led: str, reading_of) -> None:
    posts = [
        f"{title}{led}{day} | Leave a comment\n\n{text}\nNobody knew of it."
        for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    drafts = reading_of(page(*posts)).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(TITLES, ISO, strict=True)]


def test_further_reading_at_the_end_of_a_text_is_no_title_of_the_foot_under_it(reading_of) -> None:
    title, text = POSTS[0]
    led = f"See also: [{POSTS[1][0]}]({link(POSTS[1][0], ISO[1])})"
    foot = "Posted\n\n14 May 2021\n\nin\n\nCourts\n\nby\n\nAnn Roe"
    (made,) = reading_of(f"Quay notes\n\n{title}\n\nReading time: 4 minutes\n\n{text}\n\n{led}\n\n{foot}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == (title, "2021-05-14", "Ann Roe")
    assert [note.url for note in made.front.see_also] == [link(POSTS[1][0], ISO[1])]
