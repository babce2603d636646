"""What asks readers of a text for something: the forms within it, and the few words over and about each."""

from collections.abc import Iterator, Sequence

from muniment.captures.hypertext.markup import Element

ABOUT = 500
"""Characters about a form in which readers are to write."""
BESIDE = 160
"""Those beside one under a heading."""
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
BOXES = frozenset({"div", "section", "aside"})


def around(content: Element) -> Iterator[Element]:
    """Yield what stands last in a text around a form in which readers are to write, with the few words about that."""
    inner: Sequence[Element] = [content]
    behind = False  # what says something
    while inner := [
        child for one in inner[-1:] for child in one.children if isinstance(child, Element) and child.words
    ]:
        last, within = inner[-1], list(inner[-1].walk())
        behind = behind or len(inner) > 1
        if not any(one.name == "textarea" for one in within):
            return
        if behind and last.name in ("div", "section"):
            about = len(last.words) - sum(len(one.words) for one in within if one.name == "form")
            yield from [last] * (about < ABOUT)


def over_forms(content: Element) -> Iterator[Element]:
    """Yield what is but a heading over a form, with a few words between them at most."""
    elements = list(content.walk())
    forms = [one for one in elements if one.name == "form"]
    heads = [one for one in elements if one.name in HEADINGS] if forms else []
    for element in elements if heads else ():
        within = [form for form in forms if element.holds(form)] if element.name in BOXES else []
        if len(within) != 1 or element is content:
            continue
        asked = {text.start for text in within[0].texts()}
        told = [text for text in element.texts() if text.start not in asked and text.shown.strip()]
        first = told[0].start if told else within[0].start
        headed = any(head.start < first < head.end < within[0].start for head in heads)
        if headed and sum(len(text.shown.strip()) for text in told) < BESIDE:
            yield element
