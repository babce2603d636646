"""What an editor is told of a page of which an extractor kept but a part: dots, days without a year, lines above."""

import pytest

TITLE = "Keepers of the quay at dawn"
TEXT = (
    "The boats came from the north, and many saw them from the quay, where they had waited for long, as each year, "
    "and nobody had told the families of those who were taken to the fort"
)
DOTS = "its text ends in dots; if the page cuts it short, find its whole text"
CUT = "the page cuts this post short; find its whole text"
ABOVE = "set aside above the first post: "


@pytest.mark.parametrize(
    "end", [" (...)", " (…)", "... >>>", "\n\nMore >>>>", "\n\nЧытаць далей »", " … Чытаць далей.. »"]
)
def test_what_surely_leads_to_the_rest_of_a_text_tells_that_it_is_cut(end: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 3, 2019\n\n{TEXT}{end}\n").drafts
    assert (draft.short, draft.doubts) == (True, (CUT,))


@pytest.mark.parametrize("head", ["Day: May 3, 2019\n\n{}", "Posts Tagged ‘boats’\n\n{}\n\nMay 3, 2019"])
def test_dots_end_an_excerpt_on_the_page_of_an_archive(head: str, reading_of) -> None:
    (draft,) = reading_of(f"{head.format(TITLE)}\n\n{TEXT}…\n").drafts
    assert draft.short
    assert draft.body.endswith("to the fort…\n")


@pytest.mark.parametrize("end", ["...", "…"])
def test_dots_may_end_a_text_that_the_page_cuts_short(end: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 3, 2019\n\n{TEXT}{end}\n").drafts
    assert (draft.short, draft.doubts) == (False, (DOTS,))


@pytest.mark.parametrize("text", [f"{TEXT}.\n\n{TEXT}…", "And so we wait…", f"“{TEXT}.” (…) They left."])
def test_dots_of_a_longer_or_briefer_text_tell_nothing(text: str, reading_of) -> None:
    (draft,) = reading_of(f"{TITLE}\n\nMay 3, 2019\n\n{text}\n").drafts
    assert not draft.short
    assert DOTS not in draft.doubts


@pytest.mark.parametrize("day", ["17 May", "May 17", "17 mai"])
@pytest.mark.parametrize("title", [TITLE, "Keepers of the quay? Do not be silly!", "Who keeps the quay?"])
def test_a_day_without_a_year_under_the_title_of_a_page_was_the_title(title: str, day: str, reading_of) -> None:
    (draft,) = reading_of(f"{title}\n\n{day}\n\n{TEXT}.\n\n{TEXT}.\n\nLeave a Reply\n").drafts
    assert (draft.front.title, draft.front.date) == (title, "unknown")
    assert "the day beside it says no year; put the date in" in draft.doubts


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Harbour Watch\n\n{title}\n\nMay 3, 2019", "'Harbour Watch'; if it names a tag of the posts, add it"),
        ("The watch of the harbour\n\n{title}\n\nMay 3, 2019", "if it names a tag of the posts, add it"),
        ("Latest News\n\n{title}\n\nMay 3, 2019", ""),
        ("Skip to content Skip to navigation\n\n{title}\n\nMay 3, 2019", ""),
        ("Harbour » {title}\n\n{title}\n\nMay 3, 2019", ""),
        (
            "Boats are seen at the fort, where they lie in the mud.\n\n{title}\n\nMay 3, 2019",
            "whether it is the post's",
        ),
    ],
)
def test_a_line_above_a_post_is_told_only_as_what_it_may_be(head: str, told: str, reading_of) -> None:
    made = reading_of(f"{head.format(title=TITLE)}\n\n{TEXT}.\n\n{TEXT}.\n")
    assert made.drafts[0].front.title == TITLE
    above = [doubt for doubt in made.doubts if doubt.startswith(ABOVE)]
    assert len(above) == bool(told)
    assert all(doubt.endswith(told) for doubt in above)


COMMENTS = "1. Orla\n\nI love the way in which they keep it, each year.\n\n2. Pell\n\nWe shall come as well.\n\n"


@pytest.mark.parametrize("heading", ["2 responses to “{}", "2 thoughts on “{}”"])
def test_comments_under_the_title_that_no_mark_closes_were_posts(heading: str, reading_of) -> None:
    page = f"{TITLE}\n\n>> recording <<\n\n{heading.format(TITLE)}\n\n{COMMENTS}Leave a Reply\n\nConnecting to %s\n"
    (draft,) = reading_of(page).drafts
    assert draft.front.title == TITLE
    assert "each year" not in draft.body


def test_a_sentence_that_ends_in_left_out_words_names_nobody_who_signs(reading_of) -> None:
    end = "Pour des raisons humanitaires, les autorités du port doivent (...)"
    (draft,) = reading_of(f"{TITLE}\n\nMay 3, 2019\n\n{TEXT}.\n{end}\n").drafts
    assert (draft.front.organisations, draft.short) == ((), True)


def test_a_count_of_comments_on_a_title_in_the_row_under_it_heads_no_comments(reading_of) -> None:
    posts = (
        f"{title}\n3 May 2019\n2 comments on {title}\n\n{TEXT}.\n\n{TEXT}.\n\n" for title in (TITLE, "Pilots of a fort")
    )
    assert [draft.front.title for draft in reading_of("".join(posts)).drafts] == [TITLE, "Pilots of a fort"]
