"""Identifiers of bodies in public registers: their form, their check digits, and the pages that they lead to."""

import re

from muniment.text.patterns import late

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
"""Digits of base 32 as ROR uses it: no i, l, o, u."""
HOSTS = late(r"https?://(?:www\.)?(?:ror\.org/|isni\.org/(?:isni/)?|wikidata\.org/(?:wiki|entity)/)", re.IGNORECASE)
EXAMPLES = {"wikidata": "Q42970", "ror": "05dxps055", "isni": "0000 0001 2150 090X"}
PAGES = {
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "ror": "https://ror.org/{}",
    "isni": "https://isni.org/isni/{}",
}
NAMES = {"wikidata": "Wikidata", "ror": "ROR", "isni": "ISNI"}


def bare(register: str, written: str) -> str:
    """Return an identifier without the address of its register and without spaces, in the register's own case."""
    plain = re.sub(r"[\s-]", "", HOSTS.sub("", written.strip()).strip("/"))
    return plain.lower() if register == "ror" else plain.upper()


def page(register: str, written: str) -> str:
    """Return the address of the page that a register has on a body; empty where the identifier is wrong."""
    return "" if fault(register, written) else PAGES[register].format(bare(register, written))


def fault(register: str, written: str) -> str:
    """Return what is wrong with an identifier, and what would be right; empty where nothing is."""
    plain, example = bare(register, written), EXAMPLES[register]
    if not {"wikidata": _is_wikidata, "ror": _is_ror, "isni": _is_isni}[register](plain):
        return f"must be written as in {example}, not '{written}'"
    if register == "ror" and int(plain[7:]) != _ror_checksum(plain):
        return (
            f"'{written}' has a wrong checksum (its last two digits would be {_ror_checksum(plain):02}); copy it again"
        )
    if register == "isni" and plain[-1] != _isni_digit(plain):
        return f"'{written}' has a wrong check digit (its last sign would be {_isni_digit(plain)}); copy it again"
    return ""


def _is_wikidata(plain: str) -> bool:
    return bool(re.fullmatch(r"Q[1-9][0-9]*", plain))


def _is_ror(plain: str) -> bool:
    return bool(re.fullmatch(rf"0[{CROCKFORD}]{{6}}[0-9]{{2}}", plain))


def _is_isni(plain: str) -> bool:
    return bool(re.fullmatch(r"[0-9]{15}[0-9X]", plain))


def _ror_checksum(plain: str) -> int:
    """Return the checksum of a ROR identifier (ISO 7064, MOD 97-10, over base 32 by Crockford)."""
    number = 0
    for sign in plain[1:7]:
        number = number * 32 + CROCKFORD.index(sign)
    return 98 - number * 100 % 97


def _isni_digit(plain: str) -> str:
    """Return the check digit of an ISNI (ISO 27729: ISO 7064, MOD 11-2)."""
    total = 0
    for digit in plain[:15]:
        total = (total + int(digit)) * 2
    found = (12 - total % 11) % 11
    return "X" if found == 10 else str(found)
