"""The foot of a post on Blogger in many languages: who wrote it, at what time, how many answered, its labels."""

import pytest

FEET = """
en | Posted by {a} at 10:30 AM | No comments: | Labels: {l}
th | เขียนโดย {a} ที่ 10:30 | ไม่มีความคิดเห็น: | ป้ายกำกับ: {l}
id | Diposting oleh {a} di 10.30 | Tidak ada komentar: | Label: {l}
vi | Người đăng: {a} vào lúc 10:30 | Không có nhận xét nào: | Nhãn: {l}
ar | مرسلة بواسطة {a} في 10:30 ص | ليست هناك تعليقات: | التسميات: {l}
fa | نوشته شده توسط {a} در ۱۰:۳۰ | هیچ نظری موجود نیست: | برچسب‌ها: {l}
ru | Автор: {a} на 10:30 | Комментариев нет: | Ярлыки: {l}
tr | Gönderen {a} zaman: 10:30 | Hiç yorum yok: | Etiketler: {l}
es | Publicado por {a} en 10:30 | No hay comentarios: | Etiquetas: {l}
pt | Postado por {a} às 10:30 | Nenhum comentário: | Marcadores: {l}
de | Eingestellt von {a} um 10:30 | Keine Kommentare: | Labels: {l}
fr | Publié par {a} à 10:30 | Aucun commentaire: | Libellés : {l}
it | Pubblicato da {a} a 10:30 | Nessun commento: | Etichette: {l}
zh | 发帖者 {a} 时间： 10:30 | 没有评论: | 标签： {l}
zh_Hant | 張貼者： {a} 於 10:30 | 沒有留言: | 標籤： {l}
ja | 投稿者 {a} 時刻: 10:30 | 0 件のコメント: | ラベル: {l}
ko | 작성자: {a} 시간: 오전 10:30 | 댓글 없음: | 라벨: {l}
uk | Опубліковано {a} о 10:30 | Немає коментарів: | Ярлики: {l}
pl | Autor: {a} o 10:30 | Brak komentarzy: | Etykiety: {l}
bn | এর দ্বারা পোস্ট করা {a} এই সময়ে 10:30 | কোন মন্তব্য নেই: | লেবেলসমূহ: {l}
hi | प्रस्तुतकर्ता {a} पर 10:30 | कोई टिप्पणी नहीं: | लेबल: {l}
nl | Gepost door {a} op 10:30 | Geen opmerkingen: | Labels: {l}
he | פורסם על ידי {a} ב- 10:30 | אין תגובות: | תוויות: {l}
ro | Publicat de {a} la 10:30 | Niciun comentariu: | Etichete: {l}
cs | Vystavil {a} v 10:30 | Žádné komentáře: | Štítky: {l}
hu | Bejegyezte: {a} dátum: 10:30 | Nincsenek megjegyzések: | Címkék: {l}
sr | Поставио {a} у 10:30 | Нема коментара: | Ознаке: {l}
sv | Upplagd av {a} kl. 10:30 | Inga kommentarer: | Etiketter: {l}
fi | Lähettänyt {a} klo 10.30 | Ei kommentteja: | Tunnisteet: {l}
da | Indsendt af {a} kl. 10.30 | Ingen kommentarer: | Etiketter: {l}
nb | Lagt inn av {a} kl. 10:30 | Ingen kommentarer: | Etiketter: {l}
ca | Publicat per {a} a 10:30 | Cap comentari: | Etiquetes de comentaris: {l}
tl | Ipinaskil ni {a} sa 10:30 | Walang komento: | Mga etiketa: {l}
ms | Dicatat oleh {a} di 10:30 | Tiada ulasan: | Label: {l}
sw | Imechapishwa na {a} kwa 10:30 | Hakuna maoni: | Lebo: {l}
bg | Публикувано от {a} в 10:30 | Няма коментари: | Етикети: {l}
hr | Objavio {a} u 10:30 | Nema komentara: | Oznake: {l}
sk | Uverejnil používateľ {a} o 10:30 | Žiadne komentáre: | Označenia: {l}
am | የተለጠፈው በ {a} በ 10:30 | ምንም አስተያየቶች የሉም: | መሰየሚያዎች: {l}
ta | இடுகையிட்டது {a} நேரம் 10:30 | கருத்துகள் இல்லை: | லேபிள்கள்: {l}
ur | تحریر کردہ {a} بوقت 10:30 | کوئی تبصرے نہیں: | لیبلز: {l}
ne | द्वारा पोस्ट गरिएको {a} मा 10:30 | कुनै टिप्पणी छैन: | लेबलहरू: {l}
""".strip().splitlines()
"""By language."""
DAYS = ("2019-03-14", "2019-02-27", "2018-11-05")
TITLES = ("The pilots strike", "A bell is rung", "Rope makers unpaid")
LABELS = (("harbour", "wages"), ("wages", "fair trial"), ("court",))
TEXT = "The rope makers of the old harbour have not been paid since spring, and the quay is full of unsold rope."


@pytest.mark.parametrize("foot", FEET, ids=lambda foot: foot.split(" ")[0])
@pytest.mark.parametrize("shape", ["{}\n{}\n{}", "{}\n\n{}\n\n{}", "{} {} {}"])
def test_the_foot_of_a_post_on_blogger_says_who_wrote_it_when_and_its_labels(reading_of, foot, shape) -> None:
    _, by, answers, labels = foot.split(" | ")
    posts = (
        f"{day}\n\n{title}\n\n{TEXT}\n\n"
        + shape.format(by.format(a="Ann Roe"), answers, labels.format(l=", ".join(names)))
        for day, title, names in zip(DAYS, TITLES, LABELS, strict=True)
    )
    reading = reading_of("Quay Notes\n\n" + "\n\n".join(posts))
    told = [(one.front.title, one.front.date[:10], one.front.author, one.front.tags) for one in reading.drafts]
    wanted = [(title, day, "Ann Roe", names) for day, title, names in zip(DAYS, TITLES, LABELS, strict=True)]
    assert told == wanted
    assert [one.body.strip() for one in reading.drafts] == [TEXT] * len(TITLES)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("above", [True, False])
def test_titles_that_all_begin_with_the_country_they_are_of_were_taken_for_labels(reading_of, above, between) -> None:
    titles = (
        "Iran: two journalists released on bail",
        "Iran: lawyers protest against a new decree",
        "Iran: court sentences three teachers",
        "Iran: students on hunger strike",
    )
    days = [f"May {day}, 2019" for day in (14, 12, 3, 1)]
    heads = ((title, day) if above else (day, title) for title, day in zip(titles, days, strict=True))
    reading = reading_of("Quay Watch\n\n" + "\n\n".join(f"{between.join(head)}\n\n{TEXT}\n\n{TEXT}" for head in heads))
    assert [one.front.title for one in reading.drafts] == list(titles)


def test_labels_behind_a_word_in_no_known_language_are_no_titles(reading_of) -> None:
    labels = ["rope, quay", "quay", "bell, rope"]
    posts = zip(DAYS, TITLES, labels, strict=True)
    listed = (f"{day}\n\n{title}\n\n{TEXT}\n\nXarvel: {names}" for day, title, names in posts)
    assert [one.front.title for one in reading_of("Quay Notes\n\n" + "\n\n".join(listed)).drafts] == list(TITLES)
