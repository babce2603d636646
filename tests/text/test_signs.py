"""Whatever a pattern finds holds one of the signs that are looked for before it is asked."""

import re
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muniment.captures.plain.post import pictures
from muniment.captures.signed import issuing, jointly, jointwords, leadingverbs, openings, pleading, reported
from muniment.captures.words.blogs import furniture, phrases, replywords, signers
from muniment.text import frameworks, headroles, signing
from muniment.text.folding import Folded
from muniment.text.signs import Signs

ASKED = {
    "signatories": (signers.SIGNED, signers.SIGNS),
    "credit": (phrases.CREDIT, pictures.SIGNS),
    "labels": (furniture.LABEL, furniture.LABEL_SIGNS),
    "comments": (replywords.COMMENTS, replywords.COMMENT_SIGNS),
    "relative": (phrases.RELATIVE, phrases.RELATIVE_SIGNS),
    "framework": (frameworks.FRAMEWORK, signing.TOLD),
    "framework last": (frameworks.FRAMEWORK_LAST, signing.TOLD),
    "behalf": (signing.BEHALF, signing.TOLD),
    "heads": (signing.HEADS, headroles.ROLES),
    "represented": (signing.REPRESENTED, signing.TOLD),
}
MARKED = {
    "demand": pleading.DEMAND,
    "together": jointwords.TOGETHER,
    "joining": jointwords.JOINING,
    "them": jointwords.THEM,
    "signed": jointwords.SIGNED,
    "by": jointwords.BY,
    "issued": issuing.ISSUED,
    "leading": leadingverbs.LEADS,
    "some": reported.SOME,
    "issued by": jointly.ISSUED,
    "many": jointly.BY_MANY,
    "along": openings.ALONG,
    "beside": openings.BESIDE,
    "coalition": openings.COALITION,
    "including": openings.INCLUDING,
}

PATIENT = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""Words of patterns this long take seconds to make on a busy machine, which says nothing of the patterns."""


@cache
def _found(pattern: str) -> st.SearchStrategy[str]:
    """Return what draws texts that a pattern finds: to make it takes far longer than to draw."""
    return st.from_regex(pattern)


@pytest.mark.parametrize("name", ASKED)
@PATIENT
@given(data=st.data())
def test_what_a_pattern_finds_holds_a_sign(name: str, data: st.DataObject) -> None:
    pattern, signs = ASKED[name]
    assert signs.within(data.draw(_found(pattern.pattern)).lower())


@pytest.mark.parametrize("name", MARKED)
@PATIENT
@given(data=st.data())
def test_what_a_marked_pattern_finds_holds_one_of_its_signs(name: str, data: st.DataObject) -> None:
    marked = MARKED[name]
    drawn = data.draw(_found(marked.pattern))
    small = isinstance(marked.asked, Folded)  # then a capital, which such a pattern is never asked of, may be drawn
    assert marked.search(drawn) or (small and not re.search(marked.pattern, drawn.lower()))


def test_lines_that_hold_a_sign_are_told_by_their_places() -> None:
    signs = Signs("photo,ap photo,©")
    assert signs.among(["An AP PHOTO of it", "none", "ÉTÉ ©", "Photograph"]) == {0, 2, 3}
    assert signs.within("one ap photo, one photo") <= {"photo", "ap photo"}
    assert not signs.among([])
    assert Signs("imza").among(["İMZALAYANLAR", "İm"]) == {0}
    many = ["none", "©", "none"] * 3000
    assert signs.among(many) == set(range(1, len(many), 3))


@PATIENT
@given(st.from_regex(signing.NAMELESS.pattern) | st.text())
def test_a_line_that_names_nobody_is_known_without_its_pattern_being_searched(words: str) -> None:
    assert signing.is_nameless(words) == bool(signing.NAMELESS.search(words))


def test_all_that_stand_in_a_text_are_told_with_their_places() -> None:
    signs = Signs(["port", "port union", "union"])
    assert sorted(signs.all_within(b"a port union")) == [(0, 2, 6), (1, 2, 12), (2, 7, 12)]
    assert signs.are_in("the union")
    assert not signs.are_in("the unio")
