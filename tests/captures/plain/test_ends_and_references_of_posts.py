"""What ends a post's text, and what it refers to: in one form or another these were missed on pages of blogs."""

import textwrap

import pytest

HOST = "https://quay.example"
SILOS = "The silos are empty again. Nobody says where the grain has gone since the harvest was brought in"
FERRY = "The ferry runs only at night. The nurses of the island sleep in the waiting room before their shifts"
MENU = f"[Quay Notes]({HOST}/)\n\n- [Home]({HOST}/)\n- [About]({HOST}/about/)\n\n"


@pytest.mark.parametrize(
    ("link", "further"),
    [
        ("[Who owns the ferry?]({}/who-owns-the-ferry/)", True),
        ("[who owns\nthe ferry]({}/who-owns-the-ferry/)", True),
        ("[the ferry]({}/who-owns-the-ferry/)", False),
        ("[About us]({}/about-us/)", False),
        ("[Who owns the ferry?](https://wire.example/who-owns-the-ferry/)", False),
    ],
)
def test_a_post_of_the_blog_that_a_sentence_names_by_its_title_was_missed(link: str, further: bool, reading_of) -> None:
    told = f"We wrote about this in {link.format(HOST)} and have had no answer since."
    page = f"{MENU}# The silos\n\n4 May 2021\n\n{SILOS}.\n\n{told}\n\n{FERRY}.\n"
    made = reading_of(page).drafts[0]
    assert [one.url for one in made.front.see_also] == [f"{HOST}/who-owns-the-ferry/"] * further
    assert made.body.strip() == f"{SILOS}.\n\n{told}\n\n{FERRY}."


def test_the_day_in_an_address_says_more_than_the_month_over_a_page(reading_of) -> None:
    form = "## [{1}]({0})\n\n{2} […]\n\n[Continue reading]({0})\n\n"
    silos, ferry = (f"{HOST}/2021/05/{day}/" for day in ("14/silos", "02/ferry"))
    posts = [form.format(silos, "Silos", SILOS), form.format(ferry, "Ferry", FERRY)]
    page = f"{MENU}# Month: May 2021\n\n{''.join(posts)}"
    assert [made.front.date for made in reading_of(page).drafts] == ["2021-05-14", "2021-05-02"]


BROWSED = f"""\
   [1]Quay Notes

The silos

   4 May 2021

   {SILOS}.

   {{0}}

References

   1. {HOST}/
   2. https://wire.example/letter
   3. https://wire.example/report
"""
CLOSINGS = {
    "a phrase before a number": ("Lire le communiqué complet: [2]https://wire.example/letter", ["letter"]),
    "entries that were wrapped": (
        "Sources:\n     * [2]The letter of the bakers, Committee for Open\n       Courts\n     * [3]A report",
        ["letter", "report"],
    ),
    "a scheme in two lines": ("Source: Wire North, “A report on the fence”, https:/\n/wire.example/report", ["report"]),
}


@pytest.mark.parametrize(("closing", "slugs"), CLOSINGS.values(), ids=CLOSINGS)
def test_sources_of_text_browsers_were_of_the_text(closing: str, slugs: list[str], reading_of) -> None:
    made = reading_of(BROWSED.format(closing)).drafts[0]
    assert [one.url for one in made.front.sources] == [f"https://wire.example/{slug}" for slug in slugs]
    assert "Courts" not in made.body
    assert "wire" not in made.body


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (f"{SILOS} and…", True),
        (f"{SILOS} and\n…", True),
        (f"{SILOS}…\n\nWeiterlesen\n\nCourts, Prisons", True),
        ("We wait…", False),
        (f"{SILOS}.\n\n{FERRY}…", False),
    ],
)
def test_one_paragraph_that_ends_in_dots_is_an_excerpt(text: str, short: bool, reading_of) -> None:
    made = reading_of(f"Quay Notes\n\nThe silos\n\n4 May 2021\n\n{text}\n\nOlder posts\n").drafts[0]
    assert made.short is short
    assert "Weiterlesen" not in made.body


@pytest.mark.parametrize("end", ["Leia mais »", "Läs mer »", "[7]Den Rest des Eintrags lesen »"])
@pytest.mark.parametrize("width", [0, 60, 64, 68, 72])
@pytest.mark.parametrize("below", ["", "Older posts\n\nWordPress\n"])
def test_what_leads_on_amid_a_sentence_took_words_of_the_text_with_it(
    end: str, width: int, below: str, reading_of
) -> None:
    paragraphs = [f"{FERRY}. {SILOS}.", f"{SILOS} last year by the ships. The boats are"]
    shown = [paragraphs[0], f"{paragraphs[1]} {end}"]
    text = "\n\n".join(textwrap.fill(one, width) if width else one for one in shown)
    made = reading_of(f"Quay Notes\n\nThe silos\n\n4 May 2021\n\n{text}\n\n{below}").drafts[0]
    assert made.short
    assert " ".join(made.body.split()) == " ".join(paragraphs)


