"""The foot of a page under a post's sources: accounts of whoever keeps the blog, and what the site is made with."""

import pytest
from tests.captures.threeposts import DAYS, SENTENCES, SITE, TITLES

CITED = "https://desk.example/2021/rope/"
ACCOUNTS = "- [quaydesk](https://github.com/quaydesk)\n- [quay\\_desk](https://www.twitter.com/quay_desk)"
NAMED = "## Quay notes\n\n- Quay notes\n- [desk@quay.example](mailto:desk@quay.example)"
THEMES = (
    "Using the [Jekyll](https://jekyllrb.com) theme [Chirpy](https://github.com/quay/jekyll-theme-chirpy).",
    "Using the [Jekyll](https://jekyllrb.com) theme\n[Chirpy](https://github.com/quay/jekyll-theme-chirpy).",
    "[Hugo](https://gohugo.io/) & [PaperMod](https://github.com/quay/hugo-PaperMod/)",
)


def sources(reading_of, foot: str) -> list[str]:
    top = f"[Quay notes]({SITE}/)\n\n# {TITLES[0]}\n\n{DAYS[0]}\n\n" + "\n\n".join(SENTENCES)
    drafts = reading_of(f"{top}\n\nSources:\n\n- [The desk]({CITED})\n\n{foot}\n").drafts
    return [source.url for draft in drafts for source in draft.front.sources]


@pytest.mark.parametrize("foot", [f"{NAMED}\n\n{ACCOUNTS}\n\nA record of the harbour", *THEMES])
def test_what_the_foot_of_a_page_leads_to_was_a_source(foot: str, reading_of) -> None:
    assert sources(reading_of, foot) == [CITED]


@pytest.mark.parametrize("url", ["https://github.com/quay/bells/", "https://twitter.com/quay/status/1"])
def test_what_someone_keeps_or_said_there_is_a_source(url: str, reading_of) -> None:
    assert sources(reading_of, f"- [The keeper of the bell]({url})") == [CITED, url]


@pytest.mark.parametrize(("back", "on"), [("Előző", "Következő"), ("Vorige", "Volgende"), ("Prev", "Next")])
def test_posts_before_and_after_behind_a_word_without_space_were_further_reading(
    back: str, on: str, reading_of
) -> None:
    beside = f"{back}[{TITLES[1]}]({SITE}/2021/05/04/row/)\n\n{on}[{TITLES[2]}]({SITE}/2021/05/14/archive/)"
    top = f"[Quay notes]({SITE}/)\n\n# {TITLES[0]}\n\n{DAYS[0]}\n\n" + "\n\n".join(SENTENCES)
    drafts = reading_of(f"{top}\n\n{beside}\n\n[Ann Roe]({SITE}/author/ann/)\n\nShe keeps the bell.\n").drafts
    assert [(draft.front.title, draft.front.see_also) for draft in drafts] == [(TITLES[0], ())]
