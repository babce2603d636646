"""How WordPress says, in each language, that nobody may comment on a post, whose title it names."""

from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.text.folding import Folded

LONGEST = 300
"""Characters of such a line."""
SAID = Folded(
    r"(?:[^|]{1,120}\|\s*)?(?:"
    r"(?:comments off on|kommentare deaktiviert für|commentaires fermés sur|comentarios desactivados en|"
    r"comentários (?:desativados|fechados) em|commenti disabilitati su|reacties uitgeschakeld voor|"
    r"kommentarer inaktiverade för|lukket for kommentarer til|kommentarer er (?:skrudd av for|slået fra til)|"
    r"kommentit pois päältä artikkelissa|коментарі вимкнено до|komentar dinonaktifkan pada|"
    r"chức năng bình luận bị tắt ở|comentariile sunt închise pentru|komentáře nejsou povolené u textu s názvem|"
    r"els comentaris estan tancats a|סגור לתגובות על) (?P<named>\S.*)|"
    r"możliwość komentowania (?P<polish>\S.*) została wyłączona|комментарии к записи (?P<russian>\S.*) отключены|"
    r"التعليقات على (?P<arabic>\S.*) مغلقة|دیدگاه[‌ ]?ها برای (?P<persian>\S.*) بسته هستند|"
    r"在〈(?P<chinese>.+)〉中留言功能已關閉|(?P<first>\S.*?) ?(?:için yorumlar kapalı|"
    r"bejegyzéshez a hozzászólások lehetősége kikapcsolva|已关闭评论|はコメントを受け付けていません|에 댓글 닫힘)\W*)"
)


def title(words: str) -> str:
    """Return the title of the post on which a line says that nobody may comment; empty for any other line."""
    if len(words) > LONGEST or not COMMENT_SIGNS.within(words.lower()):
        return ""
    said = SAID.fullmatch(words)
    return words[slice(*said.span(said.lastgroup or 0))].strip() if said else ""
