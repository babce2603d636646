"""Lists of cut texts whose particulars stand in several lines, in any order: minutes, labels, who wrote each."""

import pytest

from muniment.captures.plain.titles import looks
from muniment.captures.words.rows import dateline

FERRY, LOGBOOKS = "The ferry stays in port for a week", "Two clerks are free again"


def _told(reading_of, text: str) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading_of(text).drafts]


def _row(label: str, minutes: int, day: str) -> str:
    return f"   Posted in [1]{label}\n   {minutes} min read\n   by [2]Ana Roe\n   Posted on {day}"


def test_how_long_a_post_is_to_read_between_its_label_and_its_author_was_its_title(reading_of) -> None:
    def card(number: int, minutes: int, day: str, title: str, words: str) -> str:
        head = f"{_row('News', minutes, day)}\n\n[{number}]{title}\n\n   {title}\n\n"
        return f"{head}   {words}\n\n   [{number + 1}]Read more\n\n"

    first = card(3, 5, "2021-03-04", FERRY, "The harbour office locked the ramp on…")
    other = card(5, 8, "2021-02-19", LOGBOOKS, "The court saw no evidence in what the…")
    text = f"   [1]Quay Notes\n\n                     Category Archives: News\n\n{first}{other}"
    assert _told(reading_of, text) == [(FERRY, "2021-03-04"), (LOGBOOKS, "2021-02-19")]


def test_how_long_a_post_is_to_read_was_a_title_where_posts_have_other_numbers_of_labels(reading_of) -> None:
    def card(title: str, day: str, labels: str, words: str) -> str:
        return f"{title}\nDeja un comentario\n7 min de lectura\n{day}\n{labels}\nAna Roe\n{words}\nLeer más\n"

    first = card("El barco sigue en el puerto", "17 de octubre de 2019", "Noticias", "La oficina cerró la rampa a las…")
    other = card("¿Quién guarda los diarios?", "2 de octubre de 2019", "Opinión", "Una ley nueva permite todo eso.…")
    last = card("Premio a los pilotos", "11 de septiembre de 2019", "Noticias\n, \nPremios", "La radio emite desde un…")
    text = f"Notas del Muelle\nAcerca de\nContacto\n{first}\n\n{other}\n\n{last}\nEntradas anteriores\n"
    assert _told(reading_of, text) == [
        ("El barco sigue en el puerto", "2019-10-17"),
        ("¿Quién guarda los diarios?", "2019-10-02"),
        ("Premio a los pilotos", "2019-09-11"),
    ]


def test_a_title_of_two_words_among_longer_ones_stands_over_a_cut_text(reading_of) -> None:
    def post(day: str, title: str, words: str) -> str:
        return f"نُشر في {day}\n\n{title}\n\n{words}\n\nمتابعة القراءة\n\n#محاكم\n\n"

    first = post("14 مارس 2022", "العبارة تبقى في الميناء", "أغلق مكتب الميناء المنحدر منذ يوم الخميس…")
    other = post("20 فبراير 2022", "دفاتر السفن", "أربعون دفترا كل أسبوع ولا أحد يقرؤها.…")
    text = f"دفتر الرصيف\n\n• حول\n\n• اتصل بنا\n\nأرشيف الوسم: محاكم\n\n{first}{other}"
    assert _told(reading_of, text) == [("العبارة تبقى في الميناء", "2022-03-14"), ("دفاتر السفن", "2022-02-20")]


