"""The labels of a post under its text: in lines with words for them, and in those that hold but links to them."""

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice, pairwise

import msgspec

from muniment.captures.plain.page.references import MARKER, References
from muniment.captures.plain.post import hashtags, headedgroups, headedtags, labelentries, labellinks, sharing
from muniment.captures.plain.post.listedlabels import Listed
from muniment.captures.words.blogs import labeladdresses, pagers
from muniment.captures.words.blogs.furniture import (
    CATEGORIES_LINE,
    LABEL_SIGNS,
    LABELLING,
    NAVIGATION,
    TAGS_LINE,
    announces_others,
)
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS
from muniment.captures.words.dates import filedsentence
from muniment.captures.words.page import labellines, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded, lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

CUES = Signs(",".join((*LABEL_SIGNS.words, *filedsentence.BEGUN)))
"""What stands in the beginning of each such line."""


SIGN = late("[:：|]")
PARTED = late(r"[,，、،٬;·•/]")
"""What parts labels, and may stand in a title."""
SENTENCE = 60
"""Characters of a line that is rather a sentence than a label."""
NEAR, NAVIGATED = 2, 8
"""Lines under what leads to other pages in which a post says its labels, and above it in which its heading stands."""


class Labels(msgspec.Struct, frozen=True):
    """The lines that say labels by number, and where each label stands in the capture."""

    said: frozenset[int]
    """Those with a word for them."""
    linked: frozenset[int]
    """Those of links alone."""
    tags: tuple[tuple[int, int], ...]
    categories: tuple[tuple[int, int], ...]


def find(
    lines: Sequence[Line], text: Sequence[Line], references: References, hosts: Set[str], listed: Listed
) -> Labels:
    """Return the labels among lines (none blank) of a post of a blog on these hosts.

    `text` are those of the lines up to the names of other posts; `listed`: what the page lists beside its posts.
    """
    older = _older(lines, listed)
    lines, text = ([line for line in each if line.number < older] for each in (lines, text))
    told = _linked(text, references, hosts)
    said = [*_said(lines, text, told), *_over(lines, told), *_emptied(text)]
    rows = _rows(lines, references, listed)
    entries = [row for row in (*rows, *hashtags.find(text)) if row[0].number not in told]
    known = {*told, *(line.number for line in (*said, *(line for line, _, _ in entries)))}
    bare = [*entries, *listed.spans([line for line in text if line.number not in known])]
    made = {
        kind: [span for line in said for span in _spans(line, worded, kind, references)]
        for kind, worded in (("tags", TAGS_LINE), ("categories", CATEGORIES_LINE))
    }
    bare += [] if made["tags"] or bare else _behind(text, said, references)
    for _, kind, spans in (*bare, *_held(told)):
        made[kind].extend(spans)
    numbers = frozenset(line.number for line in (*said, *(line for line, _, _ in bare)))
    return Labels(numbers, frozenset(told), tuple(made["tags"]), tuple(made["categories"]))


def unnamed(labels: Labels, lines: Sequence[Line], title: str) -> Labels:
    """Return labels without what stands in the title that their line names: '2 Comments on Open the gates, he said'."""
    if not PARTED.search(title):
        return labels
    rows = ((line, line.text.find(title)) for line in lines if line.number in labels.said)
    named = [(line.start + at, line.end) for line, at in rows if at > 0 and COMMENT_SIGNS.within(lower(line.text[:at]))]
    kept = {
        kind: tuple(span for span in spans if not any(first < span[0] < last for first, last in named))
        for kind, spans in (("tags", labels.tags), ("categories", labels.categories))
    }
    return msgspec.structs.replace(labels, **kept) if named else labels


def _held(told: Mapping[int, Sequence[labellinks.Label]]) -> Iterator[tuple[int, str, list[tuple[int, int]]]]:
    """Yield each of the labels of such lines, from the first line on: its line, its kind and where it stands."""
    for number in sorted(told):
        yield from ((number, label.kind, [(label.start, label.end)]) for label in told[number])


def _older(lines: Sequence[Line], listed: Listed) -> float:
    """Return the number of the line that leads from several posts to older ones: those below it are of none of these.

    None does where a line right below has a word for labels: a post may say them under what leads to its next page.
    """
    place = next((place for place in range(len(lines)) if _leads_back(lines, place)), -1) if listed.several else -1
    below = lines[place + 1 : place + 1 + NEAR]
    return math.inf if place < 0 or any(map(labellines.is_labels, _headed(below))) else lines[place].number


