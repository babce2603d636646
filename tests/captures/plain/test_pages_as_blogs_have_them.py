"""Pages with what real blogs have: links broken over lines, pictures under rows, posts of three words, German rows."""

import pytest

from muniment.captures import splitting
from muniment.captures.drafts.draft import Draft
from muniment.vocabularies.registry import Registry

TEXT = """Some words of the text which are long enough to be a text, and go on and
on about the quay at night. Nobody was there, and nobody came."""
SITE = "http://linden.example"


def read(text: str) -> list[Draft]:
    return [*splitting.read(text.encode(), Registry()).drafts]


HEAD = f'## <a href="{SITE}/2012/quay"\nrel="bookmark" title="Permalink">The quay at night</a>\n\n'
LABEL = f'<a href="{SITE}/category/interviews"\nrel="category tag"\ntitle="All articles">Interviews</a>'
SIGNED = f'by <a href="{SITE}/author/ann/"\nclass="g-profile" rel="author">Ann Roe</a> on April 26, 2012'
BROKEN = {
    f"26\\. April 2012  \n{LABEL}": ("", ("Interviews",)),
    f"26\\. April 2012 \xa0 {LABEL}": ("", ("Interviews",)),
    SIGNED: ("Ann Roe", ()),
}


@pytest.mark.parametrize("row", BROKEN)
def test_a_row_with_one_link_over_several_lines_says_what_it_says_in_one(row: str) -> None:
    (made,) = read(f"{HEAD}{row}\n\n{TEXT}\n")
    assert (made.front.title, made.front.date) == ("The quay at night", "2012-04-26")
    assert (made.front.author, made.front.categories) == BROKEN[row]
    assert made.body.startswith("Some words")


def test_an_address_within_a_tag_is_read_as_html_writes_it() -> None:
    source = 'Source: <a href="https://wire.example/mill?a=1&amp;b=2"\ntarget="_blank">Valley Wire</a>.'
    (made,) = read(f"{HEAD}April 26, 2012\n\n{TEXT}\n\n{source}\n")
    assert [one.url for one in made.front.sources] == ["https://wire.example/mill?a=1&b=2"]


PICTURES = ("A leaf for 7 January 2013\n\n", "A leaf of {}\n\n", "")


@pytest.mark.parametrize("words", PICTURES)
def test_words_of_a_picture_under_a_row_hide_no_post(words: str) -> None:
    rows = {"The night": "26. April 2012   Interviews", "The boats": "22. März 2012   Berichte"}
    posts = [
        f"{title}\n\n{row}\n\n{words.format(title)}{TEXT} {title}.\n\nWeiterlesen\n" for title, row in rows.items()
    ]
    made = read("Linden\n\n" + "\n".join(posts))
    assert [one.front.title for one in made] == [*rows]
    assert [one.front.date for one in made] == ["2012-04-26", "2012-03-22"]


LABELS = {"The quay at night": "News, Recipes", "Boats in the harbour": "News", "A walk to the mill": "Recipes"}


@pytest.mark.parametrize("picture", ["", "[]\n\n", "[A mill by the sea]\n\n"])
def test_a_picture_between_title_and_text_hides_no_post_without_a_day(picture: str) -> None:
    texts = (f"{TEXT[:-1]} {'so ' * place}… Read more" for place in range(len(LABELS)))
    posts = [
        f"{title}\n\n{picture}{text}\n\nFiled Under: {filed} Tagged With: salt\n"
        for (title, filed), text in zip(LABELS.items(), texts, strict=True)
    ]
    made = read("\n".join(posts))
    assert [one.front.title for one in made] == [*LABELS]
    assert [", ".join(one.front.categories) for one in made] == [*LABELS.values()]
    assert {one.front.tags for one in made} == {("salt",)}


NAMES = {
    "Publicado el 31/05/2012 por {}.": "David",
    "Posted on 31/05/2012 by {}.": "Jan Wilk",
    "Posted on May 31, 2012 by {}": "Jan Wilk Jr.",
    "By\n\n{}\n\n– May 31, 2012": "Quay87",
    "By {}\n\nMay 31, 2012": "quay_87",
}