def test_an_arabic_word_over_the_day_took_the_first_paragraph_for_the_rest_of_its_sentence(reading_of) -> None:
    first = "أغلق مكتب الميناء المنحدر منذ يوم الخميس."
    text = f"دفتر الرصيف\nحول\nالعبارة تبقى في الميناء\nنُشر في \n14 مارس 2022\n{first}\n\n\nقال الربان.\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("العبارة تبقى في الميناء", "2022-03-14")
    assert made.body.startswith(first)


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("أخبار 5 دقائق 14 مارس 2022", "2022-03-14"),
        ("Noticias 5 min de lectura 14 de marzo de 2022", "2022-03-14"),
        ("Derechos humanos 5 min de lectura 14 de marzo de 2022", "2022-03-14"),
        ("新闻 5 分钟 2022年3月14日", "2022-03-14"),
    ],
)
def test_a_label_and_how_long_a_post_is_to_read_before_its_day_are_a_row(row: str, day: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert said.iso == day


@pytest.mark.parametrize("words", ["Silencio de 5 minutos 14 de marzo de 2022", "Silence of 5 minutes 3 May 2020"])
def test_words_that_begin_small_before_minutes_and_a_day_are_no_row(words: str) -> None:
    assert dateline.read(words) is None


@pytest.mark.parametrize(
    "row",
    [
        "اترك تعليقًا أخبار سلمى الحداد 5 دقائق",
        "سلمى الحداد, اترك تعليقًا, 5 دقائق",
        "林晓舟, 发表评论, 5 分钟",
        "Анна Ворон, Оставить комментарий, 5 мин",
    ],
)
def test_a_name_without_capitals_beside_a_button_and_minutes_is_no_title(row: str) -> None:
    assert looks.likeness(row) < 0


def test_minutes_before_the_words_that_part_a_chinese_row_hid_its_day() -> None:
    row = "5 分钟 – 发布于 2020年8月5日 – 发表评论 – 作者林晓舟"
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)]) == ("2020-08-05", "林晓舟")


def test_the_word_for_who_wrote_a_post_right_before_the_name_is_no_part_of_it() -> None:
    row = "2020年8月5日 · 作者林晓舟"
    said = dateline.read(row)
    assert said is not None
    assert row[slice(*said.author)] == "林晓舟"


def test_a_row_that_a_tool_broke_within_the_address_of_its_last_link_dated_nothing(reading_of) -> None:
    text = """[The Harbour Post](https://harbourpost.example/)

[Ana Roe-Marchetti](https://harbourpost.example/author/editor/) – June 9, 2021 –
5 min read – [Courts](https://harbourpost.example/category/courts/) – [Leave a
comment](https://harbourpost.example/2021/06/09/the-ferry-stays-in-the-harbour-
for-another-week/#respond)

# The ferry stays in the port

The harbour office locked the ramp on Thursday, and nobody said for how long
it would be.
"""
    (made,) = reading_of(text).drafts
    assert (made.front.date, made.front.author, [*made.front.categories]) == (
        "2021-06-09",
        "Ana Roe-Marchetti",
        ["Courts"],
    )


def test_the_last_entry_of_a_menu_was_the_title_of_the_only_post_over_its_foot(reading_of) -> None:
    text = """Записки с пристани

• О блоге

• Контакты

Паром остаётся в порту

Во вторник портовое управление закрыло причал и не сказало, на сколько дней.

Мы ждём у ворот.

Оставить комментарий, 21 февраля 2018

Метки

• порт

• суды
"""
    assert _told(reading_of, text) == [("Паром остаётся в порту", "2018-02-21")]


def test_services_to_share_a_post_with_were_a_row_with_the_day_of_the_next(reading_of) -> None:
    def post(day: str, title: str, words: str) -> str:
        return f"  • {day}\n\n{title}\n\n{words}\n\n标签： 港口\n\n共享此文章：\n  • Facebook\n  • Twitter\n"

    first = post("2020年8月5日", "渡轮还停在港口", "港务处星期四锁上了坡道，没有说要锁多久。\n\n我们在门口等。")
    other = post("2020年7月30日", "两名职员获释", "法院没有看到任何证据，他们当天晚上回了家。\n\n大家都来了。")
    text = f"码头笔记\n\n  • 关于\n  • 联系\n\n分类目录归档：新闻\n\n{first}{other}早期文章\n"
    assert _told(reading_of, text) == [("渡轮还停在港口", "2020-08-05"), ("两名职员获释", "2020-07-30")]


