"""Texts of pages at whose foot the name of the blog stands again, and what it is made with."""

from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

LINKS = "About", "Contact", "Privacy Policy", "Facebook"
POST = [line for (title, text), day in zip(POSTS, DAYS, strict=True) for line in (f"## {title}", day, text)]


def test_the_name_of_the_blog_with_a_link_to_its_root_is_no_source_of_the_last_post(reading_of) -> None:
    entries = "\n\n".join(
        f"   [{at}]{title}\n   {day}\n   {text}"
        for at, ((title, text), day) in enumerate(zip(POSTS, DAYS, strict=True), 2)
    )
    listed = [*(f"https://quay.example/2021/{at}/a/" for at in range(3)), "https://quay.example/"]
    foot = "   [5]Quay notes\n\nAbout\n\n     * Team\n     * Contact us\n\n   Designed with WordPress\n"
    numbered = "\n".join(f"   {at}. {url}" for at, url in enumerate(["https://quay.example/", *listed], 1))
    drafts = reading_of(f"   [1]Quay notes\n\n{entries}\n\n{foot}\nReferences\n\n{numbered}\n").drafts
    assert [(made.front.title, made.front.date, made.front.sources) for made in drafts] == [
        (title, iso, ()) for title, iso in zip(TITLES, ISO, strict=True)
    ]
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_a_wrapped_name_of_the_blog_and_its_maker_are_no_part_of_the_last_post(reading_of) -> None:
    name = '<a href="https://quay.example" target="_self" rel="home">Letters from the\nold quay</a>'
    foot = "\n".join(f"- [{link}](#)" for link in LINKS)
    maker = 'Designed with\n<a href="https://wordpress.org" rel="nofollow">WordPress</a>'
    drafts = reading_of("\n\n".join([name, *POST, name, "## About", foot, maker]) + "\n").drafts
    assert [(made.front.title, made.front.sources) for made in drafts] == [(title, ()) for title in TITLES]
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]


def test_a_source_on_a_host_of_makers_of_sites_stays_one(reading_of) -> None:
    page = [*POST, "https://wordpress.org/news/2021/05/a-court/"]
    assert [one.url for one in reading_of("\n\n".join(page) + "\n").drafts[-1].front.sources] == [page[-1]]
