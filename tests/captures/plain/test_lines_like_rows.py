"""Lines of a text, and posts, that look like what a page says around posts, and are none of it."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"


def read(reading_of, *parts: str) -> list[tuple[str, str]]:
    drafts = reading_of("\n\n".join(["River notes", *parts]) + "\n").drafts
    return [(draft.front.title, draft.front.date[:10]) for draft in drafts]


FIRST, SECOND, THIRD = ("Water denied", "2021-05-05"), ("Land is taken", "2021-05-12"), ("A dam is built", "2021-05-19")


def test_an_address_of_another_month_takes_no_post_its_date(reading_of) -> None:
    posts = (
        f"[Water denied]({HOST}/2021/04/water/)\n5 May 2021",
        P,
        f"[Land is taken]({HOST}/2021/05/land/)\n12 May 2021",
        Q,
    )
    assert read(reading_of, *posts) == [FIRST, SECOND]


@pytest.mark.parametrize("line", ["12 respuestas", "10 Antworten", "With one comment on what the court said:"])
def test_answers_within_a_text_end_it_nowhere(line: str, reading_of) -> None:
    posts = (
        "Water denied\n5 May 2021",
        P,
        "The minister wrote letters and got",
        line,
        Q,
        "Land is taken\n12 May 2021",
        P,
    )
    assert read(reading_of, *posts) == [FIRST, SECOND]


def test_a_day_under_a_post_needs_no_time_where_others_have_one(reading_of) -> None:
    feet = ("Water denied", P, "5 May 2021 9:15 am", "Land is taken", Q, "12 May 2021", "A dam is built", P)
    assert read(reading_of, *feet, "19 May 2021 10:20 am") == [FIRST, SECOND, THIRD]


def test_comments_under_a_short_text_are_no_post(reading_of) -> None:
    comments = f"Ann Roe\n6 May 2021 at 9:15 am\n{P}\n\nBo Lind\n7 May 2021 at 10:15 am\n{Q}"
    assert read(reading_of, "Water denied\n5 May 2021", "No water.", "2 Comments", comments) == [FIRST]


def test_times_of_a_programme_are_no_posts(reading_of) -> None:
    programme = ("Opening of the meeting\n9:30 am", P, "Reports of the groups\n10:15 am", Q)
    posts = ("Water denied\n5 May 2021 8:05 am", P, *programme, "Land is taken\n12 May 2021 9:14 am", Q)
    assert read(reading_of, *posts) == [FIRST, SECOND]


@pytest.mark.parametrize("line", ["Press Release", "Latin America", "Dear Minister,"])
def test_a_line_under_all_dates_is_no_author_unless_it_names_a_person(line: str, reading_of) -> None:
    posts = [
        f"{title}\n{day}\n{line}\n\n{text}"
        for title, day, text in (("Water denied", "5 May 2021", P), ("Land", "12 May 2021", Q))
    ]
    drafts = reading_of("\n\n".join(["River notes", *posts]) + "\n").drafts
    assert [draft.front.author for draft in drafts] == ["", ""]


DIARY = (
    "On 5 May 2021\n\nIn the morning",
    "On 5 May 2021\n\nIn Geneva",
    "El 5 de mayo de 2021\n\nEn memoria de Berta",
    "5 May 2021\n\nWritten by Ann Roe in Paris",
)


@pytest.mark.parametrize("day", DIARY)
def test_where_and_when_a_text_begins_is_no_category(day: str, reading_of) -> None:
    drafts = reading_of(f"River notes\n\nWater denied\n{day}\n\n{P}\n\nLand is taken\n{day}\n\n{Q}\n").drafts
    assert {draft.front.categories for draft in drafts} == {()}


def test_tags_under_one_list_of_other_posts_are_of_the_post(reading_of) -> None:
    others = f"Related posts\n\n- [Land is taken]({HOST}/2021/04/land/)\n- [A dam is built]({HOST}/2021/03/dam/)"
    tags = f"Tags\n\n[water]({HOST}/tag/water/) [courts]({HOST}/tag/courts/)"
    (draft,) = reading_of(f"River notes\n\nWater denied\n5 May 2021\n\n{P}\n\n{others}\n\n{tags}\n").drafts
    assert draft.front.tags == ("water", "courts")


def test_labels_that_begin_like_a_joining_word_are_whole(reading_of) -> None:
    row = "Posted on 5 May 2021 by [1]Ann Roe in [2]a luta continua, [3]e waste, [4]o mar and [5]News"
    urls = "\n".join(f"   {n}. {HOST}/category/{name}/" for n, name in enumerate("ann luta waste mar news".split(), 1))
    text = f"River notes\n\nWater denied\n\n{row}\n\n{P}\n\nReferences\n\n{urls}\n"
    (draft,) = reading_of(text).drafts
    assert draft.front.categories == ("a luta continua", "e waste", "o mar", "News")


@pytest.mark.parametrize("below", ["", "\n" + "\n".join("abcdefgh")])
def test_a_word_for_tags_with_no_labels_under_it_names_none(below: str, reading_of) -> None:
    row = "5 May 2021\n\nPosted by Ann Roe in News\n\nTags"
    (draft,) = reading_of(f"River notes\n\nWater denied\n\n{row}\n{below}\n").drafts
    assert (draft.front.categories, draft.front.tags) == (("News",), ())
