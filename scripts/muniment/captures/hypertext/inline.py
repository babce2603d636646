"""Words, links and emphasis of HTML as Markdown."""

import re
import string
from bisect import bisect_right
from collections.abc import Sequence
from html import escape
from itertools import pairwise
from urllib.parse import unquote

from muniment.captures.hypertext import emphasis, ended, frames, images, led, loose, mathml, tongues, unshown, verbatim
from muniment.captures.hypertext.emphasis import BEGIN, BREAK, CLOSE, MARKS, OPEN
from muniment.captures.hypertext.markup import PARTING, Element, Text
from muniment.captures.hypertext.taken import DROPPED, FRAMES, Taken, quoted, safe
from muniment.captures.words.text.escapes import inline_escapes
from muniment.text.patterns import late

BLANK = late(r"(?:  \n){2,}")
"""Breaks with nothing between them, which part paragraphs."""
DOWNLOAD = "wp-block-file__button"
"""What the second link of a file has, which a page sets apart from the first."""
KEPT = frozenset({"sup", "sub", "u", "abbr", "mark", "small", "kbd", "q", "ins", "ruby", "rt", "rp", "bdi", "bdo"})
"""Elements that have no Markdown and stay as they are; of their attributes only the words of an abbreviation."""
SURELY = late(r"\\|\](?=\()")
"""What is a mark wherever it stands in a text, a link's middle too: wherever that leads."""
TITLE = "title of a link"
CODE = "\x04"
"""What stands before code, until it is known whether other code stands right before that."""
MEANT = late(r"[\x00-\x04\\`*_<&\[\]!~]")
"""What may be a mark to Markdown, or to this module; a text without any stands as it is."""
SPACES = late(r"[\t\n\r\f]+[ \t\n\r\f]*| [ \t\n\r\f]+")
"""White space other than one blank."""
TWIN = late("(?<=`)\x04(?P<fence>`+)(?P<core>.+?)(?<!`)(?P=fence)(?!`)")
"""Code right behind other code: their marks would be read as one."""
MARKED_NOTES = late(r"\s*[\[(]?(?P<notes>(?:\[\^\d+\][,; ]*)+)[\])]?\s*")
WORDED = late(r"(?![ivxlcIVXLC]+(?!\w))[^\W\d_]{3}")
"""Words in the mark of a note, which is a number, a sign or a letter or two."""


def inline(nodes: list[Element | Text], taken: Taken) -> str:
    """Return nodes as one run of Markdown, white space collapsed, breaks as two spaces and a line end."""
    run = loose.escaped(_parted(emphasis.resolved(_joined(nodes, taken))))
    if BREAK not in run:
        return spaced(run).strip()
    lines = "  \n".join([spaced(line).strip(" ") for line in run.split(BREAK)]).strip()
    return BLANK.sub("\n\n", lines)


def _joined(nodes: Sequence[Element | Text], taken: Taken) -> str:
    """Return nodes in a row; a picture that leaves it parts the words on its two sides."""
    made = [_node(node, taken) for node in nodes]
    if any(words[-1:] == "*" for words in made[:-1]):
        made = loose.starred(made)
    if any("://" in words for words in made[:-1]):
        made = ended.addresses_of(nodes, made)
    if "" not in made:
        return "".join(made)
    before, shown = "", [place for place, words in enumerate(made) if words]
    for place, words in enumerate(made):
        if not words and before.strip(BREAK + " ") and _is_picture(nodes[place]):
            behind = bisect_right(shown, place)
            after = made[shown[behind]][0] if behind < len(shown) else ""
            made[place] = " " if after.isalnum() or after in (OPEN, "[") else ""
        before = made[place][-1:] or before
    return "".join(made)


def _is_picture(node: Element | Text) -> bool:
    return isinstance(node, Element) and any(inner.name == "img" for inner in node.walk())


def spaced(run: str) -> str:
    """Return a text with one blank where it has more white space."""
    if "  " in run or "\n" in run or "\t" in run or "\r" in run or "\f" in run:
        return SPACES.sub(" ", run)
    return run


def _node(node: Element | Text, taken: Taken) -> str:
    if isinstance(node, Text):
        return _text(node.shown) if MEANT.search(node.shown) else node.shown
    if node.name == "br":
        return BREAK
    if id(node) in taken.notes.backs:
        return ""
    if node.name == mathml.FORMULA:
        return mathml.written(node, taken, escaped)
    if images.is_formula(node):
        taken.tell(node, "alt")
        return _code(" ".join(node.get("alt").split()))
    if node.name == "img":
        return escaped(images.taken_or_said(node, taken))
    if node.name in DROPPED:
        taken.drop(node.name)
        return ""
    if node.name in FRAMES:
        return frames.frame(node, taken)
    if (label := taken.notes.holders.get(id(node))) is not None and label not in taken.footnotes:
        return _noted(node, label, taken)
    return _anchor(node, taken) if node.name == "a" else _worded(node, taken)


def _text(shown: str) -> str:
    """Return a text without Markdown's marks; a bracket at its end might begin a tag with the text behind it."""
    return f"{escaped(shown[:-1])}\\<" if shown.endswith("<") else escaped(shown)


