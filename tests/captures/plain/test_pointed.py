"""Links of texts whose address a number or their own words stand for."""

from tests.captures.plain.test_particulars import ISO, TEXTS, page

from muniment.captures.accounting import ledger

NUMBERED = """\
Quay notes

[1]Bakers walk out

   March 4, 2021

   The bakers of the old quarter walked out on Monday and asked for their wages.

   Sources:

     * [2]The bakers' letter
     * [3]A report of the day

[4]Ferry row settled

   February 2, 2021

   A judge ended the row over the ferry after eleven weeks without a hearing.

   [5]https://wire.example/2021/02/02/the-ferry-and-the-judge-and-the-ele
   ven-weeks

   Via [6]Harbour Paper

References

   1. https://q.example/2021/03/04/bakers/
   2. https://bakers.example/letter
   3. https://report.example/bakers
   4. https://q.example/2021/02/02/ferry/
   5. https://wire.example/2021/02/02/the-ferry-and-the-judge-and-the-eleven-weeks
   6. https://paper.example/ferry
"""
LED_TO = [
    [("https://bakers.example/letter", "The bakers' letter"), ("https://report.example/bakers", "A report of the day")],
    [
        ("https://wire.example/2021/02/02/the-ferry-and-the-judge-and-the-eleven-weeks", ""),
        ("https://paper.example/ferry", "Harbour Paper"),
    ],
]


def led_to(reading) -> list[list[tuple[str, str]]]:
    """Return the sources of each post of a reading: address and title."""
    return [[(source.url, source.title) for source in made.front.sources] for made in reading.drafts]


def test_links_that_are_numbers_lead_where_the_list_of_their_page_says(reading_of) -> None:
    assert led_to(reading_of(NUMBERED)) == LED_TO


def test_numbers_of_pages_in_a_row_are_read_by_the_list_of_their_own_page(reading_of) -> None:
    other = NUMBERED.replace("Bakers", "Cooks").replace("Ferry", "Canal").replace(".example/", ".example/other/")
    elsewhere = [[(url.replace(".example/", ".example/other/"), title) for url, title in post] for post in LED_TO]
    elsewhere[1][0] = (LED_TO[1][0][0].replace(".example/", ".example/other/"), "")
    reading = reading_of(f"{NUMBERED}\n{other}")
    assert led_to(reading) == [*LED_TO, *elsewhere]
    assert "References" not in "".join(made.body for made in reading.drafts)


def test_links_that_are_labels_lead_where_the_end_of_the_text_says(reading_of) -> None:
    post = "## [TITLE]\n\n¶ Posted on DAY § [News] ‡ [Leave a comment]\n\nWORDS\n\n**Sources:**\n\n- [The letter NO]"
    labels = "".join(
        f"  [{title}]: https://q.example/{number}/\n  [The letter {number}]: https://letters.example/{number}\n"
        for number, (title, _) in enumerate(TEXTS, 10)
    )
    reading = reading_of(f"{page(post)}\n{labels}")
    assert [(made.front.date, made.front.title) for made in reading.drafts] == [
        (iso, title) for iso, (title, _) in zip(ISO, TEXTS, strict=True)
    ]
    assert led_to(reading) == [
        [(f"https://letters.example/{10 + place}", f"The letter {10 + place}")] for place in range(3)
    ]


def test_the_words_of_a_link_to_read_on_stay_in_the_text(reading_of) -> None:
    reading = reading_of(page("## TITLE\n\nDAY\n\nWORDS\n\nSee also: [The old fence](https://q.example/NO/)"))
    assert [[note.url for note in made.front.see_also] for made in reading.drafts] == [
        [f"https://q.example/{number}/"] for number in (10, 11, 12)
    ]
    assert all("[The old fence]" in made.body for made in reading.drafts)


