"""Names, hours of changes, stanzas and forms for comments on pages in many languages, as text extractors leave them."""

import pytest

from muniment.captures.words.dates import shortyears
from muniment.captures.words.page import heading
from muniment.text import days

DE = "Der Rat hörte gestern die Fischer an, die im Sturm ihre Netze verloren hatten, und versprach Hilfe vor Mai."
RU = "Совет выслушал вчера рыбаков, потерявших сети во время бури, и обещал им помощь до наступления зимы."
JA = "市議会は昨日、嵐で網を失った漁師の話を聞き、冬までに支援すると約束した。費用のことは誰も言わなかった。"
KO = "시의회는 어제 그물을 잃은 어부들의 말을 듣고 겨울 전에 돕겠다고 약속했지만 돈 이야기는 하지 않았다."


def _told(reading) -> list[tuple[str, str, str]]:
    return [(made.front.title, made.front.date, made.body.strip()) for made in reading.drafts]


@pytest.mark.parametrize("name", ["roshangari", "Ann Roe"])
def test_a_name_in_other_letters_under_a_title_is_no_part_of_it(name: str, reading_of) -> None:
    (made,) = reading_of(f"Рыбаки ждут ответа от города\n{name}\n07-Sep-2011\n\n{RU}\n\n{RU}\n").drafts
    assert (made.front.title, made.front.date) == ("Рыбаки ждут ответа от города", "2011-09-07")


def test_who_wrote_under_a_first_line_of_four_words_was_the_title(reading_of) -> None:
    (made,) = reading_of(f"Fischer warten auf Antwort\n\nHanna Weber\n\n{DE}\n\n{DE}\n").drafts
    assert made.front.title == "Fischer warten auf Antwort"


@pytest.mark.parametrize("title", ["Es ist unser Sturm.", "Kolumne von gestern. Der Sturm Hanna Weber"])
def test_a_first_line_that_is_a_sentence_over_one_paragraph_was_refused(title: str, reading_of) -> None:
    (made,) = reading_of(f"{title}\n\n{DE} {DE}\n").drafts
    assert (made.front.title, made.front.date, made.body.strip()) == (title, "unknown", f"{DE} {DE}")


@pytest.mark.parametrize("greeting", ["Liebe Freunde,", "Der Rat sagt:"])
def test_a_greeting_over_a_paragraph_is_no_title(greeting: str, reading_of) -> None:
    (made,) = reading_of(f"{greeting}\n\n{DE} {DE}\n").drafts
    assert made.front.title == " ".join(f"{greeting} {DE}".split()[:10])
    assert made.body == f"{greeting}\n\n{DE} {DE}\n"


@pytest.mark.parametrize("label", ["Son Güncelleme :", "Letzte Aktualisierung:", "最終更新："])
def test_the_label_over_the_day_of_a_change_is_no_title(label: str, reading_of) -> None:
    page = f"Netze im Sturm\n\n7. Mai 2014 - 10:10\n\n{label}\n\n08. Mai 2015 - 22:00\n\n{DE}\n\n{DE}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm", "2014-05-07T10:10")


@pytest.mark.parametrize(
    "foot",
    [
        "ОСТАВЬТЕ ОТВЕТ\n\nPlease enter your comment!\nPlease enter your name here",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber.",
        "このサイトはスパムを低減するために Akismet を使っています。",
    ],
)
def test_what_stands_at_the_form_for_comments_is_no_text(foot: str, reading_of) -> None:
    text = f"Netze im Sturm\n\n12. Mai 2014\n\n{DE}\n\n{DE}\n\n{foot}\n"
    assert _told(reading_of(text)) == [("Netze im Sturm", "2014-05-12", f"{DE}\n\n{DE}")]


def test_a_stanza_under_a_title_under_the_day_of_the_week_is_a_text(reading_of) -> None:
    verse = "El mar es un espejo\ntan claro como el sol,\nsu espuma sonrosada\ndomina mi balcón."
    other = "Las redes se perdieron\nla noche del ciclón\ny nadie dijo nada\nde la reparación."
    page = (
        f"Caminando hasta el muelle viejo\n\nviernes, 17 de septiembre de 2010\n\n\nA mi nieto\n\n{verse}\n\n{other}\n"
    )
    assert [made[:2] for made in _told(reading_of(page))] == [("A mi nieto", "2010-09-17")]


