"""Lists of a blog's latest posts under the numbers of an archive's pages, which name its posts once more (Blocksy)."""

import pytest

POSTS = (
    ("Chronicle of an eviction in the lower town", "22 July 2021", "2021-07-22"),
    ("Statement on the four who were taken away", "19 July 2021", "2021-07-19"),
)
OTHERS = (
    ("Judge finds no crime in the defence of a river", "3 August 2021"),
    ("National prize for the lawyer of the valley", "3 August 2021"),
    ("July in numbers: eleven attacks", "1 August 2021"),
)
BEGUN = (
    "we tell hour by hour what happened, from the films, the\n    words of those who stood there and the papers. […]"
)


def _entry(title: str, day: str) -> str:
    text = f"On “{title[:9]}” {BEGUN}".replace("\n    ", "\n")
    return f"{title}\n\n[t]\n\n{text}\n\n  • Ann Roe\n  • {day}\n  • No Comments"


@pytest.mark.parametrize("count", [1, 2])
def test_posts_over_a_list_that_begins_all_texts_again_are_those_of_the_page(count: int, reading_of) -> None:
    own = [f"  • Reports\n\n{_entry(title, day)}" for title, day, _ in POSTS[:count]]
    listed = [
        f"  • {title}{day}\n    On “{title[:9]}” {BEGUN}"
        for title, day in (*OTHERS, *((title, day) for title, day, _ in POSTS))
    ]
    page = ["The Bell\n\n  • Home\n  • About", "Monthly Archives: July 2021", *own, "12\nNext", "\n".join(listed)]
    drafts = reading_of("\n\n".join([*page, "Copyright © 2023 - Theme by Blocksy\n"])).drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [(title, iso) for title, _, iso in POSTS[:count]]
