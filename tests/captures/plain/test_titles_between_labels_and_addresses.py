"""Texts in which a label of further reading and a title stand over the address."""

import pytest
from tests.captures import promises
from tests.captures.threeposts import DAYS, POSTS, TITLES, page

OTHER, SOURCE = "https://quay.example/2021/04/rope-makers/", "https://wire.example/a"
LABELS = ("See also: The rope makers", "**Voir aussi :** Les cordiers", "関連記事：港の話")


def _capture(under: str) -> str:
    (title, text), *rest = POSTS
    others = [line for (title, text), day in zip(rest, DAYS[1:], strict=True) for line in (title, day, text)]
    return page(title, DAYS[0], text, under, *others)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("sources", ["", f"\n\nSources:\n{SOURCE}"])
def test_the_address_under_a_label_and_a_title_is_further_reading_and_no_source(
    label: str, sources: str, reading_of
) -> None:
    capture = _capture(f"{label}\n{OTHER}{sources}")
    drafts = reading_of(capture).drafts
    assert [made.front.title for made in drafts] == TITLES
    assert [one.url for one in drafts[0].front.see_also] == [OTHER]
    assert [one.url for one in drafts[0].front.sources] == [SOURCE] * bool(sources)
    assert label in drafts[0].body.replace("\\", "")
    assert [*promises.broken(capture.encode())] == []


@pytest.mark.parametrize("over", ["Source: The rope makers", "The rope makers: a year"])
def test_an_address_under_any_other_label_stays_a_source(over: str, reading_of) -> None:
    (first, *_) = reading_of(_capture(f"{over}\n{SOURCE}")).drafts
    assert [one.url for one in first.front.sources] == [SOURCE]
