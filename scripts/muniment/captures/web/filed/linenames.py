"""The names of persons in lines that date a post or say what it is filed under, with the texts that they stand in."""

from collections.abc import Iterator
from itertools import pairwise

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.filed import stating
from muniment.captures.web.found import labelmarks
from muniment.captures.words.blogs.furniture import FILED
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.rows import dateline
from muniment.text import days
from muniment.text.patterns import late

PARTED = late(r"(?:(?<!\s)\s+)?(?:[|•]|·(?!t?r?ices?\b|e-?s?\b))\s*")
LABEL = late(bylines.WORD)
"""What stands before a name that has a text of its own."""
NO_NAME = late(
    r"发表|评论|留言|编辑|发布|分类|标签|阅读|浏览|字数|分钟|原创|转载|置顶|新闻|公告|更新|回复|分享|編輯|發|閱讀|瀏覽"
)
"""What Chinese themes write beside a date that is nobody's name."""


def find(element: Element) -> Iterator[tuple[Text, str]]:
    """Yield what reads as the name of a person in a line that dates a post, with the text that it stands in."""
    linked = {id(text) for link in element.walk() if link.name == "a" for text in link.texts()}
    leading = _leading(element)
    label = False
    for text in element.texts():
        plain = " ".join(text.shown.split())
        if label and bylines.is_name(plain):
            yield text, plain
        label = bool(LABEL.fullmatch(f"{plain} "))
        if label:
            continue
        said = dateline.read(text.shown)
        if said is not None and said.author[1] and not _leads_on(text, said.author, leading):
            yield text, text.shown[slice(*said.author)]
        parts = PARTED.split(text.shown) if id(text) not in linked else []
        for words in (" ".join(part.split()).rstrip(" ,،、") for part in parts):  # labels may go on behind it
            first, last = bylines.author(words)
            if last or _reads_as_name(words, parted=len(parts) > 1):
                yield text, words[first:last] or words


def _leading(element: Element) -> set[int]:
    """Return where the texts of a line begin behind which a link to labels stands."""
    filing = {text.start for link in labelmarks.links(element) for text in link.texts() if _files(link)}
    return {text.start for text, behind in pairwise(element.texts()) if behind.start in filing}


def _files(link: Element) -> bool:
    return labelmarks.is_tag(link) or labelmarks.leads(link)


def _leads_on(text: Text, name: tuple[int, int], leading: set[int]) -> bool:
    """Return whether what reads as a name is a small word at the end of a text that leads to labels: 'dans'."""
    first, last = name
    return text.start in leading and text.shown[first].islower() and not text.shown[last:].strip()


def labelled(element: Element) -> Iterator[str]:
    """Yield the names in a line that have a text of their own right behind that of 'by'."""
    said = [" ".join(text.shown.split()) for text in element.texts()]
    said = [words for words in said if words]
    yield from (name for by, name in pairwise(said) if LABEL.fullmatch(f"{by} ") and bylines.is_name(name))


def said(line: Element) -> Iterator[str]:
    """Yield the names in the texts of a line of several that each begin with 'by', as they end where the text does."""
    texts = [" ".join(text.shown.split()) for text in line.texts()]
    found = (words[slice(*bylines.author(words))] for words in texts)
    yield from (name for name in found if bylines.is_name(name))


def _reads_as_name(words: str, *, parted: bool) -> bool:
    """Return whether words that no label stands before are a name: of several parts, or of a few Han characters."""
    if stating.HAN.fullmatch(words):
        return parted and not NO_NAME.search(words)
    return (
        not besidedates.REST.fullmatch(words)
        and " " in words
        and words[:1].isupper()
        and not days.first(words)
        and not FILED.fullmatch(words)
        and bylines.is_name(words)
    )
