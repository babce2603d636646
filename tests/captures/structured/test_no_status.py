"""Exports whose posts do not say who may see them."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

WHOLE = onepost.FORMS["wxr"]("<p>It began.</p>")
GIVEN = "<wp:status>publish</wp:status>"


@pytest.mark.parametrize("status", ["", "<wp:status></wp:status>", "<wp:status><![CDATA[ ]]></wp:status>"])
def test_a_post_without_a_status_was_public(status: str) -> None:
    export = WHOLE.replace(GIVEN, status).encode()
    reading = splitting.read(export, Registry())
    assert (reading.drafts, reading.private) == ((), ("it holds posts that are not public",))
    assert "1 post of status 'draft (none is given)' set aside" in reading.doubts
    (draft,) = splitting.read(export, Registry(), drafts=True).drafts
    assert (draft.front.draft, draft.body) == (True, "It began.\n")
