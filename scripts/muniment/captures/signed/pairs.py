"""Lines that name two bodies, each with its acronym."""

from collections.abc import Iterator

from muniment.text import acronyms, bodywords, naming
from muniment.text.patterns import late

JOINT = late(
    r"(?P<one>[^()]+\((?P<first>[^()\s]+)\))"
    r"(?:,? (?P<sign>and|et|y|e|und|en|i|og|och|ve|и|та|dan|và|&) | (?=[^\Wa-z\d_]))"
    r"(?P<two>[^()]+\((?P<second>[^()\s]+)\))(?P<within>,.+)?"
)
"""Two bodies in one line, each with its acronym, and perhaps what both signed within."""
BEHIND = late(r"(?<=\)) (?=[^\Wa-zß-ÿ\d_])")
"""A space behind a bracket that may say a country, and before what may be a name in another column."""


def apart(entry: str) -> Iterator[str]:
    """Yield the two bodies of a line that names both with their acronyms, and what both signed within with each."""
    found = JOINT.fullmatch(entry)
    within = found["within"] or "" if found else ""
    if (
        not found
        or not (acronyms.is_acronym(found["first"]) and acronyms.is_acronym(found["second"]))
        or not (found["sign"] or (bodywords.tell(found["one"]) and bodywords.tell(found["two"])))
        or (within and not naming.parse_line(entry).framework)
    ):
        told = BEHIND.split(entry) if ") " in entry else []
        yield from told if all(naming.parse_line(one).country for one in told) and told else [entry]
    else:
        yield from (found["one"] + within, found["two"] + within)
