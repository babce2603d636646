"""Two bodies that 'and' joins in a part of a run, and the words for 'and' in many languages."""

from muniment.captures.signed.entrywords import ARTICLE, BEFORE
from muniment.text import acronyms, countries
from muniment.text.patterns import late

ANDS = (
    "and|et|y|und|e|ed|en|og|och|oraz|dan|ve|ile|và|és|și|и|та|і|و|και|ja|ir|eta|dhe|as well as|ainsi que|así como|"
    "bem como|ou encore|sowie|nonché|alsmede|a także|jakož i|valamint|precum și|καθώς και|samt|sekä|serta|cũng như|"
    "а также|а також|aber auch|but also|mais aussi|pero también|mas também|ma anche|maar ook"
)
TWO = late(
    r"(?P<first>(?P<name>[^()]+) \((?P<acronym>[^\W\d_a-z]{3,})\)) "
    rf"(?:{ANDS}) (?:(?:its )?members? )?(?P<second>(?:{ARTICLE})?[^\Wa-zß-öø-ÿ\d_].+)"
)
"""Two bodies of a run, which 'and' joins behind the acronym of the former."""


def two(part: str) -> list[str]:
    """Return the two bodies of a part of a run with 'and' between them, the former with its own acronym."""
    found = TWO.fullmatch(part) if ") " in part else None
    own = found is not None and acronyms.are_initials(found["acronym"], BEFORE.sub("", found["name"]))
    sited = found is not None and countries.code(found["second"]) != ""  # "(RDP) en Chile"
    return [found["first"], found["second"]] if found and own and not sited else [part]
