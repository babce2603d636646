"""Pages in languages other than English as text extractors leave them: rows, headings and feet of other systems."""

import pytest

from muniment.captures.words.page import heading
from muniment.text import days

DE = (
    "Der Rat hörte gestern die Fischer an, die im Sturm ihre Netze verloren hatten, und versprach Hilfe vor dem Winter."
)
PT = "O conselho ouviu ontem os pescadores que perderam as redes na tempestade e prometeu ajuda antes do inverno."
RU = "Совет выслушал вчера рыбаков, потерявших сети во время бури, и обещал им помощь до наступления зимы."
JA = "市議会は昨日、嵐で網を失った漁師の話を聞き、冬までに支援すると約束した。費用のことは誰も言わなかった。"
KO = "시의회는 어제 그물을 잃은 어부들의 말을 듣고 겨울 전에 돕겠다고 약속했지만 돈 이야기는 하지 않았다."
TH = "สภาเมืองรับฟังชาวประมงที่สูญเสียอวนในพายุเมื่อวานนี้ และสัญญาว่าจะช่วยเหลือก่อนฤดูหนาว ไม่มีใครบอกว่าเงินจะมาจากที่ใด"


def _told(reading) -> list[tuple[str, str, str]]:
    return [(made.front.title, made.front.date, made.body.strip()) for made in reading.drafts]


@pytest.mark.parametrize("count", ["6595", "12 408", "3"])
def test_how_many_have_read_a_post_is_no_title(count: str, reading_of) -> None:
    text = f"23.08.2013, 16:16\n\n{count}\n\nРыбаки ждут ответа от города\n\n{RU}\n"
    assert _told(reading_of(text)) == [("Рыбаки ждут ответа от города", "2013-08-23T16:16", RU)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2011-10-01から1日間の記事一覧", "2011-10-01"),
        ("2011-10-01から1ヶ月間の記事一覧", "2011-10"),
        ("2011-01-01から1年間の記事一覧", "2011"),
        ("2012年5月の記事一覧", "2012-05"),
        ("2012年5月的文章", "2012-05"),
        ("'2012/05/14'에 해당되는 글 3건", "2012-05-14"),
        ("2012년 5월 글 목록", "2012-05"),
        ("Mayıs 2012 arşivi", "2012-05"),
        ("May 2012 Archives", "2012-05"),
    ],
)
def test_an_archive_may_say_its_day_before_what_it_is(words: str, day: str, reading_of) -> None:
    said = heading.read(words)
    assert said is not None
    assert said.day == day
    assert _told(reading_of(f"{words}\n\n網を失った漁師\n\n{JA}\n")) == [("網を失った漁師", day, JA)]


@pytest.mark.parametrize("words", ["2012年5月の記事を読む", "The 2012 archives", "Open the archives of 1984"])
def test_a_line_that_names_an_archive_is_no_heading_of_one(words: str) -> None:
    assert heading.read(words) is None


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("by 공보실 posted Apr 24, 2019 Views 2046", "공보실"),
        ("by Ann Roe posted Apr 24, 2019 Hits 12", "Ann Roe"),
        ("2019-04-24 조회 수 123", ""),
    ],
)
def test_a_row_that_ends_in_how_often_a_post_was_read_was_none(row: str, author: str, reading_of) -> None:
    (made,) = reading_of(f"그물을 잃은 어부들\n\n{row}\n\n{KO}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("그물을 잃은 어부들", "2019-04-24", author)


@pytest.mark.parametrize("day", ["12 ม.ค. 2557", "12 มกราคม พ.ศ. 2557", "12 มกราคม ค.ศ. 2014", "12 ມ.ກ. 2014"])
def test_months_made_short_in_each_of_their_parts_were_no_months(day: str, reading_of) -> None:
    assert days.first(day).iso == "2014-01-12"
    assert _told(reading_of(f"ชาวประมงรอคำตอบ\n{day}\n\n{TH}\n")) == [("ชาวประมงรอคำตอบ", "2014-01-12", TH)]


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("13. Jänner 2014", "2014-01-13"),
        ("13 juill. 2014", "2014-07-13"),
        ("13 غشت 2014", "2014-08-13"),
        ("13 شتنبر 2014", "2014-09-13"),
        ("13. maí 2014", "2014-05-13"),
        ("2014 թ. հունվարի 13", "2014-01-13"),
        ("2014-ж., 13-январь", "2014-01-13"),
        ("13. lip 2014.", "2014-06-13"),
        ("13 lip 2014", "2014-07-13"),
        ("2018 / 11 / 26", "2018-11-26"),
    ],
)
def test_days_as_they_are_written_in_fewer_countries(written: str, iso: str) -> None:
    assert days.first(written).iso == iso


@pytest.mark.parametrize("rest", ["Netze im Sturm\nSamstag, 28. April 2018", "Samstag, 28. April 2018\nNetze im Sturm"])
def test_a_text_above_its_title_and_its_day_was_lost(rest: str, reading_of) -> None:
    page = f"{DE}\n{rest}\nAbonnieren\nKommentare zum Post (Atom)\nKeine Kommentare:\nKommentar veröffentlichen\n"
    assert _told(reading_of(page)) == [("Netze im Sturm", "2018-04-28", DE)]


def test_a_text_above_its_day_has_its_first_line_for_no_title(reading_of) -> None:
    text = f"{PT.removesuffix('.')}\ne das chuvas, e ninguém disse de onde virá o dinheiro."
    (made,) = reading_of(f"{text}\nsábado, 28 de abril de 2018\nNenhum comentário:\nPostar um comentário\n").drafts
    assert (made.front.date, "".join(made.body.split())) == ("2018-04-28", "".join(text.split()))


