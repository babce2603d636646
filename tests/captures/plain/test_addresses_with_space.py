"""Lists of addresses of lynx in which an address has space in it, as of a label: the page may write it so."""

import pytest

TEXT = "The eleven at the camp have refused all food since the ninth of the month. This is what is known so far."
TITLE = "Thirty-three groups to the minister: close the camp by the end of the year"


def _page(label: str) -> str:
    urls = ["https://bell.example/feed/", "file:///", "https://bell.example/2020/12/camp.html", label]
    urls += ["https://ihd.example/en/camp", "https://yas.example/news/12", "https://www.blogger.com/"]
    listed = "\n".join(f"  {number:2}. {url}" for number, url in enumerate(urls, 1))
    cited = f"   [5]{urls[4]}\n   [6]{urls[5]}\n   [4]Camp Four"
    head = f"   #[1]The Bell » Feed\n\n   [2]The Bell\n\n   Prisons, courts and people\n\n{TITLE}"
    said = "Comments\n\n    1. A readerJune 10, 2021 at 9:14 PM\n       Thank you.\n\n   [7]Powered by Blogger"
    row = "   By Ann Roe - [3]December 10, 2020"
    return f"{head}\n\n{row}\n\n   {TEXT}\n\n{cited}\n\n{said}\n\nReferences\n\n{listed}\n"


@pytest.mark.parametrize(
    "label",
    ["https://bell.example/search/label/Camp Four", "file:///tag/Camp Four", "https://bell.example/tag/Tin tức"],
)
def test_the_list_is_no_part_of_the_post(label: str, reading_of) -> None:
    (draft,) = reading_of(_page(label)).drafts
    assert (draft.front.title, draft.front.date) == (TITLE, "2020-12-10")
    assert [source.url for source in draft.front.sources] == [
        "https://ihd.example/en/camp",
        "https://yas.example/news/12",
    ]
    assert "feed" not in draft.body


def test_notes_with_words_behind_their_addresses_are_of_the_text(reading_of) -> None:
    notes = "\n".join(f"{at}. https://ihd.example/en/{at} as seen in May" for at in (1, 2))
    (draft,) = reading_of(f"{TITLE}\n\n10 December 2020\n\n{TEXT} [1] [2]\n\nReferences\n\n{notes}\n").drafts
    told = draft.body + " ".join(source.url for source in draft.front.sources)
    assert all(f"https://ihd.example/en/{at}" in told for at in (1, 2))
