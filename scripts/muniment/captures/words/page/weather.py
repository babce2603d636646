"""What magazines say of the weather over a page, beside the day on which it is seen: '12.4 C Ringstadt'."""

from muniment.text.casing import CAPITAL
from muniment.text.patterns import late

PLACE = (
    rf"(?:{CAPITAL}|[^\W\d_a-zß-ÿ])[^\W\d_'’-]*(?:[ '’-](?:de |da |do |del |la |am |an der )?{CAPITAL}[^\W\d_]+){{0,3}}"
)
WEATHER = late(rf"(?:{PLACE}[,:|] )?[-−–+]?\d{{1,2}}(?:[.,]\d ?°?|\.?\d? ?[°º˚]) ?[CF]\b\.?(?:[\s,|·/-]*{PLACE})?")
"""How warm it is, to a tenth or with the sign of degrees, and where; a bare word before it may begin a title."""
DEGREES = ("C", "F")


def tells(words: str) -> bool:
    """Return whether a line says no more than how warm it is, and where maybe."""
    able = len(words) <= 60 and any(one in words for one in DEGREES) and any(map(str.isdigit, words))
    return able and WEATHER.fullmatch(words) is not None
