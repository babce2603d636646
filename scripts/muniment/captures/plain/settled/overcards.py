"""The only post of a page over cards of others, each a title, how its text begins and the day below.

Its own day stands over its text. A page that sets days in both ways is hard to tell at one look: where the heading of
the cards parts it, each part is looked at alone.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from muniment.captures.plain.page import excerpts, shortened
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.settled import underpagers
from muniment.captures.plain.starts import outweighing
from muniment.captures.plain.titles import pagehead
from muniment.captures.words.blogs import likewords, restwords
from muniment.captures.words.blogs.furniture import announces_others
from muniment.captures.words.dates.dated import DAY
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded
from muniment.text.patterns import late

MORE = late(rf"(?i:{restwords.PHRASES})")
"""What heads such cards too (Ghost: 'Read more'), where no text is left to be read."""
ASKED = Folded(
    r"\W*(?:sign up for more like this\.?|(?:subscribe to|abonnez-vous à|s['’]abonner à|suscríbete a|suscribirse a|"
    r"iscriviti a|assine|abonniere|prenumerera på|abonner på|tilaa|zapisz się|odebírejte|feliratkozás|abonează-te la|"
    r"подпишитесь на|підпишіться на|εγγραφείτε στο|abone ol)\s*[:：]?\s*\S.{0,60}(?<!\.)|"
    r"(?:subscribe|abonnez-vous|s['’]abonner|suscríbete|suscribirse|iscriviti|assinar|abonnieren|prenumerera|abonner|"
    r"zapisz się|abonează-te|подписаться|підписатися|εγγραφή)\s*[:：]\s*\S.{0,60}(?<!\.))"
)
"""What asks readers to have more sent to them, between a text and such cards (Ghost)."""
BOX = late(r"\W*(?:\d+\W+)?[\w.+-]+@example\.(?:com|net|org)\b.{0,40}")
"""How the box under it shows what to write there: an address of nobody, the button behind it in any language."""
SILENT = 3
"""Lines without words, of links that lead to a form, up to that box."""
HEADING, TRIED = 60, 3
"""Characters of the heading, and how many lines that may be it are tried."""
PAIR, WHOLE = 2, 3
"""Cards, and paragraphs of the post's text, at least; and those of one that is surely shown whole."""


def over(page: Page, every: list[Start], finding: Callable[[Page], list[Start]]) -> list[Start]:
    """Return the start of the only post of such a page; what was found otherwise of any other."""
    for head in _heads(page):
        own = finding(underpagers.above(page, head))
        if len(own) != 1 or not _is_over_text(page, own[0], head):
            continue
        under = underpagers.blanked(page, frozenset(range(head + 1)))
        cards = finding(under)
        if _are_cards(under, cards) and _are_of_others(page, own[0], cards, head):
            return [msgspec.structs.replace(own[0], beneath=head)]
    return every


def _heads(page: Page) -> Iterator[int]:
    """Yield the first lines that may head such cards: a day stands over each, and several under it."""
    days = sorted(page.days)
    if len(days) <= PAIR or pagehead.heading(page) >= 0:
        return
    able = page.full[bisect_right(page.full, days[0]) : bisect_right(page.full, days[-PAIR])]
    yield from islice((number for number in able if _may_head(page, number)), TRIED)


def _may_head(page: Page, number: int) -> bool:
    line = page.lines[number]
    words = _bare(line) if len(line.words) <= HEADING else ""
    return bool(words) and bool(announces_others(words) or MORE.fullmatch(words) or _asks(page, number))


def _asks(page: Page, number: int) -> bool:
    """Return whether a line asks readers to have more sent to them, in known words or over the box for that."""
    if ASKED.fullmatch(_bare(page.lines[number])):
        return True
    below = (line for line in page.lines[number + 1 : number + 1 + 2 * SILENT] if line.words)
    shown = next((line for line in islice(below, SILENT) if _bare(line)), None)
    return shown is not None and BOX.fullmatch(shown.words) is not None


def _bare(line: Line) -> str:
    return lists.unmarked(line.words).strip("#*_ ")


def _is_over_text(page: Page, own: Start, head: int) -> bool:
    """Return whether the day of a post stands beside its title, over its text of several paragraphs up to a line."""
    return own.said.is_day and not own.footed and _paragraphs(page, own.last + 1, head) >= PAIR


def _paragraphs(page: Page, first: int, last: int) -> int:
    """Return in how many paragraphs the text between two lines stands: where a tool wraps none, each line is one."""
    texts = [number for number in range(first, last) if page.is_prose(number)]
    parted = sum(not page.wrapped or other > one + 1 for one, other in pairwise(texts))
    return len(texts[:1]) + parted


def _are_cards(under: Page, cards: Sequence[Start]) -> bool:
    """Return whether all days of a page stand under the texts of posts, each with its title."""
    return len(cards) >= PAIR and all(one.footed for one in cards) and {one.date for one in cards} == {*under.dates}


def _are_of_others(page: Page, own: Start, cards: Sequence[Start], head: int) -> bool:
    """Return whether cards are of other posts than those of the page: their days do not fall from its own on.

    So they do on a front page that shows its newest post larger; but that has no heading that says that they are like
    it, and of that post no more is seen than how it begins, up to what leads to the rest.
    """
    days = [own.said.iso[:DAY], *(one.said.iso[:DAY] for one in cards)]
    if any(one < other for one, other in pairwise(days)) or likewords.heads(_bare(page.lines[head])):
        return True
    size = outweighing.text(page, own.last + 1, head)
    seen = max(outweighing.text(page, one.last + 1, one.date) for one in cards)
    last = page.before(head)
    ended = not page.is_prose(last) or "://" in page.lines[last].text or _is_whole(page, last, head)
    return ended and size > seen and _paragraphs(page, own.last + 1, head) >= WHOLE


def _is_whole(page: Page, last: int, head: int) -> bool:
    """Return whether a text that is not cut short stands over what asks for more, as in Ghost under a whole post."""
    cut = page.words(last).endswith(excerpts.DOTS) or shortened.leads_off(page.words(last))
    return not cut and _asks(page, head)
