"""What rows that name a title do not: reach over posts with their own days, show hidden ones, or begin empty ones."""

import pytest

ROPE = (
    "The rope makers of the old harbour have not been paid since spring, and the quay is full of unsold rope. Their "
    "guild asked the mayor for an answer, who said that he would think about it when the boats are back."
)
BELL = (
    "Nobody has rung the bell of the customs house for a year, and the keeper says that he was told not to. He showed "
    "the letter to those who came, and they read it aloud on the steps before they went home."
)
TITLES = ("Rope makers wait", "The silent bell", "A lamp for the ferry", "Words at the weir")
DAYS = ("May 12, 2014", "May 9, 2014", "May 7, 2014", "May 2, 2014")
ISO = ("2014-05-12", "2014-05-09", "2014-05-07", "2014-05-02")
COUNTS = ("2 Comments on", "No Comments on", "3 Comments on", "1 Comment on")
TEXT = f"{ROPE}\n\n{BELL}"


def told(reading) -> list[tuple[str, str]]:
    return [(draft.front.title, draft.front.date) for draft in reading.drafts]


def page(*parts: str) -> str:
    return "\n\n".join(("Quay notes", *parts)) + "\n"


def heads(*titles: str) -> list[str]:
    return [f"{title}\n\n{day}\n\n{TEXT}" for title, day in zip(titles, DAYS, strict=False)]


LISTS = {
    "one": f"Popular posts\n\nMay 9, 2011 – 12 Comments on {TITLES[0]}",
    "several": f"Most read\n\nMay 9, 2011, 12 Comments on {TITLES[0]}\n\nMay 8, 2010, 9 Comments on {TITLES[1]}",
    "recent": f"Recent Comments\n\nJune 9, 2014 — 12 Comments on {TITLES[0]}",
    "by one": f"Recent Comments\n\nAnn on June 9, 2014: 12 comments on {TITLES[1]}",
    "calendar": f"Calendar\n\nMonday, June 9, 2014\n\nRecent\n\n{TITLES[0]}\n\n2 comments on {TITLES[0]}",
    "titled": "Popular posts\n\n"
    + "\n\n".join(
        f"{title}\n\nMay {at + 2}, 2011\n{at + 4} Comments on {title}" for at, title in enumerate(TITLES[:3])
    ),
    "entries": "Recent Posts\n\n"
    + "\n".join(f"- {title}\n  {day}, 4 Comments on {title}" for title, day in zip(TITLES, DAYS, strict=True)),
    "lines": "Recent Posts\n\n"
    + "\n".join(f"{title}\n{day}, 4 Comments on {title}" for title, day in zip(TITLES, DAYS, strict=True)),
}


@pytest.mark.parametrize("beside", LISTS)
def test_lists_beside_dated_posts_moved_their_days_and_began_empty_ones(beside: str, reading_of) -> None:
    reading = reading_of(page(*heads(*TITLES), LISTS[beside]))
    assert told(reading) == [*zip(TITLES, ISO, strict=True)]
    assert all(ROPE in draft.body and BELL in draft.body for draft in reading.drafts)


@pytest.mark.parametrize("mark", ["Private", "Protected"])
def test_a_hidden_post_was_swallowed_by_one_that_a_list_names(mark: str, reading_of) -> None:
    asks = "This post is password protected. To view it please enter your password below:\n\nPassword:"
    text = asks if mark == "Protected" else f"SECRET {ROPE}"
    first, _, third = heads(*TITLES[:3])
    reading = reading_of(page(first, f"{mark}: The letter\n\n{DAYS[1]}\n\n{text}", third, LISTS["one"]))
    assert told(reading) == [(TITLES[0], ISO[0]), (TITLES[2], ISO[2])]
    assert not any("SECRET" in draft.body or "password" in draft.body for draft in reading.drafts)


def test_a_list_of_the_latest_posts_names_a_private_one_without_its_mark(reading_of) -> None:
    posts = [
        f"{title}\n\n{day} by Ann, 2 Comments on {title}\n\n{TEXT}" for title, day in zip(TITLES, DAYS, strict=True)
    ]
    reading = reading_of(page(f"Recent\n\n{TITLES[1]}\n{TITLES[0]}", posts[0], f"Private: {posts[1]}", *posts[2:]))
    assert told(reading) == [(title, day) for title, day in zip(TITLES, ISO, strict=True) if title != TITLES[1]]


ENDS = {
    "signed": "June 9, 2012\n\nThe Rope Union\n\n3 Responses to {}",
    "signers": "9 June 2012\n\nSigned:\n\n- Quay Union\n- Ferry Federation\n- Weir Watch\n\n4 Comments on {}",
    "labelled": "May 7, 2012\n\nTags: rope, quay\n\n2 Comments on {}",
    "near": "Previous: The lamp\nApril 9, 2014\n\nNext: The weir\nMay 17, 2014\n\nOne Comment on {}",
    "before": "First published in Ferry News\nJune 3, 2012\n\n3 Comments on {}",
    "meeting": "Next meeting:\n\nJune 30, 2014\nThe Old Customs House\n\n3 Comments on {}",
    "pinged": "June 7, 2014\n\nPingback: Other notes\n\nOne Response to {}",
    "entry": "This entry was posted on Friday, June 7, 2012 at 9:10 am and is filed under News.\n\n1 Comment on {}",
}


