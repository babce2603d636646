"""How the card begins that themes draw under a text with what they know of who wrote it."""

from muniment.text.folding import Folded

ABOUT = Folded(
    r"about (?:the )?author|sobre (?:el|la|el/la|[oa]|l['’]) ?autora?|(?:über|zu[mr]) (?:den |die |der )?autor(?:in)?|"
    r"à propos de (?:l['’])?aut(?:eur|rice)|(?:informazioni sul)?l['’]aut(?:ore|rice)|over de auteur|"
    r"om (?:forfatteren|författaren)|o autor(?:ze|ce|u|ovi|ici)|об авторе|про автора|за автора|о аутору|"
    r"yazar hakkında|despre autor|a szerzőről|tietoa kirjoittajasta|tentang penulis|về tác giả|"
    r"σχετικά με τον συγγραφέα|عن (?:الكاتب|المؤلف)|درباره نویسنده|על המחבר|作者简介|作者簡介|关于作者|關於作者|"
    r"この記事を書いた人|著者について|投稿者について|글쓴이 소개|저자 소개|เกี่ยวกับผู้เขียน"
)
"""The heading of such a card."""
NAMED = Folded(
    r"(?:about|über|à propos de|acerca de|sobre|informazioni su|over|om|o|об?|про|tietoja henkilöstä|despre|tentang|"
    r"hakkında|عن|درباره)\s+(?P<name>\S.{1,60})"
)
"""The same with the name of who wrote the post in it, as Genesis has it: 'About Ann Roe'."""


def named(words: str) -> str:
    """Return the name in the heading of a card; empty where there is none."""
    found = NAMED.fullmatch(words)
    return words[found.start("name") :] if found else ""
