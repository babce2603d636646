"""What the texts that tools make of pages say of posts beside their words: labels, authors, links on, locks."""

import pytest

from muniment.model.capture import Aside

TEXTS = (
    ("Bakers walk out", "The bakers of the old quarter walked out on Monday and asked for their wages."),
    ("Ferry row settled", "A judge ended the row over the ferry after eleven weeks without a hearing."),
    ("Archive opened again", "The archive of the harbour opened again, and forty readers came on the first day."),
)
DAYS = ("4 March 2021", "2 February 2021", "9 January 2021")
ISO = ("2021-03-04", "2021-02-02", "2021-01-09")


def page(post: str) -> str:
    """Return a page of three posts, each as a pattern says with its title, day and text."""
    shown = (
        post.replace("TITLE", title).replace("DAY", day).replace("WORDS", words).replace("NO", str(10 + place))
        for place, ((title, words), day) in enumerate(zip(TEXTS, DAYS, strict=True))
    )
    return "Quay notes\n\n" + "\n\n".join(shown) + "\n"


def said(reading) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    """Return what the posts of a reading say of themselves."""
    fronts = [made.front for made in reading.drafts]
    return [(front.date, front.title, front.author, front.tags, front.categories) for front in fronts]


ALL = [(iso, title, "Ann Roe", ("bread", "strikes"), ("News",)) for iso, (title, _) in zip(ISO, TEXTS, strict=True)]
LABELS = {
    "colons": "Category: News | Tags: bread, strikes",
    "phrases": "Posted in News | Tagged bread, strikes | Leave a comment",
    "no colons": "Kategoriler News | Etiketler bread, strikes | Yorum yapın",
    "links": r"Posted in [News](https://q.example/category/n/) \| Tagged [bread](https://q.example/tag/b/), "
    r"[strikes](https://q.example/tag/s/) \| [Leave a comment](https://q.example/a#respond)",
    "wrapped links": "Posted in [News](https://q.example/category/n/) \\| Tagged\n[bread](https://q.example/tag/b/),\n"
    "[strikes](https://q.example/tag/s/) \\| [Leave a\ncomment](https://q.example/a#respond)",
}


@pytest.mark.parametrize("form", LABELS)
def test_labels_under_a_text_are_read_in_every_form_a_tool_leaves(form: str, reading_of) -> None:
    reading = reading_of(page(f"## TITLE\n\nPosted on DAY by Ann Roe\n\nWORDS\n\n{LABELS[form]}"))
    assert said(reading) == ALL
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]


def test_a_label_under_each_text_is_of_that_text_alone(reading_of) -> None:
    reading = reading_of(page("## TITLE\n\nDAY\n\nWORDS\n\nCategory: Area NO"))
    assert [made.front.categories for made in reading.drafts] == [("Area 10",), ("Area 11",), ("Area 12",)]


def test_headings_over_pages_in_a_row_hold_up_to_the_next(reading_of) -> None:
    first = page("## TITLE\n\nDAY\n\nWORDS")
    second = first.replace("Bakers", "Cooks").replace("Ferry", "Canal").replace("Archive", "Library")
    heads = [
        words.replace("Quay notes", f"Tag Archives: {tag}") for words, tag in ((first, "bread"), (second, "water"))
    ]
    reading = reading_of("\n".join(heads))
    assert [made.front.tags for made in reading.drafts] == [("bread",)] * 3 + [("water",)] * 3


def test_an_author_that_a_tool_put_on_the_next_line_belongs_to_the_date(reading_of) -> None:
    under = "## TITLE\n\nPosted on [DAY](https://q.example/a/) by\n[Ann Roe](https://q.example/author/ann/)\n\nWORDS"
    reading = reading_of(page(f"{under}\n\n{LABELS['phrases']}"))
    assert said(reading) == ALL
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]