def test_a_category_between_the_foot_of_a_post_and_the_next_title_was_told_twice(reading_of) -> None:
    text = "The guards let the family in for seven minutes and stood\n   between them the whole time, and nobody […]\n"
    urls, shown = ["https://bell.example/"], "   [1]Bell\n\n"
    for title, day, filed in (
        ("Workers go back", 9, "Campaigns"),
        ("The bus", 7, "Updates"),
        ("A march", 5, "Campaigns"),
    ):
        urls += [f"https://bell.example/{path}/" for path in (f"category/{filed}", f"p{day}", "author/ann")]
        over, under = f"   [{len(urls) - 2}]{filed}\n\n[{len(urls) - 1}]{title}\n\n", f"by [{len(urls)}]Ann Roe"
        shown += f"{over}   {text}   {under} · Published {day} May 2013\n"
    shown += "\nReferences\n\n" + "".join(f"   {number}. {url}\n" for number, url in enumerate(urls, 1))
    reading = reading_of(shown)
    assert [made.front.categories for made in reading.drafts] == [("Campaigns",), ("Updates",), ("Campaigns",)]
    octets = shown.encode()
    assert not [*ledger.lost(octets, ledger.ledger_of("bell.txt", octets, reading, private=False), reading.drafts)]


BROWSED = """\
Quay notes

[1]Bakers walk out

   March 4, 2021
   bởi [2]Ann Roe trong [3]Bread, [4]Old quarter | [5]2 Comments

   The bakers of the old quarter walked out on Monday and asked for wages.
   [6]all on this subject.

   [5]2 CommentsCategories: [3]Bread

[7]Ferry row settled

   February 2, 2021
   bởi [2]Ann Roe trong [8]Boats | [9]Leave a comment

   A judge ended the row over the ferry after eleven weeks without a word.

   Author [2]Ann RoeCategories [8]BoatsTags
   [10]ferry, [11]judges[9]Leave a comment on Ferry row settled

References

   1. https://q.example/2021/03/04/bakers/
   2. https://q.example/author/ann/
   3. https://q.example/category/bread/
   4. https://q.example/category/quarter/
   5. https://q.example/2021/03/04/bakers/#comments
   6. https://q.example/tag/wages/
   7. https://q.example/2021/02/02/ferry/
   8. https://q.example/category/boats/
   9. https://q.example/2021/02/02/ferry/#respond
  10. https://q.example/tag/ferry/
  11. https://q.example/tag/judges/
"""


def test_the_addresses_of_counted_links_tell_a_name_and_labels_in_whatever_words(reading_of) -> None:
    drafts = reading_of(BROWSED).drafts
    assert [(made.front.author, made.front.categories, made.front.tags) for made in drafts] == [
        ("Ann Roe", ("Bread", "Old quarter"), ()),
        ("Ann Roe", ("Boats",), ("ferry", "judges")),
    ]


def test_sources_in_brackets_behind_counted_links_are_sources(reading_of) -> None:
    cited = "   (Source: [12]The Bell, [13]Quay Radio)\n"
    text = BROWSED.replace("   Author [2]Ann RoeC", f"{cited}\n   Author [2]Ann RoeC")
    drafts = reading_of(f"{text}  12. https://bell.example/12\n  13. https://radio.example/13\n").drafts
    assert [one.url for one in drafts[1].front.sources] == ["https://bell.example/12", "https://radio.example/13"]


def test_tags_of_counted_links_under_a_post_head_no_page_of_a_tag(reading_of) -> None:
    text = BROWSED.replace("   [5]2 CommentsCategories: [3]Bread\n", "   Thẻ: [10]ferry, [11]judges\n")
    third = "[12]Lamp goes out\n\n   January 2, 2021\n\n   The lamp on the quay went out, nobody lit it.\n\n"
    text = text.replace("References\n", f"{third}References\n") + "  12. https://q.example/2021/01/02/lamp/\n"
    assert [made.front.tags for made in reading_of(text).drafts] == [("ferry", "judges"), ("ferry", "judges"), ()]