@pytest.mark.parametrize("row", ["{}", "Posted on {} by Ann"])
@pytest.mark.parametrize("end", ENDS)
def test_a_day_within_a_text_that_a_count_ends_is_not_that_of_its_post(end: str, row: str, reading_of) -> None:
    text = f"# {TITLES[0]}\n\n{row.format(DAYS[0])}\n\n{TEXT}\n\n{ENDS[end].format(TITLES[0])}\n"
    first = reading_of(text).drafts[0]
    assert (first.front.title, first.front.date) == (TITLES[0], ISO[0])
    assert DAYS[0] not in first.body


def test_days_within_several_texts_that_counts_end_are_not_those_of_their_posts(reading_of) -> None:
    ends = [ENDS["labelled"].format(title) for title in TITLES]
    posts = [f"{post}\n\n{end}" for post, end in zip(heads(*TITLES), ends, strict=True)]
    assert told(reading_of(page(*posts))) == [*zip(TITLES, ISO, strict=True)]


MENUS = {"lines": "\n".join(TITLES[:3]), "apart": "\n\n".join(TITLES[:3]), "one": TITLES[0]}


@pytest.mark.parametrize("mark", ["", "## "])
@pytest.mark.parametrize("menu", MENUS)
def test_a_menu_of_titles_stands_over_posts_that_their_rows_lead(menu: str, mark: str, reading_of) -> None:
    facts = [*zip(TITLES, DAYS, COUNTS, strict=True)][:3]
    posts = [f"{day} · {count} {title}\n\n{mark}{title}\n\n{TEXT}" for title, day, count in facts]
    reading = reading_of(page(f"Recent Posts\n\n{MENUS[menu]}", *posts))
    assert told(reading) == [*zip(TITLES, ISO, strict=True)][:3]
    assert all(ROPE in draft.body and BELL in draft.body for draft in reading.drafts)


def test_posts_whose_links_tell_their_days_stand_beside_one_with_a_row(reading_of) -> None:
    posts = [
        f"## [{title}](https://quay.example/{day.replace('-', '/')}/{at}/)\n\n{TEXT}\n\n"
        + (f"{DAYS[at]}, 2 Comments on {title}" if at == 1 else "No comments")
        for at, (title, day) in enumerate(zip(TITLES, ISO, strict=True))
    ]
    assert told(reading_of("\n\n".join(posts))) == [*zip(TITLES, ISO, strict=True)]


def test_the_only_row_of_posts_without_days_ends_one_of_their_texts(reading_of) -> None:
    posts = [f"## {title}\n\n{TEXT}" for title in TITLES]
    posts[1] += f"\n\n{DAYS[1]}, 2 Comments on {TITLES[1]}"
    reading = reading_of("\n\n".join(posts))
    assert sum(draft.body.count(ROPE) for draft in reading.drafts) == len(TITLES)


FOOTS = [
    f"{title}\n\n{TEXT}\n\nPosted by Ann on {day}, {count} {title}"
    for title, day, count in zip(TITLES, DAYS, COUNTS, strict=True)
]


@pytest.mark.parametrize("place", [1, 2, 4])
def test_a_post_without_a_row_beside_others_that_theirs_name_was_lost(place: int, reading_of) -> None:
    reading = reading_of(page(*FOOTS[:place], f"What we ask\n\n{TEXT}", *FOOTS[place:]))
    facts = [*zip(TITLES, ISO, strict=True)]
    assert told(reading) == [*facts[:place], ("What we ask", "unknown"), *facts[place:]]
    assert all(ROPE in draft.body and BELL in draft.body for draft in reading.drafts)


@pytest.mark.parametrize(
    ("row", "end"),
    [("{}", "Updated June {}, 2015"), ("{} by Ann", "Updated June {}, 2015"), ("{} by Ann", "June {}, 2015 by Bo")],
)
def test_days_over_the_titles_of_a_page_were_not_those_of_its_posts(row: str, end: str, reading_of) -> None:
    posts = [
        f"{row.format(day)}\n\n{title}\n\n{TEXT}\n\n{end.format(at + 4)}\n\n2 Comments on {title}"
        for at, (title, day) in enumerate(zip(TITLES, DAYS, strict=True))
    ]
    assert told(reading_of(page(*posts))) == [*zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize(
    "hidden", ["SECRET " + ROPE, "This post is password protected. Enter the password to view it."]
)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_hidden_posts_between_those_that_rows_name_stay_hidden(place: int, hidden: str, reading_of) -> None:
    mark = "Private" if "SECRET" in hidden else "Protected"
    post = f"{mark}: The letter\n\n{hidden}\n\nPosted by Ann on May 1, 2014, 2 Comments on The letter"
    reading = reading_of(page(*FOOTS[:place], post, *FOOTS[place:]))
    assert told(reading) == [*zip(TITLES, ISO, strict=True)]
    assert not any("SECRET" in draft.body or "password" in draft.body for draft in reading.drafts)