def test_a_text_that_ends_in_what_leads_on_was_a_button_in_chinese(reading_of) -> None:
    text = "发言人否认有人被殴打。邻居说有四名男子乘白色面包车前来。 \n家属表示,转移之后没有医生见过他。自游"
    made = reading_of(f"码头笔记\n\n谁下令关闭夜校?\n\n2010-05-08\n\n{text} 阅读全文 »\n\n较早文章\n").drafts[0]
    assert (made.short, made.body.split()) == (True, text.split())


ORIGINS = (
    "This article first appeared in {}.",
    "Este artículo se publicó originalmente en {}.",
    "Artikel ini pertama kali terbit di {}.",
    "نُشر هذا المقال أولاً في {}.",
    "این مطلب نخستین بار در {} منتشر شد.",
    "Bu yazı ilk olarak {} yayımlandı.",
    "本文原载于{}。",
    "Texten publicerades först i {}.",
)


@pytest.mark.parametrize("sentence", ORIGINS)
def test_a_sentence_says_where_a_text_first_stood_in_more_languages(sentence: str, reading_of) -> None:
    link = "[Wire North](https://wire.example/report)"
    page = f"Quay Notes\n\nThe silos\n\n4 May 2021\n\n{SILOS}.\n\n*{sentence.format(link)}*\n"
    made = reading_of(page).drafts[0]
    assert [one.url for one in made.front.sources] == ["https://wire.example/report"]


SIGNED = "Text: Ann Roe", "Texto: Ann Roe", "Creado Por - Ann Roe", "Created by Ann Roe"


@pytest.mark.parametrize("byline", SIGNED)
@pytest.mark.parametrize("day", ["", "4 May 2021\n\n"])
def test_who_wrote_a_post_was_its_title(byline: str, day: str, reading_of) -> None:
    posts = [
        f"{name}\n\n{byline}\n\n{day}{text}.\n\n"
        for name, text in (("Who emptied the silos?", SILOS), ("The ferry and its nurses", FERRY))
    ]
    made = reading_of(f"Quay Notes\n\nCategory: Courts\n\n{''.join(posts)}Older posts\n").drafts
    assert [(one.front.title, one.front.author) for one in made] == [
        ("Who emptied the silos?", "Ann Roe"),
        ("The ferry and its nurses", "Ann Roe"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Creado Por - Ann Roe\n\nCategorias:\n  * Courts\n\nFecha: 4 May 2021",
        "4 May 2021\nharbour\n\n约 812 字 ⏰ 阅读需 3 分钟",
    ],
)
def test_a_list_under_a_label_and_how_long_a_text_is_were_titles(head: str, reading_of) -> None:
    page = f"Quay Notes\n\nWho emptied the silos?\n\n{head}\n\n{SILOS}…\n"
    assert reading_of(page).drafts[0].front.title == "Who emptied the silos?"


@pytest.mark.parametrize("below", ["", "3 Comments\n\nOld Tom says:\n\nIt has gone.\n"])
def test_one_paragraph_that_ends_in_dots_is_whole_where_no_list_shows_it(below: str, reading_of) -> None:
    made = reading_of(f"Quay Notes\n\nThe silos\n\n4 May 2021\n\n{SILOS} ...\n\n{below}").drafts[0]
    assert (made.short, made.body) == (False, f"{SILOS} ...\n")


@pytest.mark.parametrize("line", ["Learn more", "Read more", "Weiterlesen"])
def test_a_line_of_the_text_behind_dots_was_a_button(line: str, reading_of) -> None:
    text = f"{SILOS}.\n\nHe said nothing ...\n\n{line}\n\n{FERRY}."
    made = reading_of(f"Quay Notes\n\nThe silos\n\n4 May 2021\n\n{text}\n").drafts[0]
    assert (made.short, made.body) == (False, f"{text}\n")


@pytest.mark.parametrize(
    "line", ["Text: Letter", "Text: PDF (EN)", "Tekst: Polski", "Text: English, German", "Texte: PDF EN"]
)
def test_what_stands_behind_the_word_for_text_was_an_author(line: str, reading_of) -> None:
    made = reading_of(f"Quay Notes\n\nThe silos\n\n{line}\n\n4 May 2021\n\n{SILOS}.\n\n{FERRY}.\n").drafts[0]
    assert made.front.author == ""


@pytest.mark.parametrize("name", ["Ann Roe", "Ann van der Roe", "Ann Roe and Ben Low", "A. Roe", "Redaktion"])
def test_whole_names_behind_the_word_for_text_are_authors(name: str, reading_of) -> None:
    page = f"Quay Notes\n\nThe silos\n\nText: {name}\n\n4 May 2021\n\n{SILOS}.\n\n{FERRY}.\n"
    assert reading_of(page).drafts[0].front.author == name
