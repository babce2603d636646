"""Where a page cuts a post short within the last paragraph of its text: 'It began slowly. Continue reading →'."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set

import msgspec

from muniment.captures.plain.page import brokenlinks, excerptends
from muniment.captures.words.blogs import restwords
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.blogs.restwords import QUOTED_ON
from muniment.captures.words.text import lists
from muniment.captures.words.text.lines import Line, plain
from muniment.text import stops
from muniment.text.patterns import late, often

PHRASES = restwords.PHRASES.replace(" ", r"\s+").replace(r"\s+?", r"\s*")
"""What leads on, as a tool may have wrapped it."""
OWN = r"https?://[^\s()<>]*(?:#more|/\d{4}/\d\d/|[?&]p=\d)[^\s()<>]*"
"""The address of a post, to which such a phrase leads; others are sources."""
MORE = often(
    rf"(?P<before>^|[{stops.ENDS}”’»」』\"'\])]\s*|[.]{{3}}\s*|\s)(?P<more>(?:\[\s?)?(?:\[\d+\])?\[?(?:(?i:{PHRASES})"
    r"(?:\s*(?:[“\"«„‘:](?!\s*(?:https?:|www\.))[^:]{0,120}?|[“\"«„‘][^“”\"«»„\n]{4,150}[”\"»“’]|\s*[»→›]\s*[^\[\]()]{4,150}(?=\]\()))?(?P<arrow>(?:\.\.)?\s*(?:→|»|›|&raquo;|&rsaquo;|…|\.{3}|[-–—]?>+))?\)?(?:\s?\])?"
    rf"|(?i:{QUOTED_ON})\]?|\((?:more|suite|mehr|más|mais|altro|meer|далее|devamı|lanjut)\s*(?:…|\.{{3}})?\)\]?)"
    rf"(?:\({OWN}\)|\s*\({OWN}\)|\s*<{OWN}>)?)[*_]*(?:\s[-–])?\s*$"
)
"""Such a phrase at the end of a text; the mark of the next entry of a list may stand behind it."""
TITLED = late(
    rf"(?P<before>…|\.{{3}})\s*(?P<more>(?:(?i:{PHRASES})|More)(?:(?:\s*[»→›]\s*|\s+)(?P<title>[^…]{{2,150}}))?)$"
)
"""Such a phrase and the title of the post, behind dots; or a word that says no more than that there is some."""
LINKED = late(
    rf"(?<=\S)(?P<more>\[(?:…|\.{{3}})\s*(?i:{PHRASES})\s*"
    r"\]?(?:\(<?https?://[^\s()<>]+>?\)|\[[^\[\]]{1,160}\])?\]?)\s*$"
)
"""Dots and such a phrase in one link, right behind a word: 'the whole[… Read more](https://…)'."""
DOTS = late(r"(?P<before>…|\.{3})\]?\s+(?P<more>[^\W\d_][^….]*)$")
SAID = late(rf"(?P<before>[{stops.ENDS}])[”’»\"')]?\s+(?P<more>[^\W\d_][^{stops.ENDS}:：]*)$")
FEW, MOST = 3, 7
"""What stands behind dots at the end of a line, or behind a sentence, and how many words either has at most."""
ANCHORED = late(r"(?P<more>\W*\[?[^\[\]()]{1,160}\]?\s?\(<?https?://[^\s()<>]+#more-\d+[^\s()]*\)\W*)")
"""A link to where the rest of a text begins on the page of its post, in whatever words (WordPress's `<!--more-->`)."""
SILENT = late(r"[-*+•·▪◦]|!?\[[^\[\]]{0,120}\](?:\([^()\s]*\))?")
"""What a tool left in a line of its own over the next post: the mark of an entry of a list, or a small picture."""
BROKEN_OFF = late(r"(?:\w\W*(?:…|\.{3})|\w(?:\W+\w+){2,}\s?[,;:،；：])\W*$")
"""Words and dots before such a phrase, or a few words and a sign that ends no sentence.

Be the line as short as the last of a paragraph that a tool wrapped, or that WordPress's `<!--more-->` cuts.
"""
LED = r"(?P<before>\\[…\\]|…|\.{{3}})\\*\]?\s*(?P<more>\[[^\[\]]+\]\({}[^()\s]*(?:\s+\"[^\"]*\")?\))\W*$"
"""A link to the post itself, behind dots."""
LED_ON = late(r"[^\[\]:]+[:：]\s*\[[^\[\]]+\]\(<?(?P<url>[^()\s<>]*)")  # words that lead to a link behind them
NAMING, WORD = late(r"[^:：()]*[:：](?!//)\s*(?P<words>.*[^\W\d_].*)"), late(r"[^\W\d_]+")
"""What stands behind the colon of such a phrase, and a word."""
LINES, NEAR_END = 4, 3000
"""Lines of a paragraph, and characters at its end, within which the phrase may stand: with a title of 120, and more."""
STOPPED = late(rf"[{stops.ENDS}][”’»」』\"')\]]*\s*$")
"""How a text ends before a title that is none of it."""
CLOSE, ARROWS = 60, ("→", "»", "›", ">")
MARKS = (*ARROWS, "]", ")")
"""Characters at the end of a line within which a phrase without title or address stands, and how it may end."""
LONGEST = 240  # characters at the end of a line within which a phrase with a title stands


def again(lines: Iterable[Line], *, dated: bool) -> frozenset[str]:
    """Return the words behind dots at the end of several texts of a page: they lead on, whatever they say.

    On a page that dates nothing those behind a sentence do too: by them alone its posts are told.
    """
    last = (_behind(line.words) for line in lines if len(line.words) > CLOSE)
    said = Counter(found["more"] for found in last if found and not (dated and found.re.pattern == SAID.pattern))
    return frozenset(words for words, count in said.items() if count > 1)


def ends_so(words: str, more: Set[str]) -> bool:
    """Return whether a line ends in words that lead on in others."""
    found = _behind(words) if more and len(words) > CLOSE else None
    return found is not None and found["more"] in more


def _behind(text: str) -> re.Match[str] | None:
    """Return what stands behind dots or a sentence at the end of a text, where that is of a few words."""
    first = max(0, len(text) - CLOSE)
    for pattern, most in ((DOTS, FEW), (SAID, MOST)):
        found = pattern.search(text, first) if text[-1:] not in stops.SIGNS else None
        if found and len(found["more"].split()) <= most:
            return found
    return None


def cut(
    lines: Sequence[Line], own: str, title: str, *, wrapped: bool, more: Set[str] = frozenset()
) -> tuple[list[Line], bool]:
    """Return lines without such a phrase at the end of the last of them, and whether there was one.

    Where a tool wrapped the text the phrase may be broken over lines. `own` is the address of the post: a link to it
    there is such a phrase in whatever words. Its `title` may stand behind the phrase, and the mark of the next entry
    under it. `more`: what leads on in other posts of the page.
    """
    lines = _without_mark(lines)
    first = _last(lines, wrapped=wrapped)
    last = lines[first:]
    text = brokenlinks.whole(last)
    found = _phrase(text, own, title) or _led(text, own) or _titled(text, title) or _as_others(text, more)
    if found is None:
        return [*lines], False
    kept, place, end = [*lines[:first]], 0, _above_title(text[: found.start("more")], title)
    for line in last:
        size = min(len(line.text), end - place)
        if size > 0 and line.text[:size].strip():
            kept.append(shorter(line, size))
        place += len(line.text) + 1
    return kept, True


def _last(lines: Sequence[Line], *, wrapped: bool) -> int:
    """Return where the last lines of a text begin that a tool made of one, of all or of an address alone."""
    first = len(lines) - 1
    while first > max(0, len(lines) - LINES) and lines[first - 1].number == lines[first].number - 1:
        above = lines[first - 1].text
        if not (wrapped or brokenlinks.INNER.search(above) or brokenlinks.OPEN.search(above)):
            break
        first -= 1
    return first


def _above_title(text: str, title: str) -> int:
    """Return where a text ends without the title of its post, which may stand before what leads on, as no part of it.

    It does where nothing or the end of a sentence stands before it.
    """
    above = text.rstrip().removesuffix(title) if title else text
    return len(above) if not above.strip() or STOPPED.search(above) else len(text)


def _phrase(text: str, own: str, title: str) -> re.Match[str] | None:
    """Return where a text ends in such a phrase that leads nowhere else: not in 'Read more: Who owns the ferry?'."""
    found = _search(text, max(0, len(text) - NEAR_END)) if text else None
    alone = found is not None and not text[: found.start("more")].strip()
    sure = found is not None and (alone or _is_sure(found)) and not _leads_off(found["more"], own)
    return found if found and sure and not _names_other(found["more"], title) else None


def _names_other(more: str, title: str) -> bool:
    """Return whether a colon stands behind such a phrase, and then several words which are not those of the title."""
    behind = NAMING.match(more) if title else None
    words, own = ({*WORD.findall(said.casefold())} for said in (behind["words"] if behind else "", title))
    return len(words) > 1 and 2 * len(words & own) < min(len(words), len(own))


def _without_mark(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines without a mark or picture that stands alone in the last, under such a phrase or an excerpt."""
    above = lines[-2] if len(lines) > 1 and SILENT.fullmatch(lines[-1].words) else None
    led = above is not None and (is_button(above) or leads_off(above.words))
    linked = lines[-1:] and lines[-1].words[-1:] == ")"
    ends = excerptends.EXCERPT if linked else excerptends.DOTTED
    able = above and (linked or " " not in lines[-1].words)  # words in brackets may be of a text: '[Ann Roe]'
    return lines[:-1] if above and (led or (able and ends.search(above.words[-CLOSE:]))) else lines


def leads_off(text: str) -> bool:
    """Return whether a line of text ends in such a phrase, behind dots or with an arrow, or in that and a title."""
    last = text[-CLOSE:]
    dots = "…" in last or "..." in last
    titled = TITLED.search(text, max(0, len(text) - LONGEST)) if "…" in text or "..." in text else None
    if titled and titled["title"] and not titled["more"].startswith("More"):
        return True
    if last.endswith(restwords.CLOSING) and restwords.QUOTED.search(text, max(0, len(text) - LONGEST)):
        return True
    found = _search(last) if dots or last.endswith(MARKS if len(text) > CLOSE else ARROWS) else None
    if found is None or found.start("more") == 0 or not _is_sure(found):
        return False
    return len(text) > CLOSE or BROKEN_OFF.search(last[: found.start("more")]) is not None


def _search(text: str, first: int = 0) -> re.Match[str] | None:
    """Return such a phrase at the end of a text: right behind dots, so that it begins with no words of the text."""
    dots = max(text.rfind(sign, first) for sign in ("…", "..."))
    return (MORE.match(text, dots) if dots >= 0 else None) or MORE.search(text, first)


def _titled(text: str, title: str) -> re.Match[str] | None:
    """Return where a text ends in such a phrase and the title of its post."""
    text = text.rstrip()
    told = title and text.endswith((title, "More"))
    found = TITLED.search(text, max(0, len(text) - NEAR_END)) if told else None
    if found and found["title"] in (None, title):
        return found
    words = title.split()
    closed = restwords.CLOSED.search(text, max(0, len(text) - NEAR_END)) if words else None
    end = closed.start() if closed else 0
    begin = lists.begin(words, text, end) if end else -1
    return restwords.NAMED.search(text, max(0, begin - CLOSE), begin) if begin >= 0 else None


def _as_others(text: str, more: Set[str]) -> re.Match[str] | None:
    """Return where a text ends in what leads on in others."""
    found = _behind(text.rstrip()) if more else None
    return found if found and found["more"] in more else None


def leads_on(text: str) -> bool:
    """Return whether a line is such a phrase and no more."""
    found = MORE.search(text.lstrip("*_ "))
    return found is not None and not found.start()


def is_button(line: Line, title: str = "") -> bool:
    """Return whether a line leads to the rest of a text, whose title may stand behind, by its words or its link."""
    words = lists.NUMBERED.sub("", lists.shown(line))
    leads = READ_MORE.fullmatch(words) is not None or leads_on(words)
    return (leads and not _names_other(words, title)) or "#more-" in line.text


def ends_within(above: str, below: str) -> bool:
    """Return whether a text that a tool wrapped into two lines ends in such a phrase, no line of its own."""
    above = above.rstrip()
    found = _search(f"{above} {below.lstrip()}", max(0, len(above) - CLOSE))
    return found is not None and _is_sure(found) and found.start("more") != len(above) + 1


def _led(text: str, own: str) -> re.Match[str] | None:
    """Return where a text ends in a link to the post itself, or is no more than one to the rest of it."""
    if "#more-" in text and (anchored := ANCHORED.fullmatch(text)):
        return anchored
    if linked := LINKED.search(text, max(0, len(text) - NEAR_END)):
        return linked
    whole = own and f"]({own}" in text.replace(brokenlinks.JOINER, "")
    return re.search(LED.format(f"{brokenlinks.JOINER}?".join(map(re.escape, own))), text) if whole else None


def _leads_off(more: str, own: str) -> bool:
    """Return whether such a phrase leads to a link behind it, to another post than its own: that is further reading."""
    link = LED_ON.match(more) if "](" in more else None
    return link is not None and link["url"].replace(brokenlinks.JOINER, "") != own


def _is_sure(found: re.Match[str]) -> bool:
    """Return whether a phrase is none of a sentence: one ends before it, or a capital, arrow or bracket marks it."""
    marked = found["arrow"] or found["more"][0] in "[("
    capital = found["more"][0].isupper() and found.start("more") > CLOSE
    return bool(marked or capital or found["before"].strip() or not found["before"])


def shorter(line: Line, size: int) -> Line:
    """Return a line up to a place, without space before that."""
    return msgspec.structs.replace(line, text=(text := line.text[:size].rstrip()), words=plain(text))
