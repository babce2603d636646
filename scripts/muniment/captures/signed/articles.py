"""The article before the first name of a run, which is of no name where others have one as well."""

from muniment.captures.signed import runs
from muniment.text.patterns import late

FIRST = late(r"^(?:L[ae]s?|El|Los|Las|Il|Lo|Gli|The|Der|Die|Das|L['’]) ?(?=[^\Wa-zà-ÿ\d_])")
OTHERS = late(r"[,،] (?:l[ae]s?|el|los|il|lo|gli|the|der|die|das|l['’]) ?[^\Wa-zà-ÿ\d_]")
"""An article before the first of bodies, and before others: it is of none of their names."""

OF_EACH = late(
    r"(?P<joined>, (?:(?:et|y|e) )?| (?:et|y|e) )(?:(?:d[aeou]s?|di) (?=(?:l[ao]s? )?[^\Wa-zà-ÿ\d_]|l['’])|d['’]|"
    r"de(?:l|i|gli|lle?|lla) |dell['’])"
)
"""What stands before each of those behind what leads to them: 'de la Ligue, du Syndicat et de l'Union'."""


def without_first(run: str) -> str:
    """Return a run without the article before its first name, where others have one: 'La Red A, la Liga B'."""
    return FIRST.sub("", run) if OTHERS.search(run) else run


def without_each(run: str) -> str:
    """Return a run without what stands before each of its names but the first: 'la Ligue, du Port et de l'Ebe'."""
    plain, number = OF_EACH.subn(r"\g<joined>", run)
    return plain if number == len(runs.parted(plain)) - 1 else run
