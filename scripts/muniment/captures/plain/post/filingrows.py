"""Reads the lines that are a row without a date, which says who wrote a post and how it is filed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.plain.dates import countednames, linkrows, numberedlinks
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.page import wrappedlabels
from muniment.captures.plain.post import labellinks
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress, labeladdresses, ownpages
from muniment.captures.words.blogs.furniture import FILED_BESIDE, LABEL, MAKER, is_button
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines, datemarks
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import rowparts, wholerows
from muniment.captures.words.rows.rowparts import Part
from muniment.captures.words.text import linkforms, lists
from muniment.captures.words.text.lines import Line, as_one, indent
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late, often

LINES, MOST = 4, 7
"""Lines that a tool may break such a row into, and a paragraph that is one."""
UNENDED = often(r"(?i:(?:^|\s)(?:by|in|under|par|por|von|da|di|door|av|oleh|от|από|dans|en|em|unter)|[,|·•:])$")
"""How a line ends in which no row does."""
BEGUN = late(r"(?i:(?:in|under|dans|unter|en|em)\s)|[,|·•]")
"""How a line begins in which none begins, unless it is short of a name."""
REFERRED = "]["
"""What a link has whose address stands elsewhere."""
PARTING = late(r"[,،|·•]")
BESIDE = 12
"""Words beside the links of a row of them."""
LABELS = {"tags", "categories"}
HEADING = late(r"\s{0,3}#{1,6}\s")


def read(lines: Sequence[Line], section: Section, *, between: bool) -> Iterator[tuple[Row, tuple[Line, ...]]]:
    """Yield the rows among lines up to readers' comments, each of as many lines as make one."""
    place = 0
    while place < len(lines) and not _heads_replies(lines[place], section):
        if MARK.match(lines[place].text) and len(lists.entries(lines, place)) > 1:
            place += 1
            continue
        whole = _whole(lines, place)
        sizes = [whole] * (whole > 1) + [*range(min(LINES, whole), 0, -1)]
        runs = ((lines[place : place + size], size) for size in sizes)
        made = ((_made(run, whole, section, between=between), size) for run, size in runs)
        found, size = next(((found, size) for found, size in made if found), (None, 1))
        if found is not None:
            yield found, tuple(lines[place : place + size])
        place += size


def _heads_replies(line: Line, section: Section) -> bool:
    """Return whether a line heads readers' comments, and is no row that says who wrote the post or its labels too."""
    heads = COMMENTS.fullmatch(line.words.strip("#*_ ")) is not None
    return heads and _counted([line], section) is None and not wholerows.says(line.text)


def _made(run: Sequence[Line], whole: int, section: Section, *, between: bool) -> Row | None:
    told = linked(run, whole, section) or _counted(run, section) or row(run, whole, between=between)
    return told or (_beside_count(run, section) if len(run) == whole else None)


def _beside_count(run: Sequence[Line], section: Section) -> Row | None:
    """Return the row that a paragraph is with nothing but how many comments a post has beside what no word tells."""
    text = joined(run)
    begun = run[0].number == 0 or section.page.lines[run[0].number - 1].blank
    parts = wholerows.undated(text) if begun and wholerows.counts(text) else ()
    told = any(part.kind not in (rowparts.LOOSE, "button") for part in parts)
    return Row(text, parts) if parts and not told else None


def _counted(run: Sequence[Line], section: Section) -> Row | None:
    """Return the row that is a name, categories that the page lists maybe, and how many comments a post has."""
    text = run[0].text.rstrip() if len(run) == 1 else ""
    spans = countednames.read(text, section.listed.categories)
    if spans is None:
        return None
    name, filed = spans
    parts = [rowparts.Part("author", *name), rowparts.Part("button", filed[1], len(text))]
    return Row(text, (*parts, *([rowparts.Part("categories", *filed)] if filed[0] < filed[1] else [])))


def _whole(lines: Sequence[Line], place: int) -> int:
    """Return how many lines follow each other from a place on; 1 where they are too many for a row."""
    last = place
    while last - place < MOST and last + 1 < len(lines) and lines[last + 1].number == lines[last].number + 1:
        last += 1
    return last - place + 1 if last - place < MOST else 1


