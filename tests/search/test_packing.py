"""Postings as readers load them, taken apart here as ranking.js does it."""

import base64
import json

from hypothesis import given
from hypothesis import strategies as st

from muniment.search import packing, postings, shards

POSTINGS = st.dictionaries(
    st.one_of(st.integers(0, 40), st.integers(0, 5000), st.integers(0, 10**6)), st.integers(0, 7), min_size=1
)


def written(found):
    """Return postings, a level by number, as text."""
    return postings.encoded(number * postings.STAGES + found[number] for number in sorted(found))


def bits_of(letters):
    """Return the bits of letters, six a letter."""
    filled = letters + "A" * (-len(letters) % 4)
    bits = "".join(f"{octet:08b}" for octet in base64.b64decode(filled))
    return bits[: len(letters) * 6]


def unpacked(text):
    """Return the level by number of packed postings."""
    parameter, codes = divmod(packing.LETTERS.index(text[0]), len(packing.LEVELS))
    levels = {code: level for level, code in enumerate(packing.LEVELS[codes])}
    found, number, bits = {}, -1, bits_of(text[1:])
    while "0" in bits:
        leaps, _, bits = bits.partition("0")
        number += 1 + (len(leaps) << parameter) + int(bits[:parameter] or "0", 2)
        bits = bits[parameter:]
        code = next(bits[:end] for end in range(1, 7) if bits[:end] in levels)
        found[number], bits = levels[code], bits[len(code) :]
    return found


@given(POSTINGS)
def test_postings_come_back_as_they_were_packed(found):
    assert unpacked(packing.packed(written(found))) == found


def test_postings_of_posts_far_apart_come_back():
    found = {3: 7, 60_000: 0, 2_000_000: 4}
    assert unpacked(packing.packed(written(found))) == found


def test_each_code_of_the_levels_is_used_where_it_is_shortest():
    lists = (dict.fromkeys(range(99), 2), {n: n % 5 for n in range(99)}, dict.fromkeys(range(99), 7))
    assert [packing.LETTERS.index(packing.packed(written(found))[0]) % 3 for found in lists] == [0, 1, 2]


def test_no_code_of_a_level_begins_another():
    for codes in packing.LEVELS:
        assert [(one, other) for one in codes for other in codes if one is not other and other.startswith(one)] == []


def test_a_shard_tells_of_each_term_how_it_goes_on_from_the_one_before():
    octets = b"\n".join(shards.line(term.encode(), written({5: 2})) for term in ("ban", "banned", "bans", "été"))
    terms, packed = json.loads(shards.json(octets)).split("\n")
    assert terms.split(" ") == ["Aban", "Dned", "Ds", "Aété"]
    assert [unpacked(own) for own in packed.split(" ")] == [{5: 2}] * 4
