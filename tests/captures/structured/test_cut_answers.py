"""Answers of the REST interface that were not saved whole give the posts that can be read."""

import json

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.structured import jsontext
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

(FIRST,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
SECOND = {**FIRST, "link": FIRST["link"].replace("morning", "evening"), "tags": [{"a": 1}, {"b": 2}]}
WHOLE = json.dumps([FIRST, SECOND], indent=1)
CUT = {
    "within a text": WHOLE[: WHOLE.rindex("It began") + 4],
    "within a list of a post": WHOLE[: WHOLE.rindex("},") + 2],
    "behind a post": WHOLE[: WHOLE.index("\n {", 5) - 1],
    "by a page in its place": f"{WHOLE[: WHOLE.rindex('It began')]}\n<html><p>Fault</p></html>",
    "within an object of answers": f'{{"posts": {WHOLE[: WHOLE.rindex("It began")]}',
    "behind its end": f"{json.dumps([FIRST])}\n<!-- made in 0.2 seconds -->",
}


@pytest.mark.parametrize("name", CUT)
def test_an_answer_that_was_cut_off_was_refused_as_a_whole(name: str) -> None:
    assert [draft.body for draft in onepost.proved(CUT[name])] == ["It began.\n"]
    doubts = splitting.read(CUT[name].encode(), Registry()).doubts
    assert [doubt[:24] for doubt in doubts] == [jsontext.CUT_OFF[:24]]


def test_an_answer_of_which_nothing_can_be_read_is_refused() -> None:
    with pytest.raises(Refused):
        splitting.read(WHOLE[:120].encode(), Registry())


@pytest.mark.parametrize("name", ["content", "title"])
def test_a_post_that_lacks_a_part_among_others_was_left_out_untold(name: str) -> None:
    part = {key: value for key, value in {**FIRST, "id": 7}.items() if key != name}
    reading = splitting.read(json.dumps([FIRST, part]).encode(), Registry())
    said = f'the post 7 was left out: its {name} is not {{"rendered": …}}; save the answer again'
    assert ([draft.body for draft in reading.drafts], reading.doubts) == (["It began.\n"], (said,))
