"""How WordPress says, in each language, that nobody commented on a post, or may, whose title it names."""

from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.text.folding import Folded

LONGEST = 300
"""Characters of such a line."""
SAID = Folded(
    r"\W{0,4}(?:[^|]{1,120}\|\s*)?(?:"
    r"(?:comments off on|kommentare deaktiviert für|commentaires fermés sur|comentarios desactivados en|"
    r"comentários (?:desativados|fechados) em|commenti disabilitati su|reacties uitgeschakeld voor|"
    r"kommentarer inaktiverade för|lukket for kommentarer til|kommentarer er (?:skrudd av for|slået fra til)|"
    r"kommentit pois päältä artikkelissa|коментарі вимкнено до|komentar dinonaktifkan pada|"
    r"chức năng bình luận bị tắt ở|comentariile sunt închise pentru|komentáře nejsou povolené u textu s názvem|"
    r"els comentaris estan tancats a|סגור לתגובות על|no comments on|keine kommentare zu|"
    r"aucun(?:e réponse à| commentaire sur)|no hay comentarios en|nenhum comentário em|nessun commento su|"
    r"geen reacties op|brak komentarzy do|inga kommentarer (?:till|på)|ingen kommentarer (?:til|på)|"
    r"ei kommentteja artikkeliin|немає коментарів до|tidak ada komentar (?:pada|di)|không có bình luận (?:nào )?ở|"
    r"niciun comentariu la|žádné komentáře u textu s názvem|no hi ha comentaris a|nincs hozzászólás a|"
    r"δεν υπάρχουν σχόλια στο|لا توجد تعليقات على|(?:هیچ )?دیدگاهی برای|אין תגובות על) (?P<named>\S.*)|"
    r"możliwość komentowania (?P<polish>\S.*) została wyłączona|комментарии к записи (?P<russian>\S.*) отключены|"
    r"комментариев к записи (?P<none>\S.*) нет|"
    r"التعليقات على (?P<arabic>\S.*) مغلقة|دیدگاه[‌ ]?ها برای (?P<persian>\S.*) بسته هستند|"
    r"no (?:responses|replies) to (?P<quoted>[“„\"‘«].+)|"
    r"在〈(?P<chinese>.+)〉中(?:留言功能已關閉|尚無留言)|(?P<first>\S.*?) ?(?:için yorumlar kapalı|"
    r"bejegyzéshez a hozzászólások lehetősége kikapcsolva|已关闭评论|はコメントを受け付けていません|에 댓글 닫힘|"
    r"için yorum yok|(?:への|に)コメント(?:は(?:まだ)?ありません|なし)|에 댓글 없음|"
    r"上?(?:尚無留言|尚无评论|暂无评论|没有评论|沒有留言))\W*)"
)


def title(words: str) -> str:
    """Return the title of the post on which a line says that nobody commented, or may; empty for any other line."""
    if len(words) > LONGEST or not COMMENT_SIGNS.are_in(words.lower()):
        return ""
    said = SAID.fullmatch(words)
    return words[slice(*said.span(said.lastgroup or 0))].strip() if said else ""
