"""Texts of pages that list posts: where the last of them ends, rows of counts and hours, lists of days and titles."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

HOST = "https://quay.example"
WIDGET = ("About", "We sit in the gallery of the harbour court, and we write down what is said there.", "Archives")
FEET = {
    "labels": "Filed in [Courts](https://quay.example/category/courts/) · Tags: [ferry](https://quay.example/tag/a/)",
    "counts": "{} Comments »",
    "a button": "[Read the rest of this entry »](https://quay.example/{}/)",
    "braces": "{{ {} comments }}",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_what_stands_behind_the_foot_of_the_last_post_was_its_text(foot: str, reading_of) -> None:
    told = zip(POSTS, DAYS, strict=True)
    lines = [
        line
        for number, ((title, text), day) in enumerate(told, 2)
        for line in (f"## {title}", day, text, foot.format(number))
    ]
    drafts = reading_of("\n\n".join(["Quay notes", *lines, *WIDGET]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, ISO, strict=True))
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


HEADS = ("Author Archive", "Entries from May 2021", "Search Results", "Search results for 'quay'")
ENTRIES = {
    "days first": "- {day} {title}",
    "links": "  * {day} [{title}](https://quay.example/archives/{number})",
    "labels under": "- {day} [{title}](https://quay.example/archives/{number})\n  Tags: [a](https://quay.example/tag/a/)",
}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_an_archive_that_lists_days_and_titles_was_refused(entry: str, head: str, reading_of) -> None:
    told = enumerate(zip(DAYS, TITLES, strict=True))
    listed = "\n".join(entry.format(day=day, title=title, number=90 - number) for number, (day, title) in told)
    drafts = reading_of("\n\n".join(["Quay notes", f"# {head}", listed, "* * *", *WIDGET]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, ISO, strict=True))
    assert [made.body.strip() for made in drafts] == [""] * len(TITLES)


def test_a_list_of_days_within_a_text_is_none_of_posts(reading_of) -> None:
    listed = "\n".join(f"- {day} {title}" for day, title in zip(DAYS, TITLES, strict=True))
    page = ["# What we know", "May 30, 2021", POSTS[0][1], "Search Results", listed, POSTS[1][1]]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == ("What we know", "2021-05-30")


def test_first_posts_with_rows_over_their_texts_took_those_with_a_day_under_theirs(reading_of) -> None:
    first = ("The gate is shut", "by Ann Roe on May 30, 2021", "The gate of the harbour is shut since the week began.")
    told = zip(POSTS, DAYS, strict=True)
    rest = [line for (title, text), day in told for line in (title, text, day, "Read the full article →")]
    drafts = reading_of("\n\n".join([*first, *rest]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (first[0], "2021-05-30"),
        *zip(TITLES, ISO, strict=True),
    ]


def test_the_hour_before_a_day_named_somebody_called_posted(reading_of) -> None:
    told = zip(POSTS, DAYS, strict=True)
    lines = [line for (title, text), day in told for line in (title, text, f"Posted at 1:37pm on {day} | 2 comments")]
    drafts = reading_of("\n\n".join(["Quay notes", *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, f"{iso}T13:37", "") for title, iso in zip(TITLES, ISO, strict=True)
    ]


@pytest.mark.parametrize("count", ["No Comment", "One Comment", "2 Comments", "One Response"])
def test_how_many_comments_there_are_was_who_wrote_a_post(count: str, reading_of) -> None:
    told = zip(POSTS, DAYS, strict=True)
    lines = [line for (title, text), day in told for line in (title, f"[{day} | {count} | 292 views]", text)]
    drafts = reading_of("\n\n".join(["Quay notes", *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date, made.front.author) for made in drafts] == [
        (title, iso, "") for title, iso in zip(TITLES, ISO, strict=True)
    ]


def test_the_day_under_the_name_of_a_blog_and_what_it_is_was_that_of_a_post(reading_of) -> None:
    told = zip(POSTS, DAYS, strict=True)
    lines = [line for (title, text), day in told for line in (title, f"[{day} | No Comment]", text)]
    head = ["Quay Review", "Labour, land and liberty", "Friday, 14 May 2021", "  * Front Page\n  * Land\n  * Labour"]
    drafts = reading_of("\n\n".join([*head, *lines]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, ISO, strict=True))


FORM = {
    "thesis": ("Leave a Comment", "Name *", "E-mail *", "Website", "Next post: The poem", WIDGET[1]),
    "kubrick": ("Leave a Reply", "Name (required)", "Mail (will not be published) (required)", "Website", WIDGET[1]),
    "share": ("Share and Enjoy: Digg del.icio.us StumbleUpon Facebook Print",),
    "article": ("Share this article", "- Digg\n- del.icio.us\n- Tweet this"),
    "neighbour": ("Tagged as: ferry", f"Previous post: [Ferry row settled]({HOST}/2021/ferry-row-settled/)"),
    "neighbours that a tool took": ("Previous post:", "Next post:"),
    "about": ("About this entry", "You’re currently reading “Bakers walk out,” an entry on Quay notes"),
}


@pytest.mark.parametrize("below", FORM.values(), ids=FORM)
def test_the_form_for_comments_and_what_follows_was_text(below: tuple[str, ...], reading_of) -> None:
    title, text = POSTS[0]
    (draft,) = reading_of("\n\n".join([f"# {title}", "by Ann Roe on May 9, 2021", text, *below]) + "\n").drafts
    assert (draft.front.title, draft.front.date, draft.body.strip()) == (title, "2021-05-09", text)


def test_a_row_with_a_word_before_each_thing_may_say_the_hour_and_lead_on(reading_of) -> None:
    title, text = POSTS[0]
    row = "Published:9th May 2021 / 6:05pm Category:Housing, Cases Tags:ferry Navigation:« “The gate”The poem »"
    (draft,) = reading_of("\n\n".join([title, text, POSTS[1][1], "About this entry", row]) + "\n").drafts
    front = draft.front
    assert (front.title, front.date, front.categories, front.tags) == (
        title,
        "2021-05-09T18:05",
        ("Housing", "Cases"),
        ("ferry",),
    )


ENDS = (
    "What is asked of the court is brief\n",
    f"Source: {HOST}/files/report-of-the-inquiry.pdf\n",
    "Read also:\n\n  • A letter to our readers",
)


def test_lists_of_particulars_that_end_texts_dated_the_next_post(reading_of) -> None:
    lines = [
        f"{title}\n\n{text}\n\n{end}\n  • admin\n  • {day}\n  • No Comments\n  • Courts, News"
        for (title, text), day, end in zip(POSTS, DAYS, ENDS, strict=True)
    ]
    drafts = reading_of("\n\n".join(["Quay notes", "  • Courts", *lines, "1 2 … 9 Next"]) + "\n").drafts
    told = [(made.front.title, made.front.date, made.front.author) for made in drafts]
    assert told == [(title, iso, "admin") for title, iso in zip(TITLES, ISO, strict=True)]
