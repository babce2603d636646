"""What a page's text shows at a first look: where its posts begin, and what is said of all of them."""

from collections.abc import Iterator, Sequence

import msgspec

from muniment.captures.drafts import reading
from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain import survey
from muniment.captures.plain.dates import dating, nodays
from muniment.captures.plain.page import (
    behindnumbers,
    excerptends,
    headings,
    innercapitals,
    ownhosts,
    prepared,
    seams,
    shortened,
    trimmed,
)
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.prose import Style
from muniment.captures.plain.page.references import References
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.page.trimmed import Trimmed
from muniment.captures.plain.post import (
    filing,
    labellinks,
    labelsbydays,
    leadlinks,
    listedlabels,
    locked,
    pictures,
    titlelinks,
    titlewords,
)
from muniment.captures.plain.post.section import Section
from muniment.captures.plain.settled import settling, textless
from muniment.captures.plain.starts import onlytext
from muniment.captures.plain.survey import Survey
from muniment.captures.plain.titles import looks
from muniment.captures.words.page.heading import Heading
from muniment.captures.words.text import lines
from muniment.model.capture import Aside, Postless, Refused


def of(text: str, hosts: frozenset[str] = frozenset()) -> Survey:
    """Return what a page's text shows at a first look; Refused where nothing in it dates a post.

    `hosts`: the names of the blog's host that are known beforehand, without `www.`.
    """
    source = trimmed.of(text)
    text = lines.spaced(source.text)
    try:
        return _several(source, text, hosts) if seams.are_many(text) else _look(source, text, hosts)
    except _Nothing as fault:
        if fault.begins < 0:
            raise
        return _look(source, text, hosts, above=fault.begins)


def _several(source: Trimmed, text: str, hosts: frozenset[str]) -> Survey:
    """Return what a page shows whose tool left no space between texts, in whole lines or parted where it did not."""
    whole, parted = (_tried(source, text, hosts, seamed=seamed) for seamed in (False, True))
    named = innercapitals.names([text])
    if isinstance(parted, Survey) and (isinstance(whole, _Nothing) or survey.tells_more(parted, whole, named)):
        return parted
    if isinstance(whole, _Nothing):
        raise whole
    return whole


class _Nothing(Refused):
    """No line of a page dates a post."""

    def __init__(self, why: str, begins: int = -1) -> None:
        """`begins`: where its text does if it shows no title either, and nothing speaks against a post; else -1."""
        super().__init__(why)
        self.begins = begins


class _Titles(_Nothing, Postless):
    """A page lists titles, and no text."""


def _tried(source: Trimmed, text: str, hosts: frozenset[str], *, seamed: bool) -> Survey | _Nothing:
    try:
        return _look(source, text, hosts, seamed=seamed)
    except _Nothing as fault:
        return fault


def _look(source: Trimmed, text: str, hosts: frozenset[str], *, seamed: bool = False, above: int = -1) -> Survey:
    """Return what a text shows; `seamed`: its lines are parted where a tool left no space.

    `above`: where the text of its only post begins, if it shows neither title nor day; -1: it may show them.
    """
    listed, refers, inner, numbered = prepared.read(text, seamed=seamed, above=above)
    shown = listed[: refers.first] if refers.first >= 0 else listed
    page = dating.page_of(text, shown, numbered=numbered, references=References() if inner else refers)
    begun = [onlytext.start(page, above)] if above >= 0 else _starts(page, text)
    found = labellinks.headed(page, begun, [*inner, refers])
    found, said, heads = headings.first(page, found)
    common = _common((text, source), page, found, refers, hosts)
    parted = leadlinks.parted(filing.filed(page, labelsbydays.moved(_sections(common, found, said, [*inner, refers]))))
    sections, hidden = _open(page, parted)
    heads += hidden
    if refers.first >= 0:
        heads.append(aside(listed[refers.first].start, len(text), Aside.MARKUP))
    return Survey(source, page, tuple(sections), tuple(source.moved(heads)), seamed)


