"""The address of a post in a line of its own at its head, as people note it who copy a text: it is the permalink."""

import pytest

POSTS = (
    (
        "Bus station for sale",
        "March 3, 2017",
        "2017/03/03/bus-station-sale",
        "The clock is for sale, with the benches.",
    ),
    ("Sleeping rough", "February 27, 2017", "2017/02/27/sleeping-rough-by-law", "A by-law of 1911 forbids it."),
)
FORMS = {
    "under the day": "{title}\n{day}\n{url}\n\n{text}\n\n",
    "under the title": "{title}\n{url}\n{day}\n\n{text}\n\n",
    "over the title": "{url}\n\n{title}\n\n{day}\n\n{text}\n\n",
    "behind a word for it": "{title}\n{day}\nLink: {url}\n\n{text}\n\n",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("many", [1, 2])
def test_such_an_address_is_that_of_the_post_and_no_text(many: int, form: str, reading_of) -> None:
    posts = [(title, day, f"https://quay.example/{path}/", text) for title, day, path, text in POSTS[:many]]
    page = "".join(FORMS[form].format(title=title, day=day, url=url, text=text) for title, day, url, text in posts)
    drafts = reading_of(page).drafts
    assert [(made.front.title, made.front.permalink, made.body.strip()) for made in drafts] == [
        (title, f"/{path}/", text) for title, _, path, text in POSTS[:many]
    ]
    assert not any(made.front.sources or made.front.see_also for made in drafts)


def test_an_address_of_another_day_or_of_other_words_stays_in_the_text(reading_of) -> None:
    for path in ("2017/03/04/bus-station-sale", "2017/03/03/a-ferry-row"):
        (made,) = reading_of(f"{POSTS[0][0]}\nMarch 3, 2017\nhttps://quay.example/{path}/\n\n{POSTS[0][3]}\n").drafts
        assert path in made.body


@pytest.mark.parametrize("label", ["Title: ", "Titre : ", "**Title:** ", "العنوان: "])
def test_the_word_for_a_title_before_it_is_none_of_it(label: str, reading_of) -> None:
    page = "".join(f"{label}{title}\nDate: {day}\nAuthor: Ann Roe\n\n{text}\n\n" for title, day, _, text in POSTS)
    assert [made.front.title for made in reading_of(page).drafts] == [title for title, _, _, _ in POSTS]


def test_addresses_of_several_sites_are_sources_though_titles_and_days_agree(reading_of) -> None:
    sites = ("https://paper.example", "https://court.example")
    posts = [(title, day, f"{site}/{path}/", text) for site, (title, day, path, text) in zip(sites, POSTS, strict=True)]
    page = "".join(f"{title}\n{day}\n\n{text}\n\n{url}\n\n" for title, day, url, text in posts)
    drafts = reading_of(page).drafts
    assert [[one.url for one in made.front.sources] for made in drafts] == [[url] for _, _, url, _ in posts]
    page = "".join(FORMS["under the day"].format(title=one[0], day=one[1], url=one[2], text=one[3]) for one in posts)
    assert all(made.by_rule for made in reading_of(page).drafts)
