"""Labels that are the entries of a list, under a word for them or with that as the first entry."""

from collections.abc import Iterator, Sequence

from muniment.captures.plain.page.references import References
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import CATEGORIES, TAGS, announces_others
from muniment.captures.words.page import menus, pagelines
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line
from muniment.captures.words.text.lists import MARK
from muniment.text.folding import Folded
from muniment.text.patterns import late

ADDRESS = late(r" \((?:https?:/)?/[^\s()]+\)$")
"""Where such an entry leads, behind its words."""
LONGEST, MOST = 60, 20
"""Characters of a label that is an entry of a list, and entries that labels of one post are."""
TAGS_WORD = Folded(rf"(?:{TAGS}|related (?:content|posts) by tags?)\s*[:：]?")
CATEGORIES_WORD = Folded(rf"(?:{CATEGORIES})\s*[:：]?")
COUNTED = late(r"\(\d+\)$|\s\d+$")
"""How the entry of a list of all labels ends: with the number of posts under it."""
Entry = tuple[Line, str, list[tuple[int, int]]]
"""A line, the kind of its labels, and where they stand; the word for them has none."""


def found(lines: Sequence[Line], references: References) -> Iterator[Entry]:
    """Yield the entries of such lists among lines (none blank) of a post, each with the word over them.

    Where one leads says of what kind it is; the word over it does where that tells nothing.
    """
    yield from _headed(lines)
    for place, line in enumerate(lines):
        kind = _kind(line.words.strip("*_# ")) if line.words.rstrip("*_")[-1:] in (":", "：") else ""
        entries = _under(lines, place) if kind and not _is_between_texts(lines, place) else []
        yield from [(line, kind, [])] if entries else ()
        yield from ((entry, _told(entry, references) or kind, [span]) for entry, span in entries)


def behind(lines: Sequence[Line], filed: Line) -> Iterator[Entry]:
    """Yield the entries of a list right under the line that says how a post is filed, with nothing over them: its tags.

    A menu, which leads to the first page of a blog, is none.
    """
    entries = _under(lines, lines.index(filed))
    near = bool(entries) and entries[0][0].number == filed.number + 1
    if near and not any(menus.HOME.fullmatch(lists.unmarked(lists.shown(entry))) for entry, _ in entries):
        yield from ((entry, "tags", [span]) for entry, span in entries)


def _is_between_texts(lines: Sequence[Line], place: int) -> bool:
    return any(map(pagelines.is_text, lines[:place])) and any(map(pagelines.is_text, lines[place + 1 :]))


def _told(line: Line, references: References) -> str:
    """Return of what kind the label is that an entry leads to; empty where it leads to none."""
    kinds = (labeladdresses.kind_of(one.url) for one in addresses.leading(references.linked(line.text)))
    return next(filter(None, kinds), "")


def _kind(words: str) -> str:
    """Return which kind of labels a word with a colon announces; empty where it announces none."""
    if len(words) > LONGEST or words[:5].lower() == "topic":  # a text ends in topics, too
        return ""
    return "tags" if TAGS_WORD.fullmatch(words) else "categories" if CATEGORIES_WORD.fullmatch(words) else ""


def _under(lines: Sequence[Line], place: int) -> list[tuple[Line, tuple[int, int]]]:
    """Return the entries of the list right under a line, each with where its label is; none where one is no label."""
    end = place + 1
    while end < len(lines) and MARK.match(lines[end].text) and lines[end].number <= lines[end - 1].number + 2:
        end += 1
    entries = [(line, _place(line)) for line in _without_buttons(lines[place + 1 : end])]
    told = [(line, span) for line, span in entries if span is not None and not pagelines.STOPPED.search(line.words)]
    counted = any(COUNTED.search(lists.shown(line)) for line, _ in told)
    return told if len(told) == len(entries) <= MOST and not counted else []


def _without_buttons(listed: Sequence[Line]) -> Sequence[Line]:
    """Return entries without the page's buttons at the end of their list; a word alone may be a label as well."""
    words = [lists.unmarked(lists.shown(line)) for line in listed]
    sure = (at for at, said in enumerate(words) if at and " " in said and pagelines.is_furniture(said))
    first = next(sure, len(listed))
    return listed[:first] if all(map(pagelines.is_furniture, words[first:])) else listed


def _headed(text: Sequence[Line]) -> Iterator[Entry]:
    """Yield the entries of a list behind all text whose first is a word for tags, each with where its tag stands.

    Under the heading of another list it is one of those beside all posts: of all tags of the blog.
    """
    behind = range(pagelines.behind_texts(text), len(text))
    named = ((place, lists.unmarked(lists.shown(text[place]))) for place in behind)
    opens = ((at, words) for at, words in named if _opens_list(text, at) or announces_others(words))
    heads = ((at, words) for at, words in opens if TAGS_WORD.fullmatch(words) or announces_others(words))
    head, said = next(heads, (0, ""))
    for line in text[head:] if TAGS_WORD.fullmatch(said) else ():
        span = _place(line)
        if line.number > text[head].number and not (MARK.match(line.text) and span is not None):
            return
        yield line, "tags", [span] if span is not None and line is not text[head] else []


def _place(line: Line) -> tuple[int, int] | None:
    """Return where the label of an entry stands, without what leads to it; None where it is too long for one."""
    words = ADDRESS.sub("", lists.unmarked(lists.shown(line))).strip("[] ")
    if not 0 < len(words) <= LONGEST:
        return None
    place = lists.place(words, line.text)
    return (line.start + place[0], line.start + place[1]) if place else None


def _opens_list(lines: Sequence[Line], place: int) -> bool:
    """Return whether a line is an entry of a list, and no other entry stands right above it, as in a menu."""
    above = lines[place - 1] if place else None
    near = above is not None and above.number == lines[place].number - 1 and MARK.match(above.text)
    return not near and MARK.match(lines[place].text) is not None
