"""How much lines that stand in one place beside the dates of a page look like titles: from post to post they differ."""

from collections import Counter
from collections.abc import Sequence

from muniment.captures.plain.page import excerpts, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles import permalinked, titlelines
from muniment.captures.plain.titles.looks import HASHES, is_of_page
from muniment.captures.words.blogs.furniture import LABELLING
from muniment.captures.words.dates import bylines
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import COMMAS, NUMBERED, unmarked
from muniment.text import days, stops
from muniment.text.patterns import late

ALIKE = -1
FEWEST = 2
"""Words before a day that are none of a title's."""
MOST = 0.75
"""Of the lines in a place that many must differ."""
SAME = 0.75
"""If so many of them begin with the same word, it is a label."""
TOLD = 4
"""What it counts that lines say what the page names elsewhere."""
HEADS = 2
"""What it counts that lines stand at the margin, and the texts under them further in."""
FULL = 8
"""Words from which a line is no more of a title for having more."""
NUMBER = late(r"^\W*\d+")
"""A number that a line begins with, as counts of comments do."""
ARTICLES = frozenset("a an the der die das ein eine le la les un une el los las una il lo gli o os as het een".split())
"""With what titles may begin one after the other, and no label does."""
BEGUN = late(r"[^\s\d:：]+(?: [^\s\d:：]+){0,3} ?[:：](?!//)|\S*")
"""How a line begins: up to its colon, where that is near, or with its first word."""
TELLING = 2.2
"""Words behind the same one in titles, one with the other."""
SERIES = late(r"[^\W\d_]+\W{1,3}(?P<number>\d+)\b")
"""How the title of a part of a series begins."""


def of(page: Page, place: Sequence[int]) -> float:
    """Return how much speaks for the lines in one place being titles; ALIKE where they are from post to post."""
    words = [NUMBERED.sub("", unmarked(addresses.bare(HASHES.sub("", page.lines[number].words)))) for number in place]
    plain = [NUMBER.sub("9", one) for one in words]
    if len(set(plain)) < MOST * len(plain) or _labelled(plain):
        return ALIKE
    if all(number in page.yeared and _is_day(one) for number, one in zip(place, words, strict=True)):
        return 0
    if 2 * sum(bylines.author(page.lines[number].text)[1] > 0 for number in place) >= len(place):
        return 0  # the feet of the posts above
    like = sum(max(-1, titlelines.likely(page, (number,))) for number in place) / len(place)
    size = sum(min(FULL, prose.count(one)) for one in plain) / len(plain)
    size *= not all(one.endswith(excerpts.DOTS) for one in plain)  # how long a beginning is says nothing
    marked = sum(_is_marked(page, number) for number in place) / len(place)
    named = sum(len(one.split()) < 4 and bylines.is_name(one) for one in plain) / len(plain)
    told = sum(one in page.named for one in words) / len(place) if page.named else 0
    heads = HEADS * all(_is_at_margin(page, number) for number in place)
    return like + size / 2 + 2 * marked - 2 * named + TOLD * told + heads if like >= 1 else 0


def _is_day(words: str) -> bool:
    """Return whether words are a day, and perhaps which of the week it is: a text may begin so, under its title."""
    day = days.first(words)
    return day is not None and day.end == len(words) and words[: day.start].count(" ") < FEWEST


def _labelled(plain: Sequence[str]) -> bool:
    """Return whether lines begin with the same word, as labels do; the parts of a series have numbers, or days."""
    counted = {found["number"] for one in plain if (found := SERIES.match(one))}
    told = {day.iso for one in plain if (day := days.first(one)) and day.is_day}
    if len(plain) in (len(counted), len(told)):
        return False
    first = Counter(begun[0] for one in plain if " " in one and (begun := BEGUN.match(one)))
    first = Counter({word: count for word, count in first.items() if word.casefold() not in ARTICLES})
    word, count = first.most_common(1)[0] if first else ("", 0)
    if len(plain) < 3 or tell(plain, word):
        return False
    head = not plain[0].startswith(word)  # over the first post the head of the page stands
    beneath = head and word.endswith(stops.COLONS) and 1 < count == len(plain) - 1
    return bool(first) and (beneath or count >= SAME * len(plain))


def tell(lines: Sequence[str], word: str) -> bool:
    """Return whether the lines that begin with the same words go on as titles do, and name no labels or persons.

    'Iran: two lawyers are freed', 'Open letter to the minister'; not 'Labels: court, harbour', 'Author Ann Roe'.
    """
    rest = [one.removeprefix(word) for one in lines if one.startswith(word)]
    words = sum(len(one.split()) for one in rest) / len(rest) if rest else 0
    listed = sum(any(sign in COMMAS for sign in one) for one in rest) * word.endswith(stops.COLONS)
    named = is_of_page(word.rstrip(":： ")) or any(
        bylines.is_name(one.strip()) or LABELLING.match(f"{word}{one}") for one in rest
    )
    return any(map(str.isalpha, word)) and words >= TELLING and 2 * listed < len(rest) and not named


def _is_at_margin(page: Page, number: int) -> bool:
    """Return whether a line at the margin, no link by its number, is over a text further in, as lynx sets titles."""
    below = page.after(page.after(number))
    texts = (page.after(number), below, page.after(below))
    inner = next((one for one in texts if page.is_prose(one)), -1)
    able = inner >= 0 and NUMBERED.match(page.lines[number].text) is None
    return able and indent(page.lines[number].text) == 0 < indent(page.lines[inner].text)


def _is_marked(page: Page, number: int) -> bool:
    text = page.lines[number].text
    return HASHES.match(text) is not None or addresses.ends_linked(text) or permalinked.day_of(page, number) != ""
