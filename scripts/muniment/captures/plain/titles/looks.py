"""Tells by its looks whether a line may be a title, or the last line before a post."""

import re
from functools import lru_cache
from itertools import takewhile

from muniment.captures.plain.page import shortened
from muniment.captures.plain.page.layout import ASKED, Page
from muniment.captures.plain.page.prose import paragraph, width
from muniment.captures.plain.titles import nevertitles
from muniment.captures.words.blogs import pagers
from muniment.captures.words.blogs.furniture import (
    CATEGORIES_LINE,
    LABELLING,
    TAGS_LINE,
    announces_others,
    is_button,
    leads_away,
)
from muniment.captures.words.blogs.phrases import CHANGED, CREDIT, PRESS, READ_MORE
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.cited import sources
from muniment.captures.words.dates import besidedates, bylines, datemarks, readinglengths
from muniment.captures.words.page import gluedlabels, heading, pagelines
from muniment.captures.words.rows import clungparts, loosepieces, typedrow, wholerows
from muniment.captures.words.text import addresses, lists
from muniment.text import days, stops
from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

LONGEST_TITLE = 300
ENDED = late(rf"[:：;；,،]$|[^.A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я\W][»”’\"')\]]*\.[»”’\"')\]]*$|[{stops.STATED[2:]}；]$")
"""How what is no title ends: as a sentence, but for the initial of a name, or as what leads on."""
LONG, SHORT = 90, 150
LONGEST = 240
"""Characters of a title that its place tells, as long as it may be; the longest of a real blog has some 200."""
NOTED = late(
    r"(?<=[^\W\d_]{3}[.!?])(?: ?\^?\[?\d{1,3}\]?\d{0,3}\^?|[¹²³⁰-⁹]{1,3})(?: \(#[^\s()]*\))?(?:\{#[^\s{}]*\})?\^?$"
)
"""The number of a note behind a sentence."""
FEW = 3
"""Words on one side of a stroke that are no half of a title."""
STROKE = late(r" [|·•] (?=\S)")
"""What parts particulars of a post, and hardly stands in a title."""
DATED = 4
"""Words of a day behind the words for a change."""
FULL = 50
"""Characters of a line that a tool may have wrapped."""
DASHES = late(r" [–—-] .* [–—-] ")
"""How dashes part particulars of a post, three at least."""
LATIN = late(r"[a-zA-Z\u00aa-\u024f]")
HASHES = late(r"^\s*#{1,6}\s+")
HASHED = late(r"(?:#[^\W\d_][^\s#]*(?: [^\s#]+){0,3}(?:\s+|$)){2,}")
"""Labels, each with a sign before it: '#quay #joint letters'."""
CAPTION = late(rf"[^\W_]{{2}}[.!] ?\({CAPITAL}[^()]{{1,60}}\)$")
"""How a caption ends: a sentence, and in brackets whose picture it is."""
CUT = ("[…]", "[...]", "(…)")
"""How a text ends that a page cuts short, and hardly a title."""
PART, RUN = 60, 4
"""Characters between two strokes of a line of labels and buttons, and lines of a paragraph that a tool broke."""
COLUMN = 2
"""Strokes around what stands in the only column of a table."""
MUTE = "[b-df-hj-np-tv-xzçćčďğłńñřśšşťźżž]"
RANK = r"(?<!\bProf)(?<!\bprof)(?<!\bCapt)(?<!\b(?:Gen|Sen|Rep|Gov|Rev|Hon|Col|Maj|Ing|Mag))"
"""What stands short before a name: 'Prof. Ann Roe', 'Sen. Roe'."""
SENTENCES = late(
    rf"[^.A-Z\W\d]{{2}}(?<!\W{MUTE}{{2}})(?<!\W{MUTE}{{3}}){RANK}(?:[.!]|[?](?=.*[.!?]$)) +(?:{CAPITAL}|[\[(\\])"
    r"|。[^A-Za-z]"
)
"""The end of a sentence, and another; a question alone may have the rest of a title behind it.

A word without a vowel is one made short: 'O wkładzie św. Jana', 'Ulica dr. Nowaka'.
"""
QUESTIONS = late(r"(?=.*\?)(?:[^.!?:]{4,}[?!](?: |$)){2,4}")
"""Questions and calls, one behind the other, as titles are: 'What is a crane? Who owns it?', 'Is it? Tell us!'."""
LINKED = late(r"\[\d{1,4}\]")
"""The number of a link before its words."""
COUNT = late(r"\d+ [^\W\d_]+")
"""A number and a word: of readers' notes or answers, it may be."""
DRAWN = late(r"\[[^\[\]]*[^\W\d][^\[\]]*\]")
"""What a tool writes for a picture alone (pandoc to plain text, w3m); a title in such marks has those of a heading."""
VIA = late(rf"\((?i:via|source|fonte|fuente|quelle|bron|photo|foto)\b.*\)|{nevertitles.HOSTED.pattern}")
"""Where a text was found, in brackets; or a title and where."""


