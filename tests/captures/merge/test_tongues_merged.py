"""Which language a post is in stays said, whether a form says it of the post or of its words."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import post, split

from muniment.captures.accounting.ledger import digests
from muniment.captures.merge import merging
from muniment.model.post import FrontMatter

__all__ = ["split"]
FIRST = "posts/2020/2020-05-01-first.md"
WORDS = "بازداشت سه فعال حقوق بشر در تهران غیرقانونی است"
OTHER = "Elsewhere, " + "x" * (len(WORDS.replace(" ", "")) - len("Elsewhere,") - 1)
"""Only one letter shorter than those words."""
SHOWN = f'</p>{{0}}<p dir="rtl" lang="fa">{WORDS}</p>{{0}}<p>{OTHER}'
FORMS = {"wxr": SHOWN.format("\n" * 40), "rest": SHOWN.format(""), "rss": SHOWN.format("\n")}


@pytest.fixture
def lines(tmp_path: Path):
    """Tells the lines of the post that say a language, and its last one."""

    def told() -> list[str]:
        text = (tmp_path / FIRST).read_text(encoding="utf-8").strip().split("\n")
        return [line for line in text if "lang" in line] + text[-1:]

    return told


@pytest.mark.parametrize("forms", [*itertools.permutations(FORMS, 2)], ids="-".join)
def test_the_language_of_a_post_was_told_by_the_space_between_its_blocks(split, lines, forms) -> None:
    for form in forms:
        assert split(form, post(text=FORMS[form])).exit_code == 0
        assert lines() == ["lang: fa", OTHER]


@pytest.mark.parametrize("forms", [("wxr", "rest"), ("rest", "wxr")], ids="-".join)
def test_the_language_of_a_post_stays_said_when_another_form_of_it_is_newer(split, lines, forms) -> None:
    split(forms[0], post(text=FORMS[forms[0]]))
    newer = post(text=FORMS[forms[1]].replace("Elsewhere", "Here"), changed="2020-06-01T10:00:00")
    assert (split(forms[1], newer).exit_code, lines()) == (0, ["lang: fa", OTHER.replace("Elsewhere", "Here")])


PLAIN = FrontMatter(title="T", date="2020-05-01")
SPOKEN = FrontMatter(title="T", date="2020-05-01", lang="fa")
MARKED = f'<div lang="fa" dir="rtl">\n\n{WORDS}\n\n</div>\n\nElsewhere.\n'
BARE = f"{WORDS}\n\nElsewhere.\n"


def test_a_text_lost_the_marks_of_its_languages_to_a_form_that_says_one_of_the_whole() -> None:
    found = merging.merge((PLAIN, MARKED), (SPOKEN, BARE), [digests(PLAIN, MARKED)])
    assert (found.front, found.body, found.taken, found.conflicts) == (PLAIN, MARKED, (), ())


def test_a_language_that_no_form_said_before_is_taken_and_one_of_a_region_is_no_other() -> None:
    found = merging.merge((PLAIN, BARE), (SPOKEN, BARE), [digests(PLAIN, BARE)])
    assert (found.front, found.taken) == (SPOKEN, ("lang",))
    region = FrontMatter(title="T", date="2020-05-01", lang="fa-IR")
    assert merging.merge((SPOKEN, BARE), (region, BARE), [digests(SPOKEN, BARE)]).taken == ()
    assert merging.merge((SPOKEN, BARE), (PLAIN, BARE), [digests(SPOKEN, BARE)]).taken == ()
