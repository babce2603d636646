"""What the pages of tests/bench/saved/ show is read from them, and each of their parts stands in one place."""

import barepages
import pytest
import savedpages
import scoring

from muniment.captures import splitting
from muniment.captures.accounting import ledger, placement
from muniment.vocabularies.registry import Registry

PAGES = [name for names in savedpages.lots().values() for name in names]


@pytest.mark.parametrize("name", PAGES)
def test_a_saved_page_gives_every_field_that_it_shows_and_no_other(name):
    assert list(scoring.misses(savedpages.compared([name]))) == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_a_saved_page_is_lost_in_its_posts_and_its_ledger(name):
    octets = savedpages.drawn(name)[0].encode()
    reading = splitting.read(octets, Registry())
    written = ledger.ledger_of("page.html", octets, reading, private=False)
    assert list(ledger.lost(octets, written, reading.drafts)) == []
    assert placement.read(octets, written).torn == ()


def test_pages_that_name_no_parts_give_all_that_they_show():
    assert list(scoring.misses(barepages.compared("01"))) == []
