"""The post of a page that holds beginnings of others, to which it leads, in the element that holds itself."""

from collections.abc import Sequence

from muniment.captures.hypertext.markup import Element
from muniment.captures.web import pagemarks, unmarked


def parts(post: Element, others: Sequence[Element]) -> tuple[Element, Element] | None:
    """Return the title and the text of a post beside the others in its element; None where it has not both there.

    Its title is the only first heading outside of them, its text what is marked as one behind that.
    """
    inner = {element.order for other in others for element in other.walk()}
    own = [element for element in post.walk() if element is not post and element.order not in inner]
    heads = [element for element in own if element.name == "h1" and element.words and not unmarked.names_site(element)]
    if len(heads) != 1:
        return None
    behind = (element for element in own if element.order > heads[0].stop and pagemarks.is_content(element.classes))
    whole = (element for element in behind if not pagemarks.is_excerpt(element.classes))
    text = next((element for element in whole if not any(unmarked.holds(element, other) for other in others)), None)
    return (heads[0], text) if text is not None else None
