"""Posts among what themes draw beside them: lists, tables of contents, pagers, cards, rows that tools broke."""

import pytest

BELLS = "The bells of the quay were taken down at night, and nobody in the harbour office says on whose order."
FERRY = "The ferry has not left since Monday; forty people wait for it on the stairs, and two of them have a ticket."
ROPES = "The ropes of the old mill were cut, and the miller was asked by the guards why he had let them be cut."


def _told(reading) -> list[tuple[str, str]]:
    return [(draft.front.title, draft.front.date) for draft in reading.drafts]


def test_the_first_of_a_month_is_a_day_as_all_others_are(reading_of) -> None:
    days = ("24 janvier 2018", "17 janvier 2018", "1er janvier 2018")
    titles = ("Les cloches du quai", "Le bac ne part plus", "Vœux")
    texts = (BELLS, FERRY, "Que nous ayons moins à écrire.")
    posts = zip(days, titles, texts, strict=True)
    page = "\n\n".join(f"Publié le {day}\n\n{title}\n\n{text}" for day, title, text in posts)
    dates = ("2018-01-24", "2018-01-17", "2018-01-01")
    assert _told(reading_of(f"Mois : janvier 2018\n\n{page}\n")) == [*zip(titles, dates, strict=True)]


@pytest.mark.parametrize(
    ("button", "again"),
    [
        ("Continue reading", "The bells of the quay"),
        ("Read more", "about The bells of the quay"),
        ("Continuer la lecture", "de « The bells of the quay »"),
    ],
)
def test_a_title_under_the_only_button_to_read_on_begins_no_post(button: str, again: str, reading_of) -> None:
    rows = ("Posted on\nNovember 2, 2016\nAuthor\nkarrin", "Posted on\nOctober 11, 2016\nAuthor\nkarrin")
    page = f"The bells of the quay\n{BELLS}\n{button}\n{again}\n{rows[0]}\nThe ferry waits\n{FERRY}\n{rows[1]}\n"
    first, second = reading_of(page).drafts
    assert (first.front.title, first.front.date, first.short) == ("The bells of the quay", "2016-11-02", True)
    assert (second.front.title, second.front.date, second.short) == ("The ferry waits", "2016-10-11", False)
    assert first.body.strip() == BELLS


def test_the_title_of_the_only_post_is_that_over_its_text_and_not_that_in_a_list_before_it(reading_of) -> None:
    listed = (
        "Recent Posts\nThe ferry waits on the stairs\nWhat the new land act says\nA map of the mill\nThe ropes are cut"
    )
    foot = "Posted on November 2, 2016Author karrinCategories NewsTags bells, quay"
    page = (
        f"What the new land act says – Harbour Watch\nHarbour Watch\n{listed}\nArchives\nWhat the new land act says\n"
    )
    (draft,) = reading_of(f"{page}{BELLS}\n{FERRY}\n{foot}\nLeave a Reply\n").drafts
    assert (draft.front.title, draft.front.date) == ("What the new land act says", "2016-11-02")
    assert draft.body.split("  \n") == [BELLS, f"{FERRY}\n"]


def test_no_post_begins_at_a_link_to_the_next_that_is_named_twice(reading_of) -> None:
    foot = "Posted on November 2, 2016November 3, 2016Author karrinCategories NewsTags bells"
    pager = "Previous Previous post: The ropes are cut\nNext Next post: The ferry waits on the stairs"
    page = (
        f"Harbour Watch\n\nRecent Posts\n\nThe bells of the quay\nThe ropes are cut\n\nThe bells of the quay\n\n{BELLS}"
    )
    reading = reading_of(f"{page}\n\n{FERRY}\n\n{foot}\n\nLeave a Reply\n\nPost navigation\n\n{pager}\n")
    assert _told(reading) == [("The bells of the quay", "2016-11-02")]


def test_the_line_of_a_letter_that_says_to_whom_it_goes_is_no_title(reading_of) -> None:
    row = "This entry was posted on Sunday, June 14th, 2009 at 9:05 am and is filed under Statements."
    for office in ("To the Governor of the Coast", "Al Ministro de Muelles", "An den Präsidenten des Rates"):
        (draft,) = reading_of(f"Nine groups ask for the three\n\n{office}\n\n{BELLS}\n\n{FERRY}\n\n{row}\n").drafts
        assert (draft.front.title, draft.front.date) == ("Nine groups ask for the three", "2009-06-14T09:05")
        assert draft.body.startswith(office)


