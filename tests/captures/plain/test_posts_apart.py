"""Pages on which what begins posts stands close together: no letter is of two of them, and none is lost."""

import pytest

WORDS = "The crew of the night boat was told on Monday to leave the quay. “Nobody says why,” one of them said."
CLOSE = f"""May 5, 2021
Courts
          Tags: [33]quays
<a href="/" class="author" rel="author" title="Author"><em></em>Ann
May 5, 2021
## Tags

Ann Roe
Teachers of the Quay (TOQ)
Network of Parents
Office of Rights
January 31, 2019
{WORDS} {WORDS}
"""
TURNED = """This post was written on [2\\. MayPosted on May 9, 2021 by Ann in Courts | Tags: a, b

-   BooksPosted on May 9, 2021 by Ann in Courts | Tags: a, b

May 9, 2021
"""


@pytest.mark.parametrize("page", [CLOSE, CLOSE.replace("May 5, 2021", "民國110年5月3日"), TURNED])
def test_each_letter_stands_in_one_place(page: str, reading_of) -> None:
    pieces = reading_of(page).pieces
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(page)
