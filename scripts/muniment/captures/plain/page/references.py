"""Numbers in brackets and the list of addresses they stand for, as text browsers write links."""

import re
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import definitions
from muniment.captures.words.text import linkforms
from muniment.captures.words.text.lines import FULL, Line
from muniment.text import stops
from muniment.text.patterns import late

HEAD = late(r"(?i:references|visible links|hidden links|links|références|verweise|referencias|riferimenti|ссылки)\s*:?")
LISTED = late(
    r"\s*(?:\[(?P<bracketed>\d+)\]:?|(?P<dotted>\d+)[.)])(?:\s+(?P<url>"
    r"(?:[a-z][a-z0-9+.-]*:|[#/?])\S+|-(?:[#?]\S*)?|#|(?:mailto|javascript):.*))?\s*"
)
"""A number and where it leads; some lead nowhere, or to a letter or script that has spaces in it."""
SPACED = late(
    r"\s*(?:\[(?P<bracketed>\d+)\]:?|(?P<dotted>\d+)[.)])\s+"
    r"(?P<url>(?:https?|file|ftp)://\S*/\S*[^\s,.;:()](?: (?![^\s]*://)[^\s(][^\s,;:()]*){1,9})\s*"
)
"""An address with space in it, as of a label or search: a page may write it so, and lynx does not change it."""
TITLED, BELOW = late(r"\s*(?P<number>\d+)[.)]\s+\S.*"), late(r"\t\s*(?P<url>[a-z][a-z0-9+.-]*:\S+)\s*")
"""A number and the title of its link, and the line under it that says where that leads."""
LABELLED = late(
    r"\[(?P<words>[^\[\]]+|(?:[^\[\]]|\[[^\[\]]*\])+(?=\]\[[^\[\]]+\](?!\])))\](?:\[(?P<label>[^\[\]]*)\])?(?![(:])"
)
COUNTED_LINK = late(r"\[(?P<number>\d+)\](?=[^\s\[\]])")
FEWEST, ROW, MOST = 2, 10, 0.8  # addresses of a list; numbers in a row where a tool counts links, and their share
WHOLE = late(rf"\s*(?:[-*•#]+\s+)?[^\s\[\]][^\[\]]*[^\s\[\]{stops.ENDS}:,;…] ?\[(?P<number>\d+)\]\s*")
"""A line of words that is a link, and no sentence."""
OWN = late(linkforms.OWN)
MARKER = late(r"\[(?P<number>\d+)\]")


