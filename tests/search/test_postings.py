"""The terms of a text, their postings as text, and shards that an edit leaves alone."""

from hypothesis import given
from hypothesis import strategies as st

from muniment.search import postings, shards, words


def test_words_are_folded_and_joined_around_hyphens():
    text = "Al-Khawaja’s “Forced” CONFESSIONS: U.N., LGBT-I, Escazú, straße, Мой"
    assert words.terms(text) == tuple("khawaja alkhawaja forced confessions un lgbt lgbti escazu strasse мои".split())


def test_scripts_without_spaces_are_read_in_pairs():
    assert words.terms("人权卫士 ไทย") == ("人权", "权卫", "卫士", "ไท", "ทย")


def test_arabic_is_read_without_vowel_signs_and_variants():
    assert words.terms("إعلانُ المُدافعين") == words.terms("اعلان المدافعين") == ("اعلان", "المدافعين")


def test_addresses_and_common_words_are_no_terms():
    assert words.counts("The raid, see [here](../2019/x.md) and https://example.org/raid") == {
        "raid": 1,
        "see": 1,
        "here": 1,
    }


@given(st.sets(st.integers(0, postings.LARGEST * 8 - 1)))
def test_postings_come_back_as_they_were_written(given):
    assert postings.decoded(postings.encoded(sorted(given))) == sorted(given)


TERMS = st.text("abcde", min_size=1, max_size=4)
POSTINGS = st.dictionaries(TERMS, st.sets(st.integers(0, 4000), min_size=1), min_size=1)


@given(POSTINGS, POSTINGS)
def test_buckets_that_were_changed_equal_those_made_anew(before, after):
    changes = {term: (before.get(term, set()), after.get(term, set())) for term in before.keys() | after.keys()}
    made = shards.inverted({term: sorted(numbers) for term, numbers in after.items()})
    old = shards.inverted({term: sorted(numbers) for term, numbers in before.items()})
    assert shards.patched(old, changes) == made


@given(st.dictionaries(TERMS, st.text("0123", min_size=1, max_size=9000), min_size=1))
def test_shards_hold_every_line_once_and_in_order(lines):
    buckets: dict[str, list[str]] = {}
    for term, text in sorted(lines.items()):
        buckets.setdefault(shards.bucket(term), []).append(f"{term}!{text}")
    cut = list(shards.cut({name: "\n".join(group) for name, group in buckets.items()}))
    assert "\n".join(cut).split("\n") == [line for group in buckets.values() for line in group]
    assert [shard for shard in cut if len(shard) > shards.LARGEST and "\n" in shard[: shards.LARGEST // 2]] == []