@lru_cache(maxsize=2048)
def likeness(words: str) -> int:
    """Return how much a line looks like a title: 3 very much, below 0 not at all."""
    plain = datemarks.TAG.sub("", addresses.bare(HASHES.sub("", words)))
    plain = lists.NUMBERED.sub("", plain) if plain[:1] == "[" else plain
    plain = NOTED.sub("", plain).lstrip("·•| ")
    headed = HASHES.match(words) is not None
    if _is_never(words, plain, headed=headed):
        return -5
    weight = 3 if headed else 2
    weight -= 3 if ENDED.search(plain) else 0
    asks = plain.endswith(("?", "!")) and len(plain) <= LONG and QUESTIONS.fullmatch(plain) is not None
    weight -= asks or 3 * bool(SENTENCES.search(plain) or CAPTION.search(plain) or shortened.leads_off(plain))
    weight -= 3 if len(plain) > (ASKED if plain.endswith("?") else LONG) and plain.endswith(stops.SIGNS) else 0
    weight -= 3 if len(plain) > FULL and plain.endswith(CUT) else 0
    weight -= 2 if len(plain) > 200 else 1 if len(plain) > SHORT else 0
    weight -= 1 if plain[0].islower() else 3 if plain[0] in ",.;:)]}!?/" else 0
    weight -= 2 - headed if VIA.fullmatch(plain) else nevertitles.crediting(plain) if words[0] not in "#[" else 0
    weight -= 2 if PRESS.fullmatch(plain) or CREDIT.match(plain) or CREDIT.match(plain.rpartition(". ")[2]) else 0
    weight -= 1 if COUNT.fullmatch(plain) and plain == plain.lower() else 0
    weight -= 3 if _is_change(plain) or (len(words) <= LONGEST and typedrow.undated(words, unsure=True)) else 0
    weight -= 3 if _is_timed(plain) else 0
    weight -= 2 if bylines.author(plain) != (0, 0) or (_is_parted(plain) and not headed) else 0
    return weight


def _is_never(words: str, plain: str, *, headed: bool) -> bool:
    """Return whether a line is surely no title: without a letter, too long, a picture, one of the page, or a row."""
    if not re.search(r"[^\W_]", plain) or len(plain) > LONGEST_TITLE or DRAWN.fullmatch(words):
        return True
    if words[0] == "|" == words[-1] and words.count("|") > COLUMN:
        return True  # a row of a table, or of columns that a tool drew as one
    if HASHED.fullmatch(words) or pagers.are_both(plain) or clungparts.files(plain):
        return True
    return (nevertitles.is_one(plain) or is_of_page(plain)) and not (headed and plain.isdigit())


def _is_change(plain: str) -> bool:
    """Return whether words say when a post was changed, and nothing else: 'Last updated on 5 May 2019'."""
    label = CHANGED.match(plain) if len(plain) <= LONG and plain[-1].isdigit() else None
    day = days.first(plain) if label is not None and len(plain[label.end() :].split()) <= DATED else None
    return day is not None and day.is_day and day.end == len(plain)


def _is_timed(plain: str) -> bool:
    """Return whether a line says how long a post is beside other particulars: 'News – 5 min – 2 Comments'."""
    if not any(map(str.isdigit, plain)):
        return False
    told = readinglengths.first(plain) if COMMENT_SIGNS.within(plain.lower()) else None
    reads = told is not None and bylines.READS.search(told[0])  # '10 minutes with the minister: no comment' does not
    parts = [part.strip() for part in loosepieces.COMMA.split(plain)]
    counted = reads or (any(map(bylines.is_length, parts)) and any(map(besidedates.is_of_comments, parts)))
    return bool(counted) or _is_between_counts(plain) or (DASHES.search(plain) is not None and wholerows.counts(plain))


