"""The address of a title has the day of its post, which tells on which side of a title its date stands."""

POSTS = [
    (
        "21 February 2018",
        "2018/02/21/court-keeps-it",
        "Court keeps the fishers' complaint",
        "The court refused to close it.",
    ),
    (
        "8 February 2018",
        "2018/02/08/we-only-counted",
        "We only counted the trucks",
        "A ranger tells how the list came about.",
    ),
    ("16 January 2018", "2018/01/16/a-quarry", "A quarry without a licence", "It ran out in 2015; work did not…"),
]


def test_days_over_titles_were_those_of_the_posts_above(reading_of) -> None:
    page = "".join(
        f"Posted on {day}\n\n## [{title}](https://quay.example/{address}/)\n\n"
        f"by [Ann Roe](https://quay.example/author/ann/) | 5 min read | Filed under [News](https://quay.example/category/n/)\n\n"
        f"{text}\n\n[Read more](https://quay.example/{address}/)\n\n"
        for day, address, title, text in POSTS
    )
    drafts = reading_of(f"[Quay Notes](https://quay.example/)\n\n# Search results: quay\n\n{page}").drafts
    assert [(one.front.title, one.front.date) for one in drafts] == [
        (title, address[:10].replace("/", "-")) for _, address, title, _ in POSTS
    ]
