import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.text import days

DATES = {
    "February 11, 2025": "2025-02-11",
    "Posted on Tuesday, February 11th, 2025 by Ana in News": "2025-02-11",
    "on 26 December 2019, and after": "2019-12-26",
    "11 février 2025": "2025-02-11",
    "Le mardi 1er février 2025": "2025-02-01",
    "11 de febrero de 2025": "2025-02-11",
    "11 de     febrero de     2025": "2025-02-11",
    "February      11, 2025": "2025-02-11",
    "2025 年 2 月    11      日": "2025-02-11",
    "5 de maio de 2021 às 10:12": "2021-05-05T10:12",
    "11 dicembre 2023": "2023-12-11",
    "11. Februar 2025, 14:30 Uhr": "2025-02-11T14:30",
    "11. März 2025": "2025-03-11",
    r"11\. März 2025": "2025-03-11",
    r"11\. 2. 2025": "2025-02-11",
    r"11\.02\.2025": "2025-02-11",
    "11 февраля 2025 г.": "2025-02-11",
    "11 лютого 2025 р.": "2025-02-11",
    "11 lutego 2025": "2025-02-11",
    "11 Şubat 2025": "2025-02-11",
    "2025. február 11.": "2025-02-11",
    "2025 m. vasario 11 d.": "2025-02-11",
    "2025. gada 11. februāris": "2025-02-11",
    "11 Φεβρουαρίου 2025": "2025-02-11",
    "ngày 11 tháng 2 năm 2025": "2025-02-11",
    "11 thg 2, 2025": "2025-02-11",
    "11\u200f/02\u200f/2025": "2025-02-11",
    "١١ فبراير ٢٠٢٥": "2025-02-11",
    "٢٠ كانون الثاني ٢٠٢٥": "2025-01-20",
    "24 أكتوبر/تشرين الأول 2018": "2018-10-24",
    "24 تشرين الأول / أكتوبر 2018": "2018-10-24",
    "٢٤ اكتوبر ٢٠١٨": "2018-10-24",
    "27 سِبْتَمْبِر / أيلول 2018": "2018-09-27",
    "11 בפברואר 2025": "2025-02-11",
    "११ फ़रवरी २०२५": "2025-02-11",
    "১১ ফেব্রুয়ারী, ২০২৫": "2025-02-11",
    "11 กุมภาพันธ์ 2568": "2025-02-11",
    "2025年2月11日": "2025-02-11",
    "2025年2月11日am9:05": "2025-02-11T09:05",
    "2025년 2월 11일 오후 3시 20분": "2025-02-11T15:20",
    "11 février 2025 9 h 05 min": "2025-02-11T09:05",
    "17. listopada 2013. u 9:05": "2013-10-17T09:05",
    "17. Listopad 2013.": "2013-10-17",
    "17. srp. 2013.": "2013-07-17",
    "17 listopada 2013": "2013-11-17",
    "17. listopadu 2013": "2013-11-17",
    "17. Listopad 2013": "2013-11-17",
    "17. Srp 2013": "2013-08-17",
    "17 јануара 2013": "2013-01-17",
    "জানুয়ারি 17, 2013": "2013-01-17",
    "17. كانونی دووه‌م 2013": "2013-01-17",
    "17 Septembro 2013": "2013-09-17",
    "17 Am Faoilleach 2013": "2013-01-17",
    "17 Pebruari 2013": "2013-02-17",
    "2025년 2월 11일": "2025-02-11",
    "2025-02-11T22:05:00+00:00": "2025-02-11T22:05",
    "February 11, 2025 at 12:05 am": "2025-02-11T00:05",
    "11 فبراير، 2025 10:40 م": "2025-02-11T22:40",
    "2025年2月11日 10:40 下午": "2025-02-11T22:40",
    "11.02.2025 10:40 пп": "2025-02-11T22:40",
    "2025.02.11. 10:40 du.": "2025-02-11T22:40",
    "2025.02.11. 14:30 du.": "2025-02-11T14:30",
    "11 Φεβρουαρίου 2025 12:05 πμ": "2025-02-11T00:05",
    "11 februari 2025 10:40 e m": "2025-02-11T22:40",
    "11 février 2025 10:40 du matin": "2025-02-11T10:40",
    "11-Feb-2025": "2025-02-11",
    "11 Feb ’25": "2025-02-11",
    "02/13/2025": "2025-02-13",
    "February 2025": "2025-02",
    "2025年2月": "2025-02",
    "Tháng 2, 2025": "2025-02",
    "Tháng 2 năm 2025": "2025-02",
}


