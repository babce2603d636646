"""Sources that tools write in many ways at the end of a text: over lines, in rows, with what leads back from a note."""

import pytest
from tests.captures.threeposts import POSTS

ONE = "https://harbourwatch.example/statements/lamplighters-2021"
TWO = "https://www.kestrel-news.example/2021/04/30/lamplighters-taken.html"
OWN = "https://quay.example/2020/11/02/ladders-that-break/"
FORMS = {
    "links over lines in a list": f"- [Harbour Watch: free\n  them]({ONE})\n- [Kestrel News:\n  taken]({TWO})",
    "links over lines in a row": f"Sources: [Harbour\nWatch]({ONE}),\n[Kestrel\nNews]({TWO})",
    "pages in their names": f"Sources:\n\n- Årsbok, s. 12, Harbour Watch: <{ONE}>\n- Kestrel News, s. 3: <{TWO}>",
    "notes that lead back": f"1. Harbour Watch, {ONE} ↩︎\n2. Kestrel News, {TWO} ↩︎",
    "notes whose links lead back": f"1. Harbour Watch, <{ONE}> [↩︎](#f1-link)\n2. Kestrel News, <{TWO}> [↩︎](#f2-link)",
    "notes that lead back twice": f"1. Harbour Watch, {ONE} ↩ ↩2\n2. Kestrel News, <{TWO}> [↩](#a) [↩2](#b)",
    "where it appeared, and when": f"This article first appeared on [Wire]({ONE}) on 7 June 2021.\n\n{TWO}",
    "behind their names, to a full stop": f"Sources: Harbour Watch ({ONE}), Kestrel News ({TWO}).",
    "where it appeared first": f"Originally published at {ONE}.\n\nThis statement was first published on {TWO}",
}


@pytest.mark.parametrize("closing", FORMS.values(), ids=FORMS)
def test_links_that_close_a_text_are_its_sources(closing: str, reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1], POSTS[1][1]]
    (draft,) = reading_of("\n\n".join([*head, closing]) + "\n").drafts
    assert [source.url for source in draft.front.sources] == [ONE, TWO]
    assert draft.body.split() == f"{POSTS[0][1]} {POSTS[1][1]}".split()


FURTHER = {
    "under a label": f"Read also:\n\n- [Ladders that break]({OWN})",
    "over lines": f"Read also:\n\n- [Ladders that\n  break]({OWN})",
    "under a heading of the blog": f"**Related posts on this blog**\n\n- [Ladders that break]({OWN})",
    "under words alone": f"See also\n\n- [Ladders that break]({OWN})",
    "under a heading": f"## Read also\n\n- [Ladders that break]({OWN})",
    "under what they are about": f"For earlier posts on ladders, see:\n\n- [Ladders that break]({OWN})",
}


@pytest.mark.parametrize("note", FURTHER.values(), ids=FURTHER)
def test_the_words_of_links_to_further_reading_stay_in_the_text(note: str, reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1]]
    (draft,) = reading_of("\n\n".join([*head, note, f"<{ONE}>", f"<{TWO}>"]) + "\n").drafts
    assert [source.url for source in draft.front.sources] == [ONE, TWO]
    assert [one.url for one in draft.front.see_also] == [OWN]
    assert draft.body.split() == f"{POSTS[0][1]} {note}".split()


NUMBERED = """Read also:
  * [3]Ladders that break
  * [4]The ferry

Sources: [5]Harbour Watch,
and [6]Kestrel News

References

   3. https://quay.example/2020/11/02/ladders-that-break/
   4. https://ferry.example/news
   5. https://harbour.example/one
   6. https://kestrel.example/two
"""


def test_numbered_links_under_a_label_are_further_reading(reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1]]
    (draft,) = reading_of("\n\n".join([*head, NUMBERED])).drafts
    assert [one.url for one in draft.front.see_also] == [OWN, "https://ferry.example/news"]
    assert "[3]Ladders that break" in draft.body


CLOSINGS = {
    "a row that a tool wrapped": f"Via [Harbour Watch]({ONE})\nand [Kestrel News]({TWO}).",
    "titles in small letters": f"Details: the rules ({ONE}), the form ({TWO})",
    "marks in lines of their own": f"Sources:\n{ONE}\n ;\n{TWO}\n ;",
    "labels over addresses": f"Harbour Watch:\n{ONE}\nKestrel News:\n{TWO}",
    "a hat tip to": f"Hat tip to [Harbour Watch]({ONE}).\n\n{TWO}",
    "a hat tip": f"h/t: [Harbour Watch]({ONE}), [Kestrel News]({TWO})",
    "notes in German": f"Fußnoten:\n\n- [Hafenwacht]({ONE})\n- [Falkenblatt]({TWO})",
    "in Ukrainian": f"За матеріалами: [Вісник]({ONE}) та [Причал]({TWO})",
}


@pytest.mark.parametrize("closing", CLOSINGS.values(), ids=CLOSINGS)
def test_sources_are_read_under_more_labels_and_in_more_rows(closing: str, reading_of) -> None:
    head = ["Quay notes", POSTS[0][0], "9 March 2021", POSTS[0][1]]
    (draft,) = reading_of("\n\n".join([*head, closing]) + "\n").drafts
    assert [source.url for source in draft.front.sources] == [ONE, TWO]
    assert draft.body == f"{POSTS[0][1]}\n"


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


SHARED = (
    (
        "[](https://www.addtoany.com/add_to/facebook?linkurl=https%3A%2F%2Fquay.example%2F2021%2F05%2F09%2F\n"
        'bakers "Facebook")[](https://www.addtoany.com/add_to/email?linkurl=https%3A%2F%2Fquay.example "Email")'
    ),
    (
        "[Facebook](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fquay.example%2F) "
        "[X](https://twitter.com/intent/tweet?url=https%3A%2F%2Fquay.example%2F)"
    ),
    (
        "- [WhatsApp](https://api.whatsapp.com/send?text=Bakers%20https%3A%2F%2Fquay.example)\n"
        "- [Telegram](https://t.me/share/url?url=https%3A%2F%2Fquay.example)"
    ),
)


@pytest.mark.parametrize("shared", SHARED, ids=["without words", "in a row", "in a list"])
def test_links_that_ask_services_to_share_a_post_end_it_behind_its_sources(shared: str, reading_of) -> None:
    text = "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks.[1]"
    page = f"# Bakers walk out\n\nMay 9, 2021\n\n{text}\n\n[1] <https://paper.example/bakers>\n\n{shared}\n"
    (made,) = reading_of(page).drafts
    assert [source.url for source in made.front.sources] == ["https://paper.example/bakers"]
    assert made.body.strip() == text