def test_a_day_in_a_table_of_contents_dates_no_post(reading_of) -> None:
    parts = f"14 November 2024#\n\n{FERRY}\n\n22 November 2024#\n\n{ROPES}"
    head = (
        "Ward C, winter\n\nDecember 3, 2024 · 1 min · Ann Roe\nTable of Contents\n\n14 November 2024\n22 November 2024"
    )
    assert _told(reading_of(f"Home » Posts\n\n{head}\n\n{BELLS}\n\n{parts}\n")) == [("Ward C, winter", "2024-12-03")]


def test_a_card_has_the_day_under_its_brief_line_and_not_that_of_the_card_above(reading_of) -> None:
    cards = (
        ("The editor who would not sign", "She was asked to.", "Sep 28, 2023"),
        ("Two reporters, eleven days", "About verbs.", "Sep 21, 2023"),
        ("Statement of seventeen newsrooms", "An open letter.", "Sep 14, 2023"),
    )
    page = "\n".join(f"{title}\n{line}\n{day}\n•\nAnn Roe\n38" for title, line, day in cards)
    reading = reading_of(f"The Moth\n\nLatest\n{page}\nSee all\n\nReady for more?\n\nSubscribe\n")
    dates = ("2023-09-28", "2023-09-21", "2023-09-14")
    assert _told(reading) == [(card[0], day) for card, day in zip(cards, dates, strict=True)]


def test_a_post_shown_whole_stays_one_among_those_that_are_cut_short(reading_of) -> None:
    cut = "Il est sorti au bout de sept heures sans ses dossiers, et on ne lui a pas dit…"
    posts = (("24", "Un avocat convoqué", cut), ("10", "La rue Basse", f"{BELLS} Ce…"))
    page = "\n\n".join(
        f"Publié le {day} janvier 2018\n\n{title}\n\n{text}\n\nContinuer la lecture de « {title} »"
        for day, title, text in posts
    )
    reading = reading_of(f"{page}\n\nPublié le 5 janvier 2018\n\nVœux\n\nQue nous ayons moins à écrire.\n")
    assert _told(reading)[-1] == ("Vœux", "2018-01-05")
    assert [draft.short for draft in reading.drafts] == [True, True, False]


BLOGGER = '[10:32](http://quay.example/2012/03/the-\nbells.html "permanent link") [4\ncomments:](http://quay.example/2012/03/the-\nbells.html#comment-form)'


def test_the_foot_of_blogger_is_read_though_a_tool_broke_its_links(reading_of) -> None:
    head = "## Wednesday, 21 March 2012\n\n### [The bells](http://quay.example/2012/03/the-\nbells.html)"
    labels = "Labels: [quay](http://quay.example/search/label/quay)"
    (draft,) = reading_of(f"{head}\n\n{BELLS}\n\nPosted by Ann R. at\n{BLOGGER}\n\n{labels}\n").drafts
    front = draft.front
    assert (front.title, front.date, front.author, [*front.tags]) == (
        "The bells",
        "2012-03-21T10:32",
        "Ann R.",
        ["quay"],
    )
    assert (draft.body.strip(), front.sources) == (BELLS, ())


def test_the_label_of_a_page_is_not_the_marks_of_its_emphasis(reading_of) -> None:
    head = "Showing posts with label **Ann Vale**. [Show all posts](http://quay.example/)"
    page = f"{head}\n\n## Wednesday, 21 March 2012\n\n### The bells of the quay\n\n{BELLS}\n"
    (draft,) = reading_of(page).drafts
    assert [*draft.front.tags] == ["Ann Vale"]


def test_a_name_that_ends_in_an_initial_keeps_it(reading_of) -> None:
    (draft,) = reading_of(f"Publié le 24 janvier 2018 par Jeanne V.\n\nLes cloches du quai\n\n{BELLS}\n").drafts
    assert draft.front.author == "Jeanne V."


def test_what_leads_on_is_no_source_though_a_tool_broke_its_address(reading_of) -> None:
    posts = "\n\n".join(
        f"## [{title}](https://quay-watch.example/{day}/)\n\n11 March {year} by Ann Roe\n\n{text}\nin the town … "
        f'[Read more](https://quay-\nwatch.example/{day}/ "{title}")\n\nCategories News Tags [wells]'
        "(https://quay-watch.example/tag/wells/) [Leave a comment](https://quay-watch.example/1/#respond)"
        for title, day, year, text in (("The bells are gone", 1, 2019, BELLS), ("The ferry waits", 2, 2018, FERRY))
    )
    for draft in reading_of(f"# Search results for: quay\n\n{posts}\n").drafts:
        assert (draft.short, draft.front.sources, draft.body.endswith("in the town …\n")) == (True, (), True)
