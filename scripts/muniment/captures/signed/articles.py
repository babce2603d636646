"""The article before the first name of a run, which is of no name where others have one as well."""

from muniment.text.patterns import late

FIRST = late(r"^(?:L[ae]s?|El|Los|Las|Il|Lo|Gli|The|Der|Die|Das|L['’]) ?(?=[^\Wa-zà-ÿ\d_])")
OTHERS = late(r"[,،] (?:l[ae]s?|el|los|il|lo|gli|the|der|die|das|l['’]) ?[^\Wa-zà-ÿ\d_]")
"""An article before the first of bodies, and before others: it is of none of their names."""


def without_first(run: str) -> str:
    """Return a run without the article before its first name, where others have one: 'La Red A, la Liga B'."""
    return FIRST.sub("", run) if OTHERS.search(run) else run
