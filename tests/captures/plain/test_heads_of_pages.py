"""What stands above the posts of a page: the title of its document, the name of its blog, a menu."""

import pytest

from muniment.captures.words.page import heading

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HEAD = "Skip to content\nThe Sluice\nNotes from a wet parish\nHome\nAbout\nContact\n"


@pytest.mark.parametrize("sign", ["–", "|", "-", "«"])
def test_the_title_of_the_document_tells_which_line_is_the_title_of_the_post(sign: str, reading_of) -> None:
    head = f"{HEAD}\n\n5 May 2021\n \n/\n \n3 comments\n\n"
    text = f"Water denied again {sign} The Sluice\n\n{head}Water denied again\n\n"
    drafts = reading_of(f"{text}{P}\n\n{Q}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("Water denied again", "2021-05-05")]


def test_what_the_title_of_a_document_says_of_the_blog_alone_is_no_title(reading_of) -> None:
    text = f"Notes from a wet parish – The Sluice\n{HEAD}Water denied\n5 May 2021\n{P}\nThe lock\n4 May 2021\n{Q}\n"
    assert [made.front.title for made in reading_of(text).drafts] == ["Water denied", "The lock"]


@pytest.mark.parametrize(
    ("head", "tags", "categories"),
    [
        ("Tag: wells – The Sluice", ("wells",), ()),
        ("Category: Courts | The Sluice", (), ("Courts",)),
        ("Etiqueta: pous – The Sluice", ("pous",), ()),
        ("Tag: wells – and rivers", ("wells – and rivers",), ()),
    ],
)
def test_the_name_of_the_blog_is_no_part_of_a_label_in_a_heading(head: str, tags, categories, reading_of) -> None:
    front = reading_of(f"{head}\n{HEAD}\n# Water denied\n\n5 May 2021\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.tags, front.categories) == (tags, categories)


@pytest.mark.parametrize("menu", ["Home About Contact", "Inicio Nosotros Contacto", "ホーム 概要 連絡先"])
@pytest.mark.parametrize("mark", ["", "     * "])
def test_no_title_stands_above_the_menu_of_a_page(menu: str, mark: str, reading_of) -> None:
    entries = "\n".join(f"{mark}{entry}" for entry in menu.split())
    text = f"The Sluice\n\nNotes from a very wet parish\n\n{entries}\n\n5 May 2021 / 1 comment\n\nThe old lock\n\n"
    drafts = reading_of(f"{text}{P}\n\n{Q}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("The old lock", "2021-05-05")]


@pytest.mark.parametrize("head", [f"{HEAD}\n", "", "Tag: wells\n"])
@pytest.mark.parametrize("foot", ["", "\nPosts navigation\n\nOlder posts\n\n© 2021 The Sluice\n"])
@pytest.mark.parametrize("blank", ["\n", ""])
def test_a_page_may_list_dates_each_with_a_title_under_it_and_no_text(head, foot, blank, reading_of) -> None:
    rows = [
        ("21 September 2017", "Water is denied"),
        ("14 June 2017", "A letter"),
        ("8 May 2017", "Three nights"),
    ]
    text = blank.join(f"{day}/ 3 comments\n{blank}{title}\n" for day, title in rows)
    drafts = reading_of(f"{head}{text}{foot}").drafts
    told = [("Water is denied", "2017-09-21"), ("A letter", "2017-06-14"), ("Three nights", "2017-05-08")]
    assert [(made.front.title, made.front.date) for made in drafts] == told


@pytest.mark.parametrize("head", [f"{HEAD}\n", ""])
def test_a_page_may_list_titles_each_with_its_date_under_it_and_no_text(head: str, reading_of) -> None:
    rows = [
        ("21 September 2017", "Water is denied"),
        ("14 June 2017", "A letter to all"),
        ("8 May 2017", "Nights"),
    ]
    text = "\n".join(f"{title}\n\n{day}/ 3 comments\n" for day, title in rows)
    told = [("Water is denied", "2017-09-21"), ("A letter to all", "2017-06-14"), ("Nights", "2017-05-08")]
    assert [(made.front.title, made.front.date) for made in reading_of(f"{head}{text}").drafts] == told


def test_a_title_that_a_tool_names_is_that_though_a_line_stands_between_it_and_the_text(reading_of) -> None:
    head = '---\ntitle: The old lock is shut\nauthor: Ann Roe\ndate: "2021-05-05"\nfingerprint: f361\n---\n'
    front = reading_of(f"{head}Notes from the Old Sluice\n{P}\n{Q}\n").drafts[0].front
    assert (front.title, front.date, front.author) == ("The old lock is shut", "2021-05-05", "Ann Roe")


def test_labels_that_a_tool_parted_stand_between_dates_and_titles_one_or_several(reading_of) -> None:
    first = f"5 May 2021\nann\nNews\nWater denied to the quay\n{P}"
    second = f"4 May 2021\nann\nNews\n,\nCensorship\nCensor’s list grows by nine titles\n{Q}"
    third = f"3 May 2021\nann\nLetters\nA letter from the old lock\n{P}"
    drafts = reading_of("\n".join(["The Sluice", "Home", "About", first, second, third, "Older posts\n"])).drafts
    told = ["Water denied to the quay", "Censor’s list grows by nine titles", "A letter from the old lock"]
    assert [made.front.title for made in drafts] == told


@pytest.mark.parametrize("lead", ["Read more at", "Weiterlesen auf"])
def test_what_leads_to_a_source_in_the_next_line_is_no_button(lead: str, reading_of) -> None:
    text = (
        f"The Sluice\nHome\nAbout\nWater denied\n5 May 2021\n{P}\n{Q}\n{lead}\nThe River Diaries\nOlder posts\nSearch\n"
    )
    (draft,) = reading_of(text).drafts
    assert draft.body.split() == f"{P} {Q} {lead} The River Diaries".split()
    assert not any("short" in doubt for doubt in draft.doubts)


@pytest.mark.parametrize(
    ("blog", "day", "title"),
    [
        ("Écluse", "samedi 6 novembre 2010", "Veillée muette"),
        ("Le blog du quai nord", "lundi 1 octobre 2007", "La digue et ses gardiens"),
        ("Quay", "Monday, 1 October 2007", "The keeper of the dike is free"),
    ],
)
def test_the_name_of_a_blog_over_the_day_of_a_post_was_its_title(blog: str, day: str, title: str, reading_of) -> None:
    (made,) = reading_of(f"{blog}\n\n{day}\n\n{title}\n\n{P}\n\n{Q}\n").drafts
    assert (made.front.title, made.body) == (title, f"{P}\n\n{Q}\n")


@pytest.mark.parametrize("below", ["Ana Roe", "Ana Maria Roe", "Photo: Ana Roe"])
@pytest.mark.parametrize("title", ["Who opened the northern sluice?", "Four years without a single trial"])
def test_a_title_may_stand_over_a_day_of_the_week_and_a_name(title: str, below: str, reading_of) -> None:
    (made,) = reading_of(f"{title}\n\nMonday, 1 October 2007\n\n{below}\n\n{P}\n\n{Q}\n").drafts
    assert made.front.title == title


PLACED = {
    "Prefeito de Ribeira Velha, Caio Lobato (RV), a respeito das comportas": "{}\nVeja - 04/03/2016\n",
    "خمس نقابات تطالب بالإفراج عن عمال الأرصفة الموقوفين": "صورة\nصورة\n● أخبار الميناء ٤ مارس ٢٠١٦\n\n{}\n\n",
    "水門の番人が帰ってきた夜のことを町の人に聞いた": "最新記事\n水門の話 (02/19)\n{}[2016年03月04日(Fri)]\n",
}


@pytest.mark.parametrize(("title", "head"), PLACED.items())
def test_the_category_beside_the_only_day_of_a_page_was_the_title(title: str, head: str, reading_of) -> None:
    (made,) = reading_of(f"{head.format(title)}{P}\n{Q}\n").drafts
    assert (made.front.title, made.front.date, made.body) == (title, "2016-03-04", f"{P}  \n{Q}\n")


HEADINGS = {
    "Arquivo de Tag | cais": ("cais", "", ""),
    "Posts Tagged / cais": ("cais", "", ""),
    "Archiv štítku: cais": ("cais", "", ""),
    "Tagarchief: cais": ("cais", "", ""),
    "标签存档：cais": ("cais", "", ""),
    "Archivos de la categoría: Cais": ("", "Cais", ""),
    "Archiwum kategorii: Cais": ("", "Cais", ""),
    "ארכיון קטגוריה: Cais": ("", "Cais", ""),
    "Autore: Redazione": ("", "", "Redazione"),
    "Архив автора: Ana Roe": ("", "", "Ana Roe"),
    "Архив рубрики: Cais": ("", "Cais", ""),
    "Архив рубрик: Cais": ("", "Cais", ""),
    "Μηνιαίο αρχείο: Μάιος 2014": ("", "", ""),
}


@pytest.mark.parametrize(("head", "said"), HEADINGS.items())
def test_the_heading_of_an_archive_was_known_in_some_languages_alone(head: str, said: tuple[str, ...]) -> None:
    told = heading.read(head)
    assert told is not None
    assert (told.tag, told.category, told.author) == said


@pytest.mark.parametrize("head", ["Tagebuch: eine Woche", "Monatsarchive und Akten", "Tag / Nacht"])
def test_what_begins_like_a_heading_is_none(head: str) -> None:
    assert heading.read(head) is None


def test_what_stands_above_the_heading_of_an_archive_was_a_post(reading_of) -> None:
    page = f"Quay!\n\nWe are the quay.\n\nPosts Tagged / wells\n\nWho opened the sluice?\n\n{P} {Q}\n\n0\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.tags) == ("Who opened the sluice?", ("wells",))


@pytest.mark.parametrize("minutes", ["Czas czytania 12 min", "Lesezeit 5 Minuten", "Thời gian đọc 4 phút"])
def test_how_long_a_post_takes_to_read_was_its_title(minutes: str, reading_of) -> None:
    title = "Od mostu do śluzy św. Jana i o prawie do wody"
    (made,) = reading_of(f"Support us\n\n{title}\n\n2023-11-05\n{minutes}\n{P}\n\n{Q}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2023-11-05")


def test_the_day_on_which_a_magazine_was_seen_dated_a_post_whose_hour_has_its_zone(reading_of) -> None:
    page = f"• Rabu, 10 Agustus 2022\n\nTukang roti mogok\n\n- Minggu, 19 September 2021 | 13:13 WIB\n{P}\n\n{Q}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == ("Tukang roti mogok", "2021-09-19T13:13")


def test_who_wrote_a_post_stands_under_a_title_that_asks_in_scripts_without_capitals_too(reading_of) -> None:
    title = "اليوم الدولي لعمال الموانئ: ماذا بعد الإضراب؟"
    (made,) = reading_of(f"{title}\n\nأوس سمير الهاني\n\n2024-06-26 03:57\n\n{P}\n\n{Q}\n").drafts
    assert (made.front.title, made.front.date) == (title, "2024-06-26T03:57")


def test_the_day_in_the_head_of_a_report_began_a_second_post(reading_of) -> None:
    report = f"سخنران: آنا رو\n\nمکان: اسکله شمالی\n\nتاریخ: 13 جون 2021\n\nماهنامه بندر: 234\n\n{P}\n\n{Q}"
    (made,) = reading_of(f"۱۴۰۰ خرداد ۲۳, یکشنبه\n\nانتخابات کارگران اسکله\n\n{report}\n").drafts
    assert (made.front.title, made.front.date) == ("انتخابات کارگران اسکله", "2021-06-13")


def test_what_stands_under_the_day_below_a_text_was_a_post_without_a_word(reading_of) -> None:
    (made,) = reading_of(f"{P} {Q}\n\n2021-05-08 08:16:02\n\nAangeboden door: havenkrant.example\n").drafts
    assert (made.front.date, made.body.strip()) == ("2021-05-08T08:16", f"{P} {Q}")


FURTHER = "The sluice again\n\n2 May 2021\n\nThe keeper came back on Sunday, and he had no key with him."
FOLLOWED = {"a new page": ("The Sluice\n\nNotes from a wet parish\n\n", ()), "the same page": ("", ("Courts",))}


@pytest.mark.parametrize(("head", "labels"), FOLLOWED.values(), ids=list(FOLLOWED))
def test_the_heading_of_a_page_labelled_the_posts_of_the_next(head: str, labels: tuple[str, ...], reading_of) -> None:
    first = f"The Sluice\n\nNotes from a wet parish\n\nCategory: Courts\n\nWater denied\n\n5 May 2021\n\n{P}\n\n"
    fronts = [made.front for made in reading_of(f"{first}The lock\n\n4 May 2021\n\n{Q}\n\n{head}{FURTHER}\n").drafts]
    assert [front.title for front in fronts] == ["Water denied", "The lock", "The sluice again"]
    assert [front.categories for front in fronts] == [("Courts",), ("Courts",), labels]


LONG = "What the keeper of the sluice said of those who came for the key, and why none of the forty got it back"


@pytest.mark.parametrize("above", ["", "The Sluice\n\nHome » Courts\n\n"])
@pytest.mark.parametrize(
    ("title", "row", "under"),
    [
        ("Water denied again", "5 May 2021", "The gate, seen from the river\n\n"),
        ("Water denied again", "5 May 2021", "From left: the keeper and his son. Photos: Lock.\n\n"),
        (LONG, "The Sluice, 5 May 2021", "The keeper, 水门\n\nFrom left: the keeper and his son. Photos: Lock.\n\n"),
    ],
)
def test_what_stands_under_the_day_of_the_only_post_of_an_archive_was_its_title(
    above: str, title: str, row: str, under: str, reading_of
) -> None:
    text = f"{above}Archive for category Courts\n\n{title}\n\n{row}\n\n\n{under}{P} {Q}\n\n{Q} {P}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date, made.front.categories) == (title, "2021-05-05", ("Courts",))


@pytest.mark.parametrize("row", ["Marqué avec", "Tagged with", "Etiquetado como"])
def test_what_joins_a_word_for_tags_to_those_that_a_tool_lost_was_a_tag(row: str, reading_of) -> None:
    text = f"Water denied\n\n5 May 2021\n\n{P}\n\nPosted in Courts | {row} | Leave a comment\n\n"
    (made, _) = reading_of(f"{text}The lock\n\n4 May 2021\n\n{Q}\n\nPosted in Courts\n").drafts
    assert (made.front.tags, made.front.categories) == ((), ("Courts",))


def test_the_words_of_pictures_under_a_title_were_who_wrote_the_post(reading_of) -> None:
    title = "Speaking up for the keeper at the lock"
    (made,) = reading_of(f"{title}\n\nAnna Roe\n\n{P}\n\nAnna Roe\n\nAnna Roe\n\n{Q} {P}\n").drafts
    assert (made.front.title, made.front.author) == (title, "")


def test_a_row_of_feed_and_accounts_over_a_post_that_its_foot_dates_is_no_title(reading_of) -> None:
    text = "Unter diesem Motto findet eine Demonstration am Hafen statt, die wir unterstützen und zu der wir aufrufen."
    head = "   [7]Hafen MV\n\n   [39]Feed [40]Twitter [41]Facebook [42]Youtube\n\n"
    foot = "   12. September 2013\n\n   getaggt mit: [45]Kai, [46]Hafen\n\n   [49]Nächste [50]Vorherige\n"
    (made,) = reading_of(f"{head}Der Kai ist ein Menschenrecht!\n\n   {text}\n\n{foot}").drafts
    assert (made.front.title, made.front.date) == ("Der Kai ist ein Menschenrecht!", "2013-09-12")
