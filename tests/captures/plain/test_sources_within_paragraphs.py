"""Texts of posts that name their sources at the end of a paragraph, as excerpts do, or in its midst."""

import pytest
from tests.captures import promises
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

FIRST, SECOND = "https://wire.example/2021/9", "https://bell.example/2021/5"
THAI = "ทนายความกล่าวว่าสามคนยังถูกขังโดยไม่มีข้อหา " * 6 + "กระทรวงไม่ได้ตอบคำถามของเรา"
NAMED = {
    "excerpt": (f"{POSTS[0][1]} Sources: {FIRST} {SECOND}", [(FIRST, ""), (SECOND, "")]),
    "bracket": (f"{POSTS[0][1]} (Source: {FIRST})", [(FIRST, "")]),
    "link": (f"{POSTS[0][1]} Source: [The bell]({SECOND}). Nobody was there.", [(SECOND, "The bell")]),
    "French": (
        f"Les boulangers ont quitté le vieux quartier. Sources : {FIRST} et {SECOND}",
        [(FIRST, ""), (SECOND, "")],
    ),
    "Thai": (f"{THAI} ที่มา: {FIRST}", [(FIRST, "")]),
}


def _page(text: str) -> str:
    texts = [text, *(text for _, text in POSTS[1:])]
    return page(*(line for title, day, text in zip(TITLES, DAYS, texts, strict=True) for line in (title, day, text)))


@pytest.mark.parametrize("case", NAMED)
def test_sources_that_a_paragraph_names_behind_a_label_are_told_and_stay_in_it(case: str, reading_of) -> None:
    text, told = NAMED[case]
    capture = _page(text)
    drafts = reading_of(capture).drafts
    assert [(made.front.title, made.front.date) for made in drafts] == list(zip(TITLES, ISO, strict=True))
    assert [(one.url, one.title) for one in drafts[0].front.sources] == told
    assert [made.front.sources for made in drafts[1:]] == [()] * 2
    assert drafts[0].body.replace("\\", "").strip() == text
    assert [*promises.broken(capture.encode())] == []


NONE = {
    "no label": f"The bakers, says {FIRST}, walked out of the old quarter.",
    "word within": f"He would not name his source: {FIRST} did, a week after the bakers walked out.",
    "cut short": f"{POSTS[0][1]} Sources: {FIRST}…",
    "credit": f"{POSTS[0][1]} Photo source: {FIRST}",
}


@pytest.mark.parametrize("case", NONE)
def test_addresses_that_no_label_begins_are_no_sources(case: str, reading_of) -> None:
    assert reading_of(_page(NONE[case])).drafts[0].front.sources == ()


def test_a_source_named_again_under_the_text_is_told_once(reading_of) -> None:
    text = f"It was so. Source: {FIRST}. It has ended.\n\n{SECOND}\n\n{FIRST}"
    (first, *_) = reading_of(_page(text)).drafts
    assert [one.url for one in first.front.sources] == [SECOND, FIRST]


@pytest.mark.parametrize("rest", ["2021", "531", "8-b"])
def test_sources_within_a_paragraph_that_a_tool_wrapped_are_whole(rest: str, reading_of) -> None:
    wrapped = (
        "The bakers of the old quarter walked out, and they ask for the wages of\n"
        "eleven weeks. A judge heard them and said nothing of the wages which they\n"
        f"had not had. The other side was not there. Sources: https://wire.example/\n{rest} {SECOND}"
    )
    (first, *_) = reading_of(_page(wrapped)).drafts
    assert [one.url for one in first.front.sources] == [f"https://wire.example/{rest}", SECOND]
    assert first.body.split() == wrapped.split()


def test_the_mark_of_the_next_entry_hides_no_source_and_ends_no_text(reading_of) -> None:
    told = zip(TITLES, DAYS, (text for _, text in POSTS), strict=True)
    entries = [f"     *\n\n{title}\n       {day}\n       {text}\n       Source: {FIRST}" for title, day, text in told]
    drafts = reading_of("\n".join(["   Quay notes", "", *entries]) + "\n").drafts
    assert [(made.front.title, [one.url for one in made.front.sources]) for made in drafts] == [
        (title, [FIRST]) for title in TITLES
    ]
    assert [made.body.strip() for made in drafts] == [text for _, text in POSTS]
