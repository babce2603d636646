"""Pages as plain as can be: the name of a blog over its posts, in tongues that English says little of."""

import pytest

WRAPPED = [
    (
        """\
Hafenwacht

Die unterzeichnenden Organisationen fordern die sofortige Freilassung der im
Nordhafen seit Mai Verhafteten

4. März 2020

Sie kam am Montag frei.
""",
        "Die unterzeichnenden Organisationen fordern die sofortige Freilassung der im Nordhafen seit Mai Verhafteten",
    ),
    (
        """\
مرصد المرفأ

المنظمات الموقعة أدناه تطالب بالإفراج الفوري عن الصحفية المعتقلة في مرفأ الشمال
يوم الثلاثاء الماضي

4 مارس 2020

أفرج عنها يوم الاثنين.
""",
        "المنظمات الموقعة أدناه تطالب بالإفراج الفوري عن الصحفية المعتقلة في مرفأ الشمال يوم الثلاثاء الماضي",
    ),
]
ROOTED = """\
                           [1]Vigía del muelle

   4 de marzo de 2020

[2]Tres abogados libres

   Fueron liberados el lunes.

References

   1. {}
   2. https://muelle.example/2020/03/tres-abogados-libres/
"""
LISTED = "{title}\n\nWe, the undersigned, ask for it.\n\n• Quay Watch\n\n• Book Friends\n\n{day}"


@pytest.mark.parametrize(("text", "title"), WRAPPED)
def test_a_title_broken_where_the_page_ends_is_whole_though_no_small_letter_goes_on(text, title, reading_of) -> None:
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (title, "2020-03-04")


def test_a_line_with_room_for_the_next_word_is_whole(reading_of) -> None:
    room = WRAPPED[0][0].replace("die sofortige Freilassung der im\nNordhafen seit Mai", "die\nFreiheit der")
    (made,) = reading_of(room).drafts
    assert made.front.title != "Die unterzeichnenden Organisationen fordern die Freiheit der Verhafteten"


def test_what_leads_to_the_root_of_a_site_by_its_number_is_no_title_over_a_day(reading_of) -> None:
    (made,) = reading_of(ROOTED.format("https://muelle.example/")).drafts
    assert made.front.title == "Tres abogados libres"


def test_what_leads_elsewhere_by_its_number_may_be_one(reading_of) -> None:
    (made,) = reading_of(ROOTED.format("https://muelle.example/2020/03/04/vigia/")).drafts
    assert made.front.title == "Vigía del muelle"


@pytest.mark.parametrize("several", [True, False])
def test_a_list_over_a_day_ends_a_brief_text_as_a_sentence_does(several, reading_of) -> None:
    told = [("Three lawyers freed", "March 4, 2020", "2020-03-04"), ("A boat is back", "March 1, 2020", "2020-03-01")]
    told = told[: 1 + several]
    posts = "\n\n".join(LISTED.format(title=title, day=day) for title, day, _ in told)
    drafts = reading_of(f"Quay Watch\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, iso) for title, _, iso in told]


HEAD = "Портовый дозор\n\nПрава человека на побережье\n\n  • Главная\n  • О нас\n  • Контакты\n\n"
ASIDE = (
    "О нас\n\nПрава человека на побережье\n\n"
    "  • {}\n  • {}\n  • Адвокатов порта снова вызывают в суд без слова о причинах\n"
)
TOLD = [
    ("Три адвоката на свободе", "4 марта 2020", "2020-03-04"),
    ("Заявление о солидарности со студентами старого университета", "1 марта 2020", "2020-03-01"),
    ("Суд порта", "11 февраля 2020", "2020-02-11"),
]
ORDERS = ["{title}\n\n{text}\n\n{day}", "{day}\n\n{title}\n\n{text}", "{title}\n\n{day}\n\n{text}"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("count", [1, 3])
def test_the_menu_over_brief_posts_and_their_latest_beside_them_are_none_of_them(order, count, reading_of) -> None:
    told = TOLD[:count]
    posts = [order.format(title=title, day=day, text="Их освободили в понедельник.") for title, day, _ in told]
    aside = ASIDE.format(TOLD[0][0], TOLD[1][0])
    drafts = reading_of(HEAD + "\n\n".join(posts) + "\n\n" + aside).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, iso) for title, _, iso in told]


def test_brief_posts_under_their_days_are_no_cards_that_end_with_them(reading_of) -> None:
    titles = [
        *(title for title, _, _ in TOLD[:2]),
        "Суд порта не отвечает на письма трёх деревень, и никто не знает почему",
    ]
    days = [day for _, day, _ in TOLD]
    posts = [f"{day}\n\n{title}\n\nИх освободили в понедельник." for title, day in zip(titles, days, strict=True)]
    drafts = reading_of("Портовый дозор\n\nПрава человека на побережье\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [made.front.title for made in drafts] == titles


def test_the_heading_of_a_search_stands_under_a_menu_too(reading_of) -> None:
    text = HEAD + "Результаты поиска: суд\n\nТри адвоката на свободе\n\n4 марта 2020\n\nИх освободили в понедельник.\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("Три адвоката на свободе", "2020-03-04")


@pytest.mark.parametrize("lead", ["تم النشر بتاريخ", "نشرت بتاريخ", "بتاريخ"])
def test_words_that_lead_to_an_arabic_day_are_no_title(lead: str, reading_of) -> None:
    text = "الإفراج عن ثلاثة محامين\n\nأفرج عنهم يوم الاثنين بعد ثلاث سنوات من الاحتجاز في سجن الشمال دون محاكمة.\n"
    (made,) = reading_of(f"{lead} 4 مارس 2020 بواسطة ليلى حداد\n\n{text}").drafts
    assert (made.front.title, made.front.date) == ("الإفراج عن ثلاثة محامين", "2020-03-04")
