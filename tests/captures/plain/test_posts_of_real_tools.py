"""What tools leave of pages around posts: links to the posts before and after, clouds of labels, readers, no date."""

import pytest

from muniment.captures.plain.page import references
from muniment.captures.words.text.lines import lines_of

OWN = "https://quay.example/2021"
TEXTS = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.",
    "Nobody had told the families of the men who were taken to the fort at night.",
)
BODY = "\n\n".join(TEXTS)
POST = f"# Bakers walk out\n\nPosted on 4 March 2021 by Ann Roe\n\n{BODY}\n\n"
BEFORE, AFTER = f"{OWN}/03/01/ferry-row/", f"{OWN}/03/09/archive-opened/"


@pytest.mark.parametrize(
    "links",
    [
        f"[← Ferry row]({BEFORE}) [Archive opened →]({AFTER})",
        f"[← Ferry row]({BEFORE})\n\n[Archive opened →]({AFTER})",
        f"← Ferry row ({BEFORE}) Archive opened → ({AFTER})",
        f"[« Ferry row]({BEFORE})\n[Archive opened »]({AFTER})",
    ],
)
def test_links_to_the_posts_before_and_after_were_further_reading(links: str, reading_of) -> None:
    home = "[Quay notes](https://quay.example/)\n\n"
    (made,) = reading_of(f"{home}{POST}{links}\n\n### Leave a Reply\n").drafts
    assert (made.front.title, made.front.see_also, made.front.sources) == ("Bakers walk out", (), ())
    assert made.body == f"{BODY}\n"


def test_an_arrow_before_a_link_to_another_site_is_the_texts(reading_of) -> None:
    (made,) = reading_of(f"{POST}← [The ledger](https://ledger.example/a)\n\nhttps://ledger.example/b\n").drafts
    assert "https://ledger.example/b" in [source.url for source in made.front.sources]


ROW = "Ann Roe in News | {} | Leave a comment"
CLOUD = "Lantern Medal Sollis Water archives courts evidence memory museums right to truth solidarity volunteers " * 2


@pytest.mark.parametrize("end", ["", "Follow this blog\n\n", f"Tags\n\n{CLOUD}\n"])
def test_days_under_texts_were_the_next_posts_where_a_cloud_of_labels_ends_the_page(end: str, reading_of) -> None:
    titles, days = ("Bakers walk out", "Ferry row settled", "Archive opened"), ("4 March", "2 March", "1 March")
    posts = "\n\n".join(
        f"{title}\n\n{BODY}\n\n{ROW.format(f'{day} 2021')}" for title, day in zip(titles, days, strict=True)
    )
    drafts = reading_of(f"Quay notes\n\n{posts}\n\n{end}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        ("Bakers walk out", "2021-03-04"),
        ("Ferry row settled", "2021-03-02"),
        ("Archive opened", "2021-03-01"),
    ]


SAID = "{2}.  {3}\n\n    {0} 2021 18:34\n\n    So it is.\n\n    {1}\n\n"
SPOKEN = {"en": ("5 March", "Reply"), "pt": ("5 de março de", "Responder"), "de": ("5. März", "Antworten")}
ONE = "1 commento\n\n1.  Ines Maro\n\n    5 marzo 2021 18:34\n\n    Così è.\n\n    Rispondi\n\nLascia un commento\n"


