"""What shortcodes show to members only stands in no post of an export: its blog's other forms do not have it either."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger
from muniment.captures.drafts import reading
from muniment.captures.structured import unshown
from muniment.vocabularies.registry import Registry

TAGS = [
    ("[private]", "[/private]"),
    ('[private role="editor"]', "[/private]"),
    ('[restrict userlevel="editor"]', "[/restrict]"),
    ("[is_logged_in]", "[/is_logged_in]"),
    ('[membership level="2"]', "[/membership]"),
    ("[s2If current_user_can(access_s2member_level1)]", "[/s2If]"),
    ('[members_access role="editor"]', "[/members_access]"),
    ('[ppwp passwords="one two"]', "[/ppwp]"),
    ('[lock id=4 password="quay"]', "[/lock]"),
    ("[wcm_restrict plans=3]", "[/wcm_restrict]"),
    ("[pms-restrict]", "[/pms-restrict]"),
    ("[swpm_protected]", "[/swpm_protected]"),
]


@pytest.mark.parametrize("tags", TAGS)
def test_what_only_members_are_shown_was_public(tags: tuple[str, str]) -> None:
    hidden = f"<p>It began.</p>\n{tags[0]}<p>Zed Quux hides at the quay.</p>{tags[1]}\n<p>It ended.</p>"
    octets = onepost.FORMS["wxr"](hidden).encode()
    read = splitting.read(octets, Registry())
    (post,) = read.drafts
    assert post.body == "It began.\n\nIt ended.\n"
    assert (read.private, post.removed) == ((reading.POSTS,), (f"{unshown.WITHHELD} (1)",))
    assert list(ledger.lost(octets, ledger.ledger_of("x.xml", octets, read, private=True), read.drafts)) == []


@pytest.mark.parametrize("words", ["[private] talks", "<code>[private]x[/private]</code>", "[[private]x[/private]]"])
def test_words_in_brackets_that_hide_nothing_stay(words: str) -> None:
    (post,) = onepost.proved(onepost.FORMS["wxr"](f"<p>Of {words}.</p>"))
    assert ("private" in post.body, post.removed) == (True, ())


def test_a_page_shows_everyone_what_it_shows() -> None:
    assert "Words" in onepost.split("page", "<p>It began. [private]Words[/private]</p>").body


BLOCKS = {
    "a group within its like": (
        '<!-- wp:group {"metadata":{"blockVisibility":false}} --><div><!-- wp:group --><div><p>Zed Quux</p></div>'
        "<!-- /wp:group --><p>hides</p></div><!-- /wp:group -->"
    ),
    "one of a plugin": (
        '<!-- wp:paragraph {"blockVisibility":{"hideBlock":true}} --><p>Zed Quux</p><!-- /wp:paragraph -->'
    ),
    "one without an inside": '<!-- wp:html {"blockVisibility":{"hideBlock":true}} /-->',
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_that_is_set_to_be_shown_to_nobody_was_public(name: str) -> None:
    octets = onepost.FORMS["wxr"](f"<p>It began.</p>\n{BLOCKS[name]}\n<p>It ended.</p>").encode()
    read = splitting.read(octets, Registry())
    (post,) = read.drafts
    assert (post.body, post.removed) == ("It began.\n\nIt ended.\n", (f"{unshown.WITHHELD} (1)",))
    assert list(ledger.lost(octets, ledger.ledger_of("x.xml", octets, read, private=True), read.drafts)) == []


def test_a_block_that_is_hidden_on_small_screens_only_is_shown() -> None:
    block = '<!-- wp:paragraph {"blockVisibility":{"viewport":{"mobile":false}}} --><p>Words</p><!-- /wp:paragraph -->'
    assert onepost.split("wxr", block).body == "Words\n"
