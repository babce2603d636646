"""Lines that are left in a file from a merge of two versions."""

import re

from muniment.model.problem import Problem, error
from muniment.text.patterns import late

MARK = late(r"^(?:<{7}|>{7})(?: .*)?$", re.MULTILINE)


def fault(path: str, text: str) -> Problem | None:
    """Return the error of the first such line; None where there is none."""
    # One sign is looked for faster than seven, and most texts hold neither.
    marked = ("<" in text and "<<<<<<<" in text) or (">" in text and ">>>>>>>" in text)
    found = MARK.search(text) if marked else None
    if found is None:
        return None
    message = f"'{found[0].strip()}' is left from a merge; keep one of the two versions and delete such lines"
    return error(path, text.count("\n", 0, found.start()) + 1, "merge-marker", message)
