"""Tells the path from a page's blog to the page, as a theme prints it above a post: 'Home » News » A title'."""

from muniment.text.patterns import late

SIGN = late(r" +(?:[»›►▸❯>]|»»|››|>>) +")
FIRST = frozenset("»›►▸❯>")
HERE = late(
    r"(?i:you are here|du bist hier|sie (?:sind|befinden sich) hier|vous êtes ici|est[aá]s aquí|usted está aquí|"
    r"você está aqui|está aqui|sei qui|ti trovi qui|je bent hier|u bevindt zich hier|jesteś tutaj|вы здесь|ви тут|"
    r"buradasınız|du är här|du er her|olet tässä)\s*[:：]"
)
"""The words before such a path, whatever parts it."""
LONGEST = 300
"""Characters of a path."""


def may_read(words: str) -> bool:
    """Return whether words hold a sign that parts such a path."""
    return not FIRST.isdisjoint(words)


def last(words: str) -> str:
    """Return the last part of a path of three or more parts, none of which is quoted; empty for any other words."""
    if len(words) > LONGEST or "«" in words or FIRST.isdisjoint(words):
        return ""
    parts = SIGN.split(words.strip())
    return parts[-1].strip() if len(parts) > 2 and all(parts) else ""
