"""Words that lead on at the end of a post, whose link leads to another site: they name a source, nothing is cut."""

import pytest

BLOG, TEXT = "https://quay.example/2015/02/09/a-chair/", "There was none. She stood for five hours in the corridor."
WORDS = ("Read more", "Continue reading at the Witness", "Read the full statement →", "Lire la suite", "Weiterlesen")
FORMS = {
    "Markdown": "## [A chair for the cook]({blog})\n\nFebruary 9, 2015\n\n{text}\n\n[{words}]({url})\n",
    "a text browser": (
        "[1]A chair for the cook\n\n   February 9, 2015\n\n   {text}\n\n   [2]{words}\n\n"
        "References\n\n   1. {blog}\n   2. {url}\n"
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", WORDS)
def test_such_a_link_is_a_source(words: str, form: str, reading_of) -> None:
    url = "https://witness.example/statement"
    (made,) = reading_of(FORMS[form].format(blog=BLOG, text=TEXT, words=words, url=url)).drafts
    assert ([one.url for one in made.front.sources], made.short, made.body.strip()) == ([url], False, TEXT)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", WORDS)
def test_one_to_the_post_itself_says_that_it_is_cut_short(words: str, form: str, reading_of) -> None:
    (made,) = reading_of(FORMS[form].format(blog=BLOG, text=TEXT, words=words, url=f"{BLOG}#more-3")).drafts
    assert (made.front.sources, made.short, made.body.strip()) == ((), True, TEXT)
