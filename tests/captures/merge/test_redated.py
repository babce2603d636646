"""A post that got another day at its blog gets its date, its address and the name of its file, or none of them."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, MOVED, NEXT, addresses, edit, post, split

__all__ = ["addresses", "split"]
LATER = {"date": "2021-05-03T11:00:00", "address": "/2021/05/03/first/", "changed": "2021-06-01T10:00:00"}
REDATED = {"2021-05-03-first.md": ["permalink: /2021/05/03/first/", 'former: ["/2020/05/01/first/"]']}
FIRST = "posts/2020/2020-05-01-first.md"
ASKED = "conflict: the capture dates it otherwise; yours stays: where it is right, put it in and name the file by it"


@pytest.mark.parametrize(
    ("before", "after"), [*itertools.product(["wxr", "rest"], ["wxr", "rest", "rest without guid"])]
)
def test_of_a_day_that_the_blog_changed_half_was_taken(
    split, addresses, tmp_path: Path, muniment, before: str, after: str
) -> None:
    split(before, post())
    result = split(after, post(**LATER))
    assert (result.exit_code, "changed: date, updated, permalink" in result.output) == (0, True)
    assert f"note: its file was {FIRST.removeprefix('posts/')} before" in result.output
    assert addresses() == REDATED
    assert 'date: "2021-05-03T11:00"' in (tmp_path / "posts/2021/2021-05-03-first.md").read_text(encoding="utf-8")
    assert not (tmp_path / "posts/2020").exists()
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_the_capture_of_a_redated_post_changes_no_byte_when_it_comes_again(split, tmp_path: Path, state) -> None:
    split("wxr", post())
    split("wxr", post(**LATER))
    before = state(tmp_path / "posts")
    assert [split("wxr", one).exit_code for one in (post(**LATER), post())] == [0, 0]
    after = state(tmp_path / "posts")
    assert {name: digest for name, digest in after.items() if ".capture" not in name} == {
        name: digest for name, digest in before.items() if ".capture" not in name
    }


def test_an_older_day_that_comes_later_is_not_taken(split, addresses) -> None:
    split("wxr", post(**LATER))
    assert split("wxr", post()).exit_code == 0
    assert addresses() == REDATED


def test_a_day_that_the_blog_gave_back_is_the_posts_again(split, addresses) -> None:
    split("rest", post())
    split("rest", post(**LATER))
    split("rest", post(changed="2021-07-01T10:00:00"))
    assert addresses() == {"2020-05-01-first.md": ["permalink: /2020/05/01/first/", 'former: ["/2021/05/03/first/"]']}


def test_the_day_of_an_address_that_was_worked_out_by_rule_is_asked_for(split, addresses) -> None:
    split("wxr", post(address="/?p=1"))
    before = addresses()
    result = split("wxr", post(**{**LATER, "address": "/?p=1"}))
    assert (result.exit_code, ASKED in result.output, addresses()) == (1, True, before)


OWN_DAY = ('date: "2020-05-01T10:00"', "date: 2020-05-02")
OWN_ADDRESS = ("permalink: /2020/05/01/first/", 'permalink: /2020/05/01/ours/\nformer: ["/2020/05/01/first/"]')


@pytest.mark.parametrize("change", [OWN_DAY, OWN_ADDRESS], ids=["date", "permalink"])
def test_where_an_editor_changed_one_the_blog_changes_neither(split, addresses, tmp_path: Path, change) -> None:
    split("wxr", post())
    edit(tmp_path / FIRST, change)
    result = split("wxr", post(**LATER))
    said = "permalink was changed here and in the capture; yours stays"
    assert (result.exit_code, ASKED in result.output, said in result.output) == (1, True, True)
    text = (tmp_path / FIRST).read_text(encoding="utf-8")
    assert (change[1].split("\n")[0] in text, "2021-05-03" in text) == (True, False)
    assert len(addresses()) == 1


def test_a_file_that_is_linked_to_keeps_its_name_and_the_day_is_asked_for(split, tmp_path: Path) -> None:
    split("wxr", post(), post(**{**NEXT, "address": "/2020/07/01/fresh/"}))
    other = next(tmp_path.glob("posts/2020/*-fresh.md"))
    edit(other, ("Wholly new.", "See [the first](2020-05-01-first.md)."))
    result = split("wxr", post(**LATER))
    assert (result.exit_code, ASKED in result.output) == (1, True)
    assert "permalink: /2020/05/01/first/\n" in (tmp_path / FIRST).read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_another_post_may_come_to_the_day_and_address_that_one_has_left(split, addresses, form: str) -> None:
    split(form, post())
    split(form, post(**LATER), post(**NEXT))
    assert list(addresses().values()) == [
        ["permalink: /2020/05/01/first/"],
        ["permalink: /2021/05/03/first/"],
    ]


def test_captures_in_a_row_give_the_name_that_they_give_one_by_one(tmp_path: Path, muniment, addresses) -> None:
    texts = [FORMS["wxr"](post()), FORMS["wxr"](post(**MOVED)), FORMS["rest"](post(**LATER))]
    for number, text in enumerate([*texts, FORMS["rest"](post(**NEXT, date="2020-05-01T10:00:00"))]):
        (tmp_path / f"{number}.x").write_text(text, encoding="utf-8")
    done = muniment("split", *(str(tmp_path / f"{number}.x") for number in range(4)), "--into", f"{tmp_path}/posts")
    assert done.exit_code == 0
    assert list(addresses()) == ["2020-05-01-first.md", "2021-05-03-first.md"]
