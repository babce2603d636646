"""Names of parts of a page in one word with capital letters, as systems write them that are made of components."""

import pytest
from tests.captures import onepost

PAGE = """<html><head><title>The Linden</title>
<link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head><body><div class="BlogPost">
<article><div class="{title}">A quiet morning</div><p class="{day}">5 March 2016 in the hall</p>
<p class="{writer}">Nino Kapa</p><div class="{text}"><p>It began.</p>{inner}</div></article></div></body></html>"""
NAMES = {
    "humps": ("postTitle", "postDate", "authorName", "ArticleBody"),
    "elements of blocks": ("Story__postTitle", "Story__PostDate", "Story__AuthorName", "Story__articleBody"),
    "small": ("post-title", "post-date", "author-name", "article-body"),
}


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES)
def test_names_of_parts_were_not_known_with_capital_letters(names: tuple[str, str, str, str]) -> None:
    title, day, writer, text = names
    (draft,) = onepost.proved(PAGE.format(title=title, day=day, writer=writer, text=text, inner=""))
    front = draft.front
    assert (front.title, front.date, front.author) == ("A quiet morning", "2016-03-05", "Nino Kapa")
    assert draft.body == "It began.\n"


@pytest.mark.parametrize("name", ["Report__AuthorBox", "articleFooter", "shareButtons", "author-box"])
def test_what_is_the_page_s_by_such_a_name_was_text(name: str) -> None:
    inner = f'<div class="{name}"><p>Nino Kapa writes of courts.</p></div>'
    page = PAGE.format(title="post-title", day="post-date", writer="author-name", text="article-body", inner=inner)
    assert onepost.proved(page)[0].body == "It began.\n"
