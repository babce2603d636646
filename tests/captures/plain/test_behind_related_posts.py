"""A post under the foot of another, whose related posts its page names, is none of those."""

import pytest

RELATED = "Related\n\nOld news from the pier\n\nWhat the harbour said.\n\nApril 5, 2014\n\nIn “News”\n\n"
SHARED = "Share this:\n\n  • Twitter\n  • Facebook\n\nLike this:\n\nLike Loading...\n\n"
TEXTS = {
    "long": "The bell of the weavers was carried off by night, and the guard of the hall saw nobody in the street.",
    "short": "The bell is gone.",
    "Chinese": "钟楼的钟被偷走了，守夜人什么也没看见。",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_post_behind_related_ones_was_lost(reading_of, text) -> None:
    posts = (("A bell is stolen from the hall", "August 5, 2020"), ("Bakers walk out again", "July 11, 2020"))
    page = "".join(
        f"{title}\n\nPosted on {day} by Ann Roe\nReply\n\n{text}\n\n{text}\n\n{SHARED}{RELATED}"
        "Posted in News | Tagged bells, bread | Leave a reply\n\n"
        for title, day in posts
    )
    reading = reading_of(f"The Quay\n\nTag Archives: bells\n\n{page}")
    assert [(post.front.title, post.front.date) for post in reading.drafts] == [
        ("A bell is stolen from the hall", "2020-08-05"),
        ("Bakers walk out again", "2020-07-11"),
    ]
    assert [post.front.tags for post in reading.drafts] == [("bells", "bread")] * 2
