"""What the element of a label says of it, without what stands in there too and never gets through."""

import msgspec

from muniment.captures.hypertext import unshown
from muniment.captures.hypertext.markup import Element
from muniment.captures.web.filed.pagelabels import Label
from muniment.captures.web.found import labelmarks


def spoken(label: Label) -> Label:
    """Return a label without what its element holds and never gets through."""
    element = label.element
    whole = any(isinstance(child, Element) for child in element.children) and label.words == labelmarks.named(
        element.words
    )
    return msgspec.structs.replace(label, words=labelmarks.named(unshown.spoken(element))) if whole else label
