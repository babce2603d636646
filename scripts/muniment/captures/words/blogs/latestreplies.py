"""Tells the list of the latest comments beside a blog's posts, which names readers and holds nothing they wrote."""

from muniment.text.patterns import late

WORDS = (
    r"(?:(?:recent|latest) comments|(?:neueste|letzte|aktuelle) kommentare|commentaires récents|"
    r"derniers commentaires|comentarios recientes|últimos comentarios|comentários recentes|"
    r"commenti recenti|ultimi commenti|(?:recente|laatste|nieuwste) reacties|senaste kommentarer(?:na)?|"
    r"(?:ostatnie|najnowsze) komentarze|(?:свежие|последние) комментарии|(?:недавні|останні) коментарі|son yorumlar|"
    r"komentar terbaru|πρόσφατα σχόλια|近期(?:评论|留言)|最近の?コメント|최근 댓글|أحدث التعليقات|"
    r"آخرین دیدگاه‌ها|bình luận (?:mới|gần đây))"
)
HEADING = late(rf"(?im)^[^\w\n]{{0,20}}{WORDS}[^\w\n]{{0,20}}$\s*^.*\w")
"""The heading of such a list (WordPress, WP_Widget_Recent_Comments), and the line under it."""
ALONE = late(rf"(?i:\W*{WORDS}\W*)")
LONGEST = 60
"""Characters of such a heading."""
NAMED = "readers who commented are named in it, in a list of the latest comments; --private keeps no copy of it"
"""What to say of a capture that has such a list: names alone make none private."""


def heads(words: str) -> bool:
    """Return whether a line is the heading of such a list."""
    return len(words) <= LONGEST and ALONE.fullmatch(words) is not None


def named(text: str) -> bool:
    """Return whether a text of a page has such a list."""
    return HEADING.search(text) is not None
