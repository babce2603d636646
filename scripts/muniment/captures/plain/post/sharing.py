"""Finds the buttons by which a post is shared: above its text, with the counts beside them, under it and within it."""

from collections.abc import Sequence
from itertools import islice, takewhile

from muniment.captures.words.blogs import sharerows
from muniment.captures.words.blogs.furniture import SHARED, announces_others, is_button
from muniment.captures.words.dates import bylines
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line, together
from muniment.captures.words.text.lists import MARK
from muniment.text.patterns import late

LINK = late(r"\[([^\[\]]*)\](?:\([^()\s]*\)|\[[^\[\]]*\])|\[\d{1,4}\](?=\w)")
"""A link, or the number of one before its words."""
COUNT = late(r"\W*(?:\d{1,6}\W*)?")
"""How many have read a post, or answered; or what is left of a picture."""
REPLIES = late(r"[^\w(]*+\d{0,4}[\]\s]*\(<?(?:(?:https?:/)?/[^()\s]*)?#(?:respond|comments)>?\)\s*")
"""How many have answered, with the link to that."""
SIZES, COUNTED = late(r"A(?: ?A)+|A[+-] ?A[+-]"), late(r"(?i:shares?|views?|reads?)")
"""Buttons for the size of letters, and what stands under a count of those who shared or read."""
FEWEST, MOST, FOOT = 2, 16, 4
"""Buttons that are surely those, lines that they take at most, and lines of a foot for each that may be a text."""
NAMED, LONG, HEAD = 200, 60, 40
"""Characters of a line of several, of one of a text, and of what stands over a list of them."""
PRINTS = late(r"(?i:print|drucken|imprim|stampa|afdrukken|skriv ut|drukuj|yazdır|печать|друк|打印|印刷)")
"""What a button says that prints a post."""
SHARE = late(r"(?i:(?:share|teilen|partag|comp[aá]rt|condivid|delen|подел|شارك|分享|paylaş|bagikan|udostępnij))")
"""How a button begins by which a post is shared."""
HEADS = late(r"[#*_ ]*[^\W\d_]\S*(?: \S+){0,4}(?<![.!?…])[:*_ ]*")
"""A few words that end in no stop, as over a list."""


def leading(lines: Sequence[Line]) -> set[int]:
    """Return those lines at the beginning of a post's text that are such buttons, or counts among them.

    A picture among them is the post's; one alone counts if it stands under the text again, as there.
    """
    found: list[Line] = []
    buttons = 0
    for line in lines[:MOST]:
        if "![" in line.text:
            continue
        words = _words(line)
        count = COUNT.fullmatch(words) or REPLIES.fullmatch(line.text)
        said = _is_said(words, found)
        if not (count or said) and (MARK.match(line.text) or not is_button(words)):
            break
        buttons += FEWEST if REPLIES.fullmatch(line.text) else 0 if count or said else len(words.split())
        found.append(line)
    if len(found) == buttons == 1:
        again = [place for place, line in enumerate(lines) if line.words == found[0].words]
        foot = 1 < len(again) < len(lines) and not any(map(_is_text, lines[again[-1] + 1 :]))
        return {lines[place].number for place in again} if foot else set()
    return {line.number for line in found} if buttons >= FEWEST and len(found) < len(lines) else set()


def rows(lines: Sequence[Line]) -> set[int]:
    """Return the lines of a post's text that name nothing but services which share it, several in one, wherever it is.

    Names in lines of their own are those right over a text, where a button announces them or they are no list.
    """
    named = {at: None for at, line in enumerate(lines) if names_services(line)}
    found = {lines[at].number for at in named if len({*_names(lines[at])}) >= FEWEST}
    for at in named:
        run = [*takewhile(named.__contains__, range(at, len(lines)))] if at and at - 1 not in named else []
        led = len(run) >= FEWEST and is_button(lists.shown(lines[at - 1]))
        bare = len(run) > FEWEST and not any(MARK.match(lines[one].text) for one in run)
        if (led or bare) and any(map(_is_text, lines[run[-1] + 1 : run[-1] + 2])):
            found |= {lines[one].number for one in (*[at - 1] * led, *run)}
    return found