@pytest.mark.parametrize("row", NAMES)
def test_a_name_ends_before_the_stop_of_its_row_and_may_hold_a_number(row: str) -> None:
    (made,) = read(f"# The quay at night\n\n{row.format(NAMES[row])}\n\n{TEXT}\n")
    assert (made.front.date, made.front.author) == ("2012-05-31", NAMES[row])


def test_a_row_behind_a_post_without_a_text_is_no_title() -> None:
    days = f"Saturday, March 17, 2018\n\nAfternoon\n\n{TEXT}\nby Ann at 12:40\n\nMorning\nby Jan at 05:33\n"
    made = read(f"{days}\nFriday, March 16, 2018\n\nThe mill\n\n{TEXT}\nby Ann at 10:41\n")
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        ("Afternoon", "2018-03-17T12:40", "Ann"),
        ("Morning", "2018-03-17T05:33", "Jan"),
        ("The mill", "2018-03-16T10:41", "Ann"),
    ]


PICTURE = (
    '[<img src="/uploads/2012/05/3087-150x150.jpg"\nclass="alignleft" width="75" height="75" />](/2012/{}/)',
    '<a href="../../uploads/2012/05/3087.jpg"><img\nsrc="../../uploads/2012/05/3087-300x225.jpg"\nwidth="300" /></a>',
)


@pytest.mark.parametrize("picture", PICTURE)
def test_a_link_of_a_picture_over_several_lines_is_no_text(picture: str) -> None:
    posts = [
        f'### <a href="/2012/{slug}/"\nrel="bookmark" title="Permalink to {slug}">A {slug}</a>\n\n'
        f"Posted on {day} by Ann Roe.\n\n{picture.format(slug)}\n\n{TEXT} {slug}.\n"
        for slug, day in (("quay", "31/05/2012"), ("mill", "28/05/2012"))
    ]
    made = read("\n".join(posts))
    assert [one.front.title for one in made] == ["A quay", "A mill"]
    assert all(one.body.startswith("Some words") and one.body.count("\n") <= 2 for one in made)


def test_an_address_in_a_folder_above_leads_to_who_wrote_a_post() -> None:
    posts = [
        f"## [The {slug}](../../2022/07/{slug}.html)\n\n[Marieke](../../author/marieke) \\| {day}\n\n{TEXT} {slug}.\n"
        for slug, day in (("quay", "24.07.2022"), ("mill", "15.09.2021"))
    ]
    made = read("\n".join(posts))
    assert [(one.front.author, one.front.categories) for one in made] == [("Marieke", ()), ("Marieke", ())]


def test_a_frame_that_lynx_names_is_no_source() -> None:
    frame = "   IFRAME: [12]http://platform.wire.example/widgets/button.html"
    (made,) = read(f"# The quay\n\nApril 26, 2012\n\n{TEXT}\n\n{frame}\n")
    assert made.front.sources == ()


BUTTONS = (
    "May 16, 2017 at 03:15 PM | View Comments",
    "May 16, 2017 at 03:15 PM | [View Comments](http://linden.example/#c)",
)


@pytest.mark.parametrize("row", BUTTONS)
def test_a_button_for_comments_wrote_no_post(row: str) -> None:
    (made,) = read(
        f"## The quay at night\n\n{row}\n\n{TEXT}\n\nView the discussion thread.\n\nblog comments powered by Disqus\n"
    )
    assert (made.front.date, made.front.author) == ("2017-05-16T15:15", "")
    assert made.body.rstrip().endswith("nobody came.")


GERMAN = {
    "Abgelegt unter Hafen, Boote und mit 2012, quay getaggt | Hinterlasse einen Kommentar": (
        "Hafen, Boote",
        "2012, quay",
    ),
    "Abgelegt unter Hafen und getaggt mit quay, salt | 3 Kommentare": ("Hafen", "quay, salt"),
    "Dieser Eintrag wurde veröffentlicht in Hafen-Treffen von jroe01. Permanentlink.": ("Hafen-Treffen", ""),
    "Dieser Eintrag wurde veröffentlicht in Hafen und getaggt als quay von jroe01. Permanenter Link zum Eintrag.": (
        "Hafen",
        "quay",
    ),
}


