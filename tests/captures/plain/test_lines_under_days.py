"""Lines right under the day of each post: the day of its change, who wrote it, its labels, how many comments it has."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES


@pytest.mark.parametrize("gap", ["\n", "\n\n\n\n"])
@pytest.mark.parametrize("later", [0, 2])
def test_the_day_of_a_change_under_that_of_each_post_and_apart_from_it_was_a_post(gap: str, later: int, reading_of):
    rows = [
        gap.join(
            [
                "Courts",
                title,
                f"{text[:60]}…",
                "by",
                "Ana Roe",
                f"March {9 - at}, 2021",
                f"March {9 - at + later}, 2021",
            ]
        )
        for at, (title, text) in enumerate(POSTS)
    ]
    drafts = reading_of("Slate Bench\n\n" + (gap * 2).join(rows) + "\n\nLoad more posts\n").drafts
    told = [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts]
    assert told == [(title, f"2021-03-0{9 - at}", "Ana Roe") for at, (title, _) in enumerate(POSTS)]


@pytest.mark.parametrize("counts", [("1 Comment", "No Comments", "3 Comments"), ("1 комментарий",) * 3])
@pytest.mark.parametrize("names", [("Ana Roe", "admin", "Ana Roe"), ("Редакция", "Вера Лугова", "Редакция")])
def test_a_name_over_a_count_of_comments_under_a_day_was_of_the_text(counts, names, reading_of) -> None:
    rows = [
        f"{title}\n\n March {9 - at}, 2021\n {name}\n {count}\n\n\n{text} {text}\n\n\n"
        for at, ((title, text), name, count) in enumerate(zip(POSTS, names, counts, strict=True))
    ]
    drafts = reading_of("Slate Bench\n\nHome\nAbout\n\n" + "\n".join(rows)).drafts
    assert [(draft.front.title, draft.front.author) for draft in drafts] == list(zip(TITLES, names, strict=True))
    assert [draft.body.strip() for draft in drafts] == [f"{text} {text}" for _, text in POSTS]


THIRTEEN = (
    ("Letters\n, \nCourts\nquays\n, \nferries\nAna Roe", ("Letters", "Courts"), ("quays", "ferries")),
    ("Courts\nferries\nAna Roe", ("Courts",), ("ferries",)),
    ("Courts\n, \nPress\nquays\nAna Roe", ("Courts", "Press"), ("quays",)),
)


@pytest.mark.parametrize("gap", ["\n", "\n\n\n\n\n"])
@pytest.mark.parametrize("begun", ["", "To the Mayor of the Quay"])
def test_labels_and_a_name_under_a_day_were_of_the_text(gap: str, begun: str, reading_of) -> None:
    texts = [gap.join(filter(None, [begun * (at == 0), text, POSTS[at - 1][1]])) for at, (_, text) in enumerate(POSTS)]
    rows = [
        f"{title}{gap}March {9 - at}, 2021\n{labels[0]}{gap}{text}"
        for at, (title, labels, text) in enumerate(zip(TITLES, THIRTEEN, texts, strict=True))
    ]
    drafts = reading_of(
        f"Slate Bench{gap}" + f"{gap}Leave a comment{gap}".join(rows) + f"{gap}Leave a comment\n"
    ).drafts
    told = [(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts]
    assert told == [("Ana Roe", categories, tags) for _, categories, tags in THIRTEEN]
    assert ["".join(draft.body.split()) for draft in drafts] == ["".join(text.split()) for text in texts]


@pytest.mark.parametrize("row", ["Ann Roe -- {}", "Ann Roe, {}", "Ann Roe ({})", "Ann Roe {}"])
def test_a_name_of_two_words_before_each_day_was_left_out(row: str, reading_of) -> None:
    posts = [f"{title}\n\n{row.format(day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of("Slate Bench\n\nHome\nAbout\n\n" + "\n\n".join(posts) + "\n").drafts
    told = [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts]
    assert told == [(title, iso, "Ann Roe") for title, iso in zip(TITLES, ISO, strict=True)]


@pytest.mark.parametrize("town", ["New York", "Hong Kong", "Addis Ababa", "Sri Lanka"])
def test_where_posts_were_written_is_no_author(town: str, reading_of) -> None:
    posts = [f"{title}\n\n{town}, {day}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of("Slate Bench\n\nHome\nAbout\n\n" + "\n\n".join(posts) + "\n").drafts
    assert [(draft.front.date, draft.front.author) for draft in drafts] == [(iso, "") for iso in ISO]


FEET = (
    "Posted on {} 19:00 by Ann Roe • Category: Courts • Tags: quays, nets • Leave a comment",
    "Posted on {} 19:00 by Ann Roe • Category: Courts • Tags: quays, nets • Leave a\ncomment",
    "Diposkan pada {} oleh Ann Roe • Kategori: Courts • Tag: quays, nets • Tinggalkan komentar",
    "Posted on {} by Ann Roe in Courts | Tags: quays, nets | Leave a comment",
)


@pytest.mark.parametrize(("head", "foot"), [*(("{}", foot) for foot in FEET), ("Ann Roe — {}", FEET[0])])
def test_a_row_at_the_end_of_posts_that_says_their_days_again_was_of_the_text(head: str, foot: str, reading_of) -> None:
    posts = [
        f"{title}\n\n{head.format(day)}\n\n{text}\n\n{POSTS[at - 1][1]}\n\n{foot.format(day)}"
        for at, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True))
    ]
    drafts = reading_of("Slate Bench\n\nHome\nAbout\n\n" + "\n\n".join(posts) + "\n").drafts
    told = [(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts]
    assert told == [("Ann Roe", ("Courts",), ("quays", "nets"))] * len(POSTS)
    assert [draft.body.strip() for draft in drafts] == [
        f"{text}\n\n{POSTS[at - 1][1]}" for at, (_, text) in enumerate(POSTS)
    ]