def row(lines: Sequence[Line], whole: int, *, between: bool) -> Row | None:
    """Return the row that these lines are; None where they are no such row, or one that is told elsewhere.

    `whole`: how many lines their paragraph has; strokes or words hold together what is a part of it, or all.
    """
    size = len(lines)
    together = size == whole or all(map(_goes_on, lines, lines[1:]))
    if not together or any(map(wrappedlabels.goes_over, lines, lines[1:])) or any(map(_ends, lines, lines[1:])):
        return None
    text = joined(lines)
    if FILED_BESIDE.fullmatch(text.strip()):
        return None  # of a related post
    if MAKER.search(text) and any(is_button(as_one(lines[at:]).strip()) for at in range(size)):
        return None  # 'Proudly powered by WordPress', under a list of categories
    parted = rowparts.SIGN.search(text) or wholerows.stroked(text) != text
    if size == whole > 1 and not parted and not all(map(_goes_on, lines, lines[1:])):
        return None
    parts = wholerows.undated(text)
    kinds = {part.kind for part in parts}
    told = size > 1 or "](" in text or labellines.is_labels(lines[0])
    labelled = not between and kinds <= {*LABELS, "button"} and told
    begun = {line.start - lines[0].start for line in lines[1:] if LABEL.match(line.words)}
    torn = any(part.start < place < part.end for part in parts for place in begun) or _is_of_table(text, parts)
    return Row(text, parts) if kinds & {"author", *LABELS} and not (labelled or torn) else None


def _is_of_table(text: str, parts: Sequence[Part]) -> bool:
    """Return whether a bare number begins a row that goes on with no label: '4   Women in Media Watch   Nepal'."""
    counted = [part.kind for part in parts[:2]] == ["button", rowparts.LOOSE]
    return counted and text[parts[0].start : parts[0].end].isdigit()


def _ends(above: Line, line: Line) -> bool:
    """Return whether a line is a heading, or no further in than the entry of a list above it and no other entry."""
    if HEADING.match(line.text):
        return True
    entry = MARK.match(above.text) is not None and not _goes_on(above, line)
    return entry and not MARK.match(line.text) and indent(line.text) <= indent(above.text)


def joined(lines: Sequence[Line]) -> str:
    """Return lines as one in which nothing parts where a tool broke it, each character in its place.

    What names an author by itself is another part.
    """
    text = as_one(lines).rstrip() if len(lines) > 1 else lines[0].text.rstrip()
    for above, line in pairwise(lines):
        place = line.start - lines[0].start
        first, last = len(text[:place].rstrip()), place + indent(line.text)
        if last > first and not LABEL.match(line.words):
            named = names(line) and _is_told(above) and not _is_length(above, line)
            text = f"{text[:first]}{'|' if named else ' '}{datemarks.MARKUP * (last - first - 1)}{text[last:]}"
    return text


def _is_length(above: Line, line: Line) -> bool:
    """Return whether a line ends what the one above it begins to say of how long a post is: '7 min', 'de lectura'."""
    return bylines.is_length(f"{PARTING.split(above.words)[-1].strip()} {line.words}")


def _is_told(line: Line) -> bool:
    """Return whether a line ends in a button, or in labels behind a word for them."""
    parts = rowparts.read(line.text)
    return bool(parts) and parts[-1].kind not in ("author", rowparts.LOOSE)


def names(line: Line) -> bool:
    """Return whether a line says who wrote a post, by a word for it, and nothing else."""
    return [part.kind for part in rowparts.read(line.text)] == ["author"]


def linked(lines: Sequence[Line], whole: int, section: Section) -> Row | None:
    """Return the row of links that a paragraph or line is, one of them to the pages of who wrote the post.

    The addresses tell what each is, in whatever words: all lead into the blog's machinery, or to replies.
    """
    text = as_one(lines).rstrip()
    refers = section.references
    pointed = (refers.labels and REFERRED in text) or (refers.urls and not refers.inline)
    able = pointed or (linkforms.may_lead(text) and labeladdresses.may_author(text))
    if not able or len(lines) not in (1, whole):
        return None
    links = numberedlinks.pointed(text, refers) or linkrows.parts(text, few=BESIDE)
    told = [(labeladdresses.told(link.url), link) for link in links]
    hosts = section.hosts or {blogaddress.host_of(link.url) for link in links}
    own = all(ownpages.is_machinery(link.url) and blogaddress.is_here(link.url, hosts) for link in links)
    authors = [link for kind, link in told if kind == "author"]
    if not own or len(authors) != 1 or days.first(text[links[-1].end :]):
        return None
    if "](" not in text and REFERRED not in text and not linkrows.named(authors[0])[1]:
        return None  # words before an address that are no name: 'Author archive (https://…)'
    return Row(text, tuple(rowparts.Part(kind or "button", *labellinks.words_of(link, kind)) for kind, link in told))


def _goes_on(above: Line, line: Line) -> bool:
    """Return whether a row goes on in the next line: it may not end where it does, or the next may not begin one."""
    return UNENDED.search(above.words) is not None or BEGUN.match(line.words) is not None
