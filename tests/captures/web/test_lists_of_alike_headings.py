"""Lists of posts that nothing marks and dates: headings of one level, each all a link, with a text under each."""

import pytest
from tests.captures import promises

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

POSTS = {
    "Fishers wait for an answer": "The council met behind closed doors, and the fishers waited outside for six hours.",
    "Letters to the minister go unread": "Three of those who wrote have had no answer for a year, and nobody says why.",
    "A court sends a witness away": "The lawyers had asked for all three of them, and the judge heard only two.",
}
SHAPES = {
    "flat": '<h2><a href="{href}">{title}</a></h2><p>{text}</p>',
    "in boxes": '<div><h2><a href="{href}">{title}</a></h2><p>{text}</p></div>',
    "in a list": '<li><h3><a href="{href}">{title}</a></h3><p>{text}</p></li>',
    "in links": '<a href="{href}"><img src="/a.jpg" alt=""><h3>{title}</h3><p>{text}</p></a>',
}
ABOUT = '<div id="sidebar"><h2>About us</h2><p>We write of the harbour.</p></div>'
SAID = "<p>" + "We chose some of what we wrote this year, and say why it should be read again. " * 4 + "</p>"
NONE = {
    "a text over them": (f"<title>Again</title><h1>Again</h1>{SAID}", "/stories/"),
    "a day over them": ("<title>Again</title><h1>Again</h1><p>4 May 2020</p>", "/stories/"),
    "a page of one post": ('<meta property="og:type" content="article"><h1>Again</h1>', "/stories/"),
    "another site": (
        '<link rel="canonical" href="https://linden.example/reading"><h1>Reading</h1>',
        "https://quay.example/stories/",
    ),
    "what a firm sells": ("<h1>Harbour Ltd</h1>", "/services/"),
    "what a site is for": ("<h1>Harbour Watch</h1>", "/our-work/"),
}


def _rows(shape: str, folder: str = "/stories/") -> str:
    told = enumerate(POSTS.items())
    return "".join(shape.format(href=f"{folder}{at}/", title=title, text=text) for at, (title, text) in told)


def _titles(page: str) -> list[str]:
    octets = page.encode()
    reading = splitting.read(octets, Registry())
    assert [*promises.unsound(octets, reading), *promises.unproved(octets, reading)] == []
    return [draft.front.title for draft in reading.drafts]


@pytest.mark.parametrize("shape", SHAPES)
def test_headings_of_one_level_that_all_lead_to_pages_of_the_site_are_posts(shape: str) -> None:
    page = f"<html><body><h1>Harbour Watch</h1><div>{_rows(SHAPES[shape])}</div>{ABOUT}</body></html>"
    assert _titles(page) == [*POSTS]


@pytest.mark.parametrize("why", NONE)
def test_headings_that_lead_on_within_one_text_part_it_and_are_no_posts(why: str) -> None:
    head, folder = NONE[why]
    assert len(_titles(f"<html><body>{head}{_rows(SHAPES['flat'], folder)}</body></html>")) == 1
