"""What the fields of a post hold without marks: tags, escapes, usual ports; addresses decoded."""

import re
from collections.abc import Mapping
from urllib.parse import unquote

from muniment.captures.hypertext import frames
from muniment.captures.letters import control
from muniment.text.patterns import late

TAG = late(r"(?<!\\)<(?:a href=\"([^\"<>]*)\"|/?(?!https?:)[A-Za-z][^<>]*)>")
"""A tag, and the address in it that is a post's."""
PORT = late(r"(http://[^\s/:?#]+):80(?=[/?#\s]|$)")
"""The port of an address that needs none; an archive of the web wrote it there."""
LABELS = ("tags.", "categories.")
"""Fields whose entries feeds write like tags of HTML too."""
CODE = late(r"(?<![\\`])(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
"""Code in Markdown, in a line or between fences: what begins like a tag there is none."""
SCHEME = late(r"\b(?!https?:)[Hh][Tt][Tt][Pp][Ss]?(?=://)")
"""What an address begins with in large letters, which fields have in small ones."""
PLAYED = ("youtu", "vimeo.com", "dailymotion.com", "dai.ly")
FILM = late(r"(?:https?:)?//(?:[a-z]+\.)?(?:youtu|vimeo|dai)[\w.?&=%#+:;~@!,*/-]*[\w/=-]")
"""What may be the address of a film, which fields give by its page."""
GLUED = late(r"http(?<=\whttp)(?=s?://)")
"""Where an address begins right behind a word, which is none of it."""


def told(values: Mapping[str, str]) -> dict[str, str]:
    """Return what the fields of a post hold, what begins like a tag and is none with a mark before it."""
    return {key: _untagged(key, said) if "<" in said else said for key, said in values.items()}


def _untagged(key: str, said: str) -> str:
    if key != "body":
        return said if key.startswith(LABELS) else said.replace("<", "\\<")
    return CODE.sub(lambda code: code[0].replace("<", "\\<"), said) if "`" in said else said


def plain(text: str) -> str:
    """Return a text without tags, escapes and usual ports, its addresses decoded: links show their own either way.

    Those of films are those of their pages. Characters that no text has stand in addresses encoded, and are none here
    either.
    """
    text = TAG.sub(r" \1 ", text) if "<" in text else text
    text = PORT.sub(r"\1", text) if ":80" in text else text
    text = GLUED.sub(" http", text) if "://" in text else text
    if text.count("://") > text.count("http://") + text.count("https://"):
        text = SCHEME.sub(lambda found: found[0].lower(), text)
    text = (control.fit(unquote(text)) if "%" in text else text).replace("\\", "")
    return FILM.sub(lambda film: frames.page(film[0]), text) if any(sign in text for sign in PLAYED) else text