@pytest.mark.parametrize(
    "row",
    [
        "7 avril 2025 à 13:14, mis à jour à 18:50",
        "7 April 2025 13:14 (updated at 7:12 pm)",
        "7. April 2025 13:14, aktualisiert um 18.50 Uhr",
    ],
)
def test_the_hour_of_a_change_behind_a_day_was_a_title(row: str, reading_of) -> None:
    assert _told(reading_of(f"Netze im Sturm\n{row}\n\n{DE}\n\n{DE}\n"))[0][:2] == (
        "Netze im Sturm",
        "2025-04-07T13:14",
    )


@pytest.mark.parametrize("row", ["22.1.08", "Dienstag, 22.01.08", "22.1.08 | Publicado por Ana Roe en 20:35"])
def test_years_of_two_figures_behind_points(row: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n{row}\n\n{DE}\n\n{DE}\n").drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm", "2008-01-22")
    assert (made.front.tags, made.front.categories) == ((), ())


def test_years_of_two_figures_may_stand_first_in_the_far_east(reading_of) -> None:
    with pytest.raises(Exception, match="dates a post"):
        reading_of(f"그물을 잃은 어부들\n\n13.03.07\n\n{KO}\n\n{KO}\n")


@pytest.mark.parametrize("line", ["1.2.14 Was das Gesetz sagt", "32.1.14", "1.13.14", "Version 1.2.140", "1.2.3.14"])
def test_numbers_of_sections_are_no_days(line: str) -> None:
    assert shortyears.marked(line) == ""


def test_a_title_that_stands_twice_over_a_text_without_a_day_was_refused(reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\nNetze im Sturm\n\n{DE} {DE}\n").drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm", "unknown")


def test_a_text_without_a_title_under_the_heading_of_its_day_has_that_day(reading_of) -> None:
    (made,) = reading_of(f"2008-03-30から1日間の記事一覧\n\n{JA}\n").drafts
    assert (made.front.date, made.body.strip()) == ("2008-03-30", JA)


@pytest.mark.parametrize(
    "row", ["Hanna Weber, Autorin · Montag 12. Mai 2014 16:43", "Hanna Weber | Montag, 12. Mai 2014"]
)
def test_a_name_and_a_day_between_points_or_strokes_under_a_title(row: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n{row}\n\n{DE} {DE}\n\n{DE}\n").drafts
    assert (made.front.title, made.front.date[:10]) == ("Netze im Sturm", "2014-05-12")


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Tag-Archiv für » Netze «", "Netze"),
        ("Άρθρα του tag: 1η Απριλίου", "1η Απριλίου"),
        ("Статьи с тегом: порт", "порт"),
    ],
)
def test_headings_of_tags_in_more_tongues(words: str, label: str) -> None:
    said = heading.read(words)
    assert said is not None
    assert said.tag == label


