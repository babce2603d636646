"""What is shown to one who is logged in alone is private, and so are addresses that stand in other letters."""

import pytest
from tests.captures import onepost

from muniment.captures import privacy, splitting
from muniment.captures.drafts import reading
from muniment.vocabularies.registry import Registry

PAGE = onepost.FORMS["page"]("<p>The ferry was stopped at the quay.</p>")
LISTED = '<aside class="widget"><ul><li><a href="https://linden.example/2020/01/02/x/">{}</a></li></ul></aside>'
MAIL, NUMBER = "it holds an e-mail address", "it holds an IP address"


def private(page: str) -> tuple[str, ...]:
    """Return why a page is private."""
    return tuple(dict.fromkeys((*privacy.reasons(page), *splitting.read(page.encode(), Registry()).private)))


@pytest.mark.parametrize("title", ["Private: The list", "Privat: Die Liste", "Privé : la liste", "Protected: The list"])
def test_a_page_was_copied_that_lists_a_private_post_beside_its_own(title: str) -> None:
    assert private(PAGE.replace("</body>", f"{LISTED.format(title)}</body>")) == (reading.POSTS,)
    assert private(PAGE.replace("</body>", f"{LISTED.format('Open: The list')}</body>")) == ()


@pytest.mark.parametrize(
    ("plain", "seen"),
    [
        ('class="single single-post"', 'class="single single-post logged-in"'),
        ("</body>", '<p>Cy. <a href="/wp-login.php?action=logout&amp;_wpnonce=1">Bye</a></p></body>'),
    ],
)
def test_a_page_was_copied_that_was_saved_while_logged_in(plain: str, seen: str) -> None:
    assert plain in PAGE
    assert private(PAGE.replace(plain, seen)) == (reading.LOGGED_IN,)


def test_an_address_that_a_script_makes_readable_was_copied() -> None:
    hidden = (
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="543731357a31">[email protected]</a>'
    )
    assert private(PAGE.replace("</body>", f"{hidden}</body>")) == (MAIL,)
    linked = '<a href="/cdn-cgi/l/email-protection#543731357a31">Write</a>'
    assert private(PAGE.replace("</body>", f"{linked}</body>")) == (MAIL,)


@pytest.mark.parametrize("number", ["2001:db8:85a3::8a2e:370:7334", "2001:db8::ff00:42:8329", "2001:db8::7"])
def test_numbers_of_which_groups_are_left_out_were_copied(number: str) -> None:
    assert private(PAGE.replace("</body>", f"<p>Seen from {number}.</p></body>")) == (NUMBER,)


@pytest.mark.parametrize("words", ["12:30:45", "Ace::Bed", "std::vector", "a::b", "00:1B:44:11", "2:3:4"])
def test_times_and_words_of_programs_are_no_numbers_of_machines(words: str) -> None:
    assert private(PAGE.replace("</body>", f"<p>It says {words} here.</p></body>")) == ()


@pytest.mark.parametrize(("mark", "posts"), [("status-publish", 1), ("status-private", 0)])
def test_a_post_that_its_blog_has_as_public_was_left_out_for_the_first_word_of_its_title(mark: str, posts: int) -> None:
    page = PAGE.replace('class="hentry', f'class="hentry post-7 {mark}')
    page = page.replace(onepost.TITLE, f"Private: {onepost.TITLE}")
    assert len(splitting.read(page.encode(), Registry()).drafts) == posts
