"""Labels that a page lists beside its posts, by which lines of labels alone are told under a text."""

from collections.abc import Sequence

import msgspec

from muniment.captures.plain.page import categories
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.blogs.furniture import TAGS, announces_others
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line
from muniment.text import stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

CLOUD = Folded(rf"\W*(?:{TAGS}|tag cloud|nuage (?:de tags|d['’]étiquettes)|nube de etiquetas|schlagwörterwolke)\W*")
"""The heading of all tags of a blog."""
LONGEST, HEADING, MOST = 120, 60, 40
"""Characters of a line of labels, and of a heading, and lines of a list of tags."""
PARTS = late(r"[^,،、]*[^,،、\s]")
STOPPED = late(rf"[{stops.ENDS}:;]\s*$")


class Listed(msgspec.Struct, frozen=True):
    """The categories that a page lists, the text of its cloud of tags, and what heads the tags of several posts."""

    categories: frozenset[str] = frozenset()
    cloud: str = ""
    heads: frozenset[str] = frozenset()
    end: int = -1
    """The number of the last line of the page that is not blank."""
    sole: bool = False
    """Whether the page begins with its only post, as a tool leaves it that takes nothing of the page around."""
    several: bool = False
    """Whether the page shows several posts."""
    replies: int = 0
    """The first line of what readers wrote of a post; 0 where they wrote nothing."""

    def spans(self, lines: Sequence[Line]) -> list[tuple[Line, str, list[tuple[int, int]]]]:
        """Return the lines of labels alone that end these, each with its kind and where its labels stand.

        Categories behind which nothing of the post stands may be those of the next, over its title.
        """
        found: list[tuple[Line, str, list[tuple[int, int]]]] = []
        behind = False
        lines = lines[: _beside(lines)] if self.categories or self.cloud else ()
        for line in reversed(lines):
            parts = list(PARTS.finditer(line.text)) if 0 < len(line.words) <= LONGEST else []
            kind = self._kind([part[0].strip() for part in parts]) if parts else ""
            if not kind and pagelines.is_furniture(line.words):
                behind = bool(COMMENT_SIGNS.within(line.words.lower()))  # the button right under the labels
                continue
            if not kind or STOPPED.search(line.words):
                break
            starts = ((part.start() + len(part[0]) - len(part[0].lstrip()), part.end()) for part in parts)
            found.append((line, kind, [(line.start + first, line.start + last) for first, last in starts]))
        kinds = {kind for _, kind, _ in found}
        several = len(found) > 1 or any(len(spans) > 1 for _, _, spans in found)
        sure = several and len(kinds) == len(found) and (behind or len(kinds) > 1)
        return found[::-1] if sure else []

    def _kind(self, names: Sequence[str]) -> str:
        """Return of what kind all of these labels are; empty where one is of neither."""
        if self.categories.issuperset(names):
            return "categories"
        return "tags" if self.cloud and all(f" {name} " in self.cloud for name in names) else ""


def _beside(lines: Sequence[Line]) -> int:
    """Return the place of the first heading under the last text, such as of a list beside the posts."""
    first = len(lines)
    for place in range(len(lines) - 1, -1, -1):
        words = lines[place].words.strip("#*_ ")
        if pagelines.is_text(lines[place]):
            break
        heads = len(words) <= HEADING and (announces_others(words) or CLOUD.fullmatch(words))
        first = place if heads else first
    return first


def of(page: Page, *, sole: bool, several: bool) -> Listed:
    """Return the labels that a page lists."""
    heads = (words for words in page.often if len(words) <= HEADING and CLOUD.fullmatch(words))
    return Listed(frozenset(categories.listed(page)), _cloud(page), frozenset(heads), page.full[-1], sole, several)


def _cloud(page: Page) -> str:
    """Return what stands under the last heading of all tags beside the posts, up to the next heading, text or date."""
    heads = (number for number in reversed(page.full) if CLOUD.fullmatch(page.lines[number].words.strip("#*_ ")))
    outer = (number for number in heads if not page.dates or not min(page.dates) < number < max(page.dates))
    head = next((number for number in outer if page.lines[number].words not in page.often), -1)
    names: list[str] = []
    above = head
    for number in page.full[page.full.index(head) + 1 :][:MOST] if head >= 0 else ():
        words = lists.unmarked(lists.shown(page.lines[number]))
        ended = announces_others(words) or page.is_prose(number) or number in page.dates
        if ended or (names and number > above + 1 and not page.is_entry(number)):
            break
        names.append(words)
        above = number
    return f" {' '.join(' '.join(names).split())} " if names else ""
