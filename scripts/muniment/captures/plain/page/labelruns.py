"""Labels of a post, and who wrote it at what time, each part in a line of its own as a tool left them, seen as one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from muniment.captures.plain.page import brokenlinks
from muniment.captures.plain.page.wrappedlabels import AMID, MOST, PARTS, whole
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import JOINING, LABELLING
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.dates import bylines, filedsentence
from muniment.captures.words.dates.datewords import IN
from muniment.captures.words.dates.flattened import POINTS
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.rows import dateline
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

FEWEST = 2
"""Buttons to read on that tell by what is under them."""
LED = late(r"^[^\W\d_]{1,5} ")
"""The word before a title under such a button: 'Continuer la lecture' / 'de « La rue Basse »'."""
NAMED = 8
"""Characters of a title that tells by standing there again."""
QUOTES = frozenset('“”„«»"‘’「」『』')
LONGEST = 30
"""Characters of the word for labels, alone."""
PIECES = 40
"""Lines that the sentence may be broken into that says where a post is filed."""
BEGUN = 44
"""Characters with which such a sentence begins, fewer than tools wrap lines at."""
FAR, NAME = 14, 60
"""Lines from a word for labels to what is behind the label below it, and characters of that."""
PARTING = (",", *POINTS)
"""What parts a row, in a line of its own."""
LEADING = late(rf".*(?:[:：]|\s{IN})")
"""Such a word that is no heading."""
MOST_LINKED = 8
"""Lines of links to labels alone that a tool wrapped."""


def joined(listed: Sequence[Line], text: str) -> list[Line]:
    """Return a page's lines with labels as one where a tool broke the line at each, in the place of the last.

    So it is with a button to read on, and the title of the post in quotation marks. Blank lines before it keep the
    count.
    """
    made = list(listed)
    titled = _titled(listed)
    place = 0
    while place < len(made):
        words = made[place].words
        last = _last_linked(made, place) if words[:1] == "[" and words[-1:] == ")" else place
        if not (sure := last > place):
            last = _reached(made, place)
            sure = last == place and (place in titled or _leads_on(made, place))
            last += sure
        run = made[place : last + 1]
        one = whole(run, text) if last > place else None
        if one is not None and (sure or labellines.is_labels(one, joined=True) or bylines.timed(one.text)[1]):
            made[place : last + 1] = brokenlinks.in_place(run, one.text)
        place = last + 1
    return made


def _reached(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of labels, or of a byline, that begin at a place; that itself where none do."""
    words = lines[place].words
    named = _is_word(words) or (place and lines[place - 1].blank and _joins(words))
    last = (_last(lines, place) or _apart(lines, place)) if named else place
    last = _signed(lines, place) if last == place and words and bylines.leads(words) else last
    begun = last == place and 0 < len(words) <= BEGUN and filedsentence.begins(words)
    return _filed(lines, place) if begun else last


