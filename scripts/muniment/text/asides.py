"""What is written around or behind the name of a body and is no part of it: quotation marks, and what it is or does."""

from muniment.text.patterns import late

QUOTED = late(
    '«(?P<angle>[^«»]+)»|“(?P<curly>[^“”„]+)”|„(?P<low>[^“”„]+)[“”]|"(?P<plain>[^"]+)"|「(?P<corner>[^「」]+)」'
)
"""A name that stands between quotation marks as a whole, and not with the kind of body before it: 'Centre «Quay»'."""
DESCRIBED = late(
    r"\s+\((?P<led>(?:an?|the|with|une?|una|uma?|avec|con|com|eine?|mit|een|met|uno?) )?[a-zß-öø-ÿа-яёіїєґ]"
    r"[\w’'-]*(?: [\w’',-]+){2,}\)$"
)
"""A bracket that tells of a body in a sentence's words: 'Tide (a group with its seat in the harbour)'."""
FEWEST, MORE = 3, 4
"""Small words of such a bracket that an article begins, and of others: '(section of the Port Union)' is of a name."""


def without(words: str) -> str:
    """Return the name of a body without quotation marks around it and without what a bracket behind it tells."""
    found = DESCRIBED.search(words) if words[-1:] == ")" else None
    small = sum(word.islower() for word in found[0].split()) if found and found.start() else 0
    if found and small >= (FEWEST if found["led"] else MORE):
        words = words[: found.start()]
    quoted = QUOTED.fullmatch(words)
    return quoted[quoted.lastgroup or 0] if quoted else words
