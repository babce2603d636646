"""A saved page -> its tree as its blog meant it: what systems, scripts and tools that save pages do is undone."""

from muniment.captures.hypertext import lazy, listings, parser, rewritten, sheets
from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

CUT_OFF = late(r"<[A-Za-z/][^<>]*\Z")
"""A tag in which a page ends that was saved in part: it is none, and no text either (HTML, 13.2.5: eof-in-tag)."""
FORM = "form"
NO_FORM = "div"
"""What a form is that only holds a page together."""
STATE = "__VIEWSTATE"
"""The field in which ASP.NET Web Forms keeps the state of a page, all of which stands in one form (HtmlForm)."""
LANDMARKS = frozenset({"main", "article", "nav", "header", "h1"})
"""Elements of which a page has some, and a form to write in has none."""
CONTROLS = frozenset({"script", "style", "noscript", "select", "textarea", "button", "option"})
"""Elements whose words are those of no text."""


def read(source: str, mirror: str = "", place: str = "") -> Element:
    """Return the tree of a page; `mirror` and `place` say where it was (see `rewritten.undone`)."""
    cut = CUT_OFF.search(source, max(source.rfind("<"), 0))
    whole = source[: cut.start()] if cut else source
    return rewritten.undone(lazy.revealed(_opened(_spanned(sheets.drawn(parser.parse(whole))))), mirror, place)


def _spanned(root: Element) -> Element:
    """Have each `font` be a `span`, which is what it means today (HTML, 16.2: non-conforming features).

    What highlighters show as code is code.
    """
    for element in root.walk():
        if element.name == "font":
            element.rename("span")
        listings.set_out(element)
    return root


def _opened(root: Element) -> Element:
    """Have the form be none that holds a page together: it holds most words of the page, and is not there to write in.

    What is in it is as it would be without that; its fields and buttons stay those of a form.
    """
    forms = [element for element in root.walk() if element.name == FORM]
    for form in forms:
        if _holds_page(form) and _size(form) * 2 > _size(root):
            form.rename(NO_FORM)
    return root


def _holds_page(form: Element) -> bool:
    """Return whether something in a form says that it holds a page together."""
    return any(
        inner.name in LANDMARKS or (inner.name == "input" and inner.get("name") == STATE) for inner in form.walk()
    )


def _size(element: Element) -> int:
    """Return how many characters an element shows."""
    silent = {id(text) for inner in element.walk() if inner.name in CONTROLS for text in inner.texts()}
    return sum(len(text.shown.strip()) for text in element.texts() if id(text) not in silent)
