"""The head of a post in a page's text: the line of its date, who wrote it, its own address."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page import brokenlinks, clippings, shortened, toldaddresses
from muniment.captures.plain.post import headlabels, titlewords
from muniment.captures.plain.post.headlabels import Labels, Place, overlap
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.titles import candidates
from muniment.captures.words.blogs import blogaddress, contacts, ownpages
from muniment.captures.words.blogs import labels as labels_
from muniment.captures.words.blogs.furniture import LABEL
from muniment.captures.words.dates import besidenames, bylines
from muniment.captures.words.page import labellines
from muniment.captures.words.rows import wholenames
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.model.capture import Aside
from muniment.text.patterns import late

NEAR = 2
"""Lines after title and date within which the author may be named."""
BREAK = late(r"\s*[\r\n]\s*")
LAST = 12
"""Lines at the end of a post among which one says its address."""
DATED = late(r"/\d{4}/\d\d/(?:\d\d/)?[^/?#]+/?$")
"""How a permalink of WordPress ends, with its day or its month."""
ACCOUNT = late(r"/@[\w.-]+/?")
"""How the address of somebody's account goes on behind its host."""
REPLIES = late(
    r"(?P<url>(?:https?://|(?<=\()/)[^\s()<>\[\]\"#?]+)(?:\?[^\s()<>\[\]\"#]*)?#(?:comments|respond|comment-\d+)\b"
)
"""The address of a post's comments, or of the form for them."""


def pieces(section: Section, line: Line | None, title: tuple[int, int], labels: Labels) -> list[Piece]:
    """Return the pieces of title, author and date of a post.

    `line` is its byline, `title` where its title stands, `labels` those that its head names.
    """
    said = section.start.said.author[1] or section.filing.author[1] or line
    linked = (0, 0) if said else headlabels.author(section)
    return [*titlewords.pieces(section, title), *_author(section, line), *_date_line(section, title, labels, linked)]


def byline(section: Section) -> Line | None:
    """Return the line between title and date, or right after both, that says who wrote the post."""
    start = section.start
    if start.said.author[1]:
        return None
    able = (line for line in (*section.between(), *_beside(section)) if not shortened.leads_on(line.words))
    between = [line for line in able if not LABEL.match(line.words)]
    near = _near(section)
    named = next((line for line in [*between, *near] if line.words in section.page.bylined), None)
    if named is not None:
        return named
    said = next((line for line in [*between, *near] if bylines.author(line.text)[1] or _leads_to_account(line)), None)
    sure = candidates.signed(section.page, start.title[-1]) >= 0 or _clings(section)
    alone = [*between, *near] if sure else between
    named = next((line for line in alone if labels_.personal(line.words.strip("*_ "))), None)
    named = named or next((line for line in [*between, *near] if bylines.OFFICE.fullmatch(line.words)), None)
    return said or (None if named is not None and _is_drawn(section, named) else named)


def _leads_to_account(line: Line) -> bool:
    """Return whether a line is a name that leads to whose account it is, as Substack and Medium have them: '/@ann'."""
    found = addresses.find(line.text) if "/@" in line.text else ()
    told = len(found) == 1 and found[0].words == lists.shown(line) and bylines.is_name(found[0].words)
    return told and ACCOUNT.fullmatch(blogaddress.path_of(found[0].url)) is not None


def names(section: Section) -> bool:
    """Return whether the row that dates a post names who wrote it, and not but a label or an e-mail address."""
    if not section.start.said.author[1]:
        return False
    first, last = _narrowed(section, section.page.lines[section.start.date].start, section.start.said.author)
    labels, name = headlabels.find(section), section.text[first:last]
    filed = any(overlap((first, last), place) for place in [*labels.tags, *labels.categories])
    told = not contacts.holds(name) or next(contacts.names(name), None) is not None
    return first < last and told and not filed


def _is_drawn(section: Section, named: Line) -> bool:
    """Return whether a name is rather that of whom pictures show: it stands twice in a row again, as their words do."""
    return any(line.words == below.words == named.words for line, below in pairwise(section.lines()))


def _clings(section: Section) -> bool:
    """Return whether a line stands right under the day of a page's only post, and apart from the text: no text does."""
    lines, first = section.page.lines, section.start.last + 1
    under = section.start.date == section.start.last and section.alone and first + 1 < len(lines)
    return under and not lines[first].blank and lines[first + 1].blank


def _near(section: Section) -> list[Line]:
    """Return the line right after title and date, and that under it where it says labels."""
    after = section.first()
    if after is None or after.number > section.start.last + NEAR:
        return []
    below = section.page.after(after.number)
    labelled = LABEL.match(after.words) and labellines.is_labels(after)
    return [section.page.lines[below]] if labelled and below < min(section.end, after.number + NEAR + 1) else [after]


def _beside(section: Section) -> list[Line]:
    """Return the line right above a date that stands under its text, and that right under it where a word leads to it.

    The latter says by that who wrote the post.
    """
    lines, start = section.page.lines, section.start
    above = section.page.before(start.date) if start.footed else -1
    below = lines[start.foot.stop : min(start.foot.stop + 1, section.end)] if start.footed else []
    named = [line for line in below if bylines.author(line.text)[1]]
    return [*([lines[above]] if above > start.last else []), *named]


def minutes(section: Section, lines: Sequence[Line]) -> set[int]:
    """Return the first of these lines where it says but how long the post takes to read, or again who wrote it."""
    start = section.start
    name = section.page.lines[start.date].text[slice(*start.said.author)] if start.said.author[1] else ""
    again = len(lines) > 1 and lines[0].words == " ".join(name.split()) and lines[0].number <= start.last + NEAR
    return {line.number for line in lines[:1] if again or bylines.MINUTES.fullmatch(line.words)}


