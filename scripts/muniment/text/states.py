"""Tells codes of states from codes of countries behind the names of bodies: 'Peace Fund, Oakland, CA'."""

import re

from muniment.text import countries, regions, tails
from muniment.text.patterns import late

SITED_STATE = late(r"(?:[(,–—]|\s-)\s*(?P<city>[^\W\d_][^\d,()–—]*?), (?P<code>[A-Z]{2})[)\s]*$")
"""A city and a code of two letters at the end of a line."""
STATES = frozenset("AC AL AM BA ES MA MT MS MG PA PR PE RS RO SC SE TO".split())
"""Codes of states of Brazil that are codes of countries, too."""
PORTUGUESE = late(r"[ãõ]|ç[aãoõ]| (?:d[ao]s?|e) ")


def is_state(code: str, line: str) -> bool:
    """Return whether a code in a line is one of a state behind a city, and of no country: of the United States.

    Or one of Brazil in a line of Portuguese.
    """
    sited = SITED_STATE.search(line) if code in regions.STATES else None
    if sited and sited["code"] == code and tails.is_city(sited["city"]):
        return countries.fold(sited["city"]) not in regions.CITIES.get(code, ())
    written = code in STATES and re.search(rf"(?<![^\W_]){code}(?![^\W_])", line)
    return bool(written) and PORTUGUESE.search(line) is not None
