"""Readers' comments that LiveJournal dates to the second, under a post that says its day in another way."""

import pytest
from tests.captures.threeposts import SENTENCES

TITLE = "The librarian is held"
POST = f"{TITLE}\n\n{{day}}\nnorth_watch\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n"
EN = "marsh_hen\n\nDecember 6 2011, 15:00:37 UTC{ago}\n\nThank you for writing of it.\n\nReply Thread\n\n"
RU = "**morozko**\n6 декабря 2011, 15:00:37 UTC\n\nСпасибо, что пишете об этом.\n\nОтветить Ветвь дискуссии\n\n"
MORE = "olga_v\n\n6 December 2011, 15:01:07 UTC\n\nI rang them, and nobody answers.\n\nReply Thread\n"


@pytest.mark.parametrize(
    "page",
    [
        POST.format(day="6 December 2011, 14:02") + "1 comment\n\n" + EN.format(ago=""),
        POST.format(day="Dec. 6th, 2011 02:02 pm") + EN.format(ago=" 14 years ago") + MORE,
        POST.format(day="6 декабря 2011, 14:02") + "7 комментариев\n" + RU + MORE,
        POST.format(day="6 декабря 2011, 14:02") + "Предыдущая запись Следующая запись\n\n" + RU + MORE,
    ],
)
def test_who_comments_to_the_second_is_no_title(page: str, reading_of) -> None:
    made = reading_of(page).drafts
    assert [(one.front.title, one.front.date) for one in made] == [(TITLE, "2011-12-06T14:02")]
    assert not {"Thank", "Спасибо"} & {*made[0].body.split()}


def test_a_moment_that_a_text_names_to_the_second_ends_it_not(reading_of) -> None:
    page = f"{TITLE}\n\n6 December 2011\n\n{SENTENCES[0]}\n\n6 December 2011, 15:00:37 UTC\n\n{SENTENCES[1]}\n"
    (made,) = reading_of(page).drafts
    assert SENTENCES[1] in made.body


def test_moments_of_a_log_in_a_text_were_those_of_readers(reading_of) -> None:
    shut, open_ = ("6 December 2011, 15:00:37 UTC", "6 December 2011, 15:04:11 UTC")
    log = f"Log of the night\n\n{shut}\n\nThe gate was shut.\n\n{open_}\n\nIt was open again."
    (made,) = reading_of(f"{TITLE}\n\n7 December 2011\n\n{SENTENCES[0]}\n\n{log}\n\n{SENTENCES[1]}\n").drafts
    assert made.body == f"{SENTENCES[0]}\n\n{log}\n\n{SENTENCES[1]}\n"
