"""The terms of a text, their postings as text, and shards that an edit leaves alone."""

import json

from hypothesis import given
from hypothesis import strategies as st

from muniment.search import postings, segments, shards, words
from muniment.search.entries import Entry


def _terms(text: str) -> list[str]:
    return [term.decode() for term in words.octets(text)]


def test_words_are_folded_and_joined_around_hyphens():
    text = "Al-Khawaja’s “Forced” CONFESSIONS: U.N., LGBT-I, Escazú, straße, Мой"
    assert _terms(text) == "khawaja alkhawaja forced confessions un lgbt lgbti escazu strasse мои".split()


def test_hyphens_that_do_not_break_are_hyphens():
    assert _terms("Al\u2011Khawaja") == ["khawaja", "alkhawaja"]


def test_scripts_without_spaces_are_read_in_pairs():
    assert _terms("人权卫士 ไทย") == ["人权", "权卫", "卫士", "ไท", "ทย"]


def test_arabic_is_read_without_vowel_signs_and_variants():
    assert _terms("إعلانُ المُدافعين") == _terms("اعلان المدافعين") == ["اعلان", "المدافعين"]


def test_words_joined_by_what_shows_nothing_are_one():
    assert _terms("می\u200cخواهم co\u00adoperation") == ["میخواهم".replace("ی", "ي"), "cooperation"]


def test_addresses_are_not_read():
    assert words.counts("The raid, see https://example.org/raid.") == {b"the": 1, b"raid": 1, b"see": 1}


def test_common_words_and_single_letters_and_endless_ones_are_no_terms():
    assert [word for word in (b"raid", b"the", b"x", b"7", "я".encode(), b"a" * 41) if words.is_term(word)] == [
        b"raid",
        b"7",
        "я".encode(),
    ]


def ascending(numbers):
    """Return postings of levels that follow from the numbers."""
    return [number * postings.STAGES + number % postings.STAGES for number in sorted(numbers)]


@given(st.sets(st.one_of(st.integers(0, 400), st.integers(0, 10**6))))
def test_postings_come_back_as_they_were_written(numbers):
    text = postings.encoded(ascending(numbers))
    assert postings.decoded(text) == ascending(numbers)
    assert {letter for letter in text if letter <= '"' or "\ud800" <= letter <= "\udfff"} == set()


@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 7))), st.integers(0, 9))
def test_segments_put_together_equal_one(terms, place):
    entries = [Entry(b"", [*map(str.encode, own)], bytes(own.values())) for own in terms]
    halves = [[*enumerate(entries)][:place], [*enumerate(entries)][place:]]
    whole = [*segments.joined([segments.segment(enumerate(entries))])]
    assert [*segments.joined([*map(segments.segment, halves)])] == whole


TERMS = st.text("abcde", min_size=1, max_size=4).map(str.encode).filter(words.is_term)
NUMBERS = st.sets(st.integers(0, 4000), min_size=1)
POSTINGS = st.dictionaries(TERMS, NUMBERS, min_size=1)


def lines_of(found):
    """Return the lines of terms with the numbers of their posts."""
    return shards.lines((term, postings.encoded(ascending(found[term]))) for term in sorted(found))


def patched(before, changes, size):
    """Cut small shards, and change them."""
    old = shards.cut(before, size)
    parts = shards.patched([shards.term(own[0]) for own in old], old.__getitem__, changes, size)
    return [old[part] if isinstance(part, int) else part for part in parts]


@given(POSTINGS, POSTINGS, st.integers(20, 200))
def test_shards_that_were_changed_equal_those_made_anew(before, come, size):
    changes = {term: (set(ascending(before.get(term, ()))), set(ascending(own))) for term, own in come.items()}
    assert patched(lines_of(before), changes, size) == shards.cut(lines_of(before | come), size)


@given(POSTINGS, st.data(), st.integers(20, 200))
def test_shards_that_lost_terms_equal_those_made_anew(before, data, size):
    gone = data.draw(st.sets(st.sampled_from(sorted(before))))
    changes = {term: (set(ascending(before[term])), set()) for term in gone}
    left = {term: own for term, own in before.items() if term not in gone}
    assert patched(lines_of(before), changes, size) == shards.cut(lines_of(left), size)


@given(st.dictionaries(TERMS, st.text("0123", min_size=1, max_size=9000), min_size=1))
def test_shards_hold_every_line_once_in_order_and_are_small(found):
    lines = shards.lines(sorted(found.items()))
    cut = shards.cut(lines)
    assert [line for own in cut for line in own] == lines
    assert [
        own for own in cut if len(own) > 1 and len(b"\n".join(own)) > max(shards.LARGEST, len(max(own, key=len)))
    ] == []


@given(st.integers(0, 3 * shards.GROUPED))
def test_groups_lead_to_each_shard_in_order(count):
    cut = [shards.Shard(b"%04d" % number, b"%04d" % number, 5, f"{number:08x}") for number in range(count)]
    groups = [json.loads(own) for own in shards.groups([own.first.decode() for own in cut], cut)]
    assert all(len(starts) == shards.GROUPED for starts, _ in groups[:-1])
    assert [start for starts, _ in groups for start in starts] == [own.first.decode() for own in cut]
    assert "".join(names for _, names in groups) == "".join(own.name for own in cut)


def test_one_more_posting_changes_few_shards():
    lines = [shards.line(b"%05d" % number, "#" * (number % 50)) for number in range(5000)]
    old = shards.cut(lines)
    changes = {b"02500": (set(), {8 * 3000})}
    parts = shards.patched([shards.term(own[0]) for own in old], old.__getitem__, changes)
    assert len([part for part in parts if not isinstance(part, int)]) <= 3


@given(st.sets(st.integers(0, 300)), st.sets(st.integers(0, 300), min_size=1), st.sets(st.integers(0, 300)))
def test_postings_that_were_changed_equal_those_made_anew(before, come, gone):
    lost = set(ascending(gone & before))
    left = set(ascending(before)) - lost
    heavier = {posting ^ 1 for posting in ascending(come)}
    lost |= {posting for posting in left if posting ^ 1 in heavier}
    left = left - lost | heavier
    assert postings.changed(postings.encoded(ascending(before)), lost, heavier) == postings.encoded(sorted(left))