def _last(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of labels that begin with the word for them alone."""
    last, bare = place, lines[place].words[-1:].isalpha()
    while (below := _below(lines, last)) < len(lines):
        after = lines[below]
        both = bare and (_joins(after.words) or (len(after.words) <= LONGEST and LABELLING.fullmatch(after.words)))
        listed = last == place and MARK.match(after.text) and not _is_word(after.words)
        if listed or not (last == place or both or _parted(lines[last], after)):
            break  # the first: the entries of a list are a label each
        rowed = lines[last].words in PARTING  # what follows that is of the same row
        if after.number != lines[last].number + below - last or after.blank:
            break
        if not rowed and dateline.read(after.text):
            break  # the labels of a post without any end above the date of the next
        last = below
    while last > place and (lines[last].words in POINTS or lines[last].blank or COMMENTS.fullmatch(lines[last].words)):
        last -= 1  # a button of its own, and what parts it from the labels
    return last if last > place else 0


def _joins(words: str) -> bool:
    return 0 < len(words) <= LONGEST and JOINING.fullmatch(words) is not None


def _is_word(words: str) -> bool:
    emptied = words.endswith(PARTS[:-1])  # 'Tags: , ,', where a tool lost links
    return 0 < len(words) <= LONGEST and LABELLING.fullmatch(words) is not None and not emptied


def _apart(lines: Sequence[Line], place: int) -> int:
    """Return the place of the label that stands below a word for it, with space between; else that of the word.

    The word has a colon, or leads to something ('Posted in'): no heading of a list of all labels. Behind the label is
    another such word, or a button.
    """
    full = [at for at in range(place + 1, min(len(lines), place + FAR)) if not lines[at].blank][:2]
    if len(full) < 2 or not LEADING.fullmatch(lines[place].words):
        return place
    label, behind = (lines[at] for at in full)
    able = len(label.words) <= NAME and not (MARK.match(label.text) or pagelines.STOPPED.search(label.words))
    able = able and not (_is_word(label.words) or pagelines.is_furniture(label.words) or dateline.read(label.text))
    ended = _is_word(behind.words) or labellines.is_labels(behind) or pagelines.is_furniture(behind.words.strip("#* "))
    return full[0] if able and ended else place


def _below(lines: Sequence[Line], place: int) -> int:
    """Return the place of the next line; one of space alone, which stood between two elements, is none."""
    below = place + 1
    return below + (below < len(lines) and lines[below].blank and lines[below].text != "")


def _leads_on(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is a button to read on, and the next names the post in quotation marks."""
    after = lines[place + 1] if place + 1 < len(lines) else None
    said = LED.sub("", after.words) if after else ""
    if after is None or said[:1] not in QUOTES or said[-1:] not in QUOTES or not said:
        return False
    return after.number == lines[place].number + 1 and READ_MORE.fullmatch(lines[place].words) is not None


def _titled(lines: Sequence[Line]) -> set[int]:
    """Return the places of buttons to read on under which the title of their post stands again.

    Such a title stands between the button above and this one, too.
    """
    said = Counter(line.words for line in lines)
    return _under_all(lines, said) | _sole(lines, said)


def _sole(lines: Sequence[Line], said: Mapping[str, int]) -> set[int]:
    """Return the places of buttons with a title under them that stood right over a text, the last time above.

    So no title does that a list beside the posts names, and that heads the next post here.
    """
    pairs = ((above, _said_again(below.words, said)) for above, below in pairwise(lines) if len(below.words) > NAMED)
    buttons = ((above.number, name) for above, name in pairs if name and READ_MORE.fullmatch(above.words))
    return {number for number, name in buttons if _heads_text(lines, number, name)}


def _said_again(words: str, said: Mapping[str, int]) -> str:
    """Return what a line says that another says too, without the word before it; empty if none does."""
    bare = LED.sub("", words)
    return words if said[words] > 1 else bare if bare != words and said[bare] else ""


def _heads_text(lines: Sequence[Line], number: int, name: str) -> bool:
    """Return whether the last line above one that says a title stands over a sentence, or over a day and that."""
    own = next((at for at in range(number - 1, -1, -1) if lines[at].words == name), number)
    below = [line for line in lines[own + 1 : min(own + FAR, number)] if not line.blank][:2]
    text = below[1:] if below and dateline.read(below[0].text) else below[:1]
    return any(len(line.words) > NAME and not READ_MORE.fullmatch(line.words) for line in text)


def _under_all(lines: Sequence[Line], said: Mapping[str, int]) -> set[int]:
    """Return such places on a page each of whose buttons has its title under it."""
    if not any(count >= FEWEST and READ_MORE.fullmatch(words) for words, count in said.items()):
        return set()
    pairs = [(above, below) for above, below in pairwise(lines) if READ_MORE.fullmatch(above.words)]
    if len(pairs) < FEWEST or len({above.words for above, _ in pairs}) > 1:
        return set()
    starts = [0, *(below.number + 1 for _, below in pairs)]
    between = (
        [line.words for line in lines[start : pair[0].number]] for start, pair in zip(starts, pairs, strict=False)
    )
    told = all(pair[1].words in words for pair, words in zip(pairs, between, strict=True) if not pair[1].blank)
    return {above.number for above, below in pairs if not below.blank} if told else set()


def _signed(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of a byline with the time of day, each part of which has a line of its own."""
    for last in range(place + 2, min(len(lines), place + MOST + 1)):
        if lines[last].blank and not lines[last].text:  # one of space alone stood between two elements
            break
        if bylines.timed(" ".join(line.words for line in lines[place : last + 1] if line.words))[1]:
            return last
    return place


def _filed(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line of the sentence that says where a post is filed, each part in its own line."""
    said = dateline.read(lines[place].text)  # under one that says by whom the title may stand
    for last in () if said and said.author[1] else range(place + 1, min(len(lines), place + PIECES)):
        if lines[last].blank or pagelines.STOPPED.search(lines[last - 1].words):
            break
        if filedsentence.read(" ".join(line.words for line in lines[place : last + 1])):
            ended = last + 1 < len(lines) and lines[last + 1].words == "."
            return last + ended
    return place


def _parted(line: Line, after: Line) -> bool:
    pointed = line.words in POINTS or after.words in POINTS  # neither is blank
    return pointed or after.words.startswith(PARTS) or AMID.fullmatch(line.words) is not None


def _last_linked(lines: Sequence[Line], place: int) -> int:
    """Return the place of the last line under one that, like it, holds but links to labels of one kind.

    It is that of the line itself where that holds anything else.
    """
    kind = _kind_of(lines[place])
    end = place
    while kind and end - place < MOST_LINKED and end + 1 < len(lines) and _kind_of(lines[end + 1]) == kind:
        end += 1
    return end


def _kind_of(line: Line) -> str:
    """Return of what kind the labels are to which all links of a line lead; empty where it holds anything else."""
    if line.text[:1] not in ("[", " ") or "](http" not in line.text:
        return ""
    found = addresses.leading(line.text)
    kinds = {labeladdresses.kind_of(one.url) for one in found}
    alone = not any(sign.isalnum() for sign in addresses.unlinked(line.text))
    return next(iter(kinds)) if len(kinds) == 1 and alone and all(one.words for one in found) else ""