class References(msgspec.Struct, frozen=True):
    """Addresses by their number, and the line on which their list begins."""

    urls: Mapping[str, str] = {}
    first: int = -1
    end: int = 0
    """The line behind that list, where others follow."""
    labels: Mapping[str, str] = {}
    """Addresses by the words that stand for them, in small letters, as Markdown writes links with labels."""
    inline: bool = False
    """Whether the addresses stand before the words of links, and there is no list (inlinelinks.numbered)."""
    titled: Mapping[str, str] = {}
    """Addresses of posts by the words of lines that are links to them (behindnumbers.seen)."""

    @property
    def known(self) -> bool:
        """Whether there are any."""
        return bool(self.urls or self.labels)

    @property
    def links(self) -> Mapping[str, str]:
        """Addresses by their number or by the words that stand for them."""
        return {**self.urls, **self.labels} if self.labels else self.urls

    def labelled(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where the words stand of a link that is all there is between two places of a line."""
        found = LABELLED.fullmatch(text, start, end) if self.labels else None
        return found.span("words") if found and self.to(found) else None

    def to(self, found: re.Match[str]) -> str:
        """Return where such a link leads (`LABELLED`); empty where that is not known."""
        return self.labels.get((found["label"] or found["words"]).lower(), "")

    def linked(self, text: str) -> str:
        """Return a line with its known numbers as Markdown's links, for addresses in it to be found."""
        if not self.known or "[" not in text:
            return text
        if self.labels:
            return LABELLED.sub(
                lambda found: f"[{found['words']}]({self.to(found)})" if self.to(found) else found[0], text
            )
        return MARKER.sub(lambda found: self._linked(found, text), text)

    def _linked(self, found: re.Match[str], text: str) -> str:
        url = self.urls.get(found["number"], "")
        if text.startswith("http", found.end()):  # the words of the link are an address, which is there to be read
            return ""
        return f"[{found['number']}]({url})" if url.startswith("http") else found[0]


def find(listed: Sequence[Line]) -> References:
    """Return the list of addresses that ends a text; an empty one where there is none, or no text uses it."""
    defined, labels = definitions.find(listed)
    if defined < len(listed):
        return References(first=defined, labels=labels)
    place = len(listed) - 1
    while place >= 0 and _is_of_list(listed, place):
        place -= 1
    if place < 0:
        return References()
    made = _list(listed, place)
    if not HEAD.fullmatch(listed[place].words):
        return _bare(listed, place, made)
    used = [line for line in listed[:place] if "[" in line.text and MARKER.search(line.text)]
    spaced = sum(" " in url and "://" in url for url in made.urls.values())
    told = len(made.urls) >= max(FEWEST, 2 * spaced) and used and not are_notes(listed, used, made.urls.keys())
    return made if told else References()


def _bare(listed: Sequence[Line], place: int, made: References) -> References:
    """Return a list without a heading behind a line; an empty one unless lines that are links lead to a blog's own."""
    if len(made.urls) < FEWEST or not listed[place + 1].blank:
        return References()
    able = [found for line in listed[: place + 1] if "[" in line.text and (found := WHOLE.fullmatch(line.text))]
    own = [found for found in able if OWN.fullmatch(made.urls.get(found["number"], ""))]
    return msgspec.structs.replace(made, first=place + 1) if len(own) >= FEWEST else References()


def above(listed: Sequence[Line], last: References) -> list[References]:
    """Return the lists of addresses above the last of a text, where pages of text browsers stand in a row."""
    able = (place for place, line in enumerate(listed[: last.first]) if line.words and HEAD.fullmatch(line.words))
    found: list[References] = []
    for place in able if last.urls else ():
        begins = found[-1].end if found else 0
        if place >= begins and _is_whole(made := _list(listed, place), listed[begins:place]):
            found.append(made)
    return found


def without(listed: list[Line], lists: Sequence[References]) -> list[Line]:
    """Return lines with those of such lists as blank."""
    made = [*listed]
    for one in lists:
        for line in listed[one.first : one.end]:
            made[line.number] = definitions.silent(line)
    return made


def _list(listed: Sequence[Line], head: int) -> References:
    """Return the list under a heading."""
    urls: dict[str, str] = {}
    place = head + 1
    while place < len(listed) and _is_of_list(listed, place):
        text = listed[place].text
        if (found := LISTED.fullmatch(text) or SPACED.fullmatch(text)) and found["url"]:
            urls.setdefault(found["bracketed"] or found["dotted"], found["url"])
        elif (below := BELOW.fullmatch(text)) and (titled := TITLED.fullmatch(listed[place - 1].text)):
            urls.setdefault(titled["number"], below["url"])
        place += 1
    return References(urls, head, end=place)


def _is_of_list(listed: Sequence[Line], place: int) -> bool:
    line = listed[place]
    if line.blank or LISTED.fullmatch(line.text) or _goes_on(listed, place) or _underlines(listed, place):
        return True
    if "://" in line.text and SPACED.fullmatch(line.text):
        return True
    if place and BELOW.fullmatch(line.text):
        return TITLED.fullmatch(listed[place - 1].text) is not None
    under = TITLED.fullmatch(line.text) and place + 1 < len(listed)
    return bool(under) and BELOW.fullmatch(listed[place + 1].text) is not None


def _underlines(listed: Sequence[Line], place: int) -> bool:
    return place > 0 and set(listed[place].words) in ({"-"}, {"="}) and bool(HEAD.fullmatch(listed[place - 1].words))


def are_counted(listed: Sequence[Line]) -> bool:
    """Return whether links have numbers in a row before their words, be there a list of their addresses or none."""
    shown = (COUNTED_LINK.finditer(line.text) for line in listed if "[" in line.text)
    numbers = [int(found["number"]) for line in shown for found in line]
    rows = sum(second == first + 1 for first, second in pairwise(numbers))
    return rows >= ROW and rows >= MOST * len(numbers)


def _is_whole(made: References, lines: Sequence[Line]) -> bool:
    """Return whether a list tells most numbers of these lines, and none of them is beyond it."""
    used = {number["number"] for line in lines if "[" in line.text for number in MARKER.finditer(line.text)}
    told = used & made.urls.keys()
    return len(made.urls) >= FEWEST and "1" in made.urls and 2 * len(told) > len(used) and len(told) >= FEWEST


def _goes_on(listed: Sequence[Line], place: int) -> bool:
    """Return whether a line parts two such lists ('Hidden links:')."""
    if not HEAD.fullmatch(listed[place].words) or all(line.blank for line in listed[place + 1 :]):
        return False
    before = next((line for line in reversed(listed[:place]) if not line.blank), None)
    return before is not None and bool(LISTED.fullmatch(before.text) or SPACED.fullmatch(before.text))


def are_notes(listed: Sequence[Line], used: Sequence[Line], numbers: Set[str]) -> bool:
    """Return whether numbers are those of notes: paragraphs among the lines that hold any (`used`) cite each of them.

    A browser counts from one, and all links: those of the page's menu and titles, too.
    """
    cited = [(line, found) for line in used for found in MARKER.finditer(line.text) if found["number"] in numbers]
    if not all(_cites(found) for _, found in cited) or not numbers <= {found["number"] for _, found in cited}:
        return False
    return all(len(one.text) >= FULL or len(listed[max(0, one.number - 1)].text) >= FULL for one, _ in cited)


def _cites(found: re.Match[str]) -> bool:
    """Return whether a number stands behind a word, and no word behind it."""
    before, after = found.string[: found.start()].rstrip(), found.string[found.end() : found.end() + 1]
    return bool(before) and not (after.isalnum() or after in ("[", "("))
