"""The only undated post of a page whose first line reads as a headline: what was found under that is its summary."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.start import Start
from muniment.captures.plain.titles import candidates
from muniment.captures.plain.titles.looks import is_of_page, likeness
from muniment.captures.words.dates.datewords import LEAD
from muniment.captures.words.page import heading
from muniment.text.patterns import late

NEAR = 3
"""Lines at the head of a page that are looked at: a way past the menu, the headline, what stands under it."""
FEWEST = 5
"""Words of a headline."""
LONG, STEM, SMALL = 4, 5, 2
"""Letters of a word that tells, those that it keeps in each of its forms, and such words in small letters."""
WORD = late(r"[^\W\d_]{5,}|[\u3040-\u30ff\u3400-\u9fff]{2}")
SHARED = late(
    r"(?i:view original post|voir l[’']article original|ursprünglichen post anzeigen|ver (?:la )?entrada original|"
    r"ver (?:o )?post original|vedi articolo originale|bekijk origineel bericht|visa originalinlägg|"
    r"zobacz oryginalny wpis|просмотреть оригинал записи)\s+\D{0,12}\d"
)
"""What leads to the rest of a post that a blog shares with its readers: 'View original post 1,189 more words'."""
BELOW = 40
"""Lines of a text that are looked at."""


def over(page: Page, found: Sequence[Start]) -> list[Start]:
    """Return the start of a page's only post with the first line for its title, where that is surely one.

    A line that stands there twice is, and one of several words that cries, asks or breaks off, or half of whose words
    the text has too. How another is written does not tell it from the name of a blog. Where the post is one of another
    blog that this one shares, the line over the name of that is its title.
    """
    if len(found) != 1 or found[0].date >= 0 or page.dates:
        return [*found]
    head = [number for number in page.full[:NEAR] if number <= found[0].title[0]]
    head = head[1:] if len(head) > 1 and is_of_page(page.lines[head[0]].words) and not _is_twice(page, head) else head
    shared = len(head) > 1 and _is_shared(page, found[0])
    place = len(head) - 2 if shared else int(_is_twice(page, head))
    if len(head) <= place or head[-1] != found[0].title[0]:
        return [*found]
    if not (shared or place or _is_headline(page.lines[head[0]].words) or _is_told(page, head[0], found[0].last)):
        return [*found]
    title = (head[place],)
    return [msgspec.structs.replace(found[0], title=title, mark=candidates.mark_of(page, title))]


def _is_shared(page: Page, start: Start) -> bool:
    """Return whether a post is of another blog, whose name stands over the text, and a way to the rest of it under."""
    return any(SHARED.match(page.lines[number].words) for number in page.full if number > start.last)


def _is_twice(page: Page, head: Sequence[int]) -> bool:
    words = [page.lines[number].words for number in head[:2]]
    return len(words) > 1 and words[0] == words[1] and words[0].count(" ") >= FEWEST - 1


def _is_headline(words: str) -> bool:
    if likeness(words) < 2 or heading.read(words) or LEAD.match(words) or words.count(" ") < FEWEST - 1:
        return False
    return words.endswith(("!", "?", "…"))


def _is_told(page: Page, number: int, last: int) -> bool:
    """Return whether a line is a sentence's part by its letters, and the text under another has half of its words."""
    words = page.lines[number].words
    if likeness(words) < 2 or heading.read(words) or LEAD.match(words) or prose.count(words) < FEWEST:
        return False
    small = sum(len(word) >= LONG and word.islower() for word in words.split())
    if small < SMALL and words.casefold() != words:
        return False
    text = " ".join(page.lines[line].words for line in page.full if last < line < last + BELOW).casefold()
    parts = [word[:STEM] for word in WORD.findall(words.casefold())]
    held = sum(part in text for part in parts)
    return held >= SMALL and 2 * held >= len(parts)