def _is_text(line: Line) -> bool:
    """Return whether a line is as long as one of a text and no entry, or ends a sentence and not in dots; no button."""
    words = lists.shown(line)
    stopped = pagelines.STOPPED.search(words) is not None and not words.endswith("...")
    long = len(words) >= LONG and not MARK.match(line.text)
    return (long or stopped) and not is_button(words)


def names_services(line: Line) -> bool:
    """Return whether a line names nothing but services that share a post."""
    return len(line.words) <= NAMED and bool(names := _names(line)) and sharerows.BUTTONS.issuperset(names)


def _names(line: Line) -> Sequence[str]:
    return lists.unmarked(lists.shown(line)).lower().split()


def closing(lines: Sequence[Line]) -> int:
    """Return where the paragraph begins whose links ask others' services to share a post, if no text is under it.

    Or what stands over a list of those services.
    """
    headed = _headed(lines)
    first = next((at for at, line in enumerate(lines) if sharerows.leads(line.text)), len(lines))
    if first == len(lines):
        return headed
    begun = first == 0 or lines[first].number > lines[first - 1].number + 1
    return min(headed, first) if begun and not any(map(pagelines.is_text, lines[together(lines, first) :])) else headed


def beneath(lines: Sequence[Line]) -> int:
    """Return where a lone button that shares a post stands under its text, and only a page's foot below; else all.

    The foot announces other posts, and says hardly a sentence.
    """
    able = (at for at in range(len(lines) - 1, 0, -1) if len(lines[at].words) <= NAMED)
    last = next((at for at in able if SHARE.match(words := _words(lines[at])) and is_button(words)), len(lines))
    foot = [lists.unmarked(lists.shown(line)) for line in lines[last + 1 :]]
    texts = sum(map(pagelines.is_text, lines[last + 1 :])) + sum(map(_is_text, lines[last + 1 :]))
    told = (
        len(foot) > FOOT
        and not _is_text(lines[last + 1])
        and FOOT * texts <= len(foot)
        and any(map(announces_others, foot))
    )
    return last if told else len(lines)


def _headed(lines: Sequence[Line]) -> int:
    """Return where a few words of any language stand over a list of such buttons, and no text under that.

    Words that are not known for it may head a list of a text, as of services that are closed: among buttons is one to
    print, or all are links.
    """
    for at, line in enumerate(lines[1:-1], 1):
        if not MARK.match(lines[at + 1].text) or len(line.words) > HEAD or line.number == lines[at - 1].number + 1:
            continue
        run = [*takewhile(lambda entry: MARK.match(entry.text), islice(lines, at + 1, None))]
        led = SHARED.match(lists.shown(line).strip("#*_ ")) or any(PRINTS.search(one.words) for one in run)
        led = led or all(addresses.may_link(one.text) for one in run)
        shares = len(run) > FEWEST and all(names_services(one) or PRINTS.search(one.words) for one in run)
        told = bool(led) and shares and HEADS.fullmatch(line.words)
        if told and not any(map(pagelines.is_text, lines[at + 1 + len(run) :])):
            return at
    return len(lines)


def _is_said(words: str, found: Sequence[Line]) -> bool:
    """Return whether words say how long a post takes to read, or how many shared it, under their number."""
    if SIZES.fullmatch(words) or bylines.MINUTES.fullmatch(words.partition(": ")[2] or words):
        return True
    return bool(found) and COUNTED.fullmatch(words) is not None and COUNT.fullmatch(_words(found[-1])) is not None


def _words(line: Line) -> str:
    """Return the words of a line with a space behind those of each link."""
    return " ".join(addresses.bare(LINK.sub(r" \1 ", line.text)).replace("_", " ").strip(" []").split())
