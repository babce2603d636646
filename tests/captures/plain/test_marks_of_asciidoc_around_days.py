"""Days that AsciiDoc writes in links, or that stand behind long addresses in other markups."""

import pytest
from tests.captures.threeposts import SENTENCES

from muniment.captures.splitting import read
from muniment.vocabularies.registry import Registry

SLUG = "salt-and-wind-" * 14
ADDRESS = "https://quay.example"
ASCIIDOC = f"""\
=== {ADDRESS}/2012/05/04/{{slug}}/[Salt and wind on the quay]

Posted on {ADDRESS}/2012/05/04/{{slug}}/[May 4&#44; 2012] by {ADDRESS}/author/roe/[Ann Roe]

They wrote to the court and waited for a very long time, as they had in March.

=== {ADDRESS}/2012/05/01/two/[Two boats]

Posted on {ADDRESS}/2012/05/01/two/[May 1&#44; 2012] by {ADDRESS}/author/roe/[Ann Roe]

Nothing was said about the two boats that had been taken from the quay in April.
"""
ORG = f"""\
** [[{ADDRESS}/2012/05/04/{{slug}}/][Salt and wind on the quay]]

Posted on [[{ADDRESS}/2012/05/04/{{slug}}/][May 4, 2012]] by [[{ADDRESS}/author/roe/][Ann Roe]]

They wrote to the court and waited for a very long time, as they had in March.

** [[{ADDRESS}/2012/05/01/two/][Two boats]]

Posted on [[{ADDRESS}/2012/05/01/two/][May 1, 2012]] by [[{ADDRESS}/author/roe/][Ann Roe]]

Nothing was said about the two boats that had been taken from the quay in April.
"""


@pytest.mark.parametrize("slug", ["salt", SLUG])
@pytest.mark.parametrize("text", [ASCIIDOC, ORG], ids=["asciidoc", "org"])
def test_a_day_in_a_link_that_leads_far_or_with_the_sign_for_a_comma_dated_no_post(text: str, slug: str) -> None:
    drafts = read(text.replace("{slug}", slug).encode(), Registry()).drafts
    assert [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts] == [
        ("Salt and wind on the quay", "2012-05-04", "Ann Roe"),
        ("Two boats", "2012-05-01", "Ann Roe"),
    ]


@pytest.mark.parametrize("title", [f"{ADDRESS}/2012/05/{{}}/post/[[.underline]#{{}}#]", "[.title-{}]#{}#"])
def test_the_marks_of_words_in_a_class_of_their_own_were_part_of_titles(title: str) -> None:
    told = f"{SENTENCES[0]}\n\n{SENTENCES[1]}"
    posts = (("04", "Salt and wind on the quay", "May 4, 2012"), ("01", "Two boats of old", "May 1, 2012"))
    parts = (f"=== {title.format(day, words)}\n\n{date}\n\n{told}\n\n" for day, words, date in posts)
    reading = read(("== Quay notes\n\n" + "".join(parts) + "link:/feed[RSS]\n").encode(), Registry())
    facts = [(made.front.title, made.front.date) for made in reading.drafts]
    assert facts == [("Salt and wind on the quay", "2012-05-04"), ("Two boats of old", "2012-05-01")]
