"""Two bodies that 'and' joins in a part of a run, parts that are of one, and the words for 'and' in many languages."""

from collections.abc import Sequence

from muniment.captures.signed.entrywords import ARTICLE, BEFORE
from muniment.text import acronyms, bodywords, countries, frameworks
from muniment.text.patterns import late

FURTHER = (
    "as well as|ainsi que|así como|bem como|ou encore|sowie|nonché|alsmede|a także|jakož i|valamint|precum și|"
    "καθώς και|а также|а також|aber auch|but also|mais aussi|pero también|mas também|ma anche|maar ook"
)
"""Words for 'and' that go on with a run, and are in no name."""
ANDS = (
    "and|et|y|und|e|ed|en|og|och|oraz|dan|ve|ile|và|és|și|и|та|і|و|και|ja|ir|eta|dhe|samt|sekä|serta|cũng như|"
    f"{FURTHER}"
)
TWO = late(
    r"(?P<first>(?P<name>[^()]+) \((?P<acronym>[^\W\d_a-z]{3,})\)) "
    rf"(?:{ANDS}) (?:(?:its )?members? )?(?P<second>(?:{ARTICLE})?[^\Wa-zß-öø-ÿ\d_].+)"
)
"""Two bodies of a run, which 'and' joins behind the acronym of the former."""
AND = late(rf"(?<!-) (?:and|et|y|und|e|en|i|og|och|oraz|dan|ve|и|та) (?=(?:{ARTICLE})?[^\Wa-zß-öø-ÿ\d_])")
OF = late(r" (?:of|for|on|de[slr]?|du|d[ao]s?|pour|sur|para|por|für|di|della|van|voor) |[ld]['’]")
"""A plain 'and' before a name, and what stands within a name that may go on behind it."""
ABOUT = late(r"\b(?:for|on|pour|sur|para|por|für|per)(?: [^\W\d_][\w’'-]*){1,3}$")
"""How the name ends of a body that says what it is for, which a comma may part."""
BOTH = late(r"[^\W\d_]+ (?:and|&|et|y|e|und) [^\W\d_]+(?P<aim> (?:[Rr]ights|[Hh]um\w+))?(?: ?\([^()]+\))?")
"""Two words, as the last two of those may be, or human rights."""
SPELT = late(r"([^()]+) \(([^\W\d_a-z]{3,})\)")
"""A name with its acronym."""


def two(part: str) -> list[str]:
    """Return the two bodies of a part of a run with 'and' between them, the former with its own acronym."""
    found = TWO.fullmatch(part) if ") " in part else None
    own = found is not None and acronyms.are_initials(found["acronym"], BEFORE.sub("", found["name"]))
    sited = found is not None and countries.code(found["second"]) != ""  # "(RDP) en Chile"
    return [found["first"], found["second"]] if found and own and not sited else [part]


def again(words: str, parts: Sequence[str]) -> list[str]:
    """Return the two parts of words, each parted once more where what joins them goes on with a run.

    'Quay Watch and Ebb Trust as well as Tide House' are three.
    """
    between = words[len(parts[0]) : len(words) - len(parts[1])].strip(" ,")
    return [one for part in parts for one in _plain(part)] if between in FURTHER.split("|") else [*parts]


def _plain(part: str) -> list[str]:
    """Return the two bodies that a plain 'and' joins; the part where that may be within a name: 'Centre for Law'."""
    names = AND.split(part)
    able = len(names) == 2 and all(" " in BEFORE.sub("", name) for name in names)
    return names if able and (bodywords.tell(names[1]) or not OF.search(BEFORE.sub("", names[0]))) else [part]


def ends_entry(before: str, part: str) -> bool:
    """Return whether a part of a run ends the entry before it: 'Centre for Law', 'Peace and Liberty'; a framework."""
    both = BOTH.fullmatch(part) if ABOUT.search(before) else None
    named = both is not None and (both["aim"] is not None or not bodywords.tell(part))
    return named or frameworks.begins(part) or _is_spelt_with(before, part)


def _is_spelt_with(before: str, part: str) -> bool:
    """Return whether an acronym behind a part of a run is of the one before, too: 'Union for Law, Peace and Bread'."""
    found = SPELT.fullmatch(part)
    name, acronym = found.groups() if found and not BEFORE.match(part) else ("", "")
    whole = f"{BEFORE.sub('', before)}, {name}"
    return name != "" and not acronyms.are_initials(acronym, name) and acronyms.are_initials(acronym, whole)
