"""Tells the words of a picture (alternative text, caption, credit) from the text of a post."""

import re
from collections.abc import Container, Iterator, Sequence

import msgspec

from muniment.captures.plain.post import retold
from muniment.captures.plain.post.retold import LONGEST_CREDIT, SHORTEST
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.cited import sources
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK
from muniment.text import stops
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late
from muniment.text.signs import Signs

LONGEST_CAPTION = 400
SENTENCES = 2
"""Sentences that end within what stands under a date by which it is the beginning of a text."""
INNER = late(rf"[^\W\d_]{{2}}[{stops.ENDS}][”’\"')]*\s+(?={CAPITAL})")
BENEATH = 2
"""Lines from an image to its caption: one may be blank."""
REACH = 10
"""Characters by which space may make a credit longer."""
SIGNS = Signs(
    "©,(c),copyright,photo,image,picture,credit,courtesy,illustration,crédit,foto,imagen,imagem,bild,immagine,фото,"
    "صورة,تصوير,图,摄影,写真,사진,reuters,afp,ap photo,getty,fotó,φωτογραφία,снимок,світлина,zdjęcie,kuva,mynd,imatge,"
    "argazkia,צילום,عکس,عکاس,تصویر,फ़ोटो,फोटो,ছবি,ảnh,ภาพ,པར་,圖,攝影,撮影"
)
"""What every credit holds one of."""
LABELLED = late(
    r"\s*(?i:photo(?:graph)?|image|picture|foto(?:graf[íi]a)?|imagen|imagem|bild|immagine|фото|图片|写真)\s?[:：]\s*"
    r"(?P<caption>[^\s©(][^©]*?)\s*(?P<maker>©|\(c\))"
)
"""A caption between a label and its credit: 'Photo: the quay in May © Quay Wire'."""
LABEL = late(
    r"\s*(?i:(?:photo |picture |image )?caption|pie de (?:foto|imagen)|légende|bildunterschrift|bildtext|didascalia|"
    r"legenda|onderschrift|billedtekst|подпись(?: к фото)?|підпис|图注|图说|圖說|写真説明|"
    r"사진 설명|التعليق على الصورة)\s*[:：]\s*|"
    r"\s*(?i:photo(?:graph)?|image|picture|foto|imagen|imagem|bild|immagine|фото|صورة|图片|写真)\s?[:：]\s*"
    r"(?=(?:[^\W\d_A-Z][\w’'-]*|[\w’'-]+) (?:[\w’'-]+[,;]? ){3,}[^©]*[.。]\s*$)"
)
"""What stands before a caption; after the shorter words a whole sentence tells that it is one and no credit."""
FEW = 40
"""Characters within which such a label ends in a colon."""
STRAIGHT = late(r"[^\W\d_]'[^\W\d_]")
FILE = late(r"(?=\S*[a-zA-Z])\S*[a-zA-Z\d][_-][a-zA-Z\d]\S*(?:\.[a-z]{3,4})?")
"""The name of a file, which an editor left as what is told of a picture."""
IMAGE = late(r"(?P<linked>\[)?!\[(?P<alt>[^\[\]]*)\]\((?P<url>https?://[^\s()]+)[^()]*\)(?(linked)\]\([^()]*\))")
"""An image, which may be a link."""


class Words(msgspec.Struct, frozen=True):
    """A part of a line that belongs to a picture: `field` is alt, caption, credit or url; the place counts in lines."""

    line: Line
    picture: int
    field: str
    start: int
    end: int


