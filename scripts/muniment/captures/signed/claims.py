"""How many bodies a text says there are, to hold against those that were found."""

from muniment.captures.words.blogs.phrases import CLAIM
from muniment.text.patterns import late

NUMBER = late(r"\d{1,4}")


def find(text: str) -> list[int]:
    """Return the numbers of bodies that a text speaks of."""
    able = (CLAIM.match(text, number.start()) for number in NUMBER.finditer(text))
    return [int(found["number"] or found["cjk"]) for found in able if found]