@pytest.mark.parametrize("row", GERMAN)
def test_a_german_row_says_how_a_post_is_filed_before_its_verb_or_behind(row: str) -> None:
    head = "# Das Haus am Hafen\n\nVeröffentlicht am 13. April 2012 von Jenny Roe"
    (made,) = read(f"{head}\n\n{TEXT}\n\nTeile:\n\n-   Flattr\n\n{row}\n")
    assert (", ".join(made.front.categories), ", ".join(made.front.tags)) == GERMAN[row]
    assert made.body.rstrip().endswith("nobody came.")


def test_what_made_a_site_and_its_pages_end_the_last_text() -> None:
    posts = [
        f"{title}\n\n{day}\n\n{TEXT} {title}.\n"
        for title, day in (("The quay", "26. April 2012"), ("The mill", "22. März 2012"))
    ]
    *_, last = read("\n".join(posts) + "\nPage 1 / 2 Older Posts\n\nTheme Gum Published with Pelican\n")
    assert last.body.rstrip().endswith("The mill.")


HEADS = ("Mit anderen Teillen", "### Spread it", "**Tell the world:**")


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_over_buttons_that_share_a_post_is_none_of_its_text(head: str) -> None:
    buttons = "- Drucken\n- Twitter\n- Google\n- Facebook\n- LinkedIn\n"
    (made,) = read(f"# The quay\n\nApril 26, 2012 by Ann Roe\n\n{TEXT}\n\n{head}\n\n{buttons}\n\nPosted in News\n")
    assert made.body.rstrip().endswith("nobody came.")


def test_several_labels_in_a_list_over_each_title_are_of_the_post_under_it() -> None:
    posts = (f"-   News\n-   Fonts\n\n{title}\n\n{TEXT} {title}.\n" for title in LABELS)
    made = read("Linden\n\n" + "\n".join(posts))
    assert [(one.front.title, one.front.categories) for one in made] == [(title, ("News", "Fonts")) for title in LABELS]
    assert not any("News" in one.body for one in made)


@pytest.mark.parametrize("shown", ["Standard", '[Standard]( "All Standard posts")', "\nAside\n"])
def test_the_format_of_a_post_over_its_text_is_none_of_that(shown: str) -> None:
    (made,) = read(f"# The quay\n\nPosted on April 26, 2012 by Ann Roe\n{shown}\n{TEXT}\n")
    assert (made.front.author, made.body[:10]) == ("Ann Roe", "Some words")


LIKES = (
    "Like this:Like Loading...",
    "Teile:FlattrShare on TumblrGefällt mir:Gefällt mir Lade...",
    "Mit anderen TeillenDruckenGoogleLinkedInGefällt mir:Gefällt mir Lade...",
    "Compartir:ImprimirMe gusta esto:Me gusta Cargando...",
)


@pytest.mark.parametrize("row", LIKES)
def test_a_row_of_buttons_in_one_word_that_ends_in_dots_cuts_no_text_short(row: str) -> None:
    (made,) = read(f"The quay at night\nPosted on April 26, 2012 by Ann Roe\n{TEXT}\n{row}\n\nPosted in News\n")
    assert (made.short, made.body.rstrip()[-12:]) == (False, "nobody came.")


@pytest.mark.parametrize("day", ["30/05/2012", "of 30 May 2012"])
def test_a_linked_title_that_ends_in_the_day_of_its_post_is_a_title(day: str) -> None:
    (made,) = read(
        f"## [Talks {day}]({SITE}/2012/05/30/talks/)\n\n[May 30, 2012]({SITE}/2012/05/30/talks/)\n\n{TEXT}\n"
    )
    assert (made.front.title, made.front.date) == (f"Talks {day}", "2012-05-30")


PARTED = {
    "Filed under \nOrga\n, \nVera\n and tagged \nquay\n, \nbrn\n, \nsalt\n": ("Orga", "Vera"),
    "Filed under \nOrga\n and tagged \nquay\n, \nbrn\n, \nsalt\n \n|\n \nLeave a comment\n": ("Orga",),
}


@pytest.mark.parametrize("row", PARTED)
def test_tags_in_lines_of_their_own_behind_categories_are_all_read(row: str) -> None:
    (made,) = read(f"# The quay\n\nPosted on April 26, 2012 by Ann Roe\n\n{TEXT}\n\n{row}")
    assert (made.front.categories, made.front.tags) == (PARTED[row], ("quay", "brn", "salt"))
    assert made.body.rstrip().endswith("nobody came.")
