"""Rows without a date that say who wrote a post and how it is filed, beside its title or under its text.

'by Ann Roe in News, Courts': what tells such a row from a text is that the page's other posts have one like it, that
buttons or tags stand in it, or that the page lists its categories.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

import msgspec

from muniment.captures.plain.dates import filledrows, headrows, linkrows, numberedlinks
from muniment.captures.plain.dates.filledrows import Row
from muniment.captures.plain.page import categories, labelruns, ownlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.post import footruns, labellinks, lastfoot, ledby, pointedrows
from muniment.captures.plain.post.endlines import PART
from muniment.captures.plain.post.section import Filing, Section
from muniment.captures.words.blogs import blogaddress, labeladdresses, ownpages
from muniment.captures.words.blogs.furniture import FILED_BESIDE, MAKER, is_button
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.rows import rowparts, wholerows
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, as_one
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

LINES, MOST = 4, 7
"""Lines that a tool may break such a row into, and a paragraph that is one."""
NEAR, LAST = 3, 12
"""Lines under a title that may be such a row, and lines at the end of a post."""
UNENDED = late(r"(?i:(?:^|\s)(?:by|in|under|par|por|von|da|di|door|av|oleh|от|από|dans|en|em|unter)|[,|·•:])$")
"""How a line ends in which no row does."""
BEGUN = late(r"(?i:(?:in|under|dans|unter|en|em)\s)|[,|·•]")
"""How a line begins in which none begins, unless it is short of a name."""
REFERRED = "]["
"""What a link has whose address stands elsewhere."""
TAIL = late(r"[^\[\]()]{1,60}\]\(")
"""How a line begins in which a link ends that a tool broke."""
BESIDE = 12
"""Words beside the links of a row of them."""
LABELS = {"tags", "categories"}
OVER, HEAD, UNDER = "over", "head", "under"
"""Where a row stands; at the head of texts, a line may be theirs again and again: 'By Ann Roe in Paris'."""


class Placed(msgspec.Struct, frozen=True):
    """A row, the lines that it takes, and where it stands: OVER the date, at the HEAD of the text, or UNDER it."""

    row: Row
    lines: tuple[Line, ...]
    place: str

    def shape(self) -> tuple[str, ...]:
        """Return what the rows of several posts have in common."""
        return (*filledrows.shape(self.row), self.place)


def filed(page: Page, sections: Sequence[Section]) -> list[Section]:
    """Return the posts of a page, each with what such rows say of it."""
    known = categories.folded(page)
    sections = [*map(pointedrows.told, sections)]
    found = [list(_rows(section, last=section is sections[-1])) for section in sections]
    counts = Counter(shape for rows in found for shape in {placed.shape() for placed in rows})
    alike: dict[tuple[str, ...], list[Row]] = {}
    for placed in (placed for rows in found for placed in rows):
        alike.setdefault(placed.shape(), []).append(placed.row)
    kinds = {shape: filledrows.kinds(rows, known) for shape, rows in alike.items()}
    again = {shape for shape, count in counts.items() if count > 1 and HEAD not in shape}
    told, above, heads = [], _above(page, sections[0]), footruns.head(page, sections[0].start.first)
    for section, rows in zip(sections, found, strict=True):
        once = _once(rows) if len(sections) == 1 else rows
        sure = [one for one in once if one.shape() in again or _is_sure(one.row, kinds[one.shape()], known)]
        sure = [one for one in sure if one.shape() != above]
        filing = _headed(page, section, _filing([(one, kinds[one.shape()]) for one in sure]))
        filing = filing if filing.lines else footruns.found(section, known, heads)
        told.append(msgspec.structs.replace(section, filing=filing) if filing.lines else section)
    return lastfoot.told(page, [*map(ledby.filed, told)])


def _once(rows: Sequence[Placed]) -> list[Placed]:
    """Return those of the rows of a page's only post that are alone of their kind: others are of further posts."""
    counts = Counter(row.shape() for row in rows)
    return [row for row in rows if counts[row.shape()] == 1]


