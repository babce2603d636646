"""What archives of the web, caches and printers put above a page dates no post of it and is none of its titles."""

import pytest

PAGE = """Heron Notes

Posts about the harbour

The gate is opened at night

Posted on 5 March 2021 by Mara Quill

Nobody says why it was opened: the guards say it was the wind, and the wind says nothing of it at all.

Two pilots are at home

Posted on 1 March 2021 by Tomas Vane

They were released in the morning, and a boat brought them to the quay where their families had waited.
"""
WAYBACK = """7 captures
03 Apr 2021 - 11 Nov 2023
Mar APR May
03
2020 2021 2022
success
fail
About this capture
COLLECTED BY
Organization: Heron Crawls
These crawls take pages that readers of small papers had named in a list of the year before.
Collection: Small papers
TIMESTAMPS
The Wayback Machine - https://web.archive.org/web/20210403101010/http://heron.example/tag/harbour/

"""
TOOLBARS = {
    "the toolbar of an archive": WAYBACK,
    "its line for printers": WAYBACK.split("TIMESTAMPS\n")[1],
    "the first of its captures": WAYBACK.replace("7 captures\n03 Apr 2021 - 11 Nov 2023", "1 capture\n03 Apr 2021"),
    "words and years in one line": WAYBACK.replace("success\nfail\n", "success fail\n"),
    "another archive": "archive.today\nwebpage capture\nSaved from\nhttp://heron.example/tag/harbour/\nsearch\n"
    "6 Apr 2021 10:12:13 UTC\nno other snapshots from this url\nAll snapshots from host heron.example\n"
    "WebpageScreenshot\nshare\ndownload .zip\nreport bug or abuse\nBuy me a coffee\n\n",
    "the same in other lines": "archive.ph Saved from http://heron.example/tag/harbour/\nsearch\n"
    "6 Apr 2021 10:12:13 UTC\nwebpage capture\nAll snapshots from host heron.example\nWebpage\nScreenshot\n\n",
    "a cache": "This is Google's cache of http://heron.example/. It is a snapshot of the page as it appeared on "
    "3 Apr 2021 10:12:13 GMT. The current page could have changed in the meantime. Learn more\n\n"
    "Full version Text-only version\n"
    "Tip: To quickly find your search term on this page, press Ctrl+F.\n\n",
    "when a tool kept it": "Saved on 2023-04-03 14:22\n\n",
    "when it was printed": "Printed on: April 3, 2023, 2:22 PM\n\n",
    "an ornament before it": "# Archived 3 April 2023\n\n",
}


@pytest.mark.parametrize("toolbar", TOOLBARS)
def test_the_toolbar_of_an_archive_was_a_post_of_its_own_day(toolbar: str, reading_of) -> None:
    wanted = [(draft.front, draft.body) for draft in reading_of(PAGE).drafts]
    reading = reading_of(TOOLBARS[toolbar] + PAGE)
    assert [(draft.front, draft.body) for draft in reading.drafts] == wanted
    assert len(wanted) == len(PAGE.split("Posted on")) - 1


def test_the_heads_and_feet_of_printed_sheets_stood_in_texts_and_dated_posts(reading_of) -> None:
    lines = PAGE.split("\n")
    sheet = "{}4/3/23, 2:22 PM          Heron Notes | Harbour\n\n{}\n\nhttps://heron.example/tag/harbour/    {}/2\n"
    first, second = "\n".join(lines[:10]), "\n".join(lines[10:])
    printed = sheet.format("", first, 1) + sheet.format("\f", second, 2)
    wanted = [(draft.front, draft.body.strip()) for draft in reading_of(PAGE).drafts]
    assert [(draft.front, draft.body.strip()) for draft in reading_of(printed).drafts] == wanted


@pytest.mark.parametrize(
    "title",
    [
        "Captured on 3 May 2021 in Hamar: the list",
        "Printed on 3 May 2021, banned on 4 May",
        "12 captures of the quay",
        "The Wayback Machine is blocked",
    ],
)
def test_a_title_that_begins_as_a_banner_does_stays_one(title: str, reading_of) -> None:
    page = PAGE.split("\n\n", 2)[2].replace("The gate is opened at night", title)
    assert [draft.front.title for draft in reading_of(page).drafts] == [title, "Two pilots are at home"]
