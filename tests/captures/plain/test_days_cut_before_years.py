"""Days in rows of links that a tool broke before their years."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

SITE = "https://quay.example"
ISO = ["2021-02-19", "2021-02-11", "2021-01-28"]
DAYS = {
    "en": ("February 19,", "February 11,", "January 28,"),
    "es": ("19 de febrero de", "11 de febrero de", "28 de enero de"),
    "de": ("19. Februar", "11. Februar", "28. Januar"),
}


def _page(lang: str, row: str) -> str:
    posts = []
    for at, ((title, text), day) in enumerate(zip(POSTS, DAYS[lang], strict=True)):
        posts.append(f"### [{title}]({SITE}/p{at}/)\n\n{row.format(day=day, site=SITE)}\n\n{text}\n")
    return "# Quay Notes\n\n" + "\n".join(posts) + "\n[Older posts](/page/2/)\n"


@pytest.mark.parametrize("lang", DAYS)
@pytest.mark.parametrize(
    "row",
    [
        "[Courts]({site}/category/courts/)[Vera\nQuist]({site}/vera/) - {day}\n2021[3]({site}/a-\npost/#respond)",
        "[Vera\nQuist]({site}/author/vera/) | {day}\n2021 | [3\nComments]({site}/a-post/#respond)",
    ],
)
def test_a_day_is_read_whole_that_a_tool_broke_before_its_year(lang: str, row: str, reading_of) -> None:
    made = reading_of(_page(lang, row)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [*zip(TITLES, ISO, strict=True)]