def _above(page: Page, first: Section) -> tuple[str, ...]:
    """Return the shape of a row right above the title of the first post: such rows are of the posts under them."""
    number = page.before(first.start.first)
    row = _row([page.lines[number]], 1, between=False) if number >= 0 else None
    return Placed(row, (), UNDER).shape() if row else ()


def _rows(section: Section, *, last: bool) -> Iterator[Placed]:
    """Yield the rows between title and date of a post, right under them, and at its end."""
    lines = section.lines()
    first = next((line.number for line in lines if _is_text(section, line)), section.end)
    head = [line for line in lines[:NEAR] if line.number < first]
    end = first if last else next((line.number for line in reversed(lines) if _is_text(section, line)), first)
    under = [line for line in lines if line.number > end and line not in head]
    places = ((OVER, section.between()), (HEAD, head), (UNDER, under if last else under[-LAST:]))
    for place, able in places:
        yield from (Placed(row, taken, place) for row, taken in _read(able, section, between=place == OVER))


def _is_text(section: Section, line: Line) -> bool:
    """Return whether a line is part of a text, and no row, however long, nor the end of one within a link."""
    page = section.page
    if not page.is_prose(line.number) or wholerows.says(line.text) or _linked((line,), 1, section):
        return False
    if "(http" in line.text and ownlinks.is_machinery(line.text) and wholerows.undated(line.text):
        return False
    broken = page.wrapped and (TAIL.match(line.text) or rowparts.SIGN.search(line.text))
    run = page.run(line.number, MOST) if broken else []
    return not (1 < len(run) <= MOST and wholerows.says(as_one(run).rstrip()))


def _read(lines: Sequence[Line], section: Section, *, between: bool) -> Iterator[tuple[Row, tuple[Line, ...]]]:
    """Yield the rows among lines up to readers' comments, each of as many lines as make one."""
    place = 0
    while place < len(lines) and not COMMENTS.fullmatch(lines[place].words.strip("#*_ ")):
        if MARK.match(lines[place].text) and len(lists.entries(lines, place)) > 1:
            place += 1
            continue
        whole = _whole(lines, place)
        sizes = [whole] * (whole > 1) + [*range(min(LINES, whole), 0, -1)]
        runs = ((lines[place : place + size], size) for size in sizes)
        made = ((_linked(run, whole, section) or _row(run, whole, between=between), size) for run, size in runs)
        row, size = next(((row, size) for row, size in made if row), (None, 1))
        if row is not None:
            yield row, tuple(lines[place : place + size])
        place += size


def _whole(lines: Sequence[Line], place: int) -> int:
    """Return how many lines follow each other from a place on; 1 where they are too many for a row."""
    last = place
    while last - place < MOST and last + 1 < len(lines) and lines[last + 1].number == lines[last].number + 1:
        last += 1
    return last - place + 1 if last - place < MOST else 1


def _row(lines: Sequence[Line], whole: int, *, between: bool) -> Row | None:
    """Return the row that these lines are; None where they are no such row, or one that is told elsewhere.

    `whole`: how many lines their paragraph has; strokes or words hold together what is a part of it, or all.
    """
    size = len(lines)
    if not (size == whole or all(map(_goes_on, lines, lines[1:]))) or any(map(labelruns.goes_over, lines, lines[1:])):
        return None
    text = as_one(lines).rstrip() if size > 1 else lines[0].text.rstrip()
    if FILED_BESIDE.fullmatch(text.strip()):
        return None  # of a related post
    if MAKER.search(text) and any(is_button(as_one(lines[at:]).strip()) for at in range(size)):
        return None  # 'Proudly powered by WordPress', under a list of categories
    if size == whole > 1 and not rowparts.SIGN.search(text) and not all(map(_goes_on, lines, lines[1:])):
        return None
    parts = wholerows.undated(text)
    kinds = {part.kind for part in parts}
    told = size > 1 or "](" in text or pagelines.is_labels(lines[0])
    labelled = not between and kinds <= {*LABELS, "button"} and told
    return Row(text, parts) if kinds & {"author", *LABELS} and not labelled else None


