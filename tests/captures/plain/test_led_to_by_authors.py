"""What authors lead to by a line of their own: to read more, sources joined by a word, those who sign for others."""

import pytest

SITE = "https://quay.example"
OWN = f"{SITE}/2021/03/04/bakers-walk-out/"
BODY = (
    "The bakers of the old quarter walked out on Monday and asked for their wages.\n\n"
    "Nobody had told the families of the men who were taken to the fort at night.\n"
)
HEAD = f"[Quay notes]({SITE}/)\n\n# [Bakers walk out]({OWN})\n\nMarch 4, 2021 by [Ann Roe]({SITE}/author/ann/)\n\n"
FOOT = f"\nCategories [News]({SITE}/category/news/) [Leave a comment]({OWN}#respond)\n"


@pytest.mark.parametrize("words", ["Read more:", "**Read more:**", "Leer más:", "Weiterlesen:", "Leia mais:"])
def test_a_line_to_read_more_at_another_site_was_a_button(words: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}{BODY}\n{words} [Press council](https://press.example/bakers)\n{FOOT}").drafts
    assert [source.url for source in made.front.sources] == ["https://press.example/bakers"]
    assert (made.body, made.short) == (BODY, False)


def test_a_line_to_read_more_on_the_blog_was_where_the_post_is_cut(reading_of) -> None:
    line = f"Read more: [Ferry row]({SITE}/2021/03/01/ferry-row/)\n"
    (made,) = reading_of(f"{HEAD}{BODY}\n{line}{FOOT}").drafts
    assert [one.url for one in made.front.see_also] == [f"{SITE}/2021/03/01/ferry-row/"]
    assert (made.body, made.short) == (f"{BODY}\n{line}", False)


def test_a_line_to_read_more_of_the_post_itself_cuts_it(reading_of) -> None:
    (made,) = reading_of(f"{HEAD}{BODY}\nRead more: [Bakers walk out]({OWN})\n{FOOT}").drafts
    assert (made.body, made.short, made.front.see_also) == (BODY, True, ())


@pytest.mark.parametrize("joined", ["and", "dan", "e", "ve", "і", "en", "och", "og"])
def test_sources_joined_by_a_word_were_text(joined: str, reading_of) -> None:
    line = f"Sources: <https://press.example/a> {joined} <https://court.example/b>"
    (made,) = reading_of(f"{HEAD}{BODY}\n{line}\n{FOOT}").drafts
    assert [source.url for source in made.front.sources] == ["https://press.example/a", "https://court.example/b"]
    assert made.body == BODY


@pytest.mark.parametrize("lead", ["On behalf of the families,", "Au nom des familles :", "Im Namen der Familien,"])
def test_bodies_that_sign_on_behalf_of_others_were_no_signatories(lead: str, reading_of) -> None:
    bodies = [
        "Harbour Justice Collective (HJC) (Jamaica)",
        "Mothers of the Quay (Jamaica)",
        "Port Watch (PW) (Ireland)",
    ]
    text = "The undersigned ask the harbour office to open its files on the night of the fire.\n"
    listed = "".join(f"- {body}\n" for body in bodies)
    (made,) = reading_of(f"{HEAD}{text}\n{BODY}\n{lead}\n\n{listed}\nSource: <https://press.example/a>\n{FOOT}").drafts
    assert [body.as_ for body in made.front.organisations] == bodies


SAID = "Ines M. March 5, 2021 at 9:14 am\n\nThank you. I sent it to http://mayor.example/office today.\n\n{}\n\n"
COUNTED = {
    "{ 2 comments… read them below or add one (#respond) }": "Reply (#)",
    "{ 2 comments... read them below or [add one](#respond) }": "[Reply](#)",
    "{ 1 comment… read it below or add one }": "Reply",
    "{ 3 trackbacks }": "Reply",
}


@pytest.mark.parametrize(("counted", "reply"), COUNTED.items())
def test_comments_counted_in_braces_were_the_posts(counted: str, reply: str, reading_of) -> None:
    text = f"# Bakers walk out\n\nby ann on March 4, 2021\n\n{BODY}\nTagged as: wages\n\n{counted}\n\n"
    (made,) = reading_of(f"{text}{SAID.format(reply) * 2}Leave a Comment\n").drafts
    assert (made.body, made.front.tags, made.front.see_also) == (BODY, ("wages",), ())


def test_a_category_with_its_address_behind_was_the_first_line_of_a_text(reading_of) -> None:
    line = f"in United Nations ({SITE}/category/united-nations/)"
    text = f"Bakers walk out\n\nby ann on March 4, 2021\n\n{line}\n\n{BODY}\nhttps://press.example/a\n"
    (made,) = reading_of(text).drafts
    assert (made.front.categories, made.body) == (("United Nations",), BODY)
