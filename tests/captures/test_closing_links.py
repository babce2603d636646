"""Sources that tools write in many ways at the end of a text: over lines, in rows, with what leads back from a note."""

import pytest
from tests.captures.threeposts import POSTS

ONE = "https://harbourwatch.example/statements/lamplighters-2021"
TWO = "https://www.kestrel-news.example/2021/04/30/lamplighters-taken.html"
OWN = "https://quay.example/2020/11/02/ladders-that-break/"
FORMS = {
    "links over lines in a list": f"- [Harbour Watch: free\n  them]({ONE})\n- [Kestrel News:\n  taken]({TWO})",
    "links over lines in a row": f"Sources: [Harbour\nWatch]({ONE}),\n[Kestrel\nNews]({TWO})",
    "notes that lead back": f"1. Harbour Watch, {ONE} ↩︎\n2. Kestrel News, {TWO} ↩︎",
    "notes whose links lead back": f"1. Harbour Watch, <{ONE}> [↩︎](#f1-link)\n2. Kestrel News, <{TWO}> [↩︎](#f2-link)",
    "where it appeared first": f"Originally published at {ONE}.\n\nThis statement was first published on {TWO}",
    "a list of other posts above": f"Read also:\n\n- [Ladders that\n  break]({OWN})\n\n<{ONE}>\n\n<{TWO}>",
}


@pytest.mark.parametrize("closing", FORMS.values(), ids=FORMS)
def test_links_that_close_a_text_are_its_sources(closing: str, reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], POSTS[1][1]]
    (draft,) = reading_of("\n\n".join([*head, closing]) + "\n").drafts
    assert [source.url for source in draft.front.sources] == [ONE, TWO]
    assert draft.body.split() == f"{POSTS[0][1]} {POSTS[1][1]}".split()


def test_a_numbered_link_in_brackets_is_a_source(reading_of) -> None:
    lines = [
        "Quay notes",
        POSTS[0][0],
        "9 March 2021",
        POSTS[0][1],
        "(via [1]Harbour Watch)",
        f"References\n\n   1. {ONE}",
    ]
    (draft,) = reading_of("\n\n".join(lines) + "\n").drafts
    assert [source.url for source in draft.front.sources] == [ONE]
