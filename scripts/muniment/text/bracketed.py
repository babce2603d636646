"""What brackets hold behind names of bodies that is neither their acronym nor their country."""

from muniment.text import acronyms, bodywords, cities, signing
from muniment.text.patterns import late

NOTED = late(
    r"(?i:(?:(?:co-?)?chair|(?:co-?)?coordinat\w+|convenor|contact|secretar[ií]a\w*|secrétariat|sekretariat|observer|host|"
    r"coordinación|coordenação)(?:\W.*)?)|c/o .*|(?:over )?[\d,.]+\+? (?:members|groups|organi[sz]ations|chapters)|"
    r"an? (?:[a-z]+ )?(?:network|coalition|alliance|federation|union|group) of .*|"
    r"(?:[Cc]lick|[Ss]ee|[Vv]isit|[Ll]ink|[Ww]eb ?site)(?: [^\WA-Z\d_].*)?|.*(?:請按|请按|点击|點擊|クリック).*|"
    r"[^\W\d_A-Z].*\b(?:19|20)\d\d|\d{1,2}\W{1,2}[^\W\d_]{2,12}\W{1,2}(?:19|20)\d\d|"
    r"[^\W\d_]{3,10} \d{1,2}, (?:19|20)\d\d|\W{1,3}|\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d"
)
"""What a bracket holds that says when a body joined."""
PERSON = late(r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[^\Wa-zà-ÿ\d_][a-zà-ÿ’'-]+(?: [^\Wa-zà-ÿ\d_](?:[a-zà-ÿ’'-]+|\.)){1,3}")
"""What may be the name of a person."""
SHORT = late(r"\((?P<short>[^()\s]{2,16})\)$")
"""An acronym at the end of words."""
SITED = late(r"[^\Wa-z\d_][\w’' ]{2,30}-(?P<state>A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)")
"""A city and its state, as Brazil writes them."""
OTHER = late(r"[^a-zA-ZÀ-ɏ\d]{3,}")
"""Words in no Latin letters."""
MEMBERS = 2
"""Commas between bodies that are members of the one before the bracket."""


def says_beside(inside: str, name: str) -> bool:
    """Return whether a bracket holds where a body sits, when it joined, who heads it or are its members.

    Or its name in another language, or that this is not told.
    """
    told = cities.are_seat(inside) or NOTED.fullmatch(inside) or inside.count(", ") >= MEMBERS
    told = bool(told) or _is_alike(inside, name) or SITED.fullmatch(inside) is not None
    person = PERSON.fullmatch(inside) is not None and bodywords.tell(name) and not bodywords.tell(inside)
    return (
        bool(told) or person or _says_again(inside, name) or signing.names_head(inside) or signing.is_withheld(inside)
    )


def _is_alike(inside: str, name: str) -> bool:
    """Return whether a bracket says words of a name again: 'Madres del Puerto Claro (Mothers of Puerto Claro)'."""
    alike = {word for word in inside.split() if word[:1].isupper()} & {*name.rstrip(" ,").split()}
    return len(alike) > 1


def _says_again(inside: str, name: str) -> bool:
    """Return whether a bracket behind a name and its acronym says the name in another language or script."""
    found = SHORT.search(name)
    if found is None or not acronyms.is_acronym(found["short"]):
        return False
    return OTHER.fullmatch(inside) is not None or (" " in inside and bool(bodywords.tell(inside)))