def _starts(page: Page, text: str) -> list[Start]:
    found = settling.starts(page)
    if not found:
        raise _Nothing(nodays.why(page, text), onlytext.place(page))
    if len(found) == 1 and found[0].date < 0 and onlytext.is_notice(page.words(found[0].title[0])):
        raise _Nothing(nodays.why(page, text))
    if textless.are_titles(page, found):
        raise _Titles(reading.ONLY_TITLES)
    return found


def _open(page: Page, sections: Sequence[Section]) -> tuple[list[Section], list[Piece]]:
    """Return the posts that everybody may read, each with the others right above it, and the others under them all."""
    opened: list[Section] = []
    hidden: list[Piece] = []
    for section in sections:
        if locked.is_locked(page, section.start, section.end):
            hidden.append(locked.piece(page, section.start, section.end))
        else:
            opened.append(msgspec.structs.replace(section, number=len(opened), hidden=tuple(hidden)))
            hidden = []
    if not opened:
        raise Postless("shows only posts that ask for a password, or private ones")
    return opened, hidden


def _sections(
    common: Section, found: Sequence[Start], heads: Sequence[Heading], lists: Sequence[References]
) -> list[Section]:
    """Return the posts that begin at these starts; each list of addresses holds for what stands above it."""
    page = common.page
    linked = titlelinks.found(page, found, lists[-1], common.hosts) if "http" in common.text else {}
    given = headings.labels(page, found, heads)
    ends = [start.first for start in found[1:]] + [len(page.lines)]
    return [
        msgspec.structs.replace(
            common,
            number=number,
            start=start,
            end=end,
            tags=said.tags,
            categories=said.categories,
            references=behindnumbers.over(lists, start.last),
            elsewhere=titlelinks.of(page, start, lists[-1], linked),
        )
        for number, (start, end, said) in enumerate(zip(found, ends, given, strict=True))
    ]


def _common(
    texts: tuple[str, Trimmed], page: Page, found: Sequence[Start], refers: References, hosts: frozenset[str]
) -> Section:
    """Return the first post of a page, with what holds for all; `texts`: as rules read it, and as it is."""
    text = texts[0]
    return Section(
        *texts,
        page,
        0,
        found[0],
        0,
        page.style if page.style.markdown else _style(page, found),
        apart=_is_apart(page, found),
        alone=len(found) == 1,
        curly="’" in text,
        references=refers,
        furnished=page.furnished,
        more=shortened.again(page.lines, dated=bool(page.dates)),
        dotted=excerptends.dotted(page.lines, len(found)),
        listed=listedlabels.of(page, sole=len(found) == 1 and found[0].first == page.full[0], several=len(found) > 1),
        repeated=page.repeated.union(_listed(page, found, refers)),
        hosts=hosts | ownhosts.found(page, found, refers) if "http" in text else hosts,
    )


def _listed(page: Page, found: Sequence[Start], refers: References) -> Iterator[str]:
    """Yield the titles, as a list of posts beside them says them, and what stands above them again and again."""
    for start in found:
        if not start.said.title[1]:
            yield titlewords.plain(refers.linked(" ".join(page.lines[number].text for number in start.title)))
        above = page.lines[start.first - 1].words if start.first else ""
        if above in page.often:
            yield above


def _style(page: Page, found: Sequence[Start]) -> Style:
    """Return how a page is written: with Markdown's marks where a title has one."""
    words = (page.lines[number].text for start in found for number in start.title)
    return Style(wrapped=page.wrapped, markdown=any(map(looks.HASHES.match, words)))


def _is_apart(page: Page, found: Sequence[Start]) -> bool:
    """Return whether a blank line parts dates from texts here; captions that are told otherwise do not count."""
    if onlytext.says(page, found[0]):
        return False  # what stands first is text
    near = [page.lines[start.last + 1 : start.last + 3] for start in found]
    told = [bool(pair and not pair[0].blank and pictures.read(pair, clings=False, curly=False)) for pair in near]
    apart = [not pair or pair[0].blank for pair, known in zip(near, told, strict=True) if not known]
    return len(found) == 1 or 2 * sum(apart) >= len(apart)