@pytest.mark.parametrize("by", ["by", "oleh", "par", "von"])
def test_pieces_that_a_tool_gave_a_line_each_are_what_they_are_together(by: str, reading_of) -> None:
    head = f"TITLE\nPosted on \nDAY\n {by} \nAnn Roe\nWORDS\n"
    reading = reading_of(
        page(f"{head}Posted in \nNews\n | Tagged \nbread\n, \nstrikes\n | \nSay more").replace("\n\n", "\n")
    )
    assert said(reading) == ALL
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]


def test_months_under_the_heading_of_an_archive_date_nothing(reading_of) -> None:
    reading = reading_of(page("## TITLE\n\nDAY\n\nWORDS") + "\nbread\n\nArchives\n\n2021-03\n\nPowered by WordPress\n")
    assert [made.front.date for made in reading.drafts] == list(ISO)


CUTS = {
    "after a sentence": "WORDS Read the rest of this entry »",
    "as a link": "WORDS [Continue reading →](https://q.example/2021/03/04/a/#more-3)",
    "in brackets": "WORDS (more…)",
    "in French": "WORDS Lire la suite →",
    "as a line": "WORDS\n\nContinue reading →",
}


@pytest.mark.parametrize("cut", CUTS)
def test_a_text_that_the_page_cuts_short_is_known_to_be(cut: str, reading_of) -> None:
    reading = reading_of(page(f"## TITLE\n\nDAY\n\n{CUTS[cut]}"))
    assert [(made.short, made.body.strip()) for made in reading.drafts] == [(True, words) for _, words in TEXTS]


@pytest.mark.parametrize(
    "whole",
    ["WORDS They may read on.", "WORDS Nobody could read the rest", "WORDS Read more: https://other.example/a"],
)
def test_words_of_a_sentence_cut_nothing_short(whole: str, reading_of) -> None:
    reading = reading_of(page(f"## TITLE\n\nDAY\n\n{whole}"))
    assert [made.short for made in reading.drafts] == [False] * 3


@pytest.mark.parametrize(
    "locked",
    [
        "## Protected: The names\n\n2 April 2021\n\nThis content is password protected. Enter your password below.",
        "## Geschützt: Die Namen\n\n2 April 2021\n\nDieser Inhalt ist passwortgeschützt. Bitte gib das Passwort ein.",
        "## Private: The names\n\n2 April 2021\n\nWhat only editors may read of those who were taken.",
        "## Защищено: Имена\n\n2 апреля 2021\n\nОтрывка нет, потому что запись защищена.",
        "## Zabezpieczony: Nazwiska\n\n2 kwietnia 2021\n\nBrak wypisu, wpis jest zabezpieczony hasłem.",
        "## 受保護的文章：名單\n\n2021-04-02\n\n受保護的文章不會產生摘要。",
        "## Diproteksi: Nama\n\n2 April 2021\n\nTidak ada kutipan karena ini adalah tulisan yang dilindungi.",
    ],
)
def test_a_post_that_not_everybody_may_read_is_set_aside(locked: str, reading_of) -> None:
    text = f"{locked}\n\n" + page("## TITLE\n\nDAY\n\nWORDS").removeprefix("Quay notes\n\n")
    reading = reading_of(f"Quay notes\n\n{text}")
    assert [made.front.title for made in reading.drafts] == [title for title, _ in TEXTS]
    assert Aside.HIDDEN in {piece.aside for piece in reading.pieces}


@pytest.mark.parametrize("word", ["Protected", "Private"])
def test_a_post_that_not_everybody_may_read_is_set_aside_where_numbers_stand_before_titles(word, reading_of) -> None:
    titles = [f"{word}: The names", *(title for title, _ in TEXTS)]
    texts = ["This content is password protected. To view it please enter your password below:", *dict(TEXTS).values()]
    posts = [
        f"[{at}]{title}\n\n   {at} May 2021\n\n   {text}"
        for at, (title, text) in enumerate(zip(titles, texts, strict=True), 2)
    ]
    links = [f"   {at}. https://quay.example/2021/05/0{at}/p{at}/" for at in range(1, 6)]
    reading = reading_of("\n\n".join(["[1]Quay notes", *reversed(posts), "References", "\n".join(links)]) + "\n")
    assert sorted(made.front.title for made in reading.drafts) == sorted(title for title, _ in TEXTS)
    assert Aside.HIDDEN in {piece.aside for piece in reading.pieces}


