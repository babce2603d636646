"""A page that was saved in part may end within a tag, which is no text of it."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.vocabularies.registry import Registry

LABELS = '<p class="tags">Tags: <a rel="tag" href="https://linden.example/tag/quays/">Quays</a></p>'
PAGE = onepost.FORMS["page"]("<p>One text.</p>").replace("</article>", f"{LABELS}</article>")
START = PAGE.index('<a rel="tag"')


@pytest.mark.parametrize("end", [START + 1, START + 2, START + 9, START + 30, START + 50])
def test_the_tag_within_which_a_page_ends_was_a_label(end: int) -> None:
    octets = PAGE[:end].encode()
    read = splitting.read(octets, Registry())
    held = ledger.ledger_of("page.html", octets, read, private=False)
    (post,) = read.drafts
    assert (post.front.tags, post.body) == ((), "One text.\n")
    assert list(ledger.lost(octets, held, read.drafts)) == []
    fields = {post.front.permalink: ledger.values(post.front, post.body)}
    assert [fault.said for fault in proof.of_structure(octets, held, fields)] == []
