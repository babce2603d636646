"""Numbers of links behind their words, `the report [12]`; which list of addresses holds for which part of a text."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from muniment.captures.plain.page import definitions, inlinelinks, references
from muniment.captures.plain.page.references import COUNTED_LINK, MOST, References
from muniment.captures.words.blogs.phrases import SEE_ALSO, SOURCE_LABEL
from muniment.captures.words.text import linkforms
from muniment.captures.words.text.lines import Line, plain
from muniment.text import stops
from muniment.text.patterns import late

BEHIND = late(r"(?<=[^\s\[\]:：]) ?\[(?P<number>\d{1,4})\](?=[\s.,;:!?)|·…]|\Z)")
SHOWN = late(r"(?P<url>https?://[^\s\[\]]+)(?P<behind> ?\[\d+\])")
"""An address that is the words of a link, and its number."""
WHOLE = late(r"\s*(?:[-*•#]+\s+)?(?P<words>\S.*?) ?\[(?P<number>\d+)\]\s*")
"""A line that is a link."""
OWN = late(linkforms.OWN)
LED = late(r"(?P<lead>[^\[\]]{2,60}[:：]\s*)(?P<number>\[\d+\])(?P<rest>https?://\S+\s*)")
"""A label and an address that has its number before it."""
FEWEST, LONGEST = 4, 1_000
"""Numbers by which a page is known to be written so, and characters of a line that may be a link or a row of them."""
SENTENCE = late(rf"[{stops.ENDS}](?: ?\[\d+\])?$")


def lists(listed: list[Line]) -> tuple[list[Line], References, list[References]]:
    """Return lines, the list of addresses that ends a text, where links have numbers or labels, and those above it."""
    listed, written = inlinelinks.numbered(listed)
    listed, labels = definitions.scattered(listed)
    refers = written if written.inline else References(labels=labels) if labels else references.find(listed)
    listed, refers = (listed, refers) if written.inline or labels else seen(listed, refers)
    inner = references.above(listed, refers)
    return references.without(listed, inner) if inner else listed, refers, inner


def over(lists: Sequence[References], place: int) -> References:
    """Return the list that holds for a line: the first under it, of those of a text in their order."""
    return next((one for one in lists if one.first > place), lists[-1])


def seen(listed: list[Line], refers: References) -> tuple[list[Line], References]:
    """Return lines without the numbers behind the words of links, as long as they were, where a page writes them so.

    Those of sentences and of lines that announce a source stay: what they lead to is told there. Elsewhere a number
    between a label and an address is left out, since the address says it.
    """
    shown = listed[: refers.first] if refers.urls else []
    if not _is_behind(shown):
        return [_unled(line) if "]http" in line.text else line for line in listed], refers
    whole = [found for line in shown if len(line.text) <= LONGEST and (found := WHOLE.fullmatch(line.text))]
    titled = {found["words"]: refers.urls.get(found["number"], "") for found in whole}
    titled = {words: url for words, url in titled.items() if OWN.fullmatch(url)}
    if not titled:
        return listed, refers
    return [*map(_without, shown), *listed[refers.first :]], msgspec.structs.replace(refers, titled=titled)


def _is_behind(shown: Sequence[Line]) -> bool:
    """Return whether numbers in a row stand behind words, and few before them."""
    able = [line.text for line in shown if "[" in line.text]
    behind = [int(found["number"]) for text in able for found in BEHIND.finditer(text)]
    before = sum(len(COUNTED_LINK.findall(text)) for text in able)
    rows = sum(second == first + 1 for first, second in pairwise(behind))
    return len(behind) >= FEWEST and before * FEWEST < len(behind) and rows >= MOST * (len(behind) - 1)


def _without(line: Line) -> Line:
    if "[" not in line.text or len(line.text) > LONGEST:
        return line
    text = SHOWN.sub(lambda found: found["url"] + " " * len(found["behind"]), line.text)
    if not (SENTENCE.search(line.words) or _announces(line)):
        text = BEHIND.sub(lambda found: " " * len(found[0]), text)
    return msgspec.structs.replace(line, text=text, words=plain(text))


def _unled(line: Line) -> Line:
    """Return a line without the number before its address, where that stands behind a label."""
    found = LED.fullmatch(line.text)
    if not found or not _announces(line):
        return line
    text = line.text[: found.end("lead")] + " " * len(found["number"]) + found["rest"]
    return msgspec.structs.replace(line, text=text, words=plain(text))


def _announces(line: Line) -> bool:
    label = line.words.replace("：", ":").partition(":")[0]
    return bool(SOURCE_LABEL.fullmatch(label) or SEE_ALSO.fullmatch(label))