def _worded(node: Element, taken: Taken) -> str:
    """Return the words of an element, in its marks or in itself where it stays."""
    is_code = node.name in ("code", "tt", "samp") and node.words
    if is_code and not verbatim.is_rich(node):
        return _code(" ".join(verbatim.shown(node, taken).split()))
    before, taken.tongue = taken.tongue, tongues.of(node, taken.tongue)
    inner, spoken, taken.tongue = _joined(node.children, taken), taken.tongue.within(before), before
    if node.name in MARKS and inner.strip():
        made = _marked(inner, node.name)
        return _within(made, "span", spoken) if spoken else made
    if is_code and inner.strip():
        return _within(inner.strip(), "code", "")
    kept = _kept(inner, node, spoken)
    return f" {kept} " if node.name in PARTING else kept


def _noted(node: Element, label: str, taken: Taken) -> str:
    """Take a note that stands within a sentence, where nobody sees it at first."""
    taken.footnotes[label] = [inline(node.children, taken)]
    return ""


def _anchor(node: Element, taken: Taken) -> str:
    if (label := taken.notes.marks.get(id(node))) is not None:
        said = WORDED.search(node.words)  # as where its end is missing, and it goes on to that of the paragraph
        return (_joined(node.children, taken) if said else "") + f"[^{label}]"
    taken.full = images.around(node)
    inner = _joined(node.children, taken)
    taken.full = None
    before = " " if node.mentions(DOWNLOAD) else ""
    if inner.strip(BREAK + string.whitespace):
        return before + _link(node, inner, taken)
    return beyond(node, taken) + inner.strip()  # breaks beside a picture are all that is left of it


def beyond(node: Element, taken: Taken) -> str:
    """Return the link to where one around pictures leads; empty where it says no more than they do."""
    address, words = led.words(node, taken)
    return f"[{loose.bracketed(escaped(words))}]({target(address)})" if words else quoted(address)


def _kept(inner: str, node: Element, spoken: str) -> str:
    """Return words in an element that stays, or that is `spoken` in a language of its own."""
    name = node.name if node.name in KEPT else "span" if spoken else ""
    notes = MARKED_NOTES.fullmatch(inner) if name == "sup" else None
    if not name or notes is not None:
        return inner if notes is None else notes["notes"]
    title = " ".join(node.get("title").split()) if name == "abbr" else ""
    return _within(inner, name, (f' title="{escape(title)}"' if title else "") + spoken)


def _within(inner: str, name: str, attributes: str) -> str:
    """Return words in an element, line by line: a tag alone on its line would begin a block of HTML."""
    return BREAK.join(f"<{name}{attributes}>{part}</{name}>" if part.strip() else part for part in inner.split(BREAK))


def escaped(shown: str) -> str:
    """Return a text with a backslash before what Markdown would read as a mark; in HTML none is meant, nor a link."""
    places = sorted({*inline_escapes(shown), *(found.start() for found in SURELY.finditer(shown))})
    return "\\".join(shown[first:last] for first, last in pairwise([0, *places, len(shown)]))


def _marked(inner: str, name: str) -> str:
    """Return emphasis with the white space at its ends outside of it; which marks it takes is told in its context."""
    if BREAK in inner:
        return BREAK.join(_marked(part, name) if part.strip() else part for part in inner.split(BREAK))
    lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{lead}{OPEN}{name}{BEGIN}{inner.strip()}{CLOSE}{tail}"


def _parted(run: str) -> str:
    """Return a run with its code between marks, or as HTML where those would meet the marks of other code."""
    if CODE not in run:
        return run
    return TWIN.sub(lambda found: f"<code>{escaped(found['core'].strip(' '))}</code>", run).replace(CODE, "")


def _code(shown: str) -> str:
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    return CODE + (f"{fence} {shown} {fence}" if "`" in shown else f"{fence}{shown}{fence}")


def _link(node: Element, inner: str, taken: Taken) -> str:
    address = taken.address(node.get("href"))
    words = inner.strip()
    taken.drop(TITLE, _says_more(node, address))
    if not address or not words.strip(f"{BREAK} "):
        return inner
    if same(re.sub(r"\\(.)", r"\1", words) if "\\" in words else words, address) and address.startswith("http"):
        return inner.replace(words, quoted(address))
    taken.tell(node, "href")
    lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{lead}[{loose.bracketed(words.replace(BREAK, ' '))}]({target(address)}){tail}"


def _says_more(link: Element, address: str) -> bool:
    """Return whether what a link says where it is pointed at is neither among its words nor where it leads."""
    title = " ".join(link.get("title").split()) if link.mentions("title") else ""
    return bool(title) and title.casefold() not in link.words.casefold() and not same(title, address)


def same(words: str, address: str) -> bool:
    """Return whether the words of a link are its address, in whichever of them letters stand percent-encoded."""
    return unquote(words).rstrip("/") == unquote(address).rstrip("/")


def target(address: str) -> str:
    """Return an address as the target of a link in Markdown."""
    plain = quoted(address)
    return f"<{plain}>" if "(" in plain or ")" in plain else plain


def is_linked(node: Element) -> bool:
    """Return whether a link's address stands in the text beside its words."""
    words = unshown.through(node)
    return bool(words and safe(node.get("href"))) and not same(words, node.get("href"))
