"""Whether the words of a part of a page, export, feed or answer stand in the post that is said to hold it."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from html import unescape
from itertools import permutations
from urllib.parse import unquote

import msgspec

from muniment.captures.hypertext import brackets, parser, unshown
from muniment.captures.hypertext.taken import DROPPED, FRAMES
from muniment.captures.words import accessed, listings, phrases
from muniment.model.capture import Kind

WORDS = re.compile(r"[^\W_]+")
TAG = re.compile(r"<(?:a href=\"([^\"<>]*)\"|/?(?!https?:)[A-Za-z][^<>]*)>")
"""A tag, and the address in it that is a post's."""
SHORTCODE = re.compile(r"\[/?\w+[^\[\]]*\]")
TWICE = re.compile(r"&lt;|&amp;#?\w+;")
"""What stands in a text without tags that holds HTML, escaped for XML."""
NOT_SHOWN = re.compile(rf"<(?:{'|'.join(sorted(DROPPED | FRAMES))})\b|wp-block-(?:latest|archives|rss)", re.IGNORECASE)
BESIDE = re.compile(r"((?:[^\s<>:]*/)?)index(?:\.html?|[0-9a-f]{4}\.html?(?=\?))((?:[?#]\S*)?)")
"""The file of a post, which a tool saved beside a page and led its links to; a query gives it four signs more."""
ASKED = re.compile(r"((?:[^\s<>:]*/)?)index\.html?%3F([^\s#]*?)(?:\.html)?((?:#\S*)?)")
"""That of a page which its query names."""
MARK = re.compile(r"(?:^|[\n>]|\\n)\s*(\d{1,3})[.)]\s")
"""What counts the lines of a paragraph, where each is a source."""
BRACKETS = re.compile(r"[(\[][^()\[\]]{8,90}[)\]]")
JOINED = re.compile(rf"(?<=[)\]）］\d])\s+(?:{'|'.join(phrases.JOINING)})\s*$")
"""What joins one source to the next at the end of a part, behind what is said of the first."""
PORT = re.compile(r"(http://[^\s/:?#]+):(80)(?=[/?#]|$)")
"""The port of an address that needs none; an archive of the web wrote it there."""
FEW = 8
"""A part so many times shorter than its post is compared by its words at once."""


MOST = 4
"""Words of a label of which the order is tried out: they come from a count that has lost it."""


def plain(text: str) -> str:
    """Return a text without tags and escapes, its addresses decoded: a link may show its own either way."""
    text = TAG.sub(r" \1 ", text) if "<" in text else text
    return (unquote(text) if "%" in text else text).replace("\\", "")


class Held:
    """What a post holds, in tokens between blanks and in words, each with how often; marks and escapes are none."""

    def __init__(self, text: str) -> None:
        self.text = plain(text).strip()

    @cached_property
    def tokens(self) -> Counter[str]:
        """What stands between blanks."""
        return Counter(self.text.split())

    @cached_property
    def words(self) -> Counter[str]:
        """The words of all tokens."""
        return Counter(WORDS.findall(self.text))

    def has(self, other: "Held") -> bool:
        """Return whether the whole of another stands here as it is, between words."""
        text = other.text
        place = self.text.find(text)
        if place < 0 or not text:
            return not text
        before, after = self.text[place - 1 : place], self.text[place + len(text) : place + len(text) + 1]
        return not (before.isalnum() and text[0].isalnum()) and not (text[-1].isalnum() and after.isalnum())

    def without(self, other: "Held") -> str:
        """Return the tokens that another does not hold, or not as often."""
        found = other.tokens.get
        return " ".join(
            [f"{one} " * (number - found(one, 0)) for one, number in self.tokens.items() if number > found(one, 0)]
        )


def lacks(part: str, kind: Kind, held: Held) -> bool:
    """Return whether a part of a structured capture has words that its post does not have as often.

    A token that stands in both has the same words here and there: of a long part only the others are taken apart.
    """
    found = Held(parser.without_tags(unquoted(part, kind)))
    if held.has(found) or is_day_of_look(found.text, held.text):
        return False
    found = Held(due(found.text, held.text))
    if FEW * len(found.text) < len(held.text):
        there, here = held.words, found.words
    else:
        there, here = Held(held.without(found)).words, Held(found.without(held)).words
    lacking = [word for word, number in here.items() if number > there[word]]
    lacking = [word for word in lacking if word not in counting(part)]
    return bool(lacking) and not are_labels(lacking)


def is_day_of_look(said: str, held: str) -> bool:
    """Return whether words only say on which day a source was looked at, which its field says as ISO 8601."""
    found = accessed.read(said)
    return found is not None and found.day in held


def due(said: str, held: str) -> str:
    """Return words without what joins two sources, and the day of a look in brackets where a field says that."""
    return JOINED.sub(" ", BRACKETS.sub(lambda found: " " if is_day_of_look(found[0], held) else found[0], said))


def counting(part: str) -> list[str]:
    """Return the numbers in a part that no source has: at the heads of lines that become such, and usual ports."""
    return [*MARK.findall(part), *(port for _, port in PORT.findall(part))]


def are_labels(lacking: list[str]) -> bool:
    """Return whether words, in whatever order, only announced sources or notes, which their fields say without them."""
    words = list(dict.fromkeys(word for word in lacking if word not in phrases.JOINING)) or lacking
    orders = permutations(words) if len(words) <= MOST else [words]
    return any(map(_is_row_of_labels, orders))


def _is_row_of_labels(words: Sequence[str]) -> bool:
    """Return whether words are one label behind another, and nothing else."""
    for last in range(len(words), 0, -1):
        said = " ".join(words[:last])
        label = phrases.SOURCE_LABEL.fullmatch(said) or phrases.SEE_ALSO.fullmatch(said)
        if label and (last == len(words) or _is_row_of_labels(words[last:])):
            return True
    return False


def unquoted(part: str, kind: Kind) -> str:
    """Return a span of a structured capture as the HTML that it holds, without what never gets through."""
    if kind is Kind.PAGE and (file := BESIDE.fullmatch(part)):
        part = file[1] + file[2]
    elif kind is Kind.PAGE and (file := ASKED.fullmatch(part)):
        part = f"{file[1]}?{file[2]}{file[3]}"
    if kind is Kind.REST:
        part = msgspec.json.decode(f'"{part}"'.encode(), type=str)
    if kind is Kind.WXR and part.startswith('[{"'):  # the notes at a post's foot are JSON
        part = _notes(part)
    part = unescape(part) if "<" not in part and TWICE.search(part) else part
    part = SHORTCODE.sub(" ", brackets.without_forms(part)[0]) if "[" in part else part
    if not NOT_SHOWN.search(part):
        return part
    return listings.LISTING.sub(" ", unshown.without(part, parser.parse(part)))


def _notes(part: str) -> str:
    try:
        return " ".join(note.get("content", "") for note in msgspec.json.decode(part, type=list[dict[str, str]]))
    except msgspec.DecodeError:
        return part