@pytest.mark.parametrize(("day", "reply"), SPOKEN.values(), ids=list(SPOKEN))
def test_readers_with_numbers_were_posts(day: str, reply: str, reading_of) -> None:
    said = "".join(SAID.format(day, reply, number, name) for number, name in enumerate(("Ines Maro", "admin"), 1))
    drafts = reading_of(f"{POST}2 comments\n\n{said}Leave a Reply\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("Bakers walk out", "2021-03-04")]


def test_the_only_reader_was_a_post_in_italian(reading_of) -> None:
    drafts = reading_of(f"{POST}{ONE}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("Bakers walk out", "2021-03-04")]


@pytest.mark.parametrize("signed", ["admin", "Editorial team", "Redaktion", "编辑部"])
def test_an_office_above_the_day_was_the_title(signed: str, reading_of) -> None:
    drafts = reading_of(f"Quay notes\n\nThe bakers of the quarter\n\n{signed}\n4 March 2021\n\n{BODY}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("The bakers of the quarter", "2021-03-04")]


@pytest.mark.parametrize(
    "above",
    ["", "Quay notes\n\nWhat we saw at the quay\n\n", "in News (https://quay.example/category/news/) | 141 Words\n\n"],
)
def test_a_post_without_any_day_was_refused(above: str, reading_of) -> None:
    (made,) = reading_of(f"{above}The bakers of the quarter\n\n{BODY}\n\nhttps://ledger.example/b\n").drafts
    assert (made.front.title, made.front.date) == ("The bakers of the quarter", "unknown")
    assert [source.url for source in made.front.sources] == ["https://ledger.example/b"]


def test_a_heading_in_a_list_that_leads_where_its_day_does_is_the_title(reading_of) -> None:
    titles = ("Bakers walk out", "Ferry row settled")
    entry = "- ## [{0}]({1})\n\n  {2}\n\n  [Continue reading]({1})\n\n  [{3} March 2021]({1})\n\n  Ann Roe\n"
    entries = "\n".join(
        entry.format(title, f"https://quay.example/{number}/", BODY, number) for number, title in enumerate(titles, 1)
    )
    drafts = reading_of(f"# [Quay notes](https://quay.example)\n\n{entries}").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        ("Bakers walk out", "2021-03-01"),
        ("Ferry row settled", "2021-03-02"),
    ]


def test_addresses_of_labels_whose_attributes_a_tool_wrapped_were_lost() -> None:
    text = (
        'A [report].\n\n  [report]: https://ledger.example/a\n  {rel="bookmark"}\n  [other]: https://ledger.example/b\n'
    )
    found = references.find(list(lines_of(text)))
    assert found.labels == {"report": "https://ledger.example/a", "other": "https://ledger.example/b"}


@pytest.mark.parametrize("mark", ['\\"', "\\'"])
def test_quotes_that_a_tool_escaped_are_quotes_in_a_title(mark: str, reading_of) -> None:
    day = "[4 March 2021](https://quay.example/a)"
    (made,) = reading_of(f"## [The {mark}view{mark} of it](https://quay.example/a)\n\n{day}\n\n{BODY}\n").drafts
    assert made.front.title == f"The {mark[1]}view{mark[1]} of it"


UNDER = """## [Bakers walk out][1]

   [1]: {own}/03/04/bakers-walk-out/

[4 March, 2021][2] / [Ann Roe][3]

   [2]: {own}/03/04/bakers-walk-out/ (10:15)
   [3]: https://quay.example/author/ann-roe/ (Posts by Ann Roe)

{body} It is said in [the ledger][4] too.

   [4]: https://ledger.example/a

Source: <https://court.example/judgments/9>
"""


def test_addresses_under_each_paragraph_parted_titles_from_dates(reading_of) -> None:
    reading = reading_of(UNDER.format(own=OWN, body=BODY))
    (made,) = reading.drafts
    front = made.front
    assert (front.title, front.date, front.author) == ("Bakers walk out", "2021-03-04", "Ann Roe")
    assert front.permalink == "/2021/03/04/bakers-walk-out/"
    assert [source.url for source in front.sources] == ["https://court.example/judgments/9"]
    assert made.body == f"{BODY} It is said in [the ledger][4] too.\n"


ANCHORED = """<div class="entry-header">

# <a href="{own}/03/04/bakers-walk-out/" rel="bookmark">Bakers walk out</a>

<div class="entry-meta">

<span class="date"><a href="{own}/03/04/bakers-walk-out/" rel="bookmark">March 4, 2021</a></span><span class="cats">\
<a href="https://quay.example/category/labour/" rel="category tag">Labour</a>, \
<a href="https://quay.example/category/courts/" rel="category tag">Courts</a></span><span class="by">\
<a href="https://quay.example/author/ann-roe/" class="url fn n" rel="author">Ann Roe</a></span>

</div>

</div>

{body}
"""


def test_links_in_tags_that_a_tool_left_were_no_links_where_others_parted_the_page(reading_of) -> None:
    (made,) = reading_of(ANCHORED.format(own=OWN, body=BODY)).drafts
    front = made.front
    assert (front.title, front.date, front.author) == ("Bakers walk out", "2021-03-04", "Ann Roe")
    assert (front.permalink, front.categories) == ("/2021/03/04/bakers-walk-out/", ("Labour", "Courts"))


def test_a_link_with_a_date_behind_it_was_the_title_of_the_date_of_the_next(reading_of) -> None:
    days = zip(("Ferry row", "Archive opened", "Nets cut"), ("3 March", "2 March", "1 March"), strict=True)
    related = "\n\n".join(
        f"[{title}](https://quay.example/?p={number}){day}, 2021" for number, (title, day) in enumerate(days)
    )
    (made,) = reading_of(f"{POST}### You may also like\n\n{related}\n\n### Two comments\n").drafts
    assert (made.front.title, made.body) == ("Bakers walk out", f"{BODY}\n")