@pytest.mark.parametrize("last", ["", " Читайте далее", "\nhttps://quay.example/a"])
def test_a_text_with_nothing_but_its_comments_under_it_was_refused(last: str, reading_of) -> None:
    (made,) = reading_of(f"{RU}{last}\nКомментариев нет:\nОтправить комментарий\n").drafts
    assert (made.front.date, made.body.startswith(RU)) == ("unknown", True)
    assert "Комментариев" not in made.body


def test_a_letter_without_a_title_is_still_refused(reading_of) -> None:
    with pytest.raises(Exception, match="dates a post"):
        reading_of(f"{PT}\n\n{PT}\n")


@pytest.mark.parametrize(
    "foot",
    [
        "Foto terkait",
        "Последние новости",
        "DİĞER HABERLER",
        "מומלצים",
        "その他のニュース",
        "Kalendář akcí",
        "관련 기사",
    ],
)
def test_a_heading_that_nothing_is_left_under_stayed_in_a_text(foot: str, reading_of) -> None:
    text = f"Netze im Sturm\n\n12. Mai 2014\n\n{DE}\n\n{DE}\n\n{foot}\n"
    assert _told(reading_of(text)) == [("Netze im Sturm", "2014-05-12", f"{DE}\n\n{DE}")]


def test_a_heading_of_sources_is_none_of_other_posts(reading_of) -> None:
    cited = "- [The list](https://quay.example/a)\n- [The rule](https://rules.example/b)"
    (made,) = reading_of(f"Netze im Sturm\n\n12. Mai 2014\n\n{DE}\n\nFurther reading\n\n{cited}\n").drafts
    assert [source.url for source in made.front.sources] == ["https://quay.example/a", "https://rules.example/b"]


def test_a_day_over_the_first_title_dates_it_though_a_line_below_looks_like_one(reading_of) -> None:
    inner = f"【{JA[:12]}】\nhttps://calendar.example/3\n\nみんな、海へ行こう!\n\n{JA}"
    (made,) = reading_of(f"2020年12月12日\n\n網を失った漁師\n\n{inner}\n").drafts
    assert (made.front.title, made.front.date) == ("網を失った漁師", "2020-12-12")
    page = f"28 de out. de 2018\n\nREDES\n\n{PT}\n\nNenhum comentário:\n\n30\n\nAJUDA ANTES DO INVERNO\n\n{PT}\n"
    reading = reading_of(page)
    assert [made[:2] for made in _told(reading)] == [("REDES", "2018-10-28"), ("AJUDA ANTES DO INVERNO", "unknown")]
    assert reading.drafts[1].front.categories == ()


def test_what_is_too_long_over_a_day_is_no_title_where_one_stands_under_it(reading_of) -> None:
    long = f"{DE} Niemand sagte, woher das Geld kommen soll, und niemand fragte danach."
    (made,) = reading_of(f"{long}\nSamstag, 12. Mai 2012\nNetze im Sturm\n{DE}\nKeine Kommentare:\n").drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm", "2012-05-12")


@pytest.mark.parametrize("row", ["12.03.2014 Hanna Weber", "Hanna Weber, 12.03.2014"])
def test_a_name_and_a_day_that_end_the_only_text_date_it(row: str, reading_of) -> None:
    (made,) = reading_of(f"Die Netze im Sturm\n\n{DE}\n{row}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("Die Netze im Sturm", "2014-03-12", "Hanna Weber")
    assert made.body.strip() == DE


@pytest.mark.parametrize("row", ["Published:  By: Ann Roe", "เผยแพร่:   โดย: Ann Roe", "Veröffentlicht: Von: Ann Roe"])
def test_labels_of_a_row_that_lost_its_day_are_no_title(row: str, reading_of) -> None:
    (made,) = reading_of(f"ชาวประมงรอคำตอบจากเมือง\n\n{row}\n\n{TH}\n").drafts
    assert (made.front.title, made.front.author) == ("ชาวประมงรอคำตอบจากเมือง", "Ann Roe")


@pytest.mark.parametrize("row", ["1 év ezelőtt 31", "Közzétéve 1 éve", "Veröffentlicht vor 3 Tagen"])
def test_days_that_count_from_the_capture_are_no_titles(row: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n{row}\n\n{DE}\n").drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm", "unknown")


def test_the_stroke_before_a_day_is_none_of_its_title(reading_of) -> None:
    feet = "コメント\nトラックバック\nこのエントリのトラックバックURL: http://umi.example/blog/2013/03/09/67/tb\nコメントをどうぞ"
    text = f"網を失った漁師に1万人の声 ― 2013/03/09 21:35\n{JA}\n{feet}\n"
    assert _told(reading_of(text)) == [("網を失った漁師に1万人の声", "2013-03-09T21:35", JA)]


def test_the_axis_under_a_row_is_its_category(reading_of) -> None:
    ar = "اجتمع الصيادون أمس في قاعة البلدية وقرأوا أسماء الذين لم يعودوا من البحر، ولم يحضر أحد من المجلس ليسمعهم."
    row = "منبر الميناء-العدد: 5011 - 2015 / 12 / 12 - 17:43\nالمحور: حقوق الانسان"
    (made,) = reading_of(f"من يكتب أسماء الصيادين؟\n\nنادر سالم\n\n{row}\n\n{ar}\n\n{ar}\n").drafts
    assert (made.front.title, made.front.date) == ("من يكتب أسماء الصيادين؟", "2015-12-12T17:43")
    assert made.front.categories == ("حقوق الانسان",)