def test_a_post_that_speaks_of_protection_is_none_that_is_locked(reading_of) -> None:
    reading = reading_of(page("## Protected: TITLE\n\nDAY\n\nWORDS"))
    assert len(reading.drafts) == 3


def test_the_yaml_above_a_text_says_what_it_says(reading_of) -> None:
    head = "---\ntitle: \"TITLE\"\ndate: DAY\nauthor: 'Ann Roe'\ntags: [bread, strikes]\nsource: clipper\n---\n\nWORDS"
    reading = reading_of(page(head).removeprefix("Quay notes\n\n"))
    fronts = [made.front for made in reading.drafts]
    assert [(front.date, front.title, front.author, front.tags) for front in fronts] == [
        (iso, title, "Ann Roe", ("bread", "strikes")) for iso, (title, _) in zip(ISO, TEXTS, strict=True)
    ]


def test_what_is_shared_and_leads_on_under_each_text_is_the_page_s(reading_of) -> None:
    reading = reading_of(
        page("## TITLE\n\nDAY\n\nWORDS\n\nhttps://q.example/sNO\n\nShare this:\n\nTwitter\n\nFacebook")
    )
    assert [made.body.strip() for made in reading.drafts] == [words for _, words in TEXTS]
    assert [len(made.front.sources) for made in reading.drafts] == [1, 1, 1]


def test_pictures_under_a_text_are_no_sources(reading_of) -> None:
    shown = "## TITLE\n\nDAY\n\nWORDS\n\n[![A quay](https://q.example/NO.jpg)](https://q.example/NO.jpg)"
    reading = reading_of(page(shown))
    assert [made.front.sources for made in reading.drafts] == [()] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Posted on DAY by Ann Roe | News",
        "by Ann Roe | DAY | News | Leave a comment",
        "¶ Posted on DAY by Ann Roe § News ‡ 3 Comments",
    ],
)
def test_a_cell_behind_the_author_is_the_category(line: str, reading_of) -> None:
    reading = reading_of(page(f"## TITLE\n\n{line}\n\nWORDS"))
    fronts = [made.front for made in reading.drafts]
    assert [(front.date, front.author, front.categories) for front in fronts] == [
        (iso, "Ann Roe", ("News",)) for iso in ISO
    ]


def test_a_date_that_a_tool_put_against_its_title_is_one(reading_of) -> None:
    text = page("TITLE in the northMarch 4, 2021\nWORDS\nMore was told by those who had come from far away.")
    reading = reading_of(text)
    assert [(made.front.date, made.front.title) for made in reading.drafts] == [
        ("2021-03-04", f"{title} in the north") for title, _ in TEXTS
    ]


def test_posts_that_are_related_to_one_are_none_of_the_page(reading_of) -> None:
    related = "".join(f'{title}\n{day}\nIn "News"\n' for (title, _), day in zip(TEXTS[1:], DAYS[1:], strict=True))
    reading = reading_of(f"{TEXTS[0][0]}\n{DAYS[0]}\n\n{TEXTS[0][1]}\n\nRelated\n{related}")
    assert [made.front.title for made in reading.drafts] == [TEXTS[0][0]]


def test_what_stands_among_sources_signs_nothing(reading_of) -> None:
    list_ = "".join(f"{name}\n\n" for name in ("Bread Union", "Harbour Lawyers (HLN)", "Pilots for All (Malta)"))
    signed = f"WORDS\n\nYours faithfully,\n\n{list_}https://q.example/sNO\n\nby Ann Roe\n\nPosted in"
    reading = reading_of(page(f"TITLE\n\nDAY\n\n{signed}"))
    assert {body.as_ for made in reading.drafts for body in made.front.organisations} == {
        "Bread Union",
        "Harbour Lawyers (HLN)",
        "Pilots for All (Malta)",
    }
