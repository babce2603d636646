"""What readers wrote as systems show it that mark neither all of it nor its parts as most do: each is named so."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import pagemarks
from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.text import days
from muniment.text.patterns import late

NUMBERED = late(r"(?:[a-z]+[-_])*(?:comment(?:[-_]?(?:item|id))?|idcomment|ljcmt)[-_]?\d+(?:_full)?", re.IGNORECASE)
"""The name of what one reader wrote (WordPress, Disqus, IntenseDebate, LiveJournal)."""
CALLED = late(r"(?:[a-z\d]+[-_]+)*(?:item)?comment(?:[-_](?:box(?:[-_]style)?|wrapper|block|item|entry|row|single))?")
"""Its class (Serendipity, Nucleus, dasBlog, DotNetNuke, SharePoint, XOOPS)."""
LISTED = late(r"(?:item-)?comments?(?:-?list)?")
"""That of all that readers wrote (K2, Textpattern, ExpressionEngine)."""
HOLDERS = frozenset("li div article section dl ol ul td table".split())
WORDS = frozenset("p dd blockquote div td".split())
TEXT = "comText"
"""What XOOPS calls the words of one."""
SAYING = frozenset({"cite", "time", "h3", "h4", "h5", "h6"})
"""Elements that say who wrote it, and when."""
CLOCK = late(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
SIGNS = late(r"(?i)author|user|name|date|time|meta|info|source|footer|permalink")
"""What stands in the classes of what says who wrote it, and when."""
ASKING = frozenset({"form", "textarea", "input"})
MOST = 200
"""Elements of a page that are looked at."""
LEAST = 12
"""Characters that are more than a button."""


def likely(root: Element) -> Iterator[Element]:
    """Yield the elements that are named so, and hold words of some length with a name or a day beside them."""
    able = (e for e in root.walk() if e.name in HOLDERS and not e.is_bare and _may(e.written))
    for element in islice((one for one in able if _is_sure(one) or _is_called(one)), MOST):
        if _speaks_within(element) if _is_sure(element) else _is_said(element):
            yield element


@lru_cache(maxsize=4096)
def _may(written: str) -> bool:
    return "omment" in written or "ljcmt" in written or "comText" in written


def _is_sure(element: Element) -> bool:
    return NUMBERED.fullmatch(element.get("id")) is not None or TEXT in element.classes


def _is_called(element: Element) -> bool:
    called = pagemarks.names(element.classes)
    return any(CALLED.fullmatch(name) or LISTED.fullmatch(name) for name in called)


def _is_said(element: Element) -> bool:
    """Return whether an element holds a paragraph that is no link, and who said it or when."""
    inner = [one for one in element.walk() if one is not element]
    signed = any(one.name in SAYING or any(map(SIGNS.search, one.classes)) for one in inner)
    words = element.words
    told = signed or days.first(words) is not None or CLOCK.search(words) is not None
    return told and _speaks_within(element)


def are_saying(elements: Sequence[Element]) -> bool:
    """Return whether elements say something, one of them perhaps who and another when."""
    words = [element.words for element in elements]
    told = any(days.first(said) is not None or CLOCK.search(said) for said in words)
    return told and any(map(_speaks_within, elements))


def _speaks_within(element: Element) -> bool:
    """Return whether an element holds a paragraph that is no link, and asks for nothing."""
    within = [*element.walk()]
    return not any(one.name in ASKING for one in within) and any(map(_speaks, within))


def _speaks(element: Element) -> bool:
    """Return whether words of an element itself say something: no link, no day, no number of comments."""
    if element.name not in WORDS:
        return False
    own = " ".join(" ".join(node.shown for node in element.children if not isinstance(node, Element)).split())
    return len(own) >= LEAST and days.first(own) is None and not COMMENTS.fullmatch(own)
