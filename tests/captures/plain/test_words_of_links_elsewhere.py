"""Links whose addresses a tool wrote at the end of a text: in brackets in pairs, behind titles, beside short forms."""

HOST = "https://quay.example"
BREAK = "  "
"""How Markdown breaks a line."""
TEXT = f"""# [Quay notes][1]

## [1984][2]

May 9, 2021

The bakers of the old quarter walked out, and they ask for the wages of eleven
weeks[3], as [the court said][4].

Sources:{BREAK}
Harbour Herald, [“Bread and wages”][5]{BREAK}
[[2010] AC 2217 (Admin)][6]{BREAK}
Ministry of Bread, [notice 7/2021][7]

Posted in [Courts][8]

   [1]: https://quay.example/

   [2]: https://quay.example/2021/05/1984/ (Permanent Link to 1984)

   [4]: https://court.example/a

   [5]: https://herald.example/bread

   [6]: https://reports.example/ac/2217

   [7]: https://bread.example/7

   [8]: https://quay.example/category/courts/ (View all posts in
Courts)

  *[XFN]: XHTML Friends Network
"""


def test_short_forms_under_the_addresses_of_links_hid_all_of_them(reading_of) -> None:
    (draft,) = reading_of(TEXT).drafts
    assert (draft.front.title, draft.front.date) == ("1984", "2021-05-09")
    assert [(source.url, source.title) for source in draft.front.sources] == [
        ("https://herald.example/bread", "Harbour Herald, “Bread and wages”"),
        ("https://reports.example/ac/2217", "[2010] AC 2217 (Admin)"),
        ("https://bread.example/7", "Ministry of Bread, notice 7/2021"),
    ]
    assert draft.front.categories == ("Courts",)


LISTED = f"""# Our appeal

May 9, 2021

The poet turns fifty on Friday, in the cell where she has been since last year.

Background:

• [Eleven lines]({HOST}/2021/05/02/eleven-lines/)
• [The poem]({HOST}/2021/04/02/the-poem/)

[2 Comments]({HOST}/2021/05/09/our-appeal/#comments)
"""


def test_what_a_word_with_a_colon_leads_to_is_no_list_of_the_page(reading_of) -> None:
    (draft,) = reading_of(LISTED).drafts
    assert [note.url for note in draft.front.see_also] == [
        f"{HOST}/2021/05/02/eleven-lines/",
        f"{HOST}/2021/04/02/the-poem/",
    ]


NUMBERED = f"""## [A bed is not a home]({HOST}/archives/175)

May 9, 2021

The claimant and her children were given one room and one bed, and that was all.

**Links**{BREAK}
[The judgment](https://reports.example/ac/2217){BREAK}
[Our note on the hearing]({HOST}/archives/124)

Filed in [Cases]({HOST}/category/cases/)

## [Form 14B again]({HOST}/archives/158)

May 4, 2021

They have changed the form, and old forms are sent back while the sixty days run on.

Filed in [Forms]({HOST}/category/forms/)
"""


def test_a_post_of_a_blog_that_numbers_its_posts_was_a_page_of_its_own_at_the_end_of_a_text(reading_of) -> None:
    draft, _ = reading_of(NUMBERED).drafts
    assert [note.url for note in draft.front.see_also] == [f"{HOST}/archives/124"]
    assert [source.url for source in draft.front.sources] == ["https://reports.example/ac/2217"]


TYPED = """# Press digest

May 9, 2021

1\\. An author has been fined for “insulting soup”. (Daily, 4 May: [Soup costs 900](https://daily.example/soup))

2\\. Three were let go, a fourth was not. ([Freed](https://wire.example/a); [The fourth](https://wire.example/b))

3\\. The ban is lifted after thirty years. The author says that he no longer likes it.
"""


def test_the_first_of_several_typed_numbers_was_a_footnote(reading_of) -> None:
    (draft,) = reading_of(TYPED).drafts
    assert draft.front.sources == ()
    assert "insulting soup" in draft.body
