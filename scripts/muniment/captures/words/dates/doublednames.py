"""Names that rows say twice, since a theme shows who wrote a post with a picture, whose words are that name again."""

from collections.abc import Callable

from msgspec.structs import replace

from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.text.patterns import late

LONGEST = 300
"""Characters of a row that may say a name twice."""
TWICE = late(
    r"[\s\[!]*(?P<name>[^\W\d_]\S*(?: \S+){0,5}?)[\s\]]*(?:\([^()]*\))?[\s\]]*(?:\([^()]*\))?[\s|·•\[–—-]*"
    rf"(?:{BY}\s+)?(?P<again>(?P=name))(?=[\s\],|·•])[\s\],|·•–—-]*(?:\([^()]*\))?"
)
"""A name, what a tool left of the link around a picture, and the same name."""
FIRST = late(r"[\s\[!]*([^\W\d_]\S* )")
AGAIN = late(r"(?P<name>\S+ \S.*?)\W+(?P=name)")
"""A name of several words, and the same right behind it."""


def read(reader: Callable[[str], DateLine | None], text: str, written: str) -> DateLine | None:
    """Return what a row says that begins with a name said twice and has a day behind it; None for any other.

    One word alone may be said twice in a title, but where the first stands in brackets, as tools show a picture.
    """
    found = TWICE.match(text) if len(text) <= LONGEST and _may_be_twice(text, written) else None
    sure = found is not None and (" " in found["name"] or written[: found.start("name")][-1:] == "[")
    if found is None or not (sure and bylines.is_name(found["name"])):
        return None
    said = reader(text[found.end() :])
    return None if said is None or said.author[1] else _named(said, found.end(), found.span("again"))


def _may_be_twice(text: str, written: str) -> bool:
    """Return whether the first word of a row stands in it again, as that of a name does; or the row has brackets."""
    first = FIRST.match(text)
    return "[" in written or (first is not None and text.count(first[1]) > 1)


def _named(said: DateLine, base: int, author: tuple[int, int]) -> DateLine:
    """Return what the end of a row says that begins at `base`, with who wrote the post before it."""
    told = ((name, getattr(said, name)) for name in ("categories", "tags", "title"))
    places = {name: (base + first, base + last) for name, (first, last) in told if last}
    return replace(said, pure=False, author=author, **places)


def once(said: DateLine, text: str) -> DateLine:
    """Return what a row says with the name of who wrote a post once, where it says that twice."""
    first, last = said.author
    found = AGAIN.fullmatch(text, first, last) if last else None
    return replace(said, author=(last - len(found["name"]), last)) if found else said
