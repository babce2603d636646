"""What stands around the name of a body, or in a bracket behind it, and is no part of the name."""

from muniment.text import leadingacronyms, signing
from muniment.text.patterns import late

DESCRIBED = late(
    r"\s+\((?P<led>(?:an?|the|with|une?|una|uma?|avec|con|com|eine?|mit|een|met|uno?) )?[a-zß-öø-ÿа-яёіїєґ]"
    r"[\w’'-]*(?: [\w’',-]+){2,}\)$"
)
"""A bracket that tells of a body in a sentence's words: 'Tide (a group with its seat in the harbour)'."""
FEWEST, MORE = 3, 4
"""Small words of such a bracket that an article begins, and of others: '(section of the Port Union)' is of a name."""
QUOTES = ('"', "“", "„", "‘")
QUOTED = late(r"^[\"“„‘](?P<name>[^\"“”„‘’]{3,})[\"”“’]$")
"""A name that stands in quotation marks as a whole."""


def without(words: str) -> str:
    """Return the name of a body without what a bracket behind it tells, but for within what it signs, or a name.

    'TRH (ligue des riverains du havre)' has it there.
    """
    found = DESCRIBED.search(words) if words[-1:] == ")" and not signing.may_tell(words) else None
    spelt = (
        found and " " not in words[: found.start()] and leadingacronyms.is_of(words[: found.start()], found[0][2:-1])
    )
    small = sum(word.islower() for word in found[0].split()) if found and found.start() and not spelt else 0
    return words[: found.start()] if found and small >= (FEWEST if found["led"] else MORE) else words


def unquoted(name: str) -> str:
    """Return a name without the quotation marks in which it stands as a whole; « and » are written with names."""
    return QUOTED.sub(r"\1", name) if name[:1] in QUOTES else name
