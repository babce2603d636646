"""What Blogger sets under the one post of a page, in many of its languages."""

import pytest
from tests.captures.threeposts import POSTS

TITLE, TEXT = POSTS[0]
READER = "Ovo liked every word of it, and asks what the wages were before."
FEET = [
    (
        "lunes, 5 de marzo de 2012|No hay comentarios:|Publicar un comentario|Entrada más reciente|",
        "Entrada antigua|Suscribirse a: Enviar comentarios (Atom)|2 comentarios:|dijo...",
    ),
    (
        "segunda-feira, 5 de março de 2012|Nenhum comentário:|Postar um comentário|Postagem mais recente|",
        "Página inicial|Assinar: Postar comentários (Atom)|Um comentário:|disse...",
    ),
    (
        "lundi 5 mars 2012|Aucun commentaire:|Enregistrer un commentaire|Article plus récent|",
        "Accueil|Inscription à : Publier les commentaires (Atom)|1 commentaire:|a dit…",
    ),
    (
        "Montag, 5. März 2012|Keine Kommentare:|Kommentar veröffentlichen|Neuerer Post|",
        "Startseite|Abonnieren Kommentare zum Post (Atom)|1 Kommentar:|hat gesagt…",
    ),
    (
        "lunedì 5 marzo 2012|Nessun commento:|Posta un commento|Post più recente|",
        "Post più vecchio|Iscriviti a: Commenti sul post (Atom)|1 commento:|ha detto...",
    ),
    (
        "maandag 5 maart 2012|Geen opmerkingen:|Een reactie posten|Nieuwere post|",
        "Oudere post|Abonneren op: Reacties posten (Atom)|2 opmerkingen:|zei...",
    ),
    (
        "mandag den 5. marts 2012|Ingen kommentarer:|Send en kommentar|Nyere opslag|",
        "Ældre opslag|Abonner på: Kommentarer til indlægget (Atom)|2 kommentarer:|sagde ...",
    ),
    (
        "pondělí 5. března 2012|Žádné komentáře:|Okomentovat|Novější příspěvek|",
        "Starší příspěvek|Přihlásit se k odběru: Komentáře k příspěvku (Atom)|2 komentáře:|řekl(a)...",
    ),
    (
        "понедельник, 5 марта 2012 г.|Комментариев нет:|Отправить комментарий|Следующее|",
        "Предыдущее|Подписаться на: Комментарии к сообщению (Atom)|1 комментарий:|комментирует...",
    ),
    (
        "понеділок, 5 березня 2012 р.|Немає коментарів:|Дописати коментар|Новіша публікація|",
        "Старіша публікація|Підписатися на: Дописати коментарі (Atom)|2 коментарі:|сказав...",
    ),
    (
        "الاثنين، 5 مارس 2012|ليست هناك تعليقات:|إرسال تعليق|رسالة أحدث|",
        "رسالة أقدم|الاشتراك في: تعليقات الرسالة (Atom)|هناك تعليق واحد:|يقول...",
    ),
    (
        "יום שני, 5 במרץ 2012|אין תגובות:|הוסף רשומת תגובה|רשומה חדשה יותר|",
        "רשומה ישנה יותר|הירשם ל- תגובות לפרסום (Atom)|2 תגובות:|אמר/ה...",
    ),
    (
        "2012年3月5日月曜日|0 件のコメント:|コメントを投稿|次の投稿|",
        "前の投稿|登録: コメントの投稿 (Atom)|1 件のコメント:|さんのコメント...",
    ),
    (
        "2012년 3월 5일 월요일|댓글 없음:|댓글 쓰기|최근 게시물|",
        "이전 게시물|피드 구독하기: 댓글 (Atom)|댓글 2개:|님의 말...",
    ),
    (
        "Senin, 05 Maret 2012|Tidak ada komentar:|Posting Komentar|Posting Lebih Baru|",
        "Posting Lama|Langganan: Posting Komentar (Atom)|1 komentar:|mengatakan...",
    ),
    (
        "Thứ Hai, 5 tháng 3, 2012|Không có nhận xét nào:|Đăng nhận xét|Bài đăng Mới hơn|",
        "Bài đăng Cũ hơn|Đăng ký: Đăng Nhận xét (Atom)|2 nhận xét:|nói...",
    ),
    (
        "Δευτέρα 5 Μαρτίου 2012|Δεν υπάρχουν σχόλια:|Δημοσίευση σχολίου|Νεότερη ανάρτηση|",
        "Αρχική σελίδα|Εγγραφή σε: Σχόλια ανάρτησης (Atom)|2 σχόλια:|είπε...",
    ),
    (
        "2012. március 5., hétfő|Nincsenek megjegyzések:|Megjegyzés küldése|Újabb bejegyzés|",
        "Régebbi bejegyzés|Feliratkozás: Megjegyzések küldése (Atom)|2 megjegyzés:|írta...",
    ),
    (
        "luni, 5 martie 2012|Niciun comentariu:|Trimiteți un comentariu|Postare mai nouă|",
        "Postare mai veche|Abonați-vă la: Postare comentarii (Atom)|Un comentariu:|spunea...",
    ),
]
TONGUES = ["".join(row).split("|") for row in FEET]


def _read(reading_of, *parts: str) -> tuple[str, str, str]:
    (draft,) = reading_of("\n\n".join(parts) + "\n").drafts
    return draft.front.title, draft.front.date, draft.body.strip()


@pytest.mark.parametrize("foot", TONGUES, ids=lambda foot: foot[0])
@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (2, 3, 4), (4, 0, 1)])
def test_what_leads_to_other_posts_and_to_a_feed_was_part_of_a_text(
    foot: list[str], order: tuple[int, ...], reading_of
) -> None:
    under = [foot[1:][place] for place in order]
    assert _read(reading_of, foot[0], TITLE, TEXT, *under) == (TITLE, "2012-03-05", TEXT)


@pytest.mark.parametrize("foot", TONGUES, ids=lambda foot: foot[0])
def test_the_day_of_a_short_post_was_lost_over_those_of_its_readers(foot: list[str], reading_of) -> None:
    said = (foot[6], f"Ovo {foot[7]}", READER, "5/3/12 10:20", f"Ana {foot[7]}", READER, "6/3/12 11:20", foot[2])
    assert _read(reading_of, foot[0], TITLE, TEXT, *said) == (TITLE, "2012-03-05", TEXT)


@pytest.mark.parametrize("foot", TONGUES, ids=lambda foot: foot[0])
def test_a_reader_under_a_title_without_text_was_its_text(foot: list[str], reading_of) -> None:
    said = (foot[6], f"Ovo {foot[7]}", READER)
    assert _read(reading_of, foot[0], TITLE, *said) == (TITLE, "2012-03-05", "")