def _leads_back(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line leads to older posts, or to the next page near under the heading of what leads to these."""
    words = lists.shown(lines[place])
    if not pagers.OLDER.fullmatch(words):
        return False
    above = (lists.shown(line).strip("#* ") for line in lines[max(0, place - NAVIGATED) : place])
    return pagers.leads_back(words) or any(map(NAVIGATION.fullmatch, above))


def _rows(lines: Sequence[Line], references: References, listed: Listed) -> list[labelentries.Entry]:
    """Return the lines of labels under a word for them, each label in a line of its own."""
    found = [*labelentries.found(lines, references)] or headedgroups.found(lines, listed.replies)
    return found or headedtags.found(lines, listed)


def _said(lines: Sequence[Line], text: Sequence[Line], told: Mapping[int, object]) -> Iterator[Line]:
    """Yield the lines that say labels behind a word for them."""
    able = (line for line in _headed(_before_lists(lines, text)) if line.number not in told)
    said = [line for line in able if labellines.is_labels(line)]
    plain = {line.number for line in said if not SIGN.search(line.text)}
    amid = _paragraphs(text) if plain else range(0)
    yield from (line for line in said if line.number not in plain or line.number not in amid)


def _emptied(text: Sequence[Line]) -> Iterator[Line]:
    """Yield the words for labels at the end of a post, a tool having lost the labels: buttons may stand beside them.

    One word without a colon is such a one beside a button alone.
    """
    bare: list[Line] = []
    beside = False
    for line in reversed(text):
        words = lists.unmarked(lists.shown(line))
        if LABELLING.fullmatch(words):
            bare.append(line)
            beside = beside or " " in words or words.endswith((":", "："))
        elif pagelines.is_furniture(words) or sharing.names_services(line):
            beside = True
        else:
            break
    yield from bare if beside else ()


def _behind(text: Sequence[Line], said: Sequence[Line], references: References) -> list[labelentries.Entry]:
    """Return the entries of a list right under the last of these lines that names categories."""
    filed = [line for line in said if line in text and [*_spans(line, CATEGORIES_LINE, "categories", references)]]
    return [*labelentries.behind(text, filed[-1])] if filed else []


def _over(lines: Sequence[Line], told: Mapping[int, object]) -> list[Line]:
    """Return the lines right above those of links that say but that labels follow."""
    pairs = ((above, line) for above, line in pairwise(lines) if line.number in told and above.number not in told)
    return [above for above, _ in pairs if LABELLING.fullmatch(lists.unmarked(above.words).strip(" :："))]


def _linked(text: Sequence[Line], references: References, hosts: Set[str]) -> dict[int, list[labellinks.Label]]:
    """Return the labels of the lines that hold but links to them, by the numbers of these; a cloud of all is none."""
    told = {line.number: labels for line, labels in labellinks.found(text, references, hosts)}
    for number in [*_clouds(text, told)] if told else ():
        told.pop(number)
    return told


def _spans(line: Line, pattern: Folded, kind: str, references: References) -> Iterator[tuple[int, int]]:
    """Yield where the labels of a kind stand, each without a button behind it that is a link with a number."""
    for start, end in labellines.spans(line, pattern, kind):
        marks = MARKER.finditer(line.text, start + 1 - line.start, end - line.start) if references.urls else ()
        urls = ((mark.start(), references.urls.get(mark["number"], "")) for mark in marks)
        button = next((place for place, url in urls if url and not labeladdresses.kind_of(url)), end - line.start)
        yield start, line.start + len(line.text[:button].rstrip())


def _clouds(lines: Sequence[Line], told: Mapping[int, Sequence[labellinks.Label]]) -> Iterator[int]:
    """Yield those of these lines of labels that stand under a heading for them, and under tags or several headings."""
    beside, cloud, filed = 0, False, False
    for line in lines:
        words = line.words.strip("#*_ :")
        heads = len(words) <= SENTENCE and announces_others(words)
        if line.number in told or (cloud and "](" in line.text):
            yield from [line.number] * (cloud and line.number in told)
            filed = filed or any(label.kind == "tags" for label in told.get(line.number, ()))
            continue
        cloud = (beside > 1 or filed) and (heads or LABELLING.fullmatch(words) is not None)
        beside += heads


def _paragraphs(text: Sequence[Line]) -> range:
    """Return the lines between the first and the last paragraph of a text: one without a colon or stroke is its own."""
    able = (line for line in text if len(line.words) >= SENTENCE and pagelines.STOPPED.search(line.words))
    told = [line.number for line in able if not pagelines.is_furniture(line.words)]
    return range(told[0] + 1, told[-1]) if told else range(0)


def _before_lists(lines: Sequence[Line], text: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above the second heading of a list under a text: what labels stand below are of the page."""
    last = text[-1].number if text else -1
    under = (place for place, line in enumerate(lines) if line.number > last and len(line.words) <= SENTENCE)
    heads = (place for place in under if announces_others(lines[place].words.strip("#*_ :")))
    return lines[: next(islice(heads, 1, None), len(lines))]


def _begun(line: Line) -> str:
    """Return how a line begins, links as their words alone."""
    words = addresses.bare(line.words) if line.words[:1] == "[" and "](" in line.words else line.words
    return words[: labellines.BEGUN]


def _headed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that may say labels: those that begin with a word for them, or hold a stroke."""
    cued = CUES.among(map(_begun, lines))
    return [line for place, line in enumerate(lines) if place in cued or "|" in line.words]