def _is_between_counts(plain: str) -> bool:
    """Return whether words stand between a button for comments and minutes: 'Leave a comment News Ann Roe 5 min'."""
    words = plain.split()
    ends = (" ".join(words[-last:]) for last in range(FEW - 1, FEW + 2))
    begins = (" ".join(words[:first]) for first in range(1, FEW + 1))
    return any(map(bylines.is_length, ends)) and any(map(besidedates.is_of_comments, begins))


def _is_parted(words: str) -> bool:
    """Return whether strokes part words, few on some side of them: particulars of a post, and no title."""
    parts = re.split(r" [|·•] ", words) if STROKE.search(words) else words.split(" / ")[FEW:]
    return any(len(part.split()) <= FEW for part in parts)


def is_foreign(words: str, above: str) -> bool:
    """Return whether all letters of words are Latin, and of what stands above them none is."""
    own = [*filter(str.isalpha, words)]
    return bool(own) and any(map(str.isalpha, above)) and not LATIN.search(above) and all(map(LATIN.match, own))


@lru_cache(maxsize=2048)
def is_of_page(words: str) -> bool:
    """Return whether a line is a heading or button of the page."""
    text = len(words) > LONG and (pagelines.INNER.search(words) or shortened.leads_off(words))  # 'She left. Read on →'
    if (not text and pagelines.is_arrow(words)) or pagelines.is_furniture(words) or announces_others(words):
        return True
    if addresses.able(words) and (is_button(words) or READ_MORE.fullmatch(words) or heading.read(words)):
        return True
    labels = TAGS_LINE.fullmatch(words) or CATEGORIES_LINE.fullmatch(words)
    return bool(labels or _holds_button(words) or gluedlabels.begins(words) or leads_away(words))


def _holds_button(words: str) -> bool:
    """Return whether strokes or numbers of links part a button from short words: 'Courts • Permalink • 2 Comments'."""
    parts = re.split(r" [|·•] ", words) if STROKE.search(words) and len(words) <= SHORT else []
    if words[:1] == "[" and words[-1] != "]" and len(words) <= SHORT:
        linked = [part.strip(" ,") for part in LINKED.split(words) if part]
        parts = linked if len(linked) > 1 else parts
    return any(map(pagelines.is_furniture, parts)) and all(len(part) <= PART for part in parts)


def closes(page: Page, number: int) -> bool:
    """Return whether a line may well be the last before a post: none, a heading, an address, labels, a button."""
    if number < 0 or number in page.dates:
        return number < 0
    text = page.lines[number].text
    cited = sources.read(text)
    words = addresses.bare(text)
    words = lists.NUMBERED.sub("", words) if page.numbered else words
    label = nevertitles.ADDRESS.sub("", words) if cited is not None else ""
    if cited is not None and (cited.bare or cited.labelled or len(label) <= PART):
        return True
    inner = is_wrapped(page, number) and words.rpartition("|")[2].strip() not in page.repeated
    own = (not inner and _is_own(page, words)) or (
        _is_own(page, addresses.bare(paragraph(page.lines, number))) and not _is_under_own(page, number)
    )
    return own or is_filing(page, number)


def _is_under_own(page: Page, number: int) -> bool:
    """Return whether a heading or what leads on is among the lines right above: it goes on in none, unless wrapped."""
    above = () if page.wrapped else page.lines[max(0, number - RUN) : number]
    near = takewhile(lambda line: not line.blank, reversed(above))
    return any(heading.read(line.words) is not None or shortened.leads_on(line.words) for line in near)


def is_wrapped(page: Page, number: int) -> bool:
    """Return whether a line goes on from a full one above it, where a tool wrapped the paragraphs of a page."""
    return number > 0 and page.may_go_on(number - 1) and width(page.lines[number - 1].words) >= FULL


def is_filing(page: Page, number: int) -> bool:
    """Return whether a line names the labels of a post, under the word for them, or who wrote it, under its excerpt."""
    above, line = page.before(number), page.lines[number]
    if len(line.words) > PART or above < 0 or number in page.dates:
        return False
    signed = above in page.excerpted and bylines.author(line.text)[1] > 0
    return signed or LABELLING.fullmatch(page.lines[above].words.strip("#*_ ")) is not None


def _is_own(page: Page, words: str) -> bool:
    if len(words) > LONGEST_TITLE:
        return False
    return words.rpartition("|")[2].strip() in page.repeated or is_of_page(words.strip("#*_ "))
