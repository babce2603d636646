"""Lines that count the comments of a post and name its title: 'No Comments on The bell'."""

from muniment.captures.words.blogs.replywords import COMMENTS
from muniment.captures.words.page import pagelines
from muniment.captures.words.text import lists, typed
from muniment.text.patterns import late

FEWEST, BESIDE = 4, 40
"""Characters of such a title at least, and beside it at most."""
LEAD = late(r"\s+(?:[^\W\d_]{1,4}|к записи|до запису)$|^有 ?")
"""The word between the number and the title: 'on', 'zu', 'sur'."""


def counts(words: str, title: str) -> bool:
    """Return whether a line says how many comments the post of a title has, or that it takes none."""
    if len(title) < FEWEST or len(words) > len(title) + BESIDE:
        return False
    plain, name = (typed.folded(lists.unmarked(one)) for one in (words, title))
    if name not in plain:
        return False
    rest = LEAD.sub("", plain.replace(name, " ", 1).strip(" .:：'\""))
    return bool(rest) and bool(COMMENTS.fullmatch(rest) or pagelines.is_furniture(rest))
