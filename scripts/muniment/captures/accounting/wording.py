"""Whether the words of a part of a page, export, feed or answer stand in the post that is said to hold it."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from html import unescape

import msgspec

from muniment.captures.accounting import chains, unmarked
from muniment.captures.hypertext import brackets, builders, markup, paragraphs, parser, unshown, untagged
from muniment.captures.hypertext import listings as code
from muniment.captures.hypertext.taken import KEPT_OUT, forwards
from muniment.captures.letters import control
from muniment.captures.structured import coded, jsontext, metafields, xhtml, xmltext
from muniment.captures.words.blogs import listings, phrases
from muniment.captures.words.cited import accessed, availability, further
from muniment.model.capture import Kind
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Marked

WORDS = chains.WORDS
SHORTCODE = late(r"<[^<>]*>|(?P<code>\[/?\w+[^\[\]]*\]|\[:(?:[a-z]{2})?\])")
"""A shortcode, the mark of a language, or a tag, whose attributes hold none."""
TWICE = late(r"&(?:lt|#60|#[xX]3[cC]);|&(?:amp|#38|#[xX]26);#?\w")
"""What stands in a text without tags that holds HTML, escaped for XML."""
KEPT = "|".join(sorted({*KEPT_OUT, "dialog"}))
ADDED = "|".join(listings.SIGNS)
NOT_SHOWN = Marked(
    Folded(rf"<(?:{KEPT})\b|wp-block-(?:{listings.BLOCKS})|{ADDED}|hidden|popover|display|visib|: ?-\d"),
    f"<{KEPT.replace('|', ',<')},wp-block-{listings.BLOCKS.replace('|', ',wp-block-')},{','.join(listings.SIGNS)},"
    "hidden,popover,display,visib,: -,:-",
)
BESIDE = late(r"((?:[^\s<>:]*/)?)index(?:\.html?|[0-9a-f]{4}\.html?(?=\?))((?:[?#]\S*)?)")
"""The file of a post, which a tool saved beside a page and led its links to; a query gives it four signs more."""
ASKED = late(r"((?:[^\s<>:]*/)?)index\.html?%3F([^\s#]*?)(?:\.html)?((?:#\S*)?)")
"""That of a page which its query names."""
MARK = late(
    r"(?:^|[\n>])[ \n]?[(#№]?[ \n]?(\d{1,3}(?=[.)]\s|[).:*\]]?[ \n]?(?:<[biu]>)?(?:<a\s|https?://|www\.))|[⁰¹²³⁴-⁹]{1,3}(?=\s))"
)
"""What counts the lines of a paragraph, where each is a source; white space is one character."""
COUNTER = late(r"\s*[(#№]?\s?\d{1,3}[).:*]?\s*")
ADDRESS = late(r"\s*(?:https?:)?/")
RETURNS = late(r"[↩⤴↑]\ufe0e?(\d{1,3})(?=\W|$)")
"""What leads back from a note to the second place that leads to it, and to further ones."""
SPACES = late(r"\s+")
BRACKETS = late(r"[(\[][^()\[\]]{8,90}[)\]]")
PARTING = late(r"(<[^<>]*>|\n|(?:https?://|www\.)[^\s<>]+)")
"""What parts a piece of HTML into the words before, between and behind its addresses, and more."""
BEFORE = late(r"[\W_]+")
"""What may stand before a label."""
LABEL = rf"{phrases.SOURCE_LABEL.pattern}|{phrases.SEE_ALSO.pattern}"
HEAD = Folded(rf"(?P<label>{LABEL})(?:(?<=[:：])|\s*(?:[:：]|[–—-]\s|\W*\Z))|(?P<via>v[ií]a)\s")
"""A label with which words begin: a colon, an address or nothing stands behind it."""
JOINT = late(
    r"(?:https?://[^\s<>]+(?=\s)|</a>(?:\s*</?(?:p|div|li|br)\b[^<>]*>)*|[)\]）］\d](?=,?\s))\s*,?\s*"
    rf"(?P<word>{'|'.join(phrases.JOINING)})\s*(?=(?:</?(?:p|div|li|br)\b[^<>]*>\s*)*(?:<a\s|https?://|\Z))"
)
"""What joins two addresses of one line, or the first, with what is said of it, to one in the next part."""
LONG = 400
"""Characters of a text that is too long to be a label, or to say when a source was looked at."""
BROKEN = late(r"\s*(?:https?:/|/)[^\s<>]*(?:[\t\r\n]+[^\s<>]+)+\s*")
"""An address over several lines, which browsers join (URL Standard, 4.4: tabs and ends of lines are removed)."""
FEW = 8
"""A part so many times shorter than its post is compared by its words at once."""


class Held:
    """What a post holds, in lines and in words, each with how often; marks and escapes are none."""

    def __init__(self, text: str) -> None:
        self.text = unmarked.plain(text).strip()
        self.place = 0
        """Where what was looked for last was found: parts mostly stand in the order in which they come."""

    @cached_property
    def lines(self) -> Counter[str]:
        """The lines of the text, without space around them."""
        return Counter(map(str.strip, self.text.split("\n")))

    @cached_property
    def words(self) -> Counter[str]:
        """The words of all lines."""
        return Counter(WORDS.findall(self.text))

    def has(self, other: "Held") -> bool:
        """Return whether the whole of another stands here as it is, between words."""
        if not other.text:
            return True
        return self._stands(other.text, self.place) or (self.place > 0 and self._stands(other.text, 0))

    def _stands(self, text: str, start: int) -> bool:
        """Return whether a text stands here between words, where it is found first from a place on."""
        place = self.text.find(text, start)
        if place < 0:
            return False
        before, after = self.text[max(place - 1, 0) : place], self.text[place + len(text) : place + len(text) + 1]
        whole = not (before.isalnum() and text[0].isalnum()) and not (text[-1].isalnum() and after.isalnum())
        self.place = place if whole else self.place
        return whole

    def beside(self, other: "Held") -> tuple[Counter[str], Counter[str]]:
        """Return the words of what stands between blanks that another does not hold as often, and the other way round.

        What stands in the same line of both is not taken apart.
        """
        here, there = _over(self.lines, other.lines), _over(other.lines, self.lines)
        mine, others = Counter(" ".join(here).split()), Counter(" ".join(there).split())
        both = (WORDS.findall(" ".join(over)) for over in (_over(mine, others), _over(others, mine)))
        return Counter(next(both)), Counter(next(both))


def _over(one: Counter[str], other: Counter[str]) -> list[str]:
    """Return what one holds more often than another, as often as that."""
    known = other.get
    return [said for said, number in one.items() for _ in range(number - known(said, 0))]


def of_post(values: Mapping[str, str]) -> Held:
    """Return all that the fields of a post hold."""
    return Held(" ".join(unmarked.told(values).values()))


def lacks(part: str, kind: Kind, held: Held, beside: Callable[[], Sequence[str]] = lambda: ("", "", "")) -> bool:
    """Return whether a part of a structured capture has words that its post does not have as often.

    A line or token that stands in both has the same words here and there: of a long part only others are taken apart.
    `beside` gives the texts before and behind it, words of which may go on in it, or the other way round, and the next
    part, which may be an address.
    """
    found = Held(untagged.without_tags(source := unquoted(part, kind)))
    if held.has(found) or is_label(found.text) or is_day_of_look(found.text, held.text):
        return False
    if kind is Kind.PAGE and "&" in part and held.has(Held(part)):
        return False  # in code, what looks like HTML is none
    if FEW * len(found.text) < len(held.text):
        there, here = held.words, found.words
    else:
        there, here = held.beside(found)
    lacking = Counter({word: number - there[word] for word, number in here.items() if number > there[word]})
    if not lacking or _is_broken_address(source, held):
        return False
    *near, behind = beside()
    if counts(source, behind) or not (lacking := lacking - around(source, held.text, behind)):
        return False
    return not _is_joined(source, near, lacking, lambda word: there[word] - here[word])


def _is_broken_address(source: str, held: Held) -> bool:
    """Return whether a part is an address that its page has broken over lines, and the post has as one."""
    return bool(BROKEN.fullmatch(source)) and held.has(Held(markup.decoded(re.sub(r"[\t\r\n]", "", source))))


def _is_joined(source: str, beside: Sequence[str], lacking: Counter[str], over: Callable[[str], int]) -> bool:
    """Return whether words stand in longer ones of a post, as where an element parts the first letter of a word.

    `over` says how often the post has a word that the part does not.
    """
    before, behind = beside
    wholes = (source, f"{before}<b>{source}", f"{source}<b>{behind}", f"{before}<b>{source}<b>{behind}")
    return any(not lacking - chains.joined(whole, over)[0] for whole in dict.fromkeys(wholes))


def counts(part: str, behind: str) -> bool:
    """Return whether a part is a number that counts sources: right behind it stands the address of one."""
    return COUNTER.fullmatch(part) is not None and ADDRESS.match(behind) is not None


def is_label(shown: str) -> bool:
    """Return whether a text only announces sources or notes, or joins two of them: it may stand in the text or not."""
    if len(shown) > LONG:
        return False
    plain = shown.strip(" \t\n\u00a0:：.,;–—-()[]")
    labels = (phrases.SOURCE_LABEL.fullmatch(plain), phrases.SEE_ALSO.fullmatch(plain))
    return any(labels) or bool(further.JOINED.fullmatch(shown))


def is_day_of_look(said: str, held: str) -> bool:
    """Return whether words only say on which day a source was looked at, which its field says as ISO 8601."""
    found = accessed.read(said) if len(said) <= LONG else None
    return found is not None and found.day in held


def around(source: str, held: str, behind: str) -> Counter[str]:
    """Return the words of a piece of HTML that are due nowhere else: fields say all without them.

    They announce addresses, join them, count the lines of sources, or date a look at one.
    `held`: all that the post holds. `behind`: the next part, which may be an address.
    """
    source = SPACES.sub(lambda spaces: "\n" if "\n" in spaces[0] else " ", source)
    found = Counter(
        [*MARK.findall(source), *RETURNS.findall(source), *(joint["word"] for joint in JOINT.finditer(source))]
    )
    parts = PARTING.split(source)
    parts[::2] = [" ".join(unescape(part).split()) for part in parts[::2]]
    found.update(word for said in availability.said([*parts, behind]) for word in WORDS.findall(said))
    for words in parts[::2]:
        plain = words if (mark := BEFORE.match(words)) is None else words[mark.end() :]
        if head := HEAD.match(plain):
            found.update(WORDS.findall(plain[: head.end(head.lastgroup or 0)]))
        for said in dict.fromkeys([words, *BRACKETS.findall(words)]):
            found.update(WORDS.findall(said) if is_day_of_look(said, held) else ())
    return found


def _unfiled(part: str) -> str:
    """Return an address that leads to the file of a post as it was; any other as it is."""
    if file := BESIDE.fullmatch(part):
        return file[1] + file[2]
    file = ASKED.fullmatch(part)
    return f"{file[1]}?{file[2]}{file[3]}" if file else part


def _blank(found: re.Match[str]) -> str:
    """Return what stands for a shortcode among words: nothing is parted by one that may stand amid a word."""
    if not found["code"]:
        return found[0]
    return "<wbr>" if builders.parts_no_word(found["code"]) else " "


def unquoted(part: str, kind: Kind) -> str:
    """Return a span of a structured capture as the HTML that it holds, without what never gets through."""
    part = forwards(part) if kind is Kind.PAGE and "\\" in part else part
    part = _unfiled(part) if kind is Kind.PAGE and "index" in part else part
    if kind is Kind.REST:
        part = msgspec.json.decode(f'"{jsontext.paired(part)}"'.encode(), type=str)
    part = control.fit(part)
    if kind in (Kind.WXR, Kind.FEED) and part.removeprefix(xmltext.BEGUN).startswith('[{"'):  # notes at a foot are JSON
        notes = metafields.notes(part.removeprefix(xmltext.BEGUN))
        part = part if notes is None else " ".join(note.get("content", "") for note in notes)
    in_cdata = part.startswith(xmltext.BEGUN)  # which knows no references
    part = xmltext.unquoted(part) if kind in (Kind.WXR, Kind.FEED) else part
    part = xhtml.unprefixed(coded.told(part)) if kind is Kind.FEED else part
    in_xml = kind in (Kind.WXR, Kind.FEED) and not in_cdata
    part = unescape(part) if in_xml and "<" not in part and TWICE.search(part) else part
    part = paragraphs.apart(brackets.without_withheld(coded.unpacked(part))[0]) if kind is Kind.WXR else part
    if "[" in part:
        part = brackets.without_boxes(part)[0] if kind in (Kind.REST, Kind.FEED) else part
        part = SHORTCODE.sub(_blank, brackets.without_forms(part)[0])
    part = code.without_numbers(part) if kind is not Kind.PAGE else part
    if not NOT_SHOWN.search(part):
        return part
    part = unshown.without(part, parser.parse(part), "<wbr>")  # which parts no word
    return listings.without(part, " ", stored=kind is Kind.WXR)[0]