@pytest.mark.parametrize(("text", "iso"), DATES.items())
def test_a_date_is_read_in_any_language_and_order(text: str, iso: str) -> None:
    assert [day.iso for day in days.find(text)] == [iso]


@pytest.mark.parametrize(
    "text", ["In 2014, both", "31 February 2024", "12:30", "item 2025-99", "11 May", "40 March 2020"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert list(days.find(text)) == []


def test_a_date_of_numbers_alone_says_what_it_would_be_the_other_way_round() -> None:
    assert [(day.iso, day.swapped) for day in days.find("11/02/2025")] == [("2025-02-11", "2025-11-02")]


@pytest.mark.parametrize(("text", "iso"), [("9.26.2007", "2007-09-26"), ("9.12.2007", "2007-12-09")])
def test_points_part_the_day_first_unless_it_is_over_12(text: str, iso: str) -> None:
    assert [(day.iso, day.swapped) for day in days.find(text)] == [(iso, "")]


def test_a_date_knows_where_it_stands() -> None:
    assert [(day.start, day.end) for day in days.find("x 11 mai 2020 y 12 mai 2020")] == [(2, 13), (16, 27)]


@given(st.text())
def test_any_text_at_all_is_scanned_without_a_crash(text: str) -> None:
    assert all(0 <= day.start < day.end <= len(text) for day in days.find(text))


@pytest.mark.parametrize("path", ["/2019/07/01/no-category/#respond", "(https://quay.example/2019/07/01/)"])
def test_the_numbers_of_a_path_are_no_date(path: str) -> None:
    assert [*days.find(f"Leave a reply {path}")] == []


@pytest.mark.parametrize(
    "text",
    """3. aprila 2021.|3. aprila 2021|2021. gada 3. aprīlī|3 апрели соли 2021|2021 yil 3 aprel|2021-жылдын 3-апрели
2021 წლის 3 აპრილი|2021eko apirilaren 3a|2021(e)ko apirilaren 3(a)|la 3-an de aprilo 2021|3 ga Afirilu, 2021
ika-3 ng Abril 2021|3hb April 2021|3 ta' April 2021|3. Abrëll 2021|3 avrigl 2021|3ê Nîsanê 2021|3 Avrêla 2021
3ی نیسانی 2021|٣ی نیسانی ٢٠٢١|2021 оны 4 сарын 3|2021 оны 4-р сарын 3-ны өдөр|2021-يىلى 4-ئاينىڭ 3-كۈنى
ኤፕሪል 3 ቀን 2021|2021 ခုနှစ် ဧပြီလ 3 ရက်|၂၀၂၁ ခုနှစ် ဧပြီလ ၃ ရက်|ថ្ងៃទី3 ខែមេសា ឆ្នាំ2021|ថ្ងៃទី៣ ខែមេសា ឆ្នាំ២០២១
2021 අප්රේල් 03|2021 оны дөрөвдүгээр сарын 3|སྤྱི་ལོ་༢༠༢༡ ཟླ་བ་བཞི་པའི་ཚེས་༣|སྤྱི་ལོ་2021 ཟླ་བཞི་པ་ ཚེས་ 3
3 ta’ April 2021|Eebila 3, 2021|3 এপ্ৰিল, 2021|ଅପ୍ରେଲ 3, 2021|2021 اپريل 3|Abr 3, 2021
3 huhtikuun, 2021|3. huhtikuun 2021|2021(e)ko apirilak 3""".replace("\n", "|").split("|"),
)
def test_a_date_as_a_language_declines_it_was_none(text: str) -> None:
    assert [day.iso for day in days.find(text)] == ["2021-04-03"]


@pytest.mark.parametrize("word", ["วันพุธที่", "พุธ", "Il-Ħamis", "Wednesday"])
def test_a_day_of_the_week_is_one_in_thai_with_its_article_and_in_maltese(word: str) -> None:
    assert days.named_weekday(word)
