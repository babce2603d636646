"""Pages of themes that are drawn by chance give their posts, as they are saved, whatever stands where."""

import bychance
import scoring

FIRST = ("posts", "titles", "dates")


def test_no_post_title_or_day_of_such_a_page_is_missed_or_made_up() -> None:
    """Of sixty; what of texts is read the bench tells."""
    compared = [row for row in bychance.compared(range(60), saved=True) if row[1] in FIRST]
    assert list(scoring.misses(compared)) == []
