"""Which films a saved page shows in frames that lead to files beside it: elsewhere it may name a film of their name."""

from collections.abc import Iterator

from muniment.captures.hypertext import frames, images
from muniment.captures.hypertext.markup import Element
from muniment.text.patterns import late

NAMED = late(
    r"(?P<youtube>(?:youtube(?:-nocookie)?\.com\\?/(?:embed\\?/|v\\?/|shorts\\?/|watch\?v=)|youtu\.be\\?/"
    r"|ytimg\.com\\?/vi(?:_webp)?\\?/)(?P<film>[\w-]{11})(?![\w-]))|vimeo\.com\\?/(?:video\\?/)?(?P<number>\d{5,})"
)
"""The address of a film, or of its picture, as a link, a script or what is there for machines has it."""
SIGNS = ("youtu", "ytimg", "vimeo")
PAGES = {"film": "https://www.youtube.com/watch?v={}", "number": "https://vimeo.com/{}"}


def name(root: Element) -> None:
    """Have frames whose files were saved beside a page lead to the film that it says has the name of that file."""
    saved = [element for element in root.walk() if element.name == "iframe" and images.saved_as(element)]
    known = dict(_films(root)) if saved else {}
    for element in saved:
        film = known.get(images.saved_as(element).partition(".")[0], "")
        if film and not frames.source(element)[1]:
            element.put("data-src", film)


def _films(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the films that a page names anywhere, each by what its address ends with."""
    scripts = (text.shown for element in root.walk() if element.name == "script" for text in element.texts())
    for written in (*(element.written for element in root.walk()), *scripts):
        for found in NAMED.finditer(written) if any(sign in written for sign in SIGNS) else ():
            for kind, page in PAGES.items():
                if number := found[kind]:
                    yield number, page.format(number)