def _linked(lines: Sequence[Line], whole: int, section: Section) -> Row | None:
    """Return the row of links that a paragraph or line is, one of them to the pages of who wrote the post.

    The addresses tell what each is, in whatever words: all lead into the blog's machinery, or to replies.
    """
    text = as_one(lines).rstrip()
    able = "](" in text or "(http" in text or (section.references.labels and REFERRED in text)
    if not able or len(lines) not in (1, whole):
        return None
    links = numberedlinks.labelled(text, section.references) or linkrows.parts(text, few=BESIDE)
    told = [(labeladdresses.told(link.url), link) for link in links]
    hosts = section.hosts or {blogaddress.host_of(link.url) for link in links}
    own = all(ownpages.is_machinery(link.url) and blogaddress.host_of(link.url) in hosts for link in links)
    authors = [link for kind, link in told if kind == "author"]
    if not own or len(authors) != 1 or days.first(text[links[-1].end :]):
        return None
    if "](" not in text and REFERRED not in text and not linkrows.named(authors[0])[1]:
        return None  # words before an address that are no name: 'Author archive (https://…)'
    return Row(text, tuple(rowparts.Part(kind or "button", *labellinks.words_of(link, kind)) for kind, link in told))


def _goes_on(above: Line, line: Line) -> bool:
    """Return whether a row goes on in the next line: it may not end where it does, or the next may not begin one."""
    return UNENDED.search(above.words) is not None or BEGUN.match(line.words) is not None


def _is_sure(row: Row, loose: Mapping[int, str], known: Set[str]) -> bool:
    """Return whether a row is one by itself: its categories are known, it has links, or tags or buttons beside."""
    kinds = {part.kind for part in row.parts}
    parts = [*row.of("categories"), *(row.of(rowparts.LOOSE)[at] for at, kind in loose.items() if kind == "categories")]
    filed = [name.casefold() for part in parts for name in rowparts.named(row.said(part))]
    beside = bool(kinds & {"author", "categories"}) and bool(kinds & {"tags", "button"})
    told = ownlinks.is_machinery(row.text) or REFERRED in row.text or "(http" in row.text
    linked = told and bool(kinds & {"author", "categories"})
    return beside or linked or (bool(filed) and all(name in known for name in filed))


def _filing(rows: Sequence[tuple[Placed, Mapping[int, str]]]) -> Filing:
    """Return what the rows of a post say; `rows`: each with the kinds of its loose parts."""
    places: dict[str, list[tuple[int, int]]] = {kind: [] for kind in rowparts.NAMING}
    taken: set[int] = set()
    foot = 0
    for placed, kinds in rows:
        loose = placed.row.of(rowparts.LOOSE)
        if loose and not kinds:
            continue
        taken |= {line.number for line in placed.lines}
        foot = foot or placed.lines[-1].number * (placed.place == UNDER)
        told = [(part.kind, part) for part in placed.row.parts] + [(kinds[at], loose[at]) for at in kinds]
        for kind, part in told:
            if kind in places:
                places[kind] += _names(placed, part, one=kind == "author")
    author = next(iter(places["author"]), (0, 0))
    return Filing(frozenset(taken), author, tuple(places["tags"]), tuple(places["categories"]), foot)


def _headed(page: Page, section: Section, filing: Filing) -> Filing:
    """Return what is said of a post with the row right under its title that says no day, where that is under the text.

    What another row says of its author or categories stands.
    """
    row = headrows.under(page, section.start.title[-1]) if section.start.footed else range(0)
    if not row or filing.categories:
        return filing
    base, said = page.lines[row[0]].start, page.dates[row[0]]
    author, filed = ((base + first, base + last) if last else (0, 0) for first, last in (said.author, said.categories))
    names = PART.finditer(section.text, *filed) if filed[1] else ()
    return msgspec.structs.replace(
        filing,
        lines=filing.lines | {*row},
        author=filing.author if filing.author[1] else author,
        categories=tuple(name.span() for name in names),
    )


def _names(placed: Placed, part: rowparts.Part, *, one: bool) -> Iterator[tuple[int, int]]:
    """Yield where each name of a part stands in the capture; `one`: it is the name of who wrote the post."""
    base = placed.lines[0].start
    if one:
        yield base + part.start, base + part.end
        return
    for name in PART.finditer(placed.row.text, part.start, part.end):
        yield base + name.start(), base + name.end()
