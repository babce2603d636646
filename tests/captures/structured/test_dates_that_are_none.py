"""A date that no calendar has makes no date up, and is told beside what stands for it."""

import json

import pytest
from tests.captures import onepost

FORMS = {
    "wxr": ("2016-03-05 00:30:00", "2016-02-31 25:61:00"),
    "rest": ("2016-03-05T00:30:00", "2016-13-45T99:00:00"),
    "rss": ("Sat, 05 Mar 2016 00:30:00 +0400", "Sat, 32 Mar 2016 00:30:00 +0400"),
}
SAID = "its date '{}' is none; look which is right"


@pytest.mark.parametrize("form", FORMS)
def test_a_date_that_is_none_was_passed_over_without_a_word(form: str) -> None:
    right, wrong = FORMS[form]
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>Words.</p>").replace(right, wrong))
    assert (draft.front.date, SAID.format(wrong) in draft.doubts) == ("2016-03-05", True)
    (undated,) = onepost.proved(onepost.FORMS[form]("<p>Words.</p>").replace(right, wrong).replace("/2016/03/05/", "/"))
    assert (undated.front.date, SAID.format(wrong) in undated.doubts) == ("unknown", True)


@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_noughts_are_no_date_that_is_wrong(form: str) -> None:
    right, _ = FORMS[form]
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>Words.</p>").replace(right, "0000-00-00 00:00:00"))
    assert [said for said in draft.doubts if "is none" in said] == []


def test_when_a_post_changed_was_lost_where_its_export_does_not_say_when_it_appeared() -> None:
    dated = "<wp:post_date>2016-03-05 00:30:00</wp:post_date>"
    changed = "<wp:post_date></wp:post_date><wp:post_modified>2016-04-01 09:15:00</wp:post_modified>"
    text = onepost.FORMS["wxr"]("<p>Words.</p>")
    assert dated in text
    (draft,) = onepost.proved(text.replace(dated, changed))
    assert (draft.front.date, draft.front.updated) == ("2016-03-05", "2016-04-01T09:15")


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("rss", "Mon, 30 Nov -0001 00:00:00 +0000"),
        ("rss", "Mon, 01 Jan 0001 00:00:00 GMT"),
        ("rest", "-0001-11-30T00:00:00"),
        ("wxr", "0001-01-01 00:00:00"),
    ],
)
def test_what_stands_for_no_date_was_a_day_of_2001_or_of_the_first_year(form: str, written: str) -> None:
    right, _ = FORMS[form]
    capture = onepost.FORMS[form]("<p>Words.</p>")
    assert right in capture
    (draft,) = onepost.proved(capture.replace(right, written).replace("/2016/03/05/", "/"))
    assert draft.front.date == "unknown"


def test_when_a_post_changed_was_taken_for_when_it_appeared_in_an_answer_without_that() -> None:
    (held,) = json.loads(onepost.FORMS["rest"]("<p>Words.</p>"))
    when = {"date": "0000-00-00T00:00:00", "date_gmt": "0000-00-00T00:00:00", "link": "https://linden.example/?p=5"}
    changed = {"modified": "2016-04-01T09:15:00", "modified_gmt": "2016-04-01T05:15:00"}
    (draft,) = onepost.proved(json.dumps([{**held, **when, **changed}]))
    assert (draft.front.date, draft.front.updated) == ("unknown", "2016-04-01T09:15")
