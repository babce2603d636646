"""The forms of raw material: captures of invented blogs to begin with, what parts them, and what their readers know."""

import re
from collections.abc import Iterable
from pathlib import Path

import yaml
from tests.captures import onepost
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import FORMS
from tests.fuzz.changing import MOST, Form

CAPTURES = Path(__file__).parent.parent / "captures"
EACH = 20
"""Of so many texts of the corpora one is a seed."""
LINES = re.compile(r"[^\n]*\n|[^\n]+")
TAGS = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>|[^<\]]+|[<\]]")
STRINGS = re.compile(r'"[\s\w:,.\[\]{}-]*"|<(?:[^<>"\\]|\\.)*>|[^<"\\]+|\\.|[<"\\]')
"""Parts of JSON: from the end of a string to the beginning of another, and the tags and words within one."""
CONTENTS = tuple("\n".join(post["shown"]) for post in POSTS)
WORDS: dict[str, list[str]] = yaml.load(
    Path(__file__).with_name("words.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
)
IN_PAGES = WORDS["markup"] + WORDS["days"]
IN_XML = WORDS["markup"] + WORDS["elements"]


def _files(folder: str, *patterns: str) -> list[bytes]:
    paths = sorted(path for pattern in patterns for path in (CAPTURES / folder).glob(pattern))
    return [path.read_bytes() for path in paths]


def _small(seeds: Iterable[bytes]) -> list[bytes]:
    return [seed for seed in seeds if len(seed) <= MOST]


def _form(*names: str) -> list[bytes]:
    known = [FORMS[name].encode() for name in FORMS if name.startswith(names)]
    return known + [onepost.FORMS[name](told).encode() for name in names for told in CONTENTS if name in onepost.FORMS]


def text() -> Form:
    """Return texts of pages as tools extract them."""
    seeds = _files("corpora", "*/*.txt")[::EACH] + _files("command/cases", "*.txt")
    return Form(_small(seeds), LINES, WORDS["lines"] + WORDS["days"])


def pages() -> Form:
    """Return saved pages."""
    drawn = [
        themes.page(theme, kind, POSTS[:2]).encode() for theme in themes.KNOWN.values() for kind in ("tag", "single")
    ]
    seeds = drawn + _files("corpora", "*/*.html") + _files("command/cases", "*.html") + _form("page")
    return Form(_small(seeds), TAGS, IN_PAGES)


def wxr() -> Form:
    """Return exports."""
    return Form(_small(_form("wxr") + _files("command/cases", "*.xml")), TAGS, IN_XML)


def feed() -> Form:
    """Return feeds, in RSS and Atom."""
    seeds = _form("rss", "atom") + _files("command/cases", "*.rss", "*.atom")
    return Form(_small(seeds), TAGS, IN_XML)


def rest() -> Form:
    """Return answers in JSON."""
    seeds = _form("rest") + _files("command/cases", "*.capture")
    quoted = [word.replace('"', '\\"') for word in WORDS["markup"]]
    return Form(_small(seeds), STRINGS, quoted + WORDS["names"])


KNOWN = {"text": text, "pages": pages, "wxr": wxr, "feed": feed, "rest": rest}
