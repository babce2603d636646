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


TEXT = f"{TEXTS['long']} {TEXTS['long']}"
FOOT = (
    "Facebook\nTwitter\nWhatsApp\nPrevious articleThe ferry waits\nNext articleThe mill is sold\nThe Quay\n"
    "RELATED ARTICLES\nHarbour\nIn the winter there will be more ice, but fewer boats\nHarbour\nThe pier is closed\n"
    "Follow us\n12Followers\nLatest article\nThe mill is sold\nAnn Roe - January 19, 2020\n"
    "Written by: Ann Roe The mill that had stood above the harbour for two hundred years was sold to a company "
    "of which nobody knows anything.\nThe ferry waits\nAnn Roe - January 17, 2020\nAbout us\n"
    "The Quay is written by people of the harbour for all who want to know what happens on the old pier and behind "
    "the doors of the council.\nFollow us\nPrivacy Policy\n© The Quay\nPress the space bar. It opens the menu."
)


def test_how_other_posts_begin_kept_the_foot_of_the_page_in_a_text(reading_of) -> None:
    page = f"Home\nNews\n\nBakers walk out again\n\nJanuary 18, 2020\n\n{TEXT}\n\n{TEXT}\n\n{FOOT}\n"
    (made,) = reading_of(page).drafts
    assert made.body == f"{TEXT}\n\n{TEXT}\n"


INNER = {
    "a digest": "Other news\n\n{0}\n\nRecent news\n\n{0}",
    "entries that are sentences": "Recent news\n\n- Two men were freed.\n- A court closed.\n- The mill denied it.",
    "services": "Facebook\n\n{0}\n\nTwitter\n\n{0}\n\nWhatsApp\n\n{0}",
    "a box amid a text": "Related posts\n\nThe pier is closed\n\nThe mill is sold\n\n{0}",
}


@pytest.mark.parametrize("inner", INNER.values(), ids=INNER)
def test_what_heads_other_posts_amid_a_text_begins_no_foot(reading_of, inner) -> None:
    text = f"{TEXT}\n\n{inner.format(TEXT)}"
    menu = "Home\n\nContact\n\nPrivacy Policy\n\n© 2020 The Quay\n"
    (made,) = reading_of(f"Bakers walk out again\n\nJanuary 18, 2020\n\n{text}\n\n{menu}").drafts
    assert made.body.replace("\n", "") == text.replace("\n", "")