def read(lines: Sequence[Line], *, clings: bool, curly: bool) -> list[Words]:
    """Return the words of pictures in these lines (none blank).

    `clings`: the first stands right under the date, where this page parts dates from texts. Evidence is: a
    credit, a line said again by the next with more in it, or words that cling to the date.
    """
    signed = _signed(lines)
    caption = _clinging(lines) if clings else 0
    found: list[Words] = []
    pictures, done = 0, -1
    for place in (able for able in _able(lines, signed, caption) if able > done):
        line, is_signed = lines[place], place in signed
        if image := IMAGE.match(line.text, _content(line)[0]) if "![" in line.text else None:
            found += _with_caption(line, image, pictures, signed=is_signed)
        elif again := _said_again(lines, place, pictures, signed=place + 1 in signed):
            found, done = [*found, *again], place + 1
        elif place < caption and ((curly and STRAIGHT.search(line.text)) or FILE.fullmatch(line.words)):
            found.append(_alt(line, pictures))
        elif place < caption or _credit(line, signed=is_signed) is not None:
            words = _caption(line, pictures, signed=is_signed)
            found += [msgspec.structs.replace(one, picture=pictures - _goes_on(found, words)) for one in words]
        pictures += bool(found) and found[-1].picture == pictures
    return found if _leaves_text(lines, found) else _without_sentences(found)


def _goes_on(found: Sequence[Words], words: Sequence[Words]) -> bool:
    """Return whether a line tells more of the picture above it.

    It does under an image, even with a blank line between, as tools write what HTML has in one figure; and where it is
    but a credit, right under what is said of a picture without one.
    """
    if not found or not words:
        return False
    above, between = found[-1], words[0].line.number - found[-1].line.number
    if above.field == "url":
        return between <= BENEATH and words[-1].field == "credit"
    return above.field in ("alt", "caption") and between == 1 and [one.field for one in words] == ["credit"]


def _able(lines: Sequence[Line], signed: Container[int], caption: int) -> Iterator[int]:
    """Yield the places of lines that may belong to a picture; few can."""
    last = len(lines) - 1
    for place, line in enumerate(lines):
        near = place < last and lines[place + 1].number == line.number + 1
        again = place < last and lines[place + 1].text.startswith(line.words)
        if near or again or place < caption or place in signed or "![" in line.text or _opens(line.text):
            yield place


def _leaves_text(lines: Sequence[Line], found: Sequence[Words]) -> bool:
    """Return whether some text remains: a post is not all captions."""
    taken = {words.line.number for words in found}
    return not found or any(line.number not in taken and sources.read(line.text) is None for line in lines)


def _without_sentences(found: Sequence[Words]) -> list[Words]:
    """Return the words without lines that only a credit at their end made captions; pictures are counted anew."""
    captions = {words.line.number for words in found if words.field == "caption"}
    told = captions & {words.line.number for words in found if words.field == "credit"}
    kept = [words for words in found if words.line.number not in told]
    numbers = {number: place for place, number in enumerate(dict.fromkeys(words.picture for words in kept))}
    return [msgspec.structs.replace(words, picture=numbers[words.picture]) for words in kept]


def _clinging(lines: Sequence[Line]) -> int:
    """Return how many of the first lines stand together and look like a caption rather than a text's beginning."""
    count = together(lines, 0)
    block = lines[:count]
    short = all(len(line.words) <= LONGEST_CAPTION and not MARK.match(line.text) for line in block)
    short = short and sum(len(INNER.findall(line.words)) for line in block) < SENTENCES
    return (
        count
        if count <= 2 and short and count < len(lines) and not any(addresses.able(line.text) for line in block)
        else 0
    )


def _said_again(lines: Sequence[Line], place: int, picture: int, *, signed: bool) -> list[Words]:
    """Return the words of a picture of which a line is told, and the one below says that again; none for any other."""
    figure, (line, *below) = _figure(lines, place, picture, signed=signed), lines[place : place + 2]
    again = not figure and retold.repeats(lines, place)
    return [_alt(line, picture), *_caption(below[0], picture, signed=signed)] if again else figure


def _figure(lines: Sequence[Line], place: int, picture: int, *, signed: bool) -> list[Words]:
    """Return the words of a picture whose caption stands under what is told of it, with a blank line between or none.

    It says that again and a credit (`signed`: of which its end holds a word); or no more, where it begins a text and
    ends no sentence: a heading may be said again by the sentence under it.
    """
    line, below = lines[place], lines[place + 1] if place + 1 < len(lines) else None
    if below is None or below.number > line.number + BENEATH or len(line.words) <= SHORTEST:
        return []
    start, end = _content(below)
    last = start + len(line.words)
    credit = CREDIT.search(below.text, last) if signed and end - last <= LONGEST_CREDIT else None
    first = credit.start() - (below.text[credit.start() - 1] in "([") if credit else end
    clear = below.text[start:last] == line.words and not below.text[last:first].strip(" .,–—-")
    if not clear or not (credit or (place == 0 and line.words[-1:] not in stops.SIGNS)):
        return []
    whose = [Words(below, picture, "credit", first, end)] if credit else []
    return [_alt(line, picture), Words(below, picture, "caption", start, last), *whose]


