"""What two forms of one blog say differently and mean alike: typography, precision of dates, sizes of pictures."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.merge import albums
from muniment.captures.words.cited import further, leadins
from muniment.captures.words.text import addresses
from muniment.captures.words.text.typed import folded
from muniment.text import folding
from muniment.text.patterns import late

TONGUE = late(r"</?(?:div|span)(?: (?:lang|dir)=\"[^\"]*\")*>")
"""What marks the words of another language or direction in a text."""
WORD = late(r"\w+")
CLOSING, CODE = late(r"\[/([A-Za-z][\w-]*)\]"), r"\[/?(?:{})(?:\s[^\[\]]*)?\]"
"""The second of two shortcodes, with its name, and either of those with a name of several."""
NAMED = {"sources": "title", "organisations": "as"}
"""The words of the records that these fields list."""
SEVERAL, QUARTER = 30, 4
"""Words from which a text is more than a few, and the part of it that is next to nothing."""
FEW, TENTH = 20, 10
"""Words up to which two texts are one only where they are the same, and the part of longer ones that may differ."""

PLAIN, SENTENCE = late(r"https?://[^\s<>]+|\[\^\d+\]"), late(r"(?<=[.!?:…。！？：])\s*")
"""What of a text stands in no excerpt, or apart from it, addresses and notes, and where a sentence ends."""


def alike(name: str, mine: object, other: object) -> bool:
    """Return whether a field that another form gives says no more than, and nothing else than, the one that stands."""
    if mine == other:
        return True
    if name in ("date", "updated"):
        return bool(other) and str(mine).startswith(str(other))
    if name in ledger.TYPED:
        return folded(str(mine)) == folded(str(other))
    if name == "lang":
        return str(mine).split("-")[0] == str(other).split("-")[0]
    if name in NAMED:
        return _spelt(mine, NAMED[name]) == _spelt(other, NAMED[name])
    return name == "pictures" and _seen(mine) == _seen(other)


def _spelt(records: object, named: str) -> list[dict[str, str]]:
    """Return records whose words, which have that name in them, are in no typography."""
    plain = msgspec.to_builtins(records)
    return [{**record, named: folded(record.get(named, ""))} for record in plain]


def _seen(pictures: object) -> list[tuple[str, ...]]:
    """Return what tells pictures apart, whatever their size, and their words."""
    plain = msgspec.to_builtins(pictures)
    return [
        (
            albums.file_of(picture.get("url", "")),
            *(folded(picture.get(name, "")) for name in ("alt", "caption", "credit")),
        )
        for picture in plain
    ]


def nearly(mine: str, other: str) -> bool:
    """Return whether two texts are one but for a few words, of which none is a name or a number, or for their ends."""
    one, two = WORD.findall(folded(mine)), WORD.findall(folded(other))
    size = min(len(one), len(two))
    if size < FEW:
        return one == two != []
    if one[: size - 1] == two[: size - 1]:  # the last word may be cut too
        return True
    pairs, others = Counter(pairwise(one)), Counter(pairwise(two))
    same = (pairs & others).total()
    return TENTH * same >= (TENTH - 1) * max(pairs.total(), others.total()) and _told(one) == _told(two)


def strange(mine: str, other: str) -> bool:
    """Return whether two texts have nearly nothing in common, though neither is so short that it may sum up one.

    What sums a text up in a few dozen words has two in a row that stand there, too.
    """
    one, two = WORD.findall(folded(mine)), WORD.findall(folded(other))
    size = min(len(one), len(two))
    if size < FEW:
        return False
    same = (Counter(pairwise(one)) & Counter(pairwise(two))).total()
    brief = size < 2 * FEW and max(len(one), len(two)) > 2 * size
    return not same if brief else TENTH * same < size


def scant(mine: str, other: str) -> bool:
    """Return whether a text has far fewer words than ours and no paragraph of it, as where titles alone are shown."""
    words = WORD.findall(mine)
    if len(words) < SEVERAL or len(WORD.findall(other)) * QUARTER >= len(words):
        return False
    ours = ledger.paragraphs(mine)
    return set(ours).isdisjoint(respelt(ledger.paragraphs(other), ours))


def sums_up(mine: str, other: str) -> bool:
    """Return whether a text is what a blog makes of ours by itself where it shows excerpts: paragraphs of it, as one.

    It leaves out lists, tables and players, and may end amid a paragraph (wp_trim_excerpt, excerpt_remove_blocks);
    what announced the sources, which stand in no text of ours, may stand between two.
    """
    told = _shown(other) if "\n\n" not in other.strip() else ""
    whole, labels = 0, _announcing(other) if told else ()
    for part in filter(None, map(_shown, ledger.paragraphs(mine) if told else ())):
        before = next((words for words in ("", *labels) if told.startswith(words + part)), None)
        if before is not None:
            told, whole = told.removeprefix(before + part), whole + 1
        elif told and part.startswith(told):
            return whole > 0
    return whole > 1 and (not told or told in labels)


def _announcing(text: str) -> tuple[str, ...]:
    """Return the letters of what announces sources or further posts in a text."""
    said = SENTENCE.split(PLAIN.sub(" ", addresses.bare(text)).strip())
    return tuple(_shown(words) for words in said if leadins.is_label(words) or further.is_label(words))


def _shown(part: str) -> str:
    """Return the letters that a blog shows of a paragraph, without addresses and the marks of notes."""
    return folding.letters(PLAIN.sub("", addresses.bare(part)))


def _told(words: Sequence[str]) -> Counter[str]:
    """Return the names and numbers among words."""
    return Counter(word for word in words if word != word.lower() or not word.isalpha())


def respelt(theirs: Sequence[str], ours: Sequence[str]) -> list[str]:
    """Return paragraphs spelt as ours where they differ in typography alone, or ours show what theirs stand for.

    A page shows what stands between two shortcodes without these, and a post of another site for its address; each such
    paragraph of ours stands for one of theirs.
    """
    known = {folded(part): part for part in ours}
    codes = set(CLOSING.findall("\n".join(theirs))) - set(CLOSING.findall("\n".join(ours)))
    code = re.compile(CODE.format("|".join(map(re.escape, sorted(codes))))) if codes else None
    keys = [folded(part) for part in theirs]
    said = set(keys)
    left = {key: part for key, part in known.items() if key not in said}
    return [known.get(key) or _as_shown(part, left, code) or part for key, part in zip(keys, theirs, strict=True)]


def _as_shown(part: str, left: dict[str, str], code: re.Pattern[str] | None) -> str:
    """Return the paragraph of ours that shows what a paragraph stands for, and take it from them; empty: none does."""
    bare = code.sub("", part) if code else part
    if bare != part:
        return left.pop(folded(bare), "")
    address = part.strip()
    if not left or addresses.BARE.fullmatch(address) is None:
        return ""
    shown = next((key for key, one in left.items() if one.startswith(">") and _leads_to(one, address)), "")
    return left.pop(shown, "")


def _leads_to(quoted: str, address: str) -> bool:
    """Return whether the last link of a quotation is an address, whatever it says behind a question mark."""
    urls = [one.url.partition("?")[0] for line in quoted.split("\n") for one in addresses.find(line)]
    return urls[-1:] == [address.partition("?")[0]]


def says_more_of_tongues(mine: str, other: str) -> bool:
    """Return whether a text differs from another in this alone, that it marks words of other languages.

    Where most of a post is in one, a form that does not say the language of its blog has it as that of the post.
    """
    plain = TONGUE.sub("", mine)
    return plain != mine and not TONGUE.search(other) and folded(plain) == folded(other)


def shown(value: object) -> str:
    """Return the value of a field as a person may compare it."""
    plain = msgspec.to_builtins(value)
    return plain if isinstance(plain, str) else msgspec.json.encode(plain).decode()
