"""The addresses of posts that their page links to somewhere else by their titles, as its list of recent posts does."""

from collections.abc import Mapping, Sequence, Set

from muniment.captures.plain.page import brokenlinks, ownlinks
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import References
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.post import titlewords
from muniment.captures.plain.titles import permalinked
from muniment.captures.words.blogs import ownpages
from muniment.captures.words.text import addresses, brokenaddresses, lists

SHORTEST = 12
"""Characters of a title that is surely none of another post as well."""
MOST = 6
"""Lines that such a link may take."""


def found(page: Page, starts: Sequence[Start], refers: References, hosts: Set[str]) -> Mapping[str, str]:
    """Return the addresses of posts by their titles, for those titles that are no links; several tell none."""
    plain = {_title(page, start, refers) for start in starts if not _is_linked(page, start, refers)}
    led: dict[str, set[str]] = {lists.unmarked(words): {url} for words, url in refers.titled.items()}
    plain = {title for title in plain if len(title) >= SHORTEST or title in led}
    able = bool(plain) and (refers.known or any(map(ownlinks.may_link, page.lines)))
    for run in ownlinks.runs(page.lines) if able else ():
        if not (refers.known or any(map(ownlinks.may_link, run[:MOST]))):
            continue
        text = refers.linked(brokenaddresses.joined(line.text for line in run[:MOST]))
        for one in addresses.leading(text):
            url = one.url.replace(brokenlinks.JOINER, "")
            if permalinked.DATED.search(url) or ownpages.is_page(url, hosts):
                led.setdefault(lists.unmarked(addresses.bare(one.shown_in(text))), set()).add(url)
    return {title: urls.pop() for title, urls in led.items() if title in plain and len(urls) == 1}


def of(page: Page, start: Start, refers: References, known: Mapping[str, str]) -> str:
    """Return the address of a post among those; empty where none is known."""
    return known.get(_title(page, start, refers), "") if known else ""


def _title(page: Page, start: Start, refers: References) -> str:
    text = " ".join(page.lines[number].text for number in start.title)
    first, last = start.said.title
    return lists.unmarked(titlewords.plain(refers.linked(text[first:last] if last else text)))


def _is_linked(page: Page, start: Start, refers: References) -> bool:
    text = refers.linked(" ".join(page.lines[number].text for number in start.title))
    return bool(addresses.leading(text))