def test_a_row_of_seven_lines_over_a_cut_text_hid_the_title_over_it(reading_of) -> None:
    def post(title: str, day: str, minutes: int, words: str) -> str:
        row = f"发布于 \n{day}\n, \n作者 \n林晓舟\n, \n{minutes} 分钟"
        return f"{title}\n{row}\n{words}\n继续阅读\n共享此文章：\nFacebook\nTwitter\n"

    first = post("渡轮还停在港口", "2020年8月5日", 5, "港务处星期四锁上了坡道，没有说要锁多久，我们…")
    other = post("码头夜校获奖", "2020年7月30日", 6, "夜班由码头工人自己排了八年，老师都是义务…")
    last = post("两名职员获释", "2020年7月11日", 7, "法院没有看到任何证据。…")
    names = "渡轮还停在港口\n码头夜校获奖\n两名职员获释"
    text = (
        f"码头笔记\n关于\n联系\n近期文章\n{names}\n归档\n2020年8月\n2020年7月\n{first}\n\n{other}\n\n{last}早期文章\n"
    )
    assert _told(reading_of, text) == [
        ("渡轮还停在港口", "2020-08-05"),
        ("码头夜校获奖", "2020-07-30"),
        ("两名职员获释", "2020-07-11"),
    ]


def test_a_post_under_a_list_of_months_is_no_entry_of_it(reading_of) -> None:
    head = f"The Quay\nAbout\nRecent Posts\n{FERRY}\n{LOGBOOKS}\nArchives\nJune 2021\nMay 2021\nNovember 2020\n"
    row = f"Posted on \nJune 9, 2021\n{FERRY}\nby \nAna Roe\nPosted in \nNews\n"
    words = (
        "On Tuesday the harbour office locked the ramp of the old town, which had been open \nall year\n and for all.\n"
    )
    foot = f"\n\nhttps://port.example/2021/114\nTags\nports\nRelated\n{LOGBOOKS}\n \nJune 3, 2021\n"
    readers = f"One thought on “{FERRY}”\nMira Holt\n says \nJune 9, 2021\nThank you.\n"
    assert _told(reading_of, head + row + words + foot + readers) == [(FERRY, "2021-06-09")]


def test_a_day_that_a_tool_broke_behind_the_links_of_its_row_dated_nothing(reading_of) -> None:
    def post(link: str, rest: str, title: str, words: str) -> str:
        return f"{link}\n{rest}\n\n## [{title}](https://pristan.example/{len(title)}/)\n\n{words}\n"

    slug = "%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8"
    link = f"[Новости](https://pristan.example/category/{slug}/)"
    first = post(f"{link}, 21", "февраля 2018", "Паром в порту", "Во вторник портовое управление закрыло причал.")
    other = post(f"{link},", "16 января 2018", "Двое на свободе", "Суд не увидел никаких доказательств вины.")
    text = f"[Пристань](https://pristan.example/)\n\n# Результаты поиска: порт\n\n{first}\n{other}"
    assert _told(reading_of, text) == [("Паром в порту", "2018-02-21"), ("Двое на свободе", "2018-01-16")]


def test_arabic_titles_under_their_days_over_buttons_were_names(reading_of) -> None:
    def post(day: str, title: str, words: str) -> str:
        row = "اترك تعليقًا\n\n5 دقائق\n\nأخبار"
        foot = "متابعة القراءة\n\nالوسوم: ميناء, محاكم\n\nFacebook Twitter WhatsApp\n\n"
        return f"{day}\n\n{title}\n\n{row}\n\n{words}\n\n{foot}"

    first = post("14 مارس 2022", "المرفأ تؤجل قضية العبارة الكبيرة", "أغلق مكتب الميناء المنحدر منذ يوم الخميس…")
    other = post("2 مارس 2022", "طبيبة من الميناء تفوز بالجائزة", "فازت الطبيبة بالجائزة بعد عشر سنوات من العمل في…")
    text = f"دفتر الرصيف\n\n• حول\n\n• اتصل بنا\n\nالأرشيف الشهري: مارس 2022\n\n{first}{other}مقالات أقدم\n\nيوميات\n"
    assert _told(reading_of, text) == [
        ("المرفأ تؤجل قضية العبارة الكبيرة", "2022-03-14"),
        ("طبيبة من الميناء تفوز بالجائزة", "2022-03-02"),
    ]
