"""Tells what a page of a blog lists by its address: the posts of an author, those of a tag, of a category."""

from urllib.parse import parse_qs, unquote, urlsplit

from muniment.captures.words.blogs.blogaddress import JOINER

FOLDERS = {
    "tags": frozenset("tag tags tagged etiqueta etiquetas etiquette etiquettes schlagwort schlagworte mot-cle".split()),
    "categories": frozenset(
        "category categories categoria categorias categorie kategorie kategorien kategoria rubrique rubriques".split()
    ),
}
"""What stands in the path of a label's address, by the rules of WordPress and the words that blogs put for its own."""
ASKED = {"tag": "tags", "cat": "categories"}
"""What the query of such an address asks for."""
DEEP = 2
"""Folders from that of categories on to the name of one within another."""
AUTHORS = frozenset("author authors autor autores auteur auteurs autore autora".split())
"""What stands in the path of an author's address."""


def kind_of(url: str) -> str:
    """Return of what kind the label is that an address leads to; empty where it leads elsewhere."""
    try:
        parts = urlsplit(url.replace(JOINER, ""))
    except ValueError:
        return ""
    folders = [name for name in parts.path.lower().split("/") if name][:-1]
    if not parts.path.strip("/"):
        return next((ASKED[name] for name in parse_qs(parts.query) if name in ASKED), "")
    kinds = [(kind, at) for at, name in enumerate(folders) for kind, names in FOLDERS.items() if name in names]
    deep = len(folders) - kinds[0][1] if kinds else 0
    return kinds[0][0] if kinds and (deep == 1 or (deep == DEEP and kinds[0][0] == "categories")) else ""


def slug(url: str) -> str:
    """Return what a blog calls a tag in the address of its page; empty where an address is none of a tag."""
    if kind_of(url) != "tags":
        return ""
    parts = urlsplit(url.replace(JOINER, ""))
    folders = [name for name in parts.path.split("/") if name]
    return unquote(folders[-1]) if folders else parse_qs(parts.query)["tag"][0]


def may_author(text: str) -> bool:
    """Return whether a text may hold an address of an author; what it looks for begins all the words for one."""
    return "aut" in text.lower()


def is_author(url: str) -> bool:
    """Return whether an address leads to the posts of an author."""
    try:
        parts = urlsplit(url.replace(JOINER, ""))
    except ValueError:
        return False
    folders = parts.path.lower().split("/")
    return not AUTHORS.isdisjoint(folders) or (not parts.path.strip("/") and "author" in parse_qs(parts.query))


def told(url: str) -> str:
    """Return `author`, `tags` or `categories` where an address leads to the posts of one; empty where elsewhere."""
    return "author" if is_author(url) else kind_of(url)