def _content(line: Line) -> tuple[int, int]:
    start = len(line.text) - len(line.text.lstrip())
    return start, len(line.text.rstrip())


def _alt(line: Line, picture: int) -> Words:
    return Words(line, picture, "alt", *_content(line))


def _image(line: Line, picture: int) -> list[Words]:
    found = IMAGE.search(line.text)
    places = [(name, found.span(name)) for name in ("alt", "url")] if found else []
    return [Words(line, picture, name, start, end) for name, (start, end) in places if end > start]


def _with_caption(line: Line, image: re.Match[str], picture: int, *, signed: bool) -> list[Words]:
    """Return the words of an image at the beginning of a line, and of a caption with a credit right behind it.

    html2text writes a figure so. There are none where anything else stands there.
    """
    behind = line.text[image.end() :]
    if not behind.strip():
        return _image(line, picture)
    told = _caption(line, picture, signed=signed, start=len(line.text) - len(behind.lstrip()))
    return [*_image(line, picture), *told] if told[-1].field == "credit" else []


def _caption(line: Line, picture: int, *, signed: bool, start: int = 0) -> list[Words]:
    """Return the words of a caption, which begins at `start` or behind the space there."""
    start, end = max(start, _content(line)[0]), _content(line)[1]
    credit = _credit(line, signed=signed, first=start)
    label = LABEL.match(line.text, start)
    start = label.end() if label and label.end() < end else start
    labelled = LABELLED.match(line.text, start)
    if credit is not None and labelled and len(line.text[labelled.end("maker") :].strip()) > 1:
        start, credit = labelled.start("caption"), labelled.start("maker")
    if credit is None:
        return [Words(line, picture, "caption", start, end)]
    first = start + len(line.text[start:credit].rstrip())
    words = [Words(line, picture, "caption", start, first)] if first > start else []
    return [*words, Words(line, picture, "credit", credit, end)]


def _signed(lines: Sequence[Line]) -> set[int]:
    """Return the places of lines whose ends hold any word of a credit at all; the whole pattern is slow to ask."""
    able = (line.text if len(line.text) <= 2 * LONGEST_CAPTION else "" for line in lines)
    return SIGNS.among(text[-LONGEST_CREDIT - REACH :] for text in able)


def _opens(text: str) -> bool:
    return text.find(":", 0, FEW) >= 0 or text.find("：", 0, FEW) >= 0


def _credit(line: Line, *, signed: bool, first: int = 0) -> int | None:
    """Return where the credit of a caption begins; None where the line, from `first` on, is no caption with a credit.

    `signed`: its end holds a word of one.
    """
    size = len(line.text)
    label = LABEL.match(line.text, first) if size <= 2 * LONGEST_CAPTION and _opens(line.text[first:]) else None
    able = size <= 2 * LONGEST_CAPTION and (label or signed)
    found = (
        CREDIT.search(line.text, max(label.end() if label else first, size - LONGEST_CREDIT - REACH)) if able else None
    )
    if label and not found:
        return len(line.text.rstrip())
    if not found or len(line.words) > LONGEST_CAPTION or len(found["credit"]) > LONGEST_CREDIT:
        return None
    if addresses.find(line.text[first:]) or MARK.match(line.text):
        return None
    before = line.text[first : found.start()].rstrip()
    opens = not before or before[-1] in ".!?”\"’')]|–—-,;:(["
    if not opens or re.match(r"(?i)(?:©|\(c\)|copyright)[\s©]*(?:\d{4}\W*)?(?:all rights|$)", found["credit"]):
        return None
    return found.start() - (before[-1:] in ("(", "["))