@pytest.mark.parametrize("row", ["2002-10-07 20:13:18翔翔", "nedelja, 3. marec 2013 ob 21:17 |"])
def test_the_hour_behind_a_day_is_no_title(row: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n{row}\n\n{DE} {DE}\n\n{DE}\n").drafts
    assert made.front.title == "Netze im Sturm"


@pytest.mark.parametrize("row", [", aktualizováno", "0\n372", "Publicado em"])
def test_what_is_left_of_a_row_that_lost_its_day_hides_no_text(row: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm auf See\n\n{row}\n\n{DE} {DE}\n").drafts
    assert (made.front.title, made.front.date) == ("Netze im Sturm auf See", "unknown")


@pytest.mark.parametrize(("written", "iso"), [("2017・5・31(水)", "2017-05-31"), ("3 月 30,2013", "2013-03-30")])
def test_days_with_points_between_figures(written: str, iso: str) -> None:
    assert days.first(written).iso == iso


def test_what_leads_to_a_day_is_no_part_of_who_wrote_before_it(reading_of) -> None:
    (made,) = reading_of(f"Redes en la tormenta\n\nSubido por anaroe en 04/08/2011\n\n{DE}\n\n{DE}\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("Redes en la tormenta", "2011-08-04", "anaroe")


@pytest.mark.parametrize("part", ["Uutiset", "Politik", "НОВИНИ", "新聞"])
def test_the_name_of_a_part_of_the_site_was_the_title(part: str, reading_of) -> None:
    (made,) = reading_of(f"{part}\n\nFischer warten noch auf Antwort\n\n{DE} {DE}\n").drafts
    assert made.front.title == "Fischer warten noch auf Antwort"
    (made,) = reading_of(f"31.12.2013\n{part}\nFischer warten noch auf Antwort\n{DE} {DE}\n{DE}\n").drafts
    assert (made.front.title, made.front.date) == ("Fischer warten noch auf Antwort", "2013-12-31")


def test_a_title_that_is_the_name_of_such_a_part_stands_over_its_text(reading_of) -> None:
    assert _told(reading_of(f"Kultur\n\n{DE} {DE}\n")) == [("Kultur", "unknown", f"{DE} {DE}")]


@pytest.mark.parametrize(("counts", "kept"), [("0\n372", False), ("6595", False), ("1", True), ("1984", True)])
def test_counts_that_lost_their_words_stood_in_a_text(counts: str, kept: bool, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n12. Mai 2014\n\n{counts}\n\n{DE}\n\n{DE}\n").drafts
    assert made.body.startswith(DE) is not kept


@pytest.mark.parametrize(
    "title", ["Page not found", "Page not found.", "Страница не найдена", "Die Seite wurde nicht gefunden."]
)
def test_what_a_server_says_where_it_has_no_page_is_no_post(title: str, reading_of) -> None:
    with pytest.raises(Exception, match="dates a post"):
        reading_of(f"{title}\n\n{DE} {DE}\n")


def test_who_is_quoted_at_the_end_of_a_text_does_not_date_it(reading_of) -> None:
    (made,) = reading_of(f"Was der Kai sagt\n\n{DE}\n\n„{DE}“\n\nAnne Roux, 10. Dezember 2006\n").drafts
    assert (made.front.title, made.front.date) == ("Was der Kai sagt", "unknown")


FEET = {
    "da": ("Arkiveret under: Havn", "Tagget: net, storm"),
    "pl": ("W kategorii: Havn", "Otagowano: net, storm"),
    "ro": ("Clasificat în: Havn", "Etichetat: net, storm"),
    "tr": ("Kategori: Havn", "Etiketlendi: net, storm"),
    "hi": ("श्रेणियाँ: Havn", "टैग: net, storm"),
    "zh": ("归类于：Havn", "标签为：net, storm"),
    "fr": ("Publié dans Havn", "Marqué net, storm"),
}


@pytest.mark.parametrize(("filed", "tagged"), FEET.values(), ids=FEET)
def test_words_for_labels_with_a_colon_or_without_led_to_none(filed: str, tagged: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n7. Mai 2014\n\n{DE}\n\n{DE}\n\n{filed}\n{tagged}\n").drafts
    assert (made.front.categories, made.front.tags) == (("Havn",), ("net", "storm"))


def test_points_and_strokes_between_categories_made_one_of_them(reading_of) -> None:
    foot = "Kategorien: Netze · Sturm\nSchlagwörter: Hafen, Rat"
    (made,) = reading_of(f"Netze im Sturm\n\n7. Mai 2014\n\n{DE}\n\n{DE}\n\n{foot}\n").drafts
    assert (made.front.categories, made.front.tags) == (("Netze", "Sturm"), ("Hafen", "Rat"))


@pytest.mark.parametrize("line", ["Yazan Noor Haddad", "Gönderen Noor Haddad", "撰写：Noor Haddad", "كتبه Noor Haddad"])
def test_more_words_lead_to_who_wrote_a_post(line: str, reading_of) -> None:
    (made,) = reading_of(f"Netze im Sturm\n\n7. Mai 2014\n{line}\n\n{DE}\n\n{DE}\n").drafts
    assert made.front.author == "Noor Haddad"


@pytest.mark.parametrize(("words", "day"), [("31 दिसम्बर 2012", "2012-12-31"), ("नवम्बर 5, 2012", "2012-11-05")])
def test_months_of_the_hindi_wordpress_were_none(words: str, day: str) -> None:
    assert [found.iso for found in days.find(words)] == [day]


def test_categories_with_but_space_between_them_over_a_title_were_one(reading_of) -> None:
    beside = "\n\nKategorien\n\n  * Hafen\n  * Netze und Boote\n  * Rat\n"
    post = "{}\n\n{}\n\n{}. Mai 2014\n\n" + f"{DE}\n\n{DE}\n\n"
    page = post.format("Rat Netze und Boote", "Der Sturm im Frühling", 7) + post.format("Hafen", "Die Boote kommen", 5)
    assert [made.front.categories for made in reading_of(page + beside).drafts] == [
        ("Rat", "Netze und Boote"),
        ("Hafen",),
    ]
