"""The title of a post that lynx names above its page, among the feeds of the blog: that of its comments."""

import pytest

TITLE, PICTURE = "A day of the dockers: bread and cranes", "A day of the dockers in the lower town"
TEXT = "\n".join(
    f"   The dockers of pier {number} found the crane locked again in the lower\n"
    "   town, and that day the master, who had promised to open it before\n"
    "   noon, came two hours late with a key that fitted no lock; nobody\n"
    "   could say who had changed it, or why, or what the crews should do"
    for number in range(1, 5)
)
FEEDS = {
    "English": "#[1]The Bell » Feed [2]The Bell » Comments Feed [3]The Bell » {} Comments\n   Feed [4]alternate",
    "German": "#[1]The Bell » Feed [2]The Bell » Kommentar-Feed [3]The Bell »\n   {} Kommentar-Feed [4]alternate",
}


@pytest.mark.parametrize("feeds", FEEDS.values(), ids=FEEDS)
def test_a_link_of_a_picture_under_the_title_that_the_feed_of_comments_names_was_the_title(feeds, reading_of) -> None:
    begun = "   It was the first day of the week and nobody had slept since the bells"
    text = f"{TITLE}\n\n   [5]{PICTURE}\n\n{begun}\n{PICTURE}\n{TEXT}"
    (made,) = reading_of(f"   {feeds.format(TITLE)}\n\n{text}\n").drafts
    assert made.front.title == TITLE