def own(section: Section) -> str:
    """Return the address to which the title or date of a post leads, or its title elsewhere; empty where none does."""
    dated = section.page.lines[section.start.date].text if section.start.date >= 0 else ""
    title = titlewords.written(section)[1]
    for text in (title, dated):
        for address in addresses.leading(section.references.linked(text)):
            url = address.url.replace(brokenlinks.JOINER, "")
            if DATED.search(url):
                return url
    led = [
        address.url.replace(brokenlinks.JOINER, "") for address in addresses.leading(section.references.linked(title))
    ]
    if led:
        return led[0] if len(led) == 1 and ownpages.is_page(led[0], section.hosts) else ""
    return _replied(section) or section.elsewhere or _told(section) or _beneath(section)


def _beneath(section: Section) -> str:
    """Return the address that a line at the end of a post says to be its own; empty where none does."""
    lines = section.page.lines[max(section.start.last + 1, section.end - LAST) : section.end]
    return next((url for line in reversed(lines) if (url := toldaddresses.beneath(line.text))), "")


def _told(section: Section) -> str:
    """Return the address of the only post of a page that is told above it; empty where none is."""
    if not section.alone:
        return ""
    lines, start = section.page.lines, section.start
    words = " ".join(lines[number].words for number in start.title)
    last = start.last if clippings.begins(section.text) else start.first
    return toldaddresses.of(section.text[: lines[last].start], words, start.said.iso)


def _replied(section: Section) -> str:
    """Return the address before what leads to the comments of a post; empty where nothing does, or to several."""
    if section.alone and section.references.urls:
        found = {reply["url"] for url in section.references.urls.values() if (reply := REPLIES.fullmatch(url))}
    else:
        able = (line.text for line in section.page.lines[section.start.first : section.end] if "#" in line.text)
        shown = (text.replace(brokenlinks.JOINER, "") for text in able)
        found = {reply["url"] for text in shown for reply in REPLIES.finditer(text)}
    return next(iter(found)) if len(found) == 1 and all(map(ownpages.is_whole, found)) else ""


def _author(section: Section, byline: Line | None) -> Iterator[Piece]:
    if section.filing.author[1] and not section.start.said.author[1]:
        start, end = _unled(section.text, section.filing.author)
        yield from _named(section, start, start + len(section.text[start:end].rstrip(besidenames.AROUND)))
    elif byline is not None:
        seen = byline.text.strip(" \t\u2060,،")  # without what a tool left of the markup around it
        words = lists.unmarked(lists.shown(byline)) or seen
        words = words if words in byline.text else seen
        first = byline.text.find(words)
        whole = (first, first + len(words))
        first, last = bylines.author(byline.text)
        start, end = _narrowed(section, byline.start, (first, last) if last else whole)
        if end > start:
            yield from _named(section, start, end)


def _unled(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Return where a name stands in a row, without the word before the link that it is, if a tool broke that."""
    name = text[slice(*place)]
    first, last = bylines.author(name) if "[" in name else (0, 0)
    start, end = (place[0] + first, place[0] + last) if last else place
    inner = besidenames.author(text[start:end]) if "[" in name else (0, end - start)
    return start + inner[0], start + inner[1]


def _narrowed(section: Section, base: int, place: tuple[int, int]) -> tuple[int, int]:
    """Return where a name stands in the capture without the signs and buttons beside it; `place` counts from `base`."""
    start, end = (base + at for at in place)
    first, last = besidenames.author(section.text[start:end])
    return start + first, wholenames.stopped(section.text, start + first, start + last) if first < last else start


def _named(section: Section, start: int, end: int) -> Iterator[Piece]:
    """Yield the pieces of an author's name, a space for each break of a line that a tool put into it.

    An e-mail address, alone or beside a name, is none.
    """
    if contacts.holds(section.text[start:end]):
        yield from _beside_contacts(section, start, end)
        return
    for broken in BREAK.finditer(section.text, start, end):
        yield Piece(start, broken.start(), section.number, "author")
        hyphened = section.text[broken.start() - 1] == "-"
        yield Piece(*broken.span(), section.number, "author", written="" if hyphened else " ")
        start = broken.end()
    yield Piece(start, end, section.number, "author")


def _beside_contacts(section: Section, start: int, end: int) -> Iterator[Piece]:
    """Yield the piece of a name in what holds an e-mail address too, and what is set aside of that."""
    first, last = next(contacts.names(section.text[start:end]), (0, 0))
    yield from _named(section, start + first, start + last) if last else ()
    yield from (aside(*place, Aside.HIDDEN) for place in ((start, start + first), (start + last, end)))


def _date_line(section: Section, span: Place, labels: Labels, linked: Place) -> Iterator[Piece]:
    """Yield the pieces of the line that dates the post: author and categories are fields, all else is set aside.

    `linked`: where the name stands that it shows as a link alone.
    """
    if section.start.date < 0:
        return
    line, said = section.page.lines[section.start.date], section.start.said
    last = section.page.lines[section.start.date + said.lines - 1]
    narrowed = _narrowed(section, 0, linked) if linked[1] else _narrowed(section, line.start, said.author)
    title = [span] if said.title[1] else []
    own = [place for place in [*labels.tags, *labels.categories] if line.start <= place[0] < last.end]
    filed = any(overlap(narrowed, place) for place in own)  # it leads to a label
    places = [narrowed] if narrowed[0] < narrowed[1] and not filed else []
    held = sorted([*places, *title, *own])
    for place in places:
        yield from _named(section, *place)
    lead = len(line.text) - len(line.text.lstrip()) if section.start.footed else 0  # the text above goes up to there
    position = line.start + lead
    for start, end in [*held, (last.end, last.end)]:
        if start > position:
            yield aside(position, start, Aside.DATE_LINE)
        position = end
