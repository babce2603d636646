"""Buttons over texts: for comments under titles whose days stand nowhere near (Twenty Twelve), and for sharing."""

import pytest

POSTS = (
    (
        "Short notes of the week",
        "On Monday the lawyer reads from the records of the court in the old school by the harbour.",
    ),
    ("The night at three", "We spoke with the family, with two neighbours and with one of those who came that night."),
    ("An open letter", "Hohenau, 31 January 2023\n\nDear Minister,\n\nwe ask you to end what is done at night."),
)
DAYS = ("31 January 2023", "20 January 2023", "5 January 2023")
TITLE, TEXT = POSTS[1][0], f"{POSTS[1][1]} {POSTS[0][1]}"
BUTTONS = ("Leave a comment", "Schreibe einen Kommentar", "发表评论", "Laisser un commentaire", "Yorum yapın")


@pytest.mark.parametrize("button", BUTTONS)
def test_titles_stand_over_buttons_and_have_their_days_from_the_list_of_the_latest(button: str, reading_of) -> None:
    page = "\n\n".join(f"{title}\n\n{button}\n\n{text}" for title, text in POSTS)
    recent = "\n".join(f"  • {title} {day}" for (title, _), day in zip(POSTS, DAYS, strict=True))
    foot = f"Search\n\nRecent Posts\n\n{recent}\n\nRecent Comments\n\n  • A reader on {POSTS[0][0]}"
    drafts = reading_of(f"The Bell\n\n  • Home\n  • About\n\nArchives: Nights\n\n{page}\n\n{foot}\n").drafts
    days = ["2023-01-31", "2023-01-20", "2023-01-05"]
    assert [(one.front.title, one.front.date) for one in drafts] == [
        (title, day) for (title, _), day in zip(POSTS, days, strict=True)
    ]


def test_buttons_under_texts_date_nothing(reading_of) -> None:
    page = "\n\n".join(
        f"{title}\n\n{day}\n\n{text}\n\nBy Ann Roe\n\nLeave a comment"
        for (title, text), day in zip(POSTS[:2], DAYS, strict=False)
    )
    drafts = reading_of(f"The Bell\n\n{page}\n").drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [
        ("Short notes of the week", "2023-01-31"),
        ("The night at three", "2023-01-20"),
    ]


SERVICES = {
    "in a row": "Facebook Twitter WhatsApp",
    "in a row, linked": "[Facebook](https://share.example/1) [Telegram](https://share.example/2)",
    "in a list under their word": "##### Condividi:\n\n- Facebook\n- Twitter\n- WhatsApp",
    "in a list under another": "Share this:\n\n  • Telegram\n  • X",
    "in lines of their own": "Facebook\n \nTwitter\n \nWhatsApp",
}


@pytest.mark.parametrize("between", ["", "[image]\n\n", "by Ann Roe 4 min read\n\n"])
@pytest.mark.parametrize("services", SERVICES)
def test_names_of_services_over_a_text_stood_in_it(services: str, between: str, reading_of) -> None:
    head = f"Quay notes\n\n{TITLE}\n\nMay 9, 2021\n\n{between}{SERVICES[services]}"
    (draft,) = reading_of(f"{head}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert draft.body.removeprefix("[image]\n\n") == f"{TEXT}\n\n{TEXT}\n"


@pytest.mark.parametrize(
    "named",
    [
        "The firms that were asked:\n\n- Facebook\n- Twitter\n- Google",
        "- Facebook\n- Twitter\n- WhatsApp",
        "Facebook, Twitter and WhatsApp were asked, and none of them answered.",
        "- Facebook: no answer\n- Twitter: no answer",
        "Telegram",
    ],
)
def test_firms_that_a_text_names_stay_in_it(named: str, reading_of) -> None:
    text = f"{TEXT}\n\n{named}\n\n{TEXT}\n"
    (draft,) = reading_of(f"Quay notes\n\n{TITLE}\n\nMay 9, 2021\n\n{text}").drafts
    assert draft.body == text
