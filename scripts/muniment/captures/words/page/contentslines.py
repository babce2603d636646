"""The line over a table of contents, which is no title of a post."""

HEADS = frozenset(
    "table of contents|contents|page contents|on this page|in this post|in this article|in this statement|"
    "table des matières|sommaire|dans cet article|tabla de contenidos|tabla de contenido|índice de contenidos|índice|"
    "en este artículo|inhaltsverzeichnis|inhalt|in diesem beitrag|tabela de conteúdos|tabela de conteúdo|sumário|"
    "neste artigo|indice dei contenuti|indice|inhoudsopgave|содержание|зміст|جدول المحتويات|المحتويات|içindekiler|"
    "spis treści|obsah|目录|目錄|目次|목차".split("|")
)
"""What blogs write there, in small letters."""
LONGEST = 24
"""Characters of such a line, with its marks."""
MARKS = "#*_:：.… "


def heads(words: str) -> bool:
    """Return whether a line is one."""
    return len(words) <= LONGEST and words.strip(MARKS).lower() in HEADS
